/** Spreadsheets as a person has them before a test, and tabs as tables with columns by key. */
import { LOCALES, reviewed } from '../../local/beginning';
import { batch } from '../../local/engine';
import { openSpreadsheet, type OpenOptions, type Person, type Saved } from '../../local/person';
import type { Reply } from '../../src/asking/feature';
import type { GlanceAnswer } from '../../src/features/home/glance';
import { actuals, budget, direction, goals, kpis, planTabs, resources, risks, actions } from '../../src/tabs';
import { languages } from '../../src/tabs/choices';
import { drivers } from '../../src/tabs/drivers';
import { reforecastColumns } from '../../src/tabs/made/reforecast';
import { reviewTab } from '../../src/tabs/made/review';
import { namedTabs } from '../../src/tabs/optional';
import { products } from '../../src/tabs/products';
import type { Language } from '../../src/words';
import { opened, state } from './opened';

export interface Opening extends OpenOptions {
  language?: Language;
}
type Answered = Reply<any> & { answer: any };

/** Asks as the sidebar does; a refusal is thrown as an error with its words. */
export const ask = (person: Person, feature: string, input: object = {}, preview = false): Answered => {
  const heard = person.serve('ask', feature, input, preview) as
    { ok: true; reply: Answered } | { ok: false; error: string };
  if (!heard.ok) throw new Error(heard.error);
  return heard.reply;
};

/** The words of a refusal. */
export const refusal = (person: Person, feature: string, input: object = {}): string => {
  const heard = person.serve('ask', feature, input) as { ok: boolean; error?: string };
  return heard.error ?? 'was not refused';
};

type Made = [what: object, options: Opening, build: () => Person];
const sample = (options: Opening): Made => [
  { sample: options.language ?? 'en' },
  options,
  () => {
    const person = openSpreadsheet(options);
    ask(person, 'openSample', { language: options.language ?? 'en' });
    return person;
  },
];
export const withSample = (options: Opening = {}): Person => opened(...sample(options));
const FRAME = { company: 'Quán Nhỏ', year: 2026, firstMonth: 1, currency: 'VND' };
/** With optional parts except products, which few tests use. */
export const SETUP = { ...FRAME, risks: true, resources: true };
const plan = (options: Opening, answers: object): Made => {
  const input = { ...SETUP, language: options.language ?? 'en', ...answers };
  return [
    { plan: input },
    options,
    () => {
      const person = openSpreadsheet(options);
      ask(person, 'setUpPlan', input);
      return person;
    },
  ];
};
export const withPlan = (options: Opening = {}, answers: object = {}): Person =>
  opened(...plan(options, answers));

/** The number of rows kept on tabs, by key. */
type Rows = Record<string, number>;
const USED: Rows = { budget: 12, actuals: 30, kpis: 4, goals: 8, actions: 4, resources: 4, risks: 4 };
/** Rows of the sample, and a few more. */
const SAMPLE: Rows = { budget: 21, actuals: 520, kpis: 14, goals: 8, actions: 25, resources: 10, risks: 8 };

/** Removes unused prepared rows, which are recalculated with every change and make tests slow. All in one step. */
export const shorten = (person: Person, language: Language, more: Rows = {}, year = ''): void => {
  const used: Rows = { ...USED, ...more };
  const { model } = person.doc;
  batch(model, () => {
    for (const tab of planTabs) {
      const from = used[tab.key];
      const name = tab.name[language] + year;
      if (!person.tabs().includes(name)) continue;
      const rows = model.getters.getNumberRows(model.getters.getSheetIdByName(name)!);
      if (from !== undefined && rows > from) person.deleteRows(name, from + 1, rows - from);
    }
  });
};

interface Places {
  name: string;
  cells: object;
  styles: object;
  formats: object;
}
/** The content of a tab's places, by cells or areas, down to a row. */
const downTo = (last: number, places: object): object =>
  Object.fromEntries(
    Object.entries(places).flatMap(([place, what]) => {
      const [top = 1, bottom = top] = [...place.matchAll(/\d+/g)].map(Number);
      if (top > last) return [];
      return [[bottom > last ? place.replace(/\d+$/, String(last)) : place, what] as const];
    }),
  );
