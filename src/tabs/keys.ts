/** Keys in cells, as domain/keys.ts defines them: text that no spreadsheet function takes for anything else. */
import { keyInCells, KEY_MARK, ODD_CHARACTERS, SPACES, STAND_INS } from '../domain/keys';
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

/** White space of every kind, trimmed and run together. */
const trimmed = (text: Formula): Formula =>
  call(
    'TRIM',
    SPACES.reduce((all, code) => replaced(all, code, ' '), text),
  );

/**
 * The key of a text that is not blank. It also works over a whole column, where the operator & would join all cells
 * into one text.
 */
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

/** The length of a text without the characters that cells cannot compare. */
const lengthSeen = (text: Formula): Formula =>
  call(
    'LEN',
    ODD_CHARACTERS.reduce((all, code) => replaced(all, code, ''), text),
  );

/** The key of a reference to a row; blank where the reference is. Works over a cell or a whole column. */
export const keyOfCell = (text: Formula): Formula => blankWhen(isBlank(text), keyed(text));

const BUDGET = { key: 'budget' };
/**
 * The key of the budget line referred to, by its Id or its name. A name counts only if no other line has it, and it is
 * nobody's Id. Works over a cell or a whole column.
 */
export const lineKeyOf = (text: Formula): Formula => {
  const own = keyed(text);
  const named = call('VLOOKUP', own, columns(BUDGET, 'alias', 'aliasOf'), 2, 0);
  return blankWhen(isBlank(text), ifThere(call('IFERROR', named, own), own));
};

/**
 * The key of something that others refer to, or that is only compared with its own kind; `otherwise` where cells cannot
 * compare by it.
 */
export const ownKey = (text: Formula, otherwise = ''): Formula =>
  blankWhen(isBlank(text), when(equals(call('LEN', text), lengthSeen(text)), keyed(text), otherwise));

/** The key of a row; where cells cannot compare by it, a key that no other row has. */
export const rowKey = (text: Formula): Formula => ownKey(text, KEY_MARK);

/** A key that is known when the formula is written. */
export const keyText = (id: string): Formula => literal(keyInCells(id) ?? KEY_MARK);

/** The format of hidden columns that hold keys for formulas to compare. */
export const KEY_COLUMN = { format: 'general', hidden: true } as const;
const KEY: Words = { en: 'Key', vi: 'Khoá' };
export const keyColumn = (formula: () => Formula, header = KEY): Column<never> =>
  computed(header, NO_NOTE, formula, KEY_COLUMN);
