/** A memo from a snapshot: its sentences, and properties of every snapshot. */
import fc from 'fast-check';
import type { Figure } from '../../../src/domain/plan';
import type { ClosedKpi, Snapshot } from '../../../src/domain/review/closing';
import { compared } from '../../../src/domain/review/variance';
import { memoText, type KpiName, type MemoInput } from '../../../src/features/memo/text';
import { spokenFigure, spokenPercent } from '../../../src/speech';
import { decisions as tab, type DecisionKind, type DecisionRow } from '../../../src/tabs/plan/decisions';

const names: Record<string, KpiName> = {
  K1: { name: 'Revenue', inPoints: false, betterWhen: 'higher', decimals: 0, goal: 2 },
  K2: { name: 'Gross margin', inPoints: true, betterWhen: 'higher', decimals: null, goal: 1 },
  K3: { name: 'Cost', inPoints: false, betterWhen: 'lower', decimals: 0, goal: null },
  K4: { name: 'Stock', inPoints: false, betterWhen: 'lower', decimals: 0, goal: null },
};
const kpi = (id: string, actual: Figure, plan: Figure, more: Partial<ClosedKpi> = {}): ClosedKpi => {
  const { inPoints, betterWhen } = names[id]!;
  const yardstick = inPoints ? { amber: 0.01, red: 0.03 } : { amber: 0.05, red: 0.1 };
  const comparison = compared(actual, plan, { inPoints, betterWhen, ...yardstick });
  return {
    id,
    month: comparison,
    toDate: comparison,
    year: comparison,
    neededPerMonth: null,
    has: 3,
    of: 3,
    madeOf: null,
    denominator: null,
    ...yardstick,
    explained: null,
    ...more,
  };
};
const snapshot = (...kpis: ClosedKpi[]): Snapshot => ({
  month: '2026-03',
  planVersion: null,
  materiality: { amount: null, percent: 0.05 },
  kpis,
  lines: [],
});
const row = (id: string, kind: DecisionKind, on: string, more: Partial<DecisionRow> = {}): DecisionRow => ({
  ...(Object.fromEntries(Object.keys(tab.columns).map((key) => [key, null])) as unknown as DecisionRow),
  row: 2,
  id,
  kind,
  when: on,
  who: 'Lan',
  ...more,
});
const said = {
  cause: 'price',
  explanation: 'Sữa tăng giá',
  action: 'Đổi nhà cung cấp',
  owner: 'Hoa',
  due: '2026-04-20',
} as const;

const MONTH = snapshot(
  kpi('K1', 543_600_000, 600_000_000, { neededPerMonth: 640_000_000 }),
  kpi('K2', 0.311, 0.38, { explained: said, has: 2 }),
  kpi('K3', 104, 100),
  kpi('K4', null, 100),
);
const LOG = [
  row('D1', 'transfer', '2026-03-02', {
    what: 'Reserve → Ads',
    amount: 10_000_000,
    reason: 'Sale 8/3',
    givenUp: 'shelf',
  }),
  row('D2', 'transfer', '2026-03-02', { what: 'Reserve → Ads', amount: 5_000_000, about: 'D1' }),
  row('D3', 'raise', '2026-03-05', { what: 'Ads', amount: 7_000_000 }),
  row('D4', 'reversal', '2026-03-06', { about: 'D3' }),
  row('D5', 'request', '2026-03-20', { toLine: 'ADS', amount: 25_000_000, reason: 'Mid-year sale' }),
  row('D6', 'request', '2026-04-02', { toLine: 'ADS', amount: 1 }),
  row('D7', 'cut', '2026-04-01', { what: 'Rent', amount: 2 }),
];
const input = (more: Partial<MemoInput> = {}): MemoInput => ({
  language: 'en',
  days: 'dd/mm/yyyy',
  company: 'Little Oak',
  snapshot: MONTH,
  closed: { on: '2026-04-05', by: 'Lan' },
  kpis: new Map(Object.entries(names)),
  lines: new Map([['ADS', 'Advertising']]),
  decisions: LOG,
  ...more,
});
const texts = (more: Partial<MemoInput> = {}): string[] => memoText(input(more)).map(({ text }) => text);

