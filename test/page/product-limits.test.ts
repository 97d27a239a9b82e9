/** What a person meets in the browser when an entry goes over a limit, in either language. */
import { begin } from '../../local/beginning';
import { builtAddon } from '../../local/built';
import { closeBrowser, openPage, type OpenPage } from '../../local/window';

const WORDS = {
  en: {
    ...{ actuals: 'Actuals', decisions: 'Decisions', day: '7/15/2026', amount: '30,000,000' },
    left: '14,496,000',
    refused: 'The budget of MKT-ADS up to 07/2026 is exceeded by 15,504,000',
    asked: ['Kind', 'To line', 'Amount', 'State'],
    request: ['Request', 'MKT-ADS', '30,000,000', 'Open'],
    check: 'Check',
    pasted: [
      /^Over the limit \(request D\d+\) – The budget of MKT-ADS up to 07\/2026 is exceeded by 5,504,000/,
      /^Over, warned – The budget of SHIP up to 07\/2026 was exceeded by 3,683,000 before, now by 4,683,000/,
      /^ADS is not on the Budget tab/,
      /^$/,
    ],
  },
  vi: {
    ...{ actuals: 'Thực hiện', decisions: 'Quyết định', day: '15/7/2026', amount: '30.000.000' },
    left: '14.496.000',
    refused: 'Hạn mức luỹ kế đến 07/2026 của MKT-ADS vượt 15.504.000',
    asked: ['Loại', 'Đến khoản mục', 'Số tiền', 'Trạng thái'],
    request: ['Đề nghị', 'MKT-ADS', '30.000.000', 'Chờ quyết định'],
    check: 'Kiểm tra',
    pasted: [
      /^Vượt hạn mức \(đề nghị D\d+\) – Hạn mức luỹ kế đến 07\/2026 của MKT-ADS vượt 5.504.000/,
      /^Vượt, cảnh báo – Hạn mức luỹ kế đến 07\/2026 của SHIP đã vượt 3.683.000 từ trước, nay vượt 4.683.000/,
      /^Trang Ngân sách không có khoản mục ADS/,
      /^$/,
    ],
  },
} as const;

const LETTERS = 'A,B,C,D,E,F,G,H,I,J,K,L,M,N,O,P,Q,R,S,T,U,V,W,X,Y,Z'.split(',');

describe.each(['en', 'vi'] as const)('in %s', (language) => {
  const words = WORDS[language];
  let page: OpenPage;
  let row: number;
  /** Columns of a tab by their headers, row by row, as far as something stands in the first. */
  const rowsOf = (tab: string, headers: readonly string[]) =>
    page.page.evaluate(
      ([name, wanted, letters]) => {
        const columns = wanted.map((header) =>
          letters.find((letter) => window.shownIn(name, `${letter}1`) === header),
        );
        const rows: string[][] = [];
        for (let at = 2; at < 1000 && window.shownIn(name, `A${at}`) !== ''; at++)
          rows.push(columns.map((column) => window.shownIn(name, `${column}${at}`)));
        return rows;
      },
      [tab, headers, LETTERS] as const,
    );

  beforeAll(async () => {
    page = await openPage({ language, ...builtAddon(), state: begin(language).save() });
    row = (await rowsOf(words.actuals, [])).length + 2;
  });
  afterAll(() => page.close());

  test('an amount that does not fit goes back, is asked for in Decisions, and a toast says what is left', async () => {
    const before = (await rowsOf(words.decisions, [])).length;
    await page.typeInCell(words.actuals, `A${row}`, words.day);
    await page.typeInCell(words.actuals, `B${row}`, 'MKT-ADS');
    await page.typeInCell(words.actuals, `C${row}`, words.amount);
    await page.page.locator('.page-toast').waitFor();
    expect(await page.toast()).toContain(words.refused);
    expect(await page.toast()).toContain(words.left);
    expect(await page.cell(words.actuals, `C${row}`)).toBe('');
    const [added, ...more] = (await rowsOf(words.decisions, words.asked)).slice(before);
    expect([added, more]).toEqual([words.request, []]);
  });

  test('pasted rows stay, and each that is over is marked', async () => {
    const rows = [
      [words.day, 'MKT-ADS', '20000000'],
      [words.day, 'SHIP', '1000000'],
      [words.day, 'ADS', '1000'],
      [words.day, 'SHELF', '1000'],
    ];
    // The first toast makes room for the next.
    await page.page.locator('.page-toast button').click();
    await page.goTo(words.actuals, `A${row}`);
    await page.page.evaluate(
      (text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      },
      rows.map((cells) => cells.join('\t')).join('\n'),
    );
    await page.page.locator('.page-toast').waitFor();
    await page.settled();
    const checks = (await rowsOf(words.actuals, [words.check])).slice(-rows.length);
    words.pasted.forEach((wanted, at) => {
      expect(checks[at]![0]).toMatch(wanted);
    });
    const amounts = await Promise.all(rows.map((_, at) => page.cell(words.actuals, `C${row + at}`)));
    expect(amounts.map((shown) => shown.replace(/\D/g, ''))).toEqual(rows.map(([, , amount]) => amount));
  });
});

afterAll(closeBrowser);
