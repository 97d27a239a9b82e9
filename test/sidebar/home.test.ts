import { readFileSync } from 'node:fs';
import type { MonthStanding, NextThing } from '../../src/features/home';
import { openSidebar, type Sidebar } from './page';
import { PLAN, withoutPlan, withPlan, YEARS } from './plan';

let page: Sidebar;
const GO_ON = { kind: 'place', text: 'Go on with it.', button: 'Go on', period: '', at: null } as const;
const withNext = (next: Partial<NextThing>) =>
  withPlan({
    answer: {
      plan: { ...PLAN, standing: { ...PLAN.standing, next: { ...GO_ON, ...next } } },
      today: '2026-04-02',
      years: YEARS,
    },
  });
const withThing = (more: Partial<NextThing>): NextThing => ({ ...GO_ON, ...more });
const over: MonthStanding = {
  ...PLAN.standing,
  done: ['actuals', 'reviewed', 'explained', 'closed'],
  next: null,
};
const opened = async (language = 'en') => {
  page = await openSidebar({ view: 'glance', language });
};
afterEach(() => {
  page.close();
});

test('says that it reads the plan, asks once, and changes nothing', async () => {
  await opened();
  expect(page.text('[role=status]')).toEqual(['Reading the plan…']);
  expect(page.asked).toMatchObject([{ name: 'glance', input: {}, preview: false }]);
  await page.last().answers(withPlan());
  expect(page.text('[role=status]')).toEqual(['']);
  expect(page.asked).toHaveLength(1);
});

test('welcomes where there is no plan, with two ways to begin', async () => {
  await opened();
  await page.last().answers(withoutPlan());
  expect(page.text('h1')).toEqual(['Plan your year']);
  expect(page.buttons()).toEqual(['Set up the plan', 'Open the sample plan']);
});

test.each([
  ['a plan', withPlan],
  ['none', withoutPlan],
])('says at its foot which version is installed, with %s', async (_, reply) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  await opened();
  await page.last().answers(reply());
  expect(page.text('main p').at(-1)).toBe(`AOP Planner ${version}`);
});

test('shows who plans, which year, and the month of the figures', async () => {
  await opened();
  await page.last().answers(withPlan());
  expect(page.text('header')).toEqual(['BabyCare HousePlan 2026 · figures to 03/2026 · amounts in VND']);
});

test('a KPI’s unit stands beside its name, where its figures do not say it', async () => {
  await opened();
  const [counted, ...others] = PLAN.kpis;
  const plan = { ...PLAN, kpis: [{ ...counted!, name: 'Orders', unit: 'orders' }, ...others.slice(0, 1)] };
  await page.last().answers(withPlan({ answer: { plan, today: '2026-04-02', years: YEARS } }));
  expect(page.text('.card-head .name').sort()).toEqual(['Gross margin', 'Orders · orders']);
});

test('claims no figures where nothing was entered, and offers the month at hand', async () => {
  await opened();
  const standing = { ...PLAN.standing, month: '2026-02', label: '02/2026' };
  const plan = { ...PLAN, standing, toldBy: null };
  await page.last().answers(withPlan({ answer: { plan, today: '2026-04-02', years: YEARS } }));
  expect(page.text('header')).toEqual(['BabyCare HousePlan 2026 · no figures yet · amounts in VND']);
  expect((page.all('[name=month]')[0] as HTMLSelectElement).value).toBe('2026-02');
});

test('asking before spending comes right after the review; what waits for a decision leads to it', async () => {
  await opened();
  await page.last().answers(withPlan());
  expect(page.buttons().slice(0, 5)).toEqual([
    'Review 03/2026',
    'Monthly review',
    'Ask before spending',
    'Import actuals',
    'Requests waiting: 2',
  ]);
  await page.press('Requests waiting: 2');
  expect(page.focus()).toBe('Decisions');
  expect(page.last()).toMatchObject({ name: 'decisionsList', preview: true });
});

test('shows how far the month has come: four steps in order, each in a word and by a sign, and the current one', async () => {
  await opened();
  await page.last().answers(withPlan());
  expect(page.text('ol.month-steps li')).toEqual([
    'Actuals in done',
    'Reviewed next',
    'Explained not yet',
    'Closed not yet',
  ]);
  expect(page.text('[aria-current=step]')).toEqual(['Reviewed next']);
  const shapes = page.all('.month-steps path').map((path) => path.getAttribute('d'));
  expect(new Set(shapes).size).toBe(3);
});