test('a closed month in English', () => {
  expect(texts()).toEqual([
    'Memo 03/2026 – Little Oak',
    'The month was closed on 05/04/2026 by Lan. Figures as they were closed.',
    'The result',
    '1 of 4 KPIs were on track in the month, 1 at risk, 1 off track. 1 could not be judged, for want of a figure or a plan.',
    'Gross margin: 31.1% in the month against a plan of 38.0% (−6.9 points), off track. To date 31.1% against 38.0% (−6.9 points). To date, 2 of 3 months have a figure. The year is expected to end at 31.1% against 38.0%, off track.',
    'Revenue: 543.6 m in the month against a plan of 600 m (−9.4%), at risk. To date 543.6 m against 600 m (−9.4%). The year is expected to end at 543.6 m against 600 m, at risk. Each month left must bring 640 m.',
    'Off plan, and why',
    '1. Gross margin: worse than planned by 6.9 points, 31.1% against 38.0%. Cause: price. Sữa tăng giá. What we do: Đổi nhà cung cấp. Owner: Hoa. Due 20/04/2026.',
    '2. Revenue: worse than planned by 9.4%, 543.6 m against 600 m. Not explained yet.',
    '3. Cost: worse than planned by 4.0%, 104 against 100. Not explained yet.',
    'Decisions taken',
    '02/03/2026, Lan: Transfer. Reserve → Ads, 15 m. Reason: Sale 8/3. Given up for it: shelf.',
    'What we ask for',
    'D5: 25 m for Advertising, asked on 20/03/2026. Mid-year sale.',
  ]);
});

test('an open month in Vietnamese says that it is a draft', () => {
  const found = texts({ language: 'vi', closed: null, decisions: [] });
  expect(found.slice(0, 3)).toEqual([
    'Bản tóm tắt tháng 03/2026 – Little Oak',
    'BẢN NHÁP. Tháng chưa khoá, số liệu còn có thể thay đổi.',
    'Kết quả',
  ]);
  expect(found).toContain('2. Revenue kém kế hoạch 9,4%: 543,6 triệu so với 600 triệu. Chưa giải trình.');
  expect(found.slice(-4)).toEqual([
    'Quyết định đã ra',
    'Trong tháng không có quyết định nào.',
    'Đề nghị',
    'Không có đề nghị nào đang chờ quyết định.',
  ]);
});

test.each([
  [2, 'end at 14,414.90 against 9,741.41', 'must bring 533.60'],
  [3, 'end at 14,414.904 against 9,741.41', 'must bring 533.595'],
])('a pace is told to the decimals of the currency, of which there are %d', (decimals, year, needed) => {
  const kpis = new Map([['K1', { ...names.K1!, decimals }]]);
  const [revenue] = texts({
    kpis,
    snapshot: snapshot(kpi('K1', 14_414.904, 9741.41, { neededPerMonth: 533.595 })),
  }).filter((line) => line.startsWith('Revenue: '));
  expect(revenue).toContain(year);
  expect(revenue).toContain(needed);
});

test.each([
  ['en', 'Each month left may take at most 96.'],
  ['vi', 'Mỗi tháng còn lại không được quá 96.'],
] as const)(
  'a KPI that is better when lower needs not be reached, but may not be exceeded (%s)',
  (language, text) => {
    const kpis = new Map([['K3', { ...names.K3!, goal: 1 }]]);
    const [cost] = texts({
      language,
      kpis,
      snapshot: snapshot(kpi('K3', 104, 100, { neededPerMonth: 96 })),
    }).filter((line) => line.startsWith('Cost: '));
    expect(cost).toContain(text);
  },
);

test('what went better than planned is not off plan, whatever its sign', () => {
  const good = snapshot(kpi('K1', 700, 600), kpi('K3', 80, 100));
  expect(texts({ snapshot: good })).toContain('No KPI was worse than planned in the month.');
});

