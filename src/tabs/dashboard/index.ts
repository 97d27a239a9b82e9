import type { Series } from '../../sheet/edit';
import {
  above,
  below,
  both,
  call,
  cell,
  equals,
  field,
  isBlank,
  join,
  literal,
  minus,
  movingCell,
  times,
  when,
  type Formula,
} from '../../sheet/formula';
import type { Board, BoardChart, BoardRow, BoardRule } from '../../sheet/page/board/declared';
import { monthHeader } from '../../sheet/scaffold/header';
import { looks, type Style } from '../../sheet/style';
import * as titles from '../../titles';
import { fill, filled, type Words } from '../../words';
import { DIRECTION, monthsReported, monthsShown } from '../formulas';
import { at, across, band, dashboardColumns, hiddenCell, PAGE_WIDTH, type DashboardKey } from './columns';
import { kpiRow, monthNames, SIGNS } from './kpis';
import { limitBand, limitKinds, limitRows, unseenRows, type GoalsShown } from './limits';
import { moneyRows, titled, type AmountFormats, type MoneyContext } from './money';

export { dashboardColumns } from './columns';
export { SIGNS } from './kpis';
export type { GoalParts } from './limits';

/** The parts of the plan that have a row on the page. */
export interface OnDashboard extends MoneyContext, GoalsShown {
  kpis: readonly { id: string; unit: string }[];
  /** The budget lines that have a limit. */
  lines: readonly string[];
  /** How many of each the plan has, so that the page can say how many it leaves out. */
  all: Readonly<Record<'kpis' | 'lines' | 'goals', number>>;
  /** The power of a thousand that amounts are divided by. */
  thousands: 0 | 1 | 2;
  currency: string;
}

export const DASHBOARD: { key: string; name: Words; colour: string } = {
  key: 'dashboard',
  name: titles.dashboard,
  colour: '#188038',
};

const WORDS = {
  title: titles.dashboard,
  upTo: { en: 'Figures up to ', vi: 'Số liệu đến tháng ' },
  none: { en: 'No actuals yet', vi: 'Chưa có số liệu thực hiện' },
  kpisOnly: { en: 'KPIs only, up to ', vi: 'Chỉ có số liệu KPI, đến tháng ' },
  legend: {
    en: '✓ on track    ! at risk    ✗ off track    – no data    ∅ no plan',
    vi: '✓ đúng tiến độ    ! có nguy cơ    ✗ không đạt    – chưa có số liệu    ∅ không có kế hoạch',
  },
  left: { en: 'Not on this page: {list}.', vi: 'Không có trên trang này: {list}.' },
  leftKpis: { en: '{count} of {all} KPIs', vi: '{count}/{all} KPI' },
  leftLines: { en: '{count} of {all} budget lines', vi: '{count}/{all} khoản mục' },
  leftGoals: {
    en: '{count} of {all} goals, which the score counts all the same',
    vi: '{count}/{all} mục tiêu (điểm vẫn tính cả)',
  },
  noKpis: { en: 'No KPIs yet: write them on KPIs.', vi: 'Chưa có KPI: hãy ghi ở trang KPI.' },
} as const satisfies Record<string, Words>;

const title = (language: keyof Words): Formula => {
  const company = field(DIRECTION, 'company');
  return join(when(isBlank(company), '', join(company, literal(' – '))), literal(WORDS.title[language]));
};
/** In a plan without a ledger, the months shown are those of KPIs filled in by hand. */
const upTo = (language: keyof Words): Formula => {
  const last = call('EDATE', field(DIRECTION, 'start'), minus(monthsShown(), 1));
  const words = when(equals(monthsReported(), 0), WORDS.kpisOnly[language], WORDS.upTo[language]);
  return when(equals(monthsShown(), 0), literal(WORDS.none[language]), join(words, monthHeader('', last)));
};

const CHART_ROWS = 9;
const CHART_ROW = 21;
/** The legend is on the right half of the page. */
const RIGHT = 5;

