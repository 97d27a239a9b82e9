/** What a person does with the built add-on in a browser, in either language, and what they see. */
import { openPage, type OpenPage } from '../../local/browser/window';
import { builtAddon } from '../../local/built';
import { resources, risks } from '../../src/tabs';
import { LANGUAGES } from '../../src/words';

const WORDS = {
  en: {
    setUp: 'Set up the plan',
    company: 'Company',
    year: 'Fiscal year',
    priority: 'What matters most now?',
    show: 'Show what will be added',
    add: 'Add to this spreadsheet',
    added: 'The plan is set up. Start with Goals, then Budget.',
    complete: 'Complete the plan',
    nothing: 'The plan is complete: nothing had to be added.',
    tabs: 'Direction,Goals,Budget,Action plan,Resources,Risks,KPIs,Actuals,Decisions',
    sample: 'Open the sample plan',
    adds: 'This adds 9 tabs: Direction, Goals, Budget, Action plan, Resources, Risks, KPIs, Actuals, Decisions.',
    review: 'Monthly review',
    which: 'Which month? Leave blank for 06/2026, the last month with actuals. A quarter is written Q1/2026.',
    june: 'Review 2026-06',
    march: 'Review 2026-03',
    figures: {
      KPI: 'Revenue',
      'Month: plan': '543,600,000',
      'Month: actual': '530,496,000',
      'Month: variance': '-13,104,000',
      'Month: variance %': '-2.4%',
      'Month: status': 'On track',
    },
    explanation: 'Explanation',
    glance: 'Open the sidebar',
    line: 'Plan 2026 · figures to 06/2026 · amounts in VND',
    kpi: 'Revenue',
    ofKpi: ['3.36 bn', 'On track', 'Plan 3.41 bn'],
    waiting: 'What else waits',
    overLimit: ['Core products purchasing', '+96.6 m', 'Over the limit to date'],
    formulas: [
      ['=AOP_AMOUNT("1,25 tỷ")', '1250000000'],
      ['=AOP_VARIANCE_PCT(95; 100)', '-0.05'],
      ['=AOP_STATUS(93, 100, "higher")', 'at risk'],
      ['=SUM({1; 2}; 3)', '6'],
    ],
  },
  vi: {
    setUp: 'Thiết lập kế hoạch',
    company: 'Tên cửa hàng, công ty',
    year: 'Năm tài chính',
    priority: 'Điều gì quan trọng nhất lúc này?',
    show: 'Xem nội dung sẽ thêm',
    add: 'Thêm vào bảng tính này',
    added: 'Đã thiết lập kế hoạch. Hãy bắt đầu từ trang Mục tiêu, rồi đến Ngân sách.',
    complete: 'Bổ sung kế hoạch',
    nothing: 'Kế hoạch đã đủ: không cần thêm gì.',
    tabs: 'Định hướng,Mục tiêu,Ngân sách,Kế hoạch hành động,Nguồn lực,Rủi ro,KPI,Thực hiện,Quyết định',
    sample: 'Mở kế hoạch mẫu',
    adds: 'Sẽ thêm 9 trang: Định hướng, Mục tiêu, Ngân sách, Kế hoạch hành động, Nguồn lực, Rủi ro, KPI, Thực hiện, Quyết định.',
    review: 'Rà soát tháng',
    which:
      'Rà soát tháng nào? Để trống nếu là 06/2026, tháng gần nhất có số liệu. Muốn rà soát quý, ghi Q1/2026.',
    june: 'Rà soát 2026-06',
    march: 'Rà soát 2026-03',
    figures: {
      KPI: 'Doanh thu',
      'KH tháng': '543.600.000',
      'TH tháng': '530.496.000',
      'Chênh lệch tháng': '-13.104.000',
      '% chênh lệch tháng': '-2,4%',
      'Trạng thái tháng': 'Đúng tiến độ',
    },
    explanation: 'Giải trình',
    glance: 'Mở bảng điều khiển',
    line: 'Kế hoạch 2026 · số liệu đến 06/2026 · số tiền bằng VND',
    kpi: 'Doanh thu',
    ofKpi: ['3,36 tỷ', 'Đúng tiến độ', 'KH 3,41 tỷ'],
    waiting: 'Việc khác đang chờ',
    overLimit: ['Nhập hàng nhóm chủ lực', '+96,6 triệu', 'Vượt hạn mức luỹ kế'],
    formulas: [
      ['=AOP_AMOUNT("1,25 tỷ")', '1250000000'],
      ['=AOP_VARIANCE_PCT(95; 100)', '-0,05'],
      ['=AOP_STATUS(93; 100; "cao"; ; ; ; "vi")', 'Có nguy cơ'],
    ],
  },
} as const;

/** Text, although it looks like a formula. */
const PRIORITY = '=SUM(1;2) – online';
const LINES = Array.from({ length: 30 }, (_, row) => row + 1);