/** A tab without the content of rows to be removed, so that no formula there has to be adapted. */
const emptied = (sheet: Places, names: ReadonlyMap<string, number>): Places => {
  const last = names.get(sheet.name);
  if (last === undefined) return sheet;
  const [cells, styles, formats] = [sheet.cells, sheet.styles, sheet.formats].map((each) =>
    downTo(last, each),
  );
  return { ...sheet, cells: cells!, styles: styles!, formats: formats! };
};

/** Reopens a saved state with few prepared rows on a year's tabs. `more`: further tabs by name. */
export const shortened = (saved: Saved, options: Opening, more: Rows = {}, year = ''): Person => {
  const { language = 'en' } = options;
  const rows: Rows = { ...USED, ...more };
  const names = new Map(planTabs.map(({ key, name }) => [name[language] + year, rows[key] ?? Infinity]));
  const sheets = saved.workbook.sheets.map((sheet: Places) => emptied(sheet, names));
  const workbook = { ...saved.workbook, sheets };
  const person = openSpreadsheet({ ...options, saved: { ...saved, workbook } });
  shorten(person, language, more, year);
  return person;
};

/** A cached spreadsheet with few prepared rows, cached itself. */
const short = ([what, options, build]: Made, rows: Rows): Made => [
  { short: what, rows: { ...USED, ...rows } },
  options,
  () => shortened(state(what, options, build), options, rows),
];
export const shortPlan = (options: Opening = {}, answers: object = {}, rows: Rows = {}): Person =>
  opened(...short(plan(options, answers), rows));
/** The complete sample. */
export const shortSample = (options: Opening = {}): Person => opened(...short(sample(options), SAMPLE));
/** The same as saved data, for a page to open. */
export const sampleState = (language: Language): Saved =>
  state(...short(sample({ language, locale: LOCALES[language] }), SAMPLE));

/** The beginning of `npm start`: the sample with its month reviewed, but without unused prepared rows. */
export const begunState = (language: Language): Saved =>
  state({ begun: language }, { language, locale: LOCALES[language] }, () =>
    reviewed(openSpreadsheet({ language, saved: sampleState(language) }), language),
  );

export const review = (person: Person, month: string): Answered => ask(person, 'reviewMonth', { month });
export const glance = (person: Person): GlanceAnswer['plan'] & object =>
  (ask(person, 'glance').answer as GlanceAnswer).plan!;

export const tabs = { direction, goals, budget, actions, resources, risks, kpis, actuals, products, drivers };
export const nameOf = (key: keyof typeof tabs, language: Language): string => tabs[key].name[language];
export const reviewName = (month: string, language: Language): string =>
  `${{ en: 'Review', vi: 'Rà soát' }[language]} ${month}`;

/** 1 → A, 27 → AA. */
export const letters = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);

export interface Table {
  headerRow: number;
  /** The sheet's columns of a key (from 1): one, or those of its months. */
  at: Record<string, number[]>;
  rows: Line[];
  /** The row with this Id. */
  row: (id: string) => Line;
  /** 'C5': a row's cell by the row's Id. */
  cell: (id: string, key: string, month?: number) => string;
}
export interface Line {
  number: number;
  values: Record<string, any>;
}

const isMonth = (text: unknown, words: string): boolean =>
  typeof text === 'string' && text.startsWith(words) && /^ ?\d\d\/\d{4}$/.test(text.slice(words.length));

const columnsIn = (key: string): Record<string, { header: Record<Language, string>; span: number }> => {
  const known = namedTabs.find((tab) => tab.key === key);
  if (known !== undefined) return (known as any).columns;
  return key === 'reforecast' ? reforecastColumns : reviewTab(key.slice('review '.length)).columns;
};

