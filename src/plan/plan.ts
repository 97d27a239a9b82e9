import type { Ceiling } from '../domain/control';
import { hasActuals, type Ledger } from '../domain/ledger';
import { fiscalMonth } from '../domain/months';
import { nearMiss } from '../domain/nearMiss';
import { BLANK, type BudgetLine, type Day, type LineType, type Month, type Move } from '../domain/plan';
import type { VersionMonths } from '../domain/version';
import { a1 } from '../sheet/address';
import { problem, type Problem, type Reading, type Spellings, type TableRead } from '../sheet/read';
import type { DayOf, Layout } from '../sheet/layout';
import { isError } from '../sheet/value';
import { spellingsIn } from './spelled';
import type { Columns, RowOf, TableTab } from '../sheet/tab';
import { actuals, budget, decisions, goals, kpis, risks } from '../tabs';
import type { BudgetRow } from '../tabs/budget';
import type { GoalRow } from '../tabs/goals';
import { chainedActions, goalTree, type ChainedActionRow, type TreeGoalRow } from '../tabs/teams';
import type { Words } from '../words';
import type { Workbook } from '../workbook';
import { hasAsked } from './asked';
import { approvedHere, spelledAs, type Approved, type ApprovedGoal } from './approved/approved';
import { ceilingsOf, firmLimits } from './ceilings';
import { departmentCells, unknownDepartments } from './departmentNames';
import { goalProblems, goalsAsDecided } from './approved/goals';
import { approvalProblems, missingLines } from './approved/lines';
import { faultsOf, readLedger, type LedgerRead } from './ledger/entries';
import type { OutsideEntry } from '../tabs/sourceSums';
import type { RowLines } from './ledger/plainRows';
import type { Asking } from './ledger/questions';
import { questionsIn } from './questions';
import { kpiOf, type PlanKpi } from './kpi';
import { spelledIn } from './madeOf';
import { frameOf, rowsOf as rowsIn, type Frame } from './frame';
import { logOf, type Log } from './decisions/known';
import { movesOf } from './decisions/log';
import { lostIn } from './decisions/lost';
import { overdrawn } from './decisions/overdrawn';
import { unmarked } from './sites/unmarked';
import { sizeProblems } from './size';
import { latestForecast } from './versions/forecast';

export type { PlanEntry } from './ledger/entries';
export type { PlanKpi } from './kpi';
export type PlanLine = BudgetLine & BudgetRow;

/** Everything that a review looks at, read once. */
export interface Plan extends Frame, Log {
  lines: readonly PlanLine[];
  /** The lines whose months the KPIs' plan figures come from: the plan's own, unless read against another version. */
  baseline: readonly BudgetLine[];
  /** What was forecast last, where a KPI looks at it; null where nothing was. */
  forecast: VersionMonths | null;
  kpis: readonly PlanKpi[];
  ledger: Ledger;
  /** What of it stands on no row of Actuals. */
  outside: readonly OutsideEntry[];
  /** Which lines the rows of Actuals are on. */
  rowLines: RowLines;
  /** How many entries the ledger has. */
  entries: number;
  /** The last fiscal month that has an actual; the first one where there is none. */
  lastMonth: Month;
  goals: readonly TreeGoalRow[];
  /** Whether the plan of this year is approved. */
  isApproved: boolean;
  /** The core of goals as approved, and as decided since; none while nothing is approved. */
  keptGoals: readonly ApprovedGoal[];
  actions: readonly ChainedActionRow[];
  risks: readonly RowOf<typeof risks>[];
  /** What limits are held by: the lines of the Budget, and approved ones that are gone from it. */
  limited: readonly BudgetLine[];
  /** What departments may use in the year; none in a plan without them. */
  ceilings: readonly Ceiling[];
  /** What the log of decisions moves in the budget. */
  moves: readonly Move[];
  /** Where the tables' columns stand, for what is to be written. */
  layouts: Readonly<Record<'actuals' | 'decisions' | 'budget' | 'goals' | 'actions', Layout | null>>;
  /** The calendar day of a date cell, and today, where the spreadsheet is. */
  dayOf: DayOf;
  today: () => Day;
  /** How Ids are spelled where they are given. */
  spelled: Spellings;
  /** Where a KPI's column stands, so that a mistake in it can be named by its cell. */
  kpiCell: (key: string, row: number) => string;
}

const AN_ID: Words = { en: 'an Id for this row', vi: 'mã cho dòng này' };
const A_TYPE: Words = {
  en: 'a type: revenue, cost, investment or reserve; read as cost',
  vi: 'một loại: doanh thu, chi phí, đầu tư hoặc dự phòng; tạm hiểu là chi phí',
};

