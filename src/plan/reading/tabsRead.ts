/** The tabs of a plan as read, and the problems of their cells. */
import { BLANK, type LineType } from '../../domain/plan';
import type { Problem } from '../../sheet/problem';
import type { TableRead } from '../../sheet/read';
import type { Columns, TableTab } from '../../sheet/tab';
import { isError } from '../../sheet/value';
import { budget, decisions, goals, kpis, risks } from '../../tabs';
import { chainedActions, goalTree, type TreeGoalRow } from '../../tabs/firm/teams';
import type { BudgetRow } from '../../tabs/plan/budget';
import type { GoalRow } from '../../tabs/plan/goals';
import type { Workbook } from '../../workbook';
import { markedIn } from '../decisions/marked';
import { rowsOf as rowsIn, type Frame } from '../frame';
import { readLedger } from '../ledger/entries';
import type { EntryAsking } from '../ledger/questions';
import { hasAsked } from './asked';
import { spellingsIn } from './spelled';

/** The type of each line; if an Id occurs twice, the first row counts. */
const typesOf = (rows: readonly BudgetRow[]): ReadonlyMap<string, LineType> =>
  new Map([...rows].reverse().flatMap(({ id, type }) => (id === null ? [] : [[id, type ?? BLANK.type]])));

/** Without the columns of the tree: a person's own column of that name is not ours. */
const withoutTree = (read: TableRead<GoalRow>): TableRead<TreeGoalRow> => ({
  ...read,
  rows: read.rows.map((row) => ({ ...row, partOf: null, from: null, due: null })),
});

/** All tabs of the plan, one read each; tabs left out have no rows. */
export const readTabs = (
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
  const ledger = readLedger(workbook, read, known, style.decimals);
  return {
    budget: lines,
    isBudgetRead: isRead(budget),
    asking: { first, days: style.days, typeOf: (line: string) => known.get(line) } satisfies EntryAsking,
    ledger,
    /** Decisions named in Check cells. */
    marked: markedIn(workbook, first, ledger.layout, ledger.rowLines.checked),
    kpis: rowsOf(kpis),
    goals: isRead(goals) && hasAsked(workbook, 'tree', first) ? rowsOf(goalTree) : withoutTree(rowsOf(goals)),
    actions: rowsOf(chainedActions),
    risks: rowsOf(risks),
    decisions: rowsOf(decisions),
  };
};
export type TabsRead = ReturnType<typeof readTabs>;

/** If Budget lacks a month, KPIs made from it are errors, too: only the month is reported. */
const problemsOfKpis = ({ budget, kpis: { problems } }: TabsRead): readonly Problem[] =>
  budget.layout?.columns.get('months')?.includes(undefined)
    ? problems.filter(({ found }) => !isError(found))
    : problems;

/** All problems found while reading the tabs. */
export const problemsIn = (tabs: TabsRead, frame: Frame): Problem[] => {
  const { budget, ledger, goals, actions, risks, decisions } = tabs;
  return [
    ...frame.problems,
    ...[budget, ledger].flatMap((read) => read.problems),
    ...problemsOfKpis(tabs),
    ...[goals, actions, risks, decisions].flatMap((read) => read.problems),
  ];
};
