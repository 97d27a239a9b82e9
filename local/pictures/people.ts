/** Pictures of a firm's people and their work: the strategy, everybody's load, an appraisal, coordination and focus. */
import { features } from '../../src/features';
import { PEOPLE } from '../../src/sidebar/panels/people/words';
import { goals } from '../../src/tabs';
import { ratings, scorecards, strategy } from '../../src/tabs/firm';
import { cardKinds, itemKinds, rewardRules } from '../../src/tabs/firm/scorecards';
import { pathKinds } from '../../src/tabs/firm/strategy';
import { fill, type Language, type Words } from '../../src/words';
import { beginFirm } from '../beginning';
import type { OpenPage } from '../browser/window';
import type { Person } from '../person';

const DAY = '2026-10-31';
const GROW: Words = { en: 'Grow with key accounts', vi: 'Tăng trưởng cùng khách hàng lớn' };
const SECOND: Words = { en: 'A second warehouse', vi: 'Mở kho thứ hai' };
const OPEN: Words = { en: 'Warehouses open', vi: 'Số kho đang hoạt động' };
const VISITS: Words = { en: 'Customer visits', vi: 'Số lần thăm khách hàng' };
const SURVEY: Words = { en: 'Staff survey', vi: 'Khảo sát nhân viên' };

interface Headed {
  name: Words;
  columns: Readonly<Record<string, { header: Words }>>;
}

/** Rows below the headers of a tab, by the keys of its columns. */
const write = (
  person: Person,
  tab: Headed,
  language: Language,
  rows: readonly Readonly<Record<string, string>>[],
  from = 2,
): void => {
  const header = person.values(tab.name[language])[0] ?? [];
  rows.forEach((row, index) => {
    for (const [key, value] of Object.entries(row)) {
      const at = header.indexOf(tab.columns[key]?.header[language]);
      person.type(tab.name[language], `${String.fromCharCode(65 + at)}${from + index}`, value);
    }
  });
};

const withStrategy = (person: Person, language: Language): void => {
  const path = { path: pathKinds.growth[language], growth: '8%' };
  const typed = { en: '40126296.30', vi: '40126296,30' }[language];
  write(person, strategy, language, [
    {
      id: 'T1',
      theme: GROW[language],
      measure: 'K3',
      from: '2026',
      start: '36400000',
      target1: typed,
      ...path,
    },
    { id: 'T2', theme: SECOND[language], measure: OPEN[language], from: '2026', start: '1', target3: '2' },
  ]);
  const cells = person.values(goals.name[language]);
  const top = cells.findIndex((line) => line.includes(goals.columns.id.header[language]));
  const at = cells[top]?.indexOf({ en: 'Theme', vi: 'Chủ đề chiến lược' }[language]) ?? -1;
  const row = cells.findIndex((line) => line.includes('G1')) + 1;
  person.type(goals.name[language], `${String.fromCharCode(65 + at)}${row}`, 'T1');
};

const withCards = (person: Person, language: Language): void => {
  const card = (who: string, of: keyof typeof itemKinds, item: string, weight: string, attainment = '') => ({
    who,
    kind: cardKinds.person[language],
    period: '2026',
    of: itemKinds[of][language],
    item,
    weight,
    attainment,
  });
  write(person, scorecards, language, [
    card('Anna Reed', 'goal', 'G1', '60%'),
    card('Anna Reed', 'task', 'A1', '25%'),
    card('Anna Reed', 'hand', SURVEY[language], '15%', '90%'),
    card('Ben Cole', 'hand', VISITS[language], '70%', '110%'),
    card('Ben Cole', 'hand', SURVEY[language], '30%', '80%'),
  ]);
  write(person, ratings, language, [{ rule: rewardRules.amount[language], worth: '1000', line: 'SN-BON' }]);
};

/** The firm's sample with all pages built, and the names of their tabs. */
export const peopleAtWork = (language: Language): { person: Person; tabs: Record<Picture, string> } => {
  const person = beginFirm(language);
  const ask = (feature: string, input: object = {}): string => {
    const heard = person.serve('ask', feature, input) as {
      ok: boolean;
      error?: string;
      reply: { answer: { tab?: string } | null };
    };
    if (!heard.ok) throw new Error(heard.error);
    return heard.reply.answer?.tab ?? '';
  };
  ask('openSample', { language, isFirm: true });
  ask('keepTabs', { part: 'strategy' });
  withStrategy(person, language);
  ask('keepTabs', { part: 'appraisal' });
  withCards(person, language);
  ask('agreeRating', { who: 'Ben Cole', period: '2026', by: 'Zoe Adams', date: DAY });
  const tabs = {
    strategy: ask('strategyPath'),
    load: ask('load', { date: DAY }),
    appraisal: ask('appraisal'),
    coordination: ask('coordination', { date: DAY }),
    focus: ask('focus'),
  };
  return { person, tabs };
};

type Picture = 'strategy' | 'load' | 'appraisal' | 'coordination' | 'focus';
export const takePeople = async (
  language: Language,
  page: OpenPage,
  tabs: Record<Picture, string>,
  take: (page: OpenPage, name: string) => Promise<void>,
): Promise<void> => {
  for (const [picture, tab] of Object.entries(tabs) as [Picture, string][]) {
    await page.goTo(tab, 'A1');
    if (picture === 'appraisal') {
      await page.chooseMenu(features.glance.title[language]);
      await page.sidebarReady();
      await page.openPanel(PEOPLE.title[language]);
      await page.settled();
      const build = fill(PEOPLE.build, language, { page: PEOPLE.appraisal[language] });
      await page.sidebar().getByRole('button', { name: build, exact: true }).click();
      await page.sidebar().getByLabel(PEOPLE.by[language], { exact: true }).scrollIntoViewIfNeeded();
      await take(page, picture);
      await page.page.locator('#sidebar').getByRole('button').first().click();
    } else await take(page, picture);
  }
};
