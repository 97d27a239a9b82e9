/** The content of a drafted plan's tabs. */
import { roundTo } from '../../domain/money/money';
import { rounded, roundedDown } from '../../domain/money/phasing';
import { monthsOf } from '../../domain/months/months';
import type { Month, Policy } from '../../domain/plan';
import type { YearDraft, DraftLine, How } from '../../domain/year/draft';
import type { RowValues } from '../../sheet/content';
import { spokenAmount, spokenPercent, spokenShare } from '../../speech';
import { fill, type Language, type Words } from '../../words';
import { costOf, initiativesOf, marginName } from './sold';
import { workSpan } from './span';
import { GROUPS, type Measure, type TradeRole, type TradeData, type TradeRow } from './trades';
import { GOALS, HOW, KPIS } from './words';

type Line = DraftLine<TradeRow>;

/** A drafted plan, and what is needed to describe it. */
export interface Drafted {
  draft: YearDraft<TradeRow>;
  trade: TradeData;
  /** The gross margin that was asked for; the lines' rounded margin is never below it. */
  margin: number;
  /** Whether the trade is busy before Tết and quiet after it, in a country that keeps Tết. */
  turnsOnTet: boolean;
  first: Month;
  currency: string;
  decimals: number;
  /** The date format. */
  days: string;
  language: Language;
}

/** Shares are given to a tenth of a percent: rounded, or rounded down where the plan has to reach the share. */
const TENTHS = 1000;
const tenth = (share: number): number => Math.round(share * TENTHS) / TENTHS;
const tenthBelow = (share: number): number => Math.floor(share * TENTHS + 1e-9) / TENTHS;

/** Such as 62% or 62.5%. */
export const shortPercent = (share: number, language: Language): string =>
  Math.abs(share * 100 - Math.round(share * 100)) < 0.05
    ? spokenShare(share, language)
    : spokenPercent(share, language);

/** The policy for the year, the one to date, and the tolerance as a fraction. */
const LIMITS: Readonly<Partial<Record<TradeRole, readonly [Policy, Policy, number]>>> = {
  // More sales need more goods and cost more to sell, so these lines only warn.
  goods: ['warn', 'track', 0.1],
  moreGoods: ['warn', 'track', 0.1],
  fees: ['warn', 'track', 0.1],
  delivery: ['warn', 'track', 0.1],
  power: ['warn', 'track', 0.1],
  rent: ['stop', 'stop', 0],
  ads: ['stop', 'warn', 0.05],
  investment: ['stop', 'track', 0],
  reserve: ['stop', 'track', 0],
};
const USUAL_LIMITS: readonly [Policy, Policy, number] = ['stop', 'warn', 0];

const nameOf = ({ draft, language }: Drafted, role: TradeRole): string =>
  draft.lines.find(({ line }) => line.role === role)?.line.name[language] ?? '';

/** Explains how an amount came about. */
export const howTold = (drafted: Drafted, how: How): string => {
  const { language } = drafted;
  const say = (words: Words, values: Readonly<Record<string, string | number>> = {}): string =>
    fill(words, language, values);
  const money = (amount: number): string => spokenAmount(amount, language);
  if (how.kind === 'told') return say(HOW.told);
  if (how.kind === 'grown')
    return say(HOW.grown, { from: money(how.from), growth: shortPercent(how.growth, language) });
  if (how.kind === 'heads') return say(HOW.heads, { ...how, pay: money(how.pay) });
  if (how.kind === 'rent') return say(HOW.rent, { rent: money(how.rent) });
  const share = shortPercent(how.share, language);
  return say(HOW[how.of === 'goods' ? costOf(drafted.trade) : how.of], {
    share,
    name: how.of === 'second' || how.of === 'first' ? nameOf(drafted, how.of) : '',
  });
};

/** The figures from which targets and triggers are made. */
export interface DraftFigures {
  revenue: number;
  margin: number;
  /** Null without a second channel. */
  second: number | null;
  /** Profit after running costs; investments and the reserve are not deducted. */
  profit: number;
  profitMonths: number[];
  ads: number;
}

const isRunning = ({ line }: Line): boolean => line.type === 'cost';
const yearOf = (lines: readonly Line[]): number => lines.reduce((sum, { annual }) => sum + annual, 0);

