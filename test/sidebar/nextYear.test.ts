import { openSidebar, type Sidebar } from './page';
import { PLAN, withPlan, YEARS } from './plan';

let page: Sidebar;
afterEach(() => {
  page.close();
});
const opened = async (years: Partial<typeof YEARS>, language = 'en') => {
  page = await openSidebar({ view: 'glance', language });
  const answer = { plan: PLAN, years: { ...YEARS, ...years }, today: '2026-12-20' };
  await page.last().answers(withPlan({ answer, language: language as 'en' }));
};

const CARRIED = ['Budget lines: 13.', 'Commitments: 2.'];
const changes = { tabs: ['Direction 2027', 'Budget 2027'], cells: 6005 };

test('next year’s plan is offered once the year’s end was built', async () => {
  await opened({});
  expect(page.buttons()).not.toContain('Start next year’s plan');
  page.close();
  await opened({ next: '2027' });
  expect(page.buttons()).toContain('Start next year’s plan');
});

test('what is carried over is shown first; it is started only then', async () => {
  await opened({ next: '2027' });
  await page.press('Start next year’s plan');
  expect(page.text('.lead')[0]).toContain('Begins the plan of 2027 beside this one');
  await page.press('Show what will be added');
  expect(page.last()).toMatchObject({ name: 'startNextYear', input: {}, preview: true });
  await page.last().answers({ answer: { year: '2027', carried: CARRIED }, changes });
  expect(page.text('.told li')).toEqual(CARRIED);
  expect(page.text('.tabs li')).toEqual(changes.tabs);
  expect(page.focus()).toBe('What will be added');

  await page.press('Start the plan of 2027');
  expect(page.last()).toMatchObject({ name: 'startNextYear', preview: false });
  expect(page.text('[role=status]')).toEqual(['Building the plan of the new year…']);
  await page.last().answers({ answer: { year: '2027', carried: CARRIED }, message: 'It is started.' });
  await page.last().answers(withPlan());
  expect(page.text('.notice.good')).toEqual(['It is started.']);
});

test('once the year’s end is built, it is the next thing to do', async () => {
  page = await openSidebar({ view: 'glance', language: 'en' });
  const next = { kind: 'next year', text: 'Tick what goes on.', button: 'Start it', period: '', at: null };
  const plan = { ...PLAN, standing: { ...PLAN.standing, next } };
  const answer = { plan, years: { ...YEARS, next: '2027' }, today: '' };
  await page.last().answers(withPlan({ answer }));
  await page.press('Start it');
  expect(page.text('h1')).toEqual(['Start next year’s plan']);
});

test('what it is refused for stands beside the button', async () => {
  await opened({ next: '2027' }, 'vi');
  await page.press('Bắt đầu kế hoạch năm sau');
  await page.press('Xem nội dung sẽ thêm');
  await page.last().refuses('Đã có kế hoạch năm 2027.');
  expect(page.text('[role=alert]')).toEqual(['Đã có kế hoạch năm 2027.']);
});

test('where there are several years, the others are a press away', async () => {
  await opened({ now: '2027', all: ['2026', '2027'] });
  expect(page.buttons()).toContain('Work on 2026');
  expect(page.buttons()).not.toContain('Work on 2027');
  await page.press('Work on 2026');
  expect(page.last()).toMatchObject({ name: 'workOnYear', input: { year: '2026' }, preview: false });
  await page.last().answers({ answer: { year: '2026' }, message: 'You work on the plan of 2026 now.' });
  expect(page.last().name).toBe('glance');
  const years = { now: '2026', all: ['2026', '2027'], next: null };
  await page.last().answers(withPlan({ answer: { plan: PLAN, years, today: '' } }));
  expect(page.text('.notice.good')).toEqual(['You work on the plan of 2026 now.']);
  expect(page.buttons()).toContain('Work on 2027');
});

test('a year whose tabs are all gone is no dead end', async () => {
  page = await openSidebar({ view: 'glance', language: 'en' });
  const years = { now: '2027', all: ['2026', '2027'], next: null };
  await page.last().answers({ answer: { plan: null, years, today: '' } });
  expect(page.buttons()).toContain('Work on 2026');
});
