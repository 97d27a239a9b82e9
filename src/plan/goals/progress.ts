/** Progress on the plan's work, from the log of weekly updates. */
import {
  contradiction,
  initiativesProgress,
  lateBy,
  movedSince,
  stoodStill,
  type Contradiction,
  type InitiativeProgress,
  type MovedOn,
  type Still,
  type WorkReport,
  type Tracked,
} from '../../domain/goals/progress';
import { byKey } from '../../domain/keys';
import { addMonths, lastDayOf, type Span } from '../../domain/months/months';
import type { Day } from '../../domain/plan';
import { layoutOf } from '../../sheet/layout';
import { a1 } from '../../sheet/places/address';
import { question, type Problem } from '../../sheet/problem';
import { actions } from '../../tabs';
import { progress } from '../../tabs/firm';
import type { ActionRow } from '../../tabs/plan/actions';
import type { Words } from '../../words';
import type { Workbook } from '../../workbook';
import { isFirm } from '../firm/firm';
import { rowsOf } from '../frame';
import type { Plan } from '../plan';

export const CONTRADICTIONS: Readonly<Record<Contradiction, Words>> = {
  'done below all': {
    en: 'a state and progress that agree: it says Done, below 100%',
    vi: 'trạng thái và tiến độ khớp nhau: đang ghi Đã xong nhưng chưa đủ 100%',
  },
  'all but not done': {
    en: 'a state and progress that agree: it says 100%, and not Done',
    vi: 'trạng thái và tiến độ khớp nhau: đang ghi 100% nhưng chưa là Đã xong',
  },
  'begun but not started': {
    en: 'a state and progress that agree: progress is above zero, and it is not started',
    vi: 'trạng thái và tiến độ khớp nhau: tiến độ trên 0 nhưng chưa bắt đầu',
  },
};

const trackedOf = (rows: readonly ActionRow[]): (Tracked & ActionRow & { id: string })[] =>
  rows.flatMap((row) => (row.id === null ? [] : [{ ...row, id: row.id }]));

/** The rows of the log that have a day and a piece of work. */
const progressLog = (workbook: Workbook, plan: Plan): { log: WorkReport[]; problems: readonly Problem[] } => {
  const { rows, problems } = rowsOf(workbook, progress, plan);
  const log = rows.flatMap(({ when, work, progress: part, status, note }): WorkReport[] =>
    when === null || work === null ? [] : [{ on: when, work, progress: part, status, note }],
  );
  return { log, problems };
};

/** Work whose status and progress contradict each other, with its cell. */
const contradictions = (workbook: Workbook, { actions: rows, first, dayOf }: Plan): Problem[] => {
  const wrong = rows.flatMap((row) => {
    const found = contradiction(row);
    return found === null ? [] : [{ row, found }];
  });
  if (wrong.length === 0) return [];
  const layout = layoutOf(actions.columns, workbook.sheet(actions)?.cells() ?? [], first, dayOf);
  const at = layout?.columns.get('status')?.[0] ?? layout?.columns.get('progress')?.[0] ?? 1;
  return wrong.map(({ row, found }) =>
    question(
      actions,
      a1(row.row, at),
      `${Number(((row.progress ?? 0) * 100).toPrecision(6))}%`,
      CONTRADICTIONS[found],
    ),
  );
};

export interface ProgressFound {
  on: Day;
  moved: readonly (MovedOn & { action: ActionRow | null })[];
  still: readonly (Still & { action: ActionRow | null })[];
  initiatives: readonly (InitiativeProgress & { action: ActionRow | null })[];
  late: readonly { department: string | null; work: readonly ActionRow[] }[];
  problems: readonly Problem[];
}

/** What a review says about progress; null for a shop, which has no log. */
export const progressIn = (workbook: Workbook, plan: Plan, span: Span): ProgressFound | null => {
  if (!isFirm(workbook)) return null;
  const { log, problems } = progressLog(workbook, plan);
  const [since, on] = [lastDayOf(addMonths(span.from, -1)), lastDayOf(span.to)];
  const work = trackedOf(plan.actions);
  const known = byKey(plan.actions);
  const actionOf = (id: string): ActionRow | null => known(id) ?? null;
  return {
    on,
    moved: movedSince(log, since, on).map((each) => ({ ...each, action: actionOf(each.work) })),
    still: stoodStill(work, log, on).map((each) => ({ ...each, action: actionOf(each.work) })),
    initiatives: initiativesProgress(work, on).map((each) => ({ ...each, action: actionOf(each.id) })),
    late: lateBy(plan.actions, on),
    problems: [...problems, ...contradictions(workbook, plan)],
  };
};
