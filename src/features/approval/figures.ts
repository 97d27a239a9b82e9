/** What the plan that is approved comes to. */
import { total } from '../../domain/money/figures';
import { addMonths, monthsOf } from '../../domain/months/months';
import type { Figure } from '../../domain/plan';
import { rowsOf } from '../../plan/frame';
import { begunAside } from '../../plan/goals/setAside';
import type { Plan } from '../../plan/plan';
import type { TableTab } from '../../sheet/tab';
import { spokenMoney, spokenMonth } from '../../speech';
import { actions, resources, risks } from '../../tabs';
import type { Workbook } from '../../workbook';
import { notSharedOut } from './faults';

export interface ApprovedFigures {
  /** Of the year, as they are said. */
  revenue: string;
  cost: string;
  left: string;
  /** Whether less comes in than goes out. */
  isShort: boolean;
  /** The months in which more goes out than comes in. */
  below: string[];
  /** Lines whose months do not add up to their year. */
  unshared: number;
  /** Lines that have no money at all. */
  blank: number;
  /** Parts of a plan that this one does without, or that are empty, by their names. */
  without: string[];
  /** Nothing is written down that is left aside this year. */
  isNothingAside: boolean;
  /** Initiatives that may be what is left aside, each with what is written there. */
  aside: { name: string; line: string }[];
}

const sumOf = (figures: readonly Figure[]): number => total(figures) ?? 0;

/** What an annual plan has beside money and goals. */
const PARTS: readonly TableTab[] = [risks, resources];

/** `isAsked`: a person looks before agreeing; only then are the parts that may lack worth their reads. */
export const approvedFigures = (workbook: Workbook, plan: Plan, isAsked: boolean): ApprovedFigures => {
  const { lines, language, first } = plan;
  const yearOf = ({ annual, months }: Plan['lines'][number]): number => annual ?? sumOf(months);
  const [comesIn, goesOut] = [
    lines.filter(({ type }) => type === 'revenue'),
    lines.filter(({ type }) => type !== 'revenue'),
  ];
  const [revenue, cost] = [sumOf(comesIn.map(yearOf)), sumOf(goesOut.map(yearOf))];
  const inMonth = (of: Plan['lines'], at: number): number =>
    sumOf(of.map(({ months }) => months[at] ?? null));
  const below = monthsOf(first).flatMap((_, at) =>
    inMonth(comesIn, at) < inMonth(goesOut, at) ? [spokenMonth(addMonths(first, at))] : [],
  );
  return {
    revenue: spokenMoney(revenue, language),
    cost: spokenMoney(cost, language),
    left: spokenMoney(revenue - cost, language),
    isShort: revenue < cost,
    below,
    unshared: notSharedOut(plan).length,
    without: isAsked
      ? PARTS.filter((tab) => rowsOf(workbook, tab, plan).rows.length === 0).map(({ name }) => name[language])
      : [],
    isNothingAside: plan.notThisYear.length === 0,
    aside:
      isAsked && plan.notThisYear.length > 0
        ? begunAside({ actions: rowsOf(workbook, actions, plan).rows, notThisYear: plan.notThisYear })
        : [],
    blank: lines.filter((line) => line.annual === null && total(line.months) === null).length,
  };
};
