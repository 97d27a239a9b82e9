import type { LineType } from '../../domain/plan';
import type { Look } from '../../sheet/edit';
import {
  above,
  blankWhen,
  both,
  call,
  column,
  differs,
  either,
  equals,
  field,
  inRow,
  minus,
  not,
  plus,
  sumOf,
  when,
  type Formula,
  type TabKey,
} from '../../sheet/formula';
import type { BoardCell, BoardRow } from '../../sheet/page/board/declared';
import * as terms from '../../terms';
import type { Words } from '../../words';
import {
  countOfType,
  DIRECTION,
  everyMonth,
  moneyLess,
  monthsReported,
  monthStart,
  sumOfType,
  type Typed,
} from '../formulas';
import { across, at, band, HEIGHT, monthly } from './columns';
import { monthNames } from './kpis';

const BUDGET: TabKey = { key: 'budget' };

/** The types of lines in a sum, and whether each is added or subtracted. */
type Signs = Partial<Record<LineType, 1 | -1>>;

const typedOn = (tab: TabKey): Typed => ({ type: column(tab, 'type'), key: column(tab, 'key') });

const totalOf = (signs: Signs, key: string, month = 0, tab: TabKey = BUDGET): Formula => {
  const [first, ...rest] = Object.entries(signs) as [LineType, 1 | -1][];
  const of = (type: LineType): Formula => sumOfType(column(tab, key, month), typedOn(tab), type);
  return rest.reduce(
    (sum, [type, sign]) => (sign === 1 ? plus(sum, of(type)) : minus(sum, of(type))),
    of(first?.[0] ?? 'revenue'),
  );
};

/** Whether any line of these types has a figure. */
const isPlanned = (signs: Signs, key: string, month = 0): Formula => {
  const types = Object.keys(signs) as LineType[];
  return above(sumOf(types.map((type) => countOfType(column(BUDGET, key, month), typedOn(BUDGET), type))), 0);
};

const isToCome = (month: number): Formula => above(month + 1, monthsReported());
const isFigure = (value: Formula): Formula => call('ISNUMBER', value);
const inMonths = (tag: string): Formula[] => everyMonth.map((month) => inRow(tag, 'months', month));

const WORDS = {
  toDate: terms.toDate,
  year: terms.year,
  actual: terms.actual,
  forecast: terms.forecast,
  plan: terms.plan,
  variance: { en: 'Actual less plan', vi: 'Thực hiện trừ kế hoạch' },
} as const satisfies Record<string, Words>;

const line = (tag: string, cells: BoardCell[]): BoardRow => ({ tag, height: HEIGHT, cells });
const moneyBand = (tag: string, title: Words, note: Words): BoardRow =>
  band(
    tag,
    across([
      at('label', title, {}, 0, note),
      ...monthNames(),
      at('toDate', WORDS.toDate, { align: 'right' }),
      at('year', WORDS.year, { align: 'right' }),
    ]),
  );

/** The formats of amounts on the page. */
export interface AmountFormats {
  format: string;
  /** With the sign written out. */
  signed: string;
  /** With a mark before it; blank where there is no amount. */
  marked: string;
}

const DARK: Look = { bold: true };
const LIGHT: Look = { colour: '#5f6368' };