test('one primary button does the one next thing', async () => {
  await opened();
  await page.last().answers(withPlan());
  expect(page.text('.button.primary')).toEqual(['Review 03/2026']);
  expect(page.text()[0]).toContain('Build the review of 03/2026.');
  await page.press('Review 03/2026');
  await page.checked();
  expect(page.last()).toMatchObject({ name: 'reviewMonth', input: { month: '2026-03' }, preview: false });
});

test.each([
  ['close', '2026-03', 'Close the month'],
  ['review', '2026-Q1', 'Monthly review'],
] as const)('the next thing may be to %s %s', async (kind, period, title) => {
  await opened();
  await page.last().answers(withNext({ kind, period }));
  await page.press('Go on');
  expect(page.focus()).toBe(title);
});

test('a cell to fill in is gone to, and nothing is read anew', async () => {
  await opened('vi');
  const at = { tab: 'actuals', row: 492, column: 1 };
  await page.last().answers(withNext({ kind: 'place', at }));
  await page.press('Go on');
  expect(page.last()).toMatchObject({ name: 'goTo', input: at, preview: false });
  expect(page.text('[role=status]')).toEqual(['Opening the tab…']);
  await page.last().refuses('The tab to go to is no longer there.');
  expect(page.text('[role=alert]')).toEqual(['The tab to go to is no longer there.']);
  expect(page.asked).toHaveLength(2);
});

test('at the year’s end it is built at the press, and told at the plan', async () => {
  await opened();
  await page.last().answers(withNext({ kind: 'year' }));
  await page.press('Go on');
  await page.checked();
  expect(page.last()).toMatchObject({ name: 'yearEnd', preview: false });
  await page.last().answers({ message: 'The year end is ready.' });
  expect(page.text('.notice.good')).toEqual(['The year end is ready.']);
  await page
    .last()
    .answers(withPlan({ answer: { plan: { ...PLAN, standing: over }, years: YEARS, today: '' } }));
  expect(page.text()[0]).toContain('The year is closed, and its end is written.');
  expect(page.all('.button.primary')).toEqual([]);
});

test('tells the server what is remembered, the language and that there is a plan, so that it need not look', async () => {
  page = await openSidebar({ view: 'glance', language: 'en', remembered: 'en' });
  expect(page.last().input).toEqual({ remembered: 'en' });
  await page.last().answers(withPlan({ language: 'vi' }));
  await page.comesBack();
  expect(page.last().input).toEqual({ remembered: 'vi+' });
});

