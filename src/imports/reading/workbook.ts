/** Reads workbooks with SheetJS: .xlsx, .xls, HTML, and XML of 2003. Texts as shown, numbers and days as stored. */
import { read, SSF, utils, type CellObject, type ParsingOptions, type WorkSheet } from '@e965/xlsx';
import { dayNumber, dayNumbered } from '../../domain/months/months';
import { BLANK, type Cell, type Row, type Sheet } from '../grid';
import { hiddenIn } from './hidden';

/** `raw`: texts stay texts. `nodim`: the size that a sheet claims is ignored, as it may be wrong. */
const OPTIONS: ParsingOptions = { raw: true, nodim: true, cellNF: true, cellText: true, cellHTML: false };
/**
 * A packed workbook is asked for its hidden parts directly. For an .xls the library has to keep the styles of all
 * cells, even blank ones, which such small files allow.
 */
const PACKED: ParsingOptions = { ...OPTIONS, type: 'array', bookFiles: true };
const BINARY: ParsingOptions = { ...OPTIONS, type: 'array', cellStyles: true };

const ZIPPED = 0x50;
const FIRST_DAY = { 1900: dayNumber('1899-12-30'), 1904: dayNumber('1904-01-01') } as const;
const LAST_SERIAL = 2_958_465;

/** The library's types lack these. */
const { is_date: drawsDay, format: drawn } = SSF as {
  is_date: (format: string) => boolean;
  format: (format: string, value: CellObject['v']) => string;
};

/** Whether a number is a day, judged by its number format. */
const isDated = ({ t, v, z }: CellObject): boolean =>
  t === 'n' && typeof v === 'number' && v >= 1 && v <= LAST_SERIAL && typeof z === 'string' && drawsDay(z);

const LANGUAGE = /\[\$-[^\]]*\]/g;
/**
 * `[$-42A]` in a number format names a language, but the library shows dollars for it
 * (findings/sheetjs-languages-are-dollars).
 */
const shownBy = ({ v, w, z }: CellObject): string => {
  if (w === undefined || typeof z !== 'string' || !z.includes('[$-')) return w ?? String(v ?? '');
  return drawn(z.replace(LANGUAGE, '') || 'General', v);
};

const cellOf = (cell: CellObject | undefined, firstDay: number): Cell => {
  if (cell === undefined || cell.t === 'z' || cell.t === 'e') return BLANK;
  const text = cell.w ?? String(cell.v ?? '');
  if (cell.t !== 'n' || typeof cell.v !== 'number') return { text };
  if (isDated(cell)) return { text, day: dayNumbered(firstDay + Math.floor(cell.v)) };
  return { text: shownBy(cell), number: cell.v };
};

const rowsOf = (sheet: WorkSheet, firstDay: number): Row[] => {
  const range = sheet['!ref'];
  if (range === undefined) return [];
  const { e: end } = utils.decode_range(range);
  return Array.from({ length: end.r + 1 }, (_, r) =>
    Array.from({ length: end.c + 1 }, (__, c) =>
      cellOf(sheet[utils.encode_cell({ r, c })] as CellObject | undefined, firstDay),
    ),
  );
};

export const sheetsOf = (file: Uint8Array | string): Sheet[] => {
  const book =
    typeof file === 'string'
      ? read(file.trimStart(), { ...OPTIONS, type: 'string' })
      : read(file, file[0] === ZIPPED ? PACKED : BINARY);
  const firstDay = FIRST_DAY[book.Workbook?.WBProps?.date1904 === true ? 1904 : 1900];
  const hidden = hiddenIn(book);
  return book.SheetNames.flatMap((name, at) => {
    const [sheet, its] = [book.Sheets[name], hidden[at]];
    if (sheet === undefined) return [];
    return [{ name, rows: rowsOf(sheet, firstDay), ...(its !== undefined && { hidden: its }) }];
  });
};
