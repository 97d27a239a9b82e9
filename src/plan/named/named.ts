/** The problems of a plan: cells that are left out, or counted otherwise than may be meant. */
import { isSameKey } from '../../domain/keys';
import { nearMiss } from '../../domain/nearMiss';
import type { Layout } from '../../sheet/layout';
import { a1 } from '../../sheet/places/address';
import { problem, type Problem } from '../../sheet/problem';
import type { TableFound, Spellings } from '../../sheet/read';
import type { TableTab } from '../../sheet/tab';
import { voiceIn } from '../../speech';
import { actions, actuals, budget, decisions, direction, goals, kpis } from '../../tabs';
import type { LedgerRow } from '../../tabs/ledger/actuals';
import type { BudgetRow } from '../../tabs/plan/budget';
import type { DecisionRow } from '../../tabs/plan/decisions';
import type { GoalRow } from '../../tabs/plan/goals';
import { filledBy, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { openRequests } from '../decisions/log';
import { lostIn } from '../decisions/lost';
import { overdrawn } from '../decisions/overdrawn';
import { agreedProblems } from '../firm/agreed';
import { firmLimits } from '../firm/ceilings';
import { unknownDepartments, departmentCells } from '../firm/departmentNames';
import type { Frame } from '../frame';
import { faultsOf, type LedgerRead } from '../ledger/entries';
import type { EntryAsking } from '../ledger/questions';
import { overReturned } from '../ledger/returned';
import { sizeProblems } from '../reading/size';
import { problemsIn, type TabsRead } from '../reading/tabsRead';
import { amountsAsked, answersAsked } from '../reading/wholeAmounts';
import type { PlanKpi } from '../rows/kpi';
import type { PlanLine } from '../rows/planLine';
import { unmarked } from '../sites/unmarked';
import { questionsIn } from './questions';
import { unitQuestions } from './units';
import { amountsUnnamed } from './unnamed';

const AN_ID: Words = { en: 'an Id for this row', vi: 'mã cho dòng này' };
const A_TYPE: Words = {
  en: 'a type: revenue, cost, investment or reserve; read as cost',
  vi: 'một loại: doanh thu, chi phí, đầu tư hoặc dự phòng; tạm hiểu là chi phí',
};

/** A row's cell by its column key, and what was found there. */
interface FoundIn {
  key: string;
  row: number;
  found: string;
}
type Complain = (
  cell: FoundIn,
  expected: Words,
  more?: Partial<Pick<Problem, 'understood' | 'mend'>>,
) => void;

/** Adds a problem for a row's cell, unless reading already reported that cell. */
const complainer = (tab: { key: string }, read: TableFound, problems: Problem[]): Complain => {
  const named = new Set(read.problems.map(({ cell }) => cell));
  return ({ key, row, found }, expected, more = {}) => {
    const cell = cellOf(read, key, row);
    if (!named.has(cell) && read.twice?.has(key) !== true)
      problems.push({ ...problem(tab, cell, found, expected), ...more });
  };
};

/** The address of a row's cell in a column. */
export const cellOf = (read: TableFound, key: string, row: number): string =>
  a1(row, read.layout?.columns.get(key)?.[0] ?? 1);

const complainOfLines = (rows: readonly BudgetRow[], complain: Complain): void => {
  for (const { id, line, type, row } of rows)
    if (id === null && line === null) complain({ key: 'id', row, found: '' }, AN_ID);
    else if (id !== null && type === null) complain({ key: 'type', row, found: '' }, A_TYPE);
};

const A_GOALS_ID: Words = { en: 'an Id for this goal, such as G1', vi: 'mã cho mục tiêu này, ví dụ G1' };
const IS_GIVEN: Words = {
  en: 'an Id for this goal, such as G1; approving the plan gives it one',
  vi: 'mã cho mục tiêu này, ví dụ G1; khi duyệt kế hoạch sẽ tự có',
};
/** Reports goals without an Id; `isGivenLater`: approving gives the goal one, so nothing is wrong yet. */
const complainOfGoals = (
  rows: readonly GoalRow[],
  isGivenLater: (row: GoalRow) => boolean,
  complain: Complain,
): void => {
  for (const each of rows) {
    const understood = isGivenLater(each);
    if (each.id === null)
      complain({ key: 'id', row: each.row, found: '' }, understood ? IS_GIVEN : A_GOALS_ID, { understood });
  }
};

const WAITS: Words = {
  en: 'an amount; {amount} waits for a decision, as request {id}',
  vi: 'một số tiền; {amount} đang chờ quyết định ở đề nghị {id}',
};
/** For a row whose amount was put back and awaits a decision: typing it again would be refused again. */
const waitingFor = ({ row, date, line }: LedgerRow, requests: readonly DecisionRow[]): Words | null => {
  const isOf = ({ entryRow, entryDate, toLine }: DecisionRow): boolean =>
    entryRow === String(row) && entryDate === date && isSameKey(toLine, line);
  const { id = null, amount = null } = requests.find(isOf) ?? {};
  if (id === null || amount === null) return null;
  return filledBy(WAITS, (language) => ({ id, amount: voiceIn(language).money(amount) }));
};

const complainOfEntries = (
  { faulty }: LedgerRead,
  asking: EntryAsking,
  { lines, requests }: { lines: readonly PlanLine[]; requests: readonly DecisionRow[] },
  complain: Complain,
): void => {
  const rows = lines.map(({ id, line }) => ({ id, names: line === null ? [] : [line] }));
  const near = new Map<string, string | null>();
  /** The line that an unknown one may be meant for. */
  const mendOf = (from: string): Pick<Problem, 'mend'> => {
    const to = near.get(from) ?? nearMiss(from, rows);
    near.set(from, to);
    return to === null ? {} : { mend: { from, to } };
  };
  for (const row of faulty)
    for (const { key, found, expected, counts } of faultsOf(row, asking)) {
      const waits = key === 'amount' && found === '' ? waitingFor(row, requests) : null;
      const mend = key === 'line' && found !== '' ? mendOf(found) : {};
      complain({ key, row: row.row, found }, waits ?? expected, { understood: counts, ...mend });
    }
};

/** Questions about amounts that people typed, except those of the ledger, which is checked row by row. */
const amountsTold = (workbook: Workbook, read: TabsRead, frame: Frame): Problem[] => {
  const tables: readonly (readonly [TableTab, { rows: readonly object[]; layout: Layout | null }])[] = [
    [budget, read.budget],
    [kpis, read.kpis],
    [goals, read.goals],
    [actions, read.actions],
    [decisions, read.decisions],
  ];
  return [
    ...answersAsked(workbook.sheet(direction)?.cells() ?? [], frame),
    ...tables.flatMap(([tab, table]) => amountsAsked(tab, table, frame)),
  ];
};

/** The tabs read, in relation to each other. */
interface Understood {
  lines: readonly PlanLine[];
  measured: readonly PlanKpi[];
  firm: ReturnType<typeof firmLimits>;
  spelled: Spellings;
  /** Where Budget and Goals are not as approved. */
  kept: { problems: readonly Problem[] };
  approved: object | null;
}

/** All problems of a plan whose tabs are read. */
export const namedIn = (
  workbook: Workbook,
  frame: Frame,
  read: TabsRead,
  { lines, measured, firm, spelled, kept, approved }: Understood,
): Problem[] => {
  // In the wrong year everything would be out of place: one message says why.
  if (frame.yearProblems.length > 0) return frame.problems;
  const { first, style } = frame;
  const problems = [...unmarked(workbook), ...sizeProblems(workbook), ...problemsIn(read, frame)];
  complainOfLines(read.budget.rows, complainer(budget, read.budget, problems));
  problems.push(...amountsUnnamed(workbook, read.budget));
  problems.push(...kept.problems, ...questionsIn({ ...read, measured, decimals: style.decimals }));
  problems.push(...unitQuestions(read, measured, frame.direction.currency ?? 'VND'));
  problems.push(...amountsTold(workbook, read, frame));
  problems.push(...overdrawn(read.decisions, lines, { first, ...style }));
  problems.push(
    ...lostIn(read.decisions, { workbook, first, spelled, named: problems, marked: read.marked }),
  );
  complainOfGoals(
    read.goals.rows,
    ({ goal }) => approved === null && goal !== null,
    complainer(goals, read.goals, problems),
  );
  // If Budget was not read, no line is known, so none can be called missing.
  if (read.isBudgetRead) {
    const said = { lines, requests: openRequests(read.decisions.rows) };
    complainOfEntries(read.ledger, read.asking, said, complainer(actuals, read.ledger, problems));
    const budgetAt = (key: string, row: number): string => cellOf(read.budget, key, row);
    const context = { first, dayOf: workbook.dayOf, spelled };
    problems.push(...overReturned(workbook, context, { ledger: read.ledger, budgetAt }, lines));
  }
  if (firm !== null)
    problems.push(
      ...unknownDepartments(firm.tree, departmentCells(read)),
      ...agreedProblems(workbook, frame),
    );
  return problems.filter(isSeen(problems));
};

/**
 * Asks for no decision about a cell that can't be read, or a column that is missing: whether it changed is not known,
 * and that problem is reported itself.
 */
const isSeen = (problems: readonly Problem[]): ((problem: Problem) => boolean) => {
  const spoilt = new Set(
    problems.flatMap(({ tab, cell, understood, unread }) =>
      unread === true ? [tab] : understood ? [] : [`${tab} ${cell}`],
    ),
  );
  return ({ tab, cell, decide }) => decide === undefined || !spoilt.has(cell === '' ? tab : `${tab} ${cell}`);
};
