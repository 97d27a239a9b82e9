import type { ActionRow } from '../tabs/actions';
import type { ActionStatus } from '../tabs/choices';
import type { Words } from '../words';
import { initiatives } from './initiatives';
import type { Told } from './told';
import { dayIn } from './year';

type Row = Told<ActionRow>;

/** A milestone or task, its days as 'MM-DD'; at its end, the money that it spends from another line than its initiative. */
export type Step = readonly [
  kind: 'milestone' | 'task',
  name: Words,
  owner: string,
  department: Words,
  coordinating: Words | null,
  difficulty: ActionRow['difficulty'],
  start: string,
  due: string,
  hours: number,
  progress: number,
  money?: Pick<Row, 'line' | 'amount'>,
];

/** An initiative, and under it its steps in order: they take its goal and are numbered after it. */
export interface Initiative extends Omit<Row, 'kind' | 'order' | 'partOf' | 'status'> {
  id: string;
  goal: string;
  start: string;
  due: string;
  progress: number;
  steps: readonly Step[];
}

const statusOf = (progress: number): ActionStatus => {
  if (progress === 0) return 'not started';
  return progress < 1 ? 'in progress' : 'done';
};

/** What the progress and the days of an initiative or step say in full. */
const dated = (row: Pick<Initiative, 'start' | 'due' | 'progress'>): Row => ({
  start: dayIn(row.start),
  due: dayIn(row.due),
  progress: row.progress,
  status: statusOf(row.progress),
});

const stepOf = (step: Step): Row => {
  const [kind, name, owner, department, coordinating, difficulty, start, due, hours, progress, money] = step;
  const row = { kind, name, owner, department, coordinating, difficulty, hours };
  return { ...row, ...dated({ start, due, progress }), ...money };
};

const rowsOf = ({ steps, ...initiative }: Initiative, index: number): Row[] => [
  { ...initiative, ...dated(initiative), kind: 'initiative', order: index + 1 },
  ...steps.map((step, place) => ({
    ...stepOf(step),
    id: `${initiative.id}.${place + 1}`,
    partOf: initiative.id,
    goal: initiative.goal,
    order: place + 1,
  })),
];

/** The action plan's rows, each initiative above its steps. */
export const actions = (): Row[] => initiatives.flatMap(rowsOf);