export const measured = ({ draft, margin, decimals }: Drafted): DraftFigures => {
  const { lines, revenue } = draft;
  const by = (role: TradeRole): Line[] => lines.filter(({ line }) => line.role === role);
  const monthOf = (of: readonly Line[], month: number): number =>
    of.reduce((sum, { months }) => sum + (months[month] ?? 0), 0);
  const sold = lines.filter(({ line }) => line.type === 'revenue');
  const running = lines.filter(isRunning);
  const second = by('second');
  return {
    revenue,
    margin: tenthBelow(margin),
    second: second.length === 0 || sold.length < 2 ? null : tenthBelow(yearOf(second) / revenue),
    profit: roundTo(revenue - yearOf(running), decimals),
    profitMonths: Array.from({ length: 12 }, (_, month) => monthOf(sold, month) - monthOf(running, month)),
    ads: tenth(yearOf(by('ads')) / revenue),
  };
};

/** The measures that apply to the plan, in order. */
const measuresOf = ({ second }: DraftFigures): Measure[] => [
  ...(['revenue', 'margin'] as const),
  ...(second === null ? [] : (['second'] as const)),
  ...(['profit', 'ads'] as const),
];

const idOf =
  (letter: string, among: readonly Measure[]) =>
  (measure: Measure): string | null =>
    among.includes(measure) ? `${letter}${among.indexOf(measure) + 1}` : null;

/** The measures that become goals: profit only if there is one, and marketing never, which serves as a trigger only. */
const goalsAmong = (measures: readonly Measure[], { profit }: DraftFigures): Measure[] =>
  measures.filter((measure) => measure !== 'ads' && (measure !== 'profit' || profit > 0));

/** Weights by the number of goals; each row sums to 100%. */
const WEIGHTS: Readonly<Record<number, readonly number[]>> = {
  2: [0.5, 0.5],
  3: [0.4, 0.3, 0.3],
  4: [0.3, 0.3, 0.2, 0.2],
};

const goalRows = (drafted: Drafted, found: DraftFigures, lastYear: number | null): RowValues[] => {
  const { language, trade, currency, decimals } = drafted;
  const measures = measuresOf(found);
  const goals = goalsAmong(measures, found);
  const profit = roundedDown(found.profit, decimals);
  const told: Readonly<Record<Exclude<Measure, 'ads'>, string>> = {
    revenue: fill(lastYear === null || trade.growth === 0 ? GOALS.revenue : GOALS.grown, language, {
      amount: spokenAmount(found.revenue, language),
      growth: shortPercent(trade.growth, language),
    }),
    margin: fill(GOALS.margin, language, {
      name: marginName(drafted.trade, language),
      share: shortPercent(found.margin, language),
    }),
    second: fill(GOALS.second, language, {
      name: nameOf(drafted, 'second'),
      share: shortPercent(found.second ?? 0, language),
    }),
    profit: fill(GOALS.profit, language, { amount: spokenAmount(profit, language) }),
  };
  const targets = { revenue: found.revenue, margin: found.margin, second: found.second, profit };
  return goals.flatMap((measure, index): RowValues[] => {
    if (measure === 'ads') return [];
    const inMoney = measure === 'revenue' || measure === 'profit';
    return [
      {
        id: `G${index + 1}`,
        goal: told[measure],
        kpi: idOf('K', measures)(measure),
        unit: inMoney ? currency : '%',
        start: measure === 'revenue' ? lastYear : null,
        target: targets[measure],
        betterWhen: 'higher',
        weight: WEIGHTS[goals.length]?.[index] ?? null,
        priority: index < 2 ? 'high' : 'medium',
      },
    ];
  });
};

const budgetRows = (drafted: Drafted, found: DraftFigures): RowValues[] => {
  const { draft, language } = drafted;
  const goal = idOf('G', goalsAmong(measuresOf(found), found));
  const serves: Readonly<Partial<Record<TradeRole, Measure>>> = {
    first: 'revenue',
    second: 'second',
    goods: 'margin',
    moreGoods: 'margin',
    ads: 'revenue',
  };
  return draft.lines.map(({ line, annual, months }) => {
    const [yearPolicy, toDatePolicy, tolerance] = LIMITS[line.role] ?? USUAL_LIMITS;
    const serving = line.role === 'reserve' ? null : (serves[line.role] ?? 'profit');
    return {
      id: line.id[language],
      type: line.type,
      group: GROUPS[line.group][language],
      line: line.name[language],
      goal: serving === null ? null : goal(serving),
      ...(line.type === 'revenue' ? {} : { yearPolicy, toDatePolicy, tolerance }),
      annual,
      months,
    };
  });
};

