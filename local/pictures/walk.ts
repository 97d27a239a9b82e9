/** The walk: pictures of every panel of the sidebar and every tab on a few sheets, in each language. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { features } from '../../src/features';
import { viewNames, type ViewName } from '../../src/sidebar/asking/views';
import { views } from '../../src/sidebar/panels';
import { partKeys } from '../../src/tabs/optional';
import type { Language } from '../../src/words';
import { begin, beginEmpty } from '../beginning';
import { openPage, type OpenPage } from '../browser/window';
import { builtAddon } from '../built';
import type { Person } from '../person';
import { inPalette } from './palette';

/** A small laptop. */
const WINDOW = { width: 1366, height: 768 };
/** Views for an empty spreadsheet, for a plan that was begun blank, and for a plan in use. */
const OF_NONE: readonly ViewName[] = ['glance', 'setUpPlan', 'openSample'];
const OF_BLANK: readonly ViewName[] = ['glance', 'draftPlan', 'addPart', 'approvePlan'];

interface Picture {
  name: string;
  png: Buffer;
}

const opened = (language: Language, person: Person): Promise<OpenPage> =>
  openPage({ language, ...builtAddon(), ...WINDOW, state: person.save() });

/** Opens a view as the add-on's own menu does. */
const openView = async (page: OpenPage, view: ViewName): Promise<void> => {
  await page
    .sidebar()
    .locator('body')
    .evaluate((_, name) => {
      const { google } = globalThis as unknown as {
        google: { script: { run: { ask: (feature: string, input: object, preview: boolean) => void } } };
      };
      google.script.run.ask('openView', { view: name }, false);
    }, view);
  await page.page.waitForTimeout(300);
  await page.settled();
  await page.sidebarReady();
  await page.settled();
};

/** The whole panel at its width of 300 pixels, however long it is. */
const panelOf = async (page: OpenPage): Promise<Buffer> => {
  const height = await page
    .sidebar()
    .locator('body')
    .evaluate((body) => body.scrollHeight);
  await page.page.setViewportSize({
    ...WINDOW,
    height: Math.min(2400, Math.max(WINDOW.height, height + 160)),
  });
  await page.page.mouse.move(700, 20);
  await page.page.waitForTimeout(200);
  const png = await page.page.locator('#sidebar').screenshot();
  await page.page.setViewportSize(WINDOW);
  return png;
};

const panelsOf = async (
  language: Language,
  person: Person,
  views: readonly ViewName[],
  label: string,
): Promise<Picture[]> => {
  const page = await opened(language, person);
  await page.chooseMenu(features.glance.title[language]);
  await page.sidebarReady();
  const pictures: Picture[] = [];
  for (const view of views) {
    await openView(page, view);
    pictures.push({ name: `${label}: ${view}`, png: await panelOf(page) });
  }
  page.forgive();
  await page.close();
  return pictures;
};

/** Each tab at its top, beside the plan's page. */
const tabsOf = async (language: Language, person: Person): Promise<Picture[]> => {
  const page = await opened(language, person);
  await page.chooseMenu(features.glance.title[language]);
  await page.sidebarReady();
  const pictures: Picture[] = [];
  for (const tab of await page.tabs()) {
    await page.switchTab(tab);
    await page.page.mouse.move(700, 20);
    await page.page.waitForTimeout(300);
    pictures.push({ name: tab, png: await page.page.screenshot() });
  }
  await page.close();
  return pictures;
};

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Pictures on one sheet, each under its name. */
const sheetOf = async (
  page: OpenPage,
  pictures: readonly Picture[],
  { width, columns }: { width: number; columns: number },
): Promise<Buffer> => {
  const sheet = await page.page.context().newPage();
  await sheet.setViewportSize({ width: columns * (width + 12) + 12, height: 800 });
  const figures = pictures.map(
    ({ name, png }) =>
      `<figure><figcaption>${escaped(name)}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`,
  );
  await sheet.setContent(
    `<!doctype html><style>body{margin:12px;font:13px sans-serif;columns:${columns};column-gap:12px;background:#dde}
    figure{margin:0 0 12px;break-inside:avoid}img{width:${width}px;display:block}</style>${figures.join('')}`,
  );
  await sheet.waitForLoadState('load');
  const png = await sheet.screenshot({ fullPage: true });
  await sheet.close();
  return inPalette(png);
};

/** A plan with every optional part and its dashboard. */
const inUse = (language: Language): Person => {
  const person = begin(language);
  for (const part of partKeys) person.serve('ask', 'addPart', { part });
  person.serve('ask', 'dashboard', {});
  return person;
};

const blank = (language: Language): Person => {
  const person = beginEmpty(language);
  person.serve('ask', 'setUpPlan', { company: '', year: 2026, firstMonth: 1, currency: 'VND', language });
  return person;
};

export const takeWalk = async (language: Language): Promise<void> => {
  const folder = `docs/walk/${language}`;
  mkdirSync(folder, { recursive: true });
  const used = inUse(language);
  const panels = [
    ...(await panelsOf(language, beginEmpty(language), OF_NONE, 'new')),
    ...(await panelsOf(language, blank(language), OF_BLANK, 'blank')),
    ...(await panelsOf(language, used, viewNames(views), 'plan')),
  ];
  const tabs = await tabsOf(language, used);
  const page = await opened(language, beginEmpty(language));
  writeFileSync(`${folder}/panels.png`, await sheetOf(page, panels, { width: 300, columns: 8 }));
  writeFileSync(`${folder}/tabs.png`, await sheetOf(page, tabs, { width: 683, columns: 3 }));
  await page.close();
  if (process.env.AOP_PICTURES === undefined) return;
  // Single pictures for review.
  const own = `${process.env.AOP_PICTURES}/${language}`;
  mkdirSync(own, { recursive: true });
  for (const { name, png } of [...panels, ...tabs])
    writeFileSync(`${own}/${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.png`, png);
};
