/** Pictures of a firm with departments: its money by department, a department's page, and its panel. */
import { features } from '../../src/features';
import { DEPARTMENTS } from '../../src/sidebar/panels/departments/words';
import type { Language, Words } from '../../src/words';
import { beginFirm } from '../beginning';
import type { OpenPage } from '../browser/window';
import type { Person } from '../person';

const WAREHOUSE: Words = { en: 'Warehouse', vi: 'Kho vận' };
const MONTH = '2026-10';

/** The firm's sample with both pages built, and the names of their tabs. */
export const firmAtWork = (language: Language): { person: Person; tabs: { all: string; one: string } } => {
  const person = beginFirm(language);
  const ask = (feature: string, input: object): string => {
    const heard = person.serve('ask', feature, input) as { reply: { answer: { tab: string } | null } };
    return heard.reply.answer?.tab ?? '';
  };
  ask('openSample', { language, isFirm: true });
  const all = ask('byDepartment', { month: MONTH });
  const one = ask('departmentPage', { name: WAREHOUSE[language], month: MONTH });
  return { person, tabs: { all, one } };
};

export const takeFirm = async (
  language: Language,
  page: OpenPage,
  { all, one }: { all: string; one: string },
  take: (page: OpenPage, name: string) => Promise<void>,
): Promise<void> => {
  await page.goTo(one, 'A1');
  await take(page, 'department');
  await page.goTo(all, 'A1');
  await page.chooseMenu(features.glance.title[language]);
  await page.sidebarReady();
  // Opens folded sections first.
  for (const summary of await page.sidebar().locator('summary').all()) await summary.click();
  await page.sidebar().getByRole('button', { name: DEPARTMENTS.title[language], exact: true }).click();
  await page.sidebar().getByRole('button', { name: DEPARTMENTS.make[language] }).waitFor();
  await take(page, 'departments');
};
