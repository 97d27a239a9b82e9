/** Years are shared out over their months: previewed, exact to the đồng, and nothing typed is lost. */
import { columnLetters } from '../../../src/sheet/places/address';
import { budget } from '../../../src/tabs';
import { fillIn } from '../../plans/shop';
import { stall, type Stall } from '../money/stall';

const EVEN = { way: 'even' };
const numbers = (it: Stall, id: string): unknown[] => {
  const { values } = it.budget(id);
  return [values.annual, ...(values.months as unknown[])];
};
/** Writes into a line's cells: the year, or a month from 1. */
const type = (it: Stall, id: string, cells: Readonly<Record<string, string>>): void => {
  const [header = []] = it.person.displayed('Budget').filter((row) => row[0] === 'Id');
  const year = header.indexOf(budget.columns.annual.header.en);
  for (const [month, text] of Object.entries(cells))
    it.person.type('Budget', `${columnLetters(year + 1 + Number(month))}${it.budget(id).number}`, text);
};
const blank = (it: Stall, id: string, months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]): void => {
  type(it, id, Object.fromEntries(months.map((month) => [String(month), ''])));
};
const noteOf = (it: Stall, id: string): string =>
  it.person.notes('Budget')[it.budget(id).number - 1]!.find((note) => note !== '') ?? '';

test('all that lack months get them; the others stay; the note says how', () => {
  const it = stall();
  blank(it, 'ADS');
  type(it, 'ADS', { 0: '1201' });
  const before = numbers(it, 'RENT');
  const shown = it.look('shareOut', EVEN);
  expect(shown.message).toBe('Nothing is written yet.');
  expect(shown.answer.lines).toMatchObject([
    { id: 'ADS', annual: '1,201', how: 'Shared out over the months: evenly.' },
  ]);
  expect(shown.answer.lines[0].months.slice(0, 2)).toEqual([
    { becomes: '101', was: '' },
    { becomes: '100', was: '' },
  ]);
  expect(numbers(it, 'ADS')[1]).toBe('');
  expect(it.ask('shareOut', EVEN).message).toBe('Shared out over the months: The ads.');
  expect(numbers(it, 'ADS')).toEqual([1201, 101, ...new Array(11).fill(100)]);
  expect(noteOf(it, 'ADS')).toBe('Shared out over the months: evenly.');
  expect(numbers(it, 'RENT')).toEqual(before);
  expect(it.ask('glance').answer.plan.waiting.join()).not.toMatch(/Share out/);
  expect(it.person.errors()).toEqual([]);
});

test('of many lines a few are named, and the others counted', () => {
  const it = stall('vi');
  const ids = ['SALES', 'ADS', 'GIFT', 'RENT', 'SOFT'];
  for (const id of ids)
    it.person.paste('Ngân sách', `L${it.budget(id).number}`, [Array.from({ length: 12 }, () => '')]);
  expect(it.ask('shareOut', EVEN).message).toMatch(
    /^Đã chia vào các tháng: (?:[^,]+, ){3}[^,]+ và 1 khoản mục nữa\.$/,
  );
});

test('calls do not grow with the lines, nor do those that write their notes', () => {
  const cost = (ids: readonly string[]): number => {
    const it = stall();
    for (const id of ids) blank(it, id);
    return it.cost(() => it.ask('shareOut', EVEN)).writes;
  };
  expect(cost(['ADS', 'GIFT', 'RENT', 'SOFT']) - cost(['ADS'])).toBe(0);
});

