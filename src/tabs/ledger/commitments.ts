/** What of a commitment is still open, by formulas of its own row. */
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

/** Of the same reference and line. */
export const committed = (): Formula => sumWhere('amount', ownColumn('referenceKey'), reference(), ...LINE);

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

/** The earliest has all that later ones do not keep: more than itself where more came back than was paid, and below zero what was paid beyond them. */
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

/** Beside the earliest of each line that has a part in a reference, so that the sum is what all of them settled of their own. */
export const settledByOwnLine = (): Formula =>
  blankWhen(isBlank(cell('order')), when(earliest(...LINE), settledByLine(), ''));

/** What others settled of the reference; below zero they paid back more than they paid. */
const elsewhere = (): Formula =>
  minus(
    sumWhere('settled', ownColumn('settlesKey'), reference()),
    sumWhere('ownSettled', ownColumn('referenceKey'), reference()),
  );

/** What earlier commitments of the reference, of any line, had open for others to settle. */
const before = (): Formula =>
  sumWhere(
    'ownOpen',
    ...[ownColumn('referenceKey'), reference()],
    ...[ownColumn('order'), join(literal('<'), cell('order'))],
    ...[ownColumn('ownOpen'), literal('>0')],
  );

const withdraws = (): Formula =>
  both(isCommitment(), both(below(cell('amount'), 0), not(isBlank(cell('settlesKey')))));

/** The same law as domain/control/commitments.ts. */
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
