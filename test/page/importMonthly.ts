/**
 * A report by month in a real browser: imported, and stopped where an earlier one has a month differently on the
 * ledger.
 */
import { openPage, type OpenPage } from '../../local/browser/window';
import { builtAddon } from '../../local/built';
import { features } from '../../src/features';
import { IMPORT } from '../../src/sidebar/import/words';
import { spokenMoney } from '../../src/speech';
import { actuals } from '../../src/tabs';
import { fill, type Language } from '../../src/words';
import { bookState } from '../imports/book';

const report = (ads: string) => ({
  name: 'bao-cao.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    ['Khoản;T1/2026;T2/2026', 'Doanh thu;9.500.000;9.700.000', `Chi phí quảng cáo;${ads};1.200.000`].join(
      '\n',
    ),
  ),
});
const SAID: Readonly<Record<Language, string>> = {
  en: 'Row 3 of Actuals: 1/31/2026, 1,100,000, GOODS: Chi phí quảng cáo',
  vi: 'Dòng 3 ở trang Thực hiện: 31/01/2026, 1.100.000, GOODS: Chi phí quảng cáo',
};

describe.each(['en', 'vi'] as const)('%s: a report by month', (language) => {
  let page: OpenPage;
  beforeAll(async () => {
    page = await openPage({ language, ...builtAddon(), state: bookState(language) });
    await page.chooseMenu(features.importActuals.title[language]);
    await page.sidebarReady();
  });
  afterAll(() => page.close());

  test('what only rounding parts is told with its row, and holds nothing up', async () => {
    const side = page.sidebar();
    const rounded = [
      'Khoản;T1/2026;T2/2026',
      'Doanh thu;;',
      'Lẻ;1.500.000;300',
      'Sỉ;700;650',
      'Tổng doanh thu;1.500.701;950',
    ];
    await side
      .locator('input[type=file]')
      .setInputFiles({ name: 'tron.csv', mimeType: 'text/csv', buffer: Buffer.from(rounded.join('\n')) });
    await side.locator('table.sums').waitFor();
    const told = fill(IMPORT.broken, language, {
      check: 'Tổng doanh thu, T1/2026',
      expected: spokenMoney(1_500_701, language),
      found: spokenMoney(1_500_700, language),
      where: fill(IMPORT.inRow, language, { row: 5 }),
    });
    await side.getByText(told, { exact: true }).waitFor();
    expect(await side.locator('.notice.bad').count()).toBe(0);
    expect(await side.getByText(IMPORT.lacksTie[language]).count()).toBe(0);
    await page.chooseMenu(features.importActuals.title[language]);
    await page.sidebarReady();
  });

  test('comes in once; one that was corrected names the row, and adds nothing to its month', async () => {
    const side = page.sidebar();
    const button = (name: string) => side.getByRole('button', { name, exact: true });
    const choose = async (ads: string): Promise<void> => {
      await side.locator('input[type=file]').setInputFiles(report(ads));
      await side.locator('table.sums').waitFor();
      await page.settled();
    };
    await choose('1.100.000');
    await side.getByText(IMPORT.monthly[language], { exact: true }).waitFor();
    const target = side.getByLabel(IMPORT.goes[language], { exact: true });
    while ((await target.count()) > 0) {
      const isIn = !(await side.locator('.one b').first().innerText()).startsWith('−');
      await target.selectOption(isIn ? 'SHOP' : 'GOODS');
      await button(IMPORT.makeRule[language]).click();
    }
    await button(fill(IMPORT.write, language, { count: 4 })).click();
    await side.locator('input[type=file]').waitFor({ state: 'attached' });
    await page.settled();
    const amounts = (): Promise<string[]> =>
      Promise.all(['C3', 'C5', 'C6'].map((cell) => page.cell(actuals.name[language], cell)));
    const written = await amounts();
    expect(written.map((amount) => amount.replace(/\D/g, ''))).toEqual(['1100000', '1200000', '']);
    await choose('1.300.000');
    expect(await side.locator('section li', { hasText: SAID[language] }).count()).toBe(1);
    expect(await button(fill(IMPORT.write, language, { count: 1 })).count()).toBe(0);
    await side.getByLabel(IMPORT.differingKeep[language], { exact: true }).check();
    await side.getByText(IMPORT.nothingTaken[language], { exact: true }).waitFor();
    expect(await amounts()).toEqual(written);
  });
});
