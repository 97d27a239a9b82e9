/** A small plan into which files are imported as the page does it: read, looked up, ruled, written. */
import { readFileSync } from 'node:fs';
import { LOCALES } from '../../local/beginning';
import type { Person, Saved } from '../../local/person';
import type { ImportFacts } from '../../src/features/imports';
import type { KnownAnswer } from '../../src/features/imports/importKnown';
import { fatesOf, type Choice, type Fate } from '../../src/imports/fates/fates';
import { prepared, sentOf, type Prepared } from '../../src/imports/fates/prepared';
import { rulesOf, type RuleRow } from '../../src/imports/fates/rules';
import { sumsOf, type FileSums } from '../../src/imports/fates/sums';
import { ownTransfers } from '../../src/imports/fates/transfers';
import { dayOrderIn, decimalMarkIn, proposedMapping } from '../../src/imports/mapping/mapping';
import { sheetsOfFile, sheetsOfText } from '../../src/imports/reading/file';
import { tablesIn } from '../../src/imports/table/tables';
import { actuals } from '../../src/tabs';
import type { Language } from '../../src/words';
import { opened, state } from '../plans/opened';
import { ask, evenLine, fillIn, shortPlan, type Opening } from '../plans/shop';
import { FOLDER, parseXml } from './read';
import { rule } from './rows';

export const LINES = [
  evenLine('SHOP', 'Revenue', 50_000_000),
  evenLine('ONLINE', 'Revenue', 50_000_000),
  evenLine('GOODS', 'Cost', 200_000_000),
  evenLine('RENT', 'Cost', 40_000_000),
  evenLine('SMALL', 'Cost', 1_000),
];

const filled = (options: Opening, lines: typeof LINES): Parameters<typeof opened> => {
  const { language = 'en' } = options;
  const all = { locale: LOCALES[language], ...options };
  const fill = () => {
    const person = shortPlan(all);
    fillIn(person, 'budget', language, lines);
    return person;
  };
  return [{ book: lines }, all, fill];
};
/** Opened from one that is made once for each build. */
export const book = (options: Opening = {}, lines = LINES): Person => opened(...filled(options, lines));
/** The same as saved data, for a page to open. */
export const bookState = (language: Language): Saved => state(...filled({ language }, LINES));

/** A rule for everything that no other rule takes. */
export const REST: readonly RuleRow[] = [
  rule({ direction: 'in', line: 'SHOP' }),
  rule({ direction: 'out', line: 'GOODS' }),
];

export const filed = (name: string): Uint8Array => new Uint8Array(readFileSync(`${FOLDER}/${name}`));

export interface Taken {
  read: Prepared;
  known: KnownAnswer;
  fates: Fate[];
  /** Rows and money of the file, and the request to the server. */
  sent: { sums: FileSums; input: Readonly<Record<string, unknown>> };
}
interface How {
  rules?: readonly RuleRow[];
  choices?: ReadonlyMap<number, Choice>;
  who?: string;
  language?: Language;
  /** Whether months that an earlier report has differently stay as they are. */
  keeps?: boolean;
}

/** A file up to its preview, without writing. */
export const looked = async (person: Person, file: Uint8Array | string, how: How = {}): Promise<Taken> => {
  const { rules = REST, choices = new Map<number, Choice>(), who = 'Lan', language = 'en' } = how;
  const sheets =
    typeof file === 'string' ? await sheetsOfText(file, parseXml) : await sheetsOfFile(file, parseXml);
  const table = tablesIn(sheets)[0]!;
  const mapping = proposedMapping(table);
  const [order, mark] = [dayOrderIn(table, mapping), decimalMarkIn(table, mapping)];
  const read = prepared(table, mapping, {
    dayOrder: 'only' in order ? order.only : 'dmy',
    decimalMark: 'only' in mark ? mark.only : ',',
    today: '2026-12-31',
  });
  const facts = ask(person, 'importActuals').answer as ImportFacts;
  const rows = read.entries.map(({ day, amount }, at) => [read.keys[at], day ?? '2026-01-01', amount]);
  const known = ask(person, 'importKnown', { rows }).answer as KnownAnswer;
  const { first, currency, decimals, lines } = facts;
  const kept = { mapping, vat: null, rates: {} };
  const fates = fatesOf(read.entries, {
    plan: { first, currency, decimals, types: new Map(lines.map(({ id, type }) => [id, type])) },
    terms: { source: mapping.source, vat: null, rates: {} },
    rules: rulesOf([...facts.rules, ...rules]),
    choices,
    known: new Set(known.known),
    pairs: ownTransfers(read.entries),
    held: { days: new Set(known.differing.map(({ month }) => month)), areLeftOut: how.keeps === true },
  });
  const input = sentOf({ file: 'file.csv', who, kept, fates, rules, language, prepared: read });
  const sent = { sums: sumsOf(read.entries, fates), input };
  return { read, known, fates, sent };
};

/** The same, then written and listed. */
export const taken = async (person: Person, file: Uint8Array | string, how: How = {}) => {
  const found = await looked(person, file, how);
  const reply = ask(person, 'writeImport', found.sent.input);
  if ((ask(person, 'importActuals').answer as ImportFacts).isBehind) ask(person, 'listImports');
  return { ...found, reply };
};

/** The ledger's rows: day, line, amount, state, description. */
export const ledger = (person: Person, language: Language = 'en'): string[][] =>
  person
    .displayed(actuals.name[language])
    .slice(1)
    .filter(([, , amount]) => amount !== '')
    .map((row) => row.slice(0, 7));

export const amounts = (person: Person, language: Language = 'en'): number[] =>
  person
    .values(actuals.name[language])
    .slice(1)
    .flatMap((row) => (typeof row[2] === 'number' ? [row[2]] : []));

/** A bank's page with these rows: day, text, amount (money out below zero). */
export const page = (rows: readonly (readonly [string, string, number])[]): string =>
  ['Ngày;Nội dung;Số tiền', ...rows.map((row) => row.join(';')), ''].join('\n');

/** What the page sends for a bank's file: payments of one day, all on SMALL. */
export const bankFile = (amounts: readonly number[], rules: readonly object[] = []) => ({
  file: 'bank.csv',
  source: 'Bank',
  who: 'Lan',
  mapping: '{}',
  tieOut: 'closing balance',
  names: '',
  total: { rows: amounts.length, in: 0, out: amounts.reduce((sum, amount) => sum + amount, 0) },
  duplicates: { rows: 0, in: 0, out: 0 },
  leftOut: { rows: 0, in: 0, out: 0 },
  entries: amounts.map((amount, at) => [
    ...[`bank|${at}`, '2026-03-01', -amount, `Row ${at}`, '', [['SMALL', amount, 'spent', null]]],
  ]),
  rules,
});
