import { roundTo } from '../domain/money';
import type { Month, Move } from '../domain/plan';
import type { Words } from '../words';
import type { Workbook } from '../workbook';
import { approvalRestored } from './approved';
import { Refusal, type Feature } from './feature';
import { nextId } from './log';
import { amountIn, FIELDS, monthIn, needed, textIn, type Field, type Raw } from './money/fields';
import {
  done,
  limitedLine,
  lineName,
  logged,
  nameOf,
  readMoney,
  refuse,
  sameLogged,
  voiceIn,
  type Logged,
  type Voice,
} from './money/money';
import {
  groupOf,
  linesShown,
  partsOf,
  problemsOf,
  problemTold,
  type LineShown,
  type MoveKind,
} from './money/moves';
import { HIGHEST, rankOf } from './money/rank';
import { reserveOf } from './money/sources';
import type { Plan, PlanLine } from './plan';
import { spokenMonth } from './speech';

export type { LineShown, MoveKind };

export interface MoveInput {
  kind: MoveKind;
  /** Not for a raise; for the reserve it is known. */
  from: string | null;
  /** Null takes from the year's end, month by month; the reserve gives what it holds up to this or `toMonth`. */
  fromMonth: Month | null;
  /** Not for a cut. */
  to: string | null;
  toMonth: Month | null;
  amount: number;
  reason: string | null;
  givenUp: string | null;
  who: string | null;
  approver: string | null;
}

export interface MoveAnswer {
  /** What each line looks like before and after. */
  lines: LineShown[];
  /** Why it can't be done; empty if it can. */
  problems: string[];
  /** What must still be filled in. */
  missing: { field: 'reason' | 'who' | 'givenUp' | 'approver'; text: string }[];
  /** Single moves, by line and month: they sum to the amount. */
  parts: Move[];
  /** The decisions that were written; empty in a preview. */
  decisions: string[];
  /** It was there already: nothing is moved twice. */
  already: boolean;
}

const KINDS: readonly MoveKind[] = ['transfer', 'raise', 'cut', 'reserve'];
const SAY = {
  needed: { en: '{field}: please fill it in.', vi: '{field}: cần điền mục này.' },
  givenUpRaise: {
    en: 'What is given up: new money needs to say what it is taken from.',
    vi: 'Đánh đổi điều gì: bổ sung tiền mới phải nói rõ vì thế mà bỏ điều gì.',
  },
  givenUpGoal: {
    en: 'What is given up: the money leaves {line}, which serves a goal of higher priority.',
    vi: 'Đánh đổi điều gì: tiền rời {line}, khoản mục phục vụ mục tiêu ưu tiên cao hơn.',
  },
  noReserve: { en: 'The budget has no reserve line.', vi: 'Ngân sách không có khoản mục dự phòng.' },
  holds: {
    en: '{line} holds only {held} up to {month}.',
    vi: 'Đến tháng {month}, {line} chỉ có {held}.',
  },
  transfer: {
    en: 'Moved {amount} from {from} to {to} ({ids}).',
    vi: 'Đã điều chuyển {amount} từ {from} sang {to} ({ids}).',
  },
  raise: { en: 'Raised {to} by {amount} ({ids}).', vi: 'Đã bổ sung {amount} cho {to} ({ids}).' },
  cut: { en: 'Cut {from} by {amount} ({ids}).', vi: 'Đã cắt giảm {amount} ở {from} ({ids}).' },
  already: { en: 'It was done already: {ids}.', vi: 'Đã thực hiện từ trước: {ids}.' },
  can: { en: 'This can be done.', vi: 'Có thể thực hiện.' },
} as const satisfies Record<string, Words>;

const accept = (raw: Raw): MoveInput => {
  const kind = KINDS.find((each) => each === raw.kind) ?? 'transfer';
  const text = (field: Field): string | null => textIn(raw, field);
  const input: MoveInput = {
    kind,
    ...{ from: kind === 'raise' ? null : text('from'), to: kind === 'cut' ? null : text('to') },
    fromMonth: kind === 'raise' ? null : monthIn(raw, 'fromMonth'),
    toMonth: kind === 'cut' ? null : monthIn(raw, 'toMonth'),
    amount: amountIn(raw),
    ...{ reason: text('reason'), givenUp: text('givenUp'), who: text('who'), approver: text('approver') },
  };
  if (kind === 'transfer' || kind === 'cut') needed(input.from, 'from');
  if (kind !== 'cut') needed(input.to, 'to');
  if (kind !== 'cut') needed(input.toMonth, 'toMonth');
  return input;
};

/** The ends that were meant: a line by its Id or name, the reserve where none was named. */
const endsOf = (
  plan: Plan,
  { kind, from, to }: MoveInput,
): { from: PlanLine | null; to: PlanLine | null } => {
  const reserve = kind === 'reserve' && from === null ? reserveOf(plan) : null;
  if (kind === 'reserve' && from === null && reserve === null) throw new Refusal(SAY.noReserve);
  return {
    from: from === null ? reserve : limitedLine(plan, from, 'from'),
    to: to === null ? null : limitedLine(plan, to, 'to'),
  };
};

/** What must be said before money moves, as the rules have it. */
const stillMissing = (
  plan: Plan,
  input: MoveInput,
  from: PlanLine | null,
  to: PlanLine | null,
  { say, language }: Voice,
): MoveAnswer['missing'] => {
  const { kind, givenUp } = input;
  const fields = (['reason', 'who', ...(kind === 'raise' ? (['approver'] as const) : [])] as const)
    .filter((field) => input[field] === null)
    .map((field) => ({ field, text: say(SAY.needed, { field: FIELDS[field][language] }) }));
  // A cut gives to nobody: what leaves a line of the highest priority is a trade-off, too.
  const gains = kind === 'cut' ? HIGHEST - 1 : rankOf(plan, to);
  const leaves = from !== null && from !== to && rankOf(plan, from) > gains;
  if (givenUp !== null || (kind !== 'raise' && !leaves)) return fields;
  const text = from === null ? say(SAY.givenUpRaise) : say(SAY.givenUpGoal, { line: lineName(from) });
  return [...fields, { field: 'givenUp', text }];
};

