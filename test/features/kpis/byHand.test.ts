/** KPIs that people fill in by hand are asked for when their month is reviewed. */
import { handFigure } from '../../../src/plan/handFigure';
import { ask, fillIn, glance, refusal, review, reviewTable, SETUP, shortPlan, table } from '../../plans/shop';

test('what is typed goes into the month’s cells as it would be typed there, and nothing else changes', () => {
  const person = shortPlan({ language: 'vi', locale: 'vi_VN' }, {}, { kpis: 10 });
  fillIn(person, 'budget', 'vi', [{ type: 'Doanh thu', line: 'Cửa hàng', annual: 1200 }]);
  fillIn(person, 'kpis', 'vi', [
    { id: 'K1', name: 'Khách mới', unit: 'người', madeOf: 'nhập tay' },
    { id: 'K2', name: 'Doanh thu', unit: 'VND', madeOf: 'Cửa hàng' },
    { id: 'K3', name: 'Khách quay lại', unit: '%', madeOf: '' },
    { id: 'K4', name: 'Lượt xem', unit: 'lượt', madeOf: '' },
  ]);
  const blank = () => glance(person).byHand.map(({ id, blank: months }) => [id, months.includes('2026-03')]);
  expect(blank()).toEqual([
    ['K1', true],
    ['K3', true],
    ['K4', true],
  ]);
  const before = person.formulas('KPI');
  const figures = { K1: '1,2k', K2: '7', K3: '35', K4: '' };
  expect(ask(person, 'fillKpis', { month: '2026-03', figures }).message).toBe(
    'Đã ghi 2 số liệu tháng 03/2026 vào trang KPI.',
  );
  const { rows } = table(person, 'KPI', 'kpis', 'vi');
  const march = (id: string) => rows.find(({ values }) => values.id === id)!.values.actual[2];
  expect(['K1', 'K3', 'K4'].map(march)).toEqual([1200, 0.35, '']);
  expect(person.formulas('KPI')).toEqual(before);
  expect(blank()).toEqual([
    ['K1', false],
    ['K3', false],
    ['K4', true],
  ]);
  expect(refusal(person, 'fillKpis', { month: '2026-03', figures: { K1: 'nhiều' } })).toBe(
    'Khách mới: “nhiều” không phải là số.',
  );
});

test('a plan without a ledger is looked at in the last month that people filled in by hand', () => {
  const person = shortPlan({ locale: 'en_US' }, {}, { kpis: 6 });
  fillIn(person, 'budget', 'en', [
    { id: 'REV', type: 'Revenue', line: 'Shop', annual: 1200, months: Array<number>(12).fill(100) },
  ]);
  fillIn(person, 'kpis', 'en', [
    {
      id: 'K1',
      name: 'New customers',
      unit: 'people',
      rollUp: 'Sum',
      madeOf: 'manual',
      plan: [10, 10, 10, 10],
    },
    { id: 'K2', name: 'Revenue', unit: 'VND', madeOf: 'REV' },
  ]);
  const month = () => glance(person).month;
  const reviewed = () => ask(person, 'reviewMonth', {}, true).answer.month;
  expect([month(), reviewed()]).toEqual(['2026-01', '2026-01']);
  ask(person, 'fillKpis', { month: '2026-01', figures: { K1: '9' } });
  ask(person, 'fillKpis', { month: '2026-03', figures: { K1: '12' } });
  expect([month(), reviewed()]).toEqual(['2026-03', '2026-03']);
  const begun = () => glance(person).months.flatMap(({ value, state }) => (state === 'empty' ? [] : [value]));
  expect(begun()).toEqual(['2026-01', '2026-03']);
  expect(glance(person).standing.done).toEqual(['actuals']);
  // From the first entry on, the ledger says how far the year has come.
  person.paste('Actuals', 'A2', [['2/3/2026', 'REV', 5, 'Received', 'Till']]);
  expect([month(), reviewed()]).toEqual(['2026-02', '2026-02']);
  expect(begun()).toEqual(['2026-02']);
});

test.each([
  ['%', 0.43, 'averaged'],
  ['people', 1.29, 'summed'],
] as const)(
  'three months of %s that nobody says the year of make %d to date in cells and review, and it says so',
  (unit, made, how) => {
    const person = shortPlan({ locale: 'en_US' }, {}, { kpis: 6 });
    const months = [0.42, 0.43, 0.44];
    fillIn(person, 'kpis', 'en', [
      { id: 'K1', name: 'Come again', unit, madeOf: '', plan: months, actual: months },
    ]);
    ask(person, 'setUpPlan', SETUP);
    const { planToDate, actualToDate } = table(person, 'KPIs', 'kpis', 'en').row('K1').values;
    expect([planToDate, actualToDate]).toEqual([expect.closeTo(made, 9), expect.closeTo(made, 9)]);
    const { problems } = review(person, '2026-03');
    const reviewed = reviewTable(person, '2026-03', 'en').row('K1').values;
    expect(reviewed).toMatchObject({
      toDateActual: expect.closeTo(made, 9),
      yearActual: expect.closeTo(made, 9),
    });
    const said = problems.filter(({ where }: { where: string }) => where.startsWith('KPIs!'));
    expect(said.map(({ expected }: { expected: string }) => expected)).toEqual([
      expect.stringContaining(how),
    ]);
    // The chosen month is used, and nothing is asked.
  },
);

test.each<[string, string, number | null]>([
  ['%', '35', 0.35],
  ['%', '35%', 0.35],
  ['%', '0,5 %', 0.005],
  ['%', '-2', -0.02],
  ['người', '35', 35],
  ['người', '3 người', 3],
  ['người', '35%', null],
  ['%', 'nhiều', null],
])('of what is measured in “%s”, “%s” is %p', (unit, text, figure) => {
  expect(handFigure({ inPoints: unit === '%', unit }, text)).toBe(figure);
});
