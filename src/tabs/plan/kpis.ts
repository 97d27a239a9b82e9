import { blankWhen, cell, isBlank, when } from '../../sheet/formula';
import {
  inMore,
  choice,
  computed,
  flag,
  key,
  months,
  share,
  tab,
  text,
  type FigureFormat,
  type Format,
  type RowOf,
  type RowView,
} from '../../sheet/tab';
import * as terms from '../../terms';
import { betterWhens, outlookMethods, rollUps } from '../choices';
import { isAhead } from '../formulas';
import { keyColumn, rowKey } from '../keys';
import { isInPoints, madeOfLines, ofBudget, outlook, planned, toDate } from './kpiFigures';

export { BY_HAND, isByHand, isInPoints, rollUpOf } from './kpiFigures';

/**
 * A unit of money: a currency by its code, sign or name, possibly per something. A blank unit is the plan's currency.
 */
const MONEY = /^(?:$|[A-Z]{3}(?!\p{L})|(?:vnd|vnđ|VNĐ|đồng|đ)(?!\p{L})|[₫$€£¥])/u;
export const formatOfUnit = (unit: string): FigureFormat => {
  if (isInPoints(unit)) return 'percent';
  return MONEY.test(unit.trim()) ? 'money' : 'figure';
};
const byUnit = (row: RowView): Format => formatOfUnit(row.text('unit'));