/** What stands in the way; of money spread over months, how much there is rather than which month lacks it. */
const problemsTold = (plan: Plan, input: MoveInput, parts: readonly Move[], voice: Voice): string[] => {
  const told = problemsOf(plan, parts).map((problem) => {
    const { from } = parts.at(-1) ?? { from: null };
    if (problem.kind !== 'below zero' || input.kind !== 'reserve' || from === null)
      return problemTold(problem, plan, voice);
    const upTo = input.fromMonth ?? from.month;
    const before = parts.slice(0, -1).reduce((sum, { amount }) => sum + amount, problem.budget ?? 0);
    const said = { line: nameOf(plan, from.line), held: voice.money(before), month: spokenMonth(upTo) };
    return voice.say(SAY.holds, said);
  });
  return [...new Set(told)];
};

const rowsOf = (workbook: Workbook, plan: Plan, input: MoveInput, parts: readonly Move[]): Logged[] => {
  const { kind, approver, who, reason, givenUp } = input;
  const [first] = parts;
  const ends = [first?.from ?? null, first?.to ?? null].filter((place) => place !== null);
  const asker = approver === null ? '' : ` (${who ?? ''})`;
  const goal = plan.lines.find(({ id }) => id === ends.at(-1)?.line)?.goal ?? null;
  return parts.map(({ from, to, amount }, index) => ({
    kind: kind === 'reserve' ? 'transfer' : kind,
    ...{ when: workbook.today(), who: approver ?? who, goal, reason, givenUp, amount },
    what: ends.map(({ line }) => nameOf(plan, line)).join(' → ') + asker,
    ...{ fromLine: from?.line ?? null, fromMonth: from?.month ?? null },
    ...{ toLine: to?.line ?? null, toMonth: to?.month ?? null },
    // Parts of one decision name the first, so that they are taken back together.
    about: index === 0 ? null : nextId(plan.decisions),
  }));
};

/** The same move, made before: however many parts it took then, they sum to the amount. */
const madeBefore = (plan: Plan, input: MoveInput, row: Logged | undefined, amount: number): string[] => {
  if (row === undefined) return [];
  const rest = { ...row, amount: undefined, fromMonth: undefined };
  const isOneMonth = input.kind !== 'reserve' && input.fromMonth !== null;
  const groups = sameLogged(plan, isOneMonth ? { ...rest, fromMonth: input.fromMonth } : rest).map((each) =>
    groupOf(plan.decisions, each),
  );
  const same = groups.find((group) => group.reduce((sum, part) => sum + (part.amount ?? 0), 0) === amount);
  return (same ?? []).flatMap(({ id }) => id ?? []);
};

/** Moves budget money in the open; a preview shows each line before and after. The original is never altered. */
export const moveMoney: Feature<MoveInput, MoveAnswer> = {
  title: { en: 'Move money', vi: 'Điều chuyển ngân sách' },
  reads: false,
  menu: null,
  accept,
  run: (workbook, input, isPreview = false) => {
    const plan = readMoney(workbook);
    const voice = voiceIn(plan.language);
    const { from, to } = endsOf(plan, input);
    const amount = roundTo(input.amount, plan.style.decimals);
    const source = from === null ? null : { line: from.id, month: input.fromMonth };
    const target = to === null || input.toMonth === null ? null : { line: to.id, month: input.toMonth };
    const parts = partsOf(plan, input.kind, source, target, amount);
    const rows = rowsOf(workbook, plan, input, parts);
    const before = madeBefore(plan, input, rows[0], amount);
    const missing = stillMissing(plan, input, from, to, voice);
    const already = before.length > 0;
    const decisions = already ? before : rows.map((_, index) => nextId(plan.decisions, index));
    const answer: MoveAnswer = {
      lines: linesShown(plan, already ? [] : parts, voice),
      ...{ problems: already ? [] : problemsTold(plan, input, parts, voice), missing, parts },
      ...{ decisions: isPreview ? [] : decisions, already },
    };
    const said = {
      ...{ amount: voice.money(amount), ids: decisions.join(', ') },
      ...{ from: from === null ? '' : lineName(from), to: to === null ? '' : lineName(to) },
    };
    const message = voice.say(
      SAY[already ? 'already' : input.kind === 'reserve' ? 'transfer' : input.kind],
      said,
    );
    if (isPreview)
      return done(
        plan,
        [],
        answer,
        answer.problems[0] ?? missing[0]?.text ?? voice.say(SAY.can),
        plan.problems,
      );
    if (already) return done(plan, [], answer, message);
    refuseFirst(plan, input, from, to, parts);
    return done(plan, [...logged(workbook, plan, rows), ...approvalRestored(workbook)], answer, message);
  },
};

/** What is wrong or missing, in both languages. */
const refuseFirst = (
  plan: Plan,
  input: MoveInput,
  from: PlanLine | null,
  to: PlanLine | null,
  parts: readonly Move[],
): void => {
  const wrong = (voice: Voice): string[] => [
    ...problemsTold(plan, input, parts, voice),
    ...stillMissing(plan, input, from, to, voice).map(({ text }) => text),
  ];
  if (wrong(voiceIn('en')).length > 0) throw refuse((voice) => wrong(voice).join(' '));
};
