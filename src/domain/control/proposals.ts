/** Ways out of what a review found. They are only proposed: nothing here acts by itself. */
import { roundTo } from '../money/money';
import { addMonths, fiscalMonth } from '../months/months';
import { BLANK, type BudgetLine, type Figure, type Month, type Move, type BudgetPlace } from '../plan';
import { limitsOf } from './budget';
import { isLimited, standing, type Control, type LineStanding } from './control';
import { exceeds } from './judge';
import { moveProblems, takenFrom } from './transfer';

/** A line with what decides whether it is asked for money. */
export interface Tied {
  line: BudgetLine;
  group: string | null;
  department: string | null;
  /** How much it matters: 3 where it serves a goal of high priority, 1 of low, 0 of none. */
  rank: number;
  /** How firmly its money is bound to be spent: 0 where it can still be decided, higher where it is owed. */
  owed: number;
}

export interface TransferProposal {
  /** Where the money comes from; if the reserve gives from several months, the last of them. */
  from: BudgetPlace;
  to: BudgetPlace;
  amount: number;
  /** The moves that make it up, one per month: only the reserve gives from several months. */
  moves: Move[];
  /** What the two lines have in common. */
  near: 'group' | 'department' | null;
  isReserve: boolean;
  /** Whether money of a higher-priority goal goes to a lower-priority one. */
  isFromHigher: boolean;
  /** Which budget of the line is exceeded, and by how much in all. */
  check: 'year' | 'to date';
  over: number;
  /** How much is still uncovered after this proposal and those before it. */
  left: number;
}

/**
 * Proposes transfers to lines that are over their limit by more than their tolerance, from lines that have money left
 * up to the end of the month. Every proposal can be made as it stands, one after the other. Lines that only track a
 * breach get nothing, and lines with a `stop` policy are served first. No line gives more than it has left, both to
 * date and in the year. Lines that give come in this order: money not yet bound to be spent before money that is;
 * within that other lines before the reserve; then money of an equal or lower priority before a higher one; then the
 * same group, the same department, and the lowest rank.
 */
export function transferProposals(
  control: Control,
  month: Month,
  lines: readonly Tied[],
  moves: readonly Move[] = [],
): TransferProposal[] {
  const made: Move[] = [];
  const after: After = (more) => ({
    ...control,
    limits: limitsOf(control.first, [...control.lines.values()], [...moves, ...made, ...more]),
  });
  const needs = lines.flatMap((to) => {
    const need = needOf(control, to.line, month);
    return need === null ? [] : [{ to, need }];
  });
  const stopped = needs.filter(({ to, need }) => isStopped(to.line, need.check));
  return [...stopped, ...needs.filter((each) => !stopped.includes(each))].flatMap(({ to, need }) => {
    let left = need.over;
    const found: TransferProposal[] = [];
    for (const from of sourcesFor(control, month, to, lines)) {
      const given = left > 0 ? givenBy(after, month, from, to, left) : [];
      const amount = given.reduce((sum, part) => sum + part.amount, 0);
      const last = given.at(-1) ?? null;
      if (last === null) continue;
      made.push(...given);
      left = roundTo(left - amount, control.decimals);
      found.push({
        from: last.from,
        to: last.to,
        amount,
        moves: given,
        ...tie(from, to),
        ...need,
        left,
      });
    }
    return found;
  });
}

/** The control with further moves made. */
type After = (more: readonly Move[]) => Control;
type Given = Move & { from: BudgetPlace; to: BudgetPlace };

/** How much a line is over its limit, the year's limit first; null where it is not over, or the policy only tracks. */
function needOf(
  control: Control,
  line: BudgetLine,
  month: Month,
): { check: TransferProposal['check']; over: number } | null {
  const at = isLimited(line) && line.type !== 'reserve' ? standing(control, line.id, month) : null;
  if (at === null) return null;
  const over = ({ limit, used }: LineStanding['year']): number =>
    limit !== null && exceeds(used, limit, line.tolerance ?? 0) ? roundTo(used - limit, control.decimals) : 0;
  const year = line.yearPolicy === 'track' ? 0 : over(at.year);
  const toDate = line.toDatePolicy === 'track' ? 0 : over(at.toDate);
  if (year === 0 && toDate === 0) return null;
  return { check: year > 0 ? 'year' : 'to date', over: Math.max(year, toDate) };
}

const isStopped = (line: BudgetLine, check: TransferProposal['check']): boolean =>
  check === 'year' ? (line.yearPolicy ?? BLANK.yearPolicy) === 'stop' : line.toDatePolicy === 'stop';

