import type { Edit } from '../../sheet/edit';
import { areaA1, type Area } from '../../sheet/places/address';
import type { GoogleSheet, Protection, FindSheet, ConditionalRule } from './types';

/**
 * The top, left and width of a range. The height is left out, since a range open below may be returned with or without
 * a last row.
 */
const placeOf = (range: GoogleAppsScript.Spreadsheet.Range): string =>
  [range.getRow(), range.getColumn(), range.getNumColumns()].join();

/** Adds a warning before edits. An incomplete protection of an earlier run is completed, not duplicated. */
export const protect = (
  sheet: GoogleSheet,
  areas: readonly Area[],
  why: string,
  there: readonly Protection[],
): void => {
  const standing = new Map(there.map((protection) => [placeOf(protection.getRange()), protection]));
  for (const area of areas) {
    const range = sheet.getRange(areaA1(area));
    const protection = standing.get(placeOf(range)) ?? range.protect();
    protection.setDescription(why).setWarningOnly(true);
  }
};

export const rule = (sheet: GoogleSheet, wanted: Extract<Edit, { kind: 'rules' }>['rules'][number]) =>
  SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(wanted.formula)
    .setBackground(wanted.background)
    .setFontColor(wanted.colour)
    .setRanges(wanted.areas.map((area) => sheet.getRange(areaA1(area))))
    .build();

type Guard = Extract<Edit, { kind: 'choices' | 'choices from' | 'accept' }>;

const guardOf = (edit: Guard, find: FindSheet): GoogleAppsScript.Spreadsheet.DataValidationBuilder | null => {
  const builder = SpreadsheetApp.newDataValidation();
  if (edit.kind === 'choices') return builder.requireValueInList([...edit.values], true);
  if (edit.kind === 'accept') return builder.requireFormulaSatisfied(edit.formula);
  const range = find(edit.from.key)?.getRange(areaA1(edit.from.area));
  return range === undefined ? null : builder.requireValueInRange(range, true);
};

/** Validations flag values; they never refuse what a person types. */
export const validationOf = (
  edit: Guard,
  find: FindSheet,
): GoogleAppsScript.Spreadsheet.DataValidation | null => {
  const built = guardOf(edit, find)?.setAllowInvalid(true);
  if (built === undefined) return null;
  return (edit.help === '' ? built : built.setHelpText(edit.help)).build();
};

export const guard = (sheet: GoogleSheet, edit: Guard, find: FindSheet): void => {
  const validation = validationOf(edit, find);
  if (validation === null) return;
  for (const area of edit.areas) sheet.getRange(areaA1(area)).setDataValidation(validation);
};

/** Inserts tick boxes, or removes both tick boxes and dropdowns. */
export const boxes = (
  sheet: GoogleSheet,
  { kind, areas }: Extract<Edit, { kind: 'ticks' | 'unguard' }>,
): void => {
  if (kind === 'unguard') {
    sheet.getRangeList(areas.map(areaA1)).clearDataValidations();
    return;
  }
  const box = SpreadsheetApp.newDataValidation().requireCheckbox().build();
  for (const area of areas) sheet.getRange(areaA1(area)).setDataValidation(box);
};

/**
 * A formula in a comparable form, since it may be returned rewritten: spaces, case and the separator of arguments are
 * ignored. Rows are relative to the rule's first one, since a rule moves with rows that a person inserts above it.
 */
export const normalFormula = (formula: unknown, row: number): string =>
  String(formula)
    .replace(/[\s=]/g, '')
    .replace(/,/g, ';')
    .toUpperCase()
    .replace(
      /(?<![A-Z])(\$?[A-Z]{1,3})(\d+)/g,
      (_, column: string, at: string) => `${column}${Number(at) - row}`,
    );

/** Conditional formats that a person made; ours are about to be set anew. */
export const othersRules = (sheet: GoogleSheet, edits: readonly Edit[]): readonly ConditionalRule[] => {
  const wanted = edits.flatMap((edit) => (edit.kind === 'rules' ? edit.rules : []));
  if (wanted.length === 0) return [];
  const ours = new Set(wanted.map(({ formula, areas }) => normalFormula(formula, areas[0]?.row ?? 0)));
  const isOurs = (each: ConditionalRule): boolean =>
    ours.has(
      normalFormula(each.getBooleanCondition()?.getCriteriaValues()[0], each.getRanges()[0]?.getRow() ?? 0),
    );
  return sheet.getConditionalFormatRules().filter((each) => !isOurs(each));
};
