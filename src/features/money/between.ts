/** Money between departments needs more than money within one: an approver whose right it is. */
import { approversOf, isSamePerson } from '../../domain/approvals';
import { firmOf } from '../../plan/departments';
import { lostIn, namesApprovers } from '../../plan/departmentNames';
import type { Plan, PlanLine } from '../../plan/plan';
import type { Voice } from '../../speech';
import type { Words } from '../../words';
import type { Workbook } from '../../workbook';
import type { MoveInput } from './moveInput';

const SAY = {
  theirs: {
    en: 'Money that leaves {department} for another department is for {people} to approve.',
    vi: 'Tiền chuyển từ {department} sang bộ phận khác phải do {people} duyệt.',
  },
  own: {
    en: 'Between departments the approver is somebody else than who asks.',
    vi: 'Giữa hai bộ phận, người duyệt phải khác người đề nghị.',
  },
  untold: {
    en: 'Nobody can tell whose it is to approve money that leaves {department}: {why}',
    vi: 'Không biết ai duyệt tiền chuyển từ {department}: {why}',
  },
  or: { en: ' or ', vi: ' hoặc ' },
} as const satisfies Record<string, Words>;

/** Whose approval a move needs; null where it stays within one department, or the plan has none. */
export interface Between {
  department: string;
  /** Of these one has to approve; anybody but who asks, where none is named. */
  people: readonly string[];
  /** Why nobody can tell who approves; null where it is told. */
  untold: ((voice: Voice) => string) | null;
}

/**
 * A department and those above it are one; what a line without a department gives or gets is between two. Above what
 * the first approver may approve alone it is the second one's.
 */
export const betweenOf = (
  workbook: Workbook,
  plan: Plan,
  from: PlanLine | null,
  to: PlanLine | null,
  { amount, who }: Pick<MoveInput, 'amount' | 'who'>,
): Between | null => {
  if (from === null || to === null) return null;
  const firm = firmOf(workbook, plan);
  if (firm === null) return null;
  const [giving, getting] = [firm.upFrom(from.department), firm.upFrom(to.department)];
  const isIn = (one: typeof giving, other: typeof giving): boolean =>
    one[0] !== undefined && other.includes(one[0]);
  if (isIn(giving, getting) || isIn(getting, giving)) return null;
  const approvers = approversOf(firm, from.department, amount);
  const able = approvers?.people.filter((name) => !isSamePerson(name, who)).slice(0, 2) ?? [];
  return {
    department: giving[0]?.name ?? from.line ?? from.id,
    people: approvers?.steps === 2 ? able.slice(-1) : able,
    untold: namesApprovers(firm) ? lostIn(firm, from.department) : null,
  };
};

/** What is wrong with who approves it. */
export const wrongApprover = (
  between: Between | null,
  { who, approver }: Pick<MoveInput, 'who' | 'approver'>,
  voice: Voice,
): string[] => {
  if (between === null) return [];
  const { say } = voice;
  if (between.untold !== null)
    return [say(SAY.untold, { department: between.department, why: between.untold(voice) })];
  if (approver === null) return [];
  if (isSamePerson(who, approver)) return [say(SAY.own)];
  const { department, people } = between;
  if (people.length === 0 || people.some((name) => isSamePerson(name, approver))) return [];
  return [say(SAY.theirs, { department, people: people.join(say(SAY.or)) })];
};
