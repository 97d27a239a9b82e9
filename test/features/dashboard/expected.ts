/** The sample's dashboard, compared with the domain's results. */
import type { Person } from '../../../local/person';
import { controlWith, standing } from '../../../src/domain/control/control';
import { ledgerOf } from '../../../src/domain/control/ledger';
import { weightedScore } from '../../../src/domain/goals/score';
import { total } from '../../../src/domain/money/figures';
import { monthsOf, spanOf } from '../../../src/domain/months/months';
import { reviewFigures } from '../../../src/domain/review/review';
import { cashOf, profitOf, revenueOf, yearOf } from '../../../src/domain/year/course';
import { SIGNS } from '../../../src/tabs/dashboard';
import type { Language } from '../../../src/words';
import { caseOf } from '../../plans/case';
import { nameOf, table } from '../../plans/shop';
import { boardOf } from './board';

const shop = caseOf('babycare');
const ledger = ledgerOf(shop.first, shop.entries);
const books = { first: shop.first, lines: shop.lines, ledger, moves: [], reported: 6, forecast: null };
const OPENING = 180_000_000;

const blank = (figures: readonly (number | null)[]): (number | '')[] => figures.map((figure) => figure ?? '');
const statusIn = (month: string) =>
  reviewFigures({
    span: spanOf(shop.first, month)!,
    lines: shop.lines,
    ledger,
    kpis: shop.kpis,
    materiality: { amount: null, percent: null },
  }).kpis;

type Check = (person: Person, language: Language) => void;

const statuses: Check = (person, language) => {
  const board = boardOf(person, language);
  const byMonth = monthsOf(shop.first).slice(0, 6).map(statusIn);
  shop.kpis.forEach(({ id }, index) => {
    const wanted = byMonth.map((reviews) => SIGNS[reviews[index]!.month.status]);
    expect([id, ...board.at(`kpi ${id}`).months]).toEqual([id, ...wanted, '', '', '', '', '', '']);
    const { status, variancePct } = byMonth.at(-1)![index]!.toDate;
    expect([id, board.at(`kpi ${id}`).toDate]).toEqual([id, SIGNS[status]]);
    expect(board.at(`kpi ${id}`).year).toBeCloseTo(variancePct!, 10);
  });
};

const courses: Check = (person, language) => {
  const board = boardOf(person, language);
  for (const [name, course] of Object.entries({ revenue: revenueOf(books), profit: profitOf(books) })) {
    for (const row of ['actual', 'forecast', 'plan'] as const)
      expect([name, row, board.at(`${name} ${row}`).months]).toEqual([name, row, blank(course[row])]);
    const variances = course.plan.map((plan, month) => {
      const actual = course.actual[month] ?? null;
      return actual === null ? '' : actual - plan!;
    });
    expect(board.at(`${name} variance`).months).toEqual(variances);
    expect(board.at(`${name} forecast`).year).toBe(yearOf(course));
    expect(board.at(`${name} plan`).year).toBe(total(course.plan));
    expect(board.at(`${name} actual`).toDate).toBe(total(course.actual));
    expect(board.at(`${name} variance`).year).toBe(yearOf(course)! - total(course.plan)!);
  }
};

const money: Check = (person, language) => {
  const board = boardOf(person, language);
  const cash = cashOf(books, OPENING);
  expect(board.at('cash in').months).toEqual(cash.in);
  expect(board.at('cash out').months).toEqual(cash.out);
  expect(board.at('cash balance').months).toEqual(cash.balance);
  const marks = cash.balance.map((figure, month) => (month === cash.lowest ? figure : ''));
  expect(board.at('cash lowest').months).toEqual(marks);
  expect(person.displayed(board.tab, board.cell('cash lowest', cash.lowest))[0]![0]).toMatch(/^▼ 202[.,]4$/);
  expect(person.displayed(board.tab, board.cell('cash lowest', 'year'))).toEqual([['03/2026']]);
};

const limits: Check = (person, language) => {
  const board = boardOf(person, language);
  const control = controlWith({ first: shop.first, decimals: 0, lines: shop.lines, moves: [] }, ledger);
  for (const { id } of shop.lines.filter(({ type }) => type !== 'revenue')) {
    const { year, toDate } = standing(control, id, '2026-06')!;
    const isOver = ({ available }: typeof year): boolean => available !== null && available < 0;
    const sign = isOver(year) ? 'off track' : isOver(toDate) ? 'at risk' : 'on track';
    const [shown, used, bar] = board.at(`line ${id}`).months;
    expect([id, shown]).toEqual([id, SIGNS[sign]]);
    expect(used).toBeCloseTo(toDate.used / year.limit!, 10);
    expect(bar).toHaveLength(21);
    expect(String(bar).indexOf('┃')).toBe(10);
    expect(String(bar).split('█')).toHaveLength(1 + Math.round((20 * toDate.used) / year.limit!));
  }
};

const attained: Check = (person, language) => {
  const board = boardOf(person, language);
  const goals = table(person, nameOf('goals', language), 'goals', language).rows.map(({ values }) => values);
  const first = board.tags.findIndex((tag) => tag.startsWith('line '));
  goals.forEach(({ goal, attainment, weight }, index) => {
    const { months, toDate, year } = board.at(board.tags[first + index]!);
    expect([months[6], toDate, year]).toEqual([goal, attainment, weight]);
  });
  const { score, covered } = weightedScore(goals as never);
  const { toDate, year } = board.at(board.tags[first + goals.length]!);
  expect(toDate).toBeCloseTo(score!, 10);
  expect(year).toBeCloseTo(covered!, 10);
};

/** What the dashboard shows of the sample up to June, with a check for each. */
export const dashboardShows: [string, Check][] = [
  ['each KPI’s status in each month; months to come are blank', statuses],
  ['revenue and profit as they were, as planned and as expected', courses],
  ['cash from the opening figure on, with its lowest month marked', money],
  ['how much of each limit is used, and which is over', limits],
  ['the goals’ attainment with their weights, and the score', attained],
];
