import { effects } from '../../domain/control/budget';
import { standing, type Control, type Position } from '../../domain/control/control';
import { ceilingsWarned, moveProblems, takenFrom, type MoveProblem } from '../../domain/control/transfer';
import { total } from '../../domain/money/figures';
import { roundTo } from '../../domain/money/money';
import { fiscalMonth, monthsOf } from '../../domain/months/months';
import { BLANK, type Figure, type Month, type Move, type BudgetPlace } from '../../domain/plan';
import { ceilingName } from '../../plan/firm/ceilings';
import { controlOf } from '../../plan/ledger/money';
import { yearSaid } from '../../plan/period';
import type { Plan } from '../../plan/plan';
import { nameOf } from '../../plan/rows/lines';
import { spokenMonth, type Voice } from '../../speech';
import type { Words } from '../../words';

export type MoveKind = 'transfer' | 'raise' | 'cut' | 'reserve';

const PROBLEMS: Readonly<Record<MoveProblem['kind'], Words>> = {
  'no amount': { en: 'The amount must be above zero.', vi: 'Số tiền phải lớn hơn 0.' },
  'same place': {
    en: 'The money would stay where it is: choose another line or month.',
    vi: 'Tiền vẫn ở chỗ cũ: hãy chọn khoản mục hoặc tháng khác.',
  },
  'unknown line': { en: 'The budget has no line {line}.', vi: 'Ngân sách không có khoản mục {line}.' },
  'not limited': {
    en: '{line} is revenue: it has no limit that money could come from or go to.',
    vi: '{line} là doanh thu, không có hạn mức để điều chuyển.',
  },
  'other year': {
    en: '{line}: {month} is not in the plan’s fiscal year, {first} – {last}.',
    vi: '{line}: {month} không thuộc năm tài chính của kế hoạch, {first} – {last}.',
  },
  'not available': {
    en: '{line} has only {figure} available in the year.',
    vi: '{line} cả năm chỉ còn được chi {figure}.',
  },
  'over ceiling': {
    en: 'The limits of {department} would come to {figure} more than its ceiling of {ceiling}.',
    vi: 'Tổng hạn mức của {department} sẽ vượt mức trần {ceiling} thêm {figure}.',
  },
  'below zero': {
    en: '{line} has a limit of only {figure} in {month}.',
    vi: 'Hạn mức của {line} trong tháng {month} chỉ có {figure}.',
  },
};
const WARNED: Words = { en: 'Warning: {why}', vi: 'Cảnh báo: {why}' };
const NOTHING: Words = {
  en: '{line} has nothing available in the year.',
  vi: '{line} cả năm không còn được chi.',
};
const NOTHING_TO_DATE: Words = {
  en: '{line} has nothing available up to {month}.',
  vi: '{line} luỹ kế đến {month} không còn được chi.',
};
const TO_DATE: Words = {
  en: '{line} has only {figure} available up to {month}.',
  vi: '{line} luỹ kế đến {month} chỉ còn được chi {figure}.',
};

/** What prevents a move, in words that name line and month. */
export const problemTold = (problem: MoveProblem, plan: Plan, { say, money, language }: Voice): string => {
  if (!('place' in problem)) return say(PROBLEMS[problem.kind]);
  const { line, month } = problem.place;
  const said = { line: nameOf(plan, line), month: spokenMonth(month), ...yearSaid(plan.first) };
  if (problem.kind === 'over ceiling') {
    const { of, ceiling, over } = problem;
    const department = ceilingName(of, language);
    return say(PROBLEMS[problem.kind], { department, ceiling: money(ceiling), figure: money(over) });
  }
  if (problem.kind === 'below zero')
    return say(PROBLEMS[problem.kind], { ...said, figure: money(problem.budget ?? 0) });
  if (problem.kind !== 'not available') return say(PROBLEMS[problem.kind], said);
  const figure = problem.available ?? 0;
  const isYear = problem.check === 'year';
  if (figure <= 0) return say(isYear ? NOTHING : NOTHING_TO_DATE, said);
  return say(isYear ? PROBLEMS[problem.kind] : TO_DATE, { ...said, figure: money(figure) });
};

