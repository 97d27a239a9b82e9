/**
 * A quarter of the sample in the browser, as its owner does it: review, explain, close; later changes; the quarter's
 * review, a forecast of the rest, the year on one page. AOP_PICTURES=folder takes a picture of each stage.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openPage, type OpenPage } from '../../local/browser/window';
import { builtAddon } from '../../local/built';
import { features } from '../../src/features';
import { APPROVE } from '../../src/sidebar/panels/approval/words';
import { CLOSE } from '../../src/sidebar/panels/closing/words';
import { DASHBOARD } from '../../src/sidebar/panels/dashboard/words';
import { FORECAST, VERSIONS } from '../../src/sidebar/panels/forecast/words';
import { GOAL } from '../../src/sidebar/panels/goals/words';
import { CHECK } from '../../src/sidebar/panels/limits/words';
import { MEMO } from '../../src/sidebar/panels/memo/words';
import { DECIDE } from '../../src/sidebar/panels/spending/words';
import { LANGUAGES } from '../../src/words';
import { letters, reviewName, sampleState } from '../plans/shop';
import { figure, figuresOn, shownOn, unexplainedOn } from './explaining';

const WORDS = {
  en: {
    explain: 'Explain the first',
    close: (month: string) => `Close ${month}`,
    quarter: 'Review quarter 1',
    header: ['To explain', 'Cause'],
    month: ['Month: plan', 'Month: actual'],
    difference: 'Difference',
    runRate: 'Run rate',
    cause: 'Timing',
    due: '4/15/2026',
    closed: /^Closed on 4\/5\/2026.*Lan/,
    blocked: /^Actuals!C\d+/,
    steps: ['done', 'done', 'next', 'not yet'],
    restated: 'Restated after close',
    log: ['Reopening', 'Reforecast'],
    decisions: 'Decisions',
    actuals: 'Actuals',
    forecast: ['Reforecast 2026-03', 'Total revenue', 'Left over'],
    quarterTab: ['Review 2026-Q1', 'Quarter: plan', 'Quarter: actual'],
    memo: /^Memo 2026-03/,
    yearEnd: ['Year end 2026', 'Year end'],
    targets: ['7.2 bn', '6.8 bn'],
    target: '6,800,000,000',
  },
  vi: {
    explain: 'Giải trình mục đầu tiên',
    close: (month: string) => `Khoá số liệu ${month}`,
    quarter: 'Rà soát quý 1',
    header: ['Cần giải trình', 'Nguyên nhân'],
    month: ['KH tháng', 'TH tháng'],
    difference: 'Chênh lệch',
    runRate: 'Tốc độ hiện tại',
    cause: 'Lệch thời điểm',
    due: '15/4/2026',
    closed: /^Đã khoá ngày 05\/04\/2026.*Lan/,
    blocked: /^Thực hiện!C\d+/,
    steps: ['xong', 'xong', 'cần làm', 'chưa'],
    restated: 'Điều chỉnh sau khi khoá',
    log: ['Mở khoá', 'Dự báo lại'],
    decisions: 'Quyết định',
    actuals: 'Thực hiện',
    forecast: ['Dự báo lại 2026-03', 'Tổng doanh thu', 'Còn lại'],
    quarterTab: ['Rà soát 2026-Q1', 'KH quý', 'TH quý'],
    memo: /^Bản tóm tắt 2026-03/,
    yearEnd: ['Tổng kết năm 2026', 'Tổng kết năm'],
    targets: ['7,2 tỷ', '6,8 tỷ'],
    target: '6.800.000.000',
  },
} as const;

const WINDOW = { width: 1280, height: 800 };
/** The colours of an empty chart. */
const EMPTY = ['255,255,255', '232,234,237', '95,99,104'];