type Complain = (
  key: string,
  row: number,
  found: string,
  expected: Words,
  counts?: boolean,
  more?: Pick<Problem, 'mend'>,
) => void;

/** A complaint about a row's cell; none where the cell itself was complained about already. */
const complainer = (tab: { key: string }, read: Reading, problems: Problem[]): Complain => {
  const named = new Set(read.problems.map(({ cell }) => cell));
  return (key, row, found, expected, counts = false, more = {}) => {
    const cell = cellOf(read, key, row);
    if (!named.has(cell) && read.twice?.has(key) !== true)
      problems.push({ ...problem(tab, cell, found, expected, counts), ...more });
  };
};

const cellOf = (read: Reading, key: string, row: number): string =>
  a1(row, read.layout?.columns.get(key)?.[0] ?? 1);

const lineOf = (row: BudgetRow, complain: Complain): PlanLine[] => {
  if (row.id === null && row.line === null) complain('id', row.row, '', AN_ID);
  else if (row.id !== null && row.type === null) complain('type', row.row, '', A_TYPE);
  return row.id === null ? [] : [{ ...row, id: row.id, type: row.type ?? BLANK.type }];
};

/** Goals without an Id. */
const nameless = (read: TableRead<GoalRow>, problems: Problem[]): void => {
  const complain = complainer(goals, read, problems);
  for (const { id, row } of read.rows) if (id === null) complain('id', row, '', AN_ID);
};

/** What is approved of goals, and what of Budget and Goals is not as approved. */
const keptIn = (
  approved: Approved | null,
  { language }: Frame,
  read: Pick<TabsRead, 'budget' | 'isBudgetRead' | 'goals' | 'decisions'>,
): { goals: ApprovedGoal[]; problems: Problem[] } => {
  if (approved === null) return { goals: [], problems: [] };
  const kept = goalsAsDecided(approved, read.decisions.rows);
  return {
    goals: kept,
    problems: [
      // Of a Budget that nobody read nothing is known, and no line of it is gone.
      ...(read.isBudgetRead
        ? approvalProblems(approved, read.budget.rows, read.budget.layout, language)
        : []),
      ...(read.goals.layout === null ? [] : goalProblems(kept, read.goals.rows, read.goals.layout, language)),
    ],
  };
};

/** How many fiscal months have actuals: 0 to 12. */
export const reportedIn = ({ first, lastMonth, ledger, lines }: Plan): number =>
  hasActuals(ledger, lines) ? (fiscalMonth(first, lastMonth) ?? 0) : 0;

/** The type of each line, the first of those that share an Id. */
const typesOf = (rows: readonly BudgetRow[]): ReadonlyMap<string, LineType> =>
  new Map([...rows].reverse().flatMap(({ id, type }) => (id === null ? [] : [[id, type ?? BLANK.type]])));

const complainOfEntries = (
  { faulty }: LedgerRead,
  asking: Asking,
  lines: readonly PlanLine[],
  complain: Complain,
): void => {
  const rows = lines.map(({ id, line }) => ({ id, names: line === null ? [] : [line] }));
  const near = new Map<string, string | null>();
  /** The line that one which is on no Budget may be meant for. */
  const mendOf = (from: string): Pick<Problem, 'mend'> => {
    const to = near.get(from) ?? nearMiss(from, rows);
    near.set(from, to);
    return to === null ? {} : { mend: { from, to } };
  };
  for (const row of faulty)
    for (const { key, found, expected, counts } of faultsOf(row, asking))
      complain(key, row.row, found, expected, counts, key === 'line' && found !== '' ? mendOf(found) : {});
};

/** A column of a person's own is none of the tree's. */
const withoutTree = (read: TableRead<GoalRow>): TableRead<TreeGoalRow> => ({
  ...read,
  rows: read.rows.map((row) => ({ ...row, partOf: null, from: null, due: null })),
});

/** All tabs of the plan, one read each. What is left out has no rows. */
const readTabs = (
  workbook: Workbook,
  { first, style }: Frame,
  spelled: ReturnType<typeof spellingsIn>,
  leftOut: readonly { key: string }[],
) => {
  const read = { first, dayOf: workbook.dayOf, spelled };
  const isRead = ({ key }: { key: string }): boolean => !leftOut.some((tab) => tab.key === key);
  const rowsOf = <C extends Columns>(tab: TableTab<C>) =>
    isRead(tab) ? rowsIn(workbook, tab, read) : { rows: [], problems: [], layout: null };
  const lines = rowsOf(budget);
  const known = typesOf(lines.rows);
  return {
    budget: lines,
    isBudgetRead: isRead(budget),
    asking: { first, days: style.days, typeOf: (line: string) => known.get(line) } satisfies Asking,
    ledger: readLedger(workbook, read, known, style.decimals),
    kpis: rowsOf(kpis),
    goals: isRead(goals) && hasAsked(workbook, 'tree', first) ? rowsOf(goalTree) : withoutTree(rowsOf(goals)),
    actions: rowsOf(chainedActions),
    risks: rowsOf(risks),
    decisions: rowsOf(decisions),
  };
};
type TabsRead = ReturnType<typeof readTabs>;

