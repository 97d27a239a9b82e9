import { coreTypes, type Model } from '../engine';
import type { Saving } from './bar';

/** After so long without a change; whoever closes the window or looks elsewhere loses nothing meanwhile. */
const DELAY = 3000;
/** Writing a workbook down holds a person up, a large one for longer: at most a twentieth of the time goes into it. */
const SHARE = 20;
/** Nor does who never pauses wait longer than that. */
const LONGEST = 10_000;
/** Where work that the server has not got yet waits when the window closes; read at the next start. */
const LEFT_BEHIND = 'left-behind';

export interface Kept {
  readonly revision: number;
  readonly state: unknown;
}

/** Sends what people and scripts change to the server, a moment after the last change; at once to who goes away. */
export function keepSaved(
  model: Model,
  { revision: first, state, beside }: Keeping,
  show: (saving: Saving) => void,
) {
  let revision = first;
  let timer = 0;
  let delay = DELAY;
  let isLeft = false;
  /** Counts changes; what the server has is all up to `sent`. */
  let changes = 0;
  let sent = 0;
  /** When the first change came that the server has not got. */
  let since = 0;
  let sending = false;
  let underWay: Promise<void> = Promise.resolve();
  const ending = new AbortController();
  const { signal } = ending;

  /** As `Kept` reads, put together from its texts: a workbook is megabytes. */
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
    // Nobody is to be held up while typing.
    timer = window.setTimeout(() => requestIdleCallback(quiet, { timeout: LONGEST }), wait);
  };
  const touch = () => {
    if (sent === changes) since = performance.now();
    changes += 1;
    show('saving');
    later(Math.min(delay, Math.max(0, since + LONGEST - performance.now())));
  };
  let known = beside();
  /** A script has run: what it did to the workbook was told, what it did beside it was not. */
  const afterScript = () => {
    const now = beside();
    if (now !== known) touch();
    known = now;
  };

  /** A script is thousands of commands: the first of them is enough. */
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
  /** Sends nothing more; what is on its way arrives. */
  const end = async () => {
    clearTimeout(timer);
    ending.abort();
    await underWay;
  };
  return { touch, afterScript, end };
}

interface Keeping {
  readonly revision: number;
  /** The text of JSON. */
  readonly state: () => string;
  /** What is kept beside the workbook, where it can be told from what was there before. */
  readonly beside: () => string;
}

/** The server's answer; 0 when there is none. */
const put = async (body: string): Promise<number> => {
  try {
    return (await fetch('/state.json', { method: 'PUT', body })).status;
  } catch {
    return 0;
  }
};

/** What an earlier window could not send any more, if nothing newer has been saved since. */
export function leftBehind(revision: number): Kept | null {
  const text = localStorage.getItem(LEFT_BEHIND);
  localStorage.removeItem(LEFT_BEHIND);
  const kept = text ? (JSON.parse(text) as Kept) : null;
  return kept && kept.revision > revision && kept.revision <= revision + 2 ? kept : null;
}
