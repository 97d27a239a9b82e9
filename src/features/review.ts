import { fiscalMonth, isMonth } from '../domain/months';
import type { Month } from '../domain/plan';
import { a1 } from '../sheet/address';
import type { Cell, Edit } from '../sheet/edit';
import { freshLayout, layoutOf, placeOfTable, type Layout } from '../sheet/layout';
import { problem, readTable, shown, type Problem } from '../sheet/read';
import { columnArea, protectWords, type Surroundings } from '../sheet/scaffold';
import type { TableTab } from '../sheet/tab';
import { causes } from '../tabs/choices';
import { kpis as kpiTab, planTabs } from '../tabs';
import { monthStart } from '../tabs/formulas';
import { EXPLANATION, type Explanation, reviewColumns, reviewTab } from '../tabs/review';
import { fill, filled, type Words } from '../words';
import type { Sheet, Workbook } from '../workbook';
import { Refusal, type Feature, type Outcome } from './feature';
import { findingsOf, lastMonthWithActuals, type Findings } from './findings';
import { readPlan, type Plan } from './plan';
import { isOurs, reportOf, type Report } from './review/report';
import { spokenMonth } from './speech';

const A_MONTH: Words = {
  en: '“{found}” is not a month. Write it as 2026-03 or 03/2026.',
  vi: '“{found}” không phải là tháng. Hãy ghi dạng 2026-03 hoặc 03/2026.',
};
const OTHER_YEAR: Words = {
  en: '{month} is not in the plan’s fiscal year, which starts in {first}.',
  vi: 'Tháng {month} không thuộc năm tài chính của kế hoạch, bắt đầu từ {first}.',
};
const WHICH: Words = {
  en: 'Which month? Leave blank for {month}, the last month with actuals.',
  vi: 'Rà soát tháng nào? Để trống nếu là {month}, tháng gần nhất có số liệu.',
};
const DONE: Words = {
  en: 'Review {month} is ready: {good} on track, {risk} at risk, {off} off track; {explain} to explain.',
  vi: 'Đã lập bản rà soát {month}: {good} đúng tiến độ, {risk} có nguy cơ, {off} không đạt; {explain} cần giải trình.',
};

/** '2026-03', '03/2026', '3/2026' or '3-2026' as a month; null for anything else. */
export const monthFrom = (text: string): Month | null => {
  const match = /^\s*(?:(\d{4})[-/](\d{1,2})|(\d{1,2})[-/](\d{4}))\s*$/.exec(text);
  if (match === null) return null;
  const month = `${match[1] ?? match[4] ?? ''}-${(match[2] ?? match[3] ?? '').padStart(2, '0')}`;
  return isMonth(month) ? month : null;
};

/** What the tab of an earlier review holds that must not be lost. */
interface Previous {
  layout: Layout;
  explanations: Map<string, Explanation>;
  names: Map<string, string>;
  kept: string[];
  lastRow: number;
}

const isBlank = (value: unknown): boolean => value === '' || value === null || value === undefined;

const previousOf = (
  sheet: Sheet,
  tab: TableTab<typeof reviewColumns>,
  plan: Plan,
  workbook: Workbook,
): Previous | null => {
  const cells = sheet.cells();
  const layout = layoutOf(tab.columns, cells, plan.first, workbook.dayOf);
  if (layout === null) return null;
  const { rows } = readTable(tab, cells, { first: plan.first, dayOf: workbook.dayOf });
  const tagAt = (layout.columns.get('tag')?.[0] ?? 0) - 1;
  const tagOf = (row: number): string => String(cells[row - 1]?.[tagAt] ?? '');
  const explanations = new Map<string, Explanation>();
  const names = new Map<string, string>();
  for (const row of rows) {
    const tag = tagOf(row.row);
    const id = tag.startsWith('kpi ') ? tag.slice(4) : null;
    if (id === null || EXPLANATION.every((key) => row[key] === null)) continue;
    explanations.set(id, row);
    names.set(id, shown(cells[row.row - 1]?.[(layout.columns.get('name')?.[0] ?? 2) - 1] ?? ''));
  }
  const { kept, lastRow } = strayCells(cells, layout, tagOf);
  return { layout, explanations, names, kept, lastRow };
};

