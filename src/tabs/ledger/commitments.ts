/** What is still open of a commitment, by formulas in its own row. */
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
  when,
  type Formula,
} from '../../sheet/formula';
import { stages } from '../choices';
import { holds } from '../formulas';

const LINE = [ownColumn('lineKey'), cell('lineKey')];

export const reference = (): Formula => cell('referenceKey');

const sumWhere = (key: string, ...criteria: Formula[]): Formula =>
  call('SUMIFS', ownColumn(key), ...criteria);

export const isCommitment = (): Formula => holds(cell('stage'), stages.committed);

/** Committed under the same reference and line. */
export const committed = (): Formula => sumWhere('amount', ownColumn('referenceKey'), reference(), ...LINE);

const settledOfLine = (): Formula => sumWhere('settled', ownColumn('settlesKey'), reference(), ...LINE);

/** What later commitments of the same reference and line keep open, since the earliest is settled first. */
const later = (): Formula =>
  sumWhere(
    'amount',
    ...[ownColumn('referenceKey'), reference(), ...LINE],
    ...[ownColumn('order'), join(literal('>'), cell('order'))],
  );

/**
 * What the line settles of its own commitments. A line without commitments under the reference settles those of other
 * lines instead.
 */
const settledByLine = (): Formula => when(above(committed(), 0), settledOfLine(), 0);

/**
 * The earliest commitment has all that the later ones do not keep: more than its amount if more came back than was
 * paid, and below zero if more was paid than committed.
 */
export const openOfOwnLine = (): Formula => {
  const own = cell('ownSettled');
  const [isEarliest, sum] = [call('ISNUMBER', own), committed()];
  const beyondLater = minus(minus(sum, when(isEarliest, own, settledByLine())), later());
  return blankWhen(
    isBlank(cell('order')),
    call('MIN', when(isEarliest, minus(sum, own), cell('amount')), call('MAX', 0, beyondLater)),
  );
};

const earliest = (...criteria: Formula[]): Formula =>
  equals(
    cell('order'),
    call('MINIFS', ownColumn('order'), ownColumn('referenceKey'), reference(), ...criteria),
  );

/**
 * Only in the row of each line's earliest commitment under a reference, so that the column sums to what all lines
 * settled of their own.
 */
export const settledByOwnLine = (): Formula =>
  blankWhen(isBlank(cell('order')), when(earliest(...LINE), settledByLine(), ''));

/** What other lines settled of the reference; negative if they paid back more than they paid. */
const elsewhere = (): Formula =>
  minus(
    sumWhere('settled', ownColumn('settlesKey'), reference()),
    sumWhere('ownSettled', ownColumn('referenceKey'), reference()),
  );

/** What earlier commitments under the reference, on any line, left open for other lines to settle. */
const before = (): Formula =>
  sumWhere(
    'ownOpen',
    ...[ownColumn('referenceKey'), reference()],
    ...[ownColumn('order'), join(literal('<'), cell('order'))],
    ...[ownColumn('ownOpen'), literal('>0')],
  );

const withdraws = (): Formula =>
  both(isCommitment(), both(below(cell('amount'), 0), not(isBlank(cell('settlesKey')))));

/** The open part, by the same rule as domain/control/commitments.ts. */
export const stillOpen = (): Formula =>
  when(
    isBlank(cell('referenceKey')),
    when(withdraws(), 0, cell('amount')),
    when(
      isBlank(cell('order')),
      0,
      call(
        'MAX',
        0,
        minus(cell('ownOpen'), when(earliest(), elsewhere(), call('MAX', 0, minus(elsewhere(), before())))),
      ),
    ),
  );
