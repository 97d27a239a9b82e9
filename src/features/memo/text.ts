/** Describes a month in words. The same input gives the same text, whatever the order of KPIs and decisions. */
import { lastDayOf } from '../../domain/months/months';
import type { BetterWhen, Day, Status } from '../../domain/plan';
import type { ClosedKpi, Snapshot } from '../../domain/review/closing';
import { shortfall, type Comparison } from '../../domain/review/variance';
import { moneyOf, openRequests, reversedIds } from '../../plan/decisions/log';
import { spokenIn } from '../../plan/rows/kpiSaid';
import { spokenAmount, spokenDay, spokenChange, spokenMonth, spokenRelative } from '../../speech';
import { causes, statuses } from '../../tabs/choices';
import { decisionKinds, type DecisionRow } from '../../tabs/plan/decisions';
import { fill, type Language, type Words } from '../../words';
import { SAY } from './words';

/** A KPI's name and how its figures are read, without the figures. */
export interface KpiName {
  name: string;
  inPoints: boolean;
  betterWhen: BetterWhen;
  /** The currency's decimals where its figures are amounts in the plan's currency; otherwise null. */
  decimals: number | null;
  /** The rank of the goal it measures, from 1; null where it measures none. */
  goal: number | null;
}

/** The language and date format of a memo. */
interface Said {
  language: Language;
  days: string;
}

export interface MemoInput extends Said {
  company: string | null;
  snapshot: Snapshot;
  /** Null while the month is not closed. */
  closed: { on: Day; by: string } | null;
  kpis: ReadonlyMap<string, KpiName>;
  lines: ReadonlyMap<string, string>;
  decisions: readonly DecisionRow[];
}

export interface Paragraph {
  kind: 'title' | 'note' | 'heading' | 'text';
  text: string;
}

/** After this many months to date, the year is over. */
const MONTHS = 12;
/** The most items that fit on a page. */
const MOST = { goals: 5, offPlan: 3, decisions: 6, asks: 5 };

type Read = ClosedKpi & KpiName;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Sorts Ids by number: D9 comes before D10. */
const byId = (a: string, b: string): number =>
  Number(/\d+/.exec(a)?.[0] ?? 0) - Number(/\d+/.exec(b)?.[0] ?? 0) || byText(a, b);

const readOf = ({ snapshot, kpis }: MemoInput): Read[] => {
  const unknown = (id: string): KpiName => ({
    name: id,
    inPoints: false,
    betterWhen: 'higher',
    decimals: null,
    goal: null,
  });
  return snapshot.kpis
    .map((kpi) => ({ ...kpi, ...(kpis.get(kpi.id) ?? unknown(kpi.id)) }))
    .sort(
      (a, b) => (a.goal ?? Infinity) - (b.goal ?? Infinity) || byId(a.id, b.id) || byText(a.name, b.name),
    );
};

/** Ends a person's text with a full stop if it has no end mark. */
const sentence = (text: string): string => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' ');

/** The change in percent or points. A plus is not always favourable, so the status is shown beside it. */
const change = ({ variancePct }: Comparison, { inPoints }: Read, language: Language): string =>
  variancePct === null ? '–' : spokenChange(variancePct, inPoints, language);
const statusWord = (status: Status, language: Language): string => statuses[status][language].toLowerCase();

const kpiText = (kpi: Read, language: Language): string => {
  const figure = spokenIn(kpi, language);
  const compared = (words: Words, of: Comparison): string =>
    fill(words, language, {
      name: kpi.name,
      actual: figure(of.actual),
      plan: figure(of.plan),
      change: change(of, kpi, language),
      status: statusWord(of.status, language),
    });
  const { month, toDate, year, has, of } = kpi;
  return joined([
    month.actual === null ? fill(SAY.noFigure, language, { name: kpi.name }) : compared(SAY.inMonth, month),
    toDate.actual === null ? null : compared(SAY.toDate, toDate),
    has < of ? fill(SAY.months, language, { has, of }) : null,
    year.actual === null ? null : compared(of < MONTHS ? SAY.year : SAY.ended, year),
    kpi.neededPerMonth === null
      ? null
      : fill(kpi.betterWhen === 'lower' ? SAY.atMost : SAY.needed, language, {
          amount: figure(kpi.neededPerMonth),
        }),
  ]);
};

