import { openPage, type OpenPage } from '../../local/browser/window';
import { addon } from './addon';

const tab = 'Sheet1';

/** The pixels of a cell's right half, two frames later. */
const drawn = async (cell: string): Promise<string> => {
  await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
  const { x, y } = window.placeOf('Sheet1', cell);
  const canvas = document.querySelector<HTMLCanvasElement>('.o-grid canvas')!;
  const { left, top } = canvas.getBoundingClientRect();
  return canvas
    .getContext('2d')!
    .getImageData(x - left, y - top - 8, 44, 16)
    .data.join();
};

describe('the page', () => {
  let page: OpenPage;

  beforeAll(async () => {
    page = await openPage({ language: 'vi', ...addon });
  });
  afterAll(() => page.close());

  test('says in the language of the person that it is not Google, and has its own menus in it', async () => {
    expect(await page.page.locator('#bar').innerText()).toContain('không phải Google');
    expect(await page.page.locator('.o-topbar-menu').allInnerTexts()).toEqual([
      'Tệp',
      'Chỉnh sửa',
      'Xem',
      'Chèn',
      'Định dạng',
      'Dữ liệu',
      'Tiện ích mở rộng',
    ]);
  });

  test('lists the menu that onOpen made', async () => {
    expect(await page.menuLabels()).toEqual([
      'Say hello',
      'Ask',
      'More',
      'Panel',
      'Dialog',
      'Too late',
      'Swallow',
      'Break',
    ]);
  });

  test('shows a toast until it is dismissed', async () => {
    await page.chooseMenu('Say hello');
    expect(await page.toast()).toBe('Xin chào\nChào bạn');
    await page.page.getByLabel('Đóng').click();
    expect(await page.page.locator('.page-toast').count()).toBe(0);
  });

  test('runs onEdit after an edit, and undo takes back first what it wrote, then the edit', async () => {
    await page.typeInCell(tab, 'D1', 'ping');
    await page.waitForCell(tab, 'E1', 'pong');
    await page.page.keyboard.press('Control+z');
    expect([await page.cell(tab, 'D1'), await page.cell(tab, 'E1')]).toEqual(['ping', '']);
    await page.page.keyboard.press('Control+z');
    expect(await page.cell(tab, 'D1')).toBe('');
  });

  test('calculates a custom function typed in a cell, and tells on hover what it refuses', async () => {
    await page.typeKeyByKey(tab, 'F1', '=AOP_DOUBLE(21)');
    expect(await page.cell(tab, 'F1')).toBe('42');
    await page.typeKeyByKey(tab, 'F2', '=AOP_DOUBLE("x")');
    expect(await page.hover(tab, 'F2')).toContain('number phải là số');
  });

  test('sums what is selected: as it is then, as it is once it has changed, and as its cell shows numbers', async () => {
    const { keyboard } = page.page;
    const sum = (of: number | string) =>
      page.page.locator('.o-selection-statistic', { hasText: new RegExp(`: ${of}\\s*$`) });
    for (const [cell, text] of [
      ['H1', '4'],
      ['H2', '=H1*2'],
      ['H3', '30'],
    ] as const)
      await page.typeInCell(tab, cell, text);
    await page.goTo(tab, 'H1');
    await keyboard.press('Shift+ArrowDown');
    await sum(12).waitFor();
    await keyboard.press('Shift+ArrowDown');
    await sum(42).waitFor();
    await keyboard.press('Delete');
    await page.page.locator('.o-selection-statistic').waitFor({ state: 'detached' });
    await keyboard.press('Control+z');
    await sum(42).waitFor();
    await page.typeInCell(tab, 'H4', '1,5%');
    await page.goTo(tab, 'H4');
    await sum('1,50%').waitFor();
    await page.typeInCell(tab, 'H5', '25/2/2026');
    await page.goTo(tab, 'H5');
    await sum('__').waitFor();
    for (const [cell, text] of [
      ['I5', 'Tết'],
      ['J5', '7'],
    ] as const)
      await page.typeInCell(tab, cell, text);
    // With a day at either end of the selection, only numbers are summed.
    for (const [cell, key] of [
      ['H5', 'ArrowRight'],
      ['J5', 'ArrowLeft'],
    ] as const) {
      await page.goTo(tab, cell);
      await keyboard.press(`Shift+${key}`);
      await keyboard.press(`Shift+${key}`);
      await sum(7).waitFor();
    }
  });

  test('draws what a formula shows as soon as that changes', async () => {
    const looks = (cell: string) => page.page.evaluate(drawn, cell);
    for (const [cell, text] of [
      ['A10', '88'],
      ['C10', '=IF(E10="","",E10*2)'],
      ['G10', '1'],
    ] as const)
      await page.typeInCell(tab, cell, text);
    for (const [cell, typed] of [
      ['A10', '44'],
      ['G10', '0,5'],
    ] as const) {
      await page.typeInCell(tab, 'E10', typed);
      expect(await looks('C10')).toBe(await looks(cell));
    }
    expect(await looks('A10')).not.toBe(await looks('G10'));
  });

  test('shows a note on hover, and asks before an edit of what is protected', async () => {
    await page.chooseMenu('More', 'Protect');
    await page.settled();
    expect(await page.hover(tab, 'C1')).toBe('Cột này tự tính.');

    await page.typeInCell(tab, 'C2', '5');
    expect(await page.dialogTitle()).toBe('Xin lưu ý!');
    await page.answerDialog('Hủy');
    expect(await page.cell(tab, 'C2')).toBe('');

    await page.typeInCell(tab, 'C2', '6');
    await page.answerDialog('OK');
    expect(await page.cell(tab, 'C2')).toBe('6');
  });

  test('a percentage typed key by key means its sign once, in a cell of per cent too', async () => {
    for (const [typed, shown] of [
      ['50%', '50%'],
      ['75%', '75%'],
      ['5', '5%'],
      ['120%', '120%'],
    ] as const) {
      await page.typeKeyByKey(tab, 'G1', typed);
      expect(await page.cell(tab, 'G1')).toBe(shown);
    }
  });

  test.each([
    ['-10%', '-10%'],
    ['45%', '45%'],
    ['30', '30%'],
  ])('%s that comes at once into a cell of per cent is %s', async (typed, shown) => {
    await page.typeInCell(tab, 'G1', '5%');
    await page.typeInCell(tab, 'G1', typed);
    expect(await page.cell(tab, 'G1')).toBe(shown);
  });

  test('keys that come faster than the grid is drawn replace what a cell holds', async () => {
    const { keyboard } = page.page;
    for (const [cell, first, second, shown] of [
      ['G1', '75%', '50%', '50%'],
      ['G2', '12', '34', '34'],
    ] as const) {
      await page.typeInCell(tab, cell, first);
      await keyboard.press('ArrowUp');
      await page.page.evaluate((text) => {
        // The only way to make the browser take several keys before it draws.
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        for (const key of text) document.execCommand('insertText', false, key);
      }, second);
      await keyboard.press('Enter');
      expect(await page.cell(tab, cell)).toBe(shown);
    }
  });

  test('in a window of 800 px every menu stays within reach beside a sidebar, and so does the end of the sheet', async () => {
    await page.page.setViewportSize({ width: 800, height: 800 });
    await page.chooseMenu('Panel');
    await page.settled();
    const rightOf = async (what: string): Promise<number> => {
      const { x, width } = (await page.page.locator(what).boundingBox())!;
      return x + width;
    };
    const edge = (await page.page.locator('#sidebar').boundingBox())!.x;
    expect(edge).toBe(499);
    expect(await page.page.locator('.o-topbar-menu').count()).toBe(7);
    for (const what of [
      '.o-topbar-menu[data-id=extensions]',
      '.o-topbar-toolbar',
      '.o-grid .o-scrollbar.vertical',
    ])
      expect([what, (await rightOf(what)) <= edge]).toEqual([what, true]);
    await page.chooseMenu('Say hello');
    expect(await page.toast()).toBe('Xin chào\nChào bạn');
  });
});
