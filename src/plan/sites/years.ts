/** Several years' plans in one spreadsheet: each has its own tabs, and one of them is being worked on. */
import type { Month } from '../../domain/plan';
import type { Edit } from '../../sheet/edit';
import { keyIn, type TabRef } from '../../sheet/tab';
import { direction } from '../../tabs';
import { reviewTab } from '../../tabs/made/review';
import type { Workbook } from '../../workbook';
import { nameIn } from './site';

/** A tab of any year, not only the one being worked on. */
export const tabOf = (ref: TabRef, year: string): TabRef => ({
  key: keyIn(ref.key, year),
  name: { en: nameIn({ year }, ref, 'en'), vi: nameIn({ year }, ref, 'vi') },
});

/** The spreadsheet as features for a later year see it; their edits must go through `editsOf` for that year. */
export const seenIn = (workbook: Workbook, year: string): Workbook => ({
  ...workbook,
  year,
  keys: () => workbook.keys(year),
  sheet: (ref) => workbook.sheet(tabOf(ref, year)),
  carried: ({ key }) => workbook.carried({ key: keyIn(key, year) }),
});

/** The edits with their tabs replaced by those of a year. */
export const editsOf = (edits: readonly Edit[], year: string): Edit[] =>
  edits.map((edit) => {
    const own = { ...edit, tab: tabOf(edit.tab, year) };
    return own.kind === 'choices from'
      ? { ...own, from: { ...own.from, key: keyIn(own.from.key, year) } }
      : own;
  });

/** The year being worked on; `first` where the spreadsheet holds one plan only. */
export const yearNow = ({ year, years }: Workbook, first: string): string =>
  year === '' ? (years[0] ?? first) : year;

/** Whether a year has a complete plan here: it has been worked on, and its tabs still exist. */
export const isThere = (workbook: Workbook, year: string): boolean =>
  workbook.years.includes(year) && workbook.keys(year).includes(direction.key);

/** The fiscal year after the one that begins with `first`, named for the year it starts in: '2027' after '2026-04'. */
export const yearAfter = (first: Month): string => String(Number(first.slice(0, 4)) + 1);

/** The year whose plan can be started now; null before the year-end review was built, or if its plan exists. */
export const startable = (workbook: Workbook, { first }: { first: Month }): string | null => {
  const year = yearAfter(first);
  const isBuilt = workbook.keys().includes(reviewTab(first.slice(0, 4)).key);
  return isBuilt && !isThere(workbook, year) ? year : null;
};

/** From now on the tabs of that year are the plan; its Direction is shown. */
export const workOn = (workbook: Workbook, year: string, years: readonly string[]): Edit[] => {
  const tab = tabOf(direction, year);
  return [
    ...(workbook.sheet(tab) === null ? [] : [{ kind: 'show', tab } as const]),
    { kind: 'work on', tab, year, years },
  ];
};
