import type { TabRef } from '../../sheet/tab';
import type { Language } from '../../words';
import type { Sheet, Workbook } from '../../workbook';

/**
 * What is in the place of a tab: a tab of ours, a half-built or unmarked one, or nothing; and its present or future
 * name.
 */
export interface TabSite {
  sheet: Sheet | null;
  name: string;
  isMarked: boolean;
}

/** The name of a tab of ours: if it contains no year itself, a later plan's year is appended. */
export const nameIn = ({ year }: Pick<Workbook, 'year'>, { name }: TabRef, language: Language): string =>
  year === '' || /\d{4}/.test(name[language]) ? name[language] : `${name[language]} ${year}`;

/** Unticked boxes, left by a run that died, read as false: they count as blank. */
export const isEmpty = (sheet: Sheet): boolean =>
  sheet.cells().every((line) => line.every((cell) => cell === '' || cell === false));

/** The first name under which the tab is or can be: a tab that is ours or empty is taken, a person's is not. */
export const placeNamed = (
  workbook: Pick<Workbook, 'year' | 'named'>,
  tab: TabRef,
  language: Language,
  isOurs: (sheet: Sheet) => boolean,
): Pick<TabSite, 'sheet' | 'name'> => {
  const wanted = nameIn(workbook, tab, language);
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    const there = workbook.named(name);
    if (there === null || isEmpty(there)) return { sheet: null, name };
    if (isOurs(there)) return { sheet: there, name };
  }
};

/** A tab by its mark, or without a mark by its name, if it is ours or empty; a person's tab is never taken. */
export const siteFor = (
  workbook: Workbook,
  tab: TabRef,
  language: Language,
  isOurs: (sheet: Sheet) => boolean,
): TabSite => {
  const own = workbook.sheet(tab);
  const isMarked = workbook.keys().includes(tab.key);
  if (own !== null && isMarked) return { sheet: isEmpty(own) ? null : own, name: own.name(), isMarked };
  if (own !== null && isOurs(own)) return { sheet: own, name: own.name(), isMarked };
  return { ...placeNamed(workbook, tab, language, isOurs), isMarked: false };
};