/** What is measured each month: a few KPIs, tied to goals. */
export const kpis = tab({
  key: 'kpis',
  name: terms.kpis,
  colour: '#9334e6',
  keys: ['id', 'name'],
  orNamed: 'name',
  unique: 'id',
  frozenColumns: 2,
  readyRows: 30,
  columns: {
    id: key(
      terms.id,
      { en: 'Short and unique: K1.', vi: 'Ngắn, không trùng: K1.' },
      { names: 'kpi', width: 60 },
    ),
    name: text(terms.kpi, { en: 'What is measured.', vi: 'Đo điều gì.' }, { width: 220 }),
    unit: text(
      terms.unit,
      {
        en: 'VND, orders, … With % the figures are shares and variances are in points.',
        vi: 'VND, đơn hàng, … Với % thì số liệu là tỷ lệ và chênh lệch tính bằng điểm %.',
      },
      { width: 80 },
    ),
    betterWhen: choice(terms.betterWhen, { en: 'Which way is good.', vi: 'Chiều nào là tốt.' }, betterWhens, {
      width: 150,
    }),
    madeOf: text(
      { en: 'Made of', vi: 'Công thức (cộng, trừ các khoản mục)' },
      {
        en: 'Budget lines by Id or name, such as REV-STORE + REV-ONLINE - COGS-CORE; [Marketing] for a group or department ([group:Marketing] where both have the name), [type:revenue] for a type; or “manual”: then fill the months in by hand.',
        vi: 'Các khoản mục ngân sách theo mã hoặc tên, ví dụ REV-STORE + REV-ONLINE - COGS-CORE; [Marketing] là cả nhóm hoặc bộ phận ([nhóm:Marketing] nếu trùng tên), [loại:doanh thu] là cả loại; hoặc “nhập tay”: khi đó tự điền các tháng.',
      },
      { width: 260, former: { vi: ['Tính từ'] } },
    ),
    denominator: text(
      terms.dividedBy,
      {
        en: 'For a ratio: budget lines, likewise.',
        vi: 'Với tỷ lệ: các khoản mục ngân sách, viết tương tự.',
      },
      { width: 200 },
    ),
    outlookMethod: inMore(
      choice(
        { en: 'Outlook by', vi: 'Cách ước cả năm' },
        {
          en: 'How the rest of the year is expected. Blank: as planned. By hand: fill in the Forecast months.',
          vi: 'Phần còn lại của năm được ước thế nào. Để trống: theo kế hoạch. Nhập tay: điền các tháng Dự báo.',
        },
        outlookMethods,
        { width: 150 },
      ),
    ),
    rollUp: inMore(
      choice(
        terms.overMonths,
        {
          en: 'How months become a year: the sum, the average, the last month’s figure, or a ratio worked out again from its parts. Blank: the sum; the average where % is filled in; a ratio with “Divided by”.',
          vi: 'Cộng nhiều tháng thế nào: cộng dồn, bình quân, số cuối kỳ, hay tỷ lệ tính lại từ tử số và mẫu số. Để trống: cộng dồn; bình quân nếu nhập tay theo %; tỷ lệ nếu có “Chia cho”.',
        },
        rollUps,
        { width: 95, former: { vi: ['Gộp các tháng'] } },
      ),
    ),
    goal: inMore(
      key(
        terms.goal,
        { en: 'The Id of the goal that it measures.', vi: 'Mã mục tiêu mà KPI này đo.' },
        { names: 'goal', width: 70 },
      ),
    ),
    amber: inMore(
      share(
        { en: 'At risk beyond', vi: 'Có nguy cơ khi lệch quá' },
        {
          en: 'Shortfall against plan, or points for KPIs in %. Blank: as on Direction.',
          vi: 'Mức hụt so với kế hoạch, hoặc điểm % với KPI tính bằng %. Để trống: theo trang Định hướng.',
        },
      ),
    ),
    red: inMore(
      share({ en: 'Off track beyond', vi: 'Không đạt khi lệch quá' }, { en: 'Likewise.', vi: 'Tương tự.' }),
    ),
    alwaysExplain: inMore(
      flag(
        { en: 'Always explain', vi: 'Luôn giải trình' },
        {
          en: 'Ask for an explanation even when the variance is small.',
          vi: 'Yêu cầu giải trình dù chênh lệch nhỏ.',
        },
      ),
    ),
    planToDate: computed(
      { en: 'Plan to date', vi: 'KH luỹ kế' },
      { en: 'Up to the month shown on Direction.', vi: 'Đến tháng đang xem ở trang Định hướng.' },
      (row) => toDate(row, 'plan', 'originalToDate'),
      { format: byUnit },
    ),
    actualToDate: computed(
      terms.actualToDate,
      { en: 'Up to the month shown on Direction.', vi: 'Đến tháng đang xem ở trang Định hướng.' },
      (row) => toDate(row, 'actual', 'actualToDate'),
      { format: byUnit },
    ),
    outlook: computed(
      terms.fullYearOutlook,
      {
        en: 'Actual to date and the rest as “Outlook by” says. A reforecast is known to the review alone.',
        vi: 'Thực hiện luỹ kế cộng phần còn lại theo “Cách ước cả năm”. Riêng dự báo lại thì chỉ bản rà soát dùng.',
      },
      outlook,
      { format: byUnit, width: 125 },
    ),
    key: keyColumn(() => rowKey(when(isBlank(cell('id')), cell('name'), cell('id')))),
    plan: months(
      terms.planShort,
      {
        en: 'Worked out from the Budget where the KPI is made of lines; else fill it in.',
        vi: 'Tự tính từ Ngân sách nếu KPI tính từ khoản mục; nếu không thì điền vào.',
      },
      { format: byUnit, formula: planned },
    ),
    actual: months(
      terms.actualShort,
      {
        en: 'Worked out from Actuals where the KPI is made of lines; else fill it in each month.',
        vi: 'Tự tính từ sổ Thực hiện nếu KPI tính từ khoản mục; nếu không thì điền mỗi tháng.',
      },
      {
        format: byUnit,
        formula: (row, month) => {
          const figure = madeOfLines(row, ofBudget('actual', month));
          return figure === null ? null : blankWhen(isAhead(month), figure);
        },
      },
    ),
    forecast: inMore(
      months(
        terms.forecast,
        {
          en: 'For “Outlook by: By hand”: the months still to come.',
          vi: 'Dùng khi “Cách ước cả năm” là Nhập tay: các tháng còn lại.',
        },
        { format: byUnit },
      ),
    ),
    priorYear: inMore(
      months(
        { en: 'Prior year', vi: 'Cùng kỳ năm trước' },
        {
          en: 'What the same month of last year came to, where it is known. The review shows it beside this year.',
          vi: 'Kết quả của cùng tháng năm trước, nếu biết. Bản rà soát đặt số này cạnh số năm nay.',
        },
        { format: byUnit, optional: true },
      ),
    ),
  },
});

export type KpiRow = RowOf<typeof kpis>;
