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

export const openOfOwnLine = (): Formula =>
  blankWhen(
    isBlank(cell('order')),
    call('MAX', 0, call('MIN', cell('amount'), minus(minus(committed(), settledByLine()), later()))),
  );

/** Once for each line that has a part in a reference, so that the sum is what all of them settled of their own. */
export const settledByOwnLine = (): Formula =>
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
export const stillOpen = (): Formula =>
  when(
    isBlank(cell('referenceKey')),
    when(withdraws(), 0, cell('amount')),
    when(isBlank(cell('order')), 0, call('MAX', 0, minus(cell('ownOpen'), call('MAX', 0, elsewhereLeft())))),
  );