/** The names of KPIs that the page has no room for. */
const leftOut = (words: Words, kpis: readonly Read[], language: Language): string[] =>
  kpis.length === 0 ? [] : [fill(words, language, { list: kpis.map(({ name }) => name).join(', ') })];

/** The KPIs of goals that are described one by one. */
const goalsTold = (kpis: readonly Read[]): Read[] =>
  kpis.filter(({ goal }) => goal !== null).slice(0, MOST.goals);

const resultTexts = (kpis: readonly Read[], language: Language): string[] => {
  const count = (...which: Status[]): number =>
    kpis.filter(({ month }) => which.includes(month.status)).length;
  const silent = count('no data', 'no plan');
  const goals = kpis.filter(({ goal }) => goal !== null);
  return [
    joined([
      fill(SAY.summary, language, {
        all: kpis.length,
        good: count('on track'),
        risk: count('at risk'),
        off: count('off track'),
      }),
      silent === 0 ? null : fill(SAY.silent, language, { count: silent }),
    ]),
    ...goalsTold(kpis).map((kpi) => kpiText(kpi, language)),
    ...leftOut(SAY.moreGoals, goals.slice(MOST.goals), language),
  ];
};

/**
 * The shortfall in multiples of the KPI's own off-track threshold, which makes points and fractions comparable. Where
 * the plan is zero there is no such measure, and the KPI comes first.
 */
const weightOf = (kpi: Read): number => {
  const { actual, plan, status } = kpi.month;
  const short = shortfall(actual, plan, kpi);
  if (short === null) return status === 'off track' ? Number.MAX_VALUE : 0;
  return short === 0 ? 0 : short / Math.max(kpi.red, 1e-6);
};

const worseText = (kpi: Read, { language, days }: Said): string => {
  const { actual, plan } = kpi.month;
  const figure = spokenIn(kpi, language);
  const short = shortfall(actual, plan, kpi);
  const by =
    short === null
      ? figure(Math.abs((actual ?? 0) - (plan ?? 0)))
      : spokenRelative(short, kpi.inPoints, language);
  const { cause = null, explanation = null, action = null, owner = null, due = null } = kpi.explained ?? {};
  const has = cause !== null || explanation !== null || action !== null;
  return joined([
    fill(SAY.worse, language, { name: kpi.name, by, actual: figure(actual), plan: figure(plan) }),
    has ? null : SAY.unexplained[language],
    cause === null ? null : fill(SAY.cause, language, { cause: causes[cause][language].toLowerCase() }),
    explanation === null ? null : sentence(explanation),
    action === null ? null : sentence(fill(SAY.action, language, { action })),
    owner === null ? null : fill(SAY.owner, language, { owner }),
    due === null ? null : fill(SAY.due, language, { due: spokenDay(due, days) }),
  ]);
};

/**
 * KPIs off track to date or over the year that are mentioned nowhere else, since this month was good or not reported.
 */
const behindOnly = (kpis: readonly Read[]): Read[] => {
  const told = goalsTold(kpis);
  return kpis.filter(
    (kpi) =>
      !told.includes(kpi) &&
      weightOf(kpi) === 0 &&
      [kpi.toDate.status, kpi.year.status].includes('off track'),
  );
};

const offPlanTexts = (kpis: readonly Read[], said: Said): string[] => {
  const { language } = said;
  const worse = kpis.filter((kpi) => weightOf(kpi) > 0);
  const behind = leftOut(SAY.moreOff, behindOnly(kpis), language);
  if (worse.length === 0) return [SAY.noneWorse[language], ...behind];
  const sorted = [...worse].sort(
    (a, b) => weightOf(b) - weightOf(a) || byId(a.id, b.id) || byText(a.name, b.name),
  );
  return [
    ...sorted.slice(0, MOST.offPlan).map((kpi, index) => `${index + 1}. ${worseText(kpi, said)}`),
    ...leftOut(SAY.moreWorse, sorted.slice(MOST.offPlan), language),
    ...behind,
  ];
};

const dated = (rows: readonly DecisionRow[]): DecisionRow[] =>
  [...rows].sort((a, b) => byText(a.when ?? '', b.when ?? '') || byId(a.id ?? '', b.id ?? ''));

