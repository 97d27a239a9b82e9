import type { Feature } from '../../asking/feature';
import { isLimited } from '../../domain/control/control';
import { goalTree } from '../../domain/goals/goalTree';
import { addTo } from '../../domain/groups';
import { isSameKey } from '../../domain/keys';
import { total } from '../../domain/money/figures';
import { addMonths } from '../../domain/months/months';
import type { Month } from '../../domain/plan';
import { cashOf, profitOf, revenueOf, yearOf, type YearBooks } from '../../domain/year/course';
import { readPlan, reportedIn, type Plan } from '../../plan/plan';
import { placesIn } from '../../plan/sites/around';
import { siteFor } from '../../plan/sites/site';
import { forecastsThere, latestForecast } from '../../plan/versions/forecast';
import { Refusal } from '../../refusal';
import type { Edit } from '../../sheet/edit';
import { formRows, layoutOf } from '../../sheet/layout';
import { boardEdits } from '../../sheet/page/board/board';
import { claimed } from '../../sheet/page/frame';
import type { Surroundings } from '../../sheet/scaffold/surroundings';
import { spokenAmount, spokenMonth } from '../../speech';
import { budget, direction, goals, kpis } from '../../tabs';
import {
  dashboard as board,
  DASHBOARD,
  dashboardColumns,
  type GoalParts,
  type OnDashboard,
} from '../../tabs/dashboard';
import { monthStart } from '../../tabs/formulas';
import { reforecastTab } from '../../tabs/made/reforecast';
import * as titles from '../../titles';
import { fill, filled, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { kpisMended } from '../limits';

/** The most rows that fit on the page, by section. */
const MOST = { kpis: 12, lines: 14, goals: 6 };

const DONE: Words = {
  en: 'The dashboard is ready: it follows what is typed on the plan’s tabs. {cash}',
  vi: 'Trang tổng quan đã sẵn sàng, số liệu tự cập nhật theo các trang của kế hoạch. {cash}',
};
const CASH = {
  lowest: {
    en: 'Cash is lowest in {month}: {amount}.',
    vi: 'Tiền mặt thấp nhất vào tháng {month}: {amount}.',
  },
  unknown: {
    en: 'Write the opening cash on {tab} to see the balance; the lowest month is {month}.',
    vi: 'Ghi tiền mặt đầu năm ở trang {tab} để thấy số dư; tháng thấp nhất là {month}.',
  },
} as const satisfies Record<string, Words>;
const NO_HEADER: Words = {
  en: 'The tab “{tab}” has lost the row that names its months. Bring it back from the version history, or delete the tab and build it again.',
  vi: 'Trang “{tab}” đã mất dòng ghi các tháng. Hãy khôi phục từ lịch sử phiên bản, hoặc xoá trang rồi lập lại.',
};

export interface DashboardAnswer {
  /** The name of the dashboard's tab. */
  tab: string;
  /** Full-year outlook of revenue and profit beside the plan, as people read them. */
  revenue: { outlook: string; plan: string };
  profit: { outlook: string; plan: string };
  /** The month with the lowest cash balance; the balance is null where the opening cash is not known. */
  lowest: { month: Month; label: string; balance: string | null };
}

/** At most `most` items, best rank first, returned in the plan's order. */
const chosen = <T>(items: readonly T[], most: number, rank: (item: T) => number): T[] => {
  const best = new Set([...items].sort((a, b) => rank(a) - rank(b)).slice(0, most));
  return items.filter((item) => best.has(item));
};

const unique = <T extends { id: string }>(items: readonly T[]): T[] =>
  [...new Map([...items].reverse().map((item) => [item.id, item])).values()].reverse();

/**
 * The power of a thousand by which the year's largest planned month is divided, so that a narrow column can show it.
 */
const thousandsIn = ({ lines }: Plan): 0 | 1 | 2 => {
  const largest = Math.max(
    0,
    ...Array.from({ length: 12 }, (_, slot) => total(lines.map(({ months }) => months[slot] ?? null)) ?? 0),
  );
  if (largest >= 10_000_000) return 2;
  return largest >= 100_000 ? 1 : 0;
};

/** The goals as a tree, and the depth of each in it. */
const partsIn = ({ goals: all, kpis: known }: Plan): GoalParts & { depthOf: (id: string) => number } => {
  const nodes = goalTree(
    all.map(({ id, row, kpi, partOf, weight, from, due }) => ({
      id: id ?? `#${row}`,
      partOf,
      weight,
      from,
      due,
      attainment: null,
      hasKpi: known.some((each) => isSameKey(each.id, kpi)),
    })),
  );
  const way: string[] = [];
  const parts = new Map<string, string[]>();
  for (const { goal, depth } of nodes) {
    const whole = way[depth - 1];
    if (whole !== undefined) addTo(parts, whole, goal.id);
    way.splice(depth, way.length, goal.id);
  }
  const nodeOf = new Map(nodes.map((node) => [node.goal.id, node]));
  const depthOf = (id: string): number => nodeOf.get(id)?.depth ?? 0;
  return {
    depthOf,
    isPart: (id) => depthOf(id) > 0,
    measuredBy: (id) => (nodeOf.get(id)?.by === 'parts' ? (parts.get(id) ?? []) : []),
  };
};

/**
 * The goals shown: those at the top of the tree first, which make the score. `unseen`: other goals that the score
 * needs, with the parts they are made of.
 */
const goalsShown = (
  ids: readonly string[],
  { depthOf, measuredBy }: ReturnType<typeof partsIn>,
): Pick<OnDashboard, 'goals' | 'unseen'> => {
  const goals = chosen(ids, MOST.goals, depthOf);
  const counted = new Set([...goals, ...ids.filter((id) => depthOf(id) === 0)]);
  for (const id of counted) for (const part of measuredBy(id)) counted.add(part);
  return { goals, unseen: [...counted].filter((id) => !goals.includes(id)) };
};

const shownOf = (plan: Plan, workbook: Workbook, forecastOn: OnDashboard['forecastOn']): OnDashboard => {
  const isGoals = new Set(plan.goals.map(({ kpi }) => kpi));
  const [allKpis, goalIds] = [unique(plan.kpis), plan.goals.flatMap(({ id }) => id ?? [])];
  const limited = unique(plan.lines.filter(isLimited));
  const amountOf = ({ annual, months }: (typeof limited)[number]): number => annual ?? total(months) ?? 0;
  const asked = workbook.sheet(direction);
  const parts = partsIn(plan);
  return {
    kpis: chosen(allKpis, MOST.kpis, ({ id }) => (isGoals.has(id) ? 0 : 1)),
    lines: chosen(limited, MOST.lines, (line) => -amountOf(line)).map(({ id }) => id),
    ...goalsShown([...new Set(goalIds)], parts),
    goalParts: parts,
    all: { kpis: allKpis.length, lines: limited.length, goals: goalIds.length },
    thousands: thousandsIn(plan),
    currency: plan.direction.currency ?? '',
    isCashAsked: asked !== null && formRows(direction, asked.cells()).has('openingCash'),
    forecastOn,
  };
};

/** The tab of the latest reforecast; null where there is none. */
const forecastTabIn = (workbook: Workbook, { decisions }: Plan): ReturnType<typeof reforecastTab> | null => {
  const latest = forecastsThere(workbook, decisions).at(-1);
  return latest === undefined ? null : reforecastTab(latest);
};

const booksOf = (workbook: Workbook, plan: Plan): YearBooks => ({
  first: plan.first,
  lines: plan.lines,
  ledger: plan.ledger,
  moves: plan.moves,
  forecast: latestForecast(workbook, plan),
  reported: reportedIn(plan),
});

const answerOf = (workbook: Workbook, plan: Plan, tab: string): DashboardAnswer => {
  const books = booksOf(workbook, plan);
  const { openingCash } = plan.direction;
  const { balance, lowest } = cashOf(books, openingCash);
  const amount = (value: number | null): string =>
    value === null ? '–' : spokenAmount(value, plan.language);
  const year = (course: ReturnType<typeof revenueOf>) => ({
    outlook: amount(yearOf(course)),
    plan: amount(total(course.plan)),
  });
  const month = addMonths(plan.first, lowest);
  return {
    tab,
    revenue: year(revenueOf(books)),
    profit: year(profitOf(books)),
    lowest: {
      month,
      label: spokenMonth(month),
      balance: openingCash === null ? null : amount(balance[lowest] ?? null),
    },
  };
};

const messageOf = ({ lowest }: DashboardAnswer, { language }: Plan): string => {
  const words = lowest.balance === null ? CASH.unknown : CASH.lowest;
  const cash = fill(words, language, {
    month: lowest.label,
    amount: lowest.balance ?? '',
    tab: direction.name[language],
  });
  return fill(DONE, language, { cash });
};

/**
 * Builds the page that shows the year, or brings it up to date. Everything on it is a formula, and what people added
 * stays.
 */
export const dashboard: Feature<null, DashboardAnswer> = {
  title: titles.dashboard,
  reads: false,
  menu: 'run',
  accept: () => null,
  run: (workbook) => {
    const plan = readPlan(workbook);
    const { first, language, style } = plan;
    const forecastOn = forecastTabIn(workbook, plan);
    const wanted = board(shownOf(plan, workbook, forecastOn), style);
    const layoutIn = (cells: readonly (readonly unknown[])[]) =>
      layoutOf(dashboardColumns, cells, first, plan.dayOf);
    const site = siteFor(workbook, DASHBOARD, language, (sheet) => layoutIn(sheet.cells()) !== null);
    const cells = site.sheet?.cells() ?? [];
    const layout = site.sheet === null ? null : layoutIn(cells);
    if (site.sheet !== null && layout === null) throw new Refusal(filled(NO_HEADER, { tab: site.name }));
    const tabs = [direction, budget, kpis, goals, ...(forecastOn === null ? [] : [forecastOn])];
    const around: Surroundings = {
      style,
      valuesOf: () => [],
      monthStart,
      place: placesIn(workbook, tabs, first),
    };
    const edits: Edit[] = boardEdits(wanted, site.name, layout === null ? null : { cells, layout }, around);
    const mended = kpisMended(workbook, plan);
    const lost = layout === null || site.isMarked ? '' : site.name;
    const answer = answerOf(workbook, plan, site.name);
    return {
      edits: [...mended, ...claimed(DASHBOARD, lost), ...edits, { kind: 'show', tab: DASHBOARD }],
      problems: plan.problems,
      answer,
      message: messageOf(answer, plan),
      language,
    };
  },
};
