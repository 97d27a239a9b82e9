import type { Day, Month } from '../../domain/plan';
import { obstacles, type Obstacle } from '../../domain/review/closing';
import type { Review } from '../../domain/review/review';
import { figuresOf } from '../../plan/findings';
import type { PlanEntry } from '../../plan/ledger/entries';
import { ledgerCells } from '../../plan/ledger/head';
import { rulingsNow, type Ruling } from '../../plan/ledger/limits';
import { reasonWords } from '../../plan/ledger/overWords';
import type { LineProducts } from '../../plan/parts/products';
import { toldBy, type Plan } from '../../plan/plan';
import { a1 } from '../../sheet/places/address';
import { placeOf, type CellPlace } from '../../sheet/places/place';
import type { Problem } from '../../sheet/problem';
import { meantDay } from '../../sheet/value';
import { spokenMonth } from '../../speech';
import { actuals, kpis as kpiTab } from '../../tabs';
import { reviewColumns, reviewTab } from '../../tabs/made/review';
import { fill, type Language, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import type { Previous } from '../review';
import { staleBridge, staleCell } from './frozen';

/** Something that keeps a month from being closed, and the cell where it is put right. */
export interface MissingToClose {
  kind: 'nothing entered' | 'earlier month' | 'no review' | 'old review' | 'entry' | 'breach' | 'explanation';
  /** The tab's current name and the cell in it; `cell` is blank where there is none yet. */
  tab: string;
  cell: string;
  /** 'Actuals!B5' */
  where: string;
  /** The cell, so that it can be opened; null where there is none. */
  at: CellPlace | null;
  what: string;
}

const SAY = {
  earlier: {
    en: '{month} is still open: months close in order.',
    vi: 'Tháng {month} chưa khoá: phải khoá lần lượt từng tháng.',
  },
  noReview: {
    en: 'There is no review of {month} yet: run “Monthly review”.',
    vi: 'Chưa có bản rà soát tháng {month}: hãy chạy “Rà soát tháng”.',
  },
  oldReview: {
    en: 'Figures changed since the review of {month} was built: run “Monthly review” again.',
    vi: 'Số liệu đã thay đổi sau khi lập bản rà soát {month}: hãy chạy lại “Rà soát tháng”.',
  },
  nothing: {
    en: 'Nothing has been entered for the year yet, so {month} has no figures to close with. Enter what came in and went out; once the year has an entry, a month without any can be closed, too.',
    vi: 'Cả năm chưa ghi khoản nào nên tháng {month} chưa có số liệu để khoá. Hãy ghi các khoản thu chi; tháng không phát sinh gì thì khoá được khi năm đã có khoản đầu tiên.',
  },
  entry: { en: 'Found “{found}”; expected: {expected}.', vi: 'Đang ghi “{found}”; cần ghi: {expected}.' },
  blank: { en: 'Blank; expected: {expected}.', vi: 'Đang để trống; cần ghi: {expected}.' },
  breach: { en: '{why} Nobody has approved it.', vi: '{why} Chưa ai duyệt.' },
  request: { en: '{why} Request {id} waits for a decision.', vi: '{why} Đề nghị {id} đang chờ quyết định.' },
  unread: {
    en: '{kpi}: “{found}” under “{part}” is not understood; still to fill in: {lacks}.',
    vi: '{kpi}: không hiểu “{found}” ở cột “{part}”; còn phải ghi {lacks}.',
  },
  explain: { en: '{kpi}: still to fill in: {lacks}.', vi: '{kpi}: còn phải ghi {lacks}.' },
} as const satisfies Record<string, Words>;

interface LedgerFault {
  date: Day | null;
  problem: Problem;
}
interface Breach {
  date: Day;
  ruling: Ruling<PlanEntry>;
}

/** Rows of the ledger that can't be summed as they are, with the day they are dated, as far as it can be read. */
const faultsOf = (workbook: Workbook, { problems, layouts, dayOf }: Plan): LedgerFault[] => {
  const cells = ledgerCells(workbook);
  const dateAt = (layouts.actuals?.columns.get('date')?.[0] ?? 0) - 1;
  return problems
    .filter(({ tab, understood }) => tab === actuals.key && !understood)
    .map((problem) => {
      const date = cells[Number(/\d+$/.exec(problem.cell)?.[0] ?? 0) - 1]?.[dateAt];
      return { date: date instanceof Date ? meantDay(dayOf(date)) : null, problem };
    });
};

/** The state of a month: its review and the months closed before it. */
export interface MonthFound {
  month: Month;
  closed: ReadonlySet<Month>;
  figures: Pick<Review, 'kpis'>;
  /** The lines that keep products. */
  products: readonly LineProducts[];
  /** The cells of its review's tab; null where there is none. */
  cells: readonly (readonly unknown[])[] | null;
  previous: Previous | null;
}

type Spoken = Omit<MissingToClose, 'tab' | 'where' | 'at'> & { key: { key: string; name: Words } };

const reviewMissing = (
  { month, cells, previous, figures, products }: MonthFound,
  language: Language,
): Spoken[] => {
  const key = reviewTab(month);
  const say = (words: Words): string => fill(words, language, { month: spokenMonth(month) });
  if (cells === null || previous === null)
    return [{ kind: 'no review', key, cell: '', what: say(SAY.noReview) }];
  const stale = staleCell(cells, previous, figures.kpis) ?? staleBridge(cells, previous, products);
  if (stale === null) return [];
  return [{ kind: 'old review', key, cell: a1(stale.row, stale.column), what: say(SAY.oldReview) }];
};

/**
 * A month without any entry is blank, not zero. This is named where the month would have something to explain, so that
 * closing does not skip it.
 */
const nothingEntered = (plan: Plan, { month }: MonthFound): Spoken[] =>
  toldBy(plan) === null &&
  figuresOf(plan, month, { isReported: true }).kpis.some(({ toExplain }) => toExplain)
    ? [
        {
          kind: 'nothing entered',
          key: actuals,
          cell: '',
          what: fill(SAY.nothing, plan.language, { month: spokenMonth(month) }),
        },
      ]
    : [];

export const faultWords = ({ found, expected }: Problem, language: Language): string =>
  fill(found === '' ? SAY.blank : SAY.entry, language, { found, expected: expected[language] });

type Unexplained = Extract<Obstacle<LedgerFault, Breach>, { kind: 'unexplained' }>;

/** The part of a KPI's explanation that is missing; a value that was typed but not understood is quoted. */
const unexplained = ({ kpi: id, lacks: parts }: Unexplained, plan: Plan, standing: MonthFound): Spoken => {
  const { language } = plan;
  const part = parts[0] ?? 'cause';
  const at = standing.previous?.layout.columns.get(part)?.[0] ?? 1;
  const row = standing.previous?.rows.get(id);
  const typed = row === undefined ? '' : standing.cells?.[row - 1]?.[at - 1];
  const found = typeof typed === 'string' ? typed.trim() : '';
  const lacks = parts.map((each) => reviewColumns[each].header[language].toLowerCase()).join(', ');
  const kpi = plan.kpis.find((each) => each.id === id)?.name ?? id;
  const said = { kpi, lacks, found, part: reviewColumns[part].header[language] };
  return {
    kind: 'explanation',
    key: row === undefined ? kpiTab : reviewTab(standing.month),
    cell: row === undefined ? '' : a1(row, at),
    what: fill(found === '' ? SAY.explain : SAY.unread, language, said),
  };
};

const spokenOf = (found: Obstacle<LedgerFault, Breach>, plan: Plan, standing: MonthFound): Spoken => {
  const { language } = plan;
  switch (found.kind) {
    case 'earlier month':
      return {
        kind: 'earlier month',
        key: reviewTab(found.month),
        cell: '',
        what: fill(SAY.earlier, language, { month: spokenMonth(found.month) }),
      };
    case 'fault': {
      const { problem } = found.about;
      return {
        kind: 'entry',
        key: actuals,
        cell: problem.cell,
        what: faultWords(problem, language),
      };
    }
    case 'breach': {
      const { entry, verdict, decision } = found.about.ruling;
      const why = reasonWords(verdict, entry, language);
      const words = decision === null ? SAY.breach : SAY.request;
      return {
        kind: 'breach',
        key: actuals,
        cell: a1(entry.row, plan.layouts.actuals?.columns.get('amount')?.[0] ?? 1),
        what: fill(words, language, { why, id: decision ?? '' }),
      };
    }
    case 'unexplained':
      return unexplained(found, plan, standing);
  }
};

const obstaclesFor = (
  workbook: Workbook,
  plan: Plan,
  standing: MonthFound,
): Obstacle<LedgerFault, Breach>[] => {
  const breaches = rulingsNow(workbook, plan)
    .filter(({ state }) => state === 'over')
    .map((ruling): Breach => ({ date: ruling.entry.date, ruling }));
  return obstacles({
    first: plan.first,
    month: standing.month,
    closed: standing.closed,
    faults: faultsOf(workbook, plan),
    breaches,
    kpis: standing.figures.kpis,
    explained: standing.previous?.explanations ?? new Map(),
  });
};

const missingIn =
  (workbook: Workbook, { language }: Plan) =>
  ({ kind, key, cell, what }: Spoken): MissingToClose => {
    // A tab that does not exist yet is called by the name it will have.
    const isThere = workbook.keys().length === 0 || workbook.keys().includes(key.key);
    const tab = (isThere ? workbook.sheet(key)?.name() : undefined) ?? key.name[language];
    const where = cell === '' ? tab : `${tab}!${cell}`;
    return { kind, tab, cell, where, at: placeOf({ tab: key.key, cell }), what };
  };

/**
 * What on the ledger keeps a month from being closed, whatever its review says; costs no further read. `isAsked`: a
 * request is waiting for the entry.
 */
export const onLedger = (
  workbook: Workbook,
  plan: Plan,
  { month, closed }: Pick<MonthFound, 'month' | 'closed'>,
): (Spoken & { isAsked: boolean })[] => {
  const standing = { month, closed, figures: { kpis: [] }, products: [], cells: null, previous: null };
  return obstaclesFor(workbook, plan, standing)
    .filter(({ kind }) => kind === 'fault' || kind === 'breach')
    .map((each) => ({
      ...spokenOf(each, plan, standing),
      isAsked: each.kind === 'breach' && each.about.ruling.decision !== null,
    }));
};
/** The same, with the names of tabs filled in. */
export const ledgerMissing = (
  workbook: Workbook,
  plan: Plan,
  standing: Pick<MonthFound, 'month' | 'closed'>,
): MissingToClose[] => onLedger(workbook, plan, standing).map(missingIn(workbook, plan));

/** Everything that keeps a month from being closed, in the order in which it should be put right. */
export const missingFor = (workbook: Workbook, plan: Plan, standing: MonthFound): MissingToClose[] => {
  const found = obstaclesFor(workbook, plan, standing);
  const isOld = (each: Spoken): boolean => each.kind === 'old review' || each.kind === 'no review';
  const spoken = [
    ...nothingEntered(plan, standing),
    ...found.map((each) => spokenOf(each, plan, standing)),
    ...reviewMissing(standing, plan.language),
  ];
  const hasReview = standing.previous !== null;
  return [...spoken.filter(isOld), ...spoken.filter((each) => !isOld(each))]
    .filter(({ kind }) => hasReview || kind !== 'explanation')
    .map(missingIn(workbook, plan));
};
