import { THOUSANDTHS } from '../../domain/money/money';
import { above, both, call, cell, minus } from '../../sheet/formula';
import { NO_NOTE, choice, computed, tab, text, type Column, type RowOf } from '../../sheet/tab';
import * as terms from '../../terms';
import type { Labels } from '../choices';
import { actuals } from '../ledger/actuals';

type SourceKind = 'entries' | 'sums';
const sourceKinds: Labels<SourceKind> = {
  entries: terms.entries,
  sums: { en: 'Monthly sums', vi: 'Số tổng theo tháng' },
};

const HEADER_NOTE = {
  en: 'The header of that column there. Blank: found by its usual names.',
  vi: 'Tiêu đề cột đó trên trang nguồn. Để trống: tự tìm theo tên thường dùng.',
};
const header = (column: Column): Column<string | null> =>
  text({ en: `Column: ${column.header.en}`, vi: `Cột: ${column.header.vi}` }, HEADER_NOTE, {
    width: 130,
    optional: true,
  });
const READ = {
  en: 'Written by AOP Planner when the source is read.',
  vi: 'AOP Planner ghi mỗi lần đọc nguồn.',
};

/** Whether a source no longer holds what it held when it was read. */
const isChanged = both(
  both(call('ISNUMBER', cell('sum')), call('ISNUMBER', cell('now'))),
  above(
    call('ABS', minus(call('ROUND', cell('now'), THOUSANDTHS), call('ROUND', cell('sum'), THOUSANDTHS))),
    0,
  ),
);

/** Where actuals are kept outside the ledger: they are counted from there, nothing is copied. */
export const sources = tab({
  key: 'sources',
  name: { en: 'Sources', vi: 'Nguồn số liệu' },
  colour: '#188038',
  keys: ['place'],
  unique: 'place',
  frozenColumns: 1,
  readyRows: 20,
  rules: [{ columns: ['now'], when: isChanged, colour: 'warn' }],
  columns: {
    name: text(
      { en: 'Source', vi: 'Nguồn' },
      { en: 'What people call it.', vi: 'Tên gọi thường ngày.' },
      { width: 170 },
    ),
    place: text(
      { en: 'Tab or named range', vi: 'Trang hoặc vùng có tên' },
      {
        en: 'Where its rows stand in this spreadsheet: an extract, a pivot table, a tab with IMPORTRANGE.',
        vi: 'Nơi chứa các dòng, trong bảng tính này: bản trích xuất, bảng tổng hợp, trang dùng IMPORTRANGE.',
      },
      { width: 170 },
    ),
    kind: choice(
      { en: 'Its rows are', vi: 'Mỗi dòng là' },
      {
        en: 'Entries with a date each, or sums by line, month and state. Blank: entries. Of sums, what is committed is still open.',
        vi: 'Từng bút toán có ngày, hay số tổng theo khoản mục, tháng và tình trạng. Để trống: bút toán. Với số tổng, phần cam kết là phần chưa thanh toán.',
      },
      sourceKinds,
      { width: 150 },
    ),
    date: header(actuals.columns.date),
    line: header(actuals.columns.line),
    amount: header(actuals.columns.amount),
    stage: header(actuals.columns.stage),
    reference: header(actuals.columns.reference),
    settles: header(actuals.columns.settles),
    readOn: computed({ en: 'Read on', vi: 'Đọc ngày' }, READ, () => null, { format: 'day', width: 95 }),
    rows: computed({ en: 'Rows counted', vi: 'Số dòng đã tính' }, READ, () => null, {
      format: 'number',
      width: 90,
    }),
    upTo: computed({ en: 'Actuals to', vi: 'Số liệu đến' }, READ, () => null, { format: 'month', width: 90 }),
    total: computed({ en: 'Received or spent', vi: 'Đã thu hoặc đã chi' }, READ, () => null, { width: 130 }),
    open: computed(terms.stillCommitted, READ, () => null, { width: 130 }),
    now: computed(
      { en: 'Amounts there now', vi: 'Tổng cột số tiền hiện nay' },
      {
        en: 'The sum of the column as it stands now. Coloured: it is no longer what was read.',
        vi: 'Tổng của cột đó ngay lúc này. Đổi màu: không còn như lúc đọc.',
      },
      () => null,
      { width: 140 },
    ),
    told: computed({ en: 'What is missing', vi: 'Còn thiếu gì' }, READ, () => null, {
      format: 'text',
      width: 420,
    }),
    sum: computed({ en: 'Amounts when read', vi: 'Tổng cột khi đọc' }, NO_NOTE, () => null, {
      hidden: true,
    }),
  },
});

export type SourceRow = RowOf<typeof sources>;
