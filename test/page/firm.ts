/** The firm's sample in a browser: the panels of all eight steps are found under More, and each works. */
import { openPage, type OpenPage } from '../../local/browser/window';
import { builtAddon } from '../../local/built';
import type { Saved } from '../../local/person';
import { features } from '../../src/features';
import { DEPARTMENTS, MERGED } from '../../src/sidebar/panels/departments/words';
import { PEOPLE, REWARDS, UPDATE } from '../../src/sidebar/panels/people/words';
import { TEAMS } from '../../src/sidebar/panels/teams/words';
import { WHAT_IFS } from '../../src/sidebar/panels/what-ifs/words';
import { FORM } from '../../src/sidebar/words';
import { spokenMoney } from '../../src/speech';
import { budget } from '../../src/tabs';
import { lineTypes } from '../../src/tabs/choices';
import { ratings, scorecards, strategy } from '../../src/tabs/firm';
import { progress } from '../../src/tabs/firm/progress';
import { cardKinds, itemKinds, rewardRules } from '../../src/tabs/firm/scorecards';
import { pathKinds } from '../../src/tabs/firm/strategy';
import { whatIfs } from '../../src/tabs/whatIfs';
import { fill, LANGUAGES, type Language, type Words } from '../../src/words';
import { firmInCents, summedInCents } from '../cases/firmInCents';
import { firmSample } from '../cases/firmSample';
import { hoursOf, keyInitiatives, lateAt } from '../cases/firmWork';
import { LOCALES } from '../features/closing/months';
import { state } from '../plans/opened';
import { ask, letters, table } from '../plans/shop';
import { shownOn } from './explaining';

const WORDS = {
  en: {
    all: 'All of the plan',
    revenue: 'Revenue',
    year: '40,126,296.30',
    together: 'Together',
    share: '60.0%',
    rated: '80.0%',
    warehouse: 'Warehouse',
  },
  vi: {
    all: 'Cả kế hoạch',
    revenue: 'Doanh thu',
    year: '40.126.296,30',
    together: 'Cộng',
    share: '60,0%',
    rated: '80,0%',
    warehouse: 'Kho vận',
  },
} as const;
/** What a person fills in before the panels have content: a theme, a card with its reward, a what-if. */
const withFirmsTabs = (language: Language): Saved =>
  state({ firmPanels: language }, { language, locale: LOCALES[language] }, () => {
    const person = firmSample(language);
    for (const part of ['strategy', 'appraisal']) ask(person, 'keepTabs', { part });
    ask(person, 'addPart', { part: 'whatIfs' });
    const typed = (figure: string): string => (language === 'vi' ? figure.replace('.', ',') : figure);
    const write = (
      tab: { key: string; name: Record<Language, string> },
      row: Record<string, string>,
    ): void => {
      const { at, headerRow } = table(person, tab.name[language], tab.key, language);
      for (const [key, value] of Object.entries(row))
        person.type(tab.name[language], `${letters(at[key]![0]!)}${headerRow + 1}`, value);
    };
    const path = { from: '2026', path: pathKinds.growth[language], growth: '8%', start: '36400000' };
    write(strategy, { id: 'T1', theme: 'Grow', measure: 'K3', target1: typed('40126296.30'), ...path });
    const card = { kind: cardKinds.person[language], period: '2026', of: itemKinds.hand[language] };
    write(scorecards, { who: 'Anna Reed', item: 'Customers', weight: '100%', attainment: '80%', ...card });
    person.paste(ratings.name[language], 'C3', [[rewardRules.amount[language], '500', 'SN-BON']]);
    write(whatIfs, { name: '+3%', on: '[type:revenue]', percent: '3%' });
    return person;
  });
/** 3 % of each line's revenue in each of the five remaining months, to the cent. */
const threePercent = (): number => {
  const books = firmInCents();
  const more = Array.from({ length: 5 }, (_, at) =>
    books.lines
      .filter(({ type }) => type === 'Revenue')
      .map(({ id }) => summedInCents(books, (line) => line.id === id, 7 + at, 8 + at).plan)
      .map((cents) => Math.round(Number(cents * 3n) / 100)),
  );
  return more.flat().reduce((sum, cents) => sum + cents, 0) / 100;
};
/** Revenue so far, plus what is planned for the rest. */
const summedYear = (): number => {
  const books = firmInCents();
  const isRevenue = ({ type }: Record<string, string>): boolean => type === 'Revenue';
  const [before, after] = [summedInCents(books, isRevenue, 0, 7), summedInCents(books, isRevenue, 7, 12)];
  return Number(before.actual + after.plan) / 100;
};
/** The sample has the case's initiatives and milestones, without their tasks. */
const isInSample = ({ kind }: Record<string, string>): boolean => kind !== 'Task';

