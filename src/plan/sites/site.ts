import type { TabRef } from '../../sheet/tab';
import type { Language } from '../../words';
import type { Sheet, Workbook } from '../../workbook';

/** What stands where a tab belongs: a tab of ours, a half-built or unmarked one, or nothing; and the name it has or gets. */
export interface Site {
  sheet: Sheet | null;
  name: string;
  isMarked: boolean;
}

/** What a tab of ours is called: one that names no month or year itself bears that of a later plan than the first. */
export const nameIn = ({ year }: Pick<Workbook, 'year'>, { name }: TabRef, language: Language): string =>
  year === '' || /\d{4}/.test(name[language]) ? name[language] : `${name[language]} ${year}`;

/** Tick boxes that a run put there before it died read as false: there is nothing in them. */
export const isEmpty = (sheet: Sheet): boolean =>
  sheet.cells().every((line) => line.every((cell) => cell === '' || cell === false));

/** The first name of its own under which a tab stands or may stand: what is ours, or empty, is taken; a person's is not. */
export const placeNamed = (
  workbook: Pick<Workbook, 'year' | 'named'>,
  tab: TabRef,
  language: Language,
  isOurs: (sheet: Sheet) => boolean,
): Pick<Site, 'sheet' | 'name'> => {
  const wanted = nameIn(workbook, tab, language);
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    const there = workbook.named(name);
    if (there === null || isEmpty(there)) return { sheet: null, name };
    if (isOurs(there)) return { sheet: there, name };
  }
};

/** A tab by its mark; one that lost it, or never got it, by its name, if it is ours or empty. None is taken from a person. */
export const siteFor = (
  workbook: Workbook,
  tab: TabRef,
  language: Language,
  isOurs: (sheet: Sheet) => boolean,
): Site => {
  const own = workbook.sheet(tab);
  const isMarked = workbook.keys().includes(tab.key);
  if (own !== null && isMarked) return { sheet: isEmpty(own) ? null : own, name: own.name(), isMarked };
  if (own !== null && isOurs(own)) return { sheet: own, name: own.name(), isMarked };
  return { ...placeNamed(workbook, tab, language, isOurs), isMarked: false };
};
