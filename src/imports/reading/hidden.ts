/** Finds what a workbook hides: filtered rows, columns, whole sheets. Hidden cells are still read, and reported. */
import { utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Hidden } from '../grid';

interface Parts {
  files?: Readonly<Record<string, { content: Uint8Array }>>;
}

const HIDDEN = /\bhidden="(1|true)"/;
const ROW = /<(?:\w+:)?row\b([^>]*)>/g;
const COLUMN = /<(?:\w+:)?col\b([^>]*)>/g;
const numberIn = (tag: string, name: string): number =>
  Number(new RegExp(`(?<![\\w:])${name}="(\\d+)"`).exec(tag)?.[1] ?? NaN);

const textIn = ({ files }: Parts, path: string): string => {
  const part = files?.[path];
  return part === undefined ? '' : new TextDecoder('latin1').decode(new Uint8Array(part.content));
};

/** The paths of an .xlsx's packed sheets, in their order. */
const pathsIn = (parts: Parts): string[] => {
  const targets = new Map(
    [...textIn(parts, 'xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      /\bId="([^"]*)"/.exec(tag)?.[1],
      /\bTarget="([^"]*)"/.exec(tag)?.[1] ?? '',
    ]),
  );
  return [...textIn(parts, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => {
    const target = targets.get(/\b\w+:id="([^"]*)"/.exec(tag)?.[1]) ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  });
};

const rowsIn = (xml: string): number[] => {
  const found: number[] = [];
  let last = 0;
  for (const [, tag = ''] of xml.matchAll(ROW)) {
    last = numberIn(tag, 'r') || last + 1;
    if (HIDDEN.test(tag)) found.push(last);
  }
  return found;
};

const columnsIn = (xml: string): number[] =>
  [...xml.matchAll(COLUMN)].flatMap(([, tag = '']) => {
    if (!HIDDEN.test(tag)) return [];
    const first = numberIn(tag, 'min') - 1;
    return Array.from({ length: numberIn(tag, 'max') - first }, (_, at) => first + at);
  });

/** What the library reports for an .xls. */
const saidBy = (sheet: WorkSheet): Pick<Hidden, 'rows' | 'columns'> => {
  const hidden = (list: readonly ({ hidden?: boolean } | undefined)[] = []): number[] =>
    [...list.keys()].filter((at) => list[at]?.hidden === true);
  return { rows: hidden(sheet['!rows']).map((at) => at + 1), columns: hidden(sheet['!cols']) };
};

/** What the sheets of a workbook hide, in their order; undefined for a sheet that hides nothing. */
export const hiddenIn = (book: WorkBook): (Hidden | undefined)[] => {
  const paths = pathsIn(book as Parts);
  return book.SheetNames.map((name, at) => {
    const sheet = book.Sheets[name] ?? {};
    const xml = textIn(book as Parts, paths[at] ?? '');
    const { rows, columns } = xml.includes('hidden=')
      ? { rows: rowsIn(xml), columns: columnsIn(xml) }
      : saidBy(sheet);
    const isSheet = (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0;
    const last = utils.decode_range(sheet['!ref'] ?? 'A1').e.c;
    const within = columns.filter((column) => column <= last);
    if (rows.length + within.length === 0 && !isSheet) return undefined;
    return { rows, columns: within, isSheet };
  });
};