/** A tab of the plan or a review, read by its headers; rows up to the first without an Id or a name in its place. */
export const table = (person: Person, tab: string, key: string, language: Language): Table => {
  const columns = columnsIn(key);
  const cells = person.values(tab);
  const headers = Object.values(columns)
    .map(({ header }) => header[language])
    .filter(Boolean);
  const headerRow =
    cells.findIndex(
      (line) => line.filter((cell) => headers.includes(cell)).length >= Math.min(5, headers.length),
    ) + 1;
  const header = cells[headerRow - 1] ?? [];
  const at = Object.fromEntries(
    Object.entries(columns).map(([name, { header: words, span }]) => [
      name,
      header.flatMap((cell, index) =>
        (span === 1 ? cell === words[language] : isMonth(cell, words[language])) ? [index + 1] : [],
      ),
    ]),
  );
  const rows: Line[] = [];
  const called = ['id', (columns.id as { orFrom?: string } | undefined)?.orFrom ?? 'id'];
  const isRow = (line: readonly unknown[] = []): boolean =>
    called.some((name) => (line[(at[name]?.[0] ?? 1) - 1] ?? '') !== '');
  for (let row = headerRow; isRow(cells[row]); row++) {
    const values = Object.fromEntries(
      Object.entries(at).map(([name, places]) => {
        const found = places.map((place) => cells[row]![place - 1]);
        return [name, columns[name]!.span === 1 ? found[0] : found];
      }),
    );
    rows.push({ number: row + 1, values });
  }
  const row = (id: string): Line => {
    const found = rows.find(({ values }) => (values.id === '' ? values.line : values.id) === id);
    if (!found) throw new Error(`${tab} has no row ${id}`);
    return found;
  };
  return {
    headerRow,
    at,
    rows,
    row,
    cell: (id, name, month = 0) => `${letters(at[name]![month]!)}${row(id).number}`,
  };
};

export const reviewTable = (person: Person, month: string, language: Language): Table =>
  table(person, reviewName(month, language), `review ${month}`, language);

/** The cell of Direction with a field's answer. */
export const answerCell = (
  person: Person,
  question: string,
  language: Language,
  tab = nameOf('direction', language),
): string => {
  const words = (direction.fields as Record<string, { header: Record<Language, string> }>)[question]!.header;
  const row = person.values(tab, 'A1:A60').findIndex(([text]) => text === words[language]);
  return `B${row + 1}`;
};

type Typed = string | number | boolean | null | undefined;
/** A row's values by column; a column of months has several. */
export type Row = Record<string, Typed | readonly Typed[]>;

/** A Budget line with the same amount in each month, named by its Id by default. */
export const evenLine = (id: string, type: string, month: number, name = id) => ({
  id,
  type,
  line: name,
  annual: 12 * month,
  months: new Array<number>(12).fill(month),
});
/** A total in đồng made of lines. */
export const madeKpi = (id: string, madeOf: string) => ({ id, name: id, unit: 'VND', rollUp: 'Sum', madeOf });

/** Pastes rows below a tab's header, one run of neighbouring columns at a time, as a person would. */
export const fillIn = (
  person: Person,
  key: keyof typeof tabs,
  language: Language,
  rows: readonly Row[],
): void => {
  const tab = nameOf(key, language);
  const sheet = table(person, tab, key, language);
  const cells = Object.keys(rows[0] ?? {}).flatMap((name) =>
    sheet.at[name]!.map((place, month) => ({ place, name, month })),
  );
  cells.sort((a, b) => a.place - b.place);
  for (let start = 0; start < cells.length;) {
    let end = start + 1;
    while (cells[end]?.place === cells[start]!.place + end - start) end++;
    const run = cells.slice(start, end);
    const block = rows.map((row) => run.map(({ name, month }) => String([row[name]].flat()[month] ?? '')));
    person.paste(tab, `${letters(cells[start]!.place)}${sheet.headerRow + 1}`, block);
    start = end;
  }
};

/** The other language. */
export const otherThan = (language: Language): Language => (language === 'en' ? 'vi' : 'en');
export const spoken = (language: Language): string => languages[language][language];
