/** Values that are counted as they stand but perhaps not as their writer meant: they are questioned, with the cell. */
import { lacksStart } from '../../domain/goals/score';
import { addTo } from '../../domain/groups';
import { keyOf } from '../../domain/keys';
import { average, total } from '../../domain/money/figures';
import type { Figure, Kpi, RollUp } from '../../domain/plan';
import type { Layout } from '../../sheet/layout';
import { a1 } from '../../sheet/places/address';
import { question, type Problem } from '../../sheet/problem';
import type { RowOf } from '../../sheet/tab';
import { spokenFigure } from '../../speech';
import { actuals, goals, kpis, risks } from '../../tabs';
import { rollUps } from '../../tabs/choices';
import type { GoalRow } from '../../tabs/plan/goals';
import { isByHand, isInPoints, type KpiRow } from '../../tabs/plan/kpis';
import { fill, filled, type Language, type Words } from '../../words';
import type { PlanEntry } from '../ledger/entries';
import { amountAsked } from '../reading/wholeAmounts';

const ASK = {
  share: {
    en: 'a share, for example 45%; as it stands it counts as {percent}%',
    vi: 'một tỷ lệ, ví dụ 45%; hiện đang được tính là {percent}%',
  },
  start: {
    en: 'a start value: without one, progress to a target of zero or below cannot be measured, so the goal only counts as reached or not',
    vi: 'mức đầu năm: chỉ tiêu bằng 0 hoặc âm thì không đo được tỷ lệ, mục tiêu chỉ được tính là đạt hoặc không đạt',
  },
  rollUp: {
    en: 'how its months become a year: {list}. Blank, they are summed: {sum} in the year. A level, such as members or stock, is no sum',
    vi: 'cách cộng các tháng: {list}. Để trống thì cộng dồn, cả năm là {sum}. Mức ở một thời điểm, như số hội viên hay tồn kho, thì không cộng dồn',
  },
  average: {
    en: 'how its months become a year: {list}. Blank, figures in % are averaged, since they are no sum: {figure} in the year',
    vi: 'cách cộng các tháng: {list}. Để trống thì số liệu theo % được lấy bình quân, vì không cộng dồn được: cả năm là {figure}',
  },
  nothing: {
    en: 'the reference of a commitment on this tab; as it stands this settles nothing',
    vi: 'số chứng từ của một khoản đã cam kết trong sổ; hiện chưa thanh toán cho khoản nào',
  },
  itself: {
    en: 'the reference of another commitment; this one settles itself',
    vi: 'số chứng từ của một khoản cam kết khác; khoản này đang thanh toán cho chính nó',
  },
  circle: {
    en: 'commitments that do not settle each other in a circle',
    vi: 'các khoản cam kết không thanh toán vòng tròn cho nhau',
  },
  twice: {
    en: 'a reference of its own: row {row} commits under it, too, and they are settled together, the earliest first',
    vi: 'một số chứng từ riêng: dòng {row} cũng cam kết theo số này, nên các khoản được thanh toán chung, khoản sớm nhất trước',
  },
} as const satisfies Record<string, Words>;

/** A share above this can't be meant: 45 typed for 45% is 4,500%. */
export const MOST_SHARE = 2;
const askShare = (tab: { key: string }, cell: string, value: Figure): Problem[] =>
  value === null || Math.abs(value) <= MOST_SHARE
    ? []
    : [
        question(
          tab,
          cell,
          String(value),
          filled(ASK.share, { percent: Number((value * 100).toPrecision(12)) }),
        ),
      ];

const at = (layout: Layout, key: string, row: number, month = 0): string =>
  a1(row, layout.columns.get(key)?.[month] ?? 1);

/** Shares typed for KPIs in %. */
const kpiQuestions = (rows: readonly KpiRow[], layout: Layout | null): Problem[] =>
  layout === null
    ? []
    : rows
        .filter(({ unit, madeOf }) => isInPoints(unit ?? '') && isByHand(madeOf ?? ''))
        .flatMap((row) =>
          (['plan', 'actual', 'forecast', 'priorYear'] as const).flatMap((key) =>
            row[key].flatMap((value, month) => askShare(kpis, at(layout, key, row.row, month), value)),
          ),
        );

/**
 * A series looks like a level, rather than parts of a year, if it has at least FEW months, each within ALIKE of the one
 * before.
 */
const [FEW, ALIKE] = [3, 0.2];
const isLevel = (months: readonly Figure[]): boolean => {
  const known = months.filter((figure) => figure !== null);
  return (
    known.length >= FEW &&
    known.some((figure) => figure !== 0) &&
    known.every((figure, index) => {
      const before = known[index - 1] ?? figure;
      return Math.abs(figure - before) <= ALIKE * Math.abs(before);
    })
  );
};
/** The possible roll-ups, and what a blank one makes of these months. */
const askRollUp = (months: readonly Figure[], inPoints: boolean, language: Language): string => {
  const named = (ways: readonly RollUp[]): string => ways.map((way) => rollUps[way][language]).join(', ');
  return inPoints
    ? fill(ASK.average, language, {
        list: named(['last', 'average']),
        figure: spokenFigure(average(months) ?? 0, true, language),
      })
    : fill(ASK.rollUp, language, {
        list: named(['last', 'average', 'sum']),
        sum: spokenFigure(total(months) ?? 0, false, language),
      });
};
/** Only the writer of months filled in by hand knows whether they are parts of a year or a level. */
const rollUpQuestions = (rows: readonly KpiRow[], layout: Layout | null): Problem[] =>
  layout?.columns.get('rollUp')?.[0] === undefined
    ? []
    : rows.flatMap((row) => {
        const months = [row.plan, row.actual].find(isLevel);
        if (row.rollUp !== null || !isByHand(row.madeOf ?? '') || months === undefined) return [];
        const said = (language: Language): string => askRollUp(months, isInPoints(row.unit ?? ''), language);
        const cell = at(layout, 'rollUp', row.row);
        return [question(kpis, cell, '', { en: said('en'), vi: said('vi') })];
      });