/** The rows of one sum: actual, forecast and plan. */
const courseRows = (
  name: 'revenue' | 'profit',
  signs: Signs,
  { format, signed }: AmountFormats,
  forecastOn: TabKey | null,
): BoardRow[] => {
  const [actual, forecast, plan] = ['actual', 'forecast', 'plan'].map((row) => `${name} ${row}`) as [
    string,
    string,
    string,
  ];
  const planned = (month: number): Formula =>
    blankWhen(not(isPlanned(signs, 'months', month)), totalOf(signs, 'months', month));
  const expected = (month: number): Formula =>
    forecastOn === null ? planned(month) : totalOf(signs, 'expected', month, forecastOn);
  const outlook = sumOf([...inMonths(actual), ...inMonths(forecast)]);
  const apart = (one: Formula, other: Formula): Formula =>
    blankWhen(either(not(isFigure(one)), not(isFigure(other))), moneyLess(one, other));
  const [figure, soft] = [
    { ...DARK, format, align: 'right' } as const,
    { ...LIGHT, format, align: 'right' } as const,
  ];
  const change: Look = { format: signed, align: 'right' };
  return [
    line(actual, [
      at('label', WORDS.actual, DARK),
      ...monthly((month) => blankWhen(isToCome(month), totalOf(signs, 'actual', month)), figure),
      at('toDate', totalOf(signs, 'actualToDate'), figure),
      at('year', null, figure),
    ]),
    line(forecast, [
      at('label', WORDS.forecast, LIGHT),
      ...monthly((month) => blankWhen(not(isToCome(month)), expected(month)), { ...soft, italic: true }),
      at('toDate', null, soft),
      at('year', outlook, { ...soft, italic: true }),
    ]),
    line(plan, [
      at('label', WORDS.plan, LIGHT),
      ...monthly(planned, soft),
      at('toDate', totalOf(signs, 'originalToDate'), soft),
      at('year', sumOf(inMonths(plan)), soft),
    ]),
    line(`${name} variance`, [
      at('label', WORDS.variance),
      ...monthly((month) => apart(inRow(actual, 'months', month), inRow(plan, 'months', month)), change),
      at('toDate', moneyLess(inRow(actual, 'toDate'), inRow(plan, 'toDate')), change),
      at('year', moneyLess(inRow(forecast, 'year'), inRow(plan, 'year')), change),
    ]),
  ];
};

const REVENUE: Signs = { revenue: 1 };
const PROFIT: Signs = { revenue: 1, cost: -1 };
const OUTGOING: Signs = { cost: 1, investment: 1, reserve: 1 };

const NOTES = {
  revenue: {
    en: 'The Budget’s revenue lines: received so far, and in the months to come as in the latest reforecast, or as planned where there is none.',
    vi: 'Các khoản doanh thu ở trang Ngân sách: đã thu đến nay; các tháng còn lại theo lần dự báo lại mới nhất, nếu chưa có thì theo kế hoạch.',
  },
  profit: {
    en: 'Revenue less the cost lines. Investments and the reserve are left aside.',
    vi: 'Doanh thu trừ các khoản chi phí. Không tính đầu tư và dự phòng.',
  },
  cash: {
    en: 'So far what the ledger says was received and spent; in the months to come what the latest reforecast expects, or where there is none revenue as planned and all limits as they are now, the reserve included. Commitments that are not paid yet are not added. The balance starts from the opening cash on Direction.',
    vi: 'Đến nay: số đã thu, đã chi trong sổ thực hiện; các tháng còn lại: theo lần dự báo lại mới nhất, nếu chưa có thì doanh thu theo kế hoạch và mọi hạn mức hiện hành, kể cả dự phòng. Chưa cộng các khoản đã cam kết mà chưa trả. Số dư bắt đầu từ tiền mặt đầu năm ở trang Định hướng.',
  },
} as const satisfies Record<string, Words>;

const CASH = {
  in: terms.moneyIn,
  out: terms.moneyOut,
  lowest: { en: 'Lowest ▼', vi: 'Thấp nhất ▼' },
} as const satisfies Record<string, Words>;
const BALANCE = {
  known: { en: 'Month-end balance', vi: 'Số dư cuối tháng' },
  unknown: {
    en: 'Change: no opening cash',
    vi: 'Tăng giảm: thiếu số đầu năm',
  },
} as const satisfies Record<string, Words>;

/** Money going out in a month: actual, else forecast, else what the limits allow. */
const goesOut =
  (forecastOn: TabKey | null) =>
  (month: number): Formula => {
    const toCome =
      forecastOn === null
        ? totalOf(OUTGOING, 'current', month)
        : totalOf(OUTGOING, 'expected', month, forecastOn);
    return when(isToCome(month), toCome, totalOf(OUTGOING, 'actual', month));
  };

