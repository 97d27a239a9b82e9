import { coreTypes, type Model } from '../engine';
import type { Saving } from './bar';

const DELAY = 1000;
/** Where work that the server has not got yet waits when the window closes; read at the next start. */
const LEFT_BEHIND = 'left-behind';

export interface Kept {
  readonly revision: number;
  readonly state: unknown;
}

/** Sends what people and scripts change to the server, a moment after the last change. */
export function keepSaved(model: Model, { revision: first, state }: Keeping, show: (saving: Saving) => void) {
  let revision = first;
  let timer = 0;
  /** Counts changes; what the server has is all up to `sent`. */
  let changes = 0;
  let sent = 0;
  let sending = false;

  /** As `Kept` reads, put together from its texts: a workbook is megabytes. */
  const kept = (ahead: number): string => `{"revision":${revision + ahead},"state":${state()}}`;
  const send = async () => {
    if (sending) return;
    sending = true;
    const upTo = changes;
    const status = await put(kept(1));
    sending = false;
    if (status === 200) {
      revision += 1;
      sent = upTo;
    }
    if (sent === changes) show('saved');
    else if (status === 200) later(DELAY);
    else show(status === 409 ? 'savedElsewhere' : 'notSaved');
    if (status === 0) later(10 * DELAY);
  };
  const later = (delay: number) => {
    clearTimeout(timer);
    // Writing it all down takes a moment, so it waits until nobody is typing.
    timer = window.setTimeout(() => requestIdleCallback(() => void send(), { timeout: 10 * DELAY }), delay);
  };
  const touch = () => {
    changes += 1;
    show('saving');
    later(DELAY);
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
  window.addEventListener('pagehide', () => {
    if (sent < changes) localStorage.setItem(LEFT_BEHIND, kept(sending ? 2 : 1));
  });
  return { touch };
}
interface Keeping {
  readonly revision: number;
  /** The text of JSON. */
  readonly state: () => string;
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
