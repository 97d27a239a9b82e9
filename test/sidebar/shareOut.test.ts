import { openSidebar, type Sidebar } from './page';
import { PLAN, withoutPlan, withPlan, YEARS } from './plan';

let page: Sidebar;
const MONTHS = Array.from({ length: 12 }, (_, month) => ({ becomes: String(month + 1), was: '' }));
const LINE = { id: 'SHIP', name: 'Delivery', annual: '78', how: 'By season.', months: MONTHS, parts: MONTHS.map(() => 1) }; // prettier-ignore
const CHOICES = [
  { id: 'SHIP', name: 'Delivery' },
  { id: 'RENT', name: 'Rent' },
];
const answer = { lines: [LINE], left: ['Rent: a formula.'], choices: CHOICES, isFilled: false, isTet: true };
const labels = Array.from({ length: 12 }, (_, month) => `${String(month + 1).padStart(2, '0')}/2026`);
const months = labels.map((label) => ({ value: label, label, state: 'empty' as const }));

const opened = async () => {
  page = await openSidebar({ view: 'shareOut', language: 'en' });
  await page
    .last()
    .answers(withPlan({ answer: { plan: { ...PLAN, months }, years: YEARS, today: '2026-04-02' } }));
};
afterEach(() => {
  page.close();
});

test('asks for the lines at once, shows the months before they are written, and writes them then', async () => {
  await opened();
  expect(page.last()).toMatchObject({ name: 'shareOut', input: { way: 'season', line: '' }, preview: true });
  await page.last().answers({ answer });
  expect(page.text('select option')).toEqual(
    expect.arrayContaining(['All that lack months', 'Delivery', 'Rent']),
  );
  await page.choose('Evenly');
  await page.press('Show the months');
  expect(page.last()).toMatchObject({ input: { way: 'even', line: '', replace: false }, preview: true });
  await page.last().answers({ answer });
  expect(page.focus()).toBe('What will be written');
  expect(page.text('.drafted li')).toEqual(['Delivery78By season.']);
  expect(page.text('tbody tr')).toEqual(labels.map((label, month) => `${label}${month + 1}`));
  expect(page.text('.told li')).toEqual(['Rent: a formula.']);
  await page.press('Write to Budget');
  expect(page.last()).toMatchObject({ input: { way: 'even' }, preview: false });
  await page.last().answers({ message: 'Shared out: Delivery.', answer });
  await page.last().answers(withPlan());
  expect(page.text('.notice.good')).toEqual(['Shared out: Delivery.']);
});

test('writes over months of one line only where one asks', async () => {
  await opened();
  await page.last().answers({ answer });
  expect(page.all('input[type=checkbox]')).toHaveLength(0);
  await page.write('Which lines', 'SHIP');
  await page.choose('Write over its months');
  await page.press('Show the months');
  expect(page.last()).toMatchObject({ input: { line: 'SHIP', replace: true } });
  await page
    .last()
    .answers({ answer: { ...answer, lines: [], left: [] }, message: 'Every line has its months.' });
  expect(page.text('.confirm p')).toEqual(['Every line has its months.']);
  expect(page.buttons()).not.toContain('Write to Budget');
  await page.press('Choose otherwise');
  await page.write('Which lines', '');
  expect(page.all('input[type=checkbox]')).toHaveLength(0);
});

test('asks nothing where there is no plan', async () => {
  page = await openSidebar({ view: 'shareOut', language: 'en' });
  await page.last().answers(withoutPlan());
  expect(page.asked).toHaveLength(1);
});

test('where nobody lives by Tết months are even unless one chooses otherwise', async () => {
  await opened();
  await page.last().answers({ answer: { ...answer, isTet: false } });
  await page.press('Show the months');
  expect(page.last()).toMatchObject({ input: { way: 'even' } });
  await page.last().answers({ answer: { ...answer, isTet: false } });
  await page.press('Choose otherwise');
  await page.choose('By season');
  await page.press('Show the months');
  expect(page.last()).toMatchObject({ input: { way: 'season' } });
});
