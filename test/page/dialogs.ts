import { openPage, type OpenPage } from '../../local/browser/window';
import { addon } from './addon';

const tab = 'Sheet1';
describe('dialogs and pages of an add-on', () => {
  let page: OpenPage;

  beforeAll(async () => {
    page = await openPage({ language: 'en', ...addon });
  });
  afterAll(() => page.close());

  test('a script waits for its dialogs one after the other, and writes once', async () => {
    await page.chooseMenu('Ask');
    expect([await page.dialogTitle(), await page.dialogText()]).toEqual(['Tên', 'Bạn tên gì?']);
    await page.answerDialog('OK', 'Lan');
    expect([await page.dialogTitle(), await page.dialogText()]).toEqual(['Ghi Lan?', 'Vào ô A1.']);
    await page.answerDialog('Yes');
    expect(await page.cell(tab, 'A1')).toBe('Lan');
  });

  test('Enter is the first button, Escape the cross, and the keyboard stays in the dialog', async () => {
    const { keyboard } = page.page;
    await page.chooseMenu('Ask');
    await page.waitForDialog();
    await keyboard.type('Minh');
    await keyboard.press('Tab');
    await keyboard.press('Shift+Tab');
    await keyboard.press('Enter');
    await page.page.getByText('Ghi Minh?').waitFor();
    await keyboard.press('Escape');
    await page.settled();
    expect(await page.cell(tab, 'A1')).toBe('Lan');
  });

  test('a script that writes before it asks fails by the name of what it called', async () => {
    await page.chooseMenu('Too late');
    expect(await page.dialogText()).toContain('cannot ask “Quá muộn” after Range.setValue');
    await page.answerDialog('OK');
    await page.chooseMenu('Swallow');
    expect(await page.dialogText()).toContain('cannot ask “Ai bắt?” after Range.setValue');
    await page.answerDialog('OK');
    page.forgive();
  });

  test('an error of the add-on is shown', async () => {
    await page.chooseMenu('Break');
    expect([await page.dialogTitle(), await page.dialogText()]).toEqual(['The add-on failed', 'Hỏng rồi']);
    await page.answerDialog('OK');
    page.forgive();
  });

  test('a sidebar of 300 px talks to the server by copies, as at Google', async () => {
    await page.chooseMenu('Panel');
    await page.settled();
    expect(await page.sidebarTitle()).toBe('Bảng bên');
    expect((await page.page.locator('#sidebar iframe').boundingBox())?.width).toBe(300);
    const press = (name: string) => page.sidebar().getByRole('button', { name }).click();
    const out = page.sidebar().locator('#out');

    await press('Nhân đôi');
    await out.filter({ hasText: '{"number":42,"at":null}' }).waitFor();
    await press('Gửi ngày');
    await out.filter({ hasText: 'Failed due to illegal value in property: 0' }).waitFor();
    await press('Hỏng');
    await out.filter({ hasText: 'Hỏng rồi' }).waitFor();
    await press('Hỏi');
    await page.answerDialog('OK', '2026-03');
    await out.filter({ hasText: '"2026-03"' }).waitFor();
    await press('Đóng');
    await page.page.locator('#sidebar').waitFor({ state: 'detached' });
  });

  test('a modal dialog has the size that it asks for and closes with its cross', async () => {
    await page.chooseMenu('Dialog');
    const frame = page.page.locator('dialog iframe');
    await frame.waitFor();
    expect(await frame.boundingBox()).toMatchObject({ width: 400, height: 200 });
    await page.page.getByLabel('Close').click();
    await frame.waitFor({ state: 'detached' });
  });
});
