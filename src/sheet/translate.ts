import type { Month } from '../domain/plan';
import { LANGUAGES, plain, type Language, type Words } from '../words';
import { slots } from './content';
import type { Cell, Content, Edit, WriteEdit, WrittenFormula } from './edit';
import type { Spot } from './formula';
import { wasHeaded } from './headed';
import {
  ANSWER_COLUMN,
  FORM_COLUMNS,
  formRows,
  headerText,
  layoutOf,
  placeOfForm,
  placeOfTable,
  type DayOf,
  type Layout,
} from './layout';
import { columnBlocks, formulaAt, type Gap, type TabRead } from './mending/gaps';
import { sameFormula } from './mending/same';
import { isBlankCell } from './read';
import { guards } from './scaffold/dress';
import { formChoices } from './scaffold/form';
import { headerContent } from './scaffold/header';
import type { Surroundings } from './scaffold/surroundings';
import type { Column, FormTab, TableTab } from './tab';

/** A tab as it was read, with the notes on its cells, which are only fetched when needed. */
export interface Noted extends TabRead {
  notes: () => readonly (readonly string[])[];
}

/** With fewer of our words than this in the other language, a person is assumed to have written them. */
const ENOUGH = 2;

/** A text of ours in the other language, translated into the plan's; null for any other text. */
const translated = (words: Words, text: unknown, language: Language): string | null => {
  if (typeof text !== 'string' || plain(text) === plain(words[language])) return null;
  return LANGUAGES.some((other) => words[other] !== '' && plain(words[other]) === plain(text))
    ? words[language]
    : null;
};

const firstOf = <T>(all: readonly T[], find: (each: T) => string | null): string | null => {
  for (const each of all) {
    const found = find(each);
    if (found !== null) return found;
  }
  return null;
};

/** A choice in the plan's language; null where it needs no translation. */
const chosen = ({ choices }: Column, text: unknown, language: Language): string | null =>
  firstOf(Object.values(choices ?? {}), (words) => translated(words, text, language));

/** Writes the translated cells of a column; blank cells between them are included. */
const columnEdits = (
  tab: TableTab | FormTab,
  standing: TabRead,
  column: number,
  said: readonly Gap[],
): WriteEdit[] =>
  columnBlocks(tab, column, said, (row) =>
    isBlankCell(standing.cells[row - 1]?.[column - 1]) && formulaAt(standing, row, column) === ''
      ? { content: null }
      : null,
  );

/** The cells of a column as `say` translates them, formulas left out. */
const columnSaid = (
  standing: TabRead,
  column: number,
  rows: readonly number[],
  say: (text: unknown, row: number) => string | null,
): Gap[] =>
  rows.flatMap((row) => {
    if (formulaAt(standing, row, column) !== '') return [];
    const content = say(standing.cells[row - 1]?.[column - 1], row);
    return content === null ? [] : [{ row, content }];
  });

const rowsFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

const isOutdated = (column: Column, text: unknown): boolean =>
  typeof text === 'string' && wasHeaded(column, text);
const isFormula = (content: Content): content is WrittenFormula =>
  typeof content === 'object' && content !== null && 'formula' in content;

/** The new text for a header of ours in the other language, or of an earlier version; null for any other. */
const headerIn = (
  column: Column,
  { text, formula }: { text: unknown; formula: string },
  language: Language,
  label: (language: Language) => string,
  content: (language: Language) => Content,
): Content => {
  if (formula === '')
    return isOutdated(column, text)
      ? column.header[language]
      : translated({ en: label('en'), vi: label('vi') }, text, language);
  if (column.header.en === column.header.vi) return null;
  const isOther = LANGUAGES.some((other) => {
    const ours = content(other);
    return other !== language && isFormula(ours) && sameFormula(ours.formula, formula);
  });
  return isOther ? content(language) : null;
};

interface HeaderSaid {
  at: number;
  /** Null where the header stays as it is. */
  content: Content;
  old: string;
  column: Column;
  /** Whether it is a header of an earlier version. */
  outdated: boolean;
}

/** The new headers; in a table that is in the plan's language only outdated ones change. */
const headersSaid = (
  tab: TableTab,
  standing: Noted,
  layout: Layout,
  first: Month,
  around: Surroundings,
): HeaderSaid[] => {
  const { headerRow } = layout;
  const spot: Spot = { here: placeOfTable(standing.name, layout), row: headerRow, place: around.place };
  const found = slots(tab.columns).flatMap((slot) => {
    const at = layout.columns.get(slot.key)?.[slot.month];
    if (at === undefined) return [];
    const [text, formula] = [standing.cells, standing.formulas].map(
      (lines) => lines[headerRow - 1]?.[at - 1],
    );
    const label = (language: Language): string => headerText(slot.column, language, first);
    const old = typeof formula === 'string' ? formula : '';
    const contentIn = (language: Language): Content =>
      headerContent(tab, slot, { ...around, style: { ...around.style, language } }, spot);
    const content = headerIn(slot.column, { text, formula: old }, around.style.language, label, contentIn);
    return [{ at, content, old, column: slot.column, outdated: isOutdated(slot.column, text) }];
  });
  return isTranslated(found) ? found : found.filter(({ outdated }) => outdated);
};

