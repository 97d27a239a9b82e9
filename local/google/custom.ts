/** Custom functions in cells, as Google calls them. */
import type { FormulaCell } from '../engine';
import { failure } from '../engine/functions';
import { toSerial } from './cells/dates';
import { googleValue } from './cells/values';

/** Where a formula stands: how its dates are read and drawn. */
interface Place {
  timeZone: string;
  dateFormat: string;
}

/** Cells come as the engine's columns; a value that is no cell was left out. */
const argumentFor = (zone: string, argument: FormulaCell | FormulaCell[][] | undefined): unknown => {
  if (argument === undefined) return undefined;
  const value = (cell: FormulaCell) => {
    const type = typeof cell.value === 'string' && /^#[A-Z_/0!?]+$/.test(cell.value) ? 'error' : 'value';
    return googleValue({ ...cell, type }, zone);
  };
  if (!Array.isArray(argument)) return value(argument);
  // One cell given by reference is a scalar at Google, a range of one cell too.
  if (argument.length === 1 && argument[0]!.length === 1) return value(argument[0]![0]!);
  return argument[0]!.map((_, row) => argument.map((column) => value(column[row]!)));
};

const resultOf = (place: Place, value: unknown): { value: unknown; format?: string } => {
  if (value === null || value === undefined) return { value: '' };
  if (value instanceof Date) {
    return { value: toSerial(value, place.timeZone), format: place.dateFormat };
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return failure('Not a number', '#NUM!');
  // What is no value of a cell shows as text, as Google does.
  if (typeof value === 'object') return { value: JSON.stringify(value) };
  return { value };
};

/** Calls a custom function for a formula; a thrown message becomes the text of the error. */
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
