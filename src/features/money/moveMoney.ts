import { done, type Feature } from '../../asking/feature';
import { limitedLine } from '../../asking/named';
import { roundTo } from '../../domain/money/money';
import { monthsOf } from '../../domain/months/months';
import type { Move } from '../../domain/plan';
import { approvalRestored } from '../../plan/approved/approved';
import { nextId } from '../../plan/decisions/log';
import { decisionSaid, decided } from '../../plan/decisions/written';
import { firmOf } from '../../plan/firm/departments';
import { readMoney } from '../../plan/ledger/money';
import type { Plan } from '../../plan/plan';
import { lineName, nameOf } from '../../plan/rows/lines';
import { Refusal, refuse } from '../../refusal';
import { voiceIn, spokenMonth, type Voice } from '../../speech';
import * as titles from '../../titles';
import type { Words } from '../../words';
import { acceptMove, type MoveInput } from './moveInput';
import { moveRightsOf, wrongApprover, type MoveRights } from './moveRights';
import { madeBefore, moveRows } from './moveRows';
import {
  linesShown,
  moveParts,
  lastProblems,
  problemTold,
  warningsOf,
  type MovedLine,
  type MoveKind,
} from './moves';
import { reserveOf } from './sources';
import { stillMissing, type Ends, type MissingInput } from './tradeOff';

export type { MovedLine, MoveInput, MoveKind };

export interface MoveAnswer {
  /** The lines before and after the move. */
  lines: MovedLine[];
  /** Why it can't be done; empty if it can. */
  problems: string[];
  /** Limits that would be exceeded but only warn; they do not prevent the move. */
  warnings: string[];
  /** What must still be filled in. */
  missing: MissingInput[];
  /** Single moves by line and month that sum to the amount. */
  parts: Move[];
  /** The Ids of the decisions that were written; empty in a preview. */
  decisions: string[];
  /** The same move was made before, and nothing is moved twice. */
  already: boolean;
}

const SAY = {
  noReserve: { en: 'The budget has no reserve line.', vi: 'Ngân sách không có khoản mục dự phòng.' },
  holds: {
    en: '{line} holds only {held} up to {month}.',
    vi: 'Đến tháng {month}, {line} chỉ có {held}.',
  },
  holdsAfter: {
    en: '{line} holds only {held} after {month}.',
    vi: 'Sau tháng {month}, {line} chỉ có {held}.',
  },
  transfer: {
    en: 'Moved {amount} from {from} to {to} ({ids}).',
    vi: 'Đã điều chuyển {amount} từ {from} sang {to} ({ids}).',
  },
  raise: { en: 'Raised {to} by {amount} ({ids}).', vi: 'Đã bổ sung {amount} cho {to} ({ids}).' },
  cut: { en: 'Cut {from} by {amount} ({ids}).', vi: 'Đã cắt giảm {amount} ở {from} ({ids}).' },
  already: { en: 'This was already done: {ids}.', vi: 'Đã thực hiện từ trước: {ids}.' },
  can: { en: 'This can be done.', vi: 'Có thể thực hiện.' },
} as const satisfies Record<string, Words>;

/** The lines that were named, by Id or name; the reserve where a move from it names none. */
const endsOf = (plan: Plan, { kind, from, to }: MoveInput): Ends => {
  const reserve = kind === 'reserve' && from === null ? reserveOf(plan) : null;
  if (kind === 'reserve' && from === null && reserve === null) throw new Refusal(SAY.noReserve);
  return {
    from: from === null ? reserve : limitedLine(plan, from, 'from'),
    to: to === null ? null : limitedLine(plan, to, 'to'),
  };
};

/** Where the money is spread over months, how much they hold: up to one, or after the one that it goes to. */
const heldTold = (plan: Plan, input: MoveInput, { from, to }: Move, held: number, voice: Voice): string => {
  const said = { line: from === null ? '' : nameOf(plan, from.line), held: voice.money(held) };
  const isReserve = input.kind === 'reserve';
  if (!isReserve && from !== null && to?.line === from.line)
    return voice.say(SAY.holdsAfter, { ...said, month: spokenMonth(to.month) });
  const upTo = isReserve ? (input.fromMonth ?? from?.month) : monthsOf(plan.first).at(-1);
  return voice.say(SAY.holds, { ...said, month: spokenMonth(upTo ?? plan.first) });
};

