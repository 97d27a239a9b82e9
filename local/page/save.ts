import { coreTypes, type Model } from '../engine';
import type { Saving } from './bar';

const DELAY = 600;
/** Where work that the server has not got yet waits when the window closes; read at the next start. */
const LEFT_BEHIND = 'left-behind';

export interface Kept {
  readonly revision: number;
  readonly state: unknown;
}

/** Sends what people and scripts change to the server, a moment after the last change. */
export function keepSaved(model: Model, { revision: first, state }: Keeping, show: (saving: Saving) => void) {
  let revision = first;
  let timer: number | null = null;
  let changed = false;

  const send = async () => {
    timer = null;
    changed = false;
    const kept: Kept = { revision: revision + 1, state: state() };
    try {
      const { ok, status } = await fetch('/state.json', { method: 'PUT', body: JSON.stringify(kept) });
      if (ok) revision = kept.revision;
      else changed = true;
      if (!changed) show('saved');
      else if (!ok) show(status === 409 ? 'savedElsewhere' : 'notSaved');
      if (ok && changed) touch();
    } catch {
      changed = true;
      show('notSaved');
      timer = window.setTimeout(() => void send(), 10 * DELAY);
    }
  };
  const touch = () => {
    changed = true;
    show('saving');
    if (timer !== null) clearTimeout(timer);
    timer = window.setTimeout(() => void send(), DELAY);
  };

  model.on('command-dispatched', {}, (command: object) => {
    const { type } = command as { type: string };
    if (coreTypes.has(type as never) || type === 'UNDO' || type === 'REDO') touch();
  });
  window.addEventListener('pagehide', () => {
    if (!changed) return;
    const kept: Kept = { revision: revision + 1, state: state() };
    localStorage.setItem(LEFT_BEHIND, JSON.stringify(kept));
  });
  return { touch };
}
interface Keeping {
  readonly revision: number;
  readonly state: () => unknown;
}

/** What an earlier window could not send any more, if nothing newer has been saved since. */
export function leftBehind(revision: number): Kept | null {
  const text = localStorage.getItem(LEFT_BEHIND);
  localStorage.removeItem(LEFT_BEHIND);
  const kept = text ? (JSON.parse(text) as Kept) : null;
  return kept?.revision === revision + 1 ? kept : null;
}
