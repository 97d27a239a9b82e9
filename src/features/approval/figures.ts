/** The totals and gaps of a plan that are shown when it is approved. */
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
  /** Totals of the year, as people read them. */
  revenue: string;
  cost: string;
  left: string;
  /** Whether less comes in than goes out over the year. */
  isShort: boolean;
  /** The months in which more goes out than comes in. */
  below: string[];
  /** How many lines have months that do not add up to their year. */
  unshared: number;
  /** How many lines have no amount at all. */
  blank: number;
  /** The names of optional parts of the plan that are missing or empty. */
  without: string[];
  /** Nothing is listed under Not this year. */
  isNothingAside: boolean;
  /** Initiatives that seem to be what was set aside for this year, each with the matching text. */
  aside: { name: string; line: string }[];
}

const sumOf = (figures: readonly Figure[]): number => total(figures) ?? 0;

/** The parts that an annual plan has besides money and goals. */
const PARTS: readonly TableTab[] = [risks, resources];

/** `isAsked`: a person is shown the figures before agreeing. Only then are the optional parts worth a read. */
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
