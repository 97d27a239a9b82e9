/** What a person sees in the browser when an entry exceeds a limit, in either language. */
import { openPage, type OpenPage } from '../../local/browser/window';
import { builtAddon } from '../../local/built';
import { LANGUAGES } from '../../src/words';
import { begunState } from '../plans/shop';

const WORDS = {
  en: {
    actuals: 'Actuals',
    decisions: 'Decisions',
    day: '7/15/2026',
    amount: '30,000,000',
    left: '14,496,000',
    refused: 'The budget of Online advertising up to 07/2026 is exceeded by 15,504,000',
    asked: ['Kind', 'To line', 'Amount', 'State'],
    request: ['Request', 'MKT-ADS', '30,000,000', 'Open'],
    check: 'Check',
    ask: 'Ask before spending',
    go: 'Ask the plan',
    fits: 'Fits',
    tooMuch: 'Does not fit',
    commit: 'Commit it',
    ledger: ['Budget line', 'Amount', 'State', 'Check'],
    committed: ['MKT-ADS', '5,000,000', 'Committed', ''],
    glance: 'Open the sidebar',
    move: 'Move money',
    show: 'Show before and after',
    transfer: /^Transfer 1/,
    moved: ['Transfer', 'MKT-ADS', '1,000,000', 'Done'],
    decide: 'Decisions',
    approve: 'Approve',
    id: 'Id',
    approved: ['MKT-ADS', '30,000,000'],
    overApproved: /^Over, approved/,
    pasted: [
      /^Over the limit \(request D\d+\) – The budget of Online advertising up to 07\/2026 is exceeded by 5,504,000/,
      /^Over, warned – The budget of Delivery up to 07\/2026 was exceeded by 3,683,000 before, now by 4,683,000/,
      /^ADS is not on the Budget tab/,
      /^$/,
    ],
  },
  vi: {
    actuals: 'Thực hiện',
    decisions: 'Quyết định',
    day: '15/7/2026',
    amount: '30.000.000',
    left: '14.496.000',
    refused: 'Hạn mức luỹ kế đến 07/2026 của Quảng cáo online bị vượt 15.504.000',
    asked: ['Loại', 'Đến khoản mục', 'Số tiền', 'Trạng thái'],
    request: ['Đề nghị', 'MKT-ADS', '30.000.000', 'Chờ quyết định'],
    check: 'Kiểm tra',
    ask: 'Hỏi trước khi chi',
    go: 'Hỏi kế hoạch',
    fits: 'Trong ngân sách',
    tooMuch: 'Không đủ',
    commit: 'Cam kết chi',
    ledger: ['Khoản mục ngân sách', 'Số tiền', 'Tình trạng', 'Kiểm tra'],
    committed: ['MKT-ADS', '5.000.000', 'Đã cam kết chi', ''],
    glance: 'Mở bảng điều khiển',
    move: 'Điều chuyển ngân sách',
    show: 'Xem trước và sau',
    transfer: /^Điều chuyển 1/,
    moved: ['Điều chuyển ngân sách', 'MKT-ADS', '1.000.000', 'Đã thực hiện'],
    decide: 'Quyết định',
    approve: 'Duyệt',
    id: 'Mã',
    approved: ['MKT-ADS', '30.000.000'],
    overApproved: /^Vượt, đã duyệt/,
    pasted: [
      /^Vượt hạn mức \(đề nghị D\d+\) – Hạn mức luỹ kế đến 07\/2026 của Quảng cáo online bị vượt 5.504.000/,
      /^Vượt, cảnh báo – Hạn mức luỹ kế đến 07\/2026 của Phí giao hàng đã bị vượt 3.683.000 từ trước, nay vượt 4.683.000/,
      /^Trang Ngân sách không có khoản mục ADS/,
      /^$/,
    ],
  },
} as const;

const LETTERS = 'A,B,C,D,E,F,G,H,I,J,K,L,M,N,O,P,Q,R,S,T,U,V,W,X,Y,Z'.split(',');

