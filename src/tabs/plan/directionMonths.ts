import {
  above,
  atLeast,
  both,
  call,
  column,
  equals,
  ifThere,
  isBlank,
  minus,
  ownField,
  plus,
  times,
  when,
  type Formula,
} from '../../sheet/formula';
import { NO_NOTE, computed, field, number } from '../../sheet/tab';
import * as terms from '../../terms';
import { everyMonth, monthsAsked } from '../formulas';

/** The number of months from the year's first month to the month of a date, both included. */
const monthsTo = (date: Formula): Formula =>
  plus(
    minus(
      plus(times(minus(call('YEAR', date), call('YEAR', ownField('start'))), 12), call('MONTH', date)),
      call('MONTH', ownField('start')),
    ),
    1,
  );

/** The last day in the fiscal year with an actual on any budget line; a commitment is not an actual. */
const lastActual = (): Formula => call('MAX', column({ key: 'budget' }, 'lastActual'));

/** The number of months up to the last one that any KPI has an actual in: in a plan without a ledger they decide. */
const monthsFilled = (): Formula =>
  call(
    'MAX',
    0,
    ...everyMonth.map((month) => {
      const filled = above(call('COUNT', column({ key: 'kpis' }, 'actual', month)), 0);
      return ifThere(when(filled, month + 1, 0), call('MAX', 0));
    }),
  );

/**
 * The fields of Direction that formulas on other tabs refer to: an edit of a KPI need not load all of Direction's
 * questions.
 */
export const directionMonths = {
  key: 'direction',
  name: terms.direction,
  fields: {
    firstMonth: field(
      number(
        terms.firstMonth,
        {
          en: '1 to 12. Usually 1; also 4, 7 or 10.',
          vi: 'Từ 1 đến 12. Thường là 1; cũng có thể 4, 7 hoặc 10.',
        },
        { format: 'general' },
      ),
    ),
    month: field(
      number(
        { en: 'Show figures up to month', vi: 'Xem luỹ kế đến tháng' },
        {
          en: '1 to 12, the month’s number. Blank: the last month with figures.',
          vi: 'Số của tháng, 1 đến 12. Để trống: tháng gần nhất có số liệu.',
        },
        { format: 'general' },
      ),
    ),
    latest: field(
      computed(
        { en: 'Months with actuals', vi: 'Số tháng đã có số liệu' },
        NO_NOTE,
        () =>
          when(
            both(above(lastActual(), 0), atLeast(lastActual(), ownField('start'))),
            monthsTo(lastActual()),
            0,
          ),
        { format: 'general' },
      ),
    ),
    shown: field(
      computed(
        { en: 'Months in the figures to date', vi: 'Số tháng trong số luỹ kế' },
        NO_NOTE,
        () =>
          when(
            isBlank(ownField('month')),
            when(equals(ownField('latest'), 0), monthsFilled(), ownField('latest')),
            monthsAsked(ownField),
          ),
        { format: 'general' },
      ),
    ),
  },
} as const;
