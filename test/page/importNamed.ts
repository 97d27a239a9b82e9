/** What is not read of a file is named on the page: columns with amounts, rows around a table, and other tables. */
import { utils, write } from '@e965/xlsx';
import { openPage } from '../../local/browser/window';
import { builtAddon } from '../../local/built';
import { features } from '../../src/features';
import { IMPORT, ROLE_WORDS } from '../../src/sidebar/import/words';
import { actuals } from '../../src/tabs';
import { fill, type Language, type Words } from '../../src/words';
import { bookState } from '../imports/book';

const SHEETS: Readonly<Record<string, (string | number)[][]>> = {
  Sàn: [
    ['Báo cáo doanh thu'],
    ['Ngày', 'Mã đơn hàng', 'Doanh thu', 'Phí sàn', 'Phí thanh toán'],
    ['13/03/2026', 'DH1', 1_250_000, 25_000, 12_500],
    ['14/03/2026', 'DH2', 2_000_000, 40_000, 20_000],
    ['Tổng cộng', '', 3_250_000, 65_000, 32_500],
    ['Người lập: Lan'],
  ],
  'Tiền chi': [
    ['Ngày', 'Nội dung', 'Chi'],
    ['15/03/2026', 'Tiền điện', 400_000],
  ],
  'Hướng dẫn': [['Cách lấy tệp này'], ['Bước 1: tải về']],
};
const workbook = (): Buffer => {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(SHEETS))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
};
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Shown {
  uncounted: readonly string[];
  out: string;
  around: readonly string[];
}
const SHOWN: Readonly<Record<Language, Shown>> = {
  en: {
    uncounted: ['Phí sàn: 65,000', 'Phí thanh toán: 32,500'],
    out: '97,500',
    around: [
      'Row 1: a heading or note\nBáo cáo doanh thu',
      'Row 5: a sum or balance\nTổng cộng · 3250000 · 65000 · 32500',
      'Row 6: a heading or note\nNgười lập: Lan',
    ],
  },
  vi: {
    uncounted: ['Phí sàn: 65.000', 'Phí thanh toán: 32.500'],
    out: '97.500',
    around: [
      'Dòng 1: đề mục hoặc ghi chú\nBáo cáo doanh thu',
      'Dòng 5: dòng cộng hoặc số dư\nTổng cộng · 3250000 · 65000 · 32500',
      'Dòng 6: đề mục hoặc ghi chú\nNgười lập: Lan',
    ],
  },
};
const PICTURES = process.env.PICTURES;

test.each(['en', 'vi'] as const)(
  '%s: what is not read of a file is named, and is one press away',
  async (language) => {
    const page = await openPage({ language, ...builtAddon(), state: bookState(language) });
    await page.chooseMenu(features.importActuals.title[language]);
    await page.sidebarReady();
    const say = (words: Words, values = {}): string => fill(words, language, values);
    const side = page.sidebar();
    const button = (name: string) => side.getByRole('button', { name, exact: true });
    const summary = (name: string) => side.locator('summary', { hasText: name });
    const picture = async (name: string): Promise<void> => {
      if (PICTURES !== undefined) await page.screenshot(`${PICTURES}/${language}-${name}.png`);
    };
    const ruleAndWrite = async (): Promise<void> => {
      const target = side.getByLabel(say(IMPORT.goes), { exact: true });
      while ((await target.count()) > 0) {
        const isIn = !(await side.locator('.one b').first().innerText()).startsWith('−');
        await target.selectOption(isIn ? 'SHOP' : 'GOODS');
        await button(say(IMPORT.makeRule)).click();
      }
      await side.locator('button.primary').click();
      await side.locator('.notice.good').waitFor();
      await page.settled();
    };

    await side
      .locator('input[type=file]')
      .setInputFiles({ name: 'san.xlsx', mimeType: XLSX, buffer: workbook() });
    await side.locator('table.sums').waitFor();
    await page.settled();
    const { uncounted, out, around } = SHOWN[language];
    await side.getByText(say(IMPORT.passed, { sheets: 'Hướng dẫn' }), { exact: true }).waitFor();
    const named = side.locator('p.label', { hasText: say(IMPORT.uncounted) });
    expect(await named.locator('+ ul li').allInnerTexts()).toEqual(uncounted);
    const fee = side.getByLabel(say(ROLE_WORDS.fee), { exact: true });
    expect(await fee.count()).toBe(0);
    await button(say(IMPORT.chooseColumns)).scrollIntoViewIfNeeded();
    await picture('uncounted');
    await button(say(IMPORT.chooseColumns)).click();
    await fee.waitFor();
    await button(say(IMPORT.takeOff, { columns: 'Phí sàn, Phí thanh toán' })).click();
    await named.waitFor({ state: 'detached' });
    await page.settled();
    expect((await side.locator('table.sums tr.total td').nth(2).innerText()).trim()).toBe(out);
    await side.getByText(say(IMPORT.also, { columns: 'Phí thanh toán' })).waitFor();
    await fee.scrollIntoViewIfNeeded();
    await picture('chosen');

    await summary(say(IMPORT.around, { count: around.length })).click();
    const rows = side.locator('details', { has: summary(say(IMPORT.around, { count: 3 })) }).locator('li');
    await rows.nth(around.length - 1).waitFor();
    expect(await rows.allInnerTexts()).toEqual(around);
    await picture('around');

    await ruleAndWrite();
    const left = side.getByText(say(IMPORT.tablesLeft, { file: 'san.xlsx', tables: 'Tiền chi' }), {
      exact: true,
    });
    await left.waitFor();
    await picture('left');
    await button(say(IMPORT.goOn, { table: 'Tiền chi' })).click();
    await side.locator('table.sums').waitFor();
    expect(await side.getByLabel(say(IMPORT.table), { exact: true }).count()).toBe(0);
    await ruleAndWrite();
    expect(await left.count()).toBe(0);
    // A row's fees are one cost.
    const amounts = await Promise.all(
      [2, 3, 4, 5, 6].map((row) => page.cell(actuals.name[language], `C${row}`)),
    );
    expect(amounts.map((text) => text.replace(/\D/g, '')).sort()).toEqual(
      ['1250000', '2000000', '37500', '60000', '400000'].sort(),
    );
    await page.close();
  },
);