/** Cells in our columns that a person wrote: in rows of their own, or beside what our rows say. */
const strayCells = (
  cells: readonly (readonly unknown[])[],
  layout: Layout,
  tagOf: (row: number) => string,
): { kept: string[]; lastRow: number } => {
  const places = [...layout.columns].flatMap(([key, columns]) =>
    columns.flatMap((column) => (column === undefined ? [] : [{ key, column }])),
  );
  const kept: string[] = [];
  let lastRow = layout.headerRow;
  cells.forEach((line, index) => {
    const row = index + 1;
    const tag = tagOf(row);
    if (tag !== '') lastRow = Math.max(lastRow, row);
    if (row === layout.headerRow) return;
    for (const { key, column } of places) {
      const value = line[column - 1];
      if (isBlank(value) || (tag !== '' && isOurs(tag, key))) continue;
      kept.push(tag === 'kept' ? shown(value) : `${a1(row, column)}: ${shown(value)}`);
      lastRow = Math.max(lastRow, row);
    }
  });
  return { kept, lastRow };
};

/** The block as one write a run of neighbouring columns: a person may have put columns of their own between. */
const writes = (
  tab: TableTab<typeof reviewColumns>,
  report: Report,
  layout: Layout,
  lastRow: number,
): Edit[] => {
  const order = [...layout.columns.values()].flat().filter((column) => column !== undefined);
  const height = Math.max(report.cells.length, lastRow);
  const line = (row: number): readonly Cell[] => report.cells[row] ?? [];
  const runs: { column: number; slots: number[] }[] = [];
  order.forEach((column, slot) => {
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.slots.length === column) last.slots.push(slot);
    else runs.push({ column, slots: [slot] });
  });
  return runs.map(({ column, slots }) => ({
    kind: 'write',
    tab,
    row: 1,
    column,
    owned: true,
    cells: Array.from({ length: height }, (_, row) =>
      slots.map((slot) => line(row)[slot] ?? { content: null }),
    ),
  }));
};

/** Where columns stand on a tab of an earlier review: columns that were taken away come back on the right. */
const completed = (layout: Layout): Layout => {
  let next = layout.nextColumn;
  const columns = new Map(
    Object.entries(reviewColumns).map(([key, column]) => [
      key,
      Array.from({ length: column.span }, (_, month) => layout.columns.get(key)?.[month] ?? next++),
    ]),
  );
  return { ...layout, columns, nextColumn: next };
};

const frameEdits = (
  tab: TableTab<typeof reviewColumns>,
  name: string,
  layout: Layout,
  report: Report,
  plan: Plan,
): Edit[] => {
  const width = layout.nextColumn - 1;
  const firstHidden = layout.columns.get('monthsLeft')?.[0] ?? width;
  const widths: { column: number; columns: number; width: number }[] = [];
  for (const [key, column] of Object.entries(reviewColumns)) {
    const last = widths.at(-1);
    if (last?.width === column.width) last.columns += column.span;
    else
      widths.push({ column: layout.columns.get(key)?.[0] ?? 1, columns: column.span, width: column.width });
  }
  return [
    {
      kind: 'add tab',
      tab,
      name,
      rows: report.cells.length + 20,
      columns: width,
      colour: tab.colour,
      first: true,
    },
    { kind: 'widths', tab, widths },
    { kind: 'freeze', tab, rows: 0, columns: tab.frozenColumns },
    { kind: 'hide columns', tab, column: firstHidden, columns: width - firstHidden + 1 },
    {
      kind: 'protect',
      tab,
      areas: [{ row: 1, column: 1, columns: layout.columns.get('toExplain')?.[0] ?? 1 }],
      why: protectWords[plan.language],
    },
  ];
};

const causeEdit = (tab: TableTab<typeof reviewColumns>, layout: Layout, plan: Plan): Edit => ({
  kind: 'choices',
  tab,
  areas: columnArea(layout, 'cause'),
  values: Object.values(causes).map((words) => words[plan.language]),
  help: reviewColumns.cause.note[plan.language],
});

const EXPRESSION: Readonly<Record<string, Words>> = {
  unknown: {
    en: 'the Id of a budget line instead of “{what}”',
    vi: 'mã của một khoản mục ngân sách thay cho “{what}”',
  },
  expected: { en: 'budget lines joined by + or −', vi: 'các khoản mục ngân sách nối bằng + hoặc −' },
  missing: {
    en: 'what the ratio is made of; a KPI filled in by hand is an average or a last value',
    vi: 'tử số và mẫu số của tỷ lệ; KPI nhập tay thì gộp theo bình quân hoặc cuối kỳ',
  },
};

/** What spoils a KPI, at the cell where it stands. */
const kpiProblems = (plan: Plan, { kpis }: Findings): Problem[] =>
  kpis.flatMap(({ kpi, review }) =>
    review.problems.map(({ part, problem: fault }) => {
      const [key, found] =
        part === 'numerator'
          ? (['madeOf', kpi.madeOf] as const)
          : (['denominator', kpi.denominator] as const);
      const words = EXPRESSION[fault.kind] ?? EXPRESSION['expected'];
      const what = fault.kind === 'missing' ? '' : fault.what;
      return problem(kpiTab, plan.kpiCell(key, kpi.row), found ?? '', filled(words ?? A_MONTH, { what }));
    }),
  );