function quarterIn(language: 'en' | 'vi'): void {
  const words = WORDS[language];
  let page: OpenPage;
  const sidebar = () => page.sidebar();
  const button = (name: string) => sidebar().getByRole('button', { name, exact: true }).first();
  const press = async (name: string) => {
    await button(name).click();
    await page.settled();
  };
  const fillIn = async (values: Record<string, string>, form = sidebar().locator('form').first()) => {
    for (const [name, value] of Object.entries(values)) {
      const field = form.locator(`[name=${name}]`);
      if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value);
      else await field.fill(value);
    }
  };
  const said = () => sidebar().locator('.notice.good').first().innerText();
  const open = async (title: string) => {
    await page.chooseMenu(title);
    await page.sidebarReady();
  };
  const home = () => open(features.glance.title[language]);
  const panel = async (title: string) => {
    await page.openPanel(title);
    await page.settled();
    await sidebar().getByRole('heading', { name: title, exact: true }).first().waitFor();
  };

  const shown = (tab: string, rows?: number, columns?: number): Promise<string[][]> =>
    shownOn(page, tab, rows, columns);
  const unexplained = (month: string): Promise<string[]> =>
    unexplainedOn(page, reviewName(month, language), words.header);
  const SAID = [words.cause, 'Tết', 'Mua ít hơn', 'Lan', words.due];
  const rightOf = (cell: string, by: number): string => {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const number = Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return `${letters(number + by)}${row}`;
  };
  const typeBeside = async (month: string, cell: string) => {
    for (const [index, text] of SAID.entries())
      await page.typeInCell(reviewName(month, language), rightOf(cell, index), text);
    await page.settled();
  };
  const explain = async (month: string) => {
    for (const cell of await unexplained(month))
      await page.pasteInCell(reviewName(month, language), cell, SAID);
    expect(await unexplained(month)).toEqual([]);
  };
  /** Reads the panel that closes a month: what is missing. */
  const look = async (): Promise<string[]> => {
    await fillIn({ who: 'Lan', date: '2026-04-05' });
    await press(CLOSE.look[language]);
    await sidebar().locator('.confirm').waitFor();
    return sidebar().locator('.confirm .problems li').allInnerTexts();
  };
  const kpi = (tab: string, id: string, headers: readonly string[]): Promise<number[]> =>
    figuresOn(page, tab, id, headers);
  /** The log's rows, newest first. */
  const logged = async () =>
    (await shown(words.decisions, 60)).filter(([id]) => /^D\d+$/.test(id ?? '')).reverse();
  const closedLine = async (month: string) =>
    (await shown(reviewName(month, language), 4, 4)).flat().find((text) => words.closed.test(text));

  /** Closes a month in which nothing is missing; its review then says so. */
  const closes = async (month: string) => {
    await home();
    await panel(CLOSE.title[language]);
    expect(await look()).toEqual([]);
    await press(CLOSE.close[language]);
    await said();
    expect(await closedLine(month)).toBeDefined();
  };

  const picture = async (name: string) => {
    const folder = process.env.AOP_PICTURES;
    if (folder === undefined) return;
    mkdirSync(join(folder, language), { recursive: true });
    await page.page.waitForTimeout(300);
    await page.screenshot(join(folder, language, `${name}.png`));
    const body = sidebar().locator('body');
    if ((await page.page.locator('#sidebar').count()) === 0) return;
    const height = await body.evaluate((element) => element.scrollHeight);
    await page.page.setViewportSize({ ...WINDOW, height: Math.max(WINDOW.height, height + 160) });
    await page.page.locator('#sidebar').screenshot({ path: join(folder, language, `${name}-side.png`) });
    await page.page.setViewportSize(WINDOW);
  };

  beforeAll(async () => {
    page = await openPage({ language, ...builtAddon(), state: sampleState(language) });
  });
  afterAll(() => page.close());

  test('January is reviewed from the sidebar, whose one button then leads to the first cell to explain', async () => {
    await home();
    await picture('01-home');
    await fillIn({ month: '2026-01' }, sidebar().locator('form.month'));
    await press(features.reviewMonth.title[language]);
    await button(words.explain).waitFor();
    await page.settled();
    await picture('02-reviewed');
    await home();
    expect(await sidebar().locator('.month-steps .state').allInnerTexts()).toEqual(words.steps);
    await picture('03-home-explain');
    await press(words.explain);
    const [first, ...more] = await unexplained('2026-01');
    expect(more).toHaveLength(1);
    expect(await page.page.locator('.o-named-range-selector-container input').inputValue()).toBe(first);
    await picture('04-explain-cell');
  });

  test('what is typed there explains it; then the button closes the month, and its review says so', async () => {
    const [first] = await unexplained('2026-01');
    await typeBeside('2026-01', first!);
    await explain('2026-01');
    await home();
    await picture('05-home-close');
    await press(words.close('01/2026'));
    await picture('06-close-panel');
    expect(await look()).toEqual([]);
    await picture('07-close-ready');
    await press(CLOSE.close[language]);
    expect(await said()).toContain('01/2026');
    await picture('08-closed');
    expect(await closedLine('2026-01')).toBeDefined();
  });

  test('February from the menu', async () => {
    await page.chooseMenu(features.reviewMonth.title[language]);
    await page.answerDialog('OK', '2/2026');
    await explain('2026-02');
    await closes('2026-02');
  });

  test('March only once what is over its limit is approved', async () => {
    await home();
    await fillIn({ month: '2026-03' }, sidebar().locator('form.month'));
    await press(features.reviewMonth.title[language]);
    await said();
    await explain('2026-03');
    await home();
    await panel(CLOSE.title[language]);
    const missing = await look();
    expect(missing).toHaveLength(1);
    expect(missing[0]).toMatch(words.blocked);
    expect(await closedLine('2026-03')).toBeUndefined();
    await picture('09-close-blocked');

    await panel(CHECK.title[language]);
    await press(CHECK.check[language]);
    await picture('10-limits');
    await press(CHECK.decide[language]);
    await picture('11-decisions');
    const approve = DECIDE.approveId[language].replace('{id}', 'D1');
    await button(approve).click();
    await fillIn({ who: 'Lan', reason: 'Sale 8/3', date: '2026-03-31' });
    await sidebar().locator('form').getByRole('button', { name: approve, exact: true }).click();
    await page.settled();
    expect(await said()).toContain('D1');
    await picture('12-approved');

    await closes('2026-03');
  });

  test('the button then reviews the quarter, whose figures are those of its months', async () => {
    await home();
    await picture('13-home-quarter');
    await press(words.quarter);
    await said();
    await page.settled();
    await picture('14-quarter');
    const [tab, plan, actual] = words.quarterTab;
    const months = await Promise.all(
      ['2026-01', '2026-02', '2026-03'].map((month) => kpi(reviewName(month, language), 'K1', words.month)),
    );
    expect(await kpi(tab, 'K1', [plan, actual])).toEqual(
      [0, 1].map((at) => months.reduce((sum, figures) => sum + figures[at]!, 0)),
    );
  });

  test('a closed month is reopened for a reason, and closed again', async () => {
    await panel(CLOSE.title[language]);
    const form = sidebar().locator('form').nth(1);
    await form.scrollIntoViewIfNeeded();
    await form.getByRole('button', { name: CLOSE.reopen[language], exact: true }).click();
    await form.locator('[aria-invalid=true]').first().waitFor();
    expect(await closedLine('2026-03')).toBeDefined();
    await picture('15-reopen-refused');
    await fillIn({ who: 'Minh', reason: 'Hoá đơn về muộn' }, form);
    await picture('16-reopen');
    await form.getByRole('button', { name: CLOSE.reopen[language], exact: true }).click();
    await page.settled();
    expect(await said()).toContain('03/2026');
    await picture('17-reopened');
    expect(await closedLine('2026-03')).toBeUndefined();
    expect((await logged())[0]).toEqual(expect.arrayContaining([words.log[0], 'Minh', 'Hoá đơn về muộn']));

    await page.chooseMenu(features.reviewMonth.title[language]);
    await page.answerDialog('OK', '3/2026');
    await closes('2026-03');
  });

  test('what is put into a closed month leaves its review, and is restated in the next', async () => {
    const [january, line, before] = [
      reviewName('2026-01', language),
      await page.cell(words.actuals, 'B2'),
      figure(await page.cell(words.actuals, 'C2')),
    ];
    const closed = await shown(january, 60);
    await page.pasteInCell(words.actuals, 'C2', [String(before - 1_234_567)]);
    expect(figure(await page.cell(words.actuals, 'C2'))).toBe(before - 1_234_567);
    await page.chooseMenu(features.reviewMonth.title[language]);
    await page.answerDialog('OK', '4/2026');
    const cells = await shown(reviewName('2026-04', language));
    const start = cells.findIndex(([first]) => first === words.restated);
    expect(start).toBeGreaterThan(0);
    await page.goTo(reviewName('2026-04', language), `C${start + 8}`);
    await picture('18-restated');
    const at = cells[start + 2]!.indexOf(words.difference);
    const restated = cells.slice(start + 3).filter(([id]) => id === line);
    expect(restated.map((row) => figure(row[at]!))).toEqual([-1_234_567]);
    expect(await shown(january, 60)).toEqual(closed);
  });

  test('the rest of the year is forecast on a tab of its own, and compared with the plan', async () => {
    await home();
    await panel(FORECAST.title[language]);
    await picture('19-reforecast');
    await fillIn({ who: 'Lan', reason: 'Tết yếu', givenUp: 'Cửa hàng thứ hai', date: '2026-04-06' });
    await sidebar().getByRole('radio', { name: words.runRate, exact: true }).check();
    await press(FORECAST.look[language]);
    await sidebar().locator('.confirm').waitFor();
    await picture('20-reforecast-draft');
    await press(FORECAST.make[language]);
    await said();
    await picture('21-reforecast-made');
    const [tab, revenue, left] = words.forecast;
    const labels = (await shown(tab, 60)).flat();
    expect(labels).toEqual(expect.arrayContaining([revenue, left]));
    expect((await logged())[0]).toEqual(expect.arrayContaining([words.log[1], 'Lan', 'Tết yếu']));

    await panel(VERSIONS.title[language]);
    await sidebar().locator('.card').nth(1).waitFor();
    await picture('22-versions');
    await press(VERSIONS.show[language]);
    await sidebar().locator('table.line').waitFor();
    await picture('23-compared');
    await press(VERSIONS.onTab[language]);
    await picture('24-comparison-tab');
  });

  test('the month is told in a memo', async () => {
    await panel(MEMO.title[language]);
    await sidebar().getByLabel(MEMO.month[language], { exact: true }).selectOption('2026-03');
    await press(MEMO.write[language]);
    await said();
    await picture('25-memo');
    expect(await page.tabs()).toContainEqual(expect.stringMatching(words.memo));
  });

  test('the year stands on one page, its charts drawn', async () => {
    await panel(DASHBOARD.title[language]);
    await press(DASHBOARD.build[language]);
    await said();
    await page.page.setViewportSize({ ...WINDOW, height: 1060 });
    await page.page.locator('.o-figure canvas').first().waitFor();
    const inks = await page.page.locator('.o-figure canvas').evaluateAll((all) =>
      (all as HTMLCanvasElement[]).map((canvas) => {
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        const counts = new Map<string, number>();
        for (let at = 0; at < data.length; at += 4) {
          const ink = data.subarray(at, at + 3).join();
          counts.set(ink, (counts.get(ink) ?? 0) + 1);
        }
        const enough = (data.length / 4) * 0.004;
        return [...counts].flatMap(([ink, count]) => (count > enough ? [ink] : []));
      }),
    );
    await picture('26-dashboard');
    await page.page.setViewportSize(WINDOW);
    expect(inks).toHaveLength(3);
    // White, grid lines and text are also in an empty chart.
    const drawn = inks.map((chart) => chart.filter((ink) => !EMPTY.includes(ink)).length);
    for (const count of drawn) expect(count).toBeGreaterThanOrEqual(2);
  });

  test('the year’s end is built from the menu', async () => {
    await page.chooseMenu(features.yearEnd.title[language]);
    await page.page.locator('.page-toast', { hasText: words.yearEnd[1] }).waitFor();
    expect(await page.tabs()).toContain(words.yearEnd[0]);
    await picture('27-year-end');
  });

  test('a goal’s target changes after the plan is approved: what follows is shown in short figures', async () => {
    await panel(APPROVE.title[language]);
    await fillIn({ who: 'Lan', date: '2026-01-05' });
    await press(APPROVE.look[language]);
    await sidebar().locator('.confirm').waitFor();
    await picture('28-approve');
    await press(APPROVE.approve[language]);
    await said();

    await panel(GOAL.title[language]);
    const asked = { target: '6,8 tỷ', reason: 'Tết yếu', givenUp: 'Thưởng', who: 'Lan', date: '2026-04-06' };
    await fillIn({ goal: 'G1', ...asked });
    await press(GOAL.look[language]);
    await sidebar().locator('.confirm').waitFor();
    await picture('29-goal');
    expect(await sidebar().locator('.confirm tbody tr').first().locator('td').allInnerTexts()).toEqual(
      words.targets,
    );
    await press(GOAL.change[language].replace('{target}', words.target));
    expect(await said()).toContain(words.target);
  });
}

describe.each(LANGUAGES)('a quarter in %s', quarterIn);
