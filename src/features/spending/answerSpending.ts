import { done, type Feature } from '../../asking/feature';
import { needed, neededIn, textIn, type Raw } from '../../asking/fields';
import { isSameKey } from '../../domain/keys';
import { nextId, openRequests } from '../../plan/decisions/log';
import { logged, posted, sameLogged, type Logged } from '../../plan/decisions/written';
import { stateOf } from '../../plan/ledger/limits';
import { readMoney, type MoneyPlan } from '../../plan/ledger/money';
import { checkWords, reasonWords } from '../../plan/ledger/overWords';
import { nameOf } from '../../plan/rows/lines';
import { Refusal, refuse } from '../../refusal';
import { voiceIn } from '../../speech';
import { approvedMark, type DecisionKind } from '../../tabs/plan/decisions';
import * as titles from '../../titles';
import type { Words } from '../../words';
import type { Workbook } from '../../workbook';
import {
  acceptSpending,
  spendingAsked,
  entryCells,
  unusedApproval,
  type SpendingAsked,
  type SpendingInput,
} from './spending';

/** The request, with who asks and why. */
interface AnsweredInput extends SpendingInput {
  who: string;
  reason: string | null;
  /** What is given up for it. */
  givenUp: string | null;
}
export interface Answered {
  /** The decision's Id. */
  decision: string;
  /** The commitment's reference on Actuals; null where nothing was entered. */
  reference: string | null;
  /** It was there already; nothing was added twice. */
  already: boolean;
}

const SAY = {
  committed: {
    en: 'Committed: {amount} on {line}, decision {id}. When it is paid, turn its row on Actuals into Spent; where it is paid in parts, each payment names {reference} under Settles.',
    vi: 'Đã cam kết chi {amount} ở {line}, quyết định {id}. Khi trả tiền, đổi dòng đó ở trang Thực hiện thành Đã chi; nếu trả nhiều lần, mỗi lần ghi {reference} ở cột Thanh toán cho.',
  },
  requested: {
    en: 'Approval asked for: {id} waits in Decisions.',
    vi: 'Đã đề nghị duyệt: {id} đang chờ ở trang Quyết định.',
  },
  dropped: { en: 'Dropped and kept in Decisions: {id}.', vi: 'Đã bỏ và ghi lại ở trang Quyết định: {id}.' },
  already: { en: 'It is already there: {id}.', vi: 'Đã ghi từ trước: {id}.' },
  stopped: {
    en: '{why} Ask for approval, or move money first. Nothing was entered.',
    vi: '{why} Hãy đề nghị duyệt hoặc điều chuyển ngân sách trước. Chưa ghi gì.',
  },
} as const satisfies Record<string, Words>;

const accept = (raw: Raw): AnsweredInput => ({
  ...acceptSpending(raw),
  who: neededIn(raw, 'who'),
  reason: textIn(raw, 'reason'),
  givenUp: textIn(raw, 'givenUp'),
});
const withLine = (raw: Raw): AnsweredInput => {
  const input = accept(raw);
  needed(input.line, 'line');
  return input;
};

const decisionOf = (
  workbook: Workbook,
  plan: MoneyPlan,
  kind: DecisionKind,
  { who, reason, givenUp }: AnsweredInput,
  it: SpendingAsked,
): Logged => ({ kind, when: workbook.today(), who, reason, givenUp, ...entryCells(plan, it) });

/** A reference that no entry has. */
const fresh = (plan: MoneyPlan, id: string): string =>
  plan.entered().some(({ reference, settles }) => isSameKey(reference, id) || isSameKey(settles, id))
    ? fresh(plan, `${id}-`)
    : id;

const isEntered = (plan: MoneyPlan, reference: string | null): boolean =>
  reference !== null && plan.entered().some((entry) => isSameKey(entry.reference, reference));

/**
 * Commits the spending if the limits allow it or a decision has approved it. The decision is written first and names
 * the entry's reference: if a run dies in between, the next one finishes it without a second decision.
 */
