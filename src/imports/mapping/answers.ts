/**
 * Reuses a person's answers about a source for its next file. A question is asked again only where the file's headers
 * changed or the file contradicts the answer.
 */
import { isBlank } from '../grid';
import { isBelowZero } from '../table/amounts';
import { cellsOf, type Table } from '../table/table';
import { isLedger } from '../table/whose';
import { columnsFor, heldMark, type Mapping } from './columns';
import { heldOrder } from './dayOrder';
import { proposedMapping } from './mapping';
import { isSided } from './sides';
import { balancesSay } from './told';
import type { Unit } from './unit';

/** Whether most amounts are below zero. */
const areMostBelowZero = (table: Table, mapping: Mapping): boolean => {
  const cells = cellsOf(table, columnsFor(table, mapping, 'amount'), (cell) => !isBlank(cell));
  return cells.filter(isBelowZero).length * 2 > cells.length;
};

/**
 * A program uses the same headers for all accounts: debits may be money in for one account and money out for another.
 */
const areSwapped = (kept: Mapping['columns'], { in: moneyIn, out: moneyOut }: Mapping['columns']): boolean =>
  moneyIn?.[0] === kept.out?.[0] && moneyOut?.[0] === kept.in?.[0];

/**
 * Asked again where amounts said to be money out are now mostly below zero, or where balances show the other direction.
 */
const isSignAsked = (table: Table, kept: Mapping, proposed: Mapping, isChanged: boolean): boolean => {
  const { columns, sign } = kept;
  if (isSided(columns))
    return proposed.isSignAsked === true || (isLedger(table) && areSwapped(columns, proposed.columns));
  if (kept.isSignAsked !== false || columns.amount === undefined || columns.direction !== undefined)
    return false;
  if (isChanged) return proposed.isSignAsked === true;
  const told = balancesSay(table, kept);
  return told === null ? sign === -1 && areMostBelowZero(table, kept) : told !== sign;
};

/** A unit that is newly stated above the table is asked about, and so is one that is no longer stated. */
const unitAskedOf = ({ unit }: Mapping, proposed: Mapping, isChanged: boolean): Unit | null => {
  const { unitAsked = null } = proposed;
  if (unit === undefined || (isChanged && unitAsked !== null)) return unitAsked;
  return unit === 1 || unitAsked?.by === unit ? null : (unitAsked ?? { said: '', by: unit });
};

/** Adds a direction column that is new because amounts used to go one way only. */
const withDirection = ({ columns }: Mapping, proposed: Mapping): Mapping['columns'] => {
  const { direction, amount } = proposed.columns;
  const isNew = columns.direction === undefined && direction !== undefined && columns.amount !== undefined;
  return isNew && columns.amount[0] === amount?.[0] ? { ...columns, direction } : columns;
};

/** `kept`: the earlier mapping, with columns that still exist. `proposed`: what the table suggests by itself. */
export const withAnswers = (table: Table, kept: Mapping, proposed: Mapping, isChanged: boolean): Mapping => {
  const moved = { ...kept, columns: withDirection(kept, proposed) };
  const isAsked = isSignAsked(table, moved, proposed, isChanged);
  return {
    ...moved,
    ...((isAsked || kept.isSignAsked !== undefined) && { isSignAsked: isAsked }),
    unitAsked: unitAskedOf(kept, proposed, isChanged),
    dayOrder: isChanged ? proposed.dayOrder : heldOrder(table, kept),
    decimalMark: isChanged ? proposed.decimalMark : heldMark(table, kept),
  };
};

/**
 * The mapping without a person's answers, so that what the table leaves open is asked again. Null where nothing was
 * answered.
 */
export const unanswered = (table: Table, mapping: Mapping): Mapping | null => {
  const {
    dayOrder,
    decimalMark,
    sign,
    isSignAsked: isAsked = false,
    unitAsked = null,
  } = proposedMapping(table);
  const isAnswered =
    mapping.dayOrder !== dayOrder ||
    mapping.decimalMark !== decimalMark ||
    mapping.unit !== undefined ||
    Object.keys(mapping.perOrder ?? {}).length > 0 ||
    (isAsked && mapping.isSignAsked === false);
  if (!isAnswered) return null;
  const { unit = 1, ...others } = mapping;
  const asked = unitAsked ?? (unit === 1 ? null : { said: '', by: unit });
  return { ...others, dayOrder, decimalMark, sign, isSignAsked: isAsked, unitAsked: asked, perOrder: {} };
};
