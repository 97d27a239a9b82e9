import { below, blankWhen, both, call, cell, not, ownColumn, type Formula } from '../../sheet/formula';
import {
  NO_NOTE,
  inMore,
  choice,
  computed,
  day,
  key,
  money,
  spilled,
  tab,
  text,
  type RowOf,
  type RowView,
} from '../../sheet/tab';
import * as terms from '../../terms';
import { stages } from '../choices';
import { KEY_COLUMN, lineKeyOf } from '../keys';
import {
  BUDGET,
  askedFor,
  lineHasLeft,
  dayNumber,
  order,
  keyOfSettled,
  referenceOfCommitment,
  settledAmount,
  isWaiting,
} from './columns';
import { isCommitment, stillOpen, openOfOwnLine, settledByOwnLine } from './commitments';

/** Whether the row's line is over its limit; shown in colour and flagged even without the add-on. */
const isOver = both(call('ISNUMBER', cell('left')), below(cell('left'), 0));

/**
 * Only commitments need a formula per row, since a sum by two keys can't be spilled. Blank rows have it ready; a
 * commitment without it is waiting, which is reported.
 */
const ofCommitment =
  (formula: () => Formula) =>
  (row: RowView): Formula | null =>
    row.text('stage') === 'committed' || (row.text('stage') === '' && row.text('line') === '')
      ? formula()
      : null;

/** Columns by which an imported row is recognised: written once, never changed. */
const IMPORTED = { hidden: true, optional: true } as const;

/** The ledger: what came in, what was committed, what was spent. */
export const actuals = tab({
  key: 'actuals',
  name: { en: 'Actuals', vi: 'Thực hiện' },
  colour: '#188038',
  keys: ['amount', 'date', 'line'],
  frozenColumns: 0,
  // With the header, as many rows as a new sheet has.
  readyRows: 999,
  rules: [
    {
      columns: ['amount', 'left'],
      when: isOver,
      colour: 'bad',
    },
  ],
  columns: {
    date: day(terms.date, {
      en: 'The day the money came in, was promised or was spent.',
      vi: 'Ngày tiền về, ngày cam kết chi hoặc ngày chi.',
    }),
    line: key(
      terms.budgetLine,
      {
        en: 'A line of the Budget tab, by its name or its Id: MKT-ADS.',
        vi: 'Một khoản mục ở trang Ngân sách, ghi tên hoặc mã: MKT-ADS.',
      },
      { names: 'line', width: 174, choicesFrom: { tab: BUDGET, key: 'called', to: 'alsoCalled' } },
    ),
    amount: money(
      terms.amount,
      {
        en: 'Positive for money in and for money out alike; negative for a refund.',
        vi: 'Ghi số dương cho cả thu và chi; số âm cho khoản hoàn lại.',
      },
      { width: 120, accepts: not(isOver) },
    ),
    stage: choice(
      terms.entryState,
      {
        en: 'Received, committed (promised, not yet paid) or spent. A commitment uses the budget until it is settled.',
        vi: 'Đã thu, đã cam kết chi (hứa chi, chưa trả) hay đã chi. Khoản cam kết chiếm ngân sách cho tới khi thanh toán.',
      },
      stages,
      { width: 120, former: { en: ['Stage'], vi: ['Giai đoạn'] } },
    ),
    description: text(
      terms.description,
      { en: 'What it was.', vi: 'Khoản này là gì.' },
      // As narrow as wrapped text may be, so that on a small laptop the beginning of Check is visible beside the
      // sidebar.
      { width: 142 },
    ),
    reference: inMore(
      key(
        terms.reference,
        {
          en: 'An invoice or contract number. A commitment needs one, so that its payment can name it.',
          vi: 'Số hoá đơn hoặc hợp đồng. Khoản cam kết cần có để khi trả tiền còn ghi lại.',
        },
        { width: 110 },
      ),
    ),
    settles: inMore(
      key(
        { en: 'Settles', vi: 'Thanh toán cho' },
        {
          en: 'The reference of the commitment that this payment settles.',
          vi: 'Số chứng từ của khoản cam kết mà lần chi này thanh toán.',
        },
        { width: 110 },
      ),
    ),
    open: inMore(
      computed(
        terms.stillCommitted,
        { en: 'Of a commitment: what is not settled yet.', vi: 'Phần cam kết chưa thanh toán.' },
        ofCommitment(() => blankWhen(not(isCommitment()), stillOpen())),
        { width: 115 },
      ),
    ),
    left: spilled(
      { en: 'Line has left, year', vi: 'Khoản mục còn được chi' },
      {
        en: 'What the row’s line still has in the year, everything entered counted. Red: it is over.',
        vi: 'Khoản mục của dòng này còn được chi bao nhiêu trong năm, đã tính mọi khoản. Đỏ: đã vượt.',
      },
      () => lineHasLeft(),
      { width: 115 },
    ),
    check: computed(
      terms.check,
      {
        en: 'Written by AOP Planner when an entry is over a limit: what is over, by how much, and what can be done.',
        vi: 'AOP Planner ghi khi khoản này vượt hạn mức: vượt gì, bao nhiêu và có thể làm gì.',
      },
      () => null,
      { format: 'text', width: 520 },
    ),
    serial: spilled(
      { en: 'Day number', vi: 'Số ngày' },
      NO_NOTE,
      () => dayNumber(),
      // Needs its own format: otherwise the sheet would show it as a date again.
      { format: 'figure', hidden: true },
    ),
    order: spilled({ en: 'Order of commitments', vi: 'Thứ tự cam kết' }, NO_NOTE, () => order(), {
      format: 'number',
      hidden: true,
    }),
    ownOpen: computed(
      { en: 'Open of its line', vi: 'Còn mở của khoản mục' },
      NO_NOTE,
      ofCommitment(() => openOfOwnLine()),
      { hidden: true },
    ),
    ownSettled: computed(
      { en: 'Settled by its line', vi: 'Khoản mục đã thanh toán' },
      NO_NOTE,
      ofCommitment(() => settledByOwnLine()),
      { hidden: true },
    ),
    lineKey: spilled(
      { en: 'Key of line', vi: 'Khoá khoản mục' },
      NO_NOTE,
      () => lineKeyOf(ownColumn('line')),
      KEY_COLUMN,
    ),
    referenceKey: spilled(
      { en: 'Key of commitment', vi: 'Khoá cam kết' },
      NO_NOTE,
      () => referenceOfCommitment(),
      KEY_COLUMN,
    ),
    settlesKey: spilled(
      { en: 'Key of what it settles', vi: 'Khoá thanh toán cho' },
      NO_NOTE,
      () => keyOfSettled(),
      KEY_COLUMN,
    ),
    settled: spilled({ en: 'Settles, amount', vi: 'Số thanh toán' }, NO_NOTE, () => settledAmount(), {
      hidden: true,
    }),
    waiting: spilled({ en: 'To be worked out', vi: 'Chờ tính' }, NO_NOTE, () => isWaiting(), {
      format: 'number',
      hidden: true,
    }),
    asked: spilled({ en: 'Asked for, amount', vi: 'Số đã đề nghị' }, NO_NOTE, () => askedFor(), {
      hidden: true,
    }),
    importKey: text({ en: 'Key of the imported row', vi: 'Khoá dòng nhập' }, undefined, IMPORTED),
    imported: text({ en: 'Imported by', vi: 'Thuộc lần nhập' }, undefined, IMPORTED),
  },
});

export type LedgerRow = RowOf<typeof actuals>;
