import { PARTS } from '../../src/sidebar/panels/parts/words';
import { openSidebar, type Sidebar } from './page';
import { PLAN, withoutPlan, withPlan, YEARS } from './plan';

let page: Sidebar;
const opened = async (today?: string, language = 'en') => {
  page = await openSidebar({ view: 'setUpPlan', language });
  await page.last().answers(withoutPlan(today));
};
afterEach(() => {
  page.close();
});

const TABS = ['Direction', 'Goals', 'Budget'];
const SHOW = 'Show what will be added';
const ADD = 'Add to this spreadsheet';

test('shows what will be added, and adds it only then', async () => {
  await opened();
  await page.write('Company', 'BabyCare House');
  await page.write('What matters most now?', 'Sell more online');
  await page.press(SHOW);
  const input = {
    language: 'en',
    company: 'BabyCare House',
    year: '2026',
    firstMonth: '1',
    currency: 'VND',
    standing: '',
    result: '',
    priority: 'Sell more online',
  };
  expect(page.last()).toMatchObject({ name: 'setUpPlan', input, preview: true });
  await page.last().answers({ changes: { tabs: TABS, cells: 2711 } });
  expect(page.text('.confirm')[0]).toContain('New tabs: 3DirectionGoalsBudget');
  expect(page.text('.confirm')[0]).not.toMatch(/2,?711|missing/);
  expect(page.focus()).toBe('What will be added');

  await page.press(ADD);
  expect(page.last()).toMatchObject({ name: 'setUpPlan', input, preview: false });
  expect(page.text('[role=status]')).toEqual(['Adding to the spreadsheet…']);
  await page.last().answers({ message: 'The plan is set up.' });
  expect(page.last().name).toBe('glance');
  expect(page.text('h1')).toEqual([]);
  await page.last().answers(withPlan());
  expect(page.text('.notice.good')).toEqual(['The plan is set up.']);
  expect(page.focus()).toBe('BabyCare House');
});

test('nothing can be pressed or written while it runs, and nothing is sent twice', async () => {
  await opened();
  const show = page.button(SHOW);
  show.click();
  show.click();
  show.form!.dispatchEvent(new page.document.defaultView!.Event('submit', { cancelable: true }));
  await page.press(SHOW);
  expect(page.asked.map(({ name }) => name)).toEqual(['glance', 'setUpPlan']);
  expect(page.buttons()).toEqual(['Back ✕', `${SHOW} ✕`]);
  expect(page.all('fieldset:disabled')).not.toHaveLength(0);
  await page.last().refuses('Busy.');
  expect(page.buttons()).toEqual(['Back', SHOW]);
});

test('tells in place what the server refused, gives the focus back, and keeps what was written', async () => {
  await opened();
  await page.write('Company', 'Nhà Bé');
  await page.press(SHOW);
  await page.last().refuses('Someone else is changing the plan right now.');
  expect(page.text('form [role=alert]')).toEqual(['Someone else is changing the plan right now.']);
  expect(page.field('Company').value).toBe('Nhà Bé');
  expect(page.focus()).toBe(SHOW);
});

test('a refusal while adding stands beside the button that adds', async () => {
  await opened();
  await page.press(SHOW);
  await page.last().answers({ changes: { tabs: TABS, cells: 1 } });
  await page.press(ADD);
  await page.last().refuses('Busy.');
  expect(page.text('.confirm [role=alert]')).toEqual(['Busy.']);
  expect(page.text('[role=alert]')).toHaveLength(1);
  await page.press('Not yet');
  expect(page.field('Fiscal year').value).toBe('2026');
});

test('a year that is none is told at its field, which gets the focus; nothing is asked', async () => {
  await opened();
  await page.write('Fiscal year', '26');
  await page.enter('Company');
  const year = page.field('Fiscal year');
  expect(page.document.activeElement).toBe(year);
  expect(year.getAttribute('aria-invalid')).toBe('true');
  const error = page.document.getElementById(year.getAttribute('aria-describedby')!);
  expect(error!.textContent).toBe('A year such as 2026.');
  expect(page.last().name).toBe('glance');
});

test('Enter in a field shows what will be added', async () => {
  await opened();
  await page.enter('Company');
  expect(page.last()).toMatchObject({ name: 'setUpPlan', preview: true });
});