/** What prevents the move. For money spread over months this says how much there is, not which month lacks it. */
const problemsTold = (plan: Plan, input: MoveInput, parts: readonly Move[], voice: Voice): string[] => {
  const found = lastProblems(plan, parts);
  const last = parts.at(-1);
  const isSpread = input.kind === 'reserve' || input.fromMonth === null;
  const isYearTold = found.some((problem) => problem.kind === 'not available' && problem.check === 'year');
  const told = found.flatMap((problem) => {
    if (problem.kind !== 'below zero' || !isSpread || last === undefined)
      return [problemTold(problem, plan, voice)];
    // Of a whole line the year has been told.
    if (input.kind !== 'reserve' && isYearTold) return [];
    const held = parts.slice(0, -1).reduce((sum, { amount }) => sum + amount, problem.budget ?? 0);
    return [heldTold(plan, input, last, held, voice)];
  });
  return [...new Set(told)];
};

/** What limits and approval rights have against the move. */
const standingInTheWay = (
  plan: Plan,
  input: MoveInput,
  parts: readonly Move[],
  rights: MoveRights | null,
  voice: Voice,
): string[] => [...problemsTold(plan, input, parts, voice), ...wrongApprover(rights, input, voice)];

/** Moves budget money on record; a preview shows each line before and after. The original budget is never altered. */
export const moveMoney: Feature<MoveInput, MoveAnswer> = {
  title: titles.moveMoney,
  reads: false,
  menu: null,
  accept: acceptMove,
  run: (workbook, input, isPreview = false) => {
    const plan = readMoney(workbook);
    const voice = voiceIn(plan.language);
    const { from, to } = endsOf(plan, input);
    const amount = roundTo(input.amount, plan.style.decimals);
    const source = from === null ? null : { line: from.id, month: input.fromMonth };
    const target = to === null || input.toMonth === null ? null : { line: to.id, month: input.toMonth };
    const parts = moveParts(plan, input.kind, source, target, amount);
    const rows = moveRows(workbook, plan, input, parts);
    const before = madeBefore(plan, input, rows[0], amount);
    const rights = moveRightsOf(() => firmOf(workbook, plan), from, to, { ...input, amount });
    const missing = stillMissing(plan, input, { from, to }, rights, voice);
    const already = before.length > 0;
    const decisions = already ? before : rows.map((_, index) => nextId(plan, index));
    const lines = linesShown(plan, already ? [] : parts, voice);
    const answer: MoveAnswer = {
      lines,
      problems: already ? [] : standingInTheWay(plan, input, parts, rights, voice),
      warnings: already ? [] : warningsOf(plan, parts, voice),
      missing,
      parts,
      decisions: isPreview ? [] : decisions,
      already,
    };
    const said = {
      amount: voice.money(amount),
      ids: decisionSaid(decisions, voice),
      from: from === null ? '' : lineName(from),
      to: to === null ? '' : lineName(to),
    };
    const kind = already ? 'already' : input.kind === 'reserve' ? 'transfer' : input.kind;
    const message = [voice.say(SAY[kind], said), ...answer.warnings].join(' ');
    const first =
      answer.problems[0] ?? missing[0]?.text ?? [voice.say(SAY.can), ...answer.warnings].join(' ');
    if (isPreview) return done(plan, [], answer, first, plan.problems);
    if (already) return done(plan, [], answer, message);
    refuseFirst(plan, input, { from, to }, parts, rights);
    return done(plan, [...decided(workbook, plan, rows), ...approvalRestored(workbook)], answer, message);
  },
};

/** Refuses with all that is wrong or missing, in both languages. */
const refuseFirst = (
  plan: Plan,
  input: MoveInput,
  ends: Ends,
  parts: readonly Move[],
  rights: MoveRights | null,
): void => {
  const wrong = (voice: Voice): string[] => [
    ...standingInTheWay(plan, input, parts, rights, voice),
    ...stillMissing(plan, input, ends, rights, voice).map(({ text }) => text),
  ];
  if (wrong(voiceIn('en')).length > 0) throw refuse((voice) => wrong(voice).join(' '));
};
