import type { HandRollUp, MeasureName, MeasureOf } from '../../../features/kpis';
import * as terms from '../../../terms';
import * as titles from '../../../titles';
import type { Words } from '../../../words';
import { FORM } from '../../words';
import { SHARE } from '../months/words';

export const ADD_KPI = {
  title: titles.addKpi,
  lead: {
    en: 'Choose what to measure: its row and its formula are written for you. You can change both later.',
    vi: 'Chọn điều cần đo: tiện ích ghi dòng KPI và công thức giúp bạn. Sau này vẫn sửa được.',
  },
  measure: terms.toMeasure,
  goal: { en: 'Which goal it measures', vi: 'Cho mục tiêu nào' },
  none: { en: 'None', vi: 'Không gắn mục tiêu' },
  choose: FORM.choose,
  chooseError: { en: 'Please choose one.', vi: 'Hãy chọn một mục.' },
  show: { en: 'Show it', vi: 'Xem trước' },
  looking: { en: 'Working it out…', vi: 'Đang tính…' },
  writing: { en: 'Writing the KPI…', vi: 'Đang ghi KPI…' },
  add: { en: 'Add it to KPIs', vi: 'Thêm vào trang KPI' },
  other: SHARE.other,
  made: { en: 'Made of', vi: 'Công thức' },
  divided: terms.dividedBy,
  year: { en: 'Planned for the year', vi: 'Kế hoạch cả năm' },
  counted: { en: 'Counted by hand: members…', vi: 'Tự đếm: hội viên, tồn kho…' },
} as const satisfies Record<string, Words>;

/** The labels of these fields. */
export const COUNTED = {
  name: { en: 'What it is called', vi: 'Tên KPI' },
  unit: terms.unit,
  unitGuide: { en: 'Members, hours, % …', vi: 'Hội viên, giờ, % …' },
  betterWhen: terms.betterWhen,
  higher: { en: 'Higher', vi: 'Càng cao' },
  lower: { en: 'Lower', vi: 'Càng thấp' },
  rollUp: { en: 'What the year comes to', vi: 'Cả năm tính thế nào' },
  each: { en: 'Planned each month', vi: 'Kế hoạch mỗi tháng' },
  eachGuide: {
    en: 'The same in all months; change single ones on KPIs. Blank: you fill them in there.',
    vi: 'Như nhau mọi tháng; muốn khác thì sửa ở trang KPI. Để trống: tự điền ở đó.',
  },
} as const satisfies Record<string, Words>;

export const HAND_ROLL_UP_NAMES: Readonly<Record<HandRollUp, Words>> = {
  last: { en: 'The last month’s: members, stock', vi: 'Số tháng cuối: hội viên, tồn kho' },
  sum: { en: 'All months added: visits, hours', vi: 'Cộng các tháng: lượt khách, giờ' },
  average: { en: 'The average: price, score', vi: 'Bình quân: giá, điểm' },
};

export const OF: Readonly<Record<NonNullable<MeasureOf>, Words>> = {
  group: { en: 'Which group of lines', vi: 'Nhóm khoản mục nào' },
  line: { en: 'Which line', vi: 'Khoản mục nào' },
};

export const MEASURE_NAMES: Readonly<Record<MeasureName, { of: MeasureOf; words: Words }>> = {
  revenue: { of: null, words: terms.revenue },
  'gross margin': {
    of: 'group',
    words: { en: 'Gross margin: revenue less goods', vi: 'Biên lợi nhuận gộp: doanh thu trừ giá vốn' },
  },
  'left over': { of: null, words: terms.leftAfterRunningCosts },
  line: { of: 'line', words: { en: 'Revenue of one line', vi: 'Doanh thu một khoản mục' } },
  'share of revenue': {
    of: 'line',
    words: { en: 'Share of one line in revenue', vi: 'Tỷ trọng một khoản trong doanh thu' },
  },
  cost: { of: 'group', words: { en: 'Cost of a group', vi: 'Chi phí một nhóm' } },
  'cost to revenue': {
    of: 'group',
    words: { en: 'Cost of a group ÷ revenue', vi: 'Chi phí một nhóm ÷ doanh thu' },
  },
};
