/**
 * Whose approval a move needs. Between departments, it is the giving department's right. Where a line gets new money or
 * money from the reserve, it is the right of the line's department, as for a request.
 */
import { approversOf, askedOf, isSamePerson } from '../../domain/firm/approvals';
import { TOO_FEW } from '../../plan/firm/approver';
import { lostIn, namesApprovers } from '../../plan/firm/departmentNames';
import type { Firm } from '../../plan/firm/departments';
import type { PlanLine } from '../../plan/plan';
import { anyOf, type Voice } from '../../speech';
import type { Words } from '../../words';
import type { MoveInput } from './moveInput';

const SAY = {
  between: {
    theirs: {
      en: 'Money that leaves {whose} for another department is for {people} to approve.',
      vi: 'Tiền chuyển từ {whose} sang bộ phận khác phải do {people} duyệt.',
    },
    untold: {
      en: 'It is not clear who approves money that leaves {whose}: {why}',
      vi: 'Không biết ai duyệt tiền chuyển từ {whose}: {why}',
    },
    what: { en: 'Money that leaves {whose}', vi: 'Tiền chuyển từ {whose}' },
  },
  added: {
    theirs: {
      en: 'More money for {whose} is for {people} to approve.',
      vi: 'Thêm tiền cho {whose} phải do {people} duyệt.',
    },
    untold: {
      en: 'It is not clear who approves more money for {whose}: {why}',
      vi: 'Không biết ai duyệt việc thêm tiền cho {whose}: {why}',
    },
    what: { en: 'More money for {whose}', vi: 'Việc thêm tiền cho {whose}' },
  },
} as const satisfies Record<string, Record<string, Words>>;
const OWN: Words = {
  en: 'Between departments, the approver must be somebody other than the person who asks.',
  vi: 'Giữa hai bộ phận, người duyệt phải khác người đề nghị.',
};

/** Whose approval a move needs; null where no department's rights apply. */
export interface MoveRights {
  why: keyof typeof SAY;
  /** The department that gives, or the line that receives. */
  whose: string;
  /** One of these has to approve. If it is empty, anyone may except the person who asks. */
  people: readonly string[];
  /** Fewer approvers are named, leaving out the person who asks, than have to approve. */
  isTooFew: boolean;
  /** Why it can't be told who approves; null where it can. */
  untold: ((voice: Voice) => string) | null;
}

/** An amount above the first approver's limit needs the second approver. */
const rightsIn = (
  firm: Firm,
  department: string | null,
  { amount, who }: Pick<MoveInput, 'amount' | 'who'>,
): Pick<MoveRights, 'people' | 'isTooFew' | 'untold'> => {
  const approvers = approversOf(firm, department, amount);
  const asked = approvers === null ? [] : askedOf(approvers, who);
  const steps = approvers?.steps ?? 0;
  return {
    people: steps === 2 ? asked.slice(-1) : asked,
    isTooFew: asked.length < steps,
    untold: namesApprovers(firm) ? lostIn(firm, department) : null,
  };
};

/**
 * Whether the two lines belong to different departments: a department and those above it count as one, and a line
 * without a department belongs to none.
 */
const betweenTwo = (firm: Firm, from: PlanLine, to: PlanLine): boolean => {
  const [giving, getting] = [firm.upFrom(from.department), firm.upFrom(to.department)];
  const isIn = (one: typeof giving, other: typeof giving): boolean =>
    one[0] !== undefined && other.includes(one[0]);
  return !isIn(giving, getting) && !isIn(getting, giving);
};

/** `read` gives the firm; it is not called for a cut, which needs no approval. */
export const moveRightsOf = (
  read: () => Firm | null,
  from: PlanLine | null,
  to: PlanLine | null,
  input: Pick<MoveInput, 'amount' | 'who'>,
): MoveRights | null => {
  // A cut needs no approval.
  const firm = to === null ? null : read();
  if (to === null || firm === null) return null;
  const isBetween = from !== null && betweenTwo(firm, from, to);
  const isNobodys = from === null || (from.type === 'reserve' && from.department === null);
  const isAdded = isNobodys || (from.type === 'reserve' && !isBetween);
  if (isAdded && namesApprovers(firm)) {
    const rights = rightsIn(firm, to.department, input);
    // Where no approver is named for the line, anyone may approve, as for a request.
    if (rights.people.length === 0 && !rights.isTooFew && rights.untold === null) return null;
    return { why: 'added', whose: to.line ?? to.id, ...rights };
  }
  if (!isBetween) return null;
  const whose = firm.upFrom(from.department)[0]?.name ?? from.line ?? from.id;
  return { why: 'between', whose, ...rightsIn(firm, from.department, input) };
};

/** What is wrong with the approver. */
export const wrongApprover = (
  rights: MoveRights | null,
  { who, approver }: Pick<MoveInput, 'who' | 'approver'>,
  voice: Voice,
): string[] => {
  if (rights === null) return [];
  const { say } = voice;
  const { why, whose, people, isTooFew, untold } = rights;
  if (untold !== null) return [say(SAY[why].untold, { whose, why: untold(voice) })];
  if (isTooFew) return [say(TOO_FEW, { request: say(SAY[why].what, { whose }) })];
  if (approver === null) return [];
  if (why === 'between' && isSamePerson(who, approver)) return [say(OWN)];
  if (people.length === 0 || people.some((name) => isSamePerson(name, approver))) return [];
  return [say(SAY[why].theirs, { whose, people: anyOf(people, voice.language) })];
};
