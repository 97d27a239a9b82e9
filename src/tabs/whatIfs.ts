import { besideTab, choice, flag, money, month, percent, tab, text, type RowOf } from '../sheet/tab';
import * as terms from '../terms';
import * as titles from '../titles';
import type { Words } from '../words';

/** What a change alters on a row of Drivers. */
export type OnDriver = 'count' | 'each' | 'share' | 'start';
const onDrivers: Readonly<Record<OnDriver, Words>> = {
  count: { en: 'How many a month', vi: 'Số lượng mỗi tháng' },
  each: { en: 'Price, or pay a month', vi: 'Đơn giá, hoặc lương tháng' },
  share: terms.shareOfRevenue,
  start: terms.fromMonth,
};

/** Named what-ifs, one change per row; rows with the same name belong together. Optional. */
export const whatIfs = tab({
  key: 'whatIfs',
  name: titles.compareWhatIfs,
  colour: '#00897b',
  keys: ['name'],
  readyRows: 25,
  frozenColumns: 1,
  columns: {
    name: text(
      { en: 'What-if', vi: 'Phương án' },
      {
        en: 'Its name. Rows of the same name are changes of the same what-if, one after the other.',
        vi: 'Tên phương án. Các dòng cùng tên là những thay đổi của cùng một phương án, tính lần lượt.',
      },
      { width: 180 },
    ),
    on: text(
      { en: 'What changes', vi: 'Thay đổi gì' },
      {
        en: 'A budget line by Id or name, a group or department such as [Marketing], a type such as [type:revenue]; or the Id of an initiative to drop.',
        vi: 'Khoản mục theo mã hoặc tên; cả nhóm hoặc bộ phận, ví dụ [Marketing]; cả loại, ví dụ [loại:doanh thu]; hoặc mã sáng kiến sẽ bỏ.',
      },
      { width: 220 },
    ),
    driver: besideTab(
      choice(
        { en: 'Of its drivers', vi: 'Yếu tố nào' },
        {
          en: 'Only for a line that has rows on Drivers: which of their numbers changes. What stands there under What names one row. From month: it begins in that month.',
          vi: 'Chỉ điền cho khoản mục có dòng ở trang Yếu tố tính: số nào thay đổi. Muốn chỉ một dòng, ghi Nội dung của dòng đó. Từ tháng: bắt đầu từ tháng ấy.',
        },
        onDrivers,
        { width: 150 },
      ),
      'drivers',
    ),
    from: month(terms.fromMonth, {
      en: 'Blank: the first month to come.',
      vi: 'Để trống: tháng đầu tiên chưa có thực hiện.',
    }),
    to: month(terms.toMonth, { en: 'Blank: the year’s last.', vi: 'Để trống: tháng cuối năm.' }),
    percent: percent(
      { en: 'By %', vi: 'Thêm bớt %' },
      {
        en: '3% for 3% more, -10% for 10% less; of a share, points: 2% makes 37% of 35%.',
        vi: '3% là tăng 3%, -10% là giảm 10%; với tỷ lệ thì là điểm %: 35% thêm 2% thành 37%.',
      },
      { width: 95 },
    ),
    amount: money(
      { en: 'By amount a month', vi: 'Thêm bớt mỗi tháng' },
      {
        en: 'More in each month; less with a minus. Of a number on Drivers: 1 for one person more.',
        vi: 'Mỗi tháng thêm bao nhiêu; bớt thì ghi số âm. Với một số ở trang Yếu tố tính: 1 là thêm một người.',
      },
      { width: 130 },
    ),
    dropped: flag(
      { en: 'Dropped', vi: 'Bỏ' },
      {
        en: 'An initiative that is not done: its money goes from its line, in the months to come.',
        vi: 'Sáng kiến không làm: tiền của sáng kiến rút khỏi khoản mục, ở các tháng sắp tới.',
      },
    ),
    remark: text({ en: 'Remark', vi: 'Ghi chú' }, undefined, { width: 240 }),
  },
});

export type WhatIfRow = RowOf<typeof whatIfs>;
