import { NOTHING_FOUND } from '../features/limits/nothingFound';
import { openSidebar, type Sidebar } from './page';
import { withPlan } from './plan';

let page: Sidebar;
afterEach(() => {
  page.close();
});

const CHANGE = '["kpis","k1"]';
const problem = {
  where: 'KPIs!K2',
  at: null,
  found: '30%',
  expected: '8%, as approved; it is 30% now, and nobody decided that.',
  understood: true,
  decide: CHANGE,
};

test('what was changed by hand is decided from the list of cells, with a reason and what is given up', async () => {
  page = await openSidebar({ view: 'checkLimits', language: 'en' });
  await page.last().answers(withPlan());
  await page.press('Check now');
  await page
    .last()
    .answers({ answer: NOTHING_FOUND, message: 'All limits are checked.', problems: [problem] });
  await page.last().answers(withPlan());
  await page.press('Decide this change');
  expect(page.text('h1')).toEqual(['Decide this change']);
  expect(page.text('p').join(' ')).toContain(`${problem.where}: ${problem.expected}`);
  await page.press('Decide this change');
  expect(page.all('[aria-invalid=true]').map((field) => field.getAttribute('name'))).toEqual([
    ...['reason', 'givenUp', 'who'],
  ]);
  await page.write('Reason', 'A bad street');
  await page.write('What is given up', 'Early warnings');
  await page.write('Approver', 'Lan');
  await page.press('Decide this change');
  const input = { change: CHANGE, who: 'Lan', reason: 'A bad street', givenUp: 'Early warnings' };
  expect(page.last()).toMatchObject({ name: 'decideChange', input, preview: false });
  await page.last().answers({ answer: { decision: 'D7' }, message: 'Decided, as D7.' });
  expect(page.text('.notice.good')).toEqual(['Decided, as D7.']);
});

test.each([
  ['en', 'No change was chosen.'],
  ['vi', 'Chưa chọn thay đổi nào.'],
] as const)('in %s, opened without a change it says where changes are listed', async (language, said) => {
  page = await openSidebar({ view: 'decideChange', language });
  await page.last().answers(withPlan({ language }));
  expect(page.text('p').join(' ')).toContain(said);
  expect(page.all('form')).toEqual([]);
});