test.each([
  ['2026-09-30', '2026'],
  ['2026-10-01', '2027'],
])('on %s one plans %s', async (today, year) => {
  await opened(today);
  expect(page.field('Fiscal year').value).toBe(year);
});

test('another language labels the page at once, and keeps what was written', async () => {
  await opened();
  await page.write('Company', 'Nhà Bé');
  await page.write('Language', 'vi');
  expect(page.text('h1')).toEqual(['Thiết lập kế hoạch']);
  expect(page.document.documentElement.lang).toBe('vi');
  expect(page.field('Tên cửa hàng, công ty').value).toBe('Nhà Bé');
  await page.press('Xem nội dung sẽ thêm');
  expect(page.last().input).toMatchObject({ language: 'vi', company: 'Nhà Bé' });
});

test('another currency is asked for by its code', async () => {
  await opened();
  await page.write('Currency', 'other');
  await page.press(SHOW);
  expect(page.text('.error')).toEqual(['A code such as THB.']);
  await page.write('Currency code', 'thb');
  await page.press(SHOW);
  expect(page.last().input).toMatchObject({ currency: 'THB' });
});

test('which months the year covers stands beside its first, as one types', async () => {
  await opened('2026-11-30');
  const covers = (): string | undefined => page.text('.echo')[0];
  expect(covers()).toBe('01/2027 – 12/2027');
  await page.write('First month', '7');
  expect(covers()).toBe('07/2027 – 06/2028');
  await page.write('Fiscal year', '2028');
  expect(covers()).toBe('07/2028 – 06/2029');
  await page.write('Fiscal year', '28');
  expect(covers()).toBe('');
});

test('an amount may bear what it is for, and it is told what was understood', async () => {
  await opened();
  await page.write('Kind of business', 'services');
  const echoes = (): string[] => page.text('.echo').slice(1);
  await page.write('Revenue of the year: services', '60tr/tháng');
  await page.write('Pay of one person a month (optional)', '7 tr / người / tháng');
  await page.write('Rent a month (optional)', '6tr/tháng');
  await page.write('People, you included (optional)', '3 người');
  expect(echoes()).toEqual(expect.arrayContaining(['= 720,000,000', '= 7,000,000', '= 6,000,000']));
  await page.press('Show the draft');
  expect(page.text('.error')).toEqual([]);
  expect(page.last()).toMatchObject({ name: 'draftPlan', input: { first: '60tr/tháng', rent: '6tr/tháng' } });
});

test('every field has a label, and its guide is tied to it', async () => {
  await opened();
  for (const field of page.all<HTMLInputElement>('input, select, textarea')) {
    expect(field.labels).toHaveLength(1);
    for (const id of field.getAttribute('aria-describedby')?.split(' ') ?? [])
      expect(page.document.getElementById(id)).not.toBeNull();
  }
  expect(page.field('What matters most now?').getAttribute('aria-describedby')).not.toBeNull();
});

test('a plan that is there is completed without a form, after a look', async () => {
  page = await openSidebar({ view: 'setUpPlan', language: 'en' });
  await page.last().answers(withPlan());
  expect(page.text('h1')).toEqual(['Complete the plan']);
  // Except for optional parts.
  expect(page.all('input:not([type=checkbox]), select, textarea')).toHaveLength(0);
  await page.press(SHOW);
  await page.last().answers({ changes: { tabs: ['Risks'], cells: 12 } });
  await page.press(ADD);
  expect(page.last()).toMatchObject({ name: 'setUpPlan', preview: false });
});

test('where nothing is missing there is nothing to confirm', async () => {
  page = await openSidebar({ view: 'setUpPlan', language: 'en' });
  await page.last().answers(withPlan());
  await page.press(SHOW);
  await page.last().answers({});
  await page.last().answers({ message: 'The plan is complete: nothing had to be added.' });
  expect(page.text('h1')).toEqual(['BabyCare House']);
  expect(page.text('.notice.good')).toEqual(['The plan is complete: nothing had to be added.']);
});

