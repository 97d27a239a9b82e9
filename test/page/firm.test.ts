/** The firm's sample in a browser: its panels are found under More, and each builds its tab. */
import { builtAddon } from '../../local/built';
import { closeBrowser, openPage, type OpenPage } from '../../local/window';
import { features } from '../../src/features';
import { DEPARTMENTS } from '../../src/sidebar/panels/departments/words';
import { PEOPLE, UPDATE } from '../../src/sidebar/panels/people/words';
import { TEAMS } from '../../src/sidebar/panels/teams/words';
import { FORM } from '../../src/sidebar/words';
import { progress } from '../../src/tabs/firm/progress';
import { LANGUAGES } from '../../src/words';
import { firmState } from '../cases/firmSample';
import { hoursOf, lateAt } from '../cases/firmWork';
import { shownOn } from './explaining';

jest.setTimeout(300_000);

const WORDS = {
  en: {
    all: 'All of the plan',
    revenue: 'Revenue',
    year: '40,126,296.30',
    together: 'Together',
    share: '60.0%',
  },
  vi: { all: 'Cả kế hoạch', revenue: 'Doanh thu', year: '40.126.296,30', together: 'Cộng', share: '60,0%' },
} as const;
/** The sample has the case's initiatives and milestones, without their tasks. */
const isInSample = ({ kind }: Record<string, string>): boolean => kind !== 'Task';

afterAll(closeBrowser);

describe.each(LANGUAGES)('a firm in %s', (language) => {
  const words = WORDS[language];
  let page: OpenPage;
  const sidebar = () => page.sidebar();
  const press = async (name: string) => {
    await sidebar().getByRole('button', { name, exact: true }).first().click();
    await page.settled();
  };
  const panel = async (title: string) => {
    await page.chooseMenu(features.glance.title[language]);
    await page.sidebarReady();
    await page.openPanel(title);
    await page.settled();
    await sidebar().getByRole('heading', { name: title, exact: true }).first().waitFor();
  };
  /** What is said once it is done; a failure would be said in another way. */
  const said = () => sidebar().locator('.notice.good').first().innerText();
  const rowOn = async (tab: string, ...texts: string[]): Promise<string[]> => {
    expect(await page.tabs()).toContain(tab);
    const cells = await shownOn(page, tab, 60, 20);
    return cells.find((line) => texts.every((text) => line.includes(text))) ?? [];
  };

  beforeAll(async () => {
    page = await openPage({ language, ...builtAddon(), state: firmState(language) });
  });
  // Throws where an error came up in the page.
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
    await press(PEOPLE.load[language]);
    const tab = PEOPLE.load[language];
    expect(await said()).toContain(tab);
    const month = new Date().toISOString().slice(0, 7);
    const hours = hoursOf((owner) => owner === 'Anna Reed', isInSample, month);
    expect((await rowOn(tab, 'Anna Reed')).slice(3, 15)).toEqual(hours.map(String));
  });

  test('Working together builds coordination, with what was late on the day', async () => {
    await panel(TEAMS.title[language]);
    await sidebar().getByLabel(TEAMS.day[language], { exact: true }).fill('2026-10-31');
    await press(TEAMS.coordination[language]);
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
});