const topRows = (language: keyof Words): BoardRow[] => [
  { tag: 'title', height: 28, cells: [at('label', title(language), looks.title)] },
  {
    tag: 'source',
    height: 20,
    cells: [
      at('label', upTo(language), { colour: '#5f6368' }),
      at('months', WORDS.legend, { colour: '#5f6368' }, RIGHT),
    ],
  },
  ...Array.from({ length: CHART_ROWS }, (_, index) => ({
    tag: `chart ${index + 1}`,
    height: CHART_ROW,
    cells: [],
  })),
  { tag: 'space', height: 6, cells: [] },
];

/** The row that the columns are found by: it has all their headers, and the tag column's header as its tag. */
const HEADER = dashboardColumns.tag.header.en;
const headerRow = (): BoardRow => {
  const { label, toDate, year } = dashboardColumns;
  const shown = band(
    HEADER,
    across([
      at('label', label.header),
      ...monthNames(),
      at('toDate', toDate.header, { align: 'center' }),
      at('year', year.header, { align: 'right' }),
    ]),
  );
  const names = Object.entries(dashboardColumns).filter(([key, { hidden }]) => hidden && key !== 'tag');
  return {
    ...shown,
    cells: [...shown.cells, ...names.map(([key, { header }]) => hiddenCell(key as DashboardKey, header.en))],
  };
};

const here = movingCell('months');
const isFigure = (value: Formula): Formula => call('ISNUMBER', value);
const signed = (rows: string, columns: readonly DashboardKey[]): BoardRule[] =>
  (
    [
      ['off track', 'bad'],
      ['at risk', 'warn'],
      ['on track', 'good'],
      ['no data', 'muted'],
      ['no plan', 'muted'],
    ] as const
  ).map(([status, colour]) => ({ rows, columns, when: equals(here, SIGNS[status]), colour }));
/** Rows of which more is better: above plan is good. */
const favourable = (rows: string): BoardRule[] => {
  const columns = ['months', 'toDate', 'year'];
  return [
    { rows, columns, when: both(isFigure(here), below(here, 0)), colour: 'bad' },
    { rows, columns, when: both(isFigure(here), above(here, 0)), colour: 'good' },
  ];
};
/** Good depends on the KPI's own `better when`. */
const better = times(cell('year'), cell('way'));

const rules: readonly BoardRule[] = [
  ...signed('kpi', ['months', 'toDate']),
  { rows: 'kpi', columns: ['year'], when: both(isFigure(cell('year')), below(better, 0)), colour: 'bad' },
  { rows: 'kpi', columns: ['year'], when: both(isFigure(cell('year')), above(better, 0)), colour: 'good' },
  ...signed('line', ['months']),
  ...favourable('revenue variance'),
  ...favourable('profit variance'),
  { rows: 'cash balance', columns: ['months', 'year'], when: below(here, 0), colour: 'bad' },
  { rows: 'cash lowest', columns: ['months'], when: both(isFigure(here), below(here, 0)), colour: 'bad' },
  { rows: 'cash lowest', columns: ['months'], when: isFigure(here), colour: 'warn' },
];

/** The usual notation in finance: actuals dark, forecasts lighter, the plan a thin line. */
const ACTUAL: Series = { as: 'columns', colour: '#3c4043' };
const FORECAST: Series = { as: 'columns', colour: '#bdc1c6' };
const PLAN: Series = { as: 'line', colour: '#80868b' };

const SINGLE: Words = { en: '', vi: '' };
const UNITS: readonly Words[] = [SINGLE, { en: 'k ', vi: 'nghìn ' }, { en: 'm ', vi: 'triệu ' }];
const unitOf = ({ en, vi }: Words, currency: string): Words => ({
  en: `${en}${currency}`,
  vi: `${vi}${currency}`,
});

const GAP = 8;
const WIDTH = Math.floor((PAGE_WIDTH - 2 * GAP) / 3);
/**
 * The unit of amounts. It is part of a chart's title, so titles for all units are known: a chart stays the same one
 * when amounts outgrow their unit.
 */