/** What `by` finds for each of these moves, made one after the other. */
const eachMove = <T>(
  plan: Plan,
  moves: readonly Move[],
  found: (control: Control, move: Move, ahead: readonly Move[]) => readonly T[],
): T[] =>
  moves.flatMap((move, index) => {
    const ahead = moves.slice(0, index);
    return found(controlOf(plan, [...plan.moves, ...ahead]), move, ahead);
  });

/** What is left is told as it stands: what the moves ahead took of the same line is part of what is asked. */
const asItStands = (problem: MoveProblem, ahead: readonly Move[], decimals: number): MoveProblem => {
  if (problem.kind !== 'not available' || problem.available === null) return problem;
  const { check, place, available } = problem;
  const moved = ahead
    .flatMap(effects)
    .filter((each) => each.place.line === place.line)
    .filter((each) => check === 'year' || each.place.month <= place.month)
    .reduce((sum, { amount }) => sum + amount, 0);
  return { ...problem, available: roundTo(available - moved, decimals) };
};

/** The problems of all moves, with only the last for each ceiling: the earlier ones say the same of less money. */
export const lastProblems = (plan: Plan, moves: readonly Move[], by = moveProblems): MoveProblem[] => {
  const found = eachMove(plan, moves, (control, move, ahead) =>
    by(control, move).map((problem) => asItStands(problem, ahead, control.decimals)),
  );
  const last = new Map(
    found.map((problem, at) => [
      problem.kind === 'over ceiling' ? ceilingName(problem.of, 'en') : at,
      problem,
    ]),
  );
  return [...last.values()];
};

const SHORT: Words = {
  en: 'up to {month} {line} will be over its limit by {over}. A later month may have room.',
  vi: 'luỹ kế đến {month}, {line} sẽ vượt hạn mức {over}. Có thể lấy từ tháng sau.',
};
/**
 * Lines whose to-date policy only warns, and for which the moves leave a smaller limit up to some month than is used by
 * then.
 */
const leftShort = (plan: Plan, moves: readonly Move[], { say, money }: Voice): string[] => {
  const lines = [...new Set(moves.flatMap(effects).map(({ place }) => place.line))];
  const [before, after] = [controlOf(plan), controlOf(plan, [...plan.moves, ...moves])];
  const left = (control: Control, line: string, month: Month): number =>
    standing(control, line, month)?.toDate.available ?? 0;
  return lines.flatMap((line) => {
    const policy = plan.lines.find(({ id }) => id === line)?.toDatePolicy ?? BLANK.toDatePolicy;
    const month = monthsOf(plan.first).find(
      (each) => left(after, line, each) < Math.min(0, left(before, line, each)),
    );
    if (policy !== 'warn' || month === undefined) return [];
    const over = money(-left(after, line, month));
    const why = say(SHORT, { line: nameOf(plan, line), month: spokenMonth(month), over });
    return [say(WARNED, { why })];
  });
};

/**
 * Warnings about ceilings that the limits below them would exceed; of several moves only the last warning for each
 * ceiling.
 */
const warningsTold = (plan: Plan, moves: readonly Move[], voice: Voice): string[] => {
  const last = new Map(
    eachMove(plan, moves, ceilingsWarned).map((warned) => [ceilingName(warned.of, 'en'), warned]),
  );
  return [...last.values()].map((warned) => voice.say(WARNED, { why: problemTold(warned, plan, voice) }));
};

/**
 * Splits a move where the money comes from several months. The reserve gives what it holds up to the month, the
 * earliest first; a move that names no month takes from the year's end, and within one line only from later months.
 */
