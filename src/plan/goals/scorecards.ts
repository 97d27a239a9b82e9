/** The scorecards: what each item attained, and what was agreed for each card. */
import { lastOfEach, type AgreedReward } from '../../domain/firm/rewards';
import { actualShare, plannedShare } from '../../domain/goals/progress';
import { attainment } from '../../domain/goals/score';
import { capped, cardScore, rated, type CardScore, type RatingStep } from '../../domain/goals/scorecard';
import { isSameKey, keyOf } from '../../domain/keys';
import { kindOf, lastDayOf, spanOf } from '../../domain/months/months';
import type { Day, Figure, Period } from '../../domain/plan';
import { a1 } from '../../sheet/places/address';
import { problem, type Problem } from '../../sheet/problem';
import type { TableRead } from '../../sheet/read';
import { agreements, ratings, scorecards } from '../../tabs/firm';
import type { AgreementRow, RatingRow, ScorecardRow } from '../../tabs/firm/scorecards';
import type { Words } from '../../words';
import type { Workbook } from '../../workbook';
import { findingsOf, type Findings } from '../findings';
import { firmLimits } from '../firm/ceilings';
import { inColumn, unknownDepartments } from '../firm/departmentNames';
import { rowsOf } from '../frame';
import { quarterFrom, reviewedSpan } from '../period';
import type { Plan } from '../plan';
import { ownTable } from '../sites/ownTable';
import { scored } from './goalScores';

export interface CardItem {
  row: ScorecardRow;
  name: string;
  /** As computed; null without data. */
  reached: Figure;
  /** The score that counts: the manager's, if there is one. */
  counted: Figure;
  faults: readonly Words[];
}
export interface Card {
  who: string;
  kind: ScorecardRow['kind'];
  period: Period;
  items: readonly CardItem[];
  score: CardScore;
  /** The score from people's own ratings, weighted in the same way. */
  self: Figure;
  step: RatingStep | null;
  faults: readonly Words[];
  /** The latest agreement; null where there is none. */
  agreed: AgreementRow | null;
}
export interface Appraisal {
  cards: readonly Card[];
  scale: readonly (RatingStep & Pick<RatingRow, 'line'>)[];
  agreements: readonly AgreementRow[];
  /** Rows whose period is not in this year. */
  strange: readonly ScorecardRow[];
  problems: readonly Problem[];
}

export const FAULTS = {
  noItem: { en: 'there is no such {kind} on the plan', vi: 'kế hoạch không có {kind} này' },
  noReason: { en: 'the manager’s score has no reason', vi: 'điểm của quản lý chưa có lý do' },
  weights: { en: 'weights sum to {sum}, not 100%', vi: 'trọng số cộng lại bằng {sum}, không phải 100%' },
  noWeight: { en: 'it has no weight, and does not count', vi: 'chưa có trọng số nên không được tính' },
} as const satisfies Record<string, Words>;

/**
 * Reads 'Q1/2026', '2026-Q1', 'Quý 1', '2026', 'năm 2026': a quarter or the year of the plan; null for anything else.
 */
export const cardPeriod = (text: string | null, first: string): Period | null => {
  const said = (text ?? '').normalize('NFC').trim();
  const asked = /^(?:(?:năm|year|fy)\s*)?(\d{4})$/iu.exec(said)?.[1] ?? quarterFrom(said);
  if (asked === null) return null;
  const period = asked.startsWith('Q') ? `${first.slice(0, 4)}-${asked}` : asked;
  return spanOf(first, period) === null ? null : period;
};

interface Measured {
  name: string;
  reached: Figure;
}

/** Whether the ledger has reached a period: before, KPIs made from lines have no data in it. */
const hasBegun = (plan: Plan, of: Period): boolean => reviewedSpan(plan, of).from <= plan.lastMonth;

/** Before a period has begun, only goals whose KPI is already filled in have a score. */
const scoredEarly = (findings: Findings): ReturnType<typeof scored> => {
  const known = new Set(
    findings.kpis.filter(({ review }) => review.month.actual !== null).map(({ kpi }) => kpi),
  );
  const goals = findings.goals.map((goal) =>
    goal.kpi !== null && known.has(goal.kpi) ? goal : { ...goal, outlook: null },
  );
  return scored({ goals });
};

/** What an item attained by the end of a period; null if the plan has no item with that Id. */
const measured = (plan: Plan, of: Period): ((row: ScorecardRow) => Measured | null) => {
  const isBegun = hasBegun(plan, of);
  const findings: Findings = findingsOf(plan, of, isBegun ? {} : { isReported: false });
  const { goals } = isBegun ? scored(findings) : scoredEarly(findings);
  const on: Day = lastDayOf(findings.span.to);
  const isYear = kindOf(of) === 'year';
  const ofKind = {
    goal: (id: string): Measured | null => {
      const found = goals.find(({ finding }) => isSameKey(finding.goal.id, id));
      return found === undefined ? null : { name: found.finding.goal.goal ?? id, reached: found.attainment };
    },
    kpi: (id: string): Measured | null => {
      const found = findings.kpis.find(({ kpi }) => isSameKey(kpi.id, id));
      if (found === undefined) return null;
      const { actual, plan: target } = isYear ? found.review.year : found.review.month;
      return { name: found.kpi.name, reached: attainment(actual, target, null, found.kpi.betterWhen) };
    },
    task: (id: string): Measured | null => {
      const found = plan.actions.find((action) => isSameKey(action.id, id));
      if (found === undefined) return null;
      const planned = plannedShare(found, on);
      const actual = actualShare(found);
      const isDue = planned !== null && planned > 0 && (isBegun || on <= plan.today());
      // Work finished early counts as complete; other work that is not due yet has no score.
      const early = actual === 1 ? 1 : null;
      return {
        name: found.name ?? id,
        reached: isDue ? attainment(actual, planned, null, 'higher') : early,
      };
    },
  };
  return (row) =>
    row.of === null || row.of === 'hand'
      ? { name: row.item ?? '', reached: capped(row.attainment) }
      : ofKind[row.of](row.item ?? '');
};

