/**
 * The Budget's columns.
 * Long because it is one table, a few lines a column.
 */
import {
  above,
  atLeast,
  below,
  blankWhen,
  both,
  call,
  cell,
  column,
  differs,
  either,
  equals,
  isBlank,
  literal,
  minus,
  ownColumn,
  plus,
  sumOf,
  when,
  type Formula,
} from '../../sheet/formula';
import {
  NO_NOTE,
  inMore,
  choice,
  computed,
  key,
  money,
  months,
  share,
  tab,
  text,
  type RowOf,
} from '../../sheet/tab';
import * as terms from '../../terms';
import { lineTypes, policies } from '../choices';
import {
  everyMonth,
  holds,
  monthStart,
  monthsReported,
  monthsShown,
  moneyLess,
  moneyTotals,
  onceKeyed,
} from '../formulas';
import { keyColumn, ownKey, rowKey } from '../keys';
import { ledgerHead } from '../ledger/head';
import { actual, askedInYear, lastActual, ledgerKey, used, usedIn } from '../ledger/used';
import { decisions } from './decisions';

/** The key of the line's name, if no other line has that name and it is nobody's Id. */
const alias = (): Formula => {
  const count = (key: string): Formula => call('COUNTIF', ownColumn(key), cell('nameKey'));
  return when(equals(plus(count('nameKey'), count('key')), 1), cell('nameKey'), '');
};

/** Σ of the months up to the month shown. */
const upToShown = (figure: (month: number) => Formula): Formula =>
  sumOf(everyMonth.map((month) => when(atLeast(monthsShown(), month + 1), figure(month), 0)));
const toDate = (key: string): Formula => upToShown((month) => cell(key, month));

/** What a month still brings as planned; every month, as long as nothing was received or spent. */
const toCome = (month: number): Formula =>
  when(both(above(monthsReported(), 0), atLeast(monthsShown(), month + 1)), 0, cell('months', month));

/** The limit of the months up to the one shown; blank where none of them has one: nothing is not zero. */
const limitToDate = (): Formula => {
  const each = (what: 'COUNT' | 'SUM') => upToShown((month) => call(what, cell('current', month)));
  // The months are counted only where the original plan does not already show that there is a limit.
  const known = when(equals(cell('originalToDate'), 0), when(equals(monthsShown(), 0), 1, each('COUNT')), 1);
  return blankWhen(equals(known, 0), each('SUM'));
};

const whereLimited = (formula: Formula): Formula =>
  blankWhen(either(isBlank(cell('key')), holds(cell('type'), lineTypes.revenue)), formula);

/** What decisions moved into a month of this line, and out of it, as `what` adds them up. */
const moves = (month: number, what: (...criteria: Formula[]) => Formula): [Formula, Formula] => {
  const of = (line: 'toKey' | 'fromKey', at: 'toMonth' | 'fromMonth'): Formula =>
    what(column(decisions, line), cell('key'), column(decisions, at), monthStart(month));
  return [of('toKey', 'toMonth'), of('fromKey', 'fromMonth')];
};
/** Net amount that decisions moved into a month of this line. */
const moved = (month: number): Formula =>
  minus(...moves(month, (...criteria) => call('SUMIFS', column(decisions, 'moved'), ...criteria)));
/** The number of decisions that did. */
const touched = (month: number): Formula => {
  const count = (...criteria: Formula[]): Formula =>
    call('COUNTIFS', ...criteria, column(decisions, 'moved'), literal('>0'));
  return plus(...moves(month, count));
};

/**
 * The month's current limit; blank where nothing was planned or moved: no limit is known, which is not a limit of zero.
 */
const limitOf = (month: number): Formula =>
  blankWhen(
    equals(when(isBlank(cell('months', month)), touched(month), 1), 0),
    plus(cell('months', month), moved(month)),
  );

const current = everyMonth.map((month) => cell('current', month));

const planned = everyMonth.map((month) => cell('months', month));

/** The annual amount plus moves; if it is blank, the sum of the months; if they are blank too, no limit is known. */
const yearLimit = (): Formula =>
  when(
    isBlank(cell('annual')),
    blankWhen(equals(call('COUNT', ...current), 0), sumOf(current)),
    plus(cell('annual'), cell('movedYear')),
  );