/** Every KPI is computed from lines; none is filled in by hand. */
const kpiRows = (drafted: Drafted, found: DraftFigures): RowValues[] => {
  const { draft, language, currency } = drafted;
  const ids = (which: (line: TradeRow) => boolean): string[] =>
    draft.lines.flatMap(({ line }) => (which(line) ? [line.id[language]] : []));
  const all = ids(({ type }) => type === 'revenue').join(' + ');
  const less = (which: (line: TradeRow) => boolean): string => [all, ...ids(which)].join(' - ');
  const made: Readonly<Record<Measure, string>> = {
    revenue: all,
    margin: less(({ base }) => base === 'goods'),
    second: ids(({ role }) => role === 'second').join(' + '),
    profit: less(({ type }) => type === 'cost'),
    ads: ids(({ role }) => role === 'ads').join(' + '),
  };
  const measures = measuresOf(found);
  const said = { name: nameOf(drafted, 'second'), margin: marginName(drafted.trade, language) };
  const goal = idOf('G', goalsAmong(measures, found));
  return measures.map((measure) => {
    const inMoney = measure === 'revenue' || measure === 'profit';
    return {
      id: idOf('K', measures)(measure),
      name: fill(KPIS[measure], language, said),
      unit: inMoney ? currency : '%',
      betterWhen: measure === 'ads' ? 'lower' : 'higher',
      rollUp: inMoney ? 'sum' : 'ratio',
      goal: goal(measure) ?? goal('revenue'),
      madeOf: made[measure],
      ...(inMoney ? {} : { denominator: all }),
    };
  });
};

const actionRows = (drafted: Drafted, found: DraftFigures): RowValues[] => {
  const { trade, draft, first, language } = drafted;
  const goal = idOf('G', goalsAmong(measuresOf(found), found));
  const months = monthsOf(first);
  return initiativesOf(trade, found.second !== null).map(({ name, paidBy, serves, when }, index) => ({
    id: `A${index + 1}`,
    kind: 'initiative',
    name: name[language],
    order: index + 1,
    goal: goal(serves) ?? goal('revenue'),
    line: draft.lines.find(({ line }) => line.role === paidBy)?.line.id[language] ?? null,
    ...workSpan(when, months),
    progress: 0,
    status: 'not started',
  }));
};

/** The triggers of risks. Each is worse than any planned month, so that an ordinary quiet month does not set it off. */
const signalsOf = ({ draft, decimals }: Drafted, found: DraftFigures): Readonly<Record<Measure, number>> => {
  const sold = Array.from({ length: 12 }, (_, month) =>
    draft.lines.reduce(
      (sum, { line, months }) => (line.type === 'revenue' ? sum + (months[month] ?? 0) : sum),
      0,
    ),
  );
  return {
    revenue: roundedDown(Math.min(...sold) * 0.85, decimals),
    margin: tenth(found.margin - 0.03),
    second: tenth((found.second ?? 0) * 0.8),
    profit: rounded(Math.min(...found.profitMonths) - (draft.revenue / 12) * 0.05, decimals),
    ads: tenth(found.ads * 1.4),
  };
};

const riskRows = (drafted: Drafted, found: DraftFigures): RowValues[] => {
  const { trade, language } = drafted;
  const measures = measuresOf(found);
  const goal = idOf('G', goalsAmong(measures, found));
  const signals = signalsOf(drafted, found);
  return trade.risks.map(({ risk, fallback, signal, likelihood, impact }, index) => ({
    id: `R${index + 1}`,
    risk: risk[language],
    fallback: fallback[language],
    status: 'open',
    goal: goal(signal) ?? goal('revenue'),
    kpi: idOf('K', measures)(signal),
    trigger: signals[signal],
    likelihood,
    impact,
  }));
};

/** Rows for every tab except Direction. `lastYear`: last year's revenue, null where it was not given. */
export const draftContent = (
  drafted: Drafted,
  lastYear: number | null,
): Readonly<Record<'goals' | 'budget' | 'kpis' | 'actions' | 'risks', readonly RowValues[]>> => {
  const found = measured(drafted);
  return {
    goals: goalRows(drafted, found, lastYear),
    budget: budgetRows(drafted, found),
    kpis: kpiRows(drafted, found),
    actions: actionRows(drafted, found),
    risks: riskRows(drafted, found),
  };
};
