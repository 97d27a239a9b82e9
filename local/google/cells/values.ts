/** The values that Google returns for cells, and how a script's or a person's input becomes their content. */
import { cellsOrLooks, holds, writeCells } from '../../engine';
import { a1Of, mapCells } from '../../engine/address';
import type { Zone } from '../../engine/annotations';
import { own } from '../../own';
import { localeOf, settled, structure, type Doc } from '../document';
import { guardProtected } from '../guard';
import { toDate, toSerial } from './dates';
import { isDateFormat } from './formats';
import { fromEngine, refusedFormula } from './formulas';
import { asText, typed, type Typed } from './typing';

const ERRORS: Record<string, string> = {
  '#REF': '#REF!',
  '#BAD_EXPR': '#ERROR!',
  '#ERROR': '#ERROR!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
};

/** Google's name of an engine error. */
const errorText = (value: string) => own(ERRORS, value) ?? value;

const isMarked = (cell: any) =>
  cell.format === '@' && typeof cell.value === 'string' && cell.value.startsWith("'");
/** The text of a cell formatted as text, without the engine's mark for text. */
const unmarked = (cell: any, otherwise: any) => (isMarked(cell) ? cell.value.slice(1) : otherwise);

/** Makes the engine draw such texts without that mark, as Sheets does. */
export function drawUnmarked(getters: any): void {
  const drawn = getters.getCellText;
  getters.getCellText = (position: any, ...rest: any[]) =>
    unmarked(getters.getEvaluatedCell(position), drawn(position, ...rest));
}

const dateFormats = new Map<string, boolean>();
const drawsDate = (format: string | undefined) => {
  if (!format) return false;
  let answer = dateFormats.get(format);
  if (answer === undefined) dateFormats.set(format, (answer = isDateFormat(format)));
  return answer;
};

/** A calculated cell as `getValue` returns it: '', number, boolean, text, or a Date in the spreadsheet's time zone. */
export function googleValue(cell: any, zone: string): unknown {
  if (cell.value === null || cell.type === 'empty') return '';
  if (cell.type === 'error') return errorText(cell.value);
  if (typeof cell.value === 'number' && drawsDate(cell.format)) return toDate(cell.value, zone);
  return unmarked(cell, cell.value);
}

export const valuesIn = (doc: Doc, sheetId: string, zone: Zone): unknown[][] => {
  const getters = settled(doc);
  return mapCells(zone, (col, row) =>
    googleValue(getters.getEvaluatedCell({ sheetId, col, row }), doc.kept.timeZone),
  );
};

export const displayedIn = (doc: Doc, sheetId: string, zone: Zone): string[][] => {
  const getters = settled(doc);
  return mapCells(zone, (col, row) => {
    const cell = getters.getEvaluatedCell({ sheetId, col, row });
    if (cell.type === 'error') return errorText(cell.value);
    return unmarked(cell, cell.formattedValue);
  });
};

export const formulaAt = (doc: Doc, sheetId: string, col: number, row: number): string => {
  const getters = structure(doc);
  const cell = getters.getCell({ sheetId, col, row });
  if (!cell?.isFormula) return '';
  const formula: string = cell.compiledFormula.toFormulaString(getters);
  return refusedFormula(formula) ?? fromEngine(formula, localeOf(doc));
};

/** The cell content for a value that a script gives. */
function contentFor(doc: Doc, value: unknown, isTextCell: boolean): Typed {
  const locale = localeOf(doc);
  if (value === null || value === '') return { content: '' };
  if (typeof value === 'string') return typed(value, locale, doc.now().getFullYear(), isTextCell);
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`A cell cannot hold ${value}`);
    return { content: String(value) };
  }
  if (value instanceof Date) {
    const serial = toSerial(value, doc.kept.timeZone);
    if (Number.isNaN(serial)) throw new Error('A cell cannot hold an invalid date');
    const format = Number.isInteger(serial) ? locale.dateFormat : `${locale.dateFormat} hh:mm:ss`;
    return { content: String(serial), format };
  }
  if (value === undefined) throw new Error('undefined was given for a cell');
  // Google would write the object's toString, which is never wanted, so this throws.
  throw new Error(`A cell cannot hold ${Object.prototype.toString.call(value)}`);
}

const refusedBy = (doc: Doc, sheetId: string, zone: Zone): string | undefined => {
  const getters = settled(doc);
  for (const row of mapCells(zone, (col, row_) => ({ sheetId, col, row: row_ }))) {
    for (const position of row) {
      const rule = getters.getValidationRuleForCell(position);
      if (rule?.isBlocking !== true || getters.getCell(position)?.isFormula) continue;
      if (getters.isDataValidationInvalid(position)) {
        return a1Of({ left: position.col, right: position.col, top: position.row, bottom: position.row });
      }
    }
  }
  return undefined;
};

const hasBlockingRule = (doc: Doc, sheetId: string, zone: Zone) =>
  structure(doc)
    .getDataValidationRules(sheetId)
    .some(
      (rule: any) =>
        rule.isBlocking &&
        rule.ranges.some(
          (range: any) =>
            range.zone.left <= zone.right &&
            range.zone.right >= zone.left &&
            range.zone.top <= zone.bottom &&
            range.zone.bottom >= zone.top,
        ),
    );

/** Writes contents. Throws and leaves the cells unchanged if a rejecting validation refuses one. */
export function writeContents(
  doc: Doc,
  sheetId: string,
  zone: Zone,
  contentAt: (col: number, row: number, isTextCell: boolean) => Typed,
): void {
  guardProtected(doc, sheetId, zone);
  const { getters }: { getters: any } = doc.model;
  const blocking = hasBlockingRule(doc, sheetId, zone);
  const cellAt = cellsOrLooks(doc.model, sheetId);
  const commands: { sheetId: string; col: number; row: number; content: string; format?: string }[] = [];
  for (let { top: row } = zone; row <= zone.bottom; row++) {
    for (let { left: col } = zone; col <= zone.right; col++) {
      const cell = cellAt(col, row);
      const { content, format } = contentAt(col, row, cell?.format === '@');
      // Writing a blank to an empty cell changes nothing.
      if (content === '' && !format && !holds(cell)) continue;
      const command = { sheetId, col, row, content };
      commands.push(format && !cell?.format ? { ...command, format } : command);
    }
  }
  const before = blocking
    ? commands.map(({ col, row }) => {
        const cell = getters.getCell({ sheetId, col, row });
        return {
          sheetId,
          col,
          row,
          format: cell?.format ?? '',
          content: cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : (cell?.content ?? ''),
        };
      })
    : [];
  writeCells(doc.model, commands);
  const refusal = blocking && refusedBy(doc, sheetId, zone);
  if (!refusal) return;
  writeCells(doc.model, before);
  throw new Error(
    `The data you entered in cell ${refusal} violates the data validation rules set on this cell.`,
  );
}

/** Writes a script's values. */
export const writeValues = (doc: Doc, sheetId: string, zone: Zone, values: unknown[][]): void => {
  writeContents(doc, sheetId, zone, (col, row, isTextCell) =>
    contentFor(doc, values[row - zone.top]![col - zone.left], isTextCell),
  );
};

export { asText };
