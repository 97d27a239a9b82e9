/**
 * Who may agree to a department's plan: those whose right it is, but not the person who handed it in unless there is
 * nobody else.
 */
import { isSamePerson } from '../../domain/firm/approvals';
import { agreementFault, agreeingIn } from '../../plan/firm/agreed';
import { approvedAs } from '../../plan/firm/approver';
import { lostIn, namesApprovers } from '../../plan/firm/departmentNames';
import type { Firm, PlanDepartment } from '../../plan/firm/departments';
import { refuse } from '../../refusal';
import { anyOf, type Voice } from '../../speech';
import type { Language, Words } from '../../words';
import type { Workbook } from '../../workbook';

const SAY = {
  back: {
    en: 'The plan of {name} was sent back: it must be handed in again before anybody can agree to it.',
    vi: 'Kế hoạch {name} đã bị trả lại: phải nộp lại rồi mới thống nhất.',
  },
  own: {
    en: '{who} handed in the plan of {name}: it is for {people} to agree to it.',
    vi: 'Kế hoạch {name} do {who} nộp: phải do {people} thống nhất.',
  },
  theirs: {
    en: 'The plan of {name} is for {people} to agree to.',
    vi: 'Kế hoạch {name} do {people} thống nhất.',
  },
  takenBack: {
    en: 'Only {people} can send the plan of {name} back; whoever handed it in can take it back.',
    vi: 'Kế hoạch {name} do {people} trả lại, hoặc do chính người nộp rút về.',
  },
  anew: {
    en: 'The plan of {name} is agreed: only {people} can hand it in again. Anybody else must have it sent back first.',
    vi: 'Kế hoạch {name} đã thống nhất: chỉ {people} nộp lại được. Người khác cần nhờ trả lại trước.',
  },
  somebody: { en: 'somebody else', vi: 'người khác' },
  waits: { en: 'to be agreed by {people}', vi: 'chờ {people} thống nhất' },
  untold: {
    en: 'It is not clear who agrees to the plan of {name}: {why}',
    vi: 'Không biết ai thống nhất kế hoạch {name}: {why}',
  },
} as const satisfies Record<string, Words>;

/** Names whose agreement a handed-in plan waits for; blank where anyone may agree, or nothing is handed in. */
export const waitsFor = (firm: Firm, of: PlanDepartment, { say, language }: Voice): string => {
  const { people } = agreeingIn(firm, of.name, of.stateBy);
  if (of.state !== 'handed in' || people.length === 0) return '';
  return say(SAY.waits, { people: anyOf(people, language) });
};

export interface Agreeing {
  /** The name as the plan keeps it. */
  who: string;
  /** The person who agrees also handed the plan in, since nobody else is named. */
  isAlone: boolean;
}
/** Who agrees. A Refusal for people without the right, or for their own plan while someone else could agree. */
export const agreeing = (
  workbook: Workbook,
  firm: Firm,
  of: PlanDepartment,
  who: string,
  language: Language,
): Agreeing => {
  const { name, state, stateBy } = of;
  // A plan that is agreed keeps its first agreement. A state that someone typed by hand still has to be agreed to.
  if (state === 'agreed' && agreementFault(firm, of) === null) return { who: stateBy ?? who, isAlone: false };
  if (state === 'sent back') throw refuse(({ say }) => say(SAY.back, { name }));
  const why = namesApprovers(firm) ? lostIn(firm, name) : null;
  if (why !== null) throw refuse((voice) => voice.say(SAY.untold, { name, why: why(voice) }));
  const kept = approvedAs(workbook, who, language);
  const { people, isAlone } = agreeingIn(firm, name, stateBy);
  const isOwn = isSamePerson(stateBy, kept);
  const told = (words: Words) =>
    refuse(({ say, language: of }) => {
      const said = people.length === 0 ? say(SAY.somebody) : anyOf(people, of);
      return say(words, { name, who: stateBy ?? '', people: said });
    });
  if (isOwn && !isAlone) throw told(SAY.own);
  if (people.length > 0 && !people.some((each) => isSamePerson(each, kept))) throw told(SAY.theirs);
  return { who: kept, isAlone: isOwn };
};

/**
 * A Refusal unless it is theirs to send the plan back: those who may agree to it can, and those who handed it in can
 * take it back.
 */
export const sendingBack = (firm: Firm, { name, state, stateBy }: PlanDepartment, who: string): void => {
  const { people } = agreeingIn(firm, name, null);
  const isOwn = state === 'handed in' && isSamePerson(stateBy, who);
  if (people.length > 0 && !isOwn && !people.some((each) => isSamePerson(each, who)))
    throw refuse(({ say, language: of }) => say(SAY.takenBack, { name, people: anyOf(people, of) }));
};

/**
 * A Refusal where an agreed plan is handed in again by someone who neither leads the department nor may agree to its
 * plan.
 */
export const handingIn = (firm: Firm, { name, state, head }: PlanDepartment, who: string): void => {
  const { people } = agreeingIn(firm, name, null);
  if (state !== 'agreed' || people.length === 0) return;
  const theirs =
    head === null || people.some((each) => isSamePerson(each, head)) ? people : [head, ...people];
  if (!theirs.some((each) => isSamePerson(each, who)))
    throw refuse(({ say, language: of }) => say(SAY.anew, { name, people: anyOf(theirs, of) }));
};
