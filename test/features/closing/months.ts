/** The steps to close a month of the sample, and the tabs that show the result. */
import { openSpreadsheet, type Person, type Saved } from '../../../local/person';
import type { CloseAnswer } from '../../../src/features/closing/closeMonth';
import { causes } from '../../../src/tabs/choices';
import { closings } from '../../../src/tabs/made/closings';
import type { Language } from '../../../src/words';
import { ask, letters, review, reviewName, reviewTable, shortSample } from '../../plans/shop';

export const LOCALES = { en: 'en_US', vi: 'vi_VN' } as const;
export const openSample = (language: Language): Person =>
  shortSample({ language, locale: LOCALES[language] });
export const reopened = (saved: Saved, language: Language): Person =>
  openSpreadsheet({ saved, language, locale: LOCALES[language] });

const SAID = { explanation: 'Tết', action: 'Mua ít hơn', owner: 'Lan' };
/** Fills in every explanation that is asked for. */
export const explain = (person: Person, month: string, language: Language): void => {
  const { rows, at } = reviewTable(person, month, language);
  const due = language === 'vi' ? '15/08/2026' : '8/15/2026';
  const said = { cause: causes.timing[language], ...SAID, due };
  for (const { number, values } of rows) {
    if (values.toExplain === '') continue;
    for (const [key, text] of Object.entries(said))
      person.type(reviewName(month, language), `${letters(at[key]![0]!)}${number}`, text);
  }
};

/** Approves every entry over its limit as people do: first the request, then the decision. */
export const approveAll = (person: Person): void => {
  for (const { decision } of ask(person, 'checkLimits').answer.over) {
    const input = { request: decision, decision: 'approve', approver: 'Lan', reason: 'Sale 8/3' };
    ask(person, 'decide', { ...input, date: '2026-03-31' });
  }
};

export const DAY = '2026-07-05';
export const close = (person: Person, month: string, who = 'Lan') =>
  ask(person, 'closeMonth', { month, who, date: DAY });
export const canClose = (person: Person, month = ''): CloseAnswer =>
  ask(person, 'closeMonth', { month }, true).answer as CloseAnswer;
export const reopen = (person: Person, month: string, reason = 'Hoá đơn về muộn') =>
  ask(person, 'reopenMonth', { month, who: 'Minh', reason, date: '2026-07-09' });

/** Reviews, explains and closes months. */
export const closeMonths = (person: Person, months: readonly string[], language: Language): void => {
  approveAll(person);
  for (const month of months) {
    review(person, month);
    explain(person, month, language);
    close(person, month);
  }
};

/** The rows of the hidden tab that begin a closing. */
export const closingRows = (person: Person, language: Language) => {
  const name = closings.name[language];
  if (!person.tabs().includes(name)) return [];
  const [header = [], ...lines] = person.displayed(name);
  const at = (key: keyof typeof closings.columns): number =>
    header.indexOf(closings.columns[key].header[language]);
  const rows = lines.filter((line) => line[at('closing')] !== '');
  return rows
    .filter((line) => line[at('closedBy')] !== '')
    .map((line) => ({
      id: line[at('closing')],
      month: line[at('month')],
      version: line[at('version')],
      on: line[at('closedOn')],
      by: line[at('closedBy')],
      state: line[at('state')],
      reason: line[at('reason')],
      rows: rows.filter((each) => each[at('closing')] === line[at('closing')]).length - 1,
    }));
};

export const formulasIn = (person: Person, tab: string): string[] =>
  person.formulas(tab).flat().filter(Boolean);
/** The cells of the review that say when it was closed. */
export const closedLine = (person: Person, month: string, language: Language): string =>
  person
    .values(reviewName(month, language), 'C1:C3')
    .flat()
    .find((text) => /^(Closed on|Đã khoá)/.test(String(text))) ?? '';

/** A file as "Make a copy" may leave it: without marks on tabs, and without properties. */
export const copyOf = (saved: Saved): Saved => {
  const copy = JSON.parse(JSON.stringify(saved)) as Saved;
  copy.properties.document = {};
  const strip = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const object = node as Record<string, unknown>;
    for (const [key, value] of Object.entries(object)) {
      const isMark = typeof value === 'object' && value !== null && 'kind' in value;
      if (isMark && value.kind === 'metadata') Reflect.deleteProperty(object, key);
      else strip(value);
    }
    if (Array.isArray(node))
      node.splice(0, node.length, ...(node as unknown[]).filter((each) => each !== undefined));
  };
  strip(copy.workbook);
  return copy;
};
