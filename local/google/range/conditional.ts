/** Conditional formats: rules with a condition on the cell, as the builder makes them. */
import { toSerial } from '../cells/dates';
import { fromEngine, namesTab, toEngine } from '../cells/formulas';
import { localeOf, send, structure, type Doc } from '../document';
import { BooleanCriteria, type EnumMember } from '../enums';
import { other, service, stateOf, type Methods } from '../service';
import { colour } from './styles';
import type { RangeState } from './values';

interface Rule {
  doc: Doc;
  criteria: keyof typeof BooleanCriteria | null;
  args: any[];
  style: Record<string, unknown>;
  ranges: unknown[];
}

const ENGINE: Record<string, string> = {
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  CUSTOM_FORMULA: 'customFormula',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqual',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_EQUAL_TO: 'dateIs',
};

const formulaOf = (doc: Doc, text: string): string => {
  const formula = toEngine(text.startsWith('=') ? text : `=${text}`, localeOf(doc));
  if (formula === null) throw new Error(`Invalid conditional format formula: ${text}`);
  const named = structure(doc)
    .getNamedRanges()
    .some(({ name }: { name: string }) => new RegExp(`\\b${name}\\b`, 'i').test(formula));
  if (named || namesTab(formula)) {
    throw new Error(`Conditional format rule cannot reference a different sheet: ${text}`);
  }
  return formula;
};

const engineRule = ({ doc, criteria, args, style }: Rule) => {
  const operator = ENGINE[criteria!];
  const dateValue = operator?.startsWith('date') ? { dateValue: 'exactDate' } : {};
  const values =
    criteria === 'CUSTOM_FORMULA'
      ? [formulaOf(doc, args[0])]
      : args.map((arg) => String(arg instanceof Date ? toSerial(arg, doc.kept.timeZone) : arg));
  return { type: 'CellIsRule', operator, values, style, ...dateValue, google: { criteria } };
};

