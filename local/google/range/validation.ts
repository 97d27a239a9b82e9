/** Data validation: rules, their builder, and the Range methods that set and read them. */
import { a1Of, mapCells, zonesByValue } from '../../engine/address';
import type { Zone } from '../../engine/annotations';
import { toDate, toSerial } from '../cells/dates';
import { fromEngine, toEngine } from '../cells/formulas';
import { localeOf, send, structure, type Doc } from '../document';
import { DataValidationCriteria, type EnumMember } from '../enums';
import { makeRange } from '../objects';
import { other, read, service, stateOf, write, type Methods } from '../service';
import { fitting, type RangeState } from './values';

interface Rule {
  doc: Doc;
  criteria: keyof typeof DataValidationCriteria | null;
  args: any[];
  allowInvalid: boolean;
  help: string | null;
}

/** The engine's name for each kind of rule. */
const ENGINE: Record<string, string> = {
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_BETWEEN: 'dateIsBetween',
  DATE_EQUAL_TO: 'dateIs',
  DATE_IS_VALID_DATE: 'dateIsValid',
  DATE_NOT_BETWEEN: 'dateIsNotBetween',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqualText',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_IS_VALID_URL: 'isLink',
  VALUE_IN_LIST: 'isValueInList',
  VALUE_IN_RANGE: 'isValueInRange',
  CUSTOM_FORMULA: 'customFormula',
  CHECKBOX: 'isBoolean',
};
const GOOGLE = Object.fromEntries(Object.entries(ENGINE).map(([google, engine]) => [engine, google]));

const criterionOf = ({ doc, criteria, args }: Rule): object => {
  const type = ENGINE[criteria!]!;
  const dateValue = type.startsWith('dateIs') ? { dateValue: 'exactDate' } : {};
  if (criteria === 'VALUE_IN_LIST') {
    return { type, values: args[0], displayStyle: args[1] === false ? 'plainText' : 'arrow' };
  }
  if (criteria === 'VALUE_IN_RANGE') {
    const { sheetId, zone, a1 }: RangeState = stateOf(args[0]);
    const address = `'${structure(doc).getSheetName(sheetId) as string}'!${a1 ?? a1Of(zone)}`;
    return { type, values: [address], displayStyle: args[1] === false ? 'plainText' : 'arrow' };
  }
  if (criteria === 'CUSTOM_FORMULA') {
    const formula = toEngine(args[0].startsWith('=') ? args[0] : `=${args[0]}`, localeOf(doc));
    if (formula === null) throw new Error(`Invalid data validation formula: ${args[0]}`);
    return { type, values: [formula] };
  }
  const values = args.map((arg) => String(arg instanceof Date ? toSerial(arg, doc.kept.timeZone) : arg));
  return { type, values, ...dateValue };
};

const add = (rule: Rule, sheetId: string, zones: Zone[]) => {
  const { doc, allowInvalid, help } = rule;
  if (!rule.criteria) throw new Error('A data validation rule needs a criterion');
  const id = `rule/${sheetId}/${Date.now()}/${++count}`;
  send(doc, 'ADD_DATA_VALIDATION_RULE', {
    sheetId,
    ranges: zones.map((zone) => structure(doc).getRangeDataFromZone(sheetId, zone)),
    rule: { id, criterion: criterionOf(rule), isBlocking: !allowInvalid, ...(help !== null && { help }) },
  });
};
let count = 0;

/** Removes the rules of some cells: adding another rule there and removing it leaves none. */
export const clear = (doc: Doc, sheetId: string, zones: Zone[]) => {
  const { getters }: { getters: any } = doc.model;
  const touched = getters.getDataValidationRules(sheetId).length > 0;
  if (!touched) return;
  const id = `none/${++count}`;
  const ranges = zones.map((zone) => getters.getRangeDataFromZone(sheetId, zone));
  const criterion = { type: 'isEqual', values: ['0'] };
  send(doc, 'ADD_DATA_VALIDATION_RULE', { sheetId, ranges, rule: { id, criterion } });
  send(doc, 'REMOVE_DATA_VALIDATION_RULE', { sheetId, id });
};

