/** Where beliefs are tried: a tab of its own, and how what is seen there is told. */
import { REFUSED, WRITTEN, type BeliefId } from '../../features/installation';
import { normalFormula } from '../applying/guards';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Stage {
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet: Sheet;
  /** A tab that was there before. */
  other: Sheet | undefined;
  /** The calendar day of a date cell, in the spreadsheet's time zone. */
  dayOf: (date: Date) => string;
}

export type Found = Partial<Record<BeliefId, string>>;

/** A cell's value, without what differs by language: a text of an error begins with its sign in every one. */
export const told = (value: unknown): string => {
  if (value === undefined || value === null) return 'none';
  if (value === '') return 'blank';
  if (value instanceof Date) return 'date';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return typeof value;
  return value.startsWith('#') ? REFUSED : `"${value}"`;
};

/** A formula that is read back beside the one that was written: the same but for spaces, case and signs, or what came. */
export const formulaBack = (written: string, back: unknown): string =>
  normalFormula(back, 0) === normalFormula(written, 0) ? 'same' : told(back);

const LONG_ID = /[\w-]{20,}/g;
const MOST = 160;
/** Why something failed; names of files are left out. */
export const failed = (error: unknown): string =>
  `failed: ${(error instanceof Error ? error.message : String(error)).replace(LONG_ID, '…').slice(0, MOST)}`;

/** Whether a script's write is taken. Google may say so only when it is made. */
export const outcomeOf = (write: () => void): string => {
  try {
    write();
    SpreadsheetApp.flush();
    return WRITTEN;
  } catch {
    return REFUSED;
  }
};

/** What is tried together; where it fails, each of its beliefs says why, and the others are tried all the same. */
export const together = (ids: readonly BeliefId[], work: () => Found): Found => {
  try {
    return work();
  } catch (error) {
    return Object.fromEntries(ids.map((id) => [id, failed(error)]));
  }
};
