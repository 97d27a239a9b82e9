/** The dashboard as a person sees it: rows by their tags, and the content of their months. */
import { a1Of } from '../../../local/engine/address';
import type { Person } from '../../../local/person';
import { DASHBOARD } from '../../../src/tabs/dashboard';
import type { Language } from '../../../src/words';
import { ask, letters } from '../../plans/shop';

export const build = (person: Person) => ask(person, 'dashboard');

export interface Shown {
  row: number;
  label: unknown;
  months: any[];
  toDate: any;
  year: any;
}
export interface Board {
  tab: string;
  tags: string[];
  /** The row of a tag; throws if there is none. */
  at: (tag: string) => Shown;
  /** 'C5': a cell by its row's tag and its column, a month from 0 or a key. */
  cell: (tag: string, column: number | 'label' | 'toDate' | 'year') => string;
}

export const boardOf = (person: Person, language: Language, tab = DASHBOARD.name[language]): Board => {
  const cells = person.values(tab);
  const header = cells.find((line) => line.includes('AOP row'))!;
  const tagAt = header.indexOf('AOP row');
  const months = header.flatMap((text, index) => (/^\d\d\/\d{4}$/.test(String(text)) ? [index] : []));
  const [toDate, year] = [months.at(-1)! + 1, months.at(-1)! + 2];
  const tags = cells.map((line) => String(line[tagAt]));
  const rowOf = (tag: string): number => {
    const row = tags.indexOf(tag);
    if (row < 0)
      throw new Error(`The dashboard has no row “${tag}”, only ${tags.filter(Boolean).join(', ')}`);
    return row;
  };
  return {
    tab,
    tags,
    at: (tag) => {
      const row = rowOf(tag);
      const line = cells[row]!;
      const [label] = line;
      return {
        row: row + 1,
        label,
        months: months.map((at) => line[at] as unknown),
        toDate: line[toDate] as unknown,
        year: line[year] as unknown,
      };
    },
    cell: (tag, column) => {
      const places = { label: 0, toDate, year };
      const at = typeof column === 'number' ? months[column]! : places[column];
      return `${letters(at + 1)}${rowOf(tag) + 1}`;
    },
  };
};

/** Titles of the charts on a tab, and what they show. */
export const chartsOn = (
  person: Person,
  tab: string,
): { title: string; cells: string[]; place: object }[] => {
  const sheetId = person.doc.model.getters.getSheetIdByName(tab);
  return (person.doc.model.getters as any)
    .getAnnotations('chart')
    .filter((each: any) => each.sheetId === sheetId)
    .map(({ data }: any) => ({
      title: data.options.title as string,
      cells: data.ranges.map(({ zone }: { zone: Parameters<typeof a1Of>[0] }) => a1Of(zone)),
      place: data.place,
    }));
};
