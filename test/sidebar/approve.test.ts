import { openSidebar, type Sidebar } from './page';
import { LOOKED_AT, withPlan } from './plan';

let page: Sidebar;
afterEach(() => {
  page.close();
});

const SHOWN = { ...LOOKED_AT, sign: 'abc' };

test('what is approved is what was shown: its sign goes along, and who is refused for it may look once more', async () => {
  page = await openSidebar({ view: 'approvePlan', language: 'en' });
  await page.last().answers(withPlan());
  await page.write('Approver', 'Hoa');
  await page.press('Check before approving');
  expect(page.last()).toMatchObject({ name: 'approvePlan', preview: true });
  expect(page.last().input).not.toHaveProperty('sign');
  await page.last().answers({ answer: SHOWN });
  await page.press('Approve the plan');
  expect(page.last()).toMatchObject({
    name: 'approvePlan',
    input: { who: 'Hoa', sign: 'abc' },
    preview: false,
  });
  await page.last().refuses('Not approved: Budget or Goals have changed since you looked.');
  expect(page.text().join(' ')).toContain('changed since you looked');
});