const letter = (column: number): string =>
  (column >= 26 ? letter(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
const LETTERS = Array.from({ length: 30 }, (_, column) => letter(column));

/** A KPI's cell under a header of the review, as currently shown. */
async function reviewCell(page: OpenPage, tab: string, kpi: string, header: string): Promise<string> {
  const rows = await page.page.evaluate(
    ([name, letters]) =>
      Array.from({ length: 30 }, (_, row) =>
        letters.map((column) => window.shownIn(name, `${column}${row + 1}`)),
      ),
    [tab, LETTERS] as const,
  );
  const row = rows.findIndex((cells) => cells[0] === kpi);
  const head = rows.findIndex((cells) => cells[0] !== '' && cells.includes(header));
  expect([kpi, header, head >= 0 && row > head]).toEqual([kpi, header, true]);
  return `${LETTERS[rows[head]!.indexOf(header)]!}${row + 1}`;
}

function productIn(language: 'en' | 'vi'): void {
  const words = WORDS[language];
  const tabs = words.tabs.split(',');
  /** The tabs of a new plan; optional parts are added later. */
  const begun = tabs.filter((tab) => ![resources, risks].some(({ name }) => name[language] === tab));
  let page: OpenPage;
  const button = (name: string) => page.sidebar().getByRole('button', { name, exact: true });
  const field = (name: string) => page.sidebar().getByLabel(name, { exact: true });
  const said = () => page.sidebar().locator('.notice.good').innerText();
  const settledIn = async (panel: string) => {
    await page.sidebar().getByRole('heading', { name: panel, exact: true }).first().waitFor();
    await page.settled();
  };

  describe('an empty spreadsheet', () => {
    beforeAll(async () => {
      page = await openPage({ language, ...builtAddon() });
    });
    afterAll(() => page.close());

    test('shows what setting up will add, adds it when told to, and once more adds nothing', async () => {
      await page.chooseMenu(words.setUp);
      await settledIn(words.setUp);
      await field(words.company).fill('Nhà sách Cây Sồi');
      await field(words.year).fill('2026');
      await field(words.priority).fill(PRIORITY);
      await button(words.show).click();
      await button(words.add).waitFor();
      expect(await page.sidebar().locator('.confirm .tabs li').allInnerTexts()).toEqual(begun);
      expect(await page.tabs()).toEqual(['Sheet1']);

      await button(words.add).click();
      await settledIn('Nhà sách Cây Sồi');
      expect(await said()).toBe(words.added);
      expect((await page.tabs()).filter((tab) => tab !== 'Sheet1')).toEqual(begun);
      const answers = await Promise.all(LINES.map((line) => page.cell(tabs[0]!, `B${line}`)));
      expect(answers).toEqual(expect.arrayContaining(['Nhà sách Cây Sồi', '2026', PRIORITY]));

      await page.openPanel(words.complete);
      await settledIn(words.complete);
      await button(words.show).click();
      await settledIn('Nhà sách Cây Sồi');
      expect(await said()).toBe(words.nothing);
      expect((await page.tabs()).filter((tab) => tab !== 'Sheet1')).toEqual(begun);
    });

    test('offers the sample no longer where there is a plan', async () => {
      const labels = await page.menuLabels();
      expect(labels).toContain(words.setUp);
      expect(labels).not.toContain(words.sample);
    });
  });

  describe('the sample plan', () => {
    beforeAll(async () => {
      page = await openPage({ language, ...builtAddon() });
    });
    afterAll(() => page.close());

    test('opens from the menu once it was agreed to', async () => {
      await page.chooseMenu(words.sample);
      await page.waitForDialog();
      expect(await page.dialogText()).toContain(words.adds);
      await page.answerDialog('OK');
      expect((await page.tabs()).filter((tab) => tab !== 'Sheet1')).toEqual(tabs);
    });

    test('is reviewed for the month asked for, by default the last one with actuals', async () => {
      await page.chooseMenu(words.review);
      await page.waitForDialog();
      expect(await page.dialogText()).toBe(words.which);
      await page.answerDialog('OK', '');
      expect(await page.tabs()).toContain(words.june);

      await page.chooseMenu(words.review);
      await page.answerDialog('OK', '3/2026');
      expect(await page.tabs()).toContain(words.march);
      for (const [header, shown] of Object.entries(words.figures)) {
        const at = await reviewCell(page, words.march, 'K1', header);
        expect([header, await page.cell(words.march, at)]).toEqual([header, shown]);
      }
    });

    test('keeps an explanation typed into the review when the review is built anew', async () => {
      const at = await reviewCell(page, words.march, 'K1', words.explanation);
      const why = '=+ Mưa cả tuần, khách ít ghé';
      await page.typeInCell(words.march, at, `'${why}`);
      await page.waitForCell(words.march, at, why);
      await page.chooseMenu(words.review);
      await page.answerDialog('OK', '2026-03');
      expect(await page.cell(words.march, await reviewCell(page, words.march, 'K1', words.explanation))).toBe(
        why,
      );
    });

    test('has room for functions in cells of one’s own', async () => {
      for (const [index, [formula, shown]] of words.formulas.entries()) {
        await page.typeInCell('Sheet1', `B${index + 2}`, formula);
        await page.waitForCell('Sheet1', `B${index + 2}`, shown);
      }
    });

    test('stands at a glance in the sidebar', async () => {
      await page.chooseMenu(words.glance);
      await settledIn('BabyCare House');
      const sidebar = page.sidebar();
      expect(await sidebar.locator('.masthead .aside').innerText()).toBe(words.line);
      const row = (name: string) => sidebar.locator(`:is(.rows, .cards) > li:has(.name:text-is("${name}"))`);
      const shown = await row(words.kpi).innerText();
      for (const part of words.ofKpi) expect(shown).toContain(part);
      const over = await row(words.overLimit[0]).innerText();
      for (const part of words.overLimit) expect(over).toContain(part);
      expect(await sidebar.getByRole('heading', { name: words.waiting }).count()).toBe(1);
    });
  });
}

describe.each(LANGUAGES)('the product in %s', productIn);
