import { coreTypes, type Model } from '../engine';
import type { Saving } from './bar';

/** Saves after this long without a change; closing or leaving the window saves at once. */
const DELAY = 3000;
/**
 * Serialising a workbook blocks the page, longer for a large one: at most one part in this many of the time is spent on
 * it.
 */
const SHARE = 20;
/** With constant changes, saving still happens within this time. */
const LONGEST = 10_000;
/** The storage key for unsaved work when the window closes, read at the next start. */
const LEFT_BEHIND = 'left-behind';

export interface Kept {
  readonly revision: number;
  readonly state: unknown;
}

/** Sends changes by people and scripts to the server a moment after the last one; at once when the person leaves. */
export function keepSaved(
  model: Model,
  { revision: first, state, beside }: Keeping,
  show: (saving: Saving) => void,
) {
  let revision = first;
  let timer = 0;
  let delay = DELAY;
  let isLeft = false;
  /** The number of changes; those up to `sent` are on the server. */
  let changes = 0;
  let sent = 0;
  /** When the first unsent change was made. */
  let since = 0;
  let sending = false;
  let underWay: Promise<void> = Promise.resolve();
  const ending = new AbortController();
  const { signal } = ending;

  /** The JSON of a `Kept`, joined from texts because a workbook is megabytes. */
  const kept = (ahead: number): string => `{"revision":${revision + ahead},"state":${state()}}`;
  const send = async () => {
    sending = true;
    const upTo = changes;
    const begun = performance.now();
    const text = kept(1);
    delay = Math.min(Math.max(DELAY, SHARE * (performance.now() - begun)), LONGEST);
    const status = await put(text);
    sending = false;
    if (status === 200) {
      revision += 1;
      sent = upTo;
    }
    if (sent === changes) {
      isLeft = false;
      show('saved');
    } else if (status === 200) later(isLeft ? 0 : delay);
    else show(status === 409 ? 'savedElsewhere' : 'notSaved');
    if (status === 0) later(LONGEST);
  };
  const later = (wait: number) => {
    clearTimeout(timer);
    if (signal.aborted) return;
    const quiet = () => {
      if (!sending && !signal.aborted) underWay = send();
    };
    // Waits for an idle moment, so that typing is not held up.
    timer = window.setTimeout(() => requestIdleCallback(quiet, { timeout: LONGEST }), wait);
  };
  const touch = () => {
    if (sent === changes) since = performance.now();
    changes += 1;
    show('saving');
    later(Math.min(delay, Math.max(0, since + LONGEST - performance.now())));
  };
  let known = beside();
  /** After a script: changes in the workbook were noticed, those beside it are compared here. */
  const afterScript = () => {
    const now = beside();
    if (now !== known) touch();
    known = now;
  };

  /** A script sends thousands of commands; the first is enough to notice. */
  let noticed = false;
  model.on('command-dispatched', {}, (command: object) => {
    const { type } = command as { type: string };
    if (noticed || !(coreTypes.has(type as never) || type === 'UNDO' || type === 'REDO')) return;
    noticed = true;
    queueMicrotask(() => {
      noticed = false;
      touch();
    });
  });
  const leaving = () => {
    if (sent === changes) return;
    isLeft = true;
    if (!sending) later(0);
  };
  const gone = () => {
    if (sent < changes) localStorage.setItem(LEFT_BEHIND, kept(sending ? 2 : 1));
  };
  document.addEventListener('visibilitychange', leaving, { signal });
  window.addEventListener('pagehide', gone, { signal });
  /** Sends nothing more; a request on its way still arrives. */
  const end = async () => {
    clearTimeout(timer);
    ending.abort();
    await underWay;
  };
  return { touch, afterScript, end };
}

interface Keeping {
  readonly revision: number;
  /** The state as JSON text. */
  readonly state: () => string;
  /** The part beside the workbook, which can be compared with the previous one. */
  readonly beside: () => string;
}

/** The server's status; 0 if there is no answer. */
const put = async (body: string): Promise<number> => {
  try {
    return (await fetch('/state.json', { method: 'PUT', body })).status;
  } catch {
    return 0;
  }
};

/** What an earlier window could not send, if nothing newer has been saved since. */
export function leftBehind(revision: number): Kept | null {
  const text = localStorage.getItem(LEFT_BEHIND);
  localStorage.removeItem(LEFT_BEHIND);
  const kept = text ? (JSON.parse(text) as Kept) : null;
  return kept && kept.revision > revision && kept.revision <= revision + 2 ? kept : null;
}
