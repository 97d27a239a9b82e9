/** The main columns of a firm's page can be read in full on a small laptop beside the sidebar. */
import { ask } from '../../plans/shop';
import { fillDepartments, firm, DEPARTMENTS } from '../departments/firm';

const SIDEBAR_AND_BARS = 366;
const SEEN = 1366 - SIDEBAR_AND_BARS;
/** The most that a letter in a remark takes, in pixels. */
const LETTER = 6.5;
const PAGES = [
  ['focus', {}],
  ['coordination', { date: '2026-12-31' }],
  ['goalTree', {}],
  ['load', { date: '2026-12-31' }],
] as const;

describe.each(['en', 'vi'] as const)('in %s', (language) => {
  test.each(PAGES)('%s', (feature, input) => {
    const person = firm(language);
    fillDepartments(person, language, DEPARTMENTS);
    const { answer, message } = ask(person, feature, input);
    const tab =
      (answer as { tab?: string } | null)?.tab ?? person.tabs().find((name) => message.includes(name))!;
    const { getters } = person.doc.model;
    const sheet = getters.getSheetIdByName(tab)!;
    const { xSplit } = getters.getPaneDivisions(sheet);
    const still = Array.from({ length: xSplit }, (_, column) => getters.getColSize(sheet, column));
    const [room] = [SEEN - still.reduce((sum, each) => sum + each, 0)];
    const texts = person.values(tab).map((line) => String(line[xSplit] ?? ''));
    const lead = texts.slice(1, texts.indexOf('', 1));
    expect(lead.length).toBeGreaterThan(0);
    expect(lead.filter((text) => text.length * LETTER > room)).toEqual([]);
    expect(lead.join(' ')).toMatch(/[.?]$/);
  });
});
