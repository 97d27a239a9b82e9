import {
  above,
  atLeast,
  both,
  call,
  column,
  isBlank,
  minus,
  ownField,
  plus,
  times,
  when,
  type Formula,
} from '../../sheet/formula';
import { computed, field } from '../../sheet/tab';

/** The number of months from the year's first month to the month of a date, both included. */
const monthsTo = (date: Formula): Formula =>
  plus(
    minus(
      plus(times(minus(call('YEAR', date), call('YEAR', ownField('start'))), 12), call('MONTH', date)),
      call('MONTH', ownField('start')),
    ),
    1,
  );

/** The last day within the fiscal year on which a line of the budget has an actual: a commitment is none. */
const lastActual = (): Formula => call('MAX', column({ key: 'budget' }, 'lastActual'));

/** Of Direction what formulas elsewhere refer to: an edit of a KPI need not know all its questions. */
export const directionMonths = {
  key: 'direction',
  name: { en: 'Direction', vi: 'Định hướng' },
  fields: {
    latest: field(
      computed(
        { en: 'Months with actuals', vi: 'Số tháng đã có số liệu' },
        { en: '', vi: '' },
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
        { en: '', vi: '' },
        () =>
          when(
            isBlank(ownField('month')),
            ownField('latest'),
            plus(call('MOD', minus(ownField('month'), ownField('firstMonth')), 12), 1),
          ),
        { format: 'general' },
      ),
    ),
  },
} as const;
