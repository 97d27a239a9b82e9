import type { MonthStanding } from '../../src/features/home/nextThing';
import { openSidebar, type Sidebar } from './page';
import { PLAN, withPlan } from './plan';

let page: Sidebar;
beforeEach(async () => {
  page = await openSidebar({ view: 'closeMonth', language: 'en' });
  await page.last().answers(withPlan());
});
afterEach(() => {
  page.close();
});

const look = async (): Promise<void> => {
  await page.write('Closed by', 'Lan');
  await page.press('See what stands in the way');
};
const BREACH = {
  kind: 'breach',
  tab: 'Actuals',
  cell: 'C245',
  where: 'Actuals!C245',
  at: { tab: 'actuals', row: 245, column: 3 },
  what: 'Over by 5.',
};

test('what stands in the way is said once, each with its cell, and nothing is offered that closes', async () => {
  await look();
  const answer = {
    month: '2026-03',
    state: 'blocked',
    tab: 'Review 2026-03',
    missing: [BREACH],
    closed: null,
  };
  const message = '03/2026 can’t be closed yet. Still to do: 1. First: Actuals!C245: Over by 5.';
  await page.last().answers({ answer, message });
  expect(page.text('.confirm p, .confirm li')).toEqual([
    'Before 03/2026 can be closed:',
    'Actuals!C245 Over by 5.',
  ]);
  expect(page.text('.confirm button')).toEqual(['Actuals!C245', 'Back']);
  await page.press('Go to Actuals!C245');
  expect(page.last()).toMatchObject({ name: 'goTo', input: BREACH.at, preview: false });
});

test.each(['no review', 'old review'])('%s stands in the way: it is built by one press', async (kind) => {
  await look();
  const review = {
    kind,
    tab: 'Review 2026-03',
    cell: 'E21',
    where: 'Review 2026-03!E21',
    at: null,
    what: 'Run it.',
  };
  const answer = { month: '2026-03', state: 'blocked', tab: '', missing: [BREACH, review], closed: null };
  await page.last().answers({ answer, message: '' });
  await page.press('Monthly review');
  await page.checked();
  expect(page.last()).toMatchObject({ name: 'reviewMonth', input: { month: '2026-03' }, preview: false });
});

test('once a month is closed, the next thing to do is one button away', async () => {
  await look();
  const answer = { month: '2026-01', state: 'ready', tab: 'Review 2026-01', missing: [], closed: null };
  await page.last().answers({ answer, message: 'Nothing stands in the way.' });
  expect(page.text('.confirm p')).toEqual(['Nothing stands in the way.']);
  await page.press('Close it');
  await page.last().answers({ answer: { ...answer, state: 'closed' }, message: '01/2026 is closed.' });
  const standing: MonthStanding = {
    month: '2026-02',
    label: '02/2026',
    done: ['actuals'],
    planned: null,
    next: {
      kind: 'review',
      text: 'Build the review of 02/2026.',
      button: 'Review 02/2026',
      period: '2026-02',
      at: null,
    },
  };
  await page.last().answers(withPlan({ answer: { plan: { ...PLAN, standing }, today: '' } }));
  expect(page.text('.notice.good')).toEqual(['01/2026 is closed.']);
  await page.press('Review 02/2026');
  await page.checked();
  expect(page.last()).toMatchObject({ name: 'reviewMonth', input: { month: '2026-02' }, preview: false });
});

test('earlier months that were taken are said at once; what hinders the check that follows is told beside it', async () => {
  await page.press('Begun in mid-year: give earlier totals');
  await page.write('Closed by', 'Lan');
  await page.press('Go on to the totals');
  const answer = { months: ['01/2026'], lines: [{ id: 'ADS', name: 'Ads', planned: '10' }], missing: [] };
  await page.last().answers({ answer, message: '01/2026 is taken.' });
  await page.write('Ads', '12');
  await page.press('Take as closed');
  expect(page.last()).toMatchObject({
    name: 'takeEarlier',
    input: { totals: { ADS: '12' } },
    preview: false,
  });
  await page.last().answers({ answer, message: '01/2026 is closed.' });
  expect(page.text('.notice.good')).toEqual(['01/2026 is closed.']);
  expect(page.last()).toMatchObject({ name: 'checkLimits', preview: false });
  await page.last().refuses('Someone else is changing the plan.');
  expect(page.text('.notice.good')).toEqual(['01/2026 is closed.']);
  expect(page.text('[role=alert]')).toEqual(['Someone else is changing the plan.']);
});