interface InUnit {
  inUnit: Words;
  currency: string;
}
const chart = (
  index: number,
  [first, last]: readonly [first: string, last: string],
  words: Words,
  { inUnit, currency }: InUnit,
  series: readonly Series[],
): BoardChart => ({
  title: titled(words, inUnit),
  former: [words, ...UNITS.map((unit) => titled(words, unitOf(unit, currency)))],
  first,
  last,
  names: 'label',
  months: 'months',
  on: 'chart 1',
  x: index * (WIDTH + GAP),
  width: WIDTH,
  height: CHART_ROWS * CHART_ROW,
  series,
});

const COURSE = [ACTUAL, FORECAST, PLAN];
const CASH_FLOW: readonly Series[] = [
  { as: 'columns', colour: '#80868b' },
  { as: 'columns', colour: '#dadce0' },
  { as: 'line', colour: '#202124' },
  { as: 'columns', colour: '#d93025' },
];
const CHARTS = {
  revenue: { en: 'Revenue by month', vi: 'Doanh thu theo tháng' },
  profit: { en: 'Profit by month', vi: 'Lợi nhuận theo tháng' },
  cash: { en: 'Cash by month', vi: 'Tiền mặt theo tháng' },
} as const satisfies Record<string, Words>;
const chartsIn = (unit: InUnit): readonly BoardChart[] => [
  chart(0, ['revenue', 'revenue plan'], CHARTS.revenue, unit, COURSE),
  chart(1, ['profit', 'profit plan'], CHARTS.profit, unit, COURSE),
  chart(2, ['cash', 'cash lowest'], CHARTS.cash, unit, CASH_FLOW),
];

const amountsIn = (thousands: number, { decimals }: Style): AmountFormats => {
  const fraction = thousands === 2 ? '.0' : thousands === 0 && decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  const format = `#,##0${fraction}${','.repeat(thousands)}`;
  return { format, signed: `+${format};-${format};0`, marked: `"▼ "${format};"▼ "-${format};"▼ "0` };
};

const leftRow = (tag: string, words: Words): BoardRow => ({
  tag: `left ${tag}`,
  height: 20,
  cells: [at('label', words, looks.guidance)],
});
/** A row that says what the page has no room for; none if there is room for everything. */
const leftOut = (tag: string, parts: readonly (readonly [words: Words, shown: number, all: number])[]) => {
  const left = parts.filter(([, shown, all]) => all > shown);
  if (left.length === 0) return [];
  const said = left.map(([words, shown, all]) => filled(words, { count: all - shown, all }));
  const list = { en: said.map(({ en }) => en).join(', '), vi: said.map(({ vi }) => vi).join(', ') };
  return [
    leftRow(tag, {
      en: fill(WORDS.left, 'en', { list: list.en }),
      vi: fill(WORDS.left, 'vi', { list: list.vi }),
    }),
  ];
};

/** The year on one page: what a person sees at a glance, and the figures behind it. */
export const dashboard = (on: OnDashboard, style: Style): Board => {
  const { language } = style;
  const [unit, amounts] = [UNITS[on.thousands] ?? SINGLE, amountsIn(on.thousands, style)];
  const inUnit = unitOf(unit, on.currency);
  const kpis = on.kpis.map(({ id, unit: of }) => kpiRow(id, of, language));
  const none: BoardRow = { tag: 'none', height: 20, cells: [at('label', WORDS.noKpis, looks.guidance)] };
  return {
    ...DASHBOARD,
    columns: dashboardColumns,
    tagIn: 'tag',
    header: HEADER,
    rows: [
      ...topRows(language),
      headerRow(),
      ...(kpis.length === 0 ? [none] : kpis),
      ...leftOut('kpis', [[WORDS.leftKpis, on.kpis.length, on.all.kpis]]),
      limitBand(),
      ...limitRows(on.lines, on),
      ...leftOut('limits', [
        [WORDS.leftLines, on.lines.length, on.all.lines],
        [WORDS.leftGoals, on.goals.length, on.all.goals],
      ]),
      ...moneyRows(amounts, inUnit, language, on),
      ...unseenRows(on.lines, on),
    ],
    kinds: [kpiRow('', '', language), none, leftRow('', WORDS.left), ...limitKinds()],
    rules,
    charts: chartsIn({ inUnit, currency: on.currency }),
  };
};
