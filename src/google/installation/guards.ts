/** What scripts encounter with colour rules, validations and protections. */
import { beside, WRITTEN } from '../../features/installation';
import { quoted } from '../../sheet/places/address';
import { formulaBack, outcomeOf, told, type BeliefsFound, type TryStage } from './stage';

/** A row below everything that is written in one call. */
const ROW = 64;
const BLOCK = { row: 70, column: 1, rows: 250, columns: 20 };

export const rulesSeen = ({ sheet, other }: TryStage): BeliefsFound => {
  const range = sheet.getRange('H1:I4');
  const rule = (condition: string) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(condition)
      .setBackground('#fce8e6')
      .setRanges([range])
      .build();
  const formula = '=AND($H1=3;TRUE)';
  sheet.setConditionalFormatRules([rule(formula)]);
  const [back] = sheet.getConditionalFormatRules();
  return {
    'rule.semicolon': formulaBack(formula, back?.getBooleanCondition()?.getCriteriaValues()[0]),
    'rule.other tab': outcomeOf(() => {
      sheet.setConditionalFormatRules([rule(`=${quoted(other?.getName() ?? '')}!$A1=3`)]);
    }),
  };
};

/** The column of a tick box that nobody ticks. */
const BOX = 4;

export const validationsSeen = ({ sheet }: TryStage): BeliefsFound => {
  const rule = () => SpreadsheetApp.newDataValidation();
  const condition = `=AND($H${ROW}>=0;TRUE)`;
  const list = () => rule().requireValueInList(['a', 'b'], true);
  const built = [
    list().setAllowInvalid(true),
    rule().requireFormulaSatisfied(condition).setAllowInvalid(false),
    list().setAllowInvalid(false),
    rule().requireCheckbox(),
  ].map((builder) => builder.build());
  const range = sheet.getRange(ROW, 1, 1, BOX);
  range.setDataValidations([built]);
  const write = (column: number, ...values: (string | number)[]): string =>
    outcomeOf(() => {
      sheet.getRange(ROW, column, 1, values.length).setValues([values]);
    });
  // One call if both may be written; otherwise each is tried by itself.
  const both = write(1, 'x', 5);
  const [flag, formula] = both === WRITTEN ? [both, both] : [write(1, 'x'), write(2, 5)];
  const back = range.getDataValidations()[0]?.[1]?.getCriteriaValues()[0] as unknown;
  return {
    'validation.flag': flag,
    'validation.semicolon': beside(formula, formulaBack(condition, back)),
    'validation.reject': write(3, 'x'),
  };
};

/**
 * How long a call takes by the number of cells it writes or reads. One of these cells is protected by a warning, one is
 * a tick box.
 */
export const blockSeen = ({ sheet }: TryStage): BeliefsFound => {
  const { row, column, rows, columns } = BLOCK;
  const protection = sheet.getRange(row, column).protect().setWarningOnly(true);
  const numbers = Array.from({ length: rows }, (_, line) =>
    Array.from({ length: columns }, (__, place) => line * columns + place),
  );
  const timed = <T>(work: () => T): { result: T; took: number } => {
    const before = Date.now();
    const result = work();
    return { result, took: Date.now() - before };
  };
  const block = (count: number) => sheet.getRange(row, column, count, columns);
  const writing = timed(() => outcomeOf(() => block(rows).setValues(numbers)));
  const one = timed(() => sheet.getRange(ROW, BOX).getValue() as unknown);
  const [some, all] = [rows / 10, rows].map((count) => timed(() => block(count).getValues()).took);
  return {
    'validation.box': told(one.result),
    'protection.warning': beside(writing.result, protection.isWarningOnly() ? 'asks' : 'none'),
    'cost.cells': beside(...[writing.took, one.took, some, all].map(String)),
  };
};
