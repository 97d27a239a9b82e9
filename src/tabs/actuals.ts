import {
  above,
  below,
  blankWhen,
  both,
  call,
  cell,
  column,
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
import {
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
} from '../sheet/tab';
import { LANGUAGES } from '../words';
import { stages } from './choices';
import { holds } from './formulas';
import { KEY_COLUMN, keyOfCell, ownKey } from './keys';

/** The Budget refers to the ledger: the ledger knows it by its key only. */
const BUDGET = { key: 'budget' };

/** The row's line has less than nothing left: coloured and flagged, with or without the add-on. */
const isOver = both(call('ISNUMBER', cell('left')), below(cell('left'), 0));

/** Of a column that nobody looks at. */
const NO_NOTE = { en: '', vi: '' };

/**
 * Only commitments need a formula of their own, since a sum by two keys answers one row. Blank rows stand ready with it;
 * what came without is waiting, and said so.
 */
const ofCommitment =
  (formula: () => Formula) =>
  (row: RowView): Formula | null =>
    row.text('stage') === 'committed' || (row.text('stage') === '' && row.text('line') === '')
      ? formula()
      : null;

/** What an imported row is known again by: made once, never changed. */
const IMPORTED = { hidden: true, optional: true } as const;

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
    line: key(
      { en: 'Budget line', vi: 'Khoản mục ngân sách' },
      {
        en: 'The Id of a line on the Budget tab, such as MKT-ADS.',
        vi: 'Mã khoản mục ở trang Ngân sách, ví dụ MKT-ADS.',
      },
      { names: 'line', choicesFrom: { tab: BUDGET, key: 'id' } },
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
    reference: key(
      { en: 'Reference', vi: 'Số chứng từ' },
      {
        en: 'An invoice or contract number. A commitment needs one, so that its payment can name it.',
        vi: 'Số hoá đơn hoặc hợp đồng. Khoản cam kết cần có để khi trả tiền còn ghi lại.',
      },
      { width: 110 },
    ),
    settles: key(
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
      ofCommitment(() => blankWhen(not(isCommitment()), stillOpen())),
      { width: 120 },
    ),
    left: spilled(
      { en: 'Line has left, year', vi: 'Khoản mục còn được chi' },
      {
        en: 'What the row’s line still has in the year, everything entered counted. Red: it is over.',
        vi: 'Khoản mục của dòng này còn được chi bao nhiêu trong năm, đã tính mọi khoản. Đỏ: đã vượt.',
      },
      () => lineHasLeft(),
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
    serial: spilled(
      { en: 'Day number', vi: 'Số ngày' },
      NO_NOTE,
      () => dayNumber(),
      // A format of its own: without one the sheet takes it for a day again.
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
      () => keyOfCell(ownColumn('line')),
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
      () => when(call('ISNUMBER', amountColumn), ownKey(ownColumn('settles')), ''),
      KEY_COLUMN,
    ),
    settled: spilled({ en: 'Settles, amount', vi: 'Số thanh toán' }, NO_NOTE, () => settledAmount(), {
      hidden: true,
    }),
    waiting: spilled({ en: 'To be worked out', vi: 'Chờ tính' }, NO_NOTE, () => isWaiting(), {
      format: 'number',
      hidden: true,
    }),
    importKey: text({ en: 'Key of the imported row', vi: 'Khoá dòng nhập' }, undefined, IMPORTED),
    imported: text({ en: 'Imported by', vi: 'Thuộc lần nhập' }, undefined, IMPORTED),
  },
});

const dateColumn = ownColumn('date');
const amountColumn = ownColumn('amount');
/** Conditions over whole columns, of which OR and AND would make one answer. */
const anyOf = (...conditions: Formula[]): Formula => above(numbered(conditions).reduce(plus), 0);
const allOf = (...conditions: Formula[]): Formula => above(numbered(conditions).reduce(times), 0);
const numbered = (conditions: readonly Formula[]): Formula[] => conditions.map((one) => when(one, 1, 0));

const areCommitments = (): Formula =>
  anyOf(...LANGUAGES.map((language) => equals(ownColumn('stage'), stages.committed[language])));
const areWithdrawals = (): Formula =>
  allOf(areCommitments(), below(amountColumn, 0), not(isBlank(ownColumn('settlesKey'))));

const dayNumber = (): Formula =>
  when(call('ISNUMBER', dateColumn), minus(dateColumn, call('MOD', dateColumn, 1)), '');

