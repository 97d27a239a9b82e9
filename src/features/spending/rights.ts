/** Approval rights in a firm with departments: who may decide, and whether that can be told. */
import { approversOf, stepOf, type Approvers, type ApprovalStep } from '../../domain/firm/approvals';
import { isSameKey } from '../../domain/keys';
import { reversedIds } from '../../plan/decisions/log';
import { approvedAs, TOO_FEW } from '../../plan/firm/approver';
import { lostIn, namesApprovers } from '../../plan/firm/departmentNames';
import { firmOf } from '../../plan/firm/departments';
import type { Plan } from '../../plan/plan';
import { refuse } from '../../refusal';
import { anyOf, type Voice } from '../../speech';
import type { DecisionRow } from '../../tabs/plan/decisions';
import type { Words } from '../../words';
import type { Workbook } from '../../workbook';

/** A line that is not on Budget has no department. */
const NOWHERE: Words = {
  en: '{line} is not on Budget, so it is not clear who approves {request}: put the line back first.',
  vi: '{line} không còn dòng nào ở trang Ngân sách nên không biết ai duyệt {request}: hãy khôi phục khoản mục trước.',
};
const OF_NONE: Words = {
  en: 'It is not clear who approves {request}, on {line}: {why}',
  vi: 'Không biết ai duyệt {request} ở khoản mục {line}: {why}',
};
const SAY = {
  own: {
    en: 'Nobody approves their own request: {request} was asked for by {who}.',
    vi: 'Không ai tự duyệt đề nghị của mình: {request} do {who} đề nghị.',
  },
  notTheirs: {
    en: '{request} is for {people} to approve.',
    vi: '{request} do {people} duyệt.',
  },
} as const satisfies Record<string, Words>;

/** Why it can't be told who approves a request. */
interface Untold {
  untold: (voice: Voice) => string;
}

/**
 * Who has to approve a request. Null in a plan without departments, or if no department names an approver; `untold` if
 * departments name some but the line is gone or in none of them.
 */
export const approversFor = (
  workbook: Workbook,
  plan: Plan,
  request: DecisionRow,
): Approvers | Untold | null => {
  const firm = firmOf(workbook, plan);
  if (firm === null) return null;
  const line = plan.lines.find(({ id }) => isSameKey(id, request.toLine));
  if (namesApprovers(firm)) {
    const said = { line: request.toLine ?? '', request: request.id ?? '' };
    if (line === undefined && request.toLine !== null) return { untold: ({ say }) => say(NOWHERE, said) };
    const why = lostIn(firm, line?.department ?? null);
    if (why !== null) return { untold: (voice) => voice.say(OF_NONE, { ...said, why: why(voice) }) };
  }
  return approversOf(firm, line?.department ?? null, request.amount ?? 0);
};

/** First approvals of a request that hold. */
export const firstStepsOf = (decisions: readonly DecisionRow[], request: string | null): DecisionRow[] => {
  const taken = reversedIds(decisions);
  return decisions.filter(
    ({ kind, about, id }) => kind === 'first approval' && about === request && !taken.has(id ?? ''),
  );
};

const refuseStep = (step: ApprovalStep, request: DecisionRow, who: string): void => {
  const said = { request: request.id ?? '', who };
  if (step.kind === 'own') throw refuse((voice) => voice.say(SAY.own, said));
  if (step.kind === 'nobody') throw refuse((voice) => voice.say(TOO_FEW, said));
  if (step.kind === 'not theirs')
    throw refuse((voice) =>
      voice.say(SAY.notTheirs, { ...said, people: anyOf(step.people, voice.language) }),
    );
};

/** What an approval amounts to; a Refusal where it is someone else's right, and `enough` where no approver is set. */
export const stepFor = (
  workbook: Workbook,
  plan: Plan,
  request: DecisionRow,
  approver: string,
): { step: ApprovalStep; approver: string } => {
  const approvers = approversFor(workbook, plan, request);
  if (approvers === null) return { step: { kind: 'enough' }, approver };
  if ('untold' in approvers) throw refuse(approvers.untold);
  const name = approvedAs(workbook, approver, plan.language);
  const given = firstStepsOf(plan.decisions, request.id).map(({ who }) => who ?? '');
  const step = stepOf(approvers, request.who, given, name);
  refuseStep(step, request, request.who ?? '');
  return { step, approver: name };
};
