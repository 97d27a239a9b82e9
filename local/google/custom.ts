/** Calls custom functions in cells as Google does. */
import type { FormulaCell } from '../engine';
import { failure } from '../engine/functions';
import { toSerial } from './cells/dates';
import { googleValue } from './cells/values';

/** What determines how a formula's dates are read and shown. */
interface Place {
  timeZone: string;
  dateFormat: string;
}

/** Ranges arrive as the engine's columns; an omitted argument is undefined. */
const argumentFor = (zone: string, argument: FormulaCell | FormulaCell[][] | undefined): unknown => {
  if (argument === undefined) return undefined;
  const value = (cell: FormulaCell) => {
    const type = typeof cell.value === 'string' && /^#[A-Z_/0!?]+$/.test(cell.value) ? 'error' : 'value';
    return googleValue({ ...cell, type }, zone);
  };
  if (!Array.isArray(argument)) return value(argument);
  // A single cell is passed as a scalar at Google, even if given as a range.
  if (argument.length === 1 && argument[0]!.length === 1) return value(argument[0]![0]!);
  return argument[0]!.map((_, row) => argument.map((column) => value(column[row]!)));
};

const resultOf = (place: Place, value: unknown): { value: unknown; format?: string } => {
  if (value === null || value === undefined) return { value: '' };
  if (value instanceof Date) {
    return { value: toSerial(value, place.timeZone), format: place.dateFormat };
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return failure('Not a number', '#NUM!');
  // Google shows anything that is no cell value as text.
  if (typeof value === 'object') return { value: JSON.stringify(value) };
  return { value };
};

/** Calls a custom function for a formula; the message of an exception becomes the error's text. */
export function callCustom(
  place: Place,
  call: ((...args: unknown[]) => unknown) | undefined,
  args: (FormulaCell | FormulaCell[][] | undefined)[],
): unknown {
  if (!call) return failure('Unknown function', '#NAME?');
  let answer: unknown;
  try {
    answer = call(...args.map((argument) => argumentFor(place.timeZone, argument)));
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
  if (!Array.isArray(answer)) return resultOf(place, answer);
  const rows: unknown[][] = answer.map((row) => (Array.isArray(row) ? row : [row]));
  const width = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length === 0) return { value: '' };
  return Array.from({ length: width }, (_, column) => rows.map((row) => resultOf(place, row[column])));
}
