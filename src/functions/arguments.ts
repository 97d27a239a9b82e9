/** Reads a cell as an argument. A blank gives null; a value that cannot be used is named in the error. */
import { amount } from '../domain/money/amount';
import type { Figure } from '../domain/plan';
import { plain, says, type Language, type Spelled, type Words } from '../words';
import { unusable, type GivenCell } from './cells';

const MONTHS = 12;

export const isBlank = ({ value }: GivenCell): boolean =>
  value === '' || value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** A number; an amount or a percentage typed as text is understood. */
export function figure(cell: GivenCell): Figure {
  if (isBlank(cell)) return null;
  if (typeof cell.value === 'number' && Number.isFinite(cell.value)) return cell.value;
  const text = typeof cell.value === 'string' ? cell.value.trim() : '';
  const percent = text.endsWith('%') ? amount(text.slice(0, -1)) : null;
  const understood = percent === null ? amount(text) : percent / 100;
  if (understood === null) throw unusable(cell, 'a number, or an amount such as 1.250.000, 1,25 tỷ or 350tr');
  return understood;
}

/** A blank gives the default. */
export function atLeastZero(cell: GivenCell, otherwise: number): number {
  const value = figure(cell) ?? otherwise;
  if (value < 0) throw unusable(cell, 'zero or more');
  return value;
}

export function whole(cell: GivenCell, least: number, most: number): Figure {
  const value = figure(cell);
  if (value !== null && !(Number.isInteger(value) && value >= least && value <= most))
    throw unusable(cell, `a whole number from ${least} to ${most}`);
  return value;
}

/** Twelve figures, possibly blank; throws for any other number of cells. */
export function twelve(cells: readonly GivenCell[], name: string): Figure[] {
  if (cells.length !== MONTHS)
    throw new Error(`${name}: ${cells.length} cells in a row — use twelve cells in a row, one a month`);
  return cells.map(figure);
}

/** The single cell of an argument; throws if there are several. */
export function only(cells: readonly GivenCell[], name: string): GivenCell {
  const [cell] = cells;
  if (cell === undefined || cells.length > 1)
    throw new Error(`${name}: ${cells.length} cells in a row — use one`);
  return cell;
}

const YES: Words = { en: 'yes', vi: 'có' };
const NO: Words = { en: 'no', vi: 'không' };

/** A blank is no. */
export function flag(cell: GivenCell): boolean {
  const text = plain(String(cell.value));
  if (cell.value === true || cell.value === 1 || text === 'true' || says(YES, text)) return true;
  if (isBlank(cell) || cell.value === false || cell.value === 0 || text === 'false' || says(NO, text))
    return false;
  throw unusable(cell, 'TRUE or FALSE');
}

/** One of the choices: by its name in code, its label in either language, or a synonym. */
export function choice<V extends string>(
  cell: GivenCell,
  labels: Readonly<Partial<Record<V, Spelled>>>,
): V | null {
  if (isBlank(cell)) return null;
  const text = plain(String(cell.value)).replace(/[_-]/g, ' ');
  const names = Object.keys(labels) as V[];
  const found = names.find((name) => {
    const words = labels[name];
    return name === text || (words !== undefined && says(words, text));
  });
  if (found === undefined) throw unusable(cell, orList(names));
  return found;
}

const orList = (names: readonly string[]): string =>
  `${names.slice(0, -1).join(', ')} or ${names[names.length - 1] ?? ''}`;

/** A blank is English. */
export function language(cell: GivenCell): Language {
  const text = plain(String(cell.value));
  if (isBlank(cell) || text === 'en' || text === 'english' || text === 'tiếng anh') return 'en';
  if (text === 'vi' || text === 'vietnamese' || text === 'tiếng việt') return 'vi';
  throw unusable(cell, 'en or vi');
}

/** Sheets shows '' as an empty cell. */
export const shownFigure = (value: Figure): number | '' => value ?? '';