/** Without a month of Budget, what KPIs work out of it are errors, too: the month is named, and not each of them. */
const problemsOfKpis = ({ budget, kpis: { problems } }: TabsRead): readonly Problem[] =>
  budget.layout?.columns.get('months')?.includes(undefined)
    ? problems.filter(({ found }) => !isError(found))
    : problems;

const problemsIn = (tabs: TabsRead, frame: Frame): Problem[] => {
  const { budget, ledger, goals, actions, risks, decisions } = tabs;
  return [
    ...frame.problems,
    ...[budget, ledger].flatMap((read) => read.problems),
    ...problemsOfKpis(tabs),
    ...[goals, actions, risks, decisions].flatMap((read) => read.problems),
  ];
};

const layoutsOf = ({ ledger, decisions, budget, goals, actions }: TabsRead): Plan['layouts'] => ({
  actuals: ledger.layout,
  decisions: decisions.layout,
  budget: budget.layout,
  goals: goals.layout,
  actions: actions.layout,
});

/** What is made of lines and expected by hand takes what was forecast for them. */
const looksAhead = ({ outlookMethod, madeOf }: ReturnType<typeof kpiOf>): boolean =>
  outlookMethod === 'manual' && madeOf !== null;

/** Reads the plan: nothing is asked for twice. */
export const readPlan = (workbook: Workbook, leftOut: readonly { key: string }[] = []): Plan => {
  const frame = frameOf(workbook);
  const { dayOf, today } = workbook;
  const spelled = spellingsIn(workbook, leftOut, frame.first);
  const read = readTabs(workbook, frame, spelled, leftOut);
  const decided = read.decisions.rows;
  const problems = [...unmarked(workbook), ...sizeProblems(workbook), ...problemsIn(read, frame)];
  const complainOfLine = complainer(budget, read.budget, problems);
  const lines = read.budget.rows.flatMap((row) => lineOf(row, complainOfLine));
  const spelledBy = spelledIn(lines);
  const measured = read.kpis.rows.map((row) => kpiOf(row, frame, spelledBy));
  const approved = spelledAs(approvedHere(workbook, frame.first), spelled);
  const kept = keptIn(approved, frame, read);
  problems.push(...kept.problems, ...questionsIn({ ...read, measured, decimals: frame.style.decimals }));
  problems.push(...overdrawn(read.decisions, lines, { first: frame.first, ...frame.style }));
  problems.push(...lostIn(read.decisions, { workbook, first: frame.first, spelled, named: problems }));
  nameless(read.goals, problems);
  complainOfEntries(read.ledger, read.asking, lines, complainer(actuals, read.ledger, problems));
  const firm = firmLimits(workbook, { first: frame.first, dayOf });
  if (firm !== null) problems.push(...unknownDepartments(firm.tree, departmentCells(read)));
  const asked = { first: frame.first, dayOf, spelled, lines, decisions: decided };
  return {
    ...{ ...frame, spelled, dayOf, today },
    // In another year everything is out of place: one message says why.
    problems: frame.yearProblems.length > 0 ? frame.problems : problems,
    ...{ lines, baseline: lines },
    limited: approved === null ? lines : [...lines, ...missingLines(approved, lines)],
    ceilings: ceilingsOf(firm, lines),
    forecast: measured.some(looksAhead) ? latestForecast(workbook, asked) : null,
    ...{ ledger: read.ledger.ledger, outside: read.ledger.outside, rowLines: read.ledger.rowLines },
    ...{ entries: read.ledger.count, lastMonth: read.ledger.lastMonth },
    ...{ kpis: measured, goals: read.goals.rows, keptGoals: kept.goals, isApproved: approved !== null },
    ...{ actions: read.actions.rows, risks: read.risks.rows },
    ...{ ...logOf(workbook, frame.first, decided), moves: movesOf(decided) },
    layouts: layoutsOf(read),
    kpiCell: (key, row) => cellOf(read.kpis, key, row),
  };
};
