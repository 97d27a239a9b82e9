/** Pictures of the first hour: a draft before it is written, and the budget it gives. */
import { features } from '../../src/features';
import { SHARE } from '../../src/sidebar/panels/months/words';
import { DRAFT } from '../../src/sidebar/panels/set-up/draftWords';
import { SET_UP } from '../../src/sidebar/panels/set-up/words';
import { CONFIRM } from '../../src/sidebar/words';
import { budget } from '../../src/tabs/plan/budget';
import type { Language, Words } from '../../src/words';
import type { OpenPage } from '../browser/window';

type Take = (page: OpenPage, name: string) => Promise<void>;

const COMPANY: Words = { en: 'Café Breeze', vi: 'Cà phê Gió' };
const NUMBERS = { year: '2026', first: '3000000000', second: '600000000', margin: '62', people: '9' };

/** Starts from an empty spreadsheet. */
export const takeDraft = async (page: OpenPage, language: Language, take: Take): Promise<void> => {
  const side = page.sidebar();
  const button = (words: Words) => side.getByRole('button', { name: words[language], exact: true });
  await page.chooseMenu(features.setUpPlan.title[language]);
  await page.sidebarReady();
  await side.getByLabel(SET_UP.company[language], { exact: true }).fill(COMPANY[language]);
  await side.locator('select[name=trade]').selectOption('cafe');
  for (const [name, value] of Object.entries({ ...NUMBERS, rent: '35000000' }))
    await side.locator(`[name=${name}]`).fill(value);
  await button(DRAFT.show).click();
  await button(CONFIRM.add).waitFor();
  await side.locator('#confirm').scrollIntoViewIfNeeded();
  await take(page, 'draft');
  await button(CONFIRM.add).click();
  await side.getByRole('heading', { name: COMPANY[language] }).waitFor();
  await page.chooseMenu(features.shareOut.title[language]);
  await page.sidebarReady();
  await button(SHARE.show).waitFor();
  await page.goTo(budget.name[language], 'K5');
  await take(page, 'drafted');
};