const balance = (month: number): Formula => inRow('cash balance', 'months', month);
/** Rounded: otherwise a month without any change could seem the lowest by floating-point noise. */
const runningFrom =
  (opening: Formula) =>
  (month: number): Formula => {
    const before = month === 0 ? call('SUM', opening) : balance(month - 1);
    const came = call('SUM', before, inRow('cash in', 'months', month));
    return moneyLess(came, call('SUM', inRow('cash out', 'months', month)));
  };

const cashRows = (
  { format, marked }: AmountFormats,
  language: keyof Words,
  { isCashAsked, forecastOn }: MoneyContext,
): BoardRow[] => {
  // Plans set up before this question existed have no cell for it.
  const opening = isCashAsked ? field(DIRECTION, 'openingCash') : sumOf([0]);
  const isOpened = isCashAsked ? isFigure(opening) : equals(0, 1);
  const lowest = call('MIN', ...everyMonth.map(balance));
  const isFirst = (month: number): Formula =>
    month === 0
      ? equals(0, 0)
      : above(call('MIN', ...everyMonth.slice(0, month).map(balance)), balance(month));
  const whenLowest = sumOf(
    everyMonth.map((month) => when(differs(inRow('cash lowest', 'months', month), ''), month + 1, 0)),
  );
  const [figure, soft] = [{ ...DARK, format, align: 'right' } as const, { format, align: 'right' } as const];
  const earned = (month: number): Formula =>
    when(
      isToCome(month),
      inRow('revenue forecast', 'months', month),
      inRow('revenue actual', 'months', month),
    );
  return [
    line('cash in', [
      at('label', CASH.in),
      ...monthly(earned, soft),
      at('toDate', null, soft),
      at('year', sumOf(inMonths('cash in')), soft),
    ]),
    line('cash out', [
      at('label', CASH.out),
      ...monthly(goesOut(forecastOn), soft),
      at('toDate', null, soft),
      at('year', sumOf(inMonths('cash out')), soft),
    ]),
    line('cash balance', [
      at('label', when(isOpened, BALANCE.known[language], BALANCE.unknown[language]), DARK),
      ...monthly(runningFrom(opening), figure),
      at('toDate', null, figure),
      at('year', balance(11), figure),
    ]),
    line('cash lowest', [
      at('label', CASH.lowest),
      ...monthly((month) => when(both(equals(balance(month), lowest), isFirst(month)), balance(month), ''), {
        ...figure,
        format: marked,
      }),
      at('toDate', null, soft),
      at('year', call('EDATE', monthStart(0), minus(whenLowest, 1)), { ...figure, format: 'mm/yyyy' }),
    ]),
  ];
};

/** A title with the unit of the amounts below it. */
export const titled = (words: Words, unit: Words): Words => ({
  en: `${words.en}, ${unit.en}`,
  vi: `${words.vi}, ${unit.vi}`,
});

/** What the money figures depend on besides the plan's own tabs. */
export interface MoneyContext {
  /** Whether Direction asks for the opening cash. */
  isCashAsked: boolean;
  /** The tab of the latest reforecast; null if there is none. */
  forecastOn: TabKey | null;
}

/** The figures behind the charts. `unit`: the unit in which amounts are shown. */
export const moneyRows = (
  amounts: AmountFormats,
  unit: Words,
  language: keyof Words,
  on: MoneyContext,
): BoardRow[] => [
  moneyBand('revenue', titled(terms.revenue, unit), NOTES.revenue),
  ...courseRows('revenue', REVENUE, amounts, on.forecastOn),
  moneyBand('profit', titled(terms.profit, unit), NOTES.profit),
  ...courseRows('profit', PROFIT, amounts, on.forecastOn),
  moneyBand('cash', titled({ en: 'Cash', vi: 'Tiền mặt' }, unit), NOTES.cash),
  ...cashRows(amounts, language, on),
];
