import {
  above,
  below,
  blankWhen,
  both,
  call,
  cell,
  equals,
  isBlank,
  join,
  literal,
  minus,
  not,
  ownColumn,
  plus,
  times,
  when,
  type Formula,
} from '../sheet/formula';
import { choice, computed, day, money, tab, text, type RowOf } from '../sheet/tab';
import { stages } from './choices';
import { exceptWhere, holds, lookUp } from './formulas';

/** The Budget refers to the ledger: the ledger knows it by its key only. */
const BUDGET = { key: 'budget' };

/** The row's line has less than nothing left: coloured and flagged, with or without the add-on. */
const isOver = both(call('ISNUMBER', cell('left')), below(cell('left'), 0));

/** The ledger: what came in, what was promised, what was spent. */
export const actuals = tab({
  key: 'actuals',
  name: { en: 'Actuals', vi: 'Thực hiện' },
  colour: '#188038',
  keys: ['amount', 'date', 'line'],
  frozenColumns: 0,
  readyRows: 1000,
  rules: [
    {
      columns: ['amount', 'left'],
      when: isOver,
      colour: 'bad',
    },
  ],
  columns: {
    date: day(
      { en: 'Date', vi: 'Ngày' },
      {
        en: 'The day the money came in, was promised or was spent.',
        vi: 'Ngày tiền về, ngày cam kết chi hoặc ngày chi.',
      },
    ),
    line: text(
      { en: 'Budget line', vi: 'Khoản mục ngân sách' },
      {
        en: 'The Id of a line on the Budget tab, such as MKT-ADS.',
        vi: 'Mã khoản mục ở trang Ngân sách, ví dụ MKT-ADS.',
      },
      { choicesFrom: { tab: BUDGET, key: 'id' } },
    ),
    amount: money(
      { en: 'Amount', vi: 'Số tiền' },
      {
        en: 'Positive for money in and for money out alike; negative for a refund.',
        vi: 'Ghi số dương cho cả thu và chi; số âm cho khoản hoàn lại.',
      },
      { width: 120, accepts: not(isOver) },
    ),
    stage: choice(
      { en: 'State', vi: 'Tình trạng' },
      {
        en: 'Received, committed (promised, not yet paid) or spent. A commitment uses the budget until it is settled.',
        vi: 'Đã thu, đã cam kết chi (hứa chi, chưa trả) hay đã chi. Khoản cam kết chiếm ngân sách cho tới khi thanh toán.',
      },
      stages,
      { width: 120, former: { en: ['Stage'], vi: ['Giai đoạn'] } },
    ),
    description: text(
      { en: 'Description', vi: 'Diễn giải' },
      { en: 'What it was.', vi: 'Khoản này là gì.' },
      { width: 260 },
    ),
    reference: text(
      { en: 'Reference', vi: 'Số chứng từ' },
      {
        en: 'An invoice or contract number. A commitment needs one, so that its payment can name it.',
        vi: 'Số hoá đơn hoặc hợp đồng. Khoản cam kết cần có để khi trả tiền còn ghi lại.',
      },
      { width: 110 },
    ),
    settles: text(
      { en: 'Settles', vi: 'Thanh toán cho' },
      {
        en: 'The reference of the commitment that this payment settles.',
        vi: 'Số chứng từ của khoản cam kết mà lần chi này thanh toán.',
      },
      { width: 110 },
    ),
    open: computed(
      { en: 'Still committed', vi: 'Cam kết còn lại' },
      { en: 'Of a commitment: what is not settled yet.', vi: 'Phần cam kết chưa thanh toán.' },
      () => blankWhen(not(isCommitment()), stillOpen()),
      { width: 120 },
    ),
    left: computed(
      { en: 'Line has left, year', vi: 'Khoản mục còn được chi' },
      {
        en: 'What the row’s line still has in the year, everything entered counted. Red: it is over.',
        vi: 'Khoản mục của dòng này còn được chi bao nhiêu trong năm, đã tính mọi khoản. Đỏ: đã vượt.',
      },
      () => call('IFERROR', lookUp(BUDGET, 'availableYear', 'id', cell('line')), ''),
      { width: 130 },
    ),
    check: computed(
      { en: 'Check', vi: 'Kiểm tra' },
      {
        en: 'Written by AOP Planner when an entry is over a limit: what is over, by how much, and what can be done.',
        vi: 'AOP Planner ghi khi khoản này vượt hạn mức: vượt gì, bao nhiêu và có thể làm gì.',
      },
      () => null,
      { format: 'text', width: 520 },
    ),
    serial: computed(
      { en: 'Day number', vi: 'Số ngày' },
      {
        en: 'The date as a number, which every time zone reads alike.',
        vi: 'Ngày ở dạng số, múi giờ nào cũng đọc như nhau.',
      },
      () => when(call('ISNUMBER', cell('date')), minus(cell('date'), call('MOD', cell('date'), 1)), ''),
      // A format of its own: without one the sheet takes it for a day again.
      { format: 'figure', hidden: true },
    ),
    order: computed(
      { en: 'Order of commitments', vi: 'Thứ tự cam kết' },
      {
        en: 'Of a commitment with a reference: which is earlier.',
        vi: 'Với cam kết có số chứng từ: khoản nào trước.',
      },
      () => order(),
      { format: 'number', hidden: true },
    ),
    ownOpen: computed(
      { en: 'Open of its line', vi: 'Còn mở của khoản mục' },
      {
        en: 'Of a commitment: what its own line has not settled yet.',
        vi: 'Với cam kết: phần mà chính khoản mục đó chưa thanh toán.',
      },
      () => openOfOwnLine(),
      { hidden: true },
    ),
    elsewhere: computed(
      { en: 'Settled from another line', vi: 'Thanh toán từ khoản mục khác' },
      {
        en: 'What a row settles of commitments that its own line has no part in.',
        vi: 'Phần thanh toán cho cam kết mà khoản mục của dòng này không tham gia.',
      },
      () => settlesElsewhere(),
      { hidden: true },
    ),
  },
});