test('draws each figure beside its plan as finance people do, and says the same in words', async () => {
  await opened();
  await page.last().answers(withPlan());
  const [marketing, , revenue] = page.all('.cards > li');
  const drawn = (card: Element | undefined) =>
    [...card!.querySelectorAll('svg[role=img]')].map((svg) =>
      [...svg.querySelectorAll('rect')].map((rect) => rect.getAttribute('class')),
    );
  expect(drawn(revenue)).toEqual([
    ['prior', 'planned', 'actual', 'better'],
    ['prior', 'planned', 'expected', 'worse'],
  ]);
  expect(drawn(marketing)).toEqual([['planned', 'actual', 'worse'], ['planned']]);
  const said = page.all('.cards svg[role=img]').map((svg) => svg.getAttribute('aria-label'));
  expect(said.slice(-2)).toEqual([
    'To date: actual 162, plan 160, prior year 150. +1.3% better',
    'Year: outlook 650, plan 660, prior year 600. −1.5% worse',
  ]);
  const width = (kind: string): number =>
    Number(revenue!.querySelector(`rect.${kind}`)!.getAttribute('width'));
  expect(width('planned') / width('actual')).toBeCloseTo(160 / 162);
  // Right of the plan’s axis is more, left of it less; colour and word say which is better.
  const sides = page.all('.cards rect:is(.better, .worse)').map((rect) => Number(rect.getAttribute('x')));
  expect(sides).toEqual([40, 38, 40, 37]);
  // The outlook's hatching is defined on its own page.
  const [expected] = page.all('.cards rect.expected');
  expect(page.document.getElementById(/#([^)]+)/.exec(expected!.getAttribute('fill')!)![1]!)).not.toBeNull();
});

test('says each status in words, the worst first, with a sign that is no colour', async () => {
  await opened();
  await page.last().answers(withPlan());
  expect(page.text('.counts li')).toEqual(['Off track 1', 'At risk 1', 'On track 1']);
  expect(page.text('.cards > li')).toEqual([
    'MarketingOff trackTo date60Plan 40+50.0% worseYear–Plan 120',
    'Gross marginAt riskTo date34Plan 35−1.0 points worseYear35Plan 35as planned',
    'RevenueOn trackTo date162Plan 160+1.3% betterYear650Plan 660−1.5% worse',
  ]);
  const shapes = page.all('.counts path').map((path) => path.getAttribute('d'));
  expect(new Set(shapes).size).toBe(3);
});

test('names lines over their limit, and what else waits, a long list folded', async () => {
  await opened();
  await page.last().answers(withPlan());
  expect(page.text('main')[0]).toContain('Delivery+11.5 mOver the limit to date');
  expect(page.text('section > .steps li')).toEqual(PLAN.waiting.slice(0, 3));
  expect(page.text('summary')).toEqual(['Show 2 more', 'More']);
});

test('a line that its tolerance lets be over is said to be within it', async () => {
  await opened();
  const over = PLAN.over.map((line) => ({ ...line, isTolerated: true }));
  await page.last().answers(withPlan({ answer: { plan: { ...PLAN, over }, years: YEARS, today: '' } }));
  expect(page.text('main')[0]).toContain('Delivery+11.5 mOver, within tolerance');
});

test.each([
  ['A goal will miss its target, and no risk is written down.', false],
  ['', true],
])('what a plan lacks for a reason (%j) waits: that nothing does is said of it: %s', async (why, isSaid) => {
  await opened();
  const plan = { ...PLAN, waiting: [], lacking: [{ part: 'risks', name: 'Risks', why }] };
  await page.last().answers(withPlan({ answer: { plan, years: YEARS, today: '2026-04-02' } }));
  const [said = ''] = page.text('main');
  expect(said).toContain(why);
  expect(said.includes('Nothing else is waiting.')).toBe(isSaid);
});

test('lists cells to put right: those that stop something before those that were understood', async () => {
  await opened();
  const problem = { found: '', expected: 'an amount', understood: false };
  const problems = [
    { ...problem, where: 'Budget!F1', at: null, found: '12.500', understood: true },
    { ...problem, where: 'Budget!F2', at: null },
  ];
  await page.last().answers(withPlan({ problems }));
  expect(page.text('.problems li')).toEqual([
    'Budget!F2Found(blank)Expectedan amount',
    'Budget!F1Found12.500Expectedan amountCounted all the same.',
  ]);
  await page.comesBack();
  expect([page.asked.length, page.last().name]).toEqual([2, 'glance']);
  await page.last().answers(withPlan({ problems: problems.slice(0, 1) }));
  expect(page.text('.problems li')).toHaveLength(1);
});

test('speaks the language of the plan once there is one, and says so to screen readers', async () => {
  await opened('en');
  expect(page.document.documentElement.lang).toBe('en');
  await page.last().answers(withPlan({ language: 'vi' }));
  expect(page.document.documentElement.lang).toBe('vi');
  expect(page.buttons()).toEqual([
    ...['Review 03/2026', 'Rà soát tháng', 'Hỏi trước khi chi'],
    ...['Nhập số liệu thực hiện', 'Đề nghị chờ duyệt: 2', 'Bút toán: Delivery'],
    ...['Điều chuyển ngân sách', 'Quyết định', 'Kiểm tra toàn bộ hạn mức', 'Theo bộ phận và nhóm'],
    ...['Tổng quan', 'Đề xuất', 'Khoá số liệu tháng', 'Bản tóm tắt', 'Dự báo lại'],
    ...[
      'Các phiên bản kế hoạch',
      'Đổi chỉ tiêu của mục tiêu',
      'Thêm KPI',
      'Chia vào các tháng',
      'Duyệt kế hoạch',
      'Thêm một phần',
      'Số liệu ở trang khác',
      'Các cột hiển thị',
      'Bổ sung kế hoạch',
    ],
  ]);
  expect(page.text('h2').slice(-3)).toEqual(['Tiền và quyết định', 'Tháng và cả năm', 'Bản kế hoạch']);
});

test('at most six buttons are in sight; the others are folded', async () => {
  await opened();
  const missing = [
    withThing({ text: 'One', button: 'Do one' }),
    withThing({ text: 'Two', button: 'Do two' }),
  ];
  await page.last().answers(withPlan({ answer: { plan: { ...PLAN, missing }, today: '', years: YEARS } }));
  // The buttons beside lines that are over lead to their entries.
  const inSight = page.all('button').filter((button) => button.closest('details, .rows') === null);
  expect(inSight.map((button) => button.textContent)).toEqual([
    ...['Review 03/2026', 'Do one', 'Monthly review', 'Ask before spending', 'Import actuals'],
    'Requests waiting: 2',
  ]);
});

test('while the plan is made, its steps are shown and what it lacks; nothing is to be reviewed yet', async () => {
  await opened();
  const next = withThing({ text: 'Write lines.', button: 'Go to Budget' });
  const missing = [next, withThing({ text: 'Write KPIs.', button: 'Go to KPIs' })];
  const standing = { ...PLAN.standing, planned: ['direction', 'goals'] as const, next };
  const plan = { ...PLAN, standing, missing, isApproved: false, requests: 0 };
  await page.last().answers(withPlan({ answer: { plan, today: '', years: YEARS } }));
  expect(page.text('ol.month-steps li')).toEqual([
    ...['Direction done', 'Goals done', 'Budget lines next', 'Months not yet', 'KPIs not yet'],
    'Approved not yet',
  ]);
  // The buttons beside lines that are over lead to their entries.
  const inSight = page.all('button').filter((button) => button.closest('details, .rows') === null);
  expect(inSight.map((button) => button.textContent)).toEqual([
    ...['Go to Budget', 'Go to KPIs', 'Ask before spending'],
  ]);
});

test('the next thing may be a panel', async () => {
  await opened();
  await page.last().answers(withNext({ kind: 'view', view: 'approvePlan' }));
  await page.press('Go on');
  expect(page.focus()).toBe('Approve the plan');
});

test('keeps the person’s language where there is no plan', async () => {
  await opened('vi');
  await page.last().answers({ ...withoutPlan(), language: 'en' });
  expect(page.buttons()).toEqual(['Thiết lập kế hoạch', 'Mở kế hoạch mẫu']);
});

test('reads anew when the person comes back to it, and not twice at once; what is there stays in view', async () => {
  await opened();
  await page.last().answers(withPlan());
  await page.comesBack(1000);
  expect(page.asked).toHaveLength(1);
  await page.comesBack();
  await page.comesBack(1000);
  expect(page.asked).toHaveLength(2);
  expect(page.text('h1')).toEqual(['BabyCare House']);
  await page
    .last()
    .answers(withPlan({ answer: { plan: { ...PLAN, company: 'Nhà Bé' }, years: YEARS, today: '' } }));
  expect(page.text('h1')).toEqual(['Nhà Bé']);
});

test('reads anew when the person comes home from another panel, and was in the sheet meanwhile', async () => {
  const glances = () => page.asked.filter(({ name }) => name === 'glance').length;
  await opened();
  await page.last().answers(withPlan());
  await page.press('Ask before spending');
  await page.press('Back to the plan');
  expect(glances()).toBe(1);
  await page.press('Ask before spending');
  await page.comesBack();
  expect(glances()).toBe(1);
  await page.press('Back to the plan');
  expect(glances()).toBe(2);
  await page
    .last()
    .answers(withPlan({ answer: { plan: { ...PLAN, company: 'Nhà Bé' }, years: YEARS, today: '' } }));
  expect(page.text('h1')).toEqual(['Nhà Bé']);
  await page.press('Ask before spending');
  await page.press('Back to the plan');
  expect(glances()).toBe(2);
});

test.each([
  ['NetworkError: Connection failure due to HTTP 0', 'connection to the internet', 'several Google accounts'],
  ['Error code PERMISSION_DENIED.', 'several Google accounts', 'connection to the internet'],
])('explains in plain words when no answer came: %s', async (technical, said, unsaid) => {
  await opened();
  await page.last().fails(technical);
  const [alert] = page.text('[role=alert]');
  expect(alert).toContain(said);
  expect(alert).not.toContain(unsaid);
  expect(alert).toContain(`Technical details: ${technical}`);
  await page.press('Try again');
  await page.last().answers(withPlan());
  expect(page.text('[role=alert]')).toEqual([]);
  expect(page.text('h1')).toEqual(['BabyCare House']);
});

test('a failed refresh is told above the plan, which stays', async () => {
  await opened('vi');
  await page.last().answers(withPlan({ language: 'vi' }));
  await page.comesBack();
  await page.last().fails('Exception: Service timed out');
  expect(page.text('[role=alert]')[0]).toContain('Không nhận được phản hồi.');
  expect(page.text('h1')).toEqual(['BabyCare House']);
});
