import type { Day, Month } from '../../domain/plan';
import type { ClosedKpi, ClosedLine, Snapshot } from '../../domain/review/closing';
import type { Comparison } from '../../domain/review/variance';
import { Refusal } from '../../refusal';
import type { RowValues } from '../../sheet/content';
import type { Layout } from '../../sheet/layout';
import { readTable } from '../../sheet/read';
import { closings as tab, type ClosingState, type ClosingsRow } from '../../tabs/made/closings';
import { filled, type Words } from '../../words';
import type { Sheet, Workbook } from '../../workbook';
import type { Frame } from '../frame';
import { nameIn, placeNamed } from '../sites/site';

/** One closing of a month. */
export interface Closing {
  /** C1, C2, …, across all months. */
  id: string;
  /** Counts the closings of its month: 1, 2, … */
  version: number;
  on: Day;
  by: string;
  state: ClosingState;
  snapshot: Snapshot;
  /** The number of its first row. */
  row: number;
}

/** The hidden tab of closings, as it was found. */
export interface Archive {
  sheet: Sheet | null;
  /** Its present name, or the name it will get. */
  name: string;
  /** False if it lost its mark in a copied file, or a run died before setting it. */
  isMarked: boolean;
  layout: Layout | null;
  closings: readonly Closing[];
}

const NO_HEADER: Words = {
  en: 'The hidden tab “{tab}” has lost its header row. Put it back, for example from the version history.',
  vi: 'Trang ẩn “{tab}” đã mất dòng tiêu đề. Hãy khôi phục, có thể từ lịch sử phiên bản.',
};

type Period = 'month' | 'toDate' | 'year';

const comparisonIn = (row: ClosingsRow, period: Period): Comparison => ({
  plan: row[`${period}Plan`],
  actual: row[`${period}Actual`],
  variance: row[`${period}Variance`],
  variancePct: row[`${period}VariancePct`],
  status: row[`${period}Status`] ?? 'no data',
});
const comparisonCells = (period: Period, { plan, actual, variance, variancePct, status }: Comparison) => ({
  [`${period}Plan`]: plan,
  [`${period}Actual`]: actual,
  [`${period}Variance`]: variance,
  [`${period}VariancePct`]: variancePct,
  [`${period}Status`]: status,
});

const kpiIn = (row: ClosingsRow): ClosedKpi => {
  const { cause, explanation, action, owner, due } = row;
  const said = { cause, explanation, action, owner, due };
  return {
    id: row.id ?? '',
    madeOf: row.madeOf,
    denominator: row.denominator,
    month: comparisonIn(row, 'month'),
    toDate: comparisonIn(row, 'toDate'),
    year: comparisonIn(row, 'year'),
    neededPerMonth: row.neededPerMonth,
    has: row.has ?? 0,
    of: row.of ?? 0,
    amber: row.amber ?? 0,
    red: row.red ?? 0,
    explained: Object.values(said).every((part) => part === null) ? null : said,
  };
};
const lineIn = ({ id, monthPlan, monthActual }: ClosingsRow): ClosedLine => ({
  id: id ?? '',
  plan: monthPlan,
  actual: monthActual,
});

const closingIn = (rows: readonly ClosingsRow[], head: ClosingsRow): Closing => {
  const own = rows.filter(({ closing }) => closing === head.closing);
  return {
    id: head.closing ?? '',
    version: head.version ?? 1,
    row: head.row,
    on: head.closedOn ?? '',
    by: head.closedBy ?? '',
    state: head.state ?? 'closed',
    snapshot: {
      month: head.month ?? '',
      planVersion: head.planVersion,
      materiality: { amount: head.materialAmount, percent: head.materialPercent ?? 0 },
      kpis: own.filter(({ kind }) => kind === 'kpi').map(kpiIn),
      lines: own.filter(({ kind }) => kind === 'line').map(lineIn),
    },
  };
};

/** The rows of the tab for a closing. */
export const rowsOf = (
  { id, version, on, by, state, snapshot }: Omit<Closing, 'row'>,
  nameOf: (id: string) => string | null,
): RowValues[] => {
  const { month, materiality, planVersion } = snapshot;
  const each = { closing: id, month, version };
  return [
    {
      ...each,
      kind: 'closing',
      closedOn: on,
      closedBy: by,
      planVersion,
      state,
      materialAmount: materiality.amount,
      materialPercent: materiality.percent,
    },
    ...snapshot.kpis.map(({ explained, month: inMonth, toDate, year, ...kpi }) => ({
      ...each,
      kind: 'kpi',
      name: nameOf(kpi.id),
      ...kpi,
      ...comparisonCells('month', inMonth),
      ...comparisonCells('toDate', toDate),
      ...comparisonCells('year', year),
      ...explained,
      month,
    })),
    ...snapshot.lines.map((line) => ({
      ...each,
      kind: 'line',
      id: line.id,
      name: nameOf(line.id),
      monthPlan: line.plan,
      monthActual: line.actual,
    })),
  ];
};

const read = (workbook: Workbook, sheet: Sheet, { first }: Frame, dayOf = workbook.dayOf) => {
  const { rows, layout } = readTable(tab, sheet.cells(), { first, dayOf });
  const heads = rows.filter(({ kind, closing }) => kind === 'closing' && closing !== null);
  return { layout, closings: heads.map((head) => closingIn(rows, head)) };
};

/** The stored closings. The tab is also looked for by its name, but a person's own tab is never taken. */
export const archiveOf = (workbook: Workbook, frame: Frame, dayOf = workbook.dayOf): Archive => {
  const isMarked = workbook.keys().includes(tab.key);
  const marked = workbook.sheet(tab);
  if (marked !== null) {
    const { layout, closings } = read(workbook, marked, frame, dayOf);
    if (layout === null && isMarked)
      throw new Refusal(filled(NO_HEADER, { tab: nameIn(workbook, tab, frame.language) }));
    // A tab found by its name keeps it, so that it is found again to be marked.
    if (layout !== null)
      return { sheet: marked, name: isMarked ? '' : marked.name(), isMarked, layout, closings };
  }
  const isOurs = (there: Sheet): boolean => read(workbook, there, frame, dayOf).layout !== null;
  const { sheet, name } = placeNamed(workbook, tab, frame.language, isOurs);
  const found = sheet === null ? { layout: null, closings: [] } : read(workbook, sheet, frame, dayOf);
  return { sheet, name, isMarked, ...found };
};

/** The last closing of a month, which is the one that counts; null if there is none. */
export const lastOf = (archive: Archive, month: Month): Closing | null =>
  archive.closings.filter(({ snapshot }) => snapshot.month === month).at(-1) ?? null;
