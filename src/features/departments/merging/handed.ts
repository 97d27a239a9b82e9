/** What is handed out to a department and handed in by it, tab by tab, and how the department of each row is found. */
import { isSameKey } from '../../../domain/keys';
import { rowsOf } from '../../../plan/frame';
import type { Letter } from '../../../plan/goals/ids';
import type { Plan } from '../../../plan/plan';
import { asKept } from '../../../plan/reading/asked';
import type { RowValues } from '../../../sheet/content';
import type { TableRead } from '../../../sheet/read';
import type { TableTab } from '../../../sheet/tab';
import { actions, budget, goals, kpis, resources, risks } from '../../../tabs';
import { chainedActions, goalTree } from '../../../tabs/firm/teams';
import { isByHand } from '../../../tabs/plan/kpis';
import type { Workbook } from '../../../workbook';

/** Finds the department of something that a row refers to. */
export interface Owners {
  goal: (id: unknown) => string | null;
  /** The department of the goal that a KPI measures. */
  measured: (kpi: unknown) => string | null;
  person: (name: unknown) => string | null;
  action: (id: unknown) => string | null;
}

export interface Handed {
  /** Includes the columns that a plan can add. */
  tab: TableTab;
  /** The column that identifies a row, and the one with its name. */
  id: string;
  called: string;
  /** The first letter of Ids given to rows without one; null where the name identifies the row. */
  letter: Letter | null;
  /** The department of a row; null where nothing tells it. */
  whose: (row: RowValues, owners: Owners) => string | null;
  /** The tab has no department column, so a row has a department only through what it refers to. */
  isTied: boolean;
  /** Columns of actual or expected figures, which are not part of a department's plan. */
  notOut: readonly string[];
  /** Columns that formulas fill in this row: they are neither handed out nor taken over. */
  workedOut: (row: RowValues) => readonly string[];
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const named = ({ department }: RowValues): string | null => textOf(department);
const handed = (tab: unknown, called: string, more: Partial<Handed> = {}): Handed => ({
  tab: tab as TableTab,
  id: 'id',
  called,
  letter: null,
  whose: named,
  isTied: false,
  notOut: [],
  workedOut: () => [],
  ...more,
});

/** In the order in which they stand on a tab that is handed out. */
export const HANDED: readonly Handed[] = [
  handed(budget, 'line'),
  handed(goalTree, 'goal', { letter: 'G' }),
  handed(kpis, 'name', {
    isTied: true,
    whose: ({ id, goal }, owners) => owners.goal(goal) ?? owners.measured(id),
    notOut: ['actual', 'forecast', 'priorYear'],
    workedOut: ({ madeOf }) => (isByHand(textOf(madeOf) ?? '') ? [] : ['plan', 'actual']),
  }),
  handed(chainedActions, 'name', {
    letter: 'A',
    whose: (row, owners) => named(row) ?? owners.action(row.partOf),
  }),
  handed(resources, 'name', { id: 'name' }),
  handed(risks, 'risk', {
    letter: 'R',
    isTied: true,
    whose: ({ goal, owner }, owners) => owners.goal(goal) ?? owners.person(owner),
  }),
];

/** For some tabs, the other tabs that tell the departments of their rows. */
const TELLING: Readonly<Record<string, readonly { key: string }[]>> = {
  [kpis.key]: [goals],
  [risks.key]: [goals, resources],
};

/** The tabs that reading the plan may leave out, where only some tabs are handed in. */
export const leftOutFor = (all: readonly Handed[]): { key: string }[] => {
  const asked = new Set(
    all.flatMap(({ tab }) => [tab.key, ...(TELLING[tab.key] ?? []).map(({ key }) => key)]),
  );
  return [kpis, goals, actions, risks].filter(({ key }) => !asked.has(key));
};

export type HandedRow = RowValues & { row: number };

/** The tab's rows with only the columns that the plan has; null where the plan has no such tab. */
export const rowsHanded = (
  workbook: Workbook,
  plan: Plan,
  { tab, id }: Handed,
): (TableRead<HandedRow> & { tab: TableTab }) | null => {
  if (!workbook.keys().includes(tab.key)) return null;
  const kept = asKept(workbook, [goals, actions].find(({ key }) => key === tab.key) ?? tab, plan.first, []);
  const read = rowsOf(workbook, kept as TableTab, plan) as TableRead<HandedRow>;
  const places = read.layout?.columns;
  const isThere = (key: string): boolean =>
    key === id || places === undefined || (places.get(key) ?? []).some((place) => place !== undefined);
  const columns = Object.entries((kept as TableTab).columns).filter(([key]) => isThere(key));
  return { ...read, tab: { ...(kept as TableTab), columns: Object.fromEntries(columns) } };
};

const found = (rows: readonly RowValues[], key: string, value: unknown): RowValues | undefined =>
  rows.find((row) => textOf(value) !== null && isSameKey(textOf(row[key]), textOf(value)));

/** Looks things up in the plan and in what is handed in with it (`more`). */
export const ownersOf = (
  workbook: Workbook,
  plan: Plan,
  heads: readonly { name: string; head: string | null }[],
  more: (tab: { key: string }) => readonly RowValues[] = () => [],
): Owners => {
  const all = (tab: { key: string }, rows: readonly RowValues[]): RowValues[] => [...rows, ...more(tab)];
  let listed: readonly RowValues[] | null = null;
  const people = (): readonly RowValues[] =>
    (listed ??= workbook.keys().includes(resources.key) ? rowsOf(workbook, resources, plan).rows : []);
  const goal = (row: RowValues | undefined): string | null => (row === undefined ? null : named(row));
  return {
    goal: (id) => goal(found(all(goals, plan.goals), 'id', id)),
    measured: (kpi) => goal(found(all(goals, plan.goals), 'kpi', kpi)),
    person: (name) =>
      heads.find(({ head }) => isSameKey(head, textOf(name)))?.name ??
      goal(found(all(resources, people()), 'name', name)),
    action: (id) => goal(found(all(actions, plan.actions), 'id', id)),
  };
};
