import { openPage } from '../../local/browser/window';
import { addon } from './addon';

const tab = 'Sheet1';

test('what people and scripts did is there when the page is opened again', async () => {
  const first = await openPage(addon);
  await first.typeInCell(tab, 'B2', '=6*7');
  await first.chooseMenu('More', 'Protect');
  await first.settled();
  const { state } = await first.saved();
  await first.close();

  const second = await openPage({ ...addon, state });
  expect(await second.cell(tab, 'B2')).toBe('42');
  expect(await second.hover(tab, 'C1')).toBe('Cột này tự tính.');
  await second.close();
});

test('what was done is sent once, at once to who goes away; a script that changes nothing sends nothing', async () => {
  const page = await openPage(addon);
  await page.chooseMenu('Panel');
  await page.typeInCell(tab, 'B2', 'một');
  const { revision } = await page.saved();
  await page.sidebar().getByRole('button', { name: 'Nhân đôi' }).click();
  await page.sidebar().locator('#out').filter({ hasText: '42' }).waitFor();
  expect((await page.saved()).revision).toBe(revision);
  await page.typeInCell(tab, 'B3', 'hai');
  expect((await page.saved()).revision).toBe(revision + 1);
  await page.close();
});

test('closing the window at once loses nothing', async () => {
  const page = await openPage(addon);
  await page.typeInCell(tab, 'B2', 'vừa gõ');
  await page.reload();
  expect(await page.cell(tab, 'B2')).toBe('vừa gõ');
  await page.close();
});

test('a second window does not overwrite the first: it says so and stops saving', async () => {
  const page = await openPage(addon);
  const other = await page.page.context().newPage();
  await other.goto(page.address);
  await other.waitForSelector('body.is-ready');
  await page.typeInCell(tab, 'A1', 'một');
  await page.saved();
  await other.keyboard.type('hai');
  await other.keyboard.press('Enter');
  await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await other.locator('#bar [data-saving=savedElsewhere]').waitFor();
  await page.reload();
  expect(await page.cell(tab, 'A1')).toBe('một');
  page.forgive();
  await page.close();
});

test('is ready within four seconds and asks nothing of any other machine', async () => {
  const page = await openPage(addon);
  const started = Date.now();
  await page.reload();
  expect(Date.now() - started).toBeLessThan(4000);
  expect(page.complaints).toEqual([]);
  await page.close();
});