describe.each(LANGUAGES)('a firm in %s', (language) => {
  const words = WORDS[language];
  const money = (figure: number): string => spokenMoney(figure, language);
  const figureIn = (text: string): number => {
    const [group, decimal] = language === 'vi' ? (['.', ','] as const) : ([',', '.'] as const);
    return Number(
      text
        .replaceAll(group, '')
        .replace(decimal, '.')
        .replace(/[^\d.-]/g, ''),
    );
  };
  let page: OpenPage;
  const sidebar = () => page.sidebar();
  const press = async (name: string) => {
    await sidebar().getByRole('button', { name, exact: true }).first().click();
    await page.settled();
  };
  const build = (title: Words) => press(fill(PEOPLE.build, language, { page: title[language] }));
  const openPlan = async () => {
    await page.chooseMenu(features.glance.title[language]);
    await page.sidebarReady();
  };
  const panel = async (title: string) => {
    if ((await page.page.locator('#sidebar').count()) === 0) await openPlan();
    await page.openPanel(title);
    await page.settled();
    await sidebar().getByRole('heading', { name: title, exact: true }).first().waitFor();
  };
  /** The message after success; a failure would look different. */
  const said = () => sidebar().locator('.notice.good').first().innerText();
  const rowOn = async (tab: string, ...texts: string[]): Promise<string[]> => {
    expect(await page.tabs()).toContain(tab);
    const cells = await shownOn(page, tab, 60, 20);
    return cells.find((line) => texts.every((text) => line.includes(text))) ?? [];
  };

  beforeAll(async () => {
    page = await openPage({ language, ...builtAddon(), state: withFirmsTabs(language) });
  });
  // Throws if an error occurred in the page.
  afterAll(() => page.close());

  test('Departments puts the plan by department on a tab', async () => {
    await panel(DEPARTMENTS.title[language]);
    await press(DEPARTMENTS.make[language]);
    const tab = features.byDepartment.title[language].split(',')[0]!;
    expect(await said()).toContain(tab);
    expect((await rowOn(tab, words.revenue, words.all))[11]).toBe(words.year);
  });

  test('Strategy and people builds everybody’s load', async () => {
    await panel(PEOPLE.title[language]);
    await build(PEOPLE.load);
    const tab = PEOPLE.load[language];
    expect(await said()).toContain(tab);
    const month = new Date().toISOString().slice(0, 7);
    const hours = hoursOf((owner) => owner === 'Anna Reed', isInSample, month);
    expect((await rowOn(tab, 'Anna Reed')).slice(3, 15)).toEqual(hours.map(String));
  });

  test('Working together builds coordination, with what was late on the day', async () => {
    await panel(TEAMS.title[language]);
    await sidebar().getByLabel(TEAMS.day[language], { exact: true }).fill('2026-10-31');
    await build(TEAMS.coordination);
    const tab = TEAMS.coordination[language];
    const late = lateAt('2026-10-31').filter(isInSample);
    expect(await said()).toContain(tab);
    expect((await rowOn(tab, words.together)).slice(2, 6)).toEqual([
      ...[String(late.length), '0', '0', String(late.length)],
    ]);
  });

  test('Weekly update takes what a person says of the work, and keeps it in the log', async () => {
    await panel(UPDATE.title[language]);
    await sidebar().getByLabel(UPDATE.whose[language], { exact: true }).selectOption('who Anna Reed');
    await page.settled();
    await sidebar().getByLabel(UPDATE.progress[language], { exact: true }).first().fill('60');
    await sidebar().getByLabel(FORM.who[language], { exact: true }).fill('Anna Reed');
    await press(UPDATE.take[language]);
    await said();
    const row = await rowOn(progress.name[language], 'Anna Reed', 'A1');
    expect(row).toContain(words.share);
  });

  test('Strategy stands beside this year’s outlook, as it will after two years', async () => {
    await panel(PEOPLE.title[language]);
    await build(PEOPLE.strategy);
    expect(await said()).toContain('T1');
    const row = await rowOn(PEOPLE.strategy[language], 'T1');
    expect(row.slice(3, 7).map(figureIn)).toEqual([36400000, 40126296.3, 43336400, 46803312]);
  });

  test('Focus names the key initiatives', async () => {
    await panel(TEAMS.title[language]);
    await build(TEAMS.focus);
    expect(await said()).toContain(TEAMS.focus[language]);
    const told = await sidebar().locator('body').innerText();
    for (const id of keyInitiatives()) expect(told).toMatch(new RegExp(`\\b${id}\\b`));
  });

  test('a rating is agreed, and its reward entered once its limit was told', async () => {
    await panel(PEOPLE.title[language]);
    await build(PEOPLE.appraisal);
    await sidebar().getByLabel(PEOPLE.by[language], { exact: true }).fill('Zoe Adams');
    await press(PEOPLE.agree[language]);
    expect(await sidebar().locator('.notice.good').last().innerText()).toContain(words.rated);
    const section = sidebar().locator('section', { hasText: REWARDS.lead[language] }).last();
    await section.getByLabel(FORM.who[language], { exact: true }).fill('Zoe Adams');
    await section.getByLabel(FORM.date[language], { exact: true }).fill('2026-10-31');
    await press(REWARDS.title[language]);
    expect(await section.locator('.told').innerText()).toContain(money(500));
    await press(REWARDS.title[language]);
    expect(await section.locator('.notice.good').innerText()).toContain(money(500));
  });

  test('what-ifs stand beside the plan, and on a tab', async () => {
    await panel(WHAT_IFS.title[language]);
    const revenues = await sidebar().locator('.card dl dd:first-of-type').allInnerTexts();
    const year = summedYear();
    expect(revenues.map(figureIn)).toEqual([year, Math.round((year + threePercent()) * 100) / 100]);
    await press(WHAT_IFS.onTab[language]);
    expect(await said()).toContain(features.whatIfsOnTab.title[language]);
    expect(await page.tabs()).toContain(features.whatIfsOnTab.title[language]);
  });

  test('Merge plans shows what a department’s rows would change before they are brought in', async () => {
    await panel(DEPARTMENTS.title[language]);
    const { id, type, group, line, department, annual } = budget.columns;
    const head = [id, type, group, line, department, annual].map(({ header }) => header[language]);
    const row = ['WH-NEW', lineTypes.cost[language], 'Operating', 'Pallets', '', '1200'];
    const section = sidebar().locator('section', { hasText: DEPARTMENTS.mergeLead[language] }).last();
    await section.getByLabel(DEPARTMENTS.department[language], { exact: true }).selectOption(words.warehouse);
    await section.getByLabel(FORM.who[language], { exact: true }).fill('Zoe Adams');
    await section
      .getByLabel(DEPARTMENTS.block[language])
      .first()
      .fill([head, row].map((cells) => cells.join('\t')).join('\n'));
    await press(DEPARTMENTS.look[language]);
    expect(await section.innerText()).toContain(fill(MERGED.added, language, { count: 1 }));
    await press(DEPARTMENTS.take[language]);
    expect(await said()).toContain(words.warehouse);
  });

  test('what is refused is brought into sight, above the buttons that stay there', async () => {
    await panel(DEPARTMENTS.title[language]);
    const agree = DEPARTMENTS.agreed[language];
    await press(`${agree}: ${words.warehouse}`);
    await sidebar().getByLabel(FORM.who[language], { exact: true }).first().fill('Zoe Adams');
    await press(agree);
    const edgeOf = (of: string, edge: 'top' | 'bottom') =>
      sidebar()
        .locator(of)
        .first()
        .evaluate((element, side) => element.getBoundingClientRect()[side], edge);
    expect(await sidebar().locator('.notice.bad').innerText()).toContain(words.warehouse);
    expect(await edgeOf('.notice.bad', 'bottom')).toBeLessThanOrEqual(
      await edgeOf('.confirm .actions', 'top'),
    );
    expect(await edgeOf('.notice.bad', 'top')).toBeGreaterThanOrEqual(0);
  });
});