test('a KPI without a goal that is off track to date or for the year is named, whatever its month was', () => {
  const off = kpi('K3', 150, 100).toDate;
  const told = snapshot(
    kpi('K1', 700, 600, {
      toDate: compared(1, 600, { inPoints: false, betterWhen: 'higher', amber: 0.05, red: 0.1 }),
    }),
    kpi('K3', 90, 100, { toDate: off }),
    kpi('K4', null, 100, { year: off }),
  );
  const after = (language: 'en' | 'vi'): string[] => {
    const all = texts({ snapshot: told, language });
    const at = all.findIndex((text) => text.startsWith(language === 'en' ? 'Off plan' : 'Lệch'));
    return all.slice(at + 1, at + 3);
  };
  // The goal's own KPI is described above.
  expect(after('en')).toEqual([
    'No KPI was worse than planned in the month.',
    'Off track to date or for the year, in the review: Cost, Stock.',
  ]);
  expect(after('vi')[1]).toBe('Luỹ kế hoặc cả năm không đạt, xem bản rà soát: Cost, Stock.');
  expect(texts().some((text) => text.startsWith('Off track to date'))).toBe(false);
});

const figure = fc.option(fc.integer({ min: -5_000_000_000, max: 5_000_000_000 }), { nil: null });
const month = fc
  .tuple(...Object.keys(names).map((id) => fc.tuple(fc.constant(id), figure, figure)))
  .map((all) =>
    all.map(([id, actual, plan]) =>
      names[id]!.inPoints ? kpi(id, (actual ?? 0) / 1e10, (plan ?? 0) / 1e10) : kpi(id, actual, plan),
    ),
  );
const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

test('the same month and log give the same text, in whatever order they come, and every time', () => {
  fc.assert(
    fc.property(
      month.chain((kpis) => fc.tuple(fc.constant(kpis), shuffled(kpis))),
      shuffled(LOG),
      fc.constantFrom('en' as const, 'vi' as const),
      ([kpis, others], log, language) => {
        const first = memoText(input({ language, snapshot: snapshot(...kpis) }));
        expect(memoText(input({ language, snapshot: snapshot(...kpis) }))).toEqual(first);
        expect(memoText(input({ language, snapshot: snapshot(...others), decisions: log }))).toEqual(first);
      },
    ),
  );
});

/** All figures that a KPI may be described with. */
const figuresOf = ({ id, month: { actual, plan, variancePct } }: ClosedKpi): string[] => {
  const { inPoints } = names[id]!;
  const relative = variancePct === null ? [] : [Math.abs(variancePct)];
  const shares = relative.map((each) => spokenPercent(each, 'en'));
  return [...[actual, plan].map((each) => spokenFigure(each, inPoints, 'en').replace('−', '')), ...shares];
};

test('no figure is in the text that is not in the snapshot', () => {
  fc.assert(
    fc.property(month, (kpis) => {
      const known = new Set(kpis.flatMap(figuresOf));
      const said = memoText(
        input({ company: null, closed: null, snapshot: snapshot(...kpis), decisions: [] }),
      );
      const told = said.flatMap(({ text }) => text.match(/[\d.,]+(?: m\b| bn\b|%)/g) ?? []);
      expect(told.filter((each) => !known.has(each))).toEqual([]);
    }),
  );
});

test('a different figure changes the text', () => {
  const other = structuredClone(MONTH);
  expect(texts({ snapshot: other })).toEqual(texts());
  other.kpis[0]!.month.actual = 111_100_000;
  expect(texts({ snapshot: other }).join()).toContain('111.1 m');
});

test.each([
  [
    'en',
    'Left out here, and in the review: KPI 6, KPI 7.',
    'Also worse than planned, in the review: KPI 4, KPI 5, KPI 6, KPI 7.',
  ],
  [
    'vi',
    'Không nêu ở đây, xem bản rà soát: KPI 6, KPI 7.',
    'Cũng kém kế hoạch, xem bản rà soát: KPI 4, KPI 5, KPI 6, KPI 7.',
  ],
] as const)('what a page has no room for is named, in %s', (language, goals, worse) => {
  const ids = Array.from({ length: 7 }, (_, index) => String(index + 1));
  const read = new Map(ids.map((id) => [`K${id}`, { ...names.K1!, name: `KPI ${id}`, goal: Number(id) }]));
  const all = snapshot(...ids.map((id) => ({ ...kpi('K1', 50 + Number(id), 100), id: `K${id}` })));
  expect(texts({ language, snapshot: all, kpis: read })).toEqual(expect.arrayContaining([goals, worse]));
  const few = snapshot(...all.kpis.slice(0, 3));
  expect(texts({ language, snapshot: few, kpis: read }).join(' ')).not.toMatch(
    /Left out|Also worse|Không nêu|Cũng kém/,
  );
});
