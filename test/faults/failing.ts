/**
 * Google's services sometimes fail. Repeating the action afterwards must lead to the same state as an undisturbed run.
 */
import { exportWorkbook } from '../../local/engine';
import type { Call } from '../../local/google/calls';
import { savedText } from '../../local/google/document';
import { openSpreadsheet, type OpenOptions, type Person, type Saved } from '../../local/person';

/**
 * `npm run faults`: every call fails in turn, which takes long. Otherwise only those after which a repeated run goes
 * differently.
 */
export const isThorough = process.env.AOP_FAULTS === 'every';

const WITHOUT_MEANING = new Set(['id', 'sheetId', 'revisionId', 'ranges']);
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !WITHOUT_MEANING.has(key));
  return Object.fromEntries(entries.map(([key, each]) => [key, plain(each)]));
};
const sorted = (values: readonly unknown[]): string[] => values.map((value) => JSON.stringify(value)).sort();

/**
 * Everything in a spreadsheet, tab by tab: cells, formats, widths, rules, dropdowns, protections, marks, and what is
 * kept beside the cells. Ids that the spreadsheet assigns are left out; styles and formats are compared by content.
 */
export const stateOf = (person: Person): Record<string, unknown> => {
  const workbook = exportWorkbook(person.doc.model);
  const annotations = workbook.annotations as any[];
  const tabs = workbook.sheets.map((sheet: any) => {
    const styled = Object.entries(sheet.styles as object).map(([zone, style]) => [
      zone,
      workbook.styles[style as string],
    ]);
    const formatted = Object.entries(sheet.formats as object).map(([zone, format]) => [
      zone,
      workbook.formats[format as string],
    ]);
    const rules = sheet.conditionalFormats.map(({ rule, ranges }: any) => ({
      rule: plain(rule),
      on: ranges,
    }));
    const guards = sheet.dataValidationRules.map(({ criterion, isBlocking, ranges }: any) => ({
      criterion: plain(criterion),
      isBlocking,
      on: ranges,
    }));
    const beside = annotations
      .filter(({ sheetId }) => sheetId === sheet.id)
      .map(({ kind, zone, data }) => ({ kind, zone: zone ?? null, data: plain(data) }));
    const { name, cells, cols, rows, colNumber, rowNumber, panes, isVisible, color } = sheet;
    return {
      name,
      cells,
      cols,
      rows,
      colNumber,
      rowNumber,
      panes,
      isVisible,
      color,
      styled: sorted(styled),
      formatted: sorted(formatted),
      rules: sorted(rules),
      guards: sorted(guards),
      beside: sorted(beside),
    };
  });
  const file = annotations
    .filter(({ sheetId }) => sheetId === undefined)
    .map(({ kind, data }) => ({ kind, data: plain(data) }));
  return { tabs, file: sorted(file), kept: { ...person.doc.kept.properties.document } };
};

/** Calls whose results a repeated run looks at. */
const SEEN_LATER = ['Spreadsheet.insertSheet', 'Range.setValues', 'Sheet.addDeveloperMetadata'];

/**
 * The first, the second and the last of these calls, and between them those after which a repeated run goes
 * differently.
 */
const telling = (calls: readonly Call[]): number[] => {
  const ends = SEEN_LATER.flatMap((name) => {
    const at = calls.flatMap((call, index) => (call.name === name ? [index] : []));
    return [at[0], at.at(-1)];
  });
  return calls.flatMap((_, index) =>
    index < 2 || index === calls.length - 1 || ends.includes(index) ? [index + 1] : [],
  );
};

export interface Act {
  options: OpenOptions;
  /** The spreadsheet before the action; null for a new one. */
  saved: Saved | null;
  act: (person: Person) => void;
}

const open = ({ options, saved }: Act): Person =>
  openSpreadsheet(saved === null ? options : { ...options, saved });

interface End {
  state: Record<string, unknown>;
  errors: string[];
}
/** Also holds the final state as text: equal texts need not be compared part by part. */
interface Rehearsal extends End {
  calls: Call[];
  text: string;
}
const rehearsals = new WeakMap<Act, Rehearsal>();
const rehearsal = (act: Act): Rehearsal => {
  let known = rehearsals.get(act);
  if (known === undefined) {
    const person = open(act);
    person.resetCalls();
    act.act(person);
    const calls = person.calls().list.filter(({ kind }) => kind !== 'other');
    const state = stateOf(person);
    known = { calls, state, text: JSON.stringify(state), errors: person.errors() };
    rehearsals.set(act, known);
  }
  return known;
};

/** The numbers of the calls that are made to fail, one after the other. */
export const callsThatFail = (act: Act, isEvery: boolean): number[] => {
  const { calls } = rehearsal(act);
  return isEvery ? calls.map((_, index) => index + 1) : telling(calls);
};

export const undisturbed = (act: Act): Record<string, unknown> => rehearsal(act).state;

/** The final state and the cells with errors, to compare with those of an undisturbed run. */
const endOf = (act: Act, person: Person): End => {
  const { text, ...whole } = rehearsal(act);
  const state = stateOf(person);
  return JSON.stringify(state) === text ? whole : { state, errors: person.errors() };
};

interface Tried {
  /** The state that the last failure left, and how repeating the action went on from there. */
  last?: { left: string; person: Person; end: End };
  /** A spreadsheet from a failure before anything was written can be used again for the next. */
  untouched?: { person: Person; text: string };
}
const tries = new WeakMap<Act, Tried>();

const opened = (act: Act, tried: Tried): NonNullable<Tried['untouched']> => {
  const { untouched } = tried;
  delete tried.untouched;
  if (untouched) return untouched;
  const person = open(act);
  return { person, text: savedText(person.doc) };
};

/**
 * Makes the n-th call fail, looks at the state left, and repeats the action. If the state is the same as after the
 * previous failure, the action is repeated only once for both.
 */
export const doneAgain = (
  act: Act,
  n: number,
  look: (person: Person) => void = () => undefined,
): End & { person: Person } => {
  let tried = tries.get(act);
  if (!tried) tries.set(act, (tried = {}));
  const before = opened(act, tried);
  const { person } = before;
  person.failOnCall(n);
  expect(() => {
    act.act(person);
  }).toThrow('Service Spreadsheets failed');
  look(person);
  const left = savedText(person.doc);
  if (tried.last?.left === left) {
    if (left === before.text) tried.untouched = before;
    return { person: tried.last.person, ...tried.last.end };
  }
  act.act(person);
  const end = endOf(act, person);
  tried.last = { left, person, end };
  return { person, ...end };
};
