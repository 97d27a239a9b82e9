import { addMonths, fiscalMonth } from '../../domain/months';
import type { Month } from '../../domain/plan';
import { contentOf, slots, valueAt, viewOf, written, type RowValues } from '../../sheet/content';
import type { Cell, Content, Look } from '../../sheet/edit';
import type { Spot } from '../../sheet/formula';
import { headerText } from '../../sheet/layout';
import { guarded, type Surroundings } from '../../sheet/scaffold';
import { looks, pattern, signed, type Style } from '../../sheet/style';
import type { TableTab } from '../../sheet/tab';
import { reforecastColumns, type reforecastTab } from '../../tabs/reforecast';
import type { Words } from '../../words';
import type { ForecastLine } from './draft';

export type ReforecastTab = ReturnType<typeof reforecastTab>;
export const table = (tab: ReforecastTab): TableTab => tab as unknown as TableTab;

const SLOTS = slots(reforecastColumns);
const INPUT: Look = { background: looks.input.background };

/** How many of the year's months are closed. */
export const closedCount = (first: Month, month: Month): number => fiscalMonth(first, month) ?? 0;

/** How a cell of a line looks: what is ours grey, what is to be written over yellow. */
const lookOf = (key: string, month: number, closed: number, style: Style): Look => {
  const column = reforecastColumns[key as keyof typeof reforecastColumns];
  const format = typeof column.format === 'string' ? pattern(column.format, style) : '';
  if (key === 'note') return { ...looks.input, format };
  if (key === 'months') return { ...(month < closed ? looks.computed : INPUT), format };
  const isSigned = key === 'difference' || key === 'differencePct';
  return { ...looks.computed, format: isSigned ? signed(format) : format, ...(isSigned && { bold: true }) };
};

/** A line of the forecast, in the order of the tab's declaration. */
export const lineCells = (
  tab: ReforecastTab,
  { id, type, name, months }: ForecastLine,
  closed: number,
  around: Surroundings,
  spot: Spot,
): Cell[] => {
  const values: RowValues = { id, type, line: name, months };
  return SLOTS.map(({ key, column, month }) => {
    const value = contentOf(column, valueAt(values, key, month), around.style.language);
    const formula = column.formula?.(viewOf(values, around.valuesOf), month) ?? null;
    const content = value ?? written(guarded(table(tab), column, formula), spot);
    return { content, look: lookOf(key, month, closed, around.style) };
  });
};

/** What stands above the table, row by row. */
export interface Heading {
  title: string;
  company: string;
  decision: string;
  made: string;
  reason: string;
  givenUp: string;
}

export const HEADING = {
  decision: { en: 'Decision', vi: 'Quyết định' },
  reason: { en: 'Reason', vi: 'Lý do' },
  givenUp: { en: 'Given up', vi: 'Đánh đổi' },
  guide: {
    en: 'Grey months are as they were closed. Write over the yellow ones as you come to know more; a month left blank counts as planned. Neither the plan nor any limit changes by it.',
    vi: 'Các tháng nền xám là số đã khoá. Sửa trực tiếp các tháng nền vàng khi biết thêm; tháng để trống được tính theo kế hoạch. Kế hoạch và hạn mức không thay đổi.',
  },
  closed: { en: 'As closed', vi: 'Số đã khoá' },
  open: { en: 'Forecast', vi: 'Dự báo' },
} as const satisfies Record<string, Words>;

const at = (cells: Readonly<Record<string, Cell>>): Cell[] =>
  SLOTS.map(({ key, month }) => (month === 0 ? cells[key] : undefined) ?? { content: null });

const said = (label: string, text: string): Cell[] =>
  at({ id: { content: label, look: { bold: true } }, type: { content: text } });

const headingRows = (heading: Heading, { language }: Style): Cell[][] => [
  at({ id: { content: heading.title, look: looks.title } }),
  at({
    id: { content: HEADING.decision[language], look: { bold: true } },
    type: { content: heading.decision },
    line: { content: heading.made },
  }),
  said(HEADING.reason[language], heading.reason),
  said(HEADING.givenUp[language], heading.givenUp),
  at({ id: { content: HEADING.guide[language], look: { colour: '#5f6368', italic: true } } }),
];

/** Over the months: which are closed, and which are to be written over. */
const bandRow = (closed: number, { language }: Style): Cell[] =>
  SLOTS.map(({ key, column, month }): Cell => {
    if (column.hidden) return { content: null };
    const isFirst = key === 'months' && (month === 0 || month === closed);
    const words: Content = isFirst ? HEADING[month < closed ? 'closed' : 'open'][language] : null;
    return { content: words, look: looks.section };
  });

const totalRows = (tab: ReforecastTab, around: Surroundings, from: number, spot: (row: number) => Spot) =>
  tab.totals.map((total, index) =>
    SLOTS.map(({ key, column, month }): Cell => {
      if (column.hidden) return { content: null };
      if (key === total.labelIn) return { content: total.label[around.style.language], look: looks.total };
      const money = pattern('money', around.style);
      const format = key === 'difference' ? signed(money) : money;
      const content = column.total ? written(total.formula(key, month), spot(from + index)) : null;
      return { content, look: { ...looks.total, format } };
    }),
  );

const headerRow = (first: Month, closed: number, { language }: Style): Cell[] =>
  SLOTS.map(({ key, column, month }): Cell => {
    const note = column.note[language];
    const isOurs = column.computed || (key === 'months' && month < closed);
    return {
      content: headerText(column, language, addMonths(first, month)),
      look: isOurs ? looks.computedHeader : looks.header,
      ...(note === '' ? {} : { note }),
    };
  });

/** Where the header of a fresh tab stands: below the heading, the totals and the band over the months. */
export const HEADER_ROW = 5 + 3 + 1 + 1;

/** The whole tab, from its first cell. */
export const tabCells = (
  tab: ReforecastTab,
  first: Month,
  lines: readonly ForecastLine[],
  heading: Heading,
  closed: number,
  around: Surroundings,
  spot: (row: number) => Spot,
): Cell[][] => {
  const top = headingRows(heading, around.style);
  return [
    ...top,
    ...totalRows(tab, around, top.length + 1, spot),
    bandRow(closed, around.style),
    headerRow(first, closed, around.style),
    ...lines.map((line, index) => lineCells(tab, line, closed, around, spot(HEADER_ROW + 1 + index))),
  ];
};
