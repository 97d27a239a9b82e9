import { openSidebar, type Sidebar } from './page';
import { LOOKED_AT, withPlan } from './plan';

let page: Sidebar;
afterEach(() => {
  page.close();
});

const CHANGED = 'Not done: what you were shown has changed since you looked.';

test('what is approved is what was shown: its sign goes along, and who is refused for it is shown it anew at once', async () => {
  page = await openSidebar({ view: 'approvePlan', language: 'en' });
  await page.last().answers(withPlan());
  await page.write('Approver', 'Hoa');
  await page.press('Check before approving');
  expect(page.last()).toMatchObject({ name: 'approvePlan', preview: true });
  expect(page.last().input).not.toHaveProperty('sign');
  await page.last().answers({ answer: LOOKED_AT, sign: 'abc' });
  expect(page.text().join(' ')).toContain('2 lines');
  await page.press('Approve the plan');
  expect(page.last()).toMatchObject({
    name: 'approvePlan',
    input: { who: 'Hoa', sign: 'abc' },
    preview: false,
  });
  const now = { answer: { ...LOOKED_AT, lines: 3 }, message: '', problems: [], sign: 'def' };
  await page.last().refuses(CHANGED, { ...now, language: 'en', changes: { tabs: [], cells: 0 } });
  const text = page.text().join(' ');
  expect([text.includes(CHANGED), text.includes('3 lines'), text.includes('2 lines')]).toEqual([
    true,
    true,
    false,
  ]);
  await page.press('Approve the plan');
  expect(page.last()).toMatchObject({ input: { who: 'Hoa', sign: 'def' }, preview: false });
});
