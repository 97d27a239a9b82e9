/** The dashboard's charts are drawn in the page. */
import { openPage } from '../../local/browser/window';
import { builtAddon } from '../../local/built';
import { build } from '../features/dashboard/board';
import { tinyPlan } from '../features/dashboard/tiny';

/** The number of pixels of a colour in each chart. */
const POINTS = `(colour) => [...document.querySelectorAll('canvas.o-figure-canvas')].map((canvas) => {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if (data[at] === colour[0] && data[at + 1] === colour[1] && data[at + 2] === colour[2]) count++;
  return count;
})`;

test('three charts: what happened is dark, what is expected is light, the lowest balance is red', async () => {
  const person = tinyPlan();
  build(person);
  const page = await openPage({ ...builtAddon(), state: person.save() });
  await page.goTo('Dashboard', 'A1');
  await page.page.locator('canvas.o-figure-canvas').nth(2).waitFor();
  await page.page.waitForTimeout(300);
  const points = (colour: number[]): Promise<number[]> =>
    page.page.evaluate(`(${POINTS})(${JSON.stringify(colour)})`);
  const [dark, light, red] = [
    await points([60, 64, 67]),
    await points([189, 193, 198]),
    await points([217, 48, 37]),
  ];
  expect(dark.slice(0, 2).every((count) => count > 200)).toBe(true);
  expect(light.slice(0, 2).every((count) => count > 200)).toBe(true);
  expect(red.map((count) => count > 50)).toEqual([false, false, true]);
  await page.close();
});

test('charts in view follow their figures, and the grid stays', async () => {
  const person = tinyPlan();
  build(person);
  const page = await openPage({ ...builtAddon(), state: person.save() });
  const drawn = (): Promise<string[]> =>
    page.page
      .locator('canvas.o-figure-canvas')
      .evaluateAll((all) => all.map((canvas) => (canvas as HTMLCanvasElement).toDataURL()));
  await page.typeInCell('Actuals', 'C2', '7');
  await page.settled();
  await page.goTo('Dashboard', 'A1');
  await page.page.locator('canvas.o-figure-canvas').nth(2).waitFor();
  await page.page.waitForTimeout(300);
  const before = await drawn();
  await page.page.locator('.o-grid').focus();
  await page.page.keyboard.press('Control+z');
  await page.page.waitForTimeout(500);
  const after = await drawn();
  expect(after).toHaveLength(3);
  expect(after).not.toEqual(before);
  await page.close();
});
