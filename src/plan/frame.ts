import { decimalsOf } from '../domain/money/currency';
import { isMonthNumber, isPlanYear } from '../domain/months/months';
import type { Month } from '../domain/plan';
import { Refusal } from '../refusal';
import { withHeaders } from '../sheet/headers';
import type { Cells, Layout } from '../sheet/layout';
import { missingTab, problem, type Problem } from '../sheet/problem';
import {
  readRows,
  readTable,
  type ReadContext,
  type TableFound,
  type Shortcut,
  type TableRead,
} from '../sheet/read';
import { readForm } from '../sheet/readForm';
import type { Style } from '../sheet/style';
import type { Columns, RowOf, TableTab } from '../sheet/tab';
import { exampled } from '../sheet/value';
import { actuals, budget, direction, kpis } from '../tabs';
import type { Direction } from '../tabs/plan/direction';
import { filledBy, type Language, type Words } from '../words';
import type { Workbook } from '../workbook';
import { ledgerCells } from './ledger/head';
import { dayPattern } from './reading/dayPattern';

export const NO_PLAN: Words = {
  en: 'There is no plan in this spreadsheet yet. Choose “Set up the plan”, or open the sample plan.',
  vi: 'Bảng tính này chưa có kế hoạch. Hãy chọn “Thiết lập kế hoạch”, hoặc mở kế hoạch mẫu.',
};
const GONE: Words = {
  en: 'The tab “{tab}” was deleted: without it the other tabs do not know their months. Bring it back with Ctrl+Z, or under File › Version history.',
  vi: 'Trang “{tab}” đã bị xoá: không có trang này, các trang khác không biết tháng của mình. Hãy lấy lại bằng Ctrl+Z, hoặc ở Tệp › Nhật ký phiên bản.',
};
const YEAR_EXPECTED: Words = { en: 'a year between 2000 and 2100', vi: 'một năm từ 2000 đến 2100' };
const MONTH_EXPECTED: Words = { en: 'a month from 1 to 12', vi: 'một tháng từ 1 đến 12' };

/** The plan's year, currency and language, with the answers on Direction. */
export interface Frame {
  direction: Direction;
  notThisYear: readonly string[];
  first: Month;
  language: Language;
  style: Style;
  problems: Problem[];
  /** Problems with the year on Direction: until they are solved, nothing else is judged, and no month closed. */
  yearProblems: readonly Problem[];
}

/** The frame of the plan; null where there is no plan. */
export const readFrame = (workbook: Workbook): Frame | null => {
  const sheet = workbook.sheet(direction);
  if (sheet === null) return null;
  const form = readForm(direction, sheet.cells(), workbook.dayOf);
  // A tab that only has the name, or that a run left empty, is no plan.
  if (form.rows.size === 0) return null;
  const { year, firstMonth, currency, language } = form.answers;
  const yearProblems: Problem[] = [];
  const expect = (key: 'year' | 'firstMonth', expected: Words, found: number | null): void => {
    const row = form.rows.get(key)?.[0];
    const cell = row === undefined ? '' : `B${row}`;
    const told = form.problems.find((each) => each.cell === cell);
    yearProblems.push(
      problem(direction, cell, told?.found ?? (found === null ? '' : String(found)), expected),
    );
  };
  if (!isPlanYear(year)) expect('year', YEAR_EXPECTED, year);
  if (!isMonthNumber(firstMonth)) expect('firstMonth', MONTH_EXPECTED, firstMonth);
  const told = new Set(yearProblems.map(({ cell }) => cell));
  const spoken = language ?? workbook.userLanguage;
  const start = isPlanYear(year) ? year : Number(workbook.today().slice(0, 4));
  const first = `${start}-${String(isMonthNumber(firstMonth) ? firstMonth : 1).padStart(2, '0')}`;
  const others = form.problems.filter(({ cell }) => !told.has(cell));
  return {
    direction: form.answers,
    notThisYear: form.lists.notThisYear ?? [],
    first,
    language: spoken,
    style: { language: spoken, decimals: decimalsOf(currency ?? 'VND'), days: dayPattern(workbook) },
    problems: [
      ...others.map((each) => ({ ...each, expected: exampled(each.expected, () => first) })),
      ...yearProblems,
    ],
    yearProblems,
  };
};

/** Refuses to go on with a plan whose Direction was deleted: starting it anew would duplicate every month. */
export const refuseLost = (workbook: Workbook): void => {
  const keys = workbook.keys();
  if (workbook.sheet(direction) === null && (keys.includes(budget.key) || keys.includes(kpis.key)))
    throw new Refusal(filledBy(GONE, (language) => ({ tab: direction.name[language] })));
};

/** The frame; throws a refusal that says what to do where there is no plan. */
export const frameOf = (workbook: Workbook): Frame => {
  refuseLost(workbook);
  const frame = readFrame(workbook);
  if (frame === null) throw new Refusal(NO_PLAN);
  return frame;
};

/** The rows of a tab. A missing tab has none and is reported, unless a plan may do without it. */
export const rowsOf = <C extends Columns>(
  workbook: Workbook,
  tab: TableTab<C>,
  context: ReadContext,
): TableRead<RowOf<TableTab<C>>> => {
  const sheet = workbook.sheet(tab);
  const none = { rows: [], layout: null };
  if (sheet === null) return { ...none, problems: tab.isOptional === true ? [] : [missingTab(tab)] };
  const read = withHeaders(tab, sheet.cells(), context, readTable(tab, sheet.cells(), context));
  const isOwn = tab.isOptional !== true || read.layout !== null || workbook.keys().includes(tab.key);
  return isOwn ? read : { ...none, problems: [] };
};

/** The same row by row, for a tab too long to be kept in memory. */
export const eachRow = <C extends Columns>(
  workbook: Workbook,
  tab: TableTab<C>,
  context: ReadContext,
  take: (row: RowOf<TableTab<C>>) => void,
  shortcut?: (layout: Layout, cells: Cells) => Shortcut,
): TableFound => {
  const sheet = workbook.sheet(tab);
  if (sheet === null) return { layout: null, problems: [missingTab(tab)] };
  const cells = tab.key === actuals.key ? ledgerCells(workbook) : sheet.cells();
  return withHeaders(tab, cells, context, readRows(tab, cells, context, take, shortcut));
};
