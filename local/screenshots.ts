/** `npm run screenshots`: the pictures of the README, taken of the running page in both languages. */
import { mkdirSync } from 'node:fs';
import { features } from '../src/features';
import { budget } from '../src/tabs/budget';
import type { Language } from '../src/words';
import { begin } from './beginning';
import { builtAddon } from './built';
import { closeBrowser, openPage } from './window';

async function takePictures(language: Language): Promise<void> {
  const folder = `docs/screenshots/${language}`;
  mkdirSync(folder, { recursive: true });
  const addon = builtAddon();
  const path = (name: string) => `${folder}/${name}.png`;

  const empty = await openPage({ language, ...addon });
  await empty.chooseMenu(features.setUpPlan.title[language]);
  await empty.sidebarReady();
  await empty.saved();
  await empty.screenshot(path('setup'));
  await empty.close();

  const person = begin(language);
  const review = person.activeTab();
  const page = await openPage({ language, ...addon, state: person.save() });
  await page.goTo(budget.name[language], 'A5');
  await page.screenshot(path('budget'));
  await page.goTo(review, 'A1');
  await page.screenshot(path('review'));
  await page.chooseMenu(features.glance.title[language]);
  await page.sidebarReady();
  await page.saved();
  await page.screenshot(path('sidebar'));
  await page.close();
}

async function takeAll(): Promise<void> {
  try {
    for (const language of ['en', 'vi'] as const) await takePictures(language);
  } finally {
    await closeBrowser();
  }
}

takeAll().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
