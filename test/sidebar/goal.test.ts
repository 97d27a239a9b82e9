import { openSidebar, type Sidebar } from './page';
import { PLAN, withPlan, YEARS } from './plan';

let page: Sidebar;
const opened = async (language = 'en') => {
  page = await openSidebar({ view: 'changeGoal', language });
};
afterEach(() => {
  page.close();
});

const answer = {
  goal: 'G1',
  name: 'Revenue +20%',
  decision: 'D7',
  target: { was: '7.20 bn', becomes: '6.80 bn' },
  exactly: '6,800,000,000',
  today: { was: '47%', becomes: '49%' },
  outlook: { was: '99%', becomes: '105%' },
  needed: { was: '640 m', becomes: '573 m' },
  serves: { kpis: ['Revenue'], work: ['Online shop', 'Stock'], lines: [] },
};
const fill = async (): Promise<void> => {
  await page.write('New target', '6,8 tỷ');
  await page.write('Reason', 'The second shop opens late');
  await page.write('What is given up', 'A third of the bonus');
  await page.write('Approver', 'Lan');
};

test('offers approved goals only, each with its target as it is', async () => {
  await opened();
  await page.last().answers(withPlan());
  expect(page.text('select option')).toEqual(['G1 Revenue +20%']);
  expect(page.text('.guide')).toEqual(['Now 7,200,000,000']);
});

test('wants target, reason and what is given up', async () => {
  await opened();
  await page.last().answers(withPlan());
  await page.press('Show what follows');
  expect(page.asked).toHaveLength(1);
  expect(page.all('[aria-invalid=true]').map((field) => field.getAttribute('name'))).toEqual([
    ...['target', 'reason', 'givenUp', 'who'],
  ]);
});

test('shows what follows before anything is changed, then changes it and says so', async () => {
  await opened();
  await page.last().answers(withPlan());
  await fill();
  await page.press('Show what follows');
  const input = {
    goal: 'G1',
    target: '6,8 tỷ',
    who: 'Lan',
    givenUp: 'A third of the bonus',
    date: '2026-04-02',
  };
  expect(page.last()).toMatchObject({ name: 'changeGoal', input, preview: true });
  await page.last().answers({ answer, message: 'Changed.' });
  expect(page.focus()).toBe('What follows');
  expect(page.text('tbody tr')).toEqual([
    'Target7.20 bn6.80 bn',
    'Reached so far47%49%',
    'By the year’s outlook99%105%',
    'Needed a month640 m573 m',
  ]);
  expect(page.text('dl')).toEqual(['KPIsRevenueWorkOnline shop, StockBudget linesnothing']);
  await page.press('Change it to 6,800,000,000');
  expect(page.last()).toMatchObject({ name: 'changeGoal', input, preview: false });
  await page.last().answers({ answer, message: 'The target of G1 is now 6,800,000,000.' });
  expect(page.text('.notice.good')).toEqual(['The target of G1 is now 6,800,000,000.']);
  expect(page.last().name).toBe('glance');
});

test('not yet changes nothing and keeps what was filled in; a refusal is told at the form', async () => {
  await opened();
  await page.last().answers(withPlan());
  await fill();
  await page.press('Show what follows');
  await page.last().refuses('New target: “6,8 tỷ” is not understood.');
  expect(page.text('[role=alert]')).toEqual(['New target: “6,8 tỷ” is not understood.']);
  await page.press('Show what follows');
  await page.last().answers({ answer: { ...answer, needed: null }, message: '' });
  expect(page.text('tbody tr')).toHaveLength(3);
  await page.press('Not yet');
  expect(page.field('New target').value).toBe('6,8 tỷ');
});

test('where no goal is approved it says how a target is changed instead', async () => {
  await opened('vi');
  const goals = PLAN.goals.map((goal) => ({ ...goal, target: null }));
  await page
    .last()
    .answers(withPlan({ language: 'vi', answer: { plan: { ...PLAN, goals }, years: YEARS, today: '' } }));
  expect(page.text()[0]).toContain('Chưa có mục tiêu nào được duyệt');
  expect(page.all('form')).toEqual([]);
});
