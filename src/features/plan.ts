import { ledgerOf, type Ledger } from '../domain/ledger';
import type { BudgetLine, Entry, Kpi, Move } from '../domain/plan';
import { a1 } from '../sheet/address';
import { problem, type Problem, type ReadContext, type TableRead } from '../sheet/read';
import { layoutOf, type DayOf, type Layout } from '../sheet/layout';
import type { Columns, RowOf, TableTab } from '../sheet/tab';
import { actions, actuals, budget, decisions, goals, kpis, risks } from '../tabs';
import type { LedgerRow } from '../tabs/actuals';
import type { BudgetRow } from '../tabs/budget';
import type { DecisionRow } from '../tabs/decisions';
import { isByHand, isInPoints, type KpiRow } from '../tabs/kpis';
import type { Words } from '../words';
import type { Workbook } from '../workbook';
import { daysBeside } from './days';
import { frameOf, rowsOf as rowsIn, type Frame } from './frame';
import { movesOf } from './log';

export type PlanLine = BudgetLine & BudgetRow;
export type PlanKpi = Kpi & { name: string; unit: string; goal: string | null; row: number };
export type PlanEntry = LedgerRow & Entry;

/** Everything that a review looks at, read once. */
export interface Plan extends Frame {
  lines: readonly PlanLine[];
  kpis: readonly PlanKpi[];
  entries: readonly PlanEntry[];
  ledger: Ledger;
  goals: readonly RowOf<typeof goals>[];
  actions: readonly RowOf<typeof actions>[];
  risks: readonly RowOf<typeof risks>[];
  /** The log of decisions, and what it moves in the budget. */
  decisions: readonly DecisionRow[];
  moves: readonly Move[];
  /** Where the tables' columns stand, for what is to be written. */
  layouts: { actuals: Layout | null; decisions: Layout | null; budget: Layout | null };
  /** Where a KPI's column stands, so that a mistake in it can be named by its cell. */
  kpiCell: (key: string, row: number) => string;
}

const A_LINE: Words = {
  en: 'the Id of a line on the Budget tab',
  vi: 'mã của một khoản mục ở trang Ngân sách',
};
const A_DATE: Words = { en: 'a date', vi: 'một ngày' };
const AN_AMOUNT: Words = { en: 'an amount', vi: 'một số tiền' };
const AN_ID: Words = { en: 'an Id for this row', vi: 'mã cho dòng này' };
const A_TYPE: Words = {
  en: 'a type: revenue, cost, investment or reserve; read as cost',
  vi: 'một loại: doanh thu, chi phí, đầu tư hoặc dự phòng; tạm hiểu là chi phí',
};

type Complain = (key: string, row: number, found: string, expected: Words) => void;

/** A complaint about a row's cell; none where the cell itself was complained about already. */
const complainer = <R>(tab: { key: string }, read: TableRead<R>, problems: Problem[]): Complain => {
  const named = new Set(read.problems.map(({ cell }) => cell));
  return (key, row, found, expected) => {
    const cell = cellOf(read, key, row);
    if (!named.has(cell)) problems.push(problem(tab, cell, found, expected));
  };
};

const cellOf = <R>(read: TableRead<R>, key: string, row: number): string =>
  a1(row, read.layout?.columns.get(key)?.[0] ?? 1);

/** The rows that the ledger can be summed from; what a row lacks is complained about, cell by cell. */
const entriesOf = (rows: readonly LedgerRow[], known: ReadonlySet<string>, complain: Complain): PlanEntry[] =>
  rows.filter((row): row is PlanEntry => {
    if (row.line === null) complain('line', row.row, '', A_LINE);
    else if (!known.has(row.line)) complain('line', row.row, row.line, A_LINE);
    if (row.date === null) complain('date', row.row, '', A_DATE);
    if (row.amount === null) complain('amount', row.row, '', AN_AMOUNT);
    return row.date !== null && row.line !== null && row.amount !== null;
  });

const lineOf = (row: BudgetRow, complain: Complain): PlanLine[] => {
  if (row.id === null) complain('id', row.row, '', AN_ID);
  else if (row.type === null) complain('type', row.row, '', A_TYPE);
  return row.id === null ? [] : [{ ...row, id: row.id, type: row.type ?? 'cost' }];
};

const kpiOf = (row: KpiRow, { direction }: Frame): PlanKpi => {
  const unit = row.unit ?? '';
  const inPoints = isInPoints(unit);
  return {
    row: row.row,
    id: row.id ?? row.name ?? '',
    name: row.name ?? row.id ?? '',
    unit,
    goal: row.goal,
    betterWhen: row.betterWhen ?? 'higher',
    rollUp: row.rollUp ?? 'sum',
    inPoints,
    madeOf: isByHand(row.madeOf ?? '') ? null : row.madeOf,
    denominator: row.denominator,
    amber: row.amber ?? (inPoints ? direction.amberPoints : direction.amber),
    red: row.red ?? (inPoints ? direction.redPoints : direction.red),
    outlookMethod: row.outlookMethod,
    alwaysExplain: row.alwaysExplain,
    planMonths: row.plan,
    actualMonths: row.actual,
    expectedMonths: row.forecast,
  };
};

/** Days as the ledger knows them, so that the time zone need not be asked for. */
const ledgerDays = (workbook: Workbook, { first }: Frame): DayOf => {
  const cells = workbook.sheet(actuals)?.cells() ?? [];
  return daysBeside(cells, layoutOf(actuals.columns, cells, first, workbook.dayOf), workbook.dayOf);
};

/** Reads the plan: one read a tab, and nothing is asked for twice. What is left out has no rows. */
export const readPlan = (workbook: Workbook, leftOut: readonly { key: string }[] = []): Plan => {
  const frame = frameOf(workbook);
  const rowsOf = <C extends Columns>(from: Workbook, tab: TableTab<C>, context: ReadContext) =>
    leftOut.includes(tab) ? { rows: [], problems: [], layout: null } : rowsIn(from, tab, context);
  const read = { first: frame.first, dayOf: ledgerDays(workbook, frame) };
  const budgetRead = rowsOf(workbook, budget, read);
  const ledgerRead = rowsOf(workbook, actuals, read);
  const kpiRead = rowsOf(workbook, kpis, read);
  const goalRead = rowsOf(workbook, goals, read);
  const actionRead = rowsOf(workbook, actions, read);
  const riskRead = rowsOf(workbook, risks, read);
  const decisionRead = rowsOf(workbook, decisions, read);
  const problems = [
    ...frame.problems,
    ...[budgetRead, ledgerRead, kpiRead, goalRead, actionRead, riskRead, decisionRead].flatMap(
      (read) => read.problems,
    ),
  ];
  const lines = budgetRead.rows.flatMap((row) => lineOf(row, complainer(budget, budgetRead, problems)));
  const known = new Set(lines.map((line) => line.id));
  const entries = entriesOf(ledgerRead.rows, known, complainer(actuals, ledgerRead, problems));
  return {
    ...frame,
    problems,
    lines,
    entries,
    ledger: ledgerOf(frame.first, entries),
    kpis: kpiRead.rows.map((row) => kpiOf(row, frame)),
    goals: goalRead.rows,
    actions: actionRead.rows,
    risks: riskRead.rows,
    decisions: decisionRead.rows,
    moves: movesOf(decisionRead.rows),
    layouts: { actuals: ledgerRead.layout, decisions: decisionRead.layout, budget: budgetRead.layout },
    kpiCell: (key, row) => cellOf(kpiRead, key, row),
  };
};
