import { flag, money, month, percent, tab, text, type RowOf } from '../sheet/tab';

/** Named what-ifs, a change a row; those of one name belong together. A plan may do without them. */
export const whatIfs = tab({
  key: 'whatIfs',
  name: { en: 'What-ifs', vi: 'Phương án giả định' },
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
    from: month(
      { en: 'From month', vi: 'Từ tháng' },
      { en: 'Blank: the first month to come.', vi: 'Để trống: tháng đầu tiên chưa có thực hiện.' },
    ),
    to: month(
      { en: 'To month', vi: 'Đến tháng' },
      { en: 'Blank: the year’s last.', vi: 'Để trống: tháng cuối năm.' },
    ),
    percent: percent(
      { en: 'By %', vi: 'Thêm bớt %' },
      { en: '3% for 3% more, -10% for 10% less.', vi: '3% là tăng 3%, -10% là giảm 10%.' },
      { width: 95 },
    ),
    amount: money(
      { en: 'By amount a month', vi: 'Thêm bớt mỗi tháng' },
      { en: 'More in each month; less with a minus.', vi: 'Mỗi tháng thêm bao nhiêu; bớt thì ghi số âm.' },
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
