/** A shop's first hour, counted: decisions by click or choice, and what is typed. */
import { openPage, type OpenPage } from '../../local/browser/window';
import { builtAddon } from '../../local/built';
import { features } from '../../src/features';
import { freshLayout } from '../../src/sheet/layout';
import { columnLetters } from '../../src/sheet/places/address';
import type { TableTab } from '../../src/sheet/tab';
import { APPROVE } from '../../src/sidebar/panels/approval/words';
import { CLOSE } from '../../src/sidebar/panels/closing/words';
import { DRAFT, TRADE_NAMES } from '../../src/sidebar/panels/set-up/draftWords';
import { ASK } from '../../src/sidebar/panels/spending/words';
import { COMMON, CONFIRM } from '../../src/sidebar/words';
import { actuals, budget } from '../../src/tabs';
import { fill, type Language, LANGUAGES, type Words } from '../../src/words';
import { unexplainedOn } from './explaining';

const MOST = { decisions: 12, typed: 25 };
const MOST_IN_A_MONTH = 6;

const PLACES: Readonly<
  Record<Language, Readonly<{ lines: readonly string[]; date: string; later: string }>>
> = {
  en: { lines: ['REV-SHOP', 'REV-APP', 'COGS-DRINKS', 'COGS-FOOD'], date: '1/15/2026', later: '2/15/2026' },
  vi: { lines: ['DT-QUAN', 'DT-APP', 'GV-PHA-CHE', 'GV-BEP'], date: '15/1/2026', later: '15/2/2026' },
};
/** Headers of a review: whether to explain, and the cause. */
const ASKS: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['To explain', 'Cause'],
  vi: ['Cần giải trình', 'Nguyên nhân'],
};

/** A column's cell in a freshly made tab. */
const cellOf = (tab: TableTab, key: string, row: number, month = 0): string => {
  const { headerRow, columns } = freshLayout(tab.columns, tab.totals.length + 1);
  return `${columnLetters(columns.get(key)?.[month] ?? 0)}${headerRow + row}`;
};

/** The neighbouring columns of an entry, and their values. */
const ENTRY = ['date', 'line', 'amount'] as const;
type Entry = readonly string[];

