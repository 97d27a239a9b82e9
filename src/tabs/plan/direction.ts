import { call, ownField } from '../../sheet/formula';
import {
  NO_NOTE,
  choice,
  computed,
  field,
  form,
  money,
  number,
  share,
  text,
  type AnswersOf,
} from '../../sheet/tab';
import * as terms from '../../terms';
import { languages } from '../choices';
import { directionMonths } from './directionMonths';

const plan = terms.thePlan;
const direction3 = { en: 'Three questions about direction', vi: 'Ba câu hỏi về định hướng' };
const notNow = { en: 'What we will not do this year', vi: 'Chưa làm trong năm nay' };
const settings = { en: 'Settings', vi: 'Thiết lập' };
const shownNow = { en: 'Worked out from the ledger', vi: 'Tính từ sổ thực hiện' };

/** Who we are, where we want to go, what we leave aside; and the settings that figures depend on. */
export const direction = form({
  key: directionMonths.key,
  name: directionMonths.name,
  colour: '#1a73e8',
  fields: {
    company: field(text(terms.company), { section: plan }),
    year: field(
      number(
        terms.fiscalYear,
        {
          en: 'The calendar year in which it starts, for example 2026.',
          vi: 'Năm dương lịch mà năm tài chính bắt đầu, ví dụ 2026.',
        },
        { format: 'general' },
      ),
    ),
    firstMonth: directionMonths.fields.firstMonth,
    currency: field(
      text(terms.currency, {
        en: 'It fixes the decimals: VND and JPY have none, USD and EUR two, KWD and BHD three.',
        vi: 'Quyết định số lẻ: VND, JPY không có; USD, EUR có hai; KWD, BHD có ba.',
      }),
    ),
    language: field(
      choice(
        terms.language,
        { en: 'The language of menus, messages and tabs.', vi: 'Ngôn ngữ của menu, thông báo và các trang.' },
        languages,
      ),
    ),
    standing: field(
      text(terms.whereWeStand, {
        en: 'Results, what worked, what hurt. A few sentences.',
        vi: 'Kết quả, điều gì tốt, điều gì vướng. Vài câu là đủ.',
      }),
      { section: direction3 },
    ),
    result: field(text(terms.resultThisYear, terms.inFigures)),
    priority: field(
      text(terms.whatMattersMost, {
        en: 'One thing, two at the most. Everything else gives way to it.',
        vi: 'Một điều, nhiều nhất hai. Mọi việc khác nhường cho nó.',
      }),
    ),
    notThisYear: field(
      text(
        { en: 'Not this year', vi: 'Việc chưa làm năm nay' },
        {
          en: 'One thing a row: what we agreed to leave aside.',
          vi: 'Mỗi dòng một việc: điều đã thống nhất gác lại.',
        },
        { former: { vi: ['Không làm năm nay'] } },
      ),
      { section: notNow, lines: 6 },
    ),
    amber: field(
      share(
        { en: 'At risk beyond', vi: 'Có nguy cơ khi lệch quá' },
        { en: 'Shortfall against plan. Blank: 5%.', vi: 'Mức hụt so với kế hoạch. Để trống: 5%.' },
      ),
      { section: settings },
    ),
    red: field(
      share(
        { en: 'Off track beyond', vi: 'Không đạt khi lệch quá' },
        { en: 'Blank: 10%.', vi: 'Để trống: 10%.' },
      ),
    ),
    amberPoints: field(
      share(
        { en: 'At risk beyond, KPIs in %', vi: 'Có nguy cơ khi lệch quá (KPI tính bằng %)' },
        {
          en: 'In percentage points. Blank: 1%, one point.',
          vi: 'Tính bằng điểm %. Để trống: 1%, tức một điểm.',
        },
      ),
    ),
    redPoints: field(
      share(
        { en: 'Off track beyond, KPIs in %', vi: 'Không đạt khi lệch quá (KPI tính bằng %)' },
        { en: 'In percentage points. Blank: 3%.', vi: 'Tính bằng điểm %. Để trống: 3%.' },
      ),
    ),
    materialAmount: field(
      money(
        { en: 'Explain variances from (amount)', vi: 'Giải trình khi lệch từ (số tiền)' },
        {
          en: 'Blank: 1% of a month’s planned revenue. Both this and the percentage must be reached.',
          vi: 'Để trống: 1% doanh thu kế hoạch một tháng. Phải chạm cả mức này lẫn mức %.',
        },
      ),
    ),
    materialPercent: field(
      share(
        { en: 'Explain variances from (%)', vi: 'Giải trình khi lệch từ (%)' },
        { en: 'Blank: 5%.', vi: 'Để trống: 5%.' },
      ),
    ),
    openingCash: field(
      money(
        { en: 'Opening cash', vi: 'Tiền mặt đầu năm' },
        {
          en: 'Cash and bank money on the year’s first day. The Dashboard’s balance starts from it.',
          vi: 'Tiền mặt và tiền gửi ngân hàng vào ngày đầu năm. Số dư ở trang Tổng quan bắt đầu từ đây.',
        },
      ),
    ),
    uplift: field(
      number(
        { en: 'Before Tết, a day weighs', vi: 'Trước Tết, một ngày bằng' },
        {
          en: 'Times a normal day, in the 28 days before. Blank: 1.6.',
          vi: 'Số lần ngày thường, trong 28 ngày trước Tết. Để trống: 1,6.',
        },
      ),
    ),
    dip: field(
      number(
        { en: 'After Tết, a day weighs', vi: 'Sau Tết, một ngày bằng' },
        {
          en: 'Times a normal day, in the 14 days from day 1. Blank: 0.5.',
          vi: 'Số lần ngày thường, trong 14 ngày từ mùng 1. Để trống: 0,5.',
        },
      ),
    ),
    month: directionMonths.fields.month,
    start: field(
      computed(
        { en: 'The year begins', vi: 'Ngày đầu năm tài chính' },
        NO_NOTE,
        () => call('DATE', ownField('year'), ownField('firstMonth'), 1),
        { format: 'day' },
      ),
      { section: shownNow },
    ),
    latest: directionMonths.fields.latest,
    shown: directionMonths.fields.shown,
    approvedOn: field(
      computed(
        { en: 'Plan approved on', vi: 'Ngày duyệt kế hoạch' },
        {
          en: 'Until then the Budget is edited freely; afterwards money is moved.',
          vi: 'Trước ngày này được sửa Ngân sách tự do; sau đó thì điều chuyển.',
        },
        () => null,
        { format: 'day' },
      ),
    ),
    approvedBy: field(
      computed({ en: 'Plan approved by', vi: 'Người duyệt kế hoạch' }, NO_NOTE, () => null, {
        format: 'text',
      }),
    ),
  },
});

export type Direction = AnswersOf<typeof direction>;