const itemOf = (row: ScorecardRow, found: Measured | null): CardItem => {
  const reached = found?.reached ?? null;
  const isUnsaid = row.manager !== null && row.managerWhy === null;
  return {
    row,
    reached,
    name: found?.name ?? row.item ?? '',
    counted: capped(row.manager) ?? reached,
    faults: [
      ...(found === null ? [FAULTS.noItem] : []),
      ...(isUnsaid ? [FAULTS.noReason] : []),
      ...(row.weight === null ? [FAULTS.noWeight] : []),
    ],
  };
};

const stepsOf = (rows: readonly RatingRow[]): Appraisal['scale'] =>
  rows.flatMap(({ rating, from, rule, worth, line }) =>
    rating === null || from === null ? [] : [{ rating, from, rule: rule ?? 'none', worth, line }],
  );

const whole = (sum: Figure): boolean => sum !== null && Math.abs(sum - 1) < 1e-9;

/** The latest agreement for a card. */
const agreedOf = (rows: readonly AgreementRow[], who: string, period: Period, first: string) =>
  rows.filter((row) => isSameKey(row.who, who) && cardPeriod(row.period, first) === period).at(-1) ?? null;

/** Problems for cards of departments that do not exist. */
const unknownIn = (workbook: Workbook, plan: Plan, { rows, layout }: TableRead<ScorecardRow>): Problem[] => {
  const firm = firmLimits(workbook, plan);
  const of = { rows: rows.filter(({ kind }) => kind === 'department'), layout };
  return firm === null ? [] : unknownDepartments(firm.tree, [inColumn(scorecards, of, 'who')]);
};

const NO_CARD: Words = {
  en: 'a period of this year, such as Q1/2026, or 2026 for the year, beside who it is of; on no card until then',
  vi: 'kỳ trong năm nay, ví dụ Q1/2026, hoặc 2026 cho cả năm, cạnh tên người được đánh giá; hiện không thuộc phiếu nào',
};
/** Problems for rows without a person, or whose period is not in this year. */
const cardless = (rows: readonly ScorecardRow[], { layout }: TableRead<ScorecardRow>): Problem[] =>
  rows.map(({ row, who, period }) => {
    const key = who === null ? 'who' : 'period';
    const cell = a1(row, layout?.columns.get(key)?.[0] ?? 1);
    return problem(scorecards, cell, who === null ? '' : (period ?? ''), NO_CARD);
  });

/** The latest agreement for each card of the year, with its reward and the line that pays it. */
export const agreedRewards = (rows: readonly AgreementRow[], { first, lines }: Plan): AgreedReward[] =>
  lastOfEach(
    rows.flatMap(({ who, period: said, reward, line }) => {
      const period = cardPeriod(said, first);
      const known = lines.find(({ id }) => isSameKey(id, line))?.id ?? line;
      return who === null || period === null ? [] : [{ who, period, reward, line: known }];
    }),
  );

/** The scorecards of a plan that has them; null otherwise, for which nothing is read. */
export const appraisalOf = (workbook: Workbook, plan: Plan): Appraisal | null => {
  if (!workbook.keys().includes(scorecards.key)) return null;
  const read = rowsOf(workbook, scorecards, plan);
  const scaleRead = rowsOf(workbook, ratings, plan);
  // The tab of agreements is added with the first one; it counts even if a run died before marking the tab.
  const agreed = ownTable(workbook, plan, agreements);
  const scale = stepsOf(scaleRead.rows);
  const measures = new Map<Period, ReturnType<typeof measured>>();
  const groups = new Map<string, { who: string; period: Period; rows: ScorecardRow[] }>();
  const strange: ScorecardRow[] = [];
  for (const row of read.rows) {
    const period = cardPeriod(row.period, plan.first);
    if (row.who === null || period === null) {
      strange.push(row);
      continue;
    }
    const key = `${keyOf(row.who) ?? row.who}\n${period}`;
    const group = groups.get(key) ?? { who: row.who, period, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
    if (!measures.has(period)) measures.set(period, measured(plan, period));
  }
  const cards = [...groups.values()].map(({ who, period, rows }): Card => {
    const items = rows.map((row) => itemOf(row, measures.get(period)?.(row) ?? null));
    const score = cardScore(items.map(({ row, counted }) => ({ weight: row.weight, attainment: counted })));
    const self = cardScore(rows.map(({ weight, self: own }) => ({ weight, attainment: own }))).score;
    return {
      who,
      period,
      items,
      score,
      self,
      kind: rows[0]?.kind ?? null,
      step: rated(score.score, scale),
      faults: whole(score.weights) ? [] : [FAULTS.weights],
      agreed: agreedOf(agreed.rows, who, period, plan.first),
    };
  });
  return {
    cards,
    scale,
    strange,
    agreements: agreed.rows,
    problems: [
      ...read.problems,
      ...cardless(strange, read),
      ...unknownIn(workbook, plan, read),
      ...scaleRead.problems,
      ...agreed.problems,
    ],
  };
};