/** The tab of this month's review, also where a run died before it could mark it as ours. */
const reviewSheet = (
  workbook: Workbook,
  tab: TableTab<typeof reviewColumns>,
  plan: Plan,
): { sheet: Sheet | null; name: string } => {
  const own = workbook.sheet(tab);
  if (own !== null) return { sheet: own, name: '' };
  const wanted = tab.name[plan.language];
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    const there = workbook.named(name);
    if (there === null || there.cells().every((line) => line.every(isBlank))) return { sheet: null, name };
    if (previousOf(there, tab, plan, workbook) !== null) return { sheet: there, name };
  }
};

export interface ReviewAnswer {
  month: Month;
  tab: string;
  statuses: Record<string, number>;
  toExplain: number;
  over: number;
}

const tabNames =
  (workbook: Workbook, plan: Plan) =>
  (key: string): string => {
    const tab = planTabs.find((candidate) => candidate.key === key);
    return tab === undefined ? key : (workbook.sheet(tab)?.name() ?? tab.name[plan.language]);
  };

const review = (workbook: Workbook, input: { month: Month | null }): Outcome<ReviewAnswer> => {
  const read = readPlan(workbook);
  const month = input.month ?? lastMonthWithActuals(read);
  if (fiscalMonth(read.first, month) === null) {
    throw new Refusal(filled(OTHER_YEAR, { month: spokenMonth(month), first: spokenMonth(read.first) }));
  }
  const tab = reviewTab(month);
  const { sheet, name } = reviewSheet(workbook, tab, read);
  const previous = sheet === null ? null : previousOf(sheet, tab, read, workbook);
  const findings = findingsOf(read, month);
  const plan: Plan = { ...read, problems: [...read.problems, ...kpiProblems(read, findings)] };
  const around: Surroundings = { style: plan.style, place: () => undefined, valuesOf: () => [], monthStart };
  const layout = previous === null ? freshLayout(reviewColumns, 1) : completed(previous.layout);
  const report = reportOf(
    {
      plan,
      findings,
      tab,
      explanations: previous?.explanations ?? new Map<string, Explanation>(),
      names: previous?.names ?? new Map<string, string>(),
      kept: previous?.kept ?? [],
      around,
      tabName: tabNames(workbook, plan),
    },
    (headerRow) => placeOfTable('', { ...layout, headerRow }),
  );
  const placed = { ...layout, headerRow: report.headerRow };
  const frame: Edit[] =
    previous === null
      ? frameEdits(tab, name, placed, report, plan)
      : name === ''
        ? [{ kind: 'show', tab }]
        : [{ kind: 'adopt', tab, name }];
  const answer = summary(findings, tab.name[plan.language]);
  return {
    edits: [...frame, causeEdit(tab, placed, plan), ...writes(tab, report, layout, previous?.lastRow ?? 0)],
    problems: plan.problems,
    answer,
    message: fill(DONE, plan.language, {
      month: spokenMonth(month),
      good: answer.statuses['on track'] ?? 0,
      risk: answer.statuses['at risk'] ?? 0,
      off: answer.statuses['off track'] ?? 0,
      explain: answer.toExplain,
    }),
    language: plan.language,
  };
};

const summary = (findings: Findings, tab: string): ReviewAnswer => {
  const statuses: Record<string, number> = {};
  for (const { review: figures } of findings.kpis) {
    statuses[figures.month.status] = (statuses[figures.month.status] ?? 0) + 1;
  }
  return {
    month: findings.month,
    tab,
    statuses,
    toExplain: findings.kpis.filter((finding) => finding.review.toExplain).length,
    over: findings.over.length,
  };
};

/** Builds or refreshes the review of one month. */
export const reviewMonth: Feature<{ month: Month | null }, ReviewAnswer> = {
  title: { en: 'Monthly review', vi: 'Rà soát tháng' },
  reads: false,
  accept: (raw) => {
    const text = typeof raw['month'] === 'string' ? raw['month'].trim() : '';
    const month = monthFrom(text);
    if (text !== '' && month === null) throw new Refusal(filled(A_MONTH, { found: text }));
    return { month };
  },
  menu: {
    ask: (workbook) => {
      const plan = readPlan(workbook);
      return {
        text: fill(WHICH, plan.language, { month: spokenMonth(lastMonthWithActuals(plan)) }),
        language: plan.language,
        input: (reply) => reviewMonth.accept({ month: reply }),
      };
    },
  },
  run: review,
};
