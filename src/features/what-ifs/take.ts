import { done, type Feature } from '../../asking/feature';
import { found, neededIn, textIn } from '../../asking/fields';
import { isLimited } from '../../domain/control/control';
import { nameKey } from '../../domain/firm/departments';
import { addMonths } from '../../domain/months/months';
import type { Move } from '../../domain/plan';
import { differencesOf, type MonthDifference } from '../../domain/year/whatIf';
import { once } from '../../once';
import { nextId } from '../../plan/decisions/log';
import { decided, type Logged } from '../../plan/decisions/written';
import { firmOf } from '../../plan/firm/departments';
import { readPlan, type Plan } from '../../plan/plan';
import { nameOf } from '../../plan/rows/lines';
import { nameIn } from '../../plan/sites/site';
import { Refusal, refuse } from '../../refusal';
import { voiceIn, type Voice } from '../../speech';
import { whatIfs } from '../../tabs/whatIfs';
import { fill, filled, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { moveRightsOf, lastProblems, problemTold, warningsOf, wrongApprover } from '../money';
import { expectedNow, monthsWith } from './compare';
import { idsSaid, TAKEN_AS, whatIfsOf, type WhatIf, type WhatIfsRead } from './read';

interface TakeInput {
  name: string;
  who: string;
  /** Required where departments have rights to approve more money. */
  approver: string | null;
  reason: string;
  givenUp: string | null;
}
export interface TakeAnswer {
  /** Moves in the budget, by line and month. */
  moves: Move[];
  /** Revenue lines that the what-if changes: a target is not moved but forecast. */
  revenue: string[];
  decisions: string[];
  already: boolean;
}

const SAY = {
  taken: {
    en: '“{name}” is taken over: {count} change{count:|s} of the budget ({ids}).',
    vi: 'Đã áp dụng “{name}”: {count} thay đổi ngân sách ({ids}).',
  },
  already: {
    en: '“{name}” was already taken over ({ids}). To take it over once more, give it another name.',
    vi: '“{name}” đã được áp dụng từ trước ({ids}). Muốn áp dụng thêm lần nữa, hãy đặt tên khác.',
  },
  leftOut: {
    en: '“{name}” has {count} row{count:|s} on {tab} that can’t be counted. Put {count:it|them} right or delete {count:it|them} first: half of it would be taken over.',
    vi: '“{name}” còn {count} dòng ở trang {tab} chưa tính được. Hãy sửa hoặc xoá trước, nếu không chỉ áp dụng được một phần.',
  },
  nothing: {
    en: '“{name}” changes no limit: there is nothing to take over.',
    vi: '“{name}” không đổi hạn mức nào: không có gì để áp dụng.',
  },
  revenue: {
    en: ' Revenue stays as planned ({lines}): reforecast it.',
    vi: ' Doanh thu giữ như kế hoạch ({lines}): hãy dự báo lại.',
  },
} as const satisfies Record<string, Words>;

const moveOf = ({ first }: Plan, { line, slot, amount }: MonthDifference): Move => {
  const place = { line, month: addMonths(first, slot) };
  return amount > 0 ? { from: null, to: place, amount } : { from: place, to: null, amount: -amount };
};

/** If someone else approves, the person who asked is named as well. */
const whatOf = ({ language }: Plan, { name, who, approver }: TakeInput): string =>
  fill(TAKEN_AS, language, { name }) + (approver === null ? '' : ` (${who})`);

/** Later parts of a kind refer to the first, so that they are reversed together. */
const rowsOf = (plan: Plan, moves: readonly Move[], input: TakeInput, when: string): Logged[] => {
  const kindOf = ({ from }: Move): 'raise' | 'cut' => (from === null ? 'raise' : 'cut');
  return moves.map((move, index) => {
    const kind = kindOf(move);
    const begins = moves.findIndex((other) => kindOf(other) === kind);
    return {
      kind,
      when,
      who: (kind === 'raise' ? input.approver : null) ?? input.who,
      reason: input.reason,
      givenUp: input.givenUp,
      amount: move.amount,
      what: whatOf(plan, input),
      fromLine: move.from?.line ?? null,
      fromMonth: move.from?.month ?? null,
      toLine: move.to?.line ?? null,
      toMonth: move.to?.month ?? null,
      about: index === begins ? null : nextId(plan, begins),
    };
  });
};

/**
 * The changes of limits as moves, and of revenue by name. Cuts come first, since they may make room under a ceiling.
 */
const movesOf = (
  workbook: Workbook,
  plan: Plan,
  own: WhatIf,
  read: WhatIfsRead,
): { moves: Move[]; revenue: string[] } => {
  const now = expectedNow(workbook, plan);
  const changed = differencesOf(now, monthsWith(plan, now, own, read), plan.style.decimals);
  const limited = new Set(plan.lines.filter(isLimited).map(({ id }) => id));
  const others = changed.filter(({ line }) => !limited.has(line)).map(({ line }) => nameOf(plan, line));
  const moves = changed
    .filter(({ line }) => limited.has(line))
    .sort((a, b) => Number(a.amount > 0) - Number(b.amount > 0))
    .map((difference) => moveOf(plan, difference));
  return { moves, revenue: [...new Set(others)] };
};

/** Lines that get more money and that this approver may not approve, as if each were raised separately. */
const unapproved = (
  workbook: Workbook,
  plan: Plan,
  moves: readonly Move[],
  { who, approver }: TakeInput,
  voice: Voice,
): string[] => {
  const raised = new Map<string, number>();
  for (const { from, to, amount } of moves)
    if (from === null && to !== null) raised.set(to.line, (raised.get(to.line) ?? 0) + amount);
  const firm = once(() => firmOf(workbook, plan));
  return [...raised].flatMap(([id, amount]) => {
    const line = plan.lines.find((each) => each.id === id) ?? null;
    const rights = moveRightsOf(firm, null, line, { amount, who });
    return wrongApprover(rights, { who, approver: approver ?? '' }, voice);
  });
};

/**
 * The what-if that is asked for. It is refused if some of its rows can't be used, since rows corrected later could no
 * longer be taken over.
 */
const chosen = (workbook: Workbook, plan: Plan, read: WhatIfsRead, name: string): WhatIf => {
  const own = found(
    read.whatIfs.find((each) => nameKey(each.name) === nameKey(name)),
    'name',
    name,
  );
  if (own.takenBy.length === 0 && own.leftOut > 0)
    throw new Refusal(
      filled(SAY.leftOut, {
        name: own.name,
        count: own.leftOut,
        tab: nameIn(workbook, whatIfs, plan.language),
      }),
    );
  return own;
};

/** Takes a what-if over by a decision: limits are raised and cut, line by line and month by month. */
export const takeWhatIf: Feature<TakeInput, TakeAnswer> = {
  title: { en: 'Take a what-if over', vi: 'Áp dụng phương án' },
  reads: false,
  menu: null,
  accept: (raw) => ({
    name: neededIn(raw, 'name'),
    who: neededIn(raw, 'who'),
    approver: textIn(raw, 'approver'),
    reason: neededIn(raw, 'reason'),
    givenUp: textIn(raw, 'givenUp'),
  }),
  run: (workbook, input, isPreview = false) => {
    const plan = readPlan(workbook);
    const voice = voiceIn(plan.language);
    const read = whatIfsOf(workbook, plan);
    const own = chosen(workbook, plan, read, input.name);
    const already = own.takenBy.length > 0;
    const { moves, revenue } = movesOf(workbook, plan, own, read);
    const rows = rowsOf(plan, moves, { ...input, name: own.name }, workbook.today());
    const ids = rows.map((_, index) => nextId(plan, index));
    const more = revenue.length === 0 ? '' : voice.say(SAY.revenue, { lines: revenue.join(', ') });
    const takenBy = already ? own.takenBy : ids;
    const said = { name: own.name, count: rows.length, ids: idsSaid({ takenBy }) };
    if (already || rows.length === 0)
      return done(
        plan,
        [],
        { moves: [], revenue, decisions: [], already },
        voice.say(SAY[already ? 'already' : 'nothing'], said) + more,
      );
    const problems = lastProblems(plan, moves);
    const told = (each: Voice): string[] => [
      ...problems.map((one) => problemTold(one, plan, each)),
      ...unapproved(workbook, plan, moves, input, each),
    ];
    if (told(voice).length > 0) throw refuse((each) => [...new Set(told(each))].join(' '));
    const warned = warningsOf(plan, moves, voice).map((text) => ` ${text}`);
    const answer = { moves, revenue, decisions: isPreview ? [] : ids, already };
    return done(
      plan,
      isPreview ? [] : decided(workbook, plan, rows),
      answer,
      voice.say(SAY.taken, said) + more + warned.join(''),
    );
  },
};