function limitsIn(language: 'en' | 'vi'): void {
  const words = WORDS[language];
  let page: OpenPage;
  let row: number;
  /** Columns of a tab by their headers, row by row, while the first is filled. */
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
    page = await openPage({ language, ...builtAddon(), state: begunState(language) });
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
    await page.dismissToast();
    await page.pasteRows(words.actuals, `A${row + 1}`, rows);
    await page.page.locator('.page-toast').waitFor();
    await page.settled();
    const checks = (await rowsOf(words.actuals, [words.check])).slice(-rows.length);
    words.pasted.forEach((wanted, at) => {
      expect(checks[at]![0]).toMatch(wanted);
    });
    const amounts = await Promise.all(rows.map((_, at) => page.cell(words.actuals, `C${row + 1 + at}`)));
    expect(amounts.map((shown) => shown.replace(/\D/g, ''))).toEqual(rows.map(([, , amount]) => amount));
  });

  const button = (name: string | RegExp) => page.sidebar().getByRole('button', { name, exact: true }).first();
  const fillIn = async (values: Record<string, string>) => {
    for (const [name, value] of Object.entries(values)) {
      const field = page.sidebar().locator(`[name=${name}]`);
      if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value);
      else await field.fill(value);
    }
  };
  const done = () => page.sidebar().locator('.notice.good').waitFor();
  const SPENDING = { what: 'Livestream 12.12', line: 'MKT-ADS', date: '2026-12-01' };

  test('asked before it is spent, the plan says whether it fits, and a yes is committed on Actuals', async () => {
    await page.chooseMenu(words.ask);
    await page.sidebar().locator('[name=what]').waitFor();
    await page.settled();
    await fillIn({ ...SPENDING, amount: '350tr' });
    await button(words.go).click();
    await page.sidebar().getByRole('heading', { name: words.tooMuch }).waitFor();

    await page.chooseMenu(words.ask);
    await page.sidebar().locator('[name=what]').waitFor();
    await page.settled();
    await fillIn({ ...SPENDING, amount: '5tr' });
    await button(words.go).click();
    await page.sidebar().getByRole('heading', { name: words.fits }).waitFor();
    await button(words.commit).click();
    await fillIn({ who: 'Chị Lan' });
    await button(words.commit).click();
    await done();
    expect((await rowsOf(words.actuals, words.ledger)).at(-1)).toEqual(words.committed);
  });

  test('a transfer shows each line before and after, and moves the money only then', async () => {
    await page.chooseMenu(words.glance);
    await page.openPanel(words.move);
    const before = (await rowsOf(words.decisions, [])).length;
    await fillIn({
      from: 'MKT-CONTENT',
      fromMonth: '2026-12',
      to: 'MKT-ADS',
      toMonth: '2026-07',
      amount: '1tr',
      reason: 'Video giao sau',
      who: 'Chị Lan',
    });
    await button(words.show).click();
    await button(words.transfer).waitFor();
    expect((await rowsOf(words.decisions, [])).length).toBe(before);
    await button(words.transfer).click();
    await done();
    expect((await rowsOf(words.decisions, words.asked)).slice(before)).toEqual([words.moved]);
  });

  test('a request that is approved goes where it was typed, and says what let it through', async () => {
    const requests = await rowsOf(words.decisions, [words.id, ...words.asked]);
    const [id] = requests.find((cells) => cells.slice(1).join() === words.request.join())!;
    const approve = `${words.approve} ${id}`;
    await page.chooseMenu(words.glance);
    await page.openPanel(words.decide);
    await button(approve).click();
    await fillIn({ who: 'Chị Lan', reason: 'Đợt bán cao điểm' });
    await page.sidebar().locator('form').getByRole('button', { name: approve, exact: true }).click();
    await done();
    const [line, amount, , check] = (await rowsOf(words.actuals, words.ledger))[row - 2]!;
    expect([line, amount]).toEqual(words.approved);
    expect(check).toMatch(words.overApproved);
  });
}

describe.each(LANGUAGES)('limits in %s', limitsIn);
