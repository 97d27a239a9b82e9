import { FIELDS, NEEDED } from '../../asking/fields';
import type { Plan, PlanLine } from '../../plan/plan';
import { lineName } from '../../plan/rows/lines';
import type { Voice } from '../../speech';
import type { Words } from '../../words';
import type { MoveInput } from './moveInput';
import type { MoveRights } from './moveRights';
import { HIGHEST, goalRank } from './rank';

/** An input that is missing, and why it is needed. */
export interface MissingInput {
  field: 'reason' | 'who' | 'givenUp' | 'approver';
  text: string;
}

const SAY = {
  givenUpRaise: {
    en: 'What is given up: new money needs to say what it is taken from.',
    vi: 'Đánh đổi điều gì: bổ sung tiền mới phải nói rõ vì thế mà bỏ điều gì.',
  },
  givenUpGoal: {
    en: 'What is given up: the money leaves {line}, which serves a goal of higher priority.',
    vi: 'Đánh đổi điều gì: tiền rời {line}, khoản mục phục vụ mục tiêu ưu tiên cao hơn.',
  },
} as const satisfies Record<string, Words>;

/** The lines that money leaves and reaches; null where there is none. */
export interface Ends {
  from: PlanLine | null;
  to: PlanLine | null;
}

/**
 * The inputs that the rules require before money moves. `rights`: a department's approval rights, which require an
 * approver.
 */
export const stillMissing = (
  plan: Plan,
  input: MoveInput,
  { from, to }: Ends,
  rights: MoveRights | null,
  { say, language }: Voice,
): MissingInput[] => {
  const { kind, givenUp } = input;
  const fields = (
    ['reason', 'who', ...(kind === 'raise' || rights !== null ? (['approver'] as const) : [])] as const
  )
    .filter((field) => input[field] === null)
    .map((field) => ({ field, text: say(NEEDED, { field: FIELDS[field][language] }) }));
  // A cut benefits no line, so it is a trade-off if it takes from a line of the highest priority.
  const gains = kind === 'cut' ? HIGHEST - 1 : goalRank(plan, to);
  const leaves = from !== null && from !== to && goalRank(plan, from) > gains;
  if (givenUp !== null || (kind !== 'raise' && !leaves)) return fields;
  const text = from === null ? say(SAY.givenUpRaise) : say(SAY.givenUpGoal, { line: lineName(from) });
  return [...fields, { field: 'givenUp', text }];
};
