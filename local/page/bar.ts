import type { Language } from '../../src/words';
import { element, part } from './element';
import { words } from './words';

const MARK = `<svg viewBox="0 0 26 32" aria-hidden="true"><path d="M3 0h14l9 9v20a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="#188038"/><path d="M17 0l9 9h-9z" fill="#8cc9a0"/><path d="M6 15h14v11H6zm2 2v2.500h4v-2.500zm6 0v2.500h4v-2.500zm-6 4.500v2.500h4v-2.500zm6 0v2.500h4v-2.500z" fill="#fff"/></svg>`;

export type Saving = 'saved' | 'saving' | 'notSaved' | 'savedElsewhere';

export interface Bar {
  readonly showSaving: (saving: Saving) => void;
  readonly showWorking: (working: boolean) => void;
}

/** Draws the line over the grid: the document's name, that it is not Google's, and what is running. */
export function drawBar(name: string, language: Language): Bar {
  const mark = element('span', { className: 'mark', innerHTML: MARK });
  const local = element('span', { className: 'badge-local', title: words.notGoogleWhy[language] });
  local.textContent = words.notGoogle[language];
  const saved = element('span', { className: 'saved', aria: { role: 'status' } });
  const working = element('span', { className: 'working', hidden: true, aria: { role: 'status' } });
  working.textContent = words.working[language];
  part('bar').replaceChildren(mark, element('h1', {}, name), local, saved, working);
  return {
    showSaving: (saving) => {
      saved.textContent = words[saving][language];
      saved.dataset.saving = saving;
      saved.classList.toggle('failed', saving === 'notSaved' || saving === 'savedElsewhere');
    },
    showWorking: (isWorking) => {
      working.hidden = !isWorking;
      document.body.classList.toggle('is-working', isWorking);
    },
  };
}
