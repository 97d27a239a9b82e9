/** A month without a plan is not a month with a plan of zero: in KPI cells and on the dashboard as in the review. */
import type { Person } from '../../../local/person';
import { statuses } from '../../../src/tabs/choices';
import { SIGNS } from '../../../src/tabs/dashboard';
import { fillIn, review, reviewTable, shortPlan, table, type Row } from '../../plans/shop';
import { boardOf, build } from '../dashboard/board';

jest.setTimeout(120_000);

/** Planned in January only, from February on, from March on, or all year. */
const MONTHS: Readonly<Record<string, readonly (number | '')[]>> = {
  OLD: [40, ...new Array<''>(11).fill('')],
  NEXT: ['', ...new Array<number>(11).fill(60)],
  LATE: ['', '', ...new Array<number>(10).fill(50)],
  SHOP: new Array<number>(12).fill(100),
};
const LINES = Object.entries(MONTHS).map(([id, months]) => ({
  id,
  type: 'Revenue',
  group: id === 'LATE' ? 'New' : '',
  line: id,
  months,
  annual: months.reduce<number>((sum, month) => sum + Number(month), 0),
}));

const kpi = (id: string, rollUp: string, madeOf: string, denominator = ''): Row => ({
  id,
  name: id,
  unit: denominator === '' ? 'VND' : '%',
  rollUp,
  madeOf,
  denominator,
});
const KPIS = [
  kpi('LAST', 'Last', 'OLD'),
  kpi('MEAN', 'Average', 'NEXT'),
  kpi('NONE', 'Sum', 'LATE'),
  kpi('GROUP', 'Sum', '[New]'),
  kpi('APART', 'Sum', 'LATE - OLD'),
  kpi('SHARE', 'Ratio', 'LATE', 'SHOP'),
  kpi('PART', 'Ratio', 'OLD', 'SHOP'),
  kpi('ALL', 'Average', '[type:revenue]'),
  kpi('YET', 'Ratio', 'SHOP', 'LATE'),
];

/** Each KPI's plan in January, in February and to date, and the sign beside it. */
const EXPECTED: readonly (readonly [
  id: string,
  january: number | '',
  february: number | '',
  toDate: number | '',
  sign: string,
])[] = [
  ['LAST', 40, '', 40, SIGNS['off track']],
  ['MEAN', '', 60, 60, SIGNS['off track']],
  ['NONE', '', '', '', SIGNS['no plan']],
  ['GROUP', '', '', '', SIGNS['no plan']],
  ['APART', -40, '', -40, SIGNS['on track']],
  ['SHARE', '', '', '', SIGNS['no plan']],
  ['PART', 0.4, '', 0.2, SIGNS['off track']],
  ['ALL', 140, 160, 150, SIGNS['off track']],
];

const made = (): Person => {
  const person = shortPlan({ locale: 'en_US' }, {}, { kpis: 11, goals: 2 });
  // Filling in what a KPI is made of adds its formulas by the trigger.
  person.doc.kept.used = true;
  fillIn(person, 'budget', 'en', LINES);
  fillIn(person, 'kpis', 'en', KPIS);
  fillIn(person, 'actuals', 'en', [
    { date: '1/10/2026', line: 'SHOP', amount: 80 },
    { date: '2/11/2026', line: 'SHOP', amount: 70 },
  ]);
  return person;
};

test('the cells of KPIs and of the dashboard say what the review says', () => {
  const person = made();
  build(person);
  review(person, '2026-02');
  const [cells, reviewed, board] = [
    table(person, 'KPIs', 'kpis', 'en'),
    reviewTable(person, '2026-02', 'en'),
    boardOf(person, 'en'),
  ];
  const shown = EXPECTED.map(([id]) => {
    const { plan, planToDate } = cells.row(id).values;
    return [id, plan[0], plan[1], planToDate, board.at(`kpi ${id}`).toDate];
  });
  expect(shown).toEqual(EXPECTED);
  // Even if there is nothing to divide by so far, a ratio’s outlook comes from its parts’: 1,150 to 500.
  const yet = [cells.row('YET').values, reviewed.row('YET').values];
  expect(yet.map(({ actualToDate, toDateActual }) => actualToDate ?? toDateActual)).toEqual(['', '']);
  expect([yet[0]!.outlook, yet[1]!.yearActual]).toEqual([2.3, 2.3]);
  const signOf = (status: string): string =>
    Object.entries(statuses).flatMap(([key, words]) =>
      words.en === status ? SIGNS[key as keyof typeof SIGNS] : [],
    )[0]!;
  expect(
    EXPECTED.map(([id, january]) => {
      const { monthPlan, toDatePlan, toDateStatus } = reviewed.row(id).values;
      return [id, january, monthPlan, toDatePlan, signOf(toDateStatus)];
    }),
  ).toEqual(EXPECTED);
});