test('months that were filled in stay, and the others take what is left; a formula stays, too', () => {
  const it = stall();
  blank(it, 'ADS', [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  type(it, 'ADS', { 1: '300', 2: '0' });
  blank(it, 'GIFT');
  type(it, 'GIFT', { 1: '=50+50' });
  const { answer } = it.ask('shareOut', EVEN);
  expect(numbers(it, 'ADS')).toEqual([1200, 300, 0, ...new Array(10).fill(90)]);
  expect(noteOf(it, 'ADS')).toBe('Shared out over the months: evenly. Months filled in before stay: 2.');
  expect(answer.left).toEqual(['The gift: its months are worked out by a formula, which stays.']);
  expect(numbers(it, 'GIFT').slice(0, 3)).toEqual([1200, 100, '']);
});

test('months without a year give the year', () => {
  const it = stall();
  type(it, 'ADS', { 0: '', 1: '150' });
  expect(it.look('shareOut', EVEN).answer.lines).toMatchObject([{ id: 'ADS', annual: '1,250' }]);
  it.ask('shareOut', EVEN);
  expect(numbers(it, 'ADS').slice(0, 2)).toEqual([1250, 150]);
  expect(noteOf(it, 'ADS')).toBe('The year is the sum of its months.');
});

test('months that come to another sum are only named; one line by itself is written over where one asks', () => {
  const it = stall();
  type(it, 'ADS', { 1: '150' });
  expect(it.ask('shareOut', EVEN).answer.left).toEqual([
    'The ads: its months come to 1,250, the year says 1,200. Choose the line, and write over its months; or put the year right.',
  ]);
  const one = { ...EVEN, line: 'ADS' };
  expect(it.ask('shareOut', one).answer).toMatchObject({ lines: [], isFilled: true });
  expect(numbers(it, 'ADS')[1]).toBe(150);
  expect(it.look('shareOut', { ...one, replace: true }).answer.lines[0].months[0]).toEqual({
    becomes: '100',
    was: '150',
  });
  it.ask('shareOut', { ...one, replace: true });
  expect(numbers(it, 'ADS')).toEqual([1200, ...new Array(12).fill(100)]);
  // Sharing out again leaves one note, not two.
  it.ask('shareOut', { ...one, way: 'days', replace: true });
  expect(noteOf(it, 'ADS')).toBe('Shared out over the months: by the days of each month.');
  expect(numbers(it, 'ADS').slice(0, 4)).toEqual([1200, 102, 92, 102]);
});

test('by season: Tết as Direction has it, or the seasons of a trade', () => {
  const it = stall();
  for (const id of ['SALES', 'ADS']) blank(it, id);
  it.ask('shareOut', { way: 'season', line: 'SALES' });
  const [year, january, february, march] = numbers(it, 'SALES') as number[];
  expect(year).toBe(1200);
  expect(january).toBeGreaterThan(february!);
  expect(february).toBeGreaterThan(march!);
  it.ask('shareOut', { way: 'season', line: 'ADS', trade: 'online' });
  const ads = numbers(it, 'ADS').slice(1) as number[];
  expect(ads.indexOf(Math.max(...ads))).toBeGreaterThanOrEqual(10);
  expect(noteOf(it, 'ADS')).toMatch(/^Shared out over the months: by season: peaks at 11\/11/);
});

test('as last year: where a KPI of the line says what that was, moved to this year’s Tết', () => {
  const it = stall();
  for (const id of ['SALES', 'ADS']) blank(it, id);
  const priorYear = [400, ...new Array<number>(11).fill(100)];
  fillIn(it.person, 'kpis', 'en', [{ id: 'K1', name: 'Sales', unit: 'VND', madeOf: 'SALES', priorYear }]);
  const { answer } = it.ask('shareOut', { way: 'last year' });
  expect(answer.left).toEqual(['The ads: what last year’s months were is not known here.']);
  const [, january, february, march] = numbers(it, 'SALES') as number[];
  // Tết moved from 29 January 2025 to 17 February 2026: January gives to February.
  expect(january! / march!).toBeLessThan(4);
  expect(february! / march!).toBeGreaterThan(1.2);
  expect(noteOf(it, 'SALES')).toMatch(/as last year, moved to this year’s Tết/);
});

test('what is approved changes only in the open; a line that came later does not need to', () => {
  const it = stall();
  it.ask('approvePlan', { who: 'Lan', date: '5/1/2026' });
  expect(it.refused('shareOut', { ...EVEN, line: 'ADS', replace: true })).toBe(
    'The ads is approved: its months change by moving money, in the open.',
  );
  expect(it.ask('shareOut', EVEN)).toMatchObject({
    answer: { lines: [] },
    message: 'Every line has its months already.',
  });
  expect(it.refused('shareOut', { way: 'somehow' })).toBe('How: please choose one.');
  expect(it.refused('shareOut', { ...EVEN, line: 'NOBODY' })).toMatch(/there is no “NOBODY”/);
});

test('in pounds and English Tết is followed only where one asks for it', () => {
  const it = stall();
  expect(it.look('shareOut', EVEN).answer.isTet).toBe(true);
  const row = it.person.values('Direction').findIndex(([label]) => label === 'Currency') + 1;
  it.person.type('Direction', `B${row}`, 'GBP');
  expect(it.look('shareOut', EVEN).answer.isTet).toBe(false);
  for (const id of ['SALES', 'ADS', 'RENT']) blank(it, id);
  const priorYear = [400, ...new Array<number>(11).fill(100)];
  fillIn(it.person, 'kpis', 'en', [{ id: 'K1', name: 'Sales', unit: 'GBP', madeOf: 'SALES', priorYear }]);
  it.ask('shareOut', { way: 'last year', line: 'SALES' });
  expect(numbers(it, 'SALES').slice(1, 5)).toEqual([320, 80, 80, 80]);
  expect(noteOf(it, 'SALES')).toBe('Shared out over the months: as last year.');
  it.ask('shareOut', { way: 'season', line: 'ADS', trade: 'services' });
  expect(noteOf(it, 'ADS')).toBe('Shared out over the months: by season: busier in December.');
  it.ask('shareOut', { way: 'season', line: 'RENT', trade: '' });
  const [, january, february] = numbers(it, 'RENT') as number[];
  expect(january).toBeGreaterThan(february!);
  expect(noteOf(it, 'RENT')).toMatch(/more before Tết/);
});
