/** Columns of the ledger that are each filled by one formula in their header. */
import {
  above,
  below,
  blankWhen,
  call,
  column,
  equals,
  isBlank,
  minus,
  not,
  ownColumn,
  plus,
  times,
  when,
  type Formula,
} from '../../sheet/formula';
import { LANGUAGES } from '../../words';
import { entryStates, stages } from '../choices';
import { ownKey } from '../keys';

/** The Budget refers to the ledger, so the ledger refers to the Budget by its key only. */
export const BUDGET = { key: 'budget' };

const dateColumn = ownColumn('date');

const amountColumn = ownColumn('amount');

/** OR over whole columns, row by row: the function OR would reduce them to one value. */
const anyOf = (...conditions: Formula[]): Formula => above(numbered(conditions).reduce(plus), 0);

const allOf = (...conditions: Formula[]): Formula => above(numbered(conditions).reduce(times), 0);

const numbered = (conditions: readonly Formula[]): Formula[] => conditions.map((one) => when(one, 1, 0));

const areCommitments = (): Formula =>
  anyOf(...LANGUAGES.map((language) => equals(ownColumn('stage'), stages.committed[language])));

const areWithdrawals = (): Formula =>
  allOf(areCommitments(), below(amountColumn, 0), not(isBlank(ownColumn('settlesKey'))));

export const dayNumber = (): Formula =>
  when(call('ISNUMBER', dateColumn), minus(dateColumn, call('MOD', dateColumn, 1)), '');

/** What the row's line has left on Budget; blank where it has no limit. */
export const lineHasLeft = (): Formula => {
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

/** A row is an entry if it has a day, a line and an amount; other rows count nowhere and settle nothing. */
const ofEntries = (): Formula[] => [
  call('ISNUMBER', amountColumn),
  call('ISNUMBER', ownColumn('serial')),
  not(isBlank(ownColumn('lineKey'))),
];

/** A commitment without a reference cannot be settled. A withdrawal is not a commitment. */
export const referenceOfCommitment = (): Formula =>
  when(allOf(areCommitments(), not(areWithdrawals()), ...ofEntries()), ownKey(ownColumn('reference')), '');

export const keyOfSettled = (): Formula => when(allOf(...ofEntries()), ownKey(ownColumn('settles')), '');

export const settledAmount = (): Formula =>
  blankWhen(isBlank(ownColumn('settlesKey')), when(areWithdrawals(), minus(0, amountColumn), amountColumn));

/** Check begins with one of these beside an entry that is, or was, up for a decision. */
const ASKED = [entryStates.over, entryStates.approved].flatMap((words) =>
  LANGUAGES.map((language) => `${words[language]} (`),
);

/** The amount of an entry that has no part in any settlement and for which, by its Check, approval was asked. */
export const askedFor = (): Formula =>
  when(
    allOf(
      anyOf(...ASKED.map((text) => equals(call('LEFT', ownColumn('check'), text.length), text))),
      ...[not(areCommitments()), isBlank(ownColumn('settlesKey')), call('ISNUMBER', amountColumn)],
    ),
    amountColumn,
    '',
  );

/** Orders commitments by day, then by row. A whole number, which every locale writes the same way. */
export const order = (): Formula =>
  blankWhen(
    isBlank(ownColumn('referenceKey')),
    when(below(amountColumn, 0), '', plus(times(ownColumn('serial'), ROWS_MOST), call('ROW', amountColumn))),
  );

/** More rows than a tab can have. */
const ROWS_MOST = 1_000_000;

export const isWaiting = (): Formula =>
  when(
    allOf(areCommitments(), call('ISNUMBER', amountColumn), not(call('ISNUMBER', ownColumn('open')))),
    1,
    '',
  );