test('the sample too is shown before it is added, in the language of the page', async () => {
  page = await openSidebar({ view: 'glance', language: 'vi' });
  await page.last().answers(withoutPlan());
  await page.press('Mở kế hoạch mẫu');
  expect(page.focus()).toBe('Mở kế hoạch mẫu');
  await page.press('Xem nội dung sẽ thêm');
  expect(page.last()).toMatchObject({ name: 'openSample', input: { language: 'vi' }, preview: true });
  await page.last().answers({ language: 'vi', changes: { tabs: TABS, cells: 6166 } });
  expect(page.text('.confirm')[0]).toContain('Trang mới: 3');
  expect(page.text('.confirm')[0]).not.toMatch(/6.?166/);
  await page.press('Thêm vào bảng tính này');
  expect(page.last()).toMatchObject({ name: 'openSample', preview: false });
});

const PRODUCTS = PARTS.products.en;

test('adds the tab of products where it is ticked, to a plan that is there as to a new one', async () => {
  await opened();
  await page.press(SHOW);
  expect(page.last()).toMatchObject({ input: { products: false } });
  page.close();

  page = await openSidebar({ view: 'setUpPlan', language: 'en' });
  await page.last().answers(withPlan());
  await page.choose(PRODUCTS);
  await page.press(SHOW);
  expect(page.last()).toMatchObject({ name: 'setUpPlan', input: { products: true }, preview: true });
  await page.last().answers({ changes: { tabs: ['Products'], cells: 370 } });
  expect(page.text('.confirm')[0]).toContain('New tabs: 1Products');
});

test('does not offer the tab of products to a plan that keeps them', async () => {
  page = await openSidebar({ view: 'setUpPlan', language: 'en' });
  await page
    .last()
    .answers(withPlan({ answer: { plan: { ...PLAN, lacking: [] }, years: YEARS, today: '2026-04-02' } }));
  expect(page.all('.check')).toEqual([]);
});

describe('a first draft', () => {
  const TRADE = 'Kind of business';
  const REVENUE = 'Revenue of the year: on the spot';
  const DRAFTED = {
    lines: [
      { name: 'Rent', isRevenue: false, annual: '420,000,000', how: '35 m × 12', months: Array(12).fill(1) },
    ],
    sums: { revenue: '3,960,000,000', costs: '3,568,400,000', left: '391,600,000' },
    warning: '',
    goals: ['Revenue up'],
    actions: ['Fewer dishes'],
    risks: ['Milk'],
    assumed: ['Tết is late.'],
  };

  test('is shown before it is written: sums, lines, and what was assumed', async () => {
    await opened();
    await page.write(TRADE, 'cafe');
    await page.write(REVENUE, '3bn');
    await page.write('Rent a month (optional)', '35m');
    await page.press('Show the draft');
    const input = { trade: 'cafe', first: '3bn', second: '', isLastYear: true, rent: '35m', year: '2026' };
    expect(page.last()).toMatchObject({ name: 'draftPlan', input, preview: true });
    await page.last().answers({ answer: DRAFTED, changes: { tabs: TABS, cells: 2900 } });
    const [shown] = page.text('.confirm');
    for (const text of [
      '3,960,000,000',
      '391,600,000',
      'Rent',
      '35 m × 12',
      'Fewer dishes',
      'Milk',
      'Tết is late.',
    ])
      expect(shown).toContain(text);
    expect(page.all('.drafted rect')).toHaveLength(12);
    expect(page.all('.notice.bad')).toHaveLength(0);

    await page.press(ADD);
    expect(page.last()).toMatchObject({ name: 'draftPlan', input, preview: false });
    await page.last().answers({ message: 'Your draft is in the spreadsheet.' });
    expect(page.last().name).toBe('glance');
  });

  test('says what is wrong with the business itself', async () => {
    await opened();
    await page.write(TRADE, 'cafe');
    await page.write(REVENUE, '3bn');
    await page.choose('Expected');
    await page.press('Show the draft');
    expect(page.last()).toMatchObject({ input: { isLastYear: false } });
    await page
      .last()
      .answers({ answer: { ...DRAFTED, warning: 'A loss.' }, changes: { tabs: TABS, cells: 1 } });
    expect(page.text('.notice.bad')).toEqual(['A loss.']);
  });

  test('tells at its field what cannot be read, and asks nothing', async () => {
    await opened();
    await page.write(TRADE, 'shop');
    await page.write('Gross margin, in % (optional)', '120');
    await page.write('People, you included (optional)', 'few');
    await page.press('Show the draft');
    expect(page.text('.error')).toEqual([
      'An amount, such as 12k.',
      'A share such as 35%.',
      'A number from 1 on.',
    ]);
    expect(page.last().name).toBe('glance');
  });
});
