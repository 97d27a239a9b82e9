/** Keys in cells, by the law of domain/keys.ts: text that no function of the sheet takes for anything else. */
import { keyInCells, KEY_MARK, ODD, SPACES, STAND_INS } from '../domain/keys';
import {
  blankWhen,
  call,
  columns,
  equals,
  ifThere,
  isBlank,
  literal,
  when,
  type Formula,
} from '../sheet/formula';
import { NO_NOTE, computed, type Column } from '../sheet/tab';
import type { Words } from '../words';

const ASCII = 128;
const sign = (code: number): Formula =>
  code < ASCII ? call('CHAR', code) : literal(String.fromCodePoint(code));

const replaced = (text: Formula, code: number, by: string): Formula =>
  call('SUBSTITUTE', text, sign(code), by);

/** White space of every kind trimmed and run together. */
const trimmed = (text: Formula): Formula =>
  call(
    'TRIM',
    SPACES.reduce((all, code) => replaced(all, code, ' '), text),
  );

/** The key of a text that is not blank. Over a whole column too, of which & would make one text. */
const keyed = (text: Formula): Formula =>
  call(
    'REPLACE',
    STAND_INS.reduce(
      (all, [pattern, standIn]) =>
        call('SUBSTITUTE', all, literal(pattern), literal(String.fromCodePoint(standIn))),
      call('LOWER', trimmed(text)),
    ),
    ...[1, 0, literal(KEY_MARK)],
  );

/** How long it is without what cells cannot count by. */
const lengthSeen = (text: Formula): Formula =>
  call(
    'LEN',
    ODD.reduce((all, code) => replaced(all, code, ''), text),
  );

/** The key of what names a row elsewhere; blank where it is blank. Over a cell, or over a whole column. */
export const keyOfCell = (text: Formula): Formula => blankWhen(isBlank(text), keyed(text));

const BUDGET = { key: 'budget' };
/**
 * The key of the budget line that is named, by its Id or by its name: a name that is no other line's, and nobody's Id.
 * Over a cell, or over a whole column.
 */
export const lineKeyOf = (text: Formula): Formula => {
  const own = keyed(text);
  const named = call('VLOOKUP', own, columns(BUDGET, 'alias', 'aliasOf'), 2, 0);
  return blankWhen(isBlank(text), ifThere(call('IFERROR', named, own), own));
};

/** The same for what others name, or what only its own kind is compared with: `otherwise` where it cannot be counted by. */
export const ownKey = (text: Formula, otherwise = ''): Formula =>
  blankWhen(isBlank(text), when(equals(call('LEN', text), lengthSeen(text)), keyed(text), otherwise));

/** The key of a row: of one that cannot be counted by, one that nothing has. */
export const rowKey = (text: Formula): Formula => ownKey(text, KEY_MARK);

/** A key that is known when the formula is written. */
export const keyText = (id: string): Formula => literal(keyInCells(id) ?? KEY_MARK);

/** A column that holds keys, as formulas compare them: nobody looks at it. */
export const KEY_COLUMN = { format: 'general', hidden: true } as const;
const KEY: Words = { en: 'Key', vi: 'Khoá' };
export const keyColumn = (formula: () => Formula, header = KEY): Column<never> =>
  computed(header, NO_NOTE, formula, KEY_COLUMN);
