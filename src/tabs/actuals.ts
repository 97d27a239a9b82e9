import {
  below,
  blankWhen,
  both,
  call,
  cell,
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
      { en: 'Stage', vi: 'Giai đoạn' },
      {
        en: 'Received, committed (promised, not yet paid) or spent. A commitment uses the budget until it is settled.',
        vi: 'Đã thu, đã cam kết chi (hứa chi, chưa trả) hay đã chi. Khoản cam kết chiếm ngân sách cho tới khi thanh toán.',
      },
      stages,
      { width: 120 },
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
      () => blankWhen(not(holds(cell('stage'), stages.committed)), stillOpen()),
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
      { format: 'text', width: 320 },
    ),
    serial: computed(
      { en: 'Day number', vi: 'Số ngày' },
      {
        en: 'The date as a number, which every time zone reads alike.',
        vi: 'Ngày ở dạng số, múi giờ nào cũng đọc như nhau.',
      },
      () => when(call('ISNUMBER', cell('date')), minus(cell('date'), call('MOD', cell('date'), 1)), ''),
      { format: 'number', hidden: true },
    ),
  },
});

type Key = 'reference' | 'settles';

/** Σ amounts of the rows that name this row's reference, in one column or the other. */
const naming = (key: Key, ...more: Formula[]): Formula =>
  call('SUMIFS', ownColumn('amount'), ownColumn(key), cell('reference'), ...more);
/** Of those, only the commitments: all, less all others. */
const committed = (key: Key, ...more: Formula[]): Formula =>
  minus(naming(key, ...more), naming(key, ...more, ...exceptWhere(ownColumn('stage'), stages.committed)));
const NEGATIVE = [ownColumn('amount'), literal('<0')];
const POSITIVE = [ownColumn('amount'), literal('>0')];

/**
 * What is open of all commitments that share this row's reference: committed, less what settles it; a negative
 * commitment that settles it withdraws as much.
 */
const openOfReference = (): Formula =>
  plus(minus(committed('reference'), naming('settles')), times(2, committed('settles', ...NEGATIVE)));

/** What later commitments of the same reference keep open: the earliest is settled first. */
const later = (): Formula =>
  committed('reference', ...POSITIVE, ownColumn('date'), join(literal('>'), cell('date')));

/** It takes back part of another commitment, and is none itself. */
const withdraws = (): Formula => both(below(cell('amount'), 0), not(isBlank(cell('settles'))));

const stillOpen = (): Formula =>
  when(
    isBlank(cell('reference')),
    when(withdraws(), 0, cell('amount')),
    call('MAX', 0, call('MIN', cell('amount'), minus(call('MAX', 0, openOfReference()), later()))),
  );

export type LedgerRow = RowOf<typeof actuals>;
