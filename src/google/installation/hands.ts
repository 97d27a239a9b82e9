/** What a person is asked to do on the tab, and which events the trigger then gets. */
import { beside } from '../../features/installation';
import type { EditEvent } from '../event';
import type { Grid } from './grid';
import { RUNNING } from './services';
import { told, type BeliefsFound } from './stage';

/** What is known while the check is open. */
export interface Running {
  /** The sheets that existed before. */
  before: readonly number[];
  heard: readonly EditHeard[];
}
export interface EditHeard {
  row: number;
  rows: number;
  column: number;
  seen: string;
  isNamed: boolean;
}

const [TYPED, CLEARED, PASTED, FILLED] = [4, 5, 6, 7];
/** Instructions are to the right of their cell, where no other cell cuts them off. */
const [WORDS, CELL, SOURCE, BESIDE] = [1, 2, 3, 4];

/** The texts of the tab, above and beside the cells. */
export interface HandWords {
  title: string;
  lead: string;
  tasks: readonly string[];
}
export const placeHands = (grid: Grid, { title, lead, tasks }: HandWords): void => {
  grid.put(1, WORDS, title);
  grid.put(2, WORDS, lead);
  tasks.forEach((task, index) => grid.put(TYPED + index, BESIDE, `'${task}`));
  grid.put(TYPED, CELL, 3);
  grid.put(CLEARED, CELL, 5);
  grid.put(PASTED, SOURCE, 8);
  grid.put(FILLED, CELL, 2);
};

export const running = (): Running | null => {
  const kept = PropertiesService.getDocumentProperties().getProperty(RUNNING);
  return kept === null ? null : (JSON.parse(kept) as Running);
};
export const keepRunning = (state: Running): void => {
  PropertiesService.getDocumentProperties().setProperty(RUNNING, JSON.stringify(state));
};
export const forgetRunning = (): void => {
  PropertiesService.getDocumentProperties().deleteProperty(RUNNING);
};

const LOCK_MS = 5000;
/** As many events as are needed, and as fit into a property. */
const MOST = 40;
/** Stores an edit of the tab outside the cells: otherwise Undo might undo this write instead of the person's edit. */
export const noteEdit = ({ range, value, oldValue, user }: EditEvent): void => {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_MS)) return;
  try {
    const state = running();
    if (state === null || state.heard.length >= MOST) return;
    const heard: EditHeard = {
      row: range.getRow(),
      rows: range.getNumRows(),
      column: range.getColumn(),
      seen: beside(range.getA1Notation(), told(value), told(oldValue)),
      isNamed: (user?.getEmail?.() ?? '') !== '',
    };
    keepRunning({ ...state, heard: [...state.heard, heard] });
  } finally {
    lock.releaseLock();
  }
};

export const seenOfHands = ({ heard }: Running): BeliefsFound => {
  const on = (row: number): EditHeard[] =>
    heard.filter((edit) => edit.column === CELL && edit.row <= row && edit.row + edit.rows > row);
  const first = (row: number): BeliefsFound[keyof BeliefsFound] => on(row)[0]?.seen;
  const [pasted, undone] = on(PASTED);
  const known: Record<string, string | undefined> = {
    'edit.typed': first(TYPED),
    'edit.cleared': first(CLEARED),
    'edit.pasted': pasted?.seen,
    'edit.undone': undone?.seen,
    'edit.filled': on(FILLED + 1)[0]?.seen,
  };
  const elsewhere = heard.filter(({ column, row }) => column !== CELL || row < TYPED || row > FILLED + 2);
  return {
    ...Object.fromEntries(Object.entries(known).filter(([, seen]) => seen !== undefined)),
    'edit.silent': elsewhere.length === 0 ? 'none' : beside(...elsewhere.map(({ seen }) => seen)),
  };
};
