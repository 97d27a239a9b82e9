/** A file from its choice to the review in a real browser: a bank’s, a till’s and a journal’s, in both languages. */
import { LOCALES } from '../../local/beginning';
import { openPage, type OpenPage } from '../../local/browser/window';
import { builtAddon } from '../../local/built';
import type { Saved } from '../../local/person';
import { features } from '../../src/features';
import { HIDDEN } from '../../src/imports/entries/rows';
import { IMPORT } from '../../src/sidebar/import/words';
import { actuals } from '../../src/tabs';
import { rollUps } from '../../src/tabs/choices';
import { reviewColumns } from '../../src/tabs/made/review';
import { fill, type Language } from '../../src/words';
import { book } from '../imports/book';
import { FOLDER } from '../imports/read';
import { bookOf, bytesOf, ROWS } from '../imports/reading/hiding';
import { state } from '../plans/opened';
import { fillIn, reviewName } from '../plans/shop';
import { figuresOn } from './explaining';

/** The plan measures what was received on one line and spent on the other. */
const measured = (language: Language): Saved =>
  state({ measured: language }, { language, locale: LOCALES[language] }, () => {
    const person = book({ language });
    const rollUp = rollUps.sum[language];
    fillIn(
      person,
      'kpis',
      language,
      ['SHOP', 'GOODS'].map((id) => ({ id, name: id, unit: 'VND', rollUp, madeOf: id })),
    );
    return person;
  });
const at = async (language: Language): Promise<OpenPage> => {
  const page = await openPage({ language, ...builtAddon(), state: measured(language) });
  await page.chooseMenu(features.importActuals.title[language]);
  await page.sidebarReady();
  return page;
};
const choose = async (page: OpenPage, file: string): Promise<void> => {
  await page.sidebar().locator('input[type=file]').setInputFiles(`${FOLDER}/${file}`);
  await page.settled();
  await page.sidebar().locator('table.sums').waitFor();
  await page.settled();
};
/** Gives every row without a line one by the proposed rule; returns what each rule was said to take. */
const rule = async (page: OpenPage, language: Language): Promise<string[]> => {
  const say = (words: { en: string; vi: string }): string => words[language];
  const make = page.sidebar().getByRole('button', { name: say(IMPORT.makeRule), exact: true });
  const target = page.sidebar().getByLabel(say(IMPORT.goes), { exact: true });
  const takes: string[] = [];
  for (let left = 0; left < 20 && (await target.count()) > 0; left++) {
    const isIn = !(await page.sidebar().locator('.one b').first().innerText()).startsWith('−');
    await target.selectOption(isIn ? 'SHOP' : 'GOODS');
    takes.push(await page.sidebar().locator('.one:has(select) > p.aside').first().innerText());
    await make.click();
  }
  return takes;
};
/** What each rule takes, according to the list of rules. */
const tried = async (page: OpenPage, language: Language): Promise<string[]> => {
  const list = page.sidebar().locator('details', { hasText: IMPORT.rules[language] });
  await list.locator('summary').first().click();
  await list.locator('li.one').first().waitFor();
  return list.locator('li.one > p.aside').allInnerTexts();
};
const write = async (page: OpenPage, language: Language, count: number): Promise<string> => {
  await page
    .sidebar()
    .getByRole('button', { name: fill(IMPORT.write, language, { count }), exact: true })
    .click();
  await page.sidebar().locator('.notice.good').waitFor();
  await page.settled();
  return page.sidebar().locator('.notice.good').innerText();
};

/** The review's figures for both lines in a month. */
const reviewed = async (page: OpenPage, language: Language, month: string): Promise<number[]> => {
  await page.chooseMenu(features.reviewMonth.title[language]);
  await page.answerDialog('OK', month);
  await page.settled();
  const actual = [reviewColumns.monthActual.header[language]];
  const lines = ['SHOP', 'GOODS'].map((id) => figuresOn(page, reviewName(month, language), id, actual));
  return (await Promise.all(lines)).flat();
};

test.each([
  // language file                      rows   money in     money out    said of the same file again
  ['en', 'mb.xlsx', 12, 50_704_500, 137_676_400, 'nothingNew'],
  ['vi', 'mb.xlsx', 12, 50_704_500, 137_676_400, 'nothingNew'],
  ['en', 'kiotviet-so-quy.xlsx', 7, 2_700_000, 109_950_000, 'nothingTaken'],
  ['vi', 'kiotviet-so-quy.xlsx', 7, 2_700_000, 109_950_000, 'nothingTaken'],
  ['en', 'misa-so-nhat-ky-chung.xlsx', 4, 1_600_000, 29_090_909, 'nothingTaken'],
  ['vi', 'misa-so-nhat-ky-chung.xlsx', 4, 1_600_000, 29_090_909, 'nothingTaken'],
] as const)(
  '%s: %s becomes %i rows, which the review sums; the next time nothing is new; undone, all are gone',
  async (language, file, count, moneyIn, moneyOut, again) => {
    const page = await at(language);
    await choose(page, file);
    const takes = await rule(page, language);
    expect(takes.length).toBeGreaterThan(0);
    expect(await tried(page, language)).toEqual(takes);
    const message = await write(page, language, count);
    expect(message).toContain('N1');
    expect(await page.cell(actuals.name[language], 'A2')).not.toBe('');
    expect(await page.cell(actuals.name[language], `C${count + 1}`)).not.toBe('');
    expect(await reviewed(page, language, '2026-03')).toEqual([moneyIn, moneyOut]);
    await choose(page, file);
    await page.sidebar().getByText(IMPORT[again][language], { exact: true }).waitFor();
    await page.sidebar().getByRole('button', { name: IMPORT.another[language], exact: true }).click();
    await page
      .sidebar()
      .getByRole('button', { name: `${IMPORT.undo[language]} N1`, exact: true })
      .click();
    await page.settled();
    await page
      .sidebar()
      .getByRole('button', { name: fill(IMPORT.undoRows, language, { count }), exact: true })
      .click();
    await page.sidebar().locator('.notice.good').waitFor();
    await page.settled();
    expect(await page.cell(actuals.name[language], 'C2')).toBe('');
    await page.close();
  },
);

test.each(['en', 'vi'] as const)(
  '%s: rows that a file hides are asked about, with their sums',
  async (language) => {
    const page = await at(language);
    const [name, mimeType] = ['thu-chi.xlsx', 'application/octet-stream'];
    const file = { name, mimeType, buffer: Buffer.from(bytesOf(bookOf(ROWS))) };
    await page.sidebar().locator('input[type=file]').setInputFiles(file);
    await page.settled();
    const guide = fill(IMPORT.hiddenGuide, language, { count: 2, rows: '3–4', in: '', out: '' });
    const [said = ''] = guide.split(', ');
    await page.sidebar().getByText(said).waitFor();
    expect(await page.sidebar().getByText(IMPORT.hiddenColumns[language].split(':')[0]!).count()).toBe(1);
    expect(await page.sidebar().locator('table.sums').count()).toBe(0);
    await page.sidebar().getByLabel(IMPORT.hiddenLeave[language], { exact: true }).click();
    await page.settled();
    const sums = await page.sidebar().locator('table.sums').innerText();
    expect(sums).toContain(HIDDEN[language]);
    await page.close();
  },
);
