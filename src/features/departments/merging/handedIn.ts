/** Turns what a department hands in as cells into rows: the cells are cut into tables by the headers they contain. */
import { dayInText, orderOf } from '../../../domain/months/dayText';
import type { Plan } from '../../../plan/plan';
import { Refusal } from '../../../refusal';
import type { RowValues } from '../../../sheet/content';
import { layoutOf, type Cells, type Layout } from '../../../sheet/layout';
import { columnNumber } from '../../../sheet/places/address';
import { isOfAnother, readTable } from '../../../sheet/read';
import type { Column, Columns, TableTab } from '../../../sheet/tab';
import {
  fill,
  filled,
  filledBy,
  plain,
  plainSpellings,
  spellings,
  withoutAccents,
  type Spelled,
  type Words,
} from '../../../words';
import type { Workbook } from '../../../workbook';
import { HANDED, type Handed } from './handed';

const SAY = {
  nothing: {
    en: 'Nothing was pasted, and no tab is named.',
    vi: 'Chưa dán nội dung, cũng chưa chọn trang nào.',
  },
  noTab: { en: 'There is no tab “{found}”.', vi: 'Không có trang “{found}”.' },
  noHeader: {
    en: 'The first row must have the headers of a tab, such as Budget’s: Id or Line, and the months or the year’s amount.',
    vi: 'Dòng đầu phải là tiêu đề của một trang, ví dụ trang Ngân sách: Mã hoặc Khoản mục, cùng các tháng hoặc số cả năm.',
  },
  either: {
    en: 'Row {row}: these headers may be those of {one} or of {other}. Copy all columns of the rows.',
    vi: 'Dòng {row}: tiêu đề này có thể của trang {one} hoặc {other}. Hãy sao chép đủ các cột.',
  },
  unread: {
    en: 'Row {row}, {column}: “{found}” is not understood; expected {expected}.',
    vi: 'Dòng {row}, cột {column}: không hiểu “{found}”; cần {expected}.',
  },
  more: { en: 'And {count} more cell{count:|s}.', vi: 'Và {count} ô nữa.' },
} as const satisfies Record<string, Words>;

