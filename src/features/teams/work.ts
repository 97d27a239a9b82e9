/** The work of the action plan, in the form that the rules of coordination take. */
import type { ChainedWork, Chains } from '../../domain/goals/chains';
import type { TiedWork } from '../../domain/goals/coordination';
import { namesIn } from '../../domain/goals/listed';
import type { Figure } from '../../domain/plan';
import type { Plan } from '../../plan/plan';
import { a1 } from '../../sheet/places/address';
import { problem, type Problem } from '../../sheet/problem';
import { actions } from '../../tabs';
import type { ActionKind } from '../../tabs/choices';
import { filled, type Words } from '../../words';

export interface TeamWork extends TiedWork, ChainedWork {
  kind: ActionKind;
  name: string;
  row: number;
  progress: Figure;
}

/** A row without a kind is a task; without an Id it is known by its name. */
export const teamWork = ({ actions: rows }: Pick<Plan, 'actions'>): TeamWork[] =>
  rows.map((row) => ({
    id: row.id ?? row.name ?? `#${row.row}`,
    name: row.name ?? row.id ?? '',
    row: row.row,
    kind: row.kind ?? 'task',
    partOf: row.partOf,
    dependsOn: row.dependsOn,
    department: row.department,
    coordinating: row.coordinating,
    owner: row.owner,
    start: row.start,
    due: row.due,
    status: row.status,
    progress: row.progress,
  }));

const EXPECTED = {
  unknown: { en: 'the Ids of other work on this tab', vi: 'mã của việc khác trên trang này' },
  cycle: {
    en: 'work that does not wait for this one: {cycle}',
    vi: 'việc không chờ chính việc này: {cycle}',
  },
} as const satisfies Record<string, Words>;

const cellOf = ({ layouts }: Pick<Plan, 'layouts'>, row: number): string =>
  a1(row, layouts.actions?.columns.get('dependsOn')?.[0] ?? 1);

/** A cycle as people read it: each item with its cell, and the first again at the end. */
export const spokenCycle = (plan: Pick<Plan, 'layouts'>, cycle: readonly TeamWork[]): string =>
  [...cycle, ...cycle.slice(0, 1)]
    .map(({ id, row }, at) => (at === cycle.length ? id : `${id} (${cellOf(plan, row)})`))
    .join(' → ');

/** Cycles and unknown Ids, each with its cell. */
export const chainProblems = (plan: Pick<Plan, 'layouts'>, chains: Chains<TeamWork>): Problem[] => [
  ...chains.unknown.map(({ work, id }) => problem(actions, cellOf(plan, work.row), id, EXPECTED.unknown)),
  ...chains.cycles.flatMap((cycle) => {
    const expected = filled(EXPECTED.cycle, { cycle: spokenCycle(plan, cycle) });
    return cycle.map(({ row, dependsOn }) =>
      problem(actions, cellOf(plan, row), namesIn(dependsOn).join(', '), expected),
    );
  }),
];