/**
 * Dropdowns that take their choices from a renamed tab follow its new name, as at Google; the engine would not update
 * them.
 */
export const followName = (doc: Doc, from: string, to: string): void => {
  const { getters }: { getters: any } = doc.model;
  const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'!`;
  for (const sheetId of getters.getSheetIds())
    for (const { ranges, ...rule } of getters.getDataValidationRules(sheetId)) {
      const { type, values } = rule.criterion;
      const [named = ''] = type === 'isValueInRange' ? (values as string[]) : [];
      if (!named.startsWith(quoted(from))) continue;
      const criterion = { ...rule.criterion, values: [quoted(to) + named.slice(quoted(from).length)] };
      const areas = ranges.map(({ zone }: any) => getters.getRangeDataFromZone(sheetId, zone));
      send(doc, 'ADD_DATA_VALIDATION_RULE', { sheetId, ranges: areas, rule: { ...rule, criterion } });
    }
};

const argsOf = (doc: Doc, { type, values, displayStyle }: any): any[] => {
  const shown = displayStyle !== 'plainText';
  if (type === 'isValueInList') return [values, shown];
  if (type === 'isValueInRange') return [rangeNamed(doc, values[0]), shown];
  if (type === 'customFormula') return [fromEngine(values[0], localeOf(doc))];
  if (type.startsWith('date')) return values.map((value: string) => toDate(Number(value), doc.kept.timeZone));
  return /^is(Not)?(Equal|Greater|Less|Between)(?!Text)/.test(type) ? values.map(Number) : values;
};

const ruleFrom = (doc: Doc, rule: any) =>
  makeValidation(doc, {
    doc,
    criteria: GOOGLE[rule.criterion.type],
    args: argsOf(doc, rule.criterion),
    allowInvalid: !rule.isBlocking,
    help: rule.help ?? null,
  });

const getters: Methods = {
  copy: other('', (rule: Rule) => makeValidationBuilder(rule.doc, { ...rule })),
  getAllowInvalid: other('', ({ allowInvalid }: Rule) => allowInvalid),
  getCriteriaType: other('', ({ criteria }: Rule) => criteria && DataValidationCriteria[criteria]),
  getCriteriaValues: other('', ({ args }: Rule) => [...args]),
  getHelpText: other('', ({ help }: Rule) => help),
};

const makeValidation = service('DataValidation', 'SpreadsheetApp.DataValidation', getters);

/** A list is stored as texts, and shown as a dropdown by default, as people observed at Google. */
const kept = (criteria: Rule['criteria'], args: any[]): any[] => {
  if (criteria === 'VALUE_IN_LIST') return [args[0].map(String), args[1] ?? true];
  return criteria === 'VALUE_IN_RANGE' ? [args[0], args[1] ?? true] : args;
};

const require = (signatures: string, criteria: Rule['criteria']) =>
  other(signatures, (rule: Rule, ...args: unknown[]) => {
    Object.assign(rule, { criteria, args: kept(criteria, args) });
  });

const NUMBERS = [
  'EqualTo',
  'GreaterThan',
  'GreaterThanOrEqualTo',
  'LessThan',
  'LessThanOrEqualTo',
  'NotEqualTo',
];
const DATES = ['After', 'Before', 'EqualTo', 'OnOrAfter', 'OnOrBefore'];
const constant = (name: string) =>
  name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase() as Exclude<Rule['criteria'], null>;

const requirements = (kind: string, names: string[], signature: string): Methods =>
  Object.fromEntries(
    names.map((name) => [`require${kind}${name}`, require(signature, constant(kind + name))]),
  );