const isTranslated = (headers: readonly HeaderSaid[]): boolean =>
  headers.filter(({ content, outdated }) => content !== null && !outdated).length >= ENOUGH;

/** Notes of earlier versions on headers that have since changed. */
const FORMER_NOTES: readonly string[] = [
  'Gộp nhiều tháng thế nào: cộng dồn, bình quân, số cuối kỳ, hay tỷ lệ tính lại từ tử số và mẫu số.',
  'Phải bằng 0: phần chưa phân bổ hết vào các tháng.',
];

/** The new text for a note of ours in the other language, or of an earlier version; null for any other. */
const noteIn = ({ note }: Column, text: string, language: Language): string | null =>
  FORMER_NOTES.includes(text) ? note[language] : translated(note, text, language);

/** Writes headers with their notes; a note that a person wrote stays. */
const headerEdits = (
  tab: TableTab,
  standing: Noted,
  { headerRow }: Layout,
  found: readonly HeaderSaid[],
  around: Surroundings,
): Edit[] => {
  if (found.length === 0) return [];
  const notes = standing.notes()[headerRow - 1] ?? [];
  const blocks: { at: number; cells: Cell[] }[] = [];
  for (const { at, content, old, column } of [...found].sort((a, b) => a.at - b.at)) {
    const note = notes[at - 1] ?? '';
    const said = noteIn(column, note, around.style.language);
    // A month's header is the same in both languages; its note is not.
    if (content === null && (said === null || old === '')) continue;
    const cell: Cell = { content: content ?? { formula: old }, note: said ?? note };
    const last = blocks.at(-1);
    if (last !== undefined && last.at + last.cells.length === at) last.cells.push(cell);
    else blocks.push({ at, cells: [cell] });
  }
  return blocks.map(({ at, cells }) => ({ kind: 'write', tab, row: headerRow, column: at, cells: [cells] }));
};

/**
 * Translates a table whose headers are in the other language: headers with their notes, labels of totals, dropdowns,
 * and the choices made. What a person wrote or renamed stays, and so do the rows of a log. Headers of an earlier
 * version are always updated. Headers are written last, since they tell whether a table still needs translating.
 */
export const translateTable = (
  tab: TableTab,
  standing: Noted,
  first: Month,
  dayOf: DayOf,
  around: Surroundings,
): Edit[] => {
  const { language } = around.style;
  const layout = layoutOf(tab.columns, standing.cells, first, dayOf);
  if (layout === null) return [];
  const found = headersSaid(tab, standing, layout, first, around);
  const headers = headerEdits(tab, standing, layout, found, around);
  if (!isTranslated(found)) return headers;
  const above = rowsFrom(1, layout.headerRow - 1);
  const below = rowsFrom(layout.headerRow + 1, standing.cells.length);
  const labels = Object.keys(tab.columns).flatMap((key) => {
    const at = layout.columns.get(key)?.[0];
    const ours = tab.totals.filter(({ labelIn }) => labelIn === key);
    const say = (text: unknown) => firstOf(ours, ({ label }) => translated(label, text, language));
    return at === undefined ? [] : columnEdits(tab, standing, at, columnSaid(standing, at, above, say));
  });
  const choices = Object.entries(tab.columns).flatMap(([key, column]) => {
    const at = layout.columns.get(key)?.[0];
    if (at === undefined || column.computed || tab.isLog) return [];
    const say = (text: unknown) => chosen(column, text, language);
    return columnEdits(tab, standing, at, columnSaid(standing, at, below, say));
  });
  const dropdowns = guards(tab, layout, around).filter(({ kind }) => kind !== 'rules' && kind !== 'ticks');
  return [...dropdowns, ...choices, ...labels, ...headers];
};

/** The same for a form. Its questions are written last of all, when all other tabs are done. */
export const translateForm = (tab: FormTab, standing: TabRead, around: Surroundings): Edit[] => {
  const { language } = around.style;
  const fields = Object.values(tab.fields);
  const all = rowsFrom(1, standing.cells.length);
  const sections = fields.flatMap(({ section }) => (section === undefined ? [] : [section]));
  const { item, answer, guidance } = FORM_COLUMNS;
  const questions = [item, ...sections, ...fields.map(({ header }) => header)];
  const said = (column: number, words: readonly Words[]): Gap[] =>
    columnSaid(standing, column, all, (text) => firstOf(words, (each) => translated(each, text, language)));
  const asked = said(1, questions);
  if (asked.length < ENOUGH) return [];
  const rows = formRows(tab, standing.cells);
  const answers = columnSaid(standing, ANSWER_COLUMN, all, (text, row) => {
    const field = Object.entries(tab.fields).find(([key]) => rows.get(key)?.includes(row))?.[1];
    return field === undefined ? translated(answer, text, language) : chosen(field, text, language);
  });
  const notes = said(ANSWER_COLUMN + 1, [guidance, ...fields.map(({ note }) => note)]);
  return [
    ...formChoices(tab, placeOfForm(standing.name, rows), around),
    ...columnEdits(tab, standing, ANSWER_COLUMN, answers),
    ...columnEdits(tab, standing, ANSWER_COLUMN + 1, notes),
    ...columnEdits(tab, standing, 1, asked).map((edit) => ({ ...edit, last: true as const })),
  ];
};