/** What is needed of a KPI to question figures that are compared with it. */
type Measured = Pick<Kpi, 'id' | 'inPoints' | 'worth'> & { unit: string };

/** Targets without anything to measure from, and shares on no scale; a goal without a unit has its KPI's. */
const goalQuestions = (
  rows: readonly GoalRow[],
  measured: readonly Measured[],
  layout: Layout | null,
): Problem[] =>
  layout === null
    ? []
    : rows.flatMap((row) => [
        ...(lacksStart(row.target, row.start)
          ? [question(goals, at(layout, 'start', row.row), '', ASK.start)]
          : []),
        ...(isInPoints(row.unit ?? measured.find(({ id }) => id === row.kpi)?.unit ?? '')
          ? (['start', 'target'] as const).flatMap((key) =>
              askShare(goals, at(layout, key, row.row), row[key]),
            )
          : []),
      ]);

/** Signals of risks for KPIs in %. */
type RiskRow = RowOf<typeof risks>;

const riskQuestions = (
  rows: readonly RiskRow[],
  measured: readonly Measured[],
  layout: Layout | null,
  decimals: number,
): Problem[] =>
  layout === null
    ? []
    : rows.flatMap((row) => {
        const [cell, { trigger }] = [at(layout, 'trigger', row.row), row];
        const kpi = measured.find(({ id }) => id === row.kpi);
        if (kpi === undefined || trigger === null) return [];
        if (kpi.inPoints) return askShare(risks, cell, trigger);
        const isWhole = decimals === 0 && kpi.unit !== '' && kpi.worth === 1;
        const asked = isWhole ? amountAsked(trigger) : null;
        return asked === null ? [] : [question(risks, cell, String(trigger), asked)];
      });

/** References are compared as for commitments (domain/commitments). */
const referenceKey = (reference: string | null): string | null =>
  reference === null ? null : (keyOf(reference) ?? reference);
const isPromise = ({ stage, amount }: PlanEntry): boolean => stage === 'committed' && amount > 0;

/** Commitments by reference, in the ledger's order. */
const promisesIn = (entries: readonly PlanEntry[]): ReadonlyMap<string, readonly PlanEntry[]> => {
  const found = new Map<string, PlanEntry[]>();
  for (const entry of entries.filter(isPromise)) {
    const key = referenceKey(entry.reference);
    if (key !== null) addTo(found, key, entry);
  }
  return found;
};

/** Whether a commitment, directly or through others, settles itself. */
const isInCircle = (entry: PlanEntry, promises: ReadonlyMap<string, readonly PlanEntry[]>): boolean => {
  const own = referenceKey(entry.reference);
  const seen = new Set<string>();
  const next = [referenceKey(entry.settles)];
  for (let key = next.pop(); key !== undefined; key = next.pop()) {
    if (key === null || seen.has(key)) continue;
    if (key === own) return true;
    seen.add(key);
    next.push(...(promises.get(key) ?? []).map(({ settles }) => referenceKey(settles)));
  }
  return false;
};

/** Questions about commitments, and about amounts finer than the currency. */
const ledgerQuestions = (
  entries: readonly PlanEntry[],
  layout: Layout | null,
  decimals: number,
): Problem[] => {
  if (layout === null) return [];
  const promises = promisesIn(entries);
  const ask = (entry: PlanEntry, key: 'settles' | 'reference' | 'amount', words: Words): Problem =>
    question(actuals, at(layout, key, entry.row), String(entry[key] ?? ''), words);
  return entries.flatMap((entry) => {
    const [settles, reference] = [referenceKey(entry.settles), referenceKey(entry.reference)];
    const promised = isPromise(entry) && reference !== null;
    const [first] = promised ? (promises.get(reference) ?? []) : [];
    const isItself = promised && settles === reference;
    const told: Problem[] = [];
    if (isItself) told.push(ask(entry, 'settles', ASK.itself));
    else if (settles !== null && !promises.has(settles)) told.push(ask(entry, 'settles', ASK.nothing));
    else if (settles !== null && promised && isInCircle(entry, promises))
      told.push(ask(entry, 'settles', ASK.circle));
    if (first !== undefined && first !== entry)
      told.push(ask(entry, 'reference', filled(ASK.twice, { row: first.row })));
    const amount = decimals === 0 ? amountAsked(entry.amount) : null;
    if (amount !== null) told.push(ask(entry, 'amount', amount));
    return told;
  });
};

/** A table as read. */
interface Read<R> {
  rows: readonly R[];
  layout: Layout | null;
}

/** All questions about a plan. */
export const questionsIn = (read: {
  ledger: { asked: readonly PlanEntry[]; layout: Layout | null };
  kpis: Read<KpiRow>;
  goals: Read<GoalRow>;
  risks: Read<RiskRow>;
  measured: readonly Measured[];
  decimals: number;
}): Problem[] => [
  ...ledgerQuestions(read.ledger.asked, read.ledger.layout, read.decimals),
  ...kpiQuestions(read.kpis.rows, read.kpis.layout),
  ...rollUpQuestions(read.kpis.rows, read.kpis.layout),
  ...goalQuestions(read.goals.rows, read.measured, read.goals.layout),
  ...riskQuestions(read.risks.rows, read.measured, read.risks.layout, read.decimals),
];
