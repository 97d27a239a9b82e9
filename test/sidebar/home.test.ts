import { openSidebar, type Sidebar } from './page';
import { PLAN, withoutPlan, withPlan } from './plan';

let page: Sidebar;
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

test('shows who plans, which year, and the month of the figures', async () => {
  await opened();
  await page.last().answers(withPlan());
  expect(page.text('header')).toEqual(['BabyCare HousePlan 2026 · figures to 03/2026']);
});

test('asking before spending comes right after the review; what waits for a decision leads to it', async () => {
  await opened();
  await page.last().answers(withPlan());
  expect(page.buttons().slice(1, 4)).toEqual([
    'Monthly review',
    'Ask before spending',
    'Requests waiting: 2',
  ]);
  await page.press('Requests waiting: 2');
  expect(page.focus()).toBe('Decisions');
  expect(page.last()).toMatchObject({ name: 'decisionsList', preview: true });
});

test('says each status in words, the worst first, with a sign that is no colour', async () => {
  await opened();
  await page.last().answers(withPlan());
  expect(page.text('.counts li')).toEqual(['Off track 1', 'At risk 1', 'On track 1']);
  expect(page.text('.rows li').slice(0, 3)).toEqual([
    'Marketing6.1%Off trackPlan 4.0%',
    'Gross margin34.0%At riskPlan 35.4%',
    'Revenue1.62 bnOn trackPlan 1.60 bn',
  ]);
  const shapes = page.all('.counts path').map((path) => path.getAttribute('d'));
  expect(new Set(shapes).size).toBe(3);
});

test('names lines over their limit, and what to do next, a long list folded', async () => {
  await opened();
  await page.last().answers(withPlan());
  expect(page.text('main')[0]).toContain('Delivery+11.5 mOver the limit to date');
  expect(page.text('section > .steps li')).toEqual(PLAN.next.slice(0, 3));
  expect(page.text('summary')).toEqual(['Show 2 more']);
});

test('lists cells to put right: those that stop something before those that were understood', async () => {
  await opened();
  const problem = { found: '', expected: 'an amount', understood: false };
  const problems = [
    { ...problem, where: 'Budget!F1', found: '12.500', understood: true },
    { ...problem, where: 'Budget!F2' },
  ];
  await page.last().answers(withPlan({ problems }));
  expect(page.text('.problems li')).toEqual([
    'Budget!F2Found(blank)Expectedan amount',
    'Budget!F1Found12.500Expectedan amountRead as it was meant.',
  ]);
});

test('speaks the language of the plan once there is one, and says so to screen readers', async () => {
  await opened('en');
  expect(page.document.documentElement.lang).toBe('en');
  await page.last().answers(withPlan({ language: 'vi' }));
  expect(page.document.documentElement.lang).toBe('vi');
  expect(page.buttons()).toEqual([
    ...['Làm mới', 'Rà soát tháng', 'Hỏi trước khi chi', 'Đề nghị chờ duyệt: 2'],
    ...['Đề xuất', 'Điều chuyển ngân sách', 'Quyết định', 'Tổng quan', 'Khoá số liệu tháng', 'Bản tóm tắt'],
    ...['Dự báo lại', 'Các phiên bản kế hoạch', 'Kiểm tra toàn bộ hạn mức', 'Duyệt kế hoạch'],
    'Bổ sung kế hoạch',
  ]);
});

test('keeps the person’s language where there is no plan', async () => {
  await opened('vi');
  await page.last().answers({ ...withoutPlan(), language: 'en' });
  expect(page.buttons()).toEqual(['Thiết lập kế hoạch', 'Mở kế hoạch mẫu']);
});

test('reads anew on request; what is there stays in view, and a late answer to an earlier call is dropped', async () => {
  await opened();
  await page.last().answers(withPlan());
  await page.press('Refresh');
  expect(page.button('Refresh').disabled).toBe(true);
  expect(page.text('h1')).toEqual(['BabyCare House']);
  await page.last().answers(withPlan({ answer: { plan: { ...PLAN, company: 'Nhà Bé' }, today: '' } }));
  expect(page.text('h1')).toEqual(['Nhà Bé']);
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
  await page.press('Làm mới');
  await page.last().fails('Exception: Service timed out');
  expect(page.text('[role=alert]')[0]).toContain('Không nhận được phản hồi.');
  expect(page.text('h1')).toEqual(['BabyCare House']);
});