export const commitSpending: Feature<AnsweredInput, Answered> = {
  title: titles.commitSpending,
  reads: false,
  menu: null,
  accept: withLine,
  run: (workbook, input) => {
    const plan = readMoney(workbook);
    const it = spendingAsked(workbook, plan, input);
    const voice = voiceIn(plan.language);
    const row = decisionOf(
      workbook,
      plan,
      input.kind === 'opportunity' ? 'opportunity' : 'commitment',
      input,
      it,
    );
    const same = sameLogged(plan, row)[0] ?? null;
    const id = same?.id ?? nextId(plan);
    const reference = same?.entryReference ?? fresh(plan, id);
    const answer = { decision: id, reference, already: isEntered(plan, reference) };
    if (answer.already) return done(plan, [], answer, voice.say(SAY.already, { id: `${id}, ${reference}` }));
    const { entry, verdict } = it;
    if (entry === null || verdict === null) throw new Refusal(SAY.stopped);
    const approval = unusedApproval(plan, entry);
    if (verdict.outcome === 'stop' && approval === null)
      throw refuse(({ say, language }) => say(SAY.stopped, { why: reasonWords(verdict, entry, language) }));
    const edits = [
      ...(same === null ? logged(workbook, plan, [{ ...row, entryReference: reference }]) : []),
      ...posted(workbook, plan, {
        date: it.date,
        line: entry.line,
        amount: it.amount,
        stage: 'committed',
        description: it.what,
        reference,
        check: checkMark(plan, it, approval),
      }),
    ];
    const said = { amount: voice.money(it.amount), line: nameOf(plan, entry.line), reference, id };
    return done(plan, edits, answer, voice.say(SAY.committed, said));
  },
};

/** The Check text of an entry that a decision approved or that a limit warns of. */
const checkMark = (
  plan: MoneyPlan,
  { entry, verdict }: SpendingAsked,
  approval: string | null,
): string | null => {
  if (entry === null || verdict === null) return null;
  return markOf(plan, verdict, entry, approval);
};
export const markOf = (
  { language }: MoneyPlan,
  verdict: NonNullable<SpendingAsked['verdict']>,
  entry: NonNullable<SpendingAsked['entry']>,
  approval: string | null,
): string | null => {
  if (verdict.outcome === 'warn') return checkWords(stateOf(verdict, null), verdict, entry, null, language);
  if (verdict.outcome === 'stop') return checkWords('approved', verdict, entry, approval, language);
  return approval === null ? null : voiceIn(language).say(approvedMark, { id: approval });
};

/** Asks for approval: the request in Decisions holds everything that the entry needs. */
export const requestSpending: Feature<AnsweredInput, Answered> = {
  title: titles.requestSpending,
  reads: false,
  menu: null,
  accept: withLine,
  run: (workbook, input) => {
    const plan = readMoney(workbook);
    const row = decisionOf(workbook, plan, 'request', input, spendingAsked(workbook, plan, input));
    const same = sameLogged({ ...plan, decisions: openRequests(plan.decisions) }, row)[0] ?? null;
    const id = same?.id ?? nextId(plan);
    const answer = { decision: id, reference: null, already: same !== null };
    // The entry will have its request's Id as reference, so that it is recognised once it is entered.
    const named = { ...row, entryReference: fresh(plan, id) };
    const edits = same === null ? logged(workbook, plan, [named]) : [];
    return done(
      plan,
      edits,
      answer,
      voiceIn(plan.language).say(SAY[same !== null ? 'already' : 'requested'], { id }),
    );
  },
};

/** Drops the spending. The refusal is logged with its reason; an opportunity's refusal beside the opportunity. */
export const dropSpending: Feature<AnsweredInput, Answered> = {
  title: titles.dropSpending,
  reads: false,
  menu: null,
  accept: (raw) => ({ ...accept(raw), reason: neededIn(raw, 'reason') }),
  run: (workbook, input) => {
    const plan = readMoney(workbook);
    const it = spendingAsked(workbook, plan, input);
    const row = decisionOf(workbook, plan, 'refusal', input, it);
    const same = sameLogged(plan, row)[0] ?? null;
    const isOpportunity = input.kind === 'opportunity';
    const id = same?.id ?? nextId(plan, isOpportunity ? 1 : 0);
    const seen = { ...row, kind: 'opportunity', reason: null, givenUp: null } as const;
    const rows: Logged[] = isOpportunity ? [seen, { ...row, about: nextId(plan) }] : [row];
    const answer = { decision: id, reference: null, already: same !== null };
    const edits = same === null ? logged(workbook, plan, rows) : [];
    return done(
      plan,
      edits,
      answer,
      voiceIn(plan.language).say(SAY[same !== null ? 'already' : 'dropped'], { id }),
    );
  },
};
