import type { ActionStatus } from '../tabs/choices';
import type { ActionRow } from '../tabs/plan/actions';
import { initiatives, type SampleInitiative, type SampleStep } from './initiatives';
import type { SampleRow } from './told';
import { dayIn } from './year';

type Row = SampleRow<ActionRow>;

const statusOf = (progress: number): ActionStatus => {
  if (progress === 0) return 'not started';
  return progress < 1 ? 'in progress' : 'done';
};

/** What the progress and the days of an initiative or step say in full. */
const dated = (row: Pick<SampleInitiative, 'start' | 'due' | 'progress'>): Row => ({
  start: dayIn(row.start),
  due: dayIn(row.due),
  progress: row.progress,
  status: statusOf(row.progress),
});

const stepOf = (step: SampleStep): Row => {
  const [kind, name, owner, department, coordinating, difficulty, start, due, hours, progress, money] = step;
  const row = { kind, name, owner, department, coordinating, difficulty, hours };
  return { ...row, ...dated({ start, due, progress }), ...money };
};

const rowsOf = ({ steps, ...initiative }: SampleInitiative, index: number): Row[] => [
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
