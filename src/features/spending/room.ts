import type { Figure } from '../../domain/plan';
import { wordsShared } from '../../plan/goals/setAside';
import { withMoney } from '../../plan/ledger/money';
import type { Plan, PlanLine } from '../../plan/plan';
import { lineName } from '../../plan/rows/lines';
import { spokenMonth, type Voice } from '../../speech';
import type { Words } from '../../words';
import { nearTo, type Near } from '../money';
import type { SpendingAsked } from './spending';

/** Available before and after; null where there is no limit. */
export interface Room {
  before: Figure;
  after: Figure;
}
export interface LineLeft {
  line: string;
  name: string;
  /** Null where it is not related and only has enough room. */
  why: Near | null;
  year: number;
  toDate: Figure;
  /** Whether it could give the whole amount in the year. */
  enough: boolean;
  text: string;
}

const SAY = {
  room: {
    en: 'Available in the year: {year} → {yearAfter}; up to {month}: {toDate} → {toDateAfter}.',
    vi: 'Còn được chi cả năm: {year} → {yearAfter}; luỹ kế đến {month}: {toDate} → {toDateAfter}.',
  },
  left: {
    en: '{name}: {year} left in the year, {toDate} up to {month}.',
    vi: '{name}: cả năm còn {year}, luỹ kế đến {month} còn {toDate}.',
  },
} as const satisfies Record<string, Words>;

/** What is available before and after. */
export const roomOf = ({ before, after, month }: SpendingAsked, { say, money }: Voice) => {
  const of = (check: 'year' | 'toDate'): Room | null =>
    before === null ? null : { before: before[check].available, after: after?.[check].available ?? null };
  const [year, toDate] = [of('year'), of('toDate')];
  const room = say(SAY.room, {
    year: money(year?.before ?? null),
    yearAfter: money(year?.after ?? null),
    month: spokenMonth(month),
    toDate: money(toDate?.before ?? null),
    toDateAfter: money(toDate?.after ?? null),
  });
  return { year, toDate, room: before === null ? '' : room };
};

/** Sorts first lines whose name or Id shares words with the purpose, then lines that have enough by that month, too. */
const byName = <T extends { other: PlanLine; left: LineLeft }>(
  lines: readonly T[],
  { what, amount }: SpendingAsked,
): T[] =>
  lines
    .map((each) => ({
      each,
      shared: wordsShared(what, `${lineName(each.other)} ${each.other.id}`),
      isSoon: Number(each.left.toDate === null || each.left.toDate >= amount),
    }))
    .sort((a, b) => b.shared - a.shared || b.isSoon - a.isSoon)
    .map(({ each }) => each);

/** Related lines, by goal and then by department; if no line is given, all with enough room. */
export const linesLeft = (plan: Plan, asked: SpendingAsked, { say, money }: Voice) => {
  const { control, month, line, goal, amount } = asked;
  const all = withMoney(plan, control, month).map(({ line: other, year, toDate }) => ({
    other,
    left: {
      line: other.id,
      name: lineName(other),
      why: nearTo(line, goal?.id ?? null, other),
      year,
      toDate,
      enough: year >= amount,
      text: say(SAY.left, {
        name: lineName(other),
        year: money(year),
        toDate: money(toDate),
        month: spokenMonth(month),
      }),
    } satisfies LineLeft,
  }));
  const near = (why: Near): typeof all => all.filter(({ left }) => left.why === why);
  const rest =
    line !== null
      ? []
      : all.filter(({ other, left }) => other.type !== 'reserve' && left.why === null && left.enough);
  const reserve = all.find(({ other }) => other.type === 'reserve' && other !== line) ?? null;
  const elsewhere = [...near('goal'), ...near('department'), ...byName(rest, asked)];
  return {
    elsewhere: elsewhere.map(({ left }): LineLeft => left),
    others: elsewhere.map(({ other }) => other),
    reserve: reserve?.left ?? null,
  };
};