function firstHourIn(language: Language): void {
  let page: OpenPage;
  const counted = { decisions: 0, typed: 0 };
  const words = (of: Words, values: Readonly<Record<string, string>> = {}): string =>
    fill(of, language, values);
  const side = () => page.sidebar();
  const press = async (of: Words, values: Readonly<Record<string, string>> = {}): Promise<void> => {
    counted.decisions++;
    await side()
      .getByRole('button', { name: words(of, values), exact: true })
      .first()
      .click();
    await page.settled();
  };
  const choose = async (name: string, value: string): Promise<void> => {
    counted.decisions++;
    await side().locator(`select[name=${name}]`).selectOption(value);
  };
  const type = async (name: string, text: string): Promise<void> => {
    counted.typed++;
    await side().locator(`[name=${name}]`).first().fill(text);
  };
  const typeIn = async (tab: TableTab, cell: string, text: string): Promise<void> => {
    counted.typed++;
    await page.typeInCell(tab.name[language], cell, text);
  };
  const typeEntry = async (entry: Entry): Promise<void> => {
    for (const [place, text] of entry.entries())
      await typeIn(actuals, cellOf(actuals, ENTRY[place]!, 1), text);
  };
  /** Entries from elsewhere; each text counts as typed there. */
  const pasteEntries = async (entries: readonly Entry[], row = 1): Promise<void> => {
    counted.typed += entries.flat().length;
    await page.pasteRows(actuals.name[language], cellOf(actuals, ENTRY[0], row), entries);
  };
  /** A month is entered either by one entry cell by cell and the rest pasted, or all pasted. */
  const ENTERS = {
    en: async ([first, ...others]: readonly Entry[]): Promise<void> => {
      await typeEntry(first!);
      await pasteEntries(others, 2);
    },
    vi: pasteEntries,
  };
  const told = (what: string): void => {
    process.stdout.write(`${what}, ${language}: ${counted.decisions} decisions, ${counted.typed} typed\n`);
  };

  beforeAll(async () => {
    page = await openPage({ language, ...builtAddon() });
  });
  afterAll(() => page.close());

  test('from an empty spreadsheet to an approved plan with a first verdict', async () => {
    counted.decisions++;
    await page.chooseMenu(features.setUpPlan.title[language]);
    await page.sidebarReady();
    await type('company', 'Cà phê Gió');
    await type('year', '2026');
    await type('standing', words({ en: 'Two shops, always full', vi: 'Hai quán, lúc nào cũng đông' }));
    await type('result', words({ en: 'More left over', vi: 'Lãi nhiều hơn' }));
    await type('priority', words({ en: 'The margin', vi: 'Giữ biên lợi nhuận' }));
    await choose('trade', TRADE_NAMES[0]!.value);
    await type('first', '3000000000');
    await type('second', '600000000');
    await type('margin', '62');
    await type('people', '9');
    await type('rent', '35000000');
    await press(DRAFT.show);
    await side().locator('.drafted li').first().waitFor();
    await press(CONFIRM.add);
    await side().getByRole('heading', { name: 'Cà phê Gió' }).waitFor();

    await press(APPROVE.title);
    await type('who', 'Gió');
    await press(APPROVE.look);
    await press(APPROVE.approve);
    await side().locator('.notice.good').waitFor();
    await press(COMMON.toPlan);

    await press(ASK.title);
    await type('what', words({ en: 'A grinder', vi: 'Máy xay' }));
    await choose('line', words({ en: 'MARKETING', vi: 'QUANG-CAO' }));
    await type('amount', '5000000');
    await type('date', '2026-03-10');
    await press(ASK.ask);
    await side().locator('.verdict').first().waitFor();
    told('The first hour');
    expect(counted.decisions).toBeLessThanOrEqual(MOST.decisions);
    expect(counted.typed).toBeLessThanOrEqual(MOST.typed);
  });

  test('a month: actuals, review, close', async () => {
    Object.assign(counted, { decisions: 0, typed: 0 });
    const { lines, date } = PLACES[language];
    await page.chooseMenu(features.glance.title[language]);
    await page.sidebarReady();
    const planned = await Promise.all(
      lines.map((_, at) => page.cell(budget.name[language], cellOf(budget, 'months', at + 1))),
    );
    await ENTERS[language](lines.map((line, at) => [date, line, planned[at]!.replace(/[^\d.,]/g, '')]));
    counted.decisions++;
    await page.chooseMenu(features.glance.title[language]);
    await page.sidebarReady();
    const month = { month: '01/2026' };
    await press({ en: 'Review {month}', vi: 'Rà soát tháng {month}' }, month);
    await side().locator('.notice.good').first().waitFor();
    await press({ en: 'Close {month}', vi: 'Khoá số liệu {month}' }, month);
    await type('who', 'Gió');
    await press(CLOSE.look);
    await press(CLOSE.close);
    await side().locator('.notice.good').waitFor();
    told('A month');
    expect(counted.decisions).toBeLessThanOrEqual(MOST_IN_A_MONTH);
  });

  test('a month with something to explain: as few clicks, beside the explanations', async () => {
    Object.assign(counted, { decisions: 0, typed: 0 });
    const { lines, later } = PLACES[language];
    const review = { en: 'Review 2026-02', vi: 'Rà soát 2026-02' }[language];
    const planned = await Promise.all(
      lines.map((_, at) => page.cell(budget.name[language], cellOf(budget, 'months', at + 1, 1))),
    );
    const amounts = planned.map((shown) => Number(shown.replace(/\D/g, '')));
    // Half of the planned revenue of the first line.
    const rows = lines.map((line, at) => [
      later,
      line,
      String(Math.round(amounts[at]! / (at === 0 ? 2 : 1))),
    ]);
    await pasteEntries(rows, lines.length + 1);
    counted.decisions++;
    await page.chooseMenu(features.glance.title[language]);
    await page.sidebarReady();
    const month = { month: '02/2026' };
    await press({ en: 'Review {month}', vi: 'Rà soát tháng {month}' }, month);
    await side().locator('.notice.good').first().waitFor();
    await page.settled();
    const explain = side().getByRole('button', {
      name: words({ en: 'Explain the first', vi: 'Giải trình mục đầu tiên' }),
    });
    await explain
      .or(side().getByRole('button', { name: words({ en: 'Explain it', vi: 'Giải trình' }), exact: true }))
      .click();
    counted.decisions++;
    await page.settled();
    const said = words({ en: 'Other', vi: 'Khác' });
    for (const cell of await unexplainedOn(page, review, ASKS[language])) {
      counted.typed += 5;
      await page.pasteInCell(review, cell, [
        said,
        'x',
        'y',
        'Gió',
        words({ en: '3/5/2026', vi: '5/3/2026' }),
      ]);
      await page.settled();
    }
    expect(await unexplainedOn(page, review, ASKS[language])).toEqual([]);
    // The pointer returns: the sidebar reloads, unless it just did.
    const closeIt = { en: 'Close {month}', vi: 'Khoá số liệu {month}' };
    const closing = side().getByRole('button', { name: words(closeIt, month), exact: true });
    for (let tries = 0; tries < 50 && (await closing.count()) === 0; tries++) {
      await page.page.mouse.move(400, 400);
      await page.page.locator('#sidebar').hover();
      await page.settled();
      await page.page.waitForTimeout(100);
    }
    await press(closeIt, month);
    await type('who', 'Gió');
    await press(CLOSE.look);
    await press(CLOSE.close);
    await side().locator('.notice.good').waitFor();
    told('A month with explanations');
    expect(counted.decisions).toBeLessThanOrEqual(MOST_IN_A_MONTH);
  });
}

describe.each(LANGUAGES)('the first hour in %s', firstHourIn);
