import {
  atLeast,
  below,
  blankWhen,
  both,
  call,
  cell,
  either,
  isBlank,
  not,
  sumOf,
  times,
  when,
  type Formula,
} from '../sheet/formula';
import {
  NO_NOTE,
  choice,
  computed,
  key,
  money,
  month,
  number,
  share,
  tab,
  text,
  type RowOf,
} from '../sheet/tab';
import * as terms from '../terms';
import { driverKinds } from './choices';
import { everyMonth, holds, monthStart } from './formulas';
import { keyColumn, lineKeyOf } from './keys';

/** The Budget, referred to by its key only, as the ledger does. */
const BUDGET = { key: 'budget' };

const isAmount = (name: string): Formula => both(call('ISNUMBER', cell(name)), atLeast(cell(name), 0));
const isCounted = (): Formula =>
  both(
    either(holds(cell('kind'), driverKinds.units), holds(cell('kind'), driverKinds.heads)),
    isAmount('count'),
    isAmount('each'),
    either(isBlank(cell('from')), call('ISNUMBER', cell('from'))),
  );

/** Count × each; blank before the month in which it starts. */
const inMonth = (at: number): Formula =>
  blankWhen(
    not(isCounted()),
    when(
      both(not(isBlank(cell('from'))), atLeast(call('SUM', cell('from')), monthStart(at + 1))),
      0,
      times(cell('count'), cell('each')),
    ),
  );

/** Drivers that budget lines are worked out from, for people who think in quantities. Optional. */
export const drivers = tab({
  key: 'drivers',
  name: { en: 'Drivers', vi: 'Yếu tố tính' },
  colour: '#12858d',
  isOptional: true,
  keys: ['line', 'kind', 'count', 'each', 'share'],
  frozenColumns: 1,
  readyRows: 24,
  rules: [
    {
      columns: ['count'],
      when: both(call('ISNUMBER', cell('count')), below(cell('count'), 0)),
      colour: 'bad',
    },
    { columns: ['each'], when: both(call('ISNUMBER', cell('each')), below(cell('each'), 0)), colour: 'bad' },
  ],
  totals: [
    {
      label: { en: 'Revenue on Budget', vi: 'Doanh thu ở Ngân sách' },
      labelIn: 'line',
      // Which lines bring in revenue is known only when the months are written: their cells are named one by one, since
      // a sum over the whole column would be circular.
      formula: () => null,
    },
  ],
  columns: {
    line: key(
      terms.budgetLine,
      {
        en: 'The line whose months this row works out. A line may have several rows: they add up.',
        vi: 'Khoản mục mà dòng này tính các tháng. Một khoản mục có thể có nhiều dòng: được cộng lại.',
      },
      { names: 'line', width: 165, choicesFrom: { tab: BUDGET, key: 'called', to: 'alsoCalled' } },
    ),
    kind: choice(
      { en: 'Worked out by', vi: 'Cách tính' },
      {
        en: 'Quantity × price, people × pay, or a share of each month’s revenue.',
        vi: 'Số lượng × đơn giá, số người × lương, hoặc tỷ lệ doanh thu từng tháng.',
      },
      driverKinds,
      { width: 140 },
    ),
    what: text(
      terms.what,
      { en: 'A name that you know it by: cups, shop staff.', vi: 'Để dễ nhớ: ly bán ra, nhân viên quán.' },
      { width: 100 },
    ),
    count: number(
      { en: 'How many a month', vi: 'Số lượng mỗi tháng' },
      {
        en: 'Units sold or bought in a month, or people.',
        vi: 'Số lượng bán, mua trong một tháng, hoặc số người.',
      },
      { width: 80, format: 'general' },
    ),
    each: money(
      { en: 'Price, or pay a month', vi: 'Đơn giá, hoặc lương tháng' },
      {
        en: 'For one unit, or for one person a month, insurance included.',
        vi: 'Cho một đơn vị, hoặc một người mỗi tháng, gồm bảo hiểm.',
      },
      { width: 100 },
    ),
    from: month(
      terms.fromMonth,
      {
        en: 'The month of hire, or when it begins. Blank: all year.',
        vi: 'Tháng nhận việc, hoặc tháng bắt đầu. Để trống: cả năm.',
      },
      { width: 75 },
    ),
    share: share(
      terms.shareOfRevenue,
      { en: 'Only where it is worked out so: 35%.', vi: 'Chỉ điền khi tính theo tỷ lệ: 35%.' },
      { width: 80 },
    ),
    months: computed(
      NO_NOTE,
      {
        en: 'How many × how much. A share has none here: it is of the revenue in the first row.',
        vi: 'Số lượng × đơn giá. Dòng tính theo tỷ lệ để trống: lấy từ doanh thu ở dòng đầu.',
      },
      (_row, at) => inMonth(at),
      { span: 12, total: true },
    ),
    year: computed(
      terms.year,
      { en: 'The sum of its months.', vi: 'Tổng các tháng.' },
      () => blankWhen(not(isCounted()), sumOf(everyMonth.map((at) => cell('months', at)))),
      { width: 120 },
    ),
    shareCounted: computed(
      { en: 'Share counted', vi: 'Tỷ lệ được tính' },
      NO_NOTE,
      () =>
        blankWhen(
          not(both(holds(cell('kind'), driverKinds.share), isAmount('share'), isBlank(cell('from')))),
          cell('share'),
        ),
      { hidden: true, format: 'general' },
    ),
    lineKey: keyColumn(() => lineKeyOf(cell('line')), { en: 'Key of the line', vi: 'Khoá của khoản mục' }),
  },
});

export type DriverRow = RowOf<typeof drivers>;
