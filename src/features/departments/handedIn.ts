/** What a department hands in, as cells and as rows of Budget. */
import type { Offered } from '../../domain/merge';
import type { Plan } from '../../plan/plan';
import { Refusal } from '../../refusal';
import type { Cells } from '../../sheet/layout';
import { readTable } from '../../sheet/read';
import type { Column } from '../../sheet/tab';
import { budget } from '../../tabs';
import { fill, filled, type Words } from '../../words';
import type { Workbook } from '../../workbook';

const SAY = {
  nothing: {
    en: 'Nothing was pasted, and no tab is named.',
    vi: 'Chưa dán nội dung, cũng chưa chọn trang nào.',
  },
  noTab: { en: 'There is no tab “{found}”.', vi: 'Không có trang “{found}”.' },
  noHeader: {
    en: 'The first row must bear Budget’s headers: Id or Line, and the months or the year’s amount.',
    vi: 'Dòng đầu phải là tiêu đề như trang Ngân sách: Mã hoặc Khoản mục, cùng các tháng hoặc số cả năm.',
  },
  unread: {
    en: 'Row {row}: “{found}” is not understood; expected {expected}.',
    vi: 'Dòng {row}: không hiểu “{found}”; cần {expected}.',
  },
} as const satisfies Record<string, Words>;

/** Copied cells: tabs between columns, quotes round what holds a tab or a line's end. */
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

/** The cells that were pasted, or those of a tab. */
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

export interface Block {
  offered: Offered[];
  keys: string[];
}

/** The rows of the block as Budget reads them; a cell that is not understood refuses the whole block, by its row. */
export const readBlock = (cells: Cells, { first, dayOf, spelled }: Plan): Block => {
  const { rows, layout, problems } = readTable(budget, cells, { first, dayOf, spelled });
  if (layout === null) throw new Refusal(SAY.noHeader);
  const keys = Object.keys(budget.columns).filter(
    (key) => layout.columns.get(key)?.some((at) => at !== undefined) === true && isWritten(key),
  );
  const [fault] = problems.filter(({ understood, cell }) => !understood && !isTwice(cell, rows));
  if (fault !== undefined) {
    const said = { row: /\d+$/.exec(fault.cell)?.[0] ?? '', found: fault.found };
    throw new Refusal({
      en: fill(SAY.unread, 'en', { ...said, expected: fault.expected.en }),
      vi: fill(SAY.unread, 'vi', { ...said, expected: fault.expected.vi }),
    });
  }
  const at = layout.columns.get('months') ?? [];
  const months = (figures: readonly unknown[]): unknown[] =>
    figures.map((value, month) => (at[month] === undefined ? undefined : value));
  const offered = rows.flatMap(({ row, id, ...values }): Offered[] =>
    id === null
      ? []
      : [
          {
            row,
            id,
            department: values.department,
            values: { ...values, id, months: months(values.months) },
          },
        ],
  );
  return { offered, keys };
};
const isWritten = (key: string): boolean =>
  (budget.columns as Record<string, Column>)[key]?.computed === false;
/** That an Id stands twice is told row by row. */
const isTwice = (cell: string, rows: readonly { row: number; id: string | null }[]): boolean => {
  const at = Number(/\d+$/.exec(cell)?.[0] ?? 0);
  const id = rows.find(({ row }) => row === at)?.id ?? null;
  return id !== null && rows.filter((each) => each.id === id).length > 1;
};
