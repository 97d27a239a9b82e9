/** One cell with everything that a person can see of it. */
import { displayedIn, formulaAt, valuesIn } from '../google/cells/values';
import { settled, structure, type Doc } from '../google/document';
import { own } from '../own';

export interface CellView {
  value: any;
  displayed: string;
  formula: string;
  note: string;
  /** The number format, '' for automatic. */
  format: string;
  /** `#rrggbb` with conditional formats applied, or null. */
  background: string | null;
  colour: string | null;
  bold: boolean;
  /** The choices of a dropdown, or null. */
  choices: string[] | null;
  /** Whether a validation flags the value, and whether it would reject it. */
  invalid: string | null;
  rejects: boolean;
  /** The message behind an error. */
  error: string | null;
}

const choicesOf = (doc: Doc, sheetId: string, rule: any): string[] | null => {
  const type = rule?.criterion.type;
  if (type === 'isValueInList') return rule.criterion.values;
  if (type !== 'isValueInRange') return null;
  return settled(doc)
    .getDataValidationRangeValues(sheetId, rule.criterion)
    .map(({ value }: { value: string }) => value);
};

export function cellAt(doc: Doc, sheetId: string, col: number, row: number): CellView {
  const zone = { left: col, right: col, top: row, bottom: row };
  const position = { sheetId, col, row };
  const getters = settled(doc);
  const evaluated = getters.getEvaluatedCell(position);
  const format: string = structure(doc).getCell(position)?.format ?? '';
  const style = getters.getCellComputedStyle(position);
  const rule = getters.getValidationRuleForCell(position);
  return {
    value: valuesIn(doc, sheetId, zone)[0]![0],
    displayed: displayedIn(doc, sheetId, zone)[0]![0]!,
    formula: formulaAt(doc, sheetId, col, row),
    note: getters.getNote(position),
    format: own(doc.kept.formats, format) ?? format,
    background: style.fillColor ? String(style.fillColor) : null,
    colour: style.textColor ? String(style.textColor) : null,
    bold: Boolean(style.bold),
    choices: choicesOf(doc, sheetId, rule),
    invalid: getters.getInvalidDataValidationMessage(position) ?? null,
    rejects: Boolean(rule?.isBlocking),
    error: evaluated.type === 'error' ? (evaluated.message ?? '') : null,
  };
}