const nearOf = (from: Tied, to: Tied): TransferProposal['near'] => {
  if (to.group !== null && from.group === to.group) return 'group';
  return to.department !== null && from.department === to.department ? 'department' : null;
};

const tie = (from: Tied, to: Tied) => ({
  near: nearOf(from, to),
  isReserve: from.line.type === 'reserve',
  isFromHigher: from.rank > to.rank,
});

/** What a line has left both to date and in the year; 0 where no limit is known. */
const spare = (control: Control, { id }: BudgetLine, month: Month): number => {
  const at = standing(control, id, month);
  return Math.max(0, Math.min(at?.year.available ?? 0, at?.toDate.available ?? 0));
};

function sourcesFor(control: Control, month: Month, to: Tied, lines: readonly Tied[]): Tied[] {
  const order = (from: Tied): number[] => {
    const { near, isReserve, isFromHigher } = tie(from, to);
    const distance = near === 'group' ? 0 : near === 'department' ? 1 : 2;
    return [
      from.owed,
      Number(isReserve),
      Number(isFromHigher),
      distance,
      from.rank,
      -spare(control, from.line, month),
    ];
  };
  return lines
    .filter((from) => from !== to && isLimited(from.line) && spare(control, from.line, month) > 0)
    .map((from) => ({ from, order: order(from) }))
    .sort((a, b) => a.order.map((each, i) => each - (b.order[i] ?? 0)).find((each) => each !== 0) ?? 0)
    .map(({ from }) => from);
}

/**
 * How much may leave a month of a line without any month from then on having used more than its budget to date, since
 * what is taken in one month is missing to date in all later ones. Unlimited where the to-date policy only tracks.
 */
function freeFrom(control: Control, line: BudgetLine, fiscal: number): number {
  if ((line.toDatePolicy ?? BLANK.toDatePolicy) === 'track') return Infinity;
  const later = Array.from({ length: 13 - fiscal }, (_, i) => addMonths(control.first, fiscal - 1 + i));
  return Math.max(
    0,
    Math.min(...later.map((month) => standing(control, line.id, month)?.toDate.available ?? 0)),
  );
}

/**
 * Takes up to `wanted` from one line: from the month, not after the given one, that can give most; the latest on a tie.
 */
function givenBy(after: After, month: Month, from: Tied, to: Tied, wanted: number): Given[] {
  const control = after([]);
  const target = { line: to.line.id, month };
  const most = Math.min(wanted, spare(control, from.line, month));
  const months = Array.from({ length: fiscalMonth(control.first, month) ?? 0 }, (_, i) => ({
    month: addMonths(control.first, i),
    fiscal: i + 1,
    holds: Math.max(0, control.limits.get(from.line.id)?.months[i] ?? 0),
  }));
  const moveOf = (out: Month, amount: number): Given => ({
    from: { line: from.line.id, month: out },
    to: target,
    amount,
  });
  if (from.line.type === 'reserve') {
    const held = months.reduce((sum, each) => sum + each.holds, 0);
    const parts = takenFrom(control, from.line.id, months, Math.min(most, held));
    return possible(
      after,
      parts.map((part) => moveOf(part.month, part.amount)),
    );
  }
  const best = months
    .flatMap((each) => {
      const amount = Math.min(most, each.holds, freeFrom(control, from.line, each.fiscal));
      return possible(after, [moveOf(each.month, amount)]);
    })
    .reduce<Given | null>((found, next) => ((found?.amount ?? 0) > next.amount ? found : next), null);
  return best === null ? [] : [best];
}

/** The moves up to the first one that cannot be made, each judged after the ones before it. */
function possible(after: After, moves: readonly Given[]): Given[] {
  const stops = moves.findIndex((move, i) => moveProblems(after(moves.slice(0, i)), move).length > 0);
  return stops < 0 ? [...moves] : moves.slice(0, stops);
}

/** Work that is late for a goal that is behind. */
export const lateForGoals = <W extends { goal: string | null; late: number | null }>(
  work: readonly W[],
  behind: ReadonlySet<string>,
): W[] => work.filter(({ goal, late }) => late !== null && goal !== null && behind.has(goal));

/**
 * Goals served by lines of which none has anything left in the year. A line without a known limit counts as having
 * money.
 */
export function withoutMoney(
  goals: readonly string[],
  lines: readonly { goal: string | null; available: Figure }[],
): string[] {
  return goals.filter((goal) => {
    const own = lines.filter((line) => line.goal === goal);
    return own.length > 0 && own.every(({ available }) => available !== null && available <= 0);
  });
}
