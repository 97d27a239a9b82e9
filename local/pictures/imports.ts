/** Pictures of importing: a bank statement tied out, a till's rows on their lines, a journal in the ledger. */
import { features } from '../../src/features';
import { bare } from '../../src/imports/text/bare';
import { IMPORT } from '../../src/sidebar/import/words';
import { actuals } from '../../src/tabs/ledger/actuals';
import { fill, type Language, type Words } from '../../src/words';
import type { OpenPage } from '../browser/window';
import type { Person } from '../person';

type Take = (page: OpenPage, name: string) => Promise<void>;

/** Made-up exports in the format of real ones; tests read the same files. */
const FOLDER = 'test/imports/files';
const FILES = {
  bank: 'mb.xlsx',
  till: 'kiotviet-so-quy.xlsx',
  journal: 'misa-so-nhat-ky-chung.xlsx',
} as const;
/** The line for a row, by its words without accents; the last pattern of each direction takes the rest. */
const LINES: readonly (readonly [RegExp, string])[] = [
  [/thue|mat bang|rent/, 'RENT'],
  [/quang cao|facebook|google/, 'MKT-ADS'],
  [/luong/, 'SALARY'],
  [/dien|nuoc|internet/, 'UTIL'],
  [/giao hang|ship|ghn/, 'SHIP'],
];
const [INCOME, COST] = ['REV-STORE', 'COGS-CORE'];
const lineOf = (row: string): string => {
  if (!row.includes('· −')) return INCOME;
  return LINES.find(([words]) => words.test(bare(row)))?.[1] ?? COST;
};

const handsOn = (page: OpenPage, say: (words: Words) => string) => {
  const side = page.sidebar();
  const button = (name: string) => side.getByRole('button', { name, exact: true });
  const target = side.getByLabel(say(IMPORT.goes), { exact: true });
  const lookAt = async (words: Words): Promise<void> => {
    const heading = side.getByRole('heading', { name: say(words) }).first();
    await heading.evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
    });
  };
  return {
    button,
    lookAt,
    choose: async (file: string): Promise<void> => {
      await page.chooseMenu(say(features.importActuals.title));
      await page.sidebarReady();
      await side.locator('input[type=file]').setInputFiles(`${FOLDER}/${file}`);
      await side.locator('table.sums').waitFor();
      await page.settled();
    },
    /** Chooses the proposed line for the first row without one. */
    target: async (): Promise<void> => {
      await target.selectOption(
        lineOf((await side.locator('.one').first().innerText()).split('\n').slice(0, 2).join(' ')),
      );
    },
    isOpen: async (): Promise<boolean> => (await target.count()) > 0,
  };
};

/** Gives every row a line by the proposed rules. */
const ruled = async (
  { target, isOpen, button }: ReturnType<typeof handsOn>,
  say: (words: Words) => string,
): Promise<void> => {
  while (await isOpen()) {
    await target();
    await button(say(IMPORT.makeRule)).click();
  }
};

/** Resets the shop to the end of February, since the files are of March. */
const beforeMarch = (person: Person, ledger: string): number => {
  const days = person.values(ledger).map(([first]) => first as unknown);
  const isLater = (day: unknown): boolean => day instanceof Date && day >= new Date('2026-03-01T00:00+07:00');
  const [first, filled] = [days.findIndex(isLater), days.filter((day) => day !== '').length];
  person.deleteRows(ledger, first + 1, filled - first);
  return first;
};

export const takeImports = async (
  person: Person,
  language: Language,
  { open, take }: { open: () => Promise<OpenPage>; take: Take },
): Promise<void> => {
  const say = (words: Words): string => words[language];
  const ledger = say(actuals.name);
  const last = beforeMarch(person, ledger);
  const page = await open();
  const hands = handsOn(page, say);
  await page.goTo(ledger, `A${last - 8}`);

  await hands.choose(FILES.bank);
  await ruled(hands, say);
  await hands.lookAt(IMPORT.tieOut);
  await take(page, 'import-bank');

  await hands.choose(FILES.till);
  await hands.target();
  await hands.lookAt(IMPORT.openTitle);
  await take(page, 'import-till');

  await hands.choose(FILES.journal);
  await ruled(hands, say);
  const write = page.sidebar().getByRole('button', { name: writing(language) });
  await write.click();
  await page.sidebar().locator('.notice.good').waitFor();
  await page.settled();
  await page.goTo(ledger, `A${last + 12}`);
  await page.goTo(ledger, `A${last + 1}`);
  await take(page, 'import-journal');
  await page.close();
};

/** Matches any number of rows. */
const writing = (language: Language): RegExp =>
  new RegExp(`^${fill(IMPORT.write, language, { count: 'COUNT' }).replace('COUNT', '\\d+')}$`);