const makeValidationBuilder = service('DataValidationBuilder', 'SpreadsheetApp.DataValidationBuilder', {
  ...getters,
  ...requirements('Number', NUMBERS, 'number'),
  ...requirements('Number', ['Between', 'NotBetween'], 'number, number'),
  ...requirements('Date', DATES, 'Date'),
  ...requirements('Date', ['Between', 'NotBetween'], 'Date, Date'),
  ...requirements('Text', ['Contains', 'DoesNotContain', 'EqualTo'], 'string'),
  requireDate: require('', 'DATE_IS_VALID_DATE'),
  requireTextIsEmail: require('', 'TEXT_IS_VALID_EMAIL'),
  requireTextIsUrl: require('', 'TEXT_IS_VALID_URL'),
  requireCheckbox: require('', 'CHECKBOX'),
  requireValueInList: require('any[] | any[], boolean', 'VALUE_IN_LIST'),
  requireValueInRange: require('Range | Range, boolean', 'VALUE_IN_RANGE'),
  requireFormulaSatisfied: require('string', 'CUSTOM_FORMULA'),
  withCriteria: other('enum, any[]', (rule: Rule, criteria: EnumMember, args: unknown[]) => {
    const name = criteria.name() as Exclude<Rule['criteria'], null>;
    Object.assign(rule, { criteria: name, args: kept(name, args) });
  }),
  setAllowInvalid: other('boolean', (rule: Rule, allowInvalid: boolean) => {
    rule.allowInvalid = allowInvalid;
  }),
  setHelpText: other('string', (rule: Rule, help: string) => {
    rule.help = help;
  }),
  build: other('', (rule: Rule) => {
    if (!rule.criteria) throw new Error('A data validation rule needs a criterion');
    return makeValidation(rule.doc, { ...rule });
  }),
});

/** As at Google, a new rule allows invalid values. */
export const newValidation = (doc: Doc) =>
  makeValidationBuilder(doc, { doc, criteria: null, args: [], allowInvalid: true, help: null });

/** The rules over a zone, each rule looked up once. */
const rulesIn = ({ doc, sheetId, zone }: RangeState): unknown[][] => {
  const rules = structure(doc)
    .getDataValidationRules(sheetId)
    .map((rule: any) => ({ rule, made: ruleFrom(doc, rule) }));
  return mapCells(zone, (col, row) => {
    const found = rules.find(({ rule }: any) =>
      rule.ranges.some(
        ({ zone: at }: any) => at.left <= col && at.right >= col && at.top <= row && at.bottom >= row,
      ),
    );
    return found?.made ?? null;
  });
};

const rangeNamed = (doc: Doc, address: string) => {
  const { sheetId, zone } = structure(doc).getRangeFromSheetXC(structure(doc).getActiveSheetId(), address);
  return makeRange(doc, { sheetId, zone });
};

export const validationMethods: Methods = {
  getDataValidation: read('', (range: RangeState) => {
    const { left, top } = range.zone;
    const corner = { ...range, zone: { left, right: left, top, bottom: top } };
    return rulesIn(corner)[0]![0];
  }),
  getDataValidations: read('', (range: RangeState) => rulesIn(range)),
  setDataValidation: write('DataValidation?', ({ doc, sheetId, zone }: RangeState, rule: unknown) => {
    if (rule === null) clear(doc, sheetId, [zone]);
    else add(stateOf(rule), sheetId, [zone]);
  }),
  setDataValidations: write('DataValidation?[][]', (range: RangeState, rules: unknown[][]) => {
    const { doc, sheetId, zone } = range;
    for (const { value, zones } of zonesByValue(zone, fitting(range, rules), (rule) => rule).values()) {
      if (value === null) clear(doc, sheetId, zones);
      else for (const part of zones) add(stateOf(value), sheetId, [part]);
    }
  }),
  clearDataValidations: write('', ({ doc, sheetId, zone }: RangeState) => {
    clear(doc, sheetId, [zone]);
  }),
  insertCheckboxes: write('', ({ doc, sheetId, zone }: RangeState) => {
    add({ doc, criteria: 'CHECKBOX', args: [], allowInvalid: false, help: null }, sheetId, [zone]);
  }),
};
