/**
 * Decisions named in Check cells of the year's entries: the latest may have been removed from the log before it was
 * ever checked.
 */
import { monthOfDay, monthsOf } from '../../domain/months/months';
import type { Month } from '../../domain/plan';
import { remembered } from '../../imports/text/remembered';
import type { Layout } from '../../sheet/layout';
import { approvedMark } from '../../tabs/plan/decisions';
import { LANGUAGES } from '../../words';
import type { Workbook } from '../../workbook';
import { ledgerCells } from '../ledger/head';
import { decisionNamed, refusedIn } from '../ledger/overWords';

const MARKS = LANGUAGES.map((of) => approvedMark[of].split('{')[0] ?? '');

/** Blank where no decision is named. */
const idIn = (text: string): string => {
  const mark = MARKS.find((begins) => text.startsWith(begins));
  if (mark !== undefined) return /^D\d+/.exec(text.slice(mark.length))?.[0] ?? '';
  return decisionNamed(text) ?? refusedIn(text)?.id ?? '';
};

/**
 * Only entries of this year count, since another year has its own log. `checked`: the indexes of ledger rows with a
 * Check. Equal texts are parsed once.
 */
export const markedIn = (
  workbook: Workbook,
  first: Month,
  layout: Layout | null,
  checked: readonly number[],
): string[] => {
  const [check, date] = ['check', 'date'].map((key) => layout?.columns.get(key)?.[0]);
  if (check === undefined || date === undefined) return [];
  const months = monthsOf(first);
  const named = remembered(idIn);
  const ids: string[] = [];
  const cells = ledgerCells(workbook);
  for (const at of checked) {
    const [said, day] = [cells[at]?.[check - 1], cells[at]?.[date - 1]];
    if (typeof said !== 'string') continue;
    const id = named(said);
    if (id === '' || !(day instanceof Date)) continue;
    if (months.includes(monthOfDay(workbook.dayOf(day)))) ids.push(id);
  }
  return ids;
};