type Key = 'reference' | 'settles';
const LINE = [ownColumn('line'), cell('line')];
const NEGATIVE = [ownColumn('amount'), literal('<0')];

/** Σ amounts of the rows that name a reference, in one column or the other. */
const naming = (key: Key, reference: Formula, ...more: Formula[]): Formula =>
  call('SUMIFS', ownColumn('amount'), ownColumn(key), reference, ...more);
/** Of those, only the commitments: all, less all others. */
const committed = (key: Key, reference: Formula, ...more: Formula[]): Formula =>
  minus(
    naming(key, reference, ...more),
    naming(key, reference, ...more, ...exceptWhere(ownColumn('stage'), stages.committed)),
  );

const isCommitment = (): Formula => holds(cell('stage'), stages.committed);
/** It takes back part of another commitment, and is none itself. */
const withdraws = (): Formula =>
  both(isCommitment(), both(below(cell('amount'), 0), not(isBlank(cell('settles')))));

/** Later days count more, and of one day later rows: a whole number, which every locale writes alike. */
const order = (): Formula =>
  when(
    both(
      both(isCommitment(), not(isBlank(cell('reference')))),
      both(above(cell('amount'), 0), call('ISNUMBER', cell('serial'))),
    ),
    plus(times(cell('serial'), ROWS_MOST), call('ROW', cell('amount'))),
    '',
  );
/** More than a tab of these columns can have. */
const ROWS_MOST = 1_000_000;

/** Of the same reference and line: committed, less what settles it; a negative commitment settles what it withdraws. */
const openOfLine = (): Formula =>
  minus(
    plus(
      committed('reference', cell('reference'), ...LINE),
      times(2, committed('settles', cell('reference'), ...LINE, ...NEGATIVE)),
    ),
    naming('settles', cell('reference'), ...LINE),
  );
/** What later commitments of the same reference and line keep open: the earliest is settled first. */
const later = (): Formula =>
  naming('reference', cell('reference'), ...LINE, ownColumn('order'), join(literal('>'), cell('order')));

const openOfOwnLine = (): Formula =>
  blankWhen(
    equals(cell('order'), ''),
    call('MAX', 0, call('MIN', cell('amount'), minus(openOfLine(), later()))),
  );

/** What settles a reference from a line that committed nothing to it. */
const settlesElsewhere = (): Formula =>
  when(
    isBlank(cell('settles')),
    '',
    when(
      above(committed('reference', cell('settles'), ...LINE), 0),
      0,
      when(withdraws(), minus(0, cell('amount')), cell('amount')),
    ),
  );

/** What is left of that when the earlier commitments of the reference, of any line, have had theirs. */
const elsewhereLeft = (): Formula =>
  minus(
    call('MAX', 0, call('SUMIFS', ownColumn('elsewhere'), ownColumn('settles'), cell('reference'))),
    call(
      'SUMIFS',
      ownColumn('ownOpen'),
      ownColumn('reference'),
      cell('reference'),
      ownColumn('order'),
      join(literal('<'), cell('order')),
    ),
  );

/** The same law as domain/commitments.ts. */
const stillOpen = (): Formula =>
  when(
    isBlank(cell('reference')),
    when(withdraws(), 0, cell('amount')),
    when(
      equals(cell('order'), ''),
      0,
      call('MAX', 0, minus(cell('ownOpen'), call('MAX', 0, elsewhereLeft()))),
    ),
  );

export type LedgerRow = RowOf<typeof actuals>;