/** Replaces a tab's rules; a bad rule fails the whole set before any is changed. */
export function setRules(doc: Doc, sheetId: string, rules: unknown[]): void {
  const prepared = rules.map((made) => {
    const rule: Rule = stateOf(made);
    const ranges = rule.ranges.map((range) => stateOf(range) as RangeState);
    if (ranges.some((range) => range.sheetId !== sheetId)) {
      throw new Error('Conditional format rule has a range on a different sheet');
    }
    return { cf: { rule: engineRule(rule) }, ranges };
  });
  const { getters }: { getters: any } = doc.model;
  for (const { id } of getters.getConditionalFormats(sheetId)) {
    send(doc, 'REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
  }
  // The engine puts an added rule last, and the first rule that holds wins, as at Google.
  prepared.forEach(({ cf, ranges }, index) => {
    send(doc, 'ADD_CONDITIONAL_FORMAT', {
      sheetId,
      cf: { ...cf, id: `cf/${Date.now()}/${index}/${++count}`, stopIfTrue: true },
      ranges: ranges.map(({ zone }) => getters.getRangeDataFromZone(sheetId, zone)),
    });
  });
}
let count = 0;

const isNumeric = (value: string) => value.trim() !== '' && !Number.isNaN(Number(value));

/** A tab's rules; `rangeOf` makes their ranges. */
export function rulesOf(doc: Doc, sheetId: string, rangeOf: (a1: string) => unknown): unknown[] {
  return structure(doc)
    .getConditionalFormats(sheetId)
    .map(({ rule, ranges }: any) => {
      const found = Object.entries(ENGINE).find(([, engine]) => engine === rule.operator)?.[0] ?? null;
      const criteria = rule.google?.criteria ?? found;
      const args =
        criteria === 'CUSTOM_FORMULA'
          ? [fromEngine(rule.values[0], localeOf(doc))]
          : (rule.values ?? []).map((value: string) =>
              String(criteria).startsWith('NUMBER') && isNumeric(value) ? Number(value) : value,
            );
      return makeRule(doc, { doc, criteria, args, style: rule.style ?? {}, ranges: ranges.map(rangeOf) });
    });
}

const makeCondition = service('BooleanCondition', 'SpreadsheetApp.BooleanCondition', {
  getCriteriaType: other('', ({ criteria }: Rule) => criteria && BooleanCriteria[criteria]),
  getCriteriaValues: other('', ({ args }: Rule) => [...args]),
  getBackground: other('', ({ style }: Rule) => style.fillColor ?? null),
  getFontColor: other('', ({ style }: Rule) => style.textColor ?? null),
  getBold: other('', ({ style }: Rule) => style.bold ?? null),
  getItalic: other('', ({ style }: Rule) => style.italic ?? null),
  getUnderline: other('', ({ style }: Rule) => style.underline ?? null),
  getStrikethrough: other('', ({ style }: Rule) => style.strikethrough ?? null),
});

const shared: Methods = {
  copy: other('', (rule: Rule) => makeRuleBuilder(rule.doc, { ...rule, style: { ...rule.style } })),
  getBooleanCondition: other('', (rule: Rule) => rule.criteria && makeCondition(rule.doc, rule)),
  getGradientCondition: other('', () => null),
  getRanges: other('', ({ ranges }: Rule) => [...ranges]),
};

const makeRule = service('ConditionalFormatRule', 'SpreadsheetApp.ConditionalFormatRule', shared);

const when = (signature: string, criteria: Rule['criteria']) =>
  other(signature, (rule: Rule, ...args: unknown[]) => {
    Object.assign(rule, { criteria, args });
  });

const styled = (type: string, key: string, valueOf: (value: any) => unknown) =>
  other(type, ({ style }: Rule, value: unknown) => {
    if (value === null) Reflect.deleteProperty(style, key);
    else style[key] = valueOf(value);
  });

const same = (value: unknown) => value;

const makeRuleBuilder = service(
  'ConditionalFormatRuleBuilder',
  'SpreadsheetApp.ConditionalFormatRuleBuilder',
  {
    ...shared,
    whenCellEmpty: when('', 'CELL_EMPTY'),
    whenCellNotEmpty: when('', 'CELL_NOT_EMPTY'),
    whenFormulaSatisfied: when('string', 'CUSTOM_FORMULA'),
    whenTextContains: when('string', 'TEXT_CONTAINS'),
    whenTextDoesNotContain: when('string', 'TEXT_DOES_NOT_CONTAIN'),
    whenTextEqualTo: when('string', 'TEXT_EQUAL_TO'),
    whenTextStartsWith: when('string', 'TEXT_STARTS_WITH'),
    whenTextEndsWith: when('string', 'TEXT_ENDS_WITH'),
    whenNumberEqualTo: when('number', 'NUMBER_EQUAL_TO'),
    whenNumberNotEqualTo: when('number', 'NUMBER_NOT_EQUAL_TO'),
    whenNumberGreaterThan: when('number', 'NUMBER_GREATER_THAN'),
    whenNumberGreaterThanOrEqualTo: when('number', 'NUMBER_GREATER_THAN_OR_EQUAL_TO'),
    whenNumberLessThan: when('number', 'NUMBER_LESS_THAN'),
    whenNumberLessThanOrEqualTo: when('number', 'NUMBER_LESS_THAN_OR_EQUAL_TO'),
    whenNumberBetween: when('number, number', 'NUMBER_BETWEEN'),
    whenNumberNotBetween: when('number, number', 'NUMBER_NOT_BETWEEN'),
    whenDateAfter: when('Date', 'DATE_AFTER'),
    whenDateBefore: when('Date', 'DATE_BEFORE'),
    whenDateEqualTo: when('Date', 'DATE_EQUAL_TO'),
    withCriteria: other('enum, any[]', (rule: Rule, criteria: EnumMember, args: unknown[]) => {
      Object.assign(rule, { criteria: criteria.name(), args });
    }),
    setBackground: styled('string?', 'fillColor', colour),
    setFontColor: styled('string?', 'textColor', colour),
    setBold: styled('boolean?', 'bold', same),
    setItalic: styled('boolean?', 'italic', same),
    setUnderline: styled('boolean?', 'underline', same),
    setStrikethrough: styled('boolean?', 'strikethrough', same),
    setRanges: other('Range[]', (rule: Rule, ranges: unknown[]) => {
      rule.ranges = ranges;
    }),
    build: other('', (rule: Rule) => {
      if (!rule.criteria) throw new Error('A conditional format rule needs a condition');
      if (rule.ranges.length === 0) throw new Error('A conditional format rule needs at least one range');
      return makeRule(rule.doc, { ...rule, style: { ...rule.style } });
    }),
  },
);

export const newRule = (doc: Doc) =>
  makeRuleBuilder(doc, { doc, criteria: null, args: [], style: {}, ranges: [] });
