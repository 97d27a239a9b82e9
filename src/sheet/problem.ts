/** What is wrong with a cell or a tab, as data: where it is, what was found and what was expected. */
import { filled, type Words } from '../words';
import type { DayOf } from './layout';

/** A cell, or a tab, that can't be used as it stands: where it is, what was found, what was expected. */
export interface Problem {
  /** The tab's key; people are shown its name. */
  tab: string;
  /** Such as 'C5'; blank where the whole tab is meant. */
  cell: string;
  found: string;
  expected: Words;
  /** Whether the value was understood all the same, and counts. */
  understood: boolean;
  /** It concerns nothing that an approval fixes, so it may be corrected at any time. */
  canWait?: true;
  /** Rows or a column of the tab are not read because of it. */
  unread?: true;
  /** A line that is not on Budget, and the one that may be meant. */
  mend?: { from: string; to: string };
  /** A value that is not as approved: the key under which it is asked about and decided. */
  decide?: string;
}

const MISSING_TAB: Words = {
  en: 'the tab “{tab}”; “Set up the plan” adds it again',
  vi: 'trang “{tab}”; bấm “Thiết lập kế hoạch” để thêm lại',
};
/** A problem at a cell. */
export const problem = (tab: { key: string }, cell: string, found: string, expected: Words): Problem => ({
  tab: tab.key,
  cell,
  found,
  expected,
  understood: false,
});

/** A value that is understood and counts, but perhaps not as its writer meant it; `asked` says what to look at. */
export const question = (tab: { key: string }, cell: string, found: string, asked: Words): Problem => ({
  ...problem(tab, cell, found, asked),
  understood: true,
});

/** Which of the two it is, by what a reader told. */
export const told = (understood?: 'understood'): typeof problem =>
  understood === undefined ? problem : question;

/** The same problem, with rows or a column left unread because of it. */
export const unread = (found: Problem): Problem => ({ ...found, unread: true });

/** The problem of a tab that is not there. */
export const missingTab = (tab: { key: string; name: Words }): Problem =>
  unread(
    problem(tab, '', '', {
      en: filled(MISSING_TAB, { tab: tab.name.en }).en,
      vi: filled(MISSING_TAB, { tab: tab.name.vi }).vi,
    }),
  );

/** A cell's value as a message shows it. */
export const shown = (value: unknown, dayOf: DayOf): string => {
  if (!(value instanceof Date)) return String(value).slice(0, 60);
  const [day, instant] = [dayOf(value), value.getTime()];
  // An invalid date, or one whose year has not four digits.
  if (day === '') return Number.isNaN(instant) ? '?' : (value.toISOString().split('T')[0] ?? '');
  return day;
};