/** Blank where no limit is known. Rounded, since floating-point noise would make zero look negative. */
const available = (limit: string, used: string): Formula =>
  whereLimited(blankWhen(isBlank(cell(limit)), moneyLess(cell(limit), cell(used))));

const endOfMonthShown = (): Formula => call('EDATE', monthStart(0), monthsShown());

const isNegative = (key: string): Formula => both(call('ISNUMBER', cell(key)), below(cell(key), 0));

/** The year's money: expected revenue, and limits on what goes out. */
export const budget = tab({
  key: 'budget',
  name: { en: 'Budget', vi: 'Ngân sách' },
  colour: '#e37400',
  keys: ['id', 'line'],
  unique: 'id',
  frozenColumns: 4,
  columns: {
    id: inMore(
      key(
        terms.id,
        {
          en: 'Short and unique: MKT-ADS. May stay blank: then the line is known by its name.',
          vi: 'Ngắn, không trùng: MKT-ADS. Có thể để trống: khi đó khoản mục được gọi bằng tên.',
        },
        { names: 'line', orFrom: 'line', width: 110 },
      ),
    ),
    type: choice(
      terms.type,
      {
        en: 'Revenue is a target and is never limited; costs and investments are limits; the reserve is spent only by moving it.',
        vi: 'Doanh thu là chỉ tiêu, không bị giới hạn; chi phí và đầu tư là hạn mức; dự phòng chỉ dùng bằng cách điều chuyển.',
      },
      lineTypes,
      { width: 95 },
    ),
    group: inMore(
      text(
        terms.group,
        { en: 'Lines that belong together, such as Marketing.', vi: 'Các khoản cùng loại, ví dụ Marketing.' },
        { width: 100 },
      ),
    ),
    line: text(terms.line, { en: 'What the money is for.', vi: 'Tiền dùng vào việc gì.' }, { width: 190 }),
    department: inMore(text(terms.department, undefined, { width: 100 })),
    owner: inMore(
      text(terms.owner, { en: 'Who answers for it.', vi: 'Ai chịu trách nhiệm.' }, { width: 110 }),
    ),
    goal: inMore(
      key(
        terms.goal,
        { en: 'The Id of the goal that it serves.', vi: 'Mã mục tiêu mà khoản này phục vụ.' },
        { names: 'goal', width: 70 },
      ),
    ),
    yearPolicy: inMore(
      choice(
        { en: 'Over the year', vi: 'Khi vượt ngân sách cả năm' },
        {
          en: 'What happens when the year’s budget would be exceeded. Blank: stop.',
          vi: 'Làm gì khi sắp vượt hạn mức năm. Để trống: chặn.',
        },
        policies,
        { width: 95, former: { vi: ['Khi vượt năm'] } },
      ),
    ),
    toDatePolicy: inMore(
      choice(
        { en: 'Over the budget to date', vi: 'Khi vượt tính đến tháng' },
        {
          en: 'What happens when the months up to the entry’s month would be exceeded. Blank: warn.',
          vi: 'Làm gì khi sắp vượt hạn mức luỹ kế đến tháng đó. Để trống: cảnh báo.',
        },
        policies,
        { width: 95, former: { vi: ['Khi vượt luỹ kế'] } },
      ),
    ),
    tolerance: inMore(
      share(terms.tolerance, {
        en: 'How far over is still allowed. Blank: 0%.',
        vi: 'Được vượt tới bao nhiêu mà vẫn cho qua. Để trống: 0%.',
      }),
    ),
    annual: money(
      { en: 'Annual', vi: 'Cả năm' },
      { en: 'The year’s amount.', vi: 'Số tiền cả năm.' },
      { total: true, width: 125 },
    ),
    months: months(
      NO_NOTE,
      {
        en: 'The month’s amount. =AOP_PHASE(annual amount; "even") shares a year out over its months, to the last đồng.',
        vi: 'Số tiền của tháng. =AOP_PHASE(số cả năm; "đều") chia số cả năm vào các tháng, khớp từng đồng.',
      },
      { total: true },
    ),
    check: computed(
      { en: 'Not shared out yet', vi: 'Chưa chia vào tháng' },
      {
        en: 'Should be 0: the year’s amount less what its months add up to.',
        vi: 'Phải bằng 0: số cả năm trừ tổng các tháng.',
      },
      () => moneyLess(cell('annual'), sumOf(planned)),
      { former: { en: ['Annual less months'], vi: ['Cả năm trừ các tháng'] } },
    ),
    usedYear: computed(
      terms.usedYear,
      {
        en: 'Spent and committed in the whole fiscal year, later months too.',
        vi: 'Đã chi và cam kết trong cả năm tài chính, kể cả tháng sau.',
      },
      () => whereLimited(used(monthStart(12))),
      { total: true, width: 125 },
    ),
    availableYear: computed(
      { en: 'Available, year', vi: 'Còn được chi cả năm' },
      {
        en: 'The year’s budget less what is used; blank where no budget is set.',
        vi: 'Ngân sách năm trừ đã dùng; để trống nếu chưa có ngân sách.',
      },
      () => available('limitYear', 'usedYear'),
      { total: true, width: 125 },
    ),
    originalToDate: inMore(
      computed(
        { en: 'Original to date', vi: 'KH gốc luỹ kế' },
        {
          en: 'The months as first planned, up to the month shown on Direction.',
          vi: 'Các tháng theo kế hoạch gốc, đến tháng đang xem ở trang Định hướng.',
        },
        () => toDate('months'),
        { total: true, width: 125 },
      ),
    ),
    movedToDate: inMore(
      computed(
        { en: 'Moved to date', vi: 'Điều chỉnh luỹ kế' },
        {
          en: 'Transfers, raises and cuts of those months, from Decisions.',
          vi: 'Điều chuyển, bổ sung, cắt giảm của các tháng đó, theo trang Quyết định.',
        },
        () => moneyLess(call('SUM', cell('limitToDate')), cell('originalToDate')),
        { total: true, width: 125 },
      ),
    ),
    limitToDate: inMore(
      computed(
        { en: 'Limit to date', vi: 'Hạn mức luỹ kế' },
        { en: 'Original and moved, to date.', vi: 'Kế hoạch gốc cộng điều chỉnh, luỹ kế.' },
        limitToDate,
        { total: true, width: 125 },
      ),
    ),
    movedYear: inMore(
      computed(
        { en: 'Moved, year', vi: 'Điều chỉnh cả năm' },
        { en: 'Transfers, raises and cuts of the year.', vi: 'Điều chuyển, bổ sung, cắt giảm trong năm.' },
        () => moneyLess(sumOf(current), sumOf(planned)),
        { total: true, width: 125 },
      ),
    ),
    limitYear: inMore(
      computed(
        terms.limitYear,
        { en: 'Original and moved, over the year.', vi: 'Kế hoạch gốc cộng điều chỉnh, cả năm.' },
        () => yearLimit(),
        { total: true, width: 125 },
      ),
    ),
    actualToDate: inMore(
      computed(
        terms.actualToDate,
        { en: 'Received or spent, commitments left out.', vi: 'Đã thu hoặc đã chi, không kể cam kết.' },
        () => actual(0, endOfMonthShown()),
        { total: true, width: 125 },
      ),
    ),
    outlook: inMore(
      computed(
        terms.fullYearOutlook,
        {
          en: 'Actual to date, and the months to come as planned.',
          vi: 'Thực hiện luỹ kế cộng các tháng còn lại theo kế hoạch.',
        },
        () => plus(cell('actualToDate'), sumOf(everyMonth.map(toCome))),
        { total: true, width: 125 },
      ),
    ),
    usedToDate: inMore(
      computed(
        { en: 'Used to date', vi: 'Đã dùng luỹ kế' },
        { en: 'Spent, and commitments still open.', vi: 'Đã chi và phần cam kết chưa thanh toán.' },
        () => whereLimited(used(endOfMonthShown())),
        { total: true, width: 125 },
      ),
    ),
    availableToDate: inMore(
      computed(
        { en: 'Available to date', vi: 'Còn được chi luỹ kế' },
        { en: 'Limit to date less used to date.', vi: 'Hạn mức luỹ kế trừ đã dùng luỹ kế.' },
        () => available('limitToDate', 'usedToDate'),
        { total: true, width: 125 },
      ),
    ),
    current: inMore(
      computed(
        { en: 'Limit', vi: 'Hạn mức' },
        {
          en: 'The month as it stands now: as first planned, and what decisions moved since.',
          vi: 'Hạn mức hiện hành của tháng: kế hoạch gốc cộng các quyết định điều chỉnh.',
        },
        (_row, month) => blankWhen(isBlank(cell('key')), limitOf(month)),
        { total: true, span: 12 },
      ),
    ),
    actual: inMore(
      computed(
        terms.actualShort,
        {
          en: 'What the ledger holds for the month, commitments left out.',
          vi: 'Số trong sổ thực hiện của tháng, không kể cam kết.',
        },
        (_row, month) =>
          blankWhen(
            either(isBlank(cell('key')), above(month + 1, monthsReported())),
            actual(month, monthStart(month + 1)),
          ),
        { total: true, span: 12 },
      ),
    ),
    // Among the first columns, since Direction refers to it before this tab has its full width.
    lastActual: computed(
      { en: 'Last actual', vi: 'Ngày có số liệu' },
      NO_NOTE,
      () => blankWhen(isBlank(cell('key')), lastActual()),
      { format: 'day', hidden: true },
    ),
    used: computed(terms.used, NO_NOTE, (_row, month) => whereLimited(usedIn(month)), {
      hidden: true,
      span: 12,
    }),
    askedYear: computed(
      { en: 'Asked for, year', vi: 'Đã đề nghị cả năm' },
      NO_NOTE,
      () => whereLimited(askedInYear()),
      { hidden: true },
    ),
    key: keyColumn(() => rowKey(cell('called'))),
    ledgerKey: keyColumn(ledgerKey, { en: 'Key in the ledger', vi: 'Khoá trong sổ' }),
    limitKey: keyColumn(() => when(call('ISNUMBER', cell('availableYear')), cell('key'), ''), {
      en: 'Key of a limit',
      vi: 'Khoá có hạn mức',
    }),
    // A line is called by its Id, or by its name if it has no Id; if it has both, its name is understood too.
    called: keyColumn(() => when(isBlank(cell('id')), cell('line'), cell('id')), {
      en: 'Called',
      vi: 'Gọi là',
    }),
    alsoCalled: keyColumn(() => blankWhen(either(isBlank(cell('id')), isBlank(cell('line'))), cell('line')), {
      en: 'Also called',
      vi: 'Cũng gọi là',
    }),
    groupKey: keyColumn(() => ownKey(cell('group')), { en: 'Key of the group', vi: 'Khoá của nhóm' }),
    departmentKey: keyColumn(() => ownKey(cell('department')), {
      en: 'Key of the department',
      vi: 'Khoá của bộ phận',
    }),
    nameKey: keyColumn(() => ownKey(cell('alsoCalled')), { en: 'Key of the name', vi: 'Khoá của tên' }),
    alias: keyColumn(alias, { en: 'Other key', vi: 'Khoá khác' }),
    aliasOf: keyColumn(() => cell('key'), { en: 'Key that it stands for', vi: 'Khoá tương ứng' }),
  },
  corner: { key: 'ledgerKey', formula: ledgerHead },
  totals: onceKeyed(moneyTotals(['usedToDate', 'availableToDate', 'usedYear', 'availableYear']), [
    ...['id', 'line'],
  ]),
  rules: [
    {
      columns: ['check'],
      when: both(call('ISNUMBER', cell('check')), differs(cell('check'), 0)),
      colour: 'bad',
    },
    { columns: ['availableYear'], when: isNegative('availableYear'), colour: 'bad' },
    { columns: ['availableToDate'], when: isNegative('availableToDate'), colour: 'warn' },
  ],
});

export type BudgetRow = RowOf<typeof budget>;
