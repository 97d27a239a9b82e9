/**
 * `npm run screenshots`: takes the README's pictures of the running page in both languages; `-- imports` only those of
 * importing, `-- plan year` the others.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { features } from '../../src/features';
import { SET_UP } from '../../src/sidebar/panels/set-up/words';
import { CONFIRM } from '../../src/sidebar/words';
import { actuals } from '../../src/tabs/ledger/actuals';
import { budget } from '../../src/tabs/plan/budget';
import type { Language, Words } from '../../src/words';
import { begin } from '../beginning';
import { closeBrowser, openPage, type OpenPage } from '../browser/window';
import { builtAddon } from '../built';
import { takeDraft } from './draft';
import { firmAtWork, takeFirm } from './firm';
import { takeImports } from './imports';
import { takeLimits } from './limits';
import { inPalette } from './palette';
import { peopleAtWork, takePeople } from './people';
import { takeWalk } from './walk';

const ANSWERS: readonly { question: Words; answer: Words }[] = [
  { question: SET_UP.company, answer: { en: 'Little Oak Books', vi: 'Nhà sách Cây Sồi' } },
  {
    question: SET_UP.priority,
    answer: { en: 'Sell online what the shop knows best.', vi: 'Bán online những gì cửa hàng rành nhất.' },
  },
];

const DAY: Words = { en: '7/15/2026', vi: '15/7/2026' };

/** Takes pictures of a page at rest: nothing is being saved, and the pointer is out of the way. */
const camera = (language: Language) => {
  const folder = `docs/screenshots/${language}`;
  mkdirSync(folder, { recursive: true });
  return async (page: OpenPage, name: string) => {
    await page.saved();
    await page.page.mouse.move(900, 55);
    await page.page.waitForTimeout(300);
    writeFileSync(`${folder}/${name}.png`, inPalette(await page.page.screenshot()));
  };
};

async function takeSetUp(language: Language, take: ReturnType<typeof camera>): Promise<void> {
  const empty = await openPage({ language, ...builtAddon() });
  await empty.chooseMenu(features.setUpPlan.title[language]);
  await empty.sidebarReady();
  for (const { question, answer } of ANSWERS)
    await empty.sidebar().getByLabel(question[language], { exact: true }).fill(answer[language]);
  await empty.sidebar().getByRole('button', { name: CONFIRM.show[language] }).click();
  await empty.sidebar().getByRole('button', { name: CONFIRM.add[language] }).waitFor();
  await take(empty, 'setup');
  await empty.close();
}

async function takePictures(language: Language): Promise<void> {
  const addon = builtAddon();
  const take = camera(language);

  await takeSetUp(language, take);
  const drafted = await openPage({ language, ...addon });
  await takeDraft(drafted, language, take);
  await drafted.close();
  const person = begin(language);
  const review = person.activeTab();
  const page = await openPage({ language, ...addon, state: person.save() });
  await page.goTo(budget.name[language], 'K5');
  await take(page, 'budget');
  await page.goTo(review, 'A1');
  await take(page, 'review');
  await page.chooseMenu(features.glance.title[language]);
  await page.sidebarReady();
  await take(page, 'sidebar');

  const ledger = actuals.name[language];
  const row = person.values(ledger).findIndex(([first]) => first === '') + 1;
  await page.page.locator('#sidebar').getByRole('button').first().click();
  for (const [column, content] of Object.entries({ A: DAY[language], B: 'MKT-ADS', C: '30000000' }))
    await page.typeInCell(ledger, `${column}${row}`, content);
  await page.page.locator('.page-toast').waitFor();
  await page.goTo(ledger, `C${row}`);
  await take(page, 'refused');
  await takeLimits(page, language, row + 1, take);
  await page.close();
}

/** The dashboard is one long page and needs a taller window. */
async function takeYear(language: Language): Promise<void> {
  const person = begin(language);
  person.serve('ask', 'dashboard', {});
  const page = await openPage({ language, ...builtAddon(), state: person.save(), height: 1060 });
  await page.goTo(features.dashboard.title[language], 'A1');
  await camera(language)(page, 'dashboard');
  await page.close();
}

async function takeImported(language: Language): Promise<void> {
  const person = begin(language);
  const open = (): Promise<OpenPage> => openPage({ language, ...builtAddon(), state: person.save() });
  await takeImports(person, language, { open, take: camera(language) });
}

async function takeDepartments(language: Language): Promise<void> {
  const { person, tabs } = firmAtWork(language);
  const page = await openPage({ language, ...builtAddon(), state: person.save() });
  await takeFirm(language, page, tabs, camera(language));
  await page.close();
}

async function takeWork(language: Language): Promise<void> {
  const { person, tabs } = peopleAtWork(language);
  const page = await openPage({ language, ...builtAddon(), state: person.save() });
  await takePeople(language, page, tabs, camera(language));
  await page.close();
}

const ALBUMS = {
  plan: takePictures,
  year: takeYear,
  imports: takeImported,
  firm: takeDepartments,
  walk: takeWalk,
  people: takeWork,
};

async function takeAll(): Promise<void> {
  const asked = process.argv.slice(2);
  const albums = Object.entries(ALBUMS).filter(([name]) => asked.length === 0 || asked.includes(name));
  try {
    for (const language of ['en', 'vi'] as const) for (const [, taken] of albums) await taken(language);
  } finally {
    await closeBrowser();
  }
}

takeAll().catch((error: unknown) => {
  console.error(error);
  // A page that failed leaves its server running.
  process.exit(1);
});
