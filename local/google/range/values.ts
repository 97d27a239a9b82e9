/** Range: values, formulas, display values, notes and clearing. */
import { a1Of, columnsIn, mapCells, rowsIn } from '../../engine/address';
import type { Zone } from '../../engine/annotations';
import { own } from '../../own';
import { refused, toEngine } from '../cells/formulas';
import { displayedIn, formulaAt, valuesIn, writeContents, writeValues } from '../cells/values';
import { send, structure, localeOf, type Doc } from '../document';
import { read, write, type Methods } from '../service';

export interface RangeState {
  doc: Doc;
  sheetId: string;
  zone: Zone;
  /** The address as written, where it is open-ended (`A2:A`). */
  a1?: string;
}

const oneCell = ({ left, top }: Zone): Zone => ({ left, right: left, top, bottom: top });

/** Throws Google's message if data has another shape than the range. */
export const fitting = <T>({ zone }: RangeState, data: T[][]): T[][] => {
  const [rows, columns] = [rowsIn(zone), columnsIn(zone)];
  const complain = (what: string, has: number, wanted: number) => {
    throw new Error(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${has} but the range has ${wanted}.`,
    );
  };
  if (data.length !== rows) complain('rows', data.length, rows);
  for (const row of data) if (row.length !== columns) complain('columns', row.length, columns);
  return data;
};

export const filled = <T>({ zone }: RangeState, value: T): T[][] => mapCells(zone, () => value);

const writeFormulas = ({ doc, sheetId, zone }: RangeState, formulas: string[][]) => {
  writeContents(doc, sheetId, zone, (col, row) => {
    const formula = formulas[row - zone.top]![col - zone.left]!;
    if (formula === '') return { content: '' };
    const text = formula.startsWith('=') ? formula : `=${formula}`;
    return { content: toEngine(text, localeOf(doc)) ?? refused(text) };
  });
};

const noteId = (sheetId: string, col: number, row: number) =>
  `note/${sheetId}/${col}/${row}/${Date.now()}/${++notes}`;
let notes = 0;

export const writeNotes = ({ doc, sheetId, zone }: RangeState, texts: (string | null)[][]) => {
  const existing = structure(doc)
    .getAnnotations('note')
    .filter((note: any) => note.sheetId === sheetId);
  const byCell = new Map<string, any>(existing.map((note: any) => [a1Of(note.zone), note]));
  mapCells(zone, (col, row) => {
    const place = { left: col, right: col, top: row, bottom: row };
    const text = texts[row - zone.top]![col - zone.left];
    const old = byCell.get(a1Of(place));
    const id: string = old?.id ?? noteId(sheetId, col, row);
    if (!text && !old) return;
    const annotation = text ? { id, kind: 'note', sheetId, zone: place, data: { text } } : null;
    send(doc, 'ANNOTATE', { id, annotation });
  });
};

export const readNotes = ({ doc, sheetId, zone }: RangeState): string[][] => {
  const found = new Map<string, string>();
  for (const note of structure(doc).getAnnotations('note')) {
    if (note.sheetId === sheetId) found.set(a1Of(note.zone), note.data.text);
  }
  return mapCells(
    zone,
    (col, row) => found.get(a1Of({ left: col, right: col, top: row, bottom: row })) ?? '',
  );
};

export const clearContents = (range: RangeState) => {
  writeContents(range.doc, range.sheetId, range.zone, () => ({ content: '' }));
};

export const clearFormats = ({ doc, sheetId, zone }: RangeState) => {
  send(doc, 'CLEAR_FORMATTING', { sheetId, target: [zone] });
};

const clearAll = (range: RangeState) => {
  clearContents(range);
  clearFormats(range);
};

const clearSome = (range: RangeState, options: Record<string, boolean>) => {
  const known = { contentsOnly: clearContents, formatOnly: clearFormats, commentsOnly: clearNotes } as Record<
    string,
    (range: RangeState) => void
  >;
  const chosen = Object.keys(options).filter((option) => options[option]);
  for (const option of chosen) {
    const clearing = own(known, option);
    if (!clearing) throw new Error(`The local spreadsheet does not offer Range.clear({${option}})`);
    clearing(range);
  }
  if (chosen.length === 0) clearAll(range);
};

const clearNotes = (range: RangeState) => {
  writeNotes(range, filled(range, null));
};

const first = <T>(rows: T[][]): T => rows[0]![0]!;

export const valueMethods: Methods = {
  getValue: read('', ({ doc, sheetId, zone }: RangeState) => first(valuesIn(doc, sheetId, oneCell(zone)))),
  getValues: read('', ({ doc, sheetId, zone }: RangeState) => valuesIn(doc, sheetId, zone)),
  getDisplayValue: read('', ({ doc, sheetId, zone }: RangeState) =>
    first(displayedIn(doc, sheetId, oneCell(zone))),
  ),
  getDisplayValues: read('', ({ doc, sheetId, zone }: RangeState) => displayedIn(doc, sheetId, zone)),
  isBlank: read('', ({ doc, sheetId, zone }: RangeState) =>
    valuesIn(doc, sheetId, zone).every((row, y) =>
      row.every((value, x) => value === '' && formulaAt(doc, sheetId, zone.left + x, zone.top + y) === ''),
    ),
  ),
  getFormula: read('', ({ doc, sheetId, zone }: RangeState) => formulaAt(doc, sheetId, zone.left, zone.top)),
  getFormulas: read('', ({ doc, sheetId, zone }: RangeState) =>
    mapCells(zone, (col, row) => formulaAt(doc, sheetId, col, row)),
  ),
  setValue: write('any', (range: RangeState, value: unknown) => {
    writeValues(range.doc, range.sheetId, range.zone, filled(range, value));
  }),
  setValues: write('any[][]', (range: RangeState, values: unknown[][]) => {
    writeValues(range.doc, range.sheetId, range.zone, fitting(range, values));
  }),
  setFormula: write('string', (range: RangeState, formula: string) => {
    writeFormulas(range, filled(range, formula));
  }),
  setFormulas: write('string[][]', (range: RangeState, formulas: string[][]) => {
    writeFormulas(range, fitting(range, formulas));
  }),
  getNote: read('', ({ doc, sheetId, zone }: RangeState) =>
    structure(doc).getNote({ sheetId, col: zone.left, row: zone.top }),
  ),
  getNotes: read('', readNotes),
  setNote: write('string?', (range: RangeState, note: string | null) => {
    writeNotes(range, filled(range, note));
  }),
  setNotes: write('string?[][]', (range: RangeState, texts: (string | null)[][]) => {
    writeNotes(range, fitting(range, texts));
  }),
  clearNote: write('', clearNotes),
  clear: write('| object', (range: RangeState, options?: Record<string, boolean>) => {
    clearSome(range, options ?? {});
  }),
  clearContent: write('', clearContents),
  clearFormat: write('', clearFormats),
};