export const moveParts = (
  plan: Plan,
  kind: MoveKind,
  from: { line: string; month: Month | null } | null,
  to: BudgetPlace | null,
  amount: number,
): Move[] => {
  if (from === null) return [{ from: null, to, amount }];
  if (kind !== 'reserve' && from.month !== null)
    return [{ from: { line: from.line, month: from.month }, to, amount }];
  const upTo = kind === 'reserve' ? (from.month ?? to?.month ?? null) : null;
  const after = to?.line === from.line ? to.month : '';
  const isFrom = (month: Month): boolean => (upTo === null || month <= upTo) && month > after;
  const months = monthsOf(plan.first).flatMap((month, index) =>
    isFrom(month) ? [{ month, fiscal: index + 1 }] : [],
  );
  // A month of another year is not split, so that the check that follows can name it as wrong.
  if (upTo !== null && !months.some(({ month }) => month === upTo))
    return [{ from: { line: from.line, month: upTo }, to, amount }];
  // No month of the line is later: the money would stay where it is.
  if (months.length === 0) return [{ from: to, to, amount }];
  if (kind !== 'reserve') months.reverse();
  return takenFrom(controlOf(plan), from.line, months, amount).map((part) => ({
    from: { line: from.line, month: part.month },
    to,
    amount: part.amount,
  }));
};

/** Original budget, moved since, used and left: to date, or over the year. */
export interface LineMoney {
  original: Figure;
  current: Figure;
  used: number;
  available: Figure;
}
export interface MovedLine {
  line: string;
  name: string;
  /** The month up to which "to date" counts. */
  month: Month;
  year: { before: LineMoney; after: LineMoney };
  toDate: { before: LineMoney; after: LineMoney };
  /** A sentence with the figures before and after. */
  text: string;
}

const LINE: Words = {
  en: '{name}: limit for the year {limit} → {limitAfter}, available {before} → {after}; available up to {month} {toDate} → {toDateAfter}.',
  vi: '{name}: hạn mức năm {limit} → {limitAfter}, còn được chi {before} → {after}; luỹ kế đến {month} còn {toDate} → {toDateAfter}.',
};

/** Each line before and after the moves, at the latest month touched in it. */
export const linesShown = (plan: Plan, moves: readonly Move[], voice: Voice): MovedLine[] => {
  const touched = new Map<string, Month>();
  for (const { place } of moves.flatMap(effects))
    if ((touched.get(place.line) ?? '') < place.month) touched.set(place.line, place.month);
  const [before, after] = [controlOf(plan), controlOf(plan, [...plan.moves, ...moves])];
  return [...touched].flatMap(
    ([line, month]) => lineShown(plan, before, after, { line, month }, voice) ?? [],
  );
};

const lineShown = (
  plan: Plan,
  was: Control,
  will: Control,
  { line, month }: BudgetPlace,
  { say, money }: Voice,
): MovedLine | null => {
  const [before, after] = [standing(was, line, month), standing(will, line, month)];
  const planned = was.lines.get(line);
  if (before === null || after === null || planned === undefined) return null;
  const months = total(planned.months.slice(0, fiscalMonth(plan.first, month) ?? 0));
  const shown = (original: Figure, { limit, used, available }: Position): LineMoney => ({
    original,
    current: limit,
    used,
    available,
  });
  const year = planned.annual ?? total(planned.months);
  const name = nameOf(plan, line);
  return {
    line,
    name,
    month,
    year: { before: shown(year, before.year), after: shown(year, after.year) },
    toDate: { before: shown(months, before.toDate), after: shown(months, after.toDate) },
    text: say(LINE, {
      name,
      month: spokenMonth(month),
      limit: money(before.year.limit),
      limitAfter: money(after.year.limit),
      before: money(before.year.available),
      after: money(after.year.available),
      toDate: money(before.toDate.available),
      toDateAfter: money(after.toDate.available),
    }),
  };
};

/** Consequences of the moves that are only warned of and do not prevent them. */
export const warningsOf = (plan: Plan, moves: readonly Move[], voice: Voice): string[] => [
  ...leftShort(plan, moves, voice),
  ...warningsTold(plan, moves, voice),
];
