/** Where beliefs are tried, on a tab of its own, and how observations are reported. */
import { REFUSED, WRITTEN, type BeliefId } from '../../features/installation';
import { normalFormula } from '../applying/guards';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface TryStage {
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet: Sheet;
  /** A tab that existed before. */
  other: Sheet | undefined;
  /** The calendar day of a date cell, in the spreadsheet's time zone. */
  dayOf: (date: Date) => string;
}

export type BeliefsFound = Partial<Record<BeliefId, string>>;

/** A cell's value without anything that depends on the language: only the first sign of an error's text is kept. */
export const told = (value: unknown): string => {
  if (value === undefined || value === null) return 'none';
  if (value === '') return 'blank';
  if (value instanceof Date) return 'date';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return typeof value;
  return value.startsWith('#') ? REFUSED : `"${value}"`;
};

/**
 * Compares a formula read back with the one written: 'same' except for spaces, case and separators, or what was read.
 */
export const formulaBack = (written: string, back: unknown): string =>
  normalFormula(back, 0) === normalFormula(written, 0) ? 'same' : told(back);

const LONG_ID = /[\w-]{20,}/g;
const MOST = 160;
/** Why something failed, without the names of files. */
export const failed = (error: unknown): string =>
  `failed: ${(error instanceof Error ? error.message : String(error)).replace(LONG_ID, '…').slice(0, MOST)}`;

/** Whether a script's write is accepted. Google may report a refusal only when pending writes are flushed. */
export const outcomeOf = (write: () => void): string => {
  try {
    write();
    SpreadsheetApp.flush();
    return WRITTEN;
  } catch {
    return REFUSED;
  }
};

/** Tries some beliefs together. If this fails, each of them reports why, and the others are still tried. */
export const together = (ids: readonly BeliefId[], work: () => BeliefsFound): BeliefsFound => {
  try {
    return work();
  } catch (error) {
    return Object.fromEntries(ids.map((id) => [id, failed(error)]));
  }
};
