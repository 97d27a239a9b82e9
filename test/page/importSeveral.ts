/** Several files chosen together, each an import of its own; and the next month’s file, imported by two clicks. */
import { openPage, type OpenPage } from '../../local/browser/window';
import { builtAddon } from '../../local/built';
import { features } from '../../src/features';
import { IMPORT } from '../../src/sidebar/import/words';
import { actuals } from '../../src/tabs';
import { fill, type Language, type Words } from '../../src/words';
import { bookState } from '../imports/book';

type Row = readonly [day: string, reference: string, text: string, out: string, into: string];
const [CUSTOMER, SUPPLIER] = ['KHACH LE CHUYEN KHOAN', 'TRA NHA CUNG CAP SUA'];
const MAY: readonly Row[] = [
  ['13/05/2026', 'FT01', CUSTOMER, '', '1.500.000,00'],
  ['14/05/2026', 'FT02', SUPPLIER, '4.000.000,00', ''],
  ['20/05/2026', 'FT03', CUSTOMER, '', '700.000,00'],
  ['21/05/2026', 'FT04', SUPPLIER, '250.000,00', ''],
  ['28/05/2026', 'FT05', CUSTOMER, '', '900.000,00'],
  ['29/05/2026', 'FT06', SUPPLIER, '310.000,00', ''],
];
const JUNE: readonly Row[] = [
  ['13/06/2026', 'FT07', CUSTOMER, '', '800.000,00'],
  ['14/06/2026', 'FT08', SUPPLIER, '120.000,00', ''],
];
const HEADERS = ['Ngày giao dịch', 'Số tham chiếu', 'Nội dung giao dịch', 'Ghi nợ', 'Ghi có'];
const file = (name: string, rows: readonly Row[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from([HEADERS, ...rows].map((row) => row.join(';')).join('\n')),
});
const PDF = { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 …') };

const hands = (page: OpenPage, language: Language) => {
  const say = (words: Words): string => words[language];
  const side = page.sidebar();
  const button = (name: string) => side.getByRole('button', { name, exact: true });
  const sum = (name: Words) => side.locator('table.sums tr', { hasText: say(name) }).first();
  return {
    say,
    side,
    /** Gives each row a line by the proposed rule. */
    rule: async (): Promise<void> => {
      const target = side.getByLabel(say(IMPORT.goes), { exact: true });
      while ((await target.count()) > 0) {
        const isIn = !(await side.locator('.one b').first().innerText()).startsWith('−');
        await target.selectOption(isIn ? 'SHOP' : 'GOODS');
        await button(say(IMPORT.makeRule)).click();
      }
    },
    shows: async (name: string, known: number): Promise<void> => {
      await side.locator('b', { hasText: name }).first().waitFor();
      await side.locator('table.sums').waitFor();
      await page.settled();
      expect((await sum(IMPORT.known).locator('td').first().innerText()).trim()).toBe(String(known));
    },
    write: async (count: number): Promise<void> => {
      await button(fill(IMPORT.write, language, { count })).click();
    },
    told: (): Promise<string[]> => side.locator('.files li').allInnerTexts(),
    /** Counts clicks in the sidebar from now on. */
    presses: async (): Promise<() => Promise<number>> => {
      const body = side.locator('body');
      await body.evaluate((element) => {
        element.dataset.presses = '0';
        for (const kind of ['pointerdown', 'keydown'])
          element.ownerDocument.addEventListener(kind, () => {
            element.dataset.presses = String(Number(element.dataset.presses) + 1);
          });
      });
      return async () => Number(await body.getAttribute('data-presses'));
    },
  };
};

test.each(['en', 'vi'] as const)(
  '%s: files of one account that overlap, chosen together, give each row once; next month’s takes two presses',
  async (language) => {
    const page = await openPage({ language, ...builtAddon(), state: bookState(language) });
    await page.chooseMenu(features.importActuals.title[language]);
    await page.sidebarReady();
    const { say, side, rule, shows, write, told, presses } = hands(page, language);
    const amounts = async (count: number): Promise<string[]> => {
      const cells: string[] = [];
      for (let row = 2; row < count + 2; row++)
        cells.push((await page.cell(actuals.name[language], `C${row}`)).replace(/\D/g, ''));
      return cells;
    };
    await side
      .locator('input[type=file]')
      .setInputFiles([file('may-1.csv', MAY.slice(0, 4)), PDF, file('may-2.csv', MAY.slice(2))]);
    await shows('may-1.csv', 0);
    expect(await told()).toEqual([]);
    await side.getByRole('button', { name: say(IMPORT.next), exact: true }).waitFor();
    await rule();
    await write(4);
    // The next file is read automatically, and unreadable ones are named.
    await shows('may-2.csv', 2);
    expect(await told()).toEqual([
      expect.stringMatching(/^may-1\.csv[^]*N1/),
      expect.stringMatching(/^scan\.pdf[^]*PDF/),
    ]);
    await write(2);
    await side.locator('.files li').nth(2).waitFor();
    await page.settled();
    expect(await told()).toEqual([
      expect.stringMatching(/^may-1\.csv[^]*N1/),
      expect.stringMatching(/^scan\.pdf[^]*PDF/),
      expect.stringMatching(/^may-2\.csv[^]*N2/),
    ]);
    expect((await side.locator('h2').first().innerText()).trim()).toBe(
      fill(IMPORT.files, language, { done: 3, all: 3 }),
    );
    expect(await amounts(7)).toEqual(['1500000', '4000000', '700000', '250000', '900000', '310000', '']);
    for (const id of ['N1', 'N2'])
      await side.getByRole('button', { name: `${say(IMPORT.undo)} ${id}`, exact: true }).waitFor();

    const pressed = await presses();
    const [chooser] = await Promise.all([
      page.page.waitForEvent('filechooser'),
      side.locator('label.drop').click(),
    ]);
    await chooser.setFiles([file('june.csv', JUNE)]);
    await shows('june.csv', 0);
    await write(2);
    await side.locator('.notice.good').waitFor();
    await page.settled();
    expect(await pressed()).toBe(2);
    expect(await told()).toEqual([]);
    expect(await amounts(9)).toEqual([
      ...['1500000', '4000000', '700000', '250000', '900000', '310000', '800000', '120000', ''],
    ]);
    await page.close();
  },
);