/** Parses copied cells: tabs between columns, quotes around text with a tab or line break. */
export const cellsIn = (block: string): string[][] => {
  const rows: string[][] = [[]];
  const sign = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  for (let at = 0; at <= block.length;) {
    sign.lastIndex = at;
    const read = sign.exec(block);
    rows.at(-1)?.push((read?.[1]?.replaceAll('""', '"') ?? read?.[2] ?? '').trim());
    at += read?.[0].length ?? 0;
    if (block.startsWith('\r\n', at)) at += 1;
    if (block[at] !== '\t') rows.push([]);
    at += 1;
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
};

/** The cells that were pasted, or those of the named tab. */
export const blockOf = (
  workbook: Workbook,
  { block, tab }: { block: string | null; tab: string | null },
): Cells => {
  if (block !== null) return cellsIn(block);
  if (tab === null) throw new Refusal(SAY.nothing);
  const sheet = workbook.named(tab);
  if (sheet === null) throw new Refusal(filled(SAY.noTab, { found: tab }));
  return sheet.cells();
};

const headersOf = ({ columns }: TableTab): ReadonlySet<string> =>
  new Set(Object.values(columns).flatMap(({ header }) => plainSpellings(header)));
const KNOWN = HANDED.map((of) => ({ of, headers: headersOf(of.tab), names: plainSpellings(of.tab.name) }));

/** A month at the end of a header. Over the budget's months the header is nothing but the month. */
const MONTH = /\s*(?:\d{1,2}\/\d{4}|\d{4}-\d{2})$/;
/** The distinct texts in a row; of headers with a month, the words before it. */
const filledIn = (row: readonly unknown[]): string[] => {
  const texts = row.flatMap((cell) => {
    if (cell instanceof Date) return [''];
    if (typeof cell === 'number') return [String(cell)];
    return typeof cell === 'string' && cell !== '' ? [plain(cell).replace(MONTH, '')] : [];
  });
  return [...new Set(texts)];
};

/** A row of headers: which tab they belong to, and which other tab matches as many of them. */
interface Header {
  row: number;
  count: number;
  filled: number;
  of: Handed;
  other: Handed | null;
}
const headerIn = (line: readonly unknown[], row: number): Header | null => {
  const texts = filledIn(line);
  const counts = KNOWN.map(({ of, headers }) => ({
    of,
    count: texts.filter((text) => headers.has(text)).length,
  }));
  counts.sort((a, b) => b.count - a.count);
  const [best, next] = counts;
  if (best === undefined || best.count < 2) return null;
  return {
    row,
    count: best.count,
    filled: texts.length,
    of: best.of,
    other: next?.count === best.count ? next.of : null,
  };
};

/** A header row and the rows under it. */
export interface HandedSection {
  of: Handed;
  cells: Cells;
  /** The number of rows of the block above it. */
  above: number;
}

/** A title row holds nothing but the name of a tab. */
const isTitle = (line: readonly unknown[]): boolean => {
  const [text, more] = filledIn(line);
  return text !== undefined && more === undefined && KNOWN.some(({ names }) => names.includes(text));
};

/**
 * Cuts the block into tables. A row is taken for headers if more than half of its texts are; for the first header row
 * fewer are enough, since a person's own columns may stand beside them.
 */
export const sectionsIn = (cells: Cells): HandedSection[] => {
  const all = cells.flatMap((line, index) => headerIn(line, index + 1) ?? []);
  const plainly = all.filter(({ count, filled: of }) => count * 2 > of);
  const headers = plainly.length > 0 ? plainly : all.slice(0, 1);
  if (headers.length === 0) throw new Refusal(SAY.noHeader);
  return headers.map(({ of, other, row }, at) => {
    if (other !== null) {
      const said = (language: 'en' | 'vi') =>
        fill(SAY.either, language, { row, one: of.tab.name[language], other: other.tab.name[language] });
      throw new Refusal({ en: said('en'), vi: said('vi') });
    }
    const own = cells.slice(row - 1, (headers[at + 1]?.row ?? Infinity) - 1);
    return { of, cells: own.map((line) => (isTitle(line) ? [] : line)), above: row - 1 };
  });
};

/** The one choice that matches when accents are ignored; null where none or several do. */
const choiceMeant = (choices: NonNullable<Column['choices']>, text: string): Spelled | null => {
  const letters = withoutAccents(plain(text));
  const [only, more] = Object.values(choices).filter((words) =>
    spellings(words).some((each) => withoutAccents(plain(each)) === letters),
  );
  return more === undefined ? (only ?? null) : null;
};

/**
 * Reads copied text more tolerantly than the plan's cells: days in the day-month order of the plan's spreadsheet, and
 * choices without their accents. They are written as the plan spells them. In the plan's own cells such text is
 * reported instead, since formulas compare the words.
 */
const asMeant = (cells: Cells, columns: Columns, layout: Layout, days: string): Cells => {
  const at = new Map(
    Object.entries(columns).flatMap(([key, column]) =>
      (layout.columns.get(key) ?? []).map((place) => [place, column] as const),
    ),
  );
  const written = (cell: unknown, column: Column | undefined): unknown => {
    if (typeof cell !== 'string' || column === undefined) return cell;
    if (column.choices !== undefined) return choiceMeant(column.choices, cell)?.en ?? cell;
    const read = column.format === 'day' ? dayInText(cell.trim(), orderOf(days)) : null;
    return read !== null && 'day' in read ? read.day : cell;
  };
  return cells.map((line, index) =>
    index < layout.headerRow ? line : line.map((cell, place) => written(cell, at.get(place + 1))),
  );
};

interface SectionRead {
  /** Only the columns that were handed in; a month without a column is undefined. */
  rows: { row: number; id: string | null; values: RowValues }[];
  /** What was not understood, as sentences with the cells. */
  faults: readonly Words[];
}

/** At most this many cells are described. */
const MOST_TOLD = 6;
/** Refuses the whole block if any cell is not understood, and names them all at once, so that one try is enough. */
export const refuseFaults = (faults: readonly Words[]): void => {
  if (faults.length === 0) return;
  const rest = faults.length - MOST_TOLD;
  const told = [...faults.slice(0, MOST_TOLD), ...(rest > 0 ? [filled(SAY.more, { count: rest })] : [])];
  throw new Refusal({ en: told.map(({ en }) => en).join(' '), vi: told.map(({ vi }) => vi).join(' ') });
};

/** The rows of a table, and the cells that were not understood. */
export const readSection = (
  section: HandedSection,
  tab: TableTab,
  { first, dayOf, spelled, style }: Plan,
): SectionRead => {
  const { id } = section.of;
  const layout = layoutOf(tab.columns, section.cells, first, dayOf);
  if (layout === null) throw new Refusal(SAY.noHeader);
  const cells = asMeant(section.cells, tab.columns, layout, style.days);
  const { rows, problems } = readTable(tab, cells, { first, dayOf, spelled });
  // Duplicate Ids are left out here; they are reported row by row.
  const faults = problems
    .filter((each) => !each.understood && !isOfAnother(each))
    .map(({ cell, found, expected }) =>
      filledBy(SAY.unread, (language) => ({
        row: rowOf(cell) + section.above,
        column: headerOver(cell, section.cells, layout),
        found,
        expected: expected[language],
      })),
    );
  const given = Object.entries(tab.columns).flatMap(([key, { computed }]) => {
    const at = layout.columns.get(key) ?? [];
    return !computed && (key === id || at.some((place) => place !== undefined)) ? [{ key, at }] : [];
  });
  return {
    faults,
    rows: rows.map((row) => {
      const read = row as unknown as RowValues;
      const value = ({ key, at }: (typeof given)[number]): unknown => {
        const of = read[key];
        return Array.isArray(of)
          ? of.map((each: unknown, month) => (at[month] === undefined ? undefined : each))
          : of;
      };
      const named = read[id];
      return {
        row: row.row + section.above,
        id: typeof named === 'string' ? named : null,
        values: Object.fromEntries(given.map((each) => [each.key, value(each)])),
      };
    }),
  };
};
/** The header above a cell. */
const headerOver = (cell: string, cells: Cells, { headerRow }: Layout): string => {
  const header = cells[headerRow - 1]?.[columnNumber(cell.replace(/\d+$/, '')) - 1];
  return typeof header === 'string' ? header : '';
};
const rowOf = (cell: string): number => Number(/\d+$/.exec(cell)?.[0] ?? 0);
