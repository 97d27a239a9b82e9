/** Several years' plans in one spreadsheet: each has tabs of its own, and one of them is worked on. */
import type { Month } from '../../domain/plan';
import type { Edit } from '../../sheet/edit';
import { keyIn, type TabRef } from '../../sheet/tab';
import { direction } from '../../tabs';
import { reviewTab } from '../../tabs/made/review';
import type { Workbook } from '../../workbook';
import { nameIn } from './site';

/** A tab of a year that need not be the one worked on. */
export const tabOf = (ref: TabRef, year: string): TabRef => ({
  key: keyIn(ref.key, year),
  name: { en: nameIn({ year }, ref, 'en'), vi: nameIn({ year }, ref, 'vi') },
});

/** The spreadsheet as it is seen by those who work on a later year; its edits must be `editsOf` that year. */
export const seenIn = (workbook: Workbook, year: string): Workbook => ({
  ...workbook,
  year,
  keys: () => workbook.keys(year),
  sheet: (ref) => workbook.sheet(tabOf(ref, year)),
  carried: ({ key }) => workbook.carried({ key: keyIn(key, year) }),
});

/** The same edits, of the tabs of a year. */
export const editsOf = (edits: readonly Edit[], year: string): Edit[] =>
  edits.map((edit) => {
    const own = { ...edit, tab: tabOf(edit.tab, year) };
    return own.kind === 'choices from'
      ? { ...own, from: { ...own.from, key: keyIn(own.from.key, year) } }
      : own;
  });

/** The year that is worked on; `first` where the spreadsheet holds one plan only. */
export const yearNow = ({ year, years }: Workbook, first: string): string =>
  year === '' ? (years[0] ?? first) : year;

/** Whether a year has a plan here that is whole: it was worked on before, and its tabs are still there. */
export const isThere = (workbook: Workbook, year: string): boolean =>
  workbook.years.includes(year) && workbook.keys(year).includes(direction.key);

/** Fiscal years go by the year in which they start: after one from '2026-04' comes '2027'. */
export const yearAfter = (first: Month): string => String(Number(first.slice(0, 4)) + 1);

/** The year whose plan can be started now; null before the year's end was built, and where it is there. */
export const startable = (workbook: Workbook, { first }: { first: Month }): string | null => {
  const year = yearAfter(first);
  const isBuilt = workbook.keys().includes(reviewTab(first.slice(0, 4)).key);
  return isBuilt && !isThere(workbook, year) ? year : null;
};

/** From now on that year's tabs are the plan; its Direction is shown. */
export const workOn = (workbook: Workbook, year: string, years: readonly string[]): Edit[] => {
  const tab = tabOf(direction, year);
  return [
    ...(workbook.sheet(tab) === null ? [] : [{ kind: 'show', tab } as const]),
    { kind: 'work on', tab, year, years },
  ];
};