/** What the Budget has left for the line; blank where it has no limit. */
const lineHasLeft = (): Formula => {
  const line = ownColumn('lineKey');
  return call(
    'IFERROR',
    blankWhen(
      isBlank(line),
      when(
        above(call('COUNTIF', column(BUDGET, 'limitKey'), line), 0),
        call('SUMIF', column(BUDGET, 'key'), line, column(BUDGET, 'availableYear')),
        '',
      ),
    ),
    '',
  );
};

/** A commitment that nobody named can be settled by nobody. A withdrawal commits nothing. */
const referenceOfCommitment = (): Formula =>
  when(
    allOf(
      ...[areCommitments(), not(areWithdrawals()), call('ISNUMBER', amountColumn)],
      ...[call('ISNUMBER', ownColumn('serial')), not(isBlank(ownColumn('lineKey')))],
    ),
    ownKey(ownColumn('reference')),
    '',
  );

const settledAmount = (): Formula =>
  blankWhen(isBlank(ownColumn('settlesKey')), when(areWithdrawals(), minus(0, amountColumn), amountColumn));

/** Later days count more, and of one day later rows: a whole number, which every locale writes alike. */
const order = (): Formula =>
  blankWhen(
    isBlank(ownColumn('referenceKey')),
    when(above(amountColumn, 0), plus(times(ownColumn('serial'), ROWS_MOST), call('ROW', amountColumn)), ''),
  );
/** More than a tab of these columns can have. */
const ROWS_MOST = 1_000_000;

const isWaiting = (): Formula =>
  when(
    allOf(areCommitments(), call('ISNUMBER', amountColumn), not(call('ISNUMBER', ownColumn('open')))),
    1,
    '',
  );

const LINE = [ownColumn('lineKey'), cell('lineKey')];
const reference = (): Formula => cell('referenceKey');
const sumWhere = (key: string, ...criteria: Formula[]): Formula =>
  call('SUMIFS', ownColumn(key), ...criteria);

const isCommitment = (): Formula => holds(cell('stage'), stages.committed);

/** Of the same reference and line. */
const committed = (): Formula => sumWhere('amount', ownColumn('referenceKey'), reference(), ...LINE);
const settledOfLine = (): Formula => sumWhere('settled', ownColumn('settlesKey'), reference(), ...LINE);
/** What later commitments of the same reference and line keep open: the earliest is settled first. */
const later = (): Formula =>
  sumWhere(
    'amount',
    ...[ownColumn('referenceKey'), reference(), ...LINE],
    ...[ownColumn('order'), join(literal('>'), cell('order'))],
  );

/** What settles them from a line that committed nothing to them settles whatever is open then. */
const settledByLine = (): Formula => when(above(committed(), 0), settledOfLine(), 0);

const openOfOwnLine = (): Formula =>
  blankWhen(
    isBlank(cell('order')),
    call('MAX', 0, call('MIN', cell('amount'), minus(minus(committed(), settledByLine()), later()))),
  );

/** Once for each line that has a part in a reference, so that the sum is what all of them settled of their own. */
const settledByOwnLine = (): Formula =>
  blankWhen(
    isBlank(cell('order')),
    when(
      equals(
        cell('order'),
        call('MINIFS', ownColumn('order'), ownColumn('referenceKey'), reference(), ...LINE),
      ),
      settledByLine(),
      0,
    ),
  );

/** What is left of all that others settled when the earlier commitments of the reference, of any line, have had theirs. */
const elsewhereLeft = (): Formula =>
  minus(
    call(
      'MAX',
      0,
      minus(
        sumWhere('settled', ownColumn('settlesKey'), reference()),
        sumWhere('ownSettled', ownColumn('referenceKey'), reference()),
      ),
    ),
    sumWhere(
      'ownOpen',
      ...[ownColumn('referenceKey'), reference()],
      ...[ownColumn('order'), join(literal('<'), cell('order'))],
    ),
  );

const withdraws = (): Formula =>
  both(isCommitment(), both(below(cell('amount'), 0), not(isBlank(cell('settlesKey')))));

/** The same law as domain/commitments.ts. */
const stillOpen = (): Formula =>
  when(
    isBlank(cell('referenceKey')),
    when(withdraws(), 0, cell('amount')),
    when(isBlank(cell('order')), 0, call('MAX', 0, minus(cell('ownOpen'), call('MAX', 0, elsewhereLeft())))),
  );

export type LedgerRow = RowOf<typeof actuals>;
