import type { Language } from '../../../src/words';
import type { Answer, Dialog, Doc } from '../../google/document';
import type { Bar } from '../bar';
import { words } from '../words';
import { ask } from './dialogs';
import { replaying } from './replay';

export interface Scripts {
  /** A page has made a call: shown at once, although it runs a moment later. */
  readonly called: () => void;
  /** Runs server functions one after the other, each to its end. */
  readonly run: <T>(script: () => T) => Promise<T>;
  /** Shows what a script put on the screen after it has ended, since a repeated run would show things twice. */
  readonly show: (effect: () => void) => void;
  readonly answer: (dialog: Dialog) => Answer;
  /** Resolves when everything queued has run. */
  readonly ended: () => Promise<unknown>;
}

/** Lets the browser draw “Working…” before a script takes the thread; a hidden window draws nothing. */
const drawn = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });

/** Runs the add-on's server functions in the page. */
export function scriptsOf(doc: () => Doc, bar: Bar, language: Language): Scripts {
  let running = false;
  let effects: (() => void)[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const replay = replaying(doc, async (dialog) => {
    bar.showWorking(false);
    const answer = await askPerson(dialog, language);
    bar.showWorking(true);
    await drawn();
    return answer;
  });

  const runNow = async <T>(script: () => T): Promise<T> => {
    running = true;
    bar.showWorking(true);
    try {
      await drawn();
      return await replay.run(() => {
        effects = [];
        return script();
      });
    } finally {
      running = false;
      bar.showWorking(false);
      for (const effect of effects) effect();
      effects = [];
    }
  };
  const waiting = { count: 0 };

  return {
    called: () => {
      bar.showWorking(true);
    },
    run: (script) => {
      document.body.classList.toggle('is-busy', ++waiting.count > 0);
      const done = last
        .then(() => runNow(script))
        .finally(() => document.body.classList.toggle('is-busy', --waiting.count > 0));
      last = done.catch(() => undefined);
      return done;
    },
    show: (effect) => {
      if (running) effects.push(effect);
      else effect();
    },
    answer: replay.answer,
    ended: () => last,
  };
}

const LABELS: Record<string, keyof typeof words> = { OK: 'ok', CANCEL: 'cancel', YES: 'yes', NO: 'no' };

async function askPerson({ kind, title, message, buttons }: Dialog, language: Language): Promise<Answer> {
  const labels = buttons.map((name) => words[LABELS[name] ?? 'ok'][language]);
  const answer = await ask({ title, message, buttons: labels, field: kind === 'prompt' }, language);
  const button = answer.button === null ? 'CLOSE' : buttons[answer.button]!;
  return { button, text: answer.text };
}
