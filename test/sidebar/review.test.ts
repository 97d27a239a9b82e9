import type { MonthStanding } from '../../src/features/home/nextThing';
import { openSidebar, type Sidebar } from './page';
import { PLAN, withoutPlan, withPlan, YEARS } from './plan';

let page: Sidebar;
beforeEach(async () => {
  page = await openSidebar({ view: 'glance', language: 'en' });
});
afterEach(() => {
  page.close();
});

const answer = {
  month: '2026-02',
  tab: 'Review 2026-02',
  statuses: { 'on track': 2, 'at risk': 1 },
  toExplain: 2,
  over: 1,
};

const explaining = {
  month: '2026-02',
  label: '02/2026',
  done: ['actuals', 'reviewed'],
  planned: null,
  next: {
    kind: 'place',
    text: 'Explain 2 variances in the review of 02/2026.',
    button: 'Explain the first',
    period: '',
    at: { tab: 'review 2026-02', row: 12, column: 20 },
  },
} as const satisfies MonthStanding;

test('the month of the figures is chosen, and another can be', async () => {
  await page.last().answers(withPlan());
  expect(page.field('Month or quarter').value).toBe('2026-03');
  await page.write('Month or quarter', '2026-02');
  await page.press('Monthly review');
  await page.checked();
  expect(page.last()).toMatchObject({ name: 'reviewMonth', input: { month: '2026-02' }, preview: false });
  expect(page.focus()).toBe('Monthly review');
  expect(page.text('[role=status]')).toEqual(['Checking the limits, then building the review…']);
  expect(page.asked).toHaveLength(3);
});

test('tells what it found, where it stands, and what to do next from the plan read anew', async () => {
  await page.last().answers(withPlan());
  await page.press('Monthly review');
  await page.checked('All limits are checked: 1 over.');
  await page.last().answers({ answer, message: 'Review 02/2026 is ready.' });
  expect(page.last().name).toBe('glance');
  await page.last().answers(
    withPlan({
      answer: { plan: { ...PLAN, standing: explaining, waiting: ['Late.'] }, years: YEARS, today: '' },
    }),
  );
  const [text] = page.text();
  const parts = [
    'Review 02/2026 is ready.',
    'All limits are checked: 1 over.',
    'On track 2',
    'To explain2',
    '“Review 2026-02”',
    'Explain 2 variances',
  ];
  for (const part of parts) expect(text).toContain(part);
  expect(page.text('.steps li')).toEqual(['Late.']);
  expect(page.asked).toHaveLength(4);
  await page.press('Explain the first');
  expect(page.last()).toMatchObject({
    name: 'goTo',
    preview: false,
    input: { tab: 'review 2026-02', row: 12, column: 20 },
  });
  await page.last().answers({});
  // The plan did not change, so it is not loaded again.
  expect(page.asked).toHaveLength(5);
});

test('a refusal stands below the month, which can be tried again', async () => {
  await page.last().answers(withPlan());
  await page.press('Monthly review');
  await page.checked();
  await page.last().refuses('01/2031 is not in the plan’s fiscal year.');
  expect(page.text('[role=alert]')).toEqual(['01/2031 is not in the plan’s fiscal year.']);
  await page.press('Build the review');
  expect(page.text('[role=alert]')).toEqual([]);
  await page.checked();
  await page.last().answers({ answer, message: 'Ready.' });
  expect(page.text('.notice.good')).toEqual(['Ready.']);
});

test('KPIs filled in by hand are asked for first, one field each; then the month is reviewed', async () => {
  const byHand = [{ id: 'K7', name: 'New customers', unit: 'people', blank: ['2026-03'] }];
  await page.last().answers(withPlan({ answer: { plan: { ...PLAN, byHand }, today: '', years: YEARS } }));
  await page.press('Review 03/2026');
  expect(page.text('h2')).toContain('KPIs of 03/2026 filled in by hand');
  await page.write('New customers (people)', '120');
  await page.press('Write and review');
  const input = { month: '2026-03', figures: { K7: '120' } };
  expect(page.last()).toMatchObject({ name: 'fillKpis', input, preview: false });
  await page.last().answers({ answer: { count: 1 } });
  await page.checked();
  expect(page.last()).toMatchObject({ name: 'reviewMonth', input: { month: '2026-03' } });
});

test('the way back leads to the plan, with its title in focus', async () => {
  await page.last().answers(withPlan());
  await page.press('Complete the plan');
  await page.press('Back to the plan');
  expect(page.focus()).toBe('BabyCare House');
});

test('a view that the page does not know is the plan at a glance', async () => {
  page.close();
  page = await openSidebar({ view: 'reviewMonth', language: 'en' });
  await page.last().answers(withoutPlan());
  expect(page.text('h1')).toEqual(['Monthly review']);
  expect(page.text()[0]).toContain('There is no plan to review yet.');
  page.close();
  page = await openSidebar({ view: 'constructor', language: 'en' });
  await page.last().answers(withPlan());
  expect(page.text('h1')).toEqual(['BabyCare House']);
});

test('without the check that it begins with, no review is built', async () => {
  await page.last().answers(withPlan());
  await page.press('Monthly review');
  await page.last().refuses('Someone else is changing the plan right now.');
  expect(page.text('[role=alert]')).toEqual(['Someone else is changing the plan right now.']);
  expect(page.asked.map(({ name }) => name)).toEqual(['glance', 'checkLimits']);
});

test('a name that was put right is asked about no more, and the count of cells says so', async () => {
  await page.last().answers(withPlan());
  await page.press('Monthly review');
  await page.checked();
  const problem = { where: 'Actuals!B5', at: null, found: 'Adds', expected: 'a line', understood: false };
  const blank = { where: 'Actuals!C5', at: null, found: '', expected: 'an amount', understood: false };
  const problems = [{ ...problem, mend: { from: 'Adds', to: 'ADS' } }, blank];
  await page.last().answers({ answer, message: 'Ready.', problems });
  await page.last().answers(withPlan());
  expect(page.text()[0]).toContain('(2)');
  await page.press('Change all to ADS');
  await page.last().answers({ answer: null, message: 'One cell is changed.' });
  const [text] = page.text();
  expect(text).toContain('One cell is changed.');
  expect(text).not.toContain('Change all to ADS');
  expect(text).toContain('(1)');
});

test('the question, its button and what is told then call a line alike', async () => {
  await page.last().answers(withPlan());
  await page.press('Monthly review');
  await page.checked();
  const problem = { where: 'Actuals!B5', at: null, found: 'Rend', expected: 'a line', understood: false };
  const named = PLAN.lines.find(({ id, name }) => id !== name)!;
  const called = `${named.id} (${named.name})`;
  await page.last().answers({ answer, message: 'Ready.', problems: [{ ...problem, mend: { from: 'Rend', to: named.id } }] }); // prettier-ignore
  await page.last().answers(withPlan());
  expect(page.text()[0]).toContain(`Do you mean ${called}?`);
  expect(page.buttons()).toContain(`Change all to ${called}`);
});