/** Decisions of the month that hold; requests and reversals are left out. */
const taken = ({ decisions, snapshot }: MemoInput): DecisionRow[] => {
  const reversed = reversedIds(decisions);
  const parts = new Set(
    decisions.flatMap(({ id, kind, about }) =>
      decisions.some((first) => first.id === about && first.kind === kind) ? [id] : [],
    ),
  );
  return dated(decisions).filter(
    ({ id, when, kind }) =>
      when?.startsWith(snapshot.month) === true &&
      kind !== null &&
      !['request', 'reversal'].includes(kind) &&
      !reversed.has(id ?? '') &&
      !parts.has(id),
  );
};

/** The amount of a decision including its further parts. */
const amountOf = (row: DecisionRow, rows: readonly DecisionRow[]): number | null =>
  moneyOf(row) === null
    ? null
    : rows
        .filter(({ about, kind }) => about === row.id && kind === row.kind)
        .reduce((sum, { amount }) => sum + (amount ?? 0), row.amount ?? 0);

const decisionText = (row: DecisionRow, { language, days, decisions }: MemoInput): string => {
  const amount = amountOf(row, decisions);
  const what = [row.what, amount === null ? null : spokenAmount(amount, language)];
  return joined([
    fill(SAY.decision, language, {
      on: spokenDay(row.when ?? '', days),
      who: row.who ?? SAY.someone[language],
      kind: row.kind === null ? '' : decisionKinds[row.kind][language],
      what: what.filter((part) => part !== null && part !== '').join(', '),
    }).replace(/([^.!?])$/, '$1.'),
    row.reason === null ? null : sentence(fill(SAY.reason, language, { reason: row.reason })),
    row.givenUp === null ? null : sentence(fill(SAY.givenUp, language, { givenUp: row.givenUp })),
  ]);
};

const askText = (row: DecisionRow, { language, days, lines }: MemoInput): string =>
  joined([
    fill(SAY.ask, language, {
      id: row.id ?? '',
      on: spokenDay(row.when ?? '', days),
      amount: row.amount === null ? '–' : spokenAmount(row.amount, language),
      line: lines.get(row.toLine ?? '') ?? row.toLine ?? '–',
    }),
    row.reason === null ? null : sentence(row.reason),
  ]);

/** The first items of a list in full, and the number of the others. */
const listed = (texts: readonly string[], most: number, none: string, language: Language): string[] => {
  if (texts.length === 0) return [none];
  const rest = texts.length - most;
  return rest > 0 ? [...texts.slice(0, most), fill(SAY.more, language, { count: rest })] : [...texts];
};

const section = (title: Words, texts: readonly string[], language: Language): Paragraph[] => [
  { kind: 'heading', text: title[language] },
  ...texts.map((text): Paragraph => ({ kind: 'text', text })),
];

/** The text of the page: the result, what is off plan and why, what was decided, and what is asked for. */
export const memoText = (input: MemoInput): Paragraph[] => {
  const { language, days, snapshot, closed, company, decisions } = input;
  const kpis = readOf(input);
  const end = lastDayOf(snapshot.month);
  const asks = dated(openRequests(decisions)).filter(({ when }) => when === null || when <= end);
  const state =
    closed === null
      ? SAY.draft[language]
      : fill(SAY.closed, language, { on: spokenDay(closed.on, days), by: closed.by });
  const title = fill(SAY.title, language, { month: spokenMonth(snapshot.month) });
  return [
    { kind: 'title', text: company === null ? title : `${title} – ${company}` },
    { kind: 'note', text: state },
    ...section(SAY.result, resultTexts(kpis, language), language),
    ...section(SAY.offPlan, offPlanTexts(kpis, input), language),
    ...section(
      SAY.decisions,
      listed(
        taken(input).map((row) => decisionText(row, input)),
        MOST.decisions,
        SAY.noDecision[language],
        language,
      ),
      language,
    ),
    ...section(
      SAY.asks,
      listed(
        asks.map((row) => askText(row, input)),
        MOST.asks,
        SAY.noAsk[language],
        language,
      ),
      language,
    ),
  ];
};
