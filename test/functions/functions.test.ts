import * as functions from '../../src/functions';

const { AOP_AMOUNT, AOP_BRIDGE, AOP_NEEDED, AOP_OCCASION, AOP_OUTLOOK, AOP_PHASE, AOP_SCORE, AOP_SEASON } =
  functions;
const { AOP_STATUS, AOP_TO_DATE, AOP_VARIANCE, AOP_VARIANCE_PCT } = functions;

const year = (...figures: unknown[]) => [...figures, ...new Array<string>(12 - figures.length).fill('')];
const PLAN = new Array<number>(12).fill(100);
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('AOP_PHASE', () => {
  test('shares a year out over twelve months that sum to it', () => {
    expect(AOP_PHASE(60_000_001, 'even')).toEqual([[5_000_001, ...new Array<number>(11).fill(5_000_000)]]);
    expect(AOP_PHASE('1,2 tỷ', 'Đều')).toEqual([new Array<number>(12).fill(100_000_000)]);
    expect(AOP_PHASE(100, [year(1, 1, 1)], 2)).toEqual([
      [33.34, 33.33, 33.33, ...new Array<number>(9).fill(0)],
    ]);
  });

  test('gives a row for each amount, by one row of weights or its own, and leaves a blank one blank', () => {
    const both = AOP_PHASE(column(24, '', 12), [PLAN]) as unknown[][];
    expect(both).toEqual([new Array(12).fill(2), year(), new Array(12).fill(1)]);
    expect(AOP_PHASE(column(10, 20), [year(1), year('', 1)])).toEqual([
      [10, ...new Array<number>(11).fill(0)],
      [0, 20, ...new Array<number>(10).fill(0)],
    ]);
  });

  test.each([
    [['x', 'even'], 'annual: "x" — use a number, or an amount such as 1.250.000, 1,25 tỷ or 350tr'],
    [[1, 'odd'], 'weights: "odd" — use twelve cells in a row, or "even"'],
    [[1, [[1, 2]]], 'weights, row 1, column 1: "1" — use twelve cells in a row, or "even"'],
    [[1, [year(1, -1)]], 'weights, row 1, column 2: "-1" — use zero or more'],
    [[1, [year()]], 'every month weighs nothing — use at least one weight above zero'],
    [[1, 'even', 1.5], 'decimals: "1.5" — use a whole number from 0 to 6'],
    [[column(1, 2), [PLAN, PLAN, PLAN]], 'weights: 3 rows — use as many as annual has, 2 rows'],
  ] as [[unknown, unknown, unknown?], string][])('names what cannot be used: %j', (given, message) => {
    expect(() => AOP_PHASE(...given)).toThrow(message);
  });
});

describe('AOP_OCCASION', () => {
  test('tells the day, by its name in either language', () => {
    expect(AOP_OCCASION('Tết', 2030)).toBe('2030-02-02');
    expect(AOP_OCCASION(column('trung thu', 'Mid-Autumn', "teachers' day", '11/11', ''), 2026)).toEqual(
      column('2026-09-25', '2026-09-25', '2026-11-20', '2026-11-11', ''),
    );
    expect(AOP_OCCASION('Vu Lan', column(2026, '', 2027))).toEqual(column('2026-08-27', '', '2027-08-16'));
  });

  test('says what it does not know', () => {
    expect(() => AOP_OCCASION('Easter', 2026)).toThrow('name: "Easter" — use Tết, Giỗ Tổ Hùng Vương, Vu Lan');
    expect(() => AOP_OCCASION('Tết', 2101)).toThrow('year: "2101" — use a year from 1968 to 2100');
  });
});

describe('AOP_SEASON', () => {
  test('knows when Tết is', () => {
    const [weights] = AOP_SEASON(2026) as number[][];
    expect(weights).toHaveLength(12);
    expect(weights![0]).toBeCloseTo(38.2, 9);
    expect(weights![3]).toBe(30);
    expect((AOP_SEASON(2026, 1, 1) as number[][])[0]!.slice(0, 2)).toEqual([31, 28]);
    expect((AOP_SEASON(2026, '', '', 4) as number[][])[0]![0]).toBe(30);
    expect(AOP_SEASON(column(2026, ''))).toEqual([weights, year()]);
  });

  test('sums out with AOP_PHASE', () => {
    const [months] = AOP_PHASE(7_200_000_000, AOP_SEASON(2026)) as number[][];
    expect(months!.reduce((a, b) => a + b)).toBe(7_200_000_000);
  });

  test('says that it does not know rather than guess', () => {
    expect(() => AOP_SEASON(2101)).toThrow('year: "2101" — use a year whose Tết is known: 1968 to 2100');
    expect(() => AOP_SEASON(2026, -1)).toThrow('uplift: "-1" — use zero or more');
    expect(() => AOP_SEASON(2026, 1, 1, 13)).toThrow('first_month: "13" — use a whole number from 1 to 12');
  });
});

describe('AOP_VARIANCE and AOP_VARIANCE_PCT', () => {
  test('are actual less plan, blank where either is', () => {
    expect(AOP_VARIANCE(90, 100)).toBe(-10);
    expect(AOP_VARIANCE('', 100)).toBe('');
    expect(AOP_VARIANCE_PCT(90, 100)).toBe(-0.1);
    expect(AOP_VARIANCE_PCT(90, 0)).toBe('');
  });

  test('keep the shape of the ranges, and take a single value for all', () => {
    const actual = [
      [1, ''],
      ['3tr', 0],
    ];
    expect(
      AOP_VARIANCE(actual, [
        [1, 1],
        [1, 1],
      ]),
    ).toEqual([
      [0, ''],
      [2_999_999, -1],
    ]);
    expect(AOP_VARIANCE(actual, 1)).toEqual([
      [0, ''],
      [2_999_999, -1],
    ]);
    expect(AOP_VARIANCE(1, column(1, 2))).toEqual([[0], [-1]]);
    expect(AOP_VARIANCE([[5]], [[3]])).toEqual([[2]]);
  });

  test('name the cell that cannot be used', () => {
    expect(() => AOP_VARIANCE(column(1, 'abc'), 1)).toThrow('actual, row 2: "abc" — use a number');
    expect(() => AOP_VARIANCE(1, true)).toThrow('plan: "true" — use a number');
    expect(() => AOP_VARIANCE(column(1, 2), column(1, 2, 3))).toThrow(
      'plan: 3 rows — use as many as actual has, 2 rows',
    );
    expect(() => AOP_VARIANCE([[1, 2]], column(1, 2))).toThrow(
      'plan: 2 rows — use as many as actual has, 1 rows of 2',
    );
  });
});

describe('AOP_STATUS', () => {
  test.each([
    [[95, 100, 'higher'], 'on track'],
    [[94, 100, 'Higher is better'], 'at risk'],
    [[89, 100, 'càng cao càng tốt'], 'off track'],
    [[111, 100, 'thấp'], 'off track'],
    [[111, 100, 'lower', 0.1, 0.2], 'at risk'],
    [[111, 100, 'lower', '11%'], 'on track'],
    [[0.33, 0.35, 'higher', '', '', true], 'at risk'],
    [[0.33, 0.35, 'higher', '', '', false, 'vi'], 'Có nguy cơ'],
    [['', 100, 'higher'], 'no data'],
    [[100, '', 'higher'], 'no plan'],
    [[100, 0, 'higher', '', '', '', 'vi'], 'Đúng tiến độ'],
    [[100, '', 'higher', '', '', '', 'vi'], 'Không có kế hoạch'],
    [[5, 0, 'lower'], 'off track'],
    [['', '', 'higher'], ''],
  ] as [Parameters<typeof AOP_STATUS>, string][])('of %j is %s', (given, status) => {
    expect(AOP_STATUS(...given)).toBe(status);
  });

  test('judges each row by its own measure', () => {
    expect(AOP_STATUS(column(90, 90, ''), column(100, 100, ''), column('higher', 'lower', ''))).toEqual(
      column('at risk', 'on track', ''),
    );
  });

  test.each([
    [[1, 1, 'up'], 'better_when: "up" — use higher or lower'],
    [[1, 1, ''], 'better_when: nothing — use higher or lower'],
    [[1, 1, 'higher', 'x'], 'amber: "x" — use a number'],
    [[1, 1, 'higher', '', '', 'maybe'], 'in_points: "maybe" — use TRUE or FALSE'],
    [[1, 1, 'higher', '', '', '', 'fr'], 'language: "fr" — use en or vi'],
    [[new Date(0), 1, 'higher'], 'actual: a date — use a number'],
  ] as [Parameters<typeof AOP_STATUS>, string][])('names what cannot be used: %j', (given, message) => {
    expect(() => AOP_STATUS(...given)).toThrow(message);
  });
});

describe('AOP_TO_DATE, AOP_OUTLOOK and AOP_NEEDED', () => {
  const actual = year(80, '', 100, '', 999);

  test.each([
    ['', 180],
    ['sum', 180],
    ['average', 90],
    ['Bình quân', 90],
    ['last', 100],
  ])('to date by %j', (rollUp, figure) => {
    expect(AOP_TO_DATE([actual], 3, rollUp)).toBe(figure);
  });

  test('to date as a ratio of sums', () => {
    expect(AOP_TO_DATE([year(10, 90)], 2, 'ratio', [year(100, 300)])).toBe(0.25);
    expect(() => AOP_TO_DATE([actual], 3, 'ratio')).toThrow(
      'denominator_months: nothing — use twelve cells in a row: a ratio needs them',
    );
  });

  test('several rows give several results', () => {
    expect(AOP_TO_DATE([actual, year(), PLAN], 3)).toEqual([[180], [''], [300]]);
    expect(AOP_TO_DATE([actual, PLAN], column(1, 2), column('sum', 'last'))).toEqual([[80], [100]]);
    expect(AOP_OUTLOOK([actual, PLAN], [PLAN], 3)).toEqual([[180 + 900], [1200]]);
    expect(AOP_NEEDED(column(1200, 600), [PLAN], 6)).toEqual([[100], [0]]);
  });

  test.each([
    ['', 1080],
    ['plan', 1080],
    ['run rate', 720],
    ['run_rate', 720],
    ['seasonal', 720],
    ['theo mùa vụ', 720],
  ])('outlook by %j', (method, figure) => {
    expect(AOP_OUTLOOK([actual], [PLAN], 3, method)).toBe(figure);
  });

  test('before and after the year', () => {
    expect(AOP_OUTLOOK([year()], [PLAN], 0)).toBe(1200);
    expect(AOP_OUTLOOK([PLAN], [PLAN], 12, 'run rate')).toBe(1200);
    expect(AOP_NEEDED(1200, [actual], 12)).toBe('');
    expect(AOP_NEEDED('', [actual], 3)).toBe('');
    expect(AOP_TO_DATE([actual], '')).toBe('');
  });

  test.each([
    [() => AOP_TO_DATE([actual], 13), 'upto: "13" — use a whole number from 1 to 12'],
    [() => AOP_TO_DATE([actual], 0), 'upto: "0" — use a whole number from 1 to 12'],
    [() => AOP_TO_DATE([[1, 2]], 1), 'months: 2 cells in a row — use twelve cells in a row, one a month'],
    [() => AOP_TO_DATE([actual], 1, 'total'), 'roll_up: "total" — use sum, average, last or ratio'],
    [() => AOP_OUTLOOK([actual], [PLAN], 13), 'closed: "13" — use a whole number from 0 to 12'],
    [() => AOP_OUTLOOK([actual], [PLAN], 3, 'manual'), 'method: "manual" — use plan, run rate or seasonal'],
    [() => AOP_OUTLOOK([actual], 5, 3), 'plan_months: 1 cells in a row — use twelve cells in a row'],
    [() => AOP_NEEDED([[1, 2]], [actual], 3), 'target: 2 cells in a row — use one'],
  ])('name what cannot be used (%#)', (asked, message) => {
    expect(asked).toThrow(message);
  });
});

test('AOP_SCORE tells how much was reached', () => {
  expect(AOP_SCORE(0.42, 0.45, 0.3)).toBeCloseTo(0.8, 12);
  expect(AOP_SCORE('42%', '45%', '30%')).toBeCloseTo(0.8, 12);
  expect(AOP_SCORE(110, 100, '', 'lower')).toBeCloseTo(0.9, 12);
  expect(AOP_SCORE(column(90, '', 300), 100)).toEqual(column(0.9, '', 1.2));
  expect(() => AOP_SCORE(1, 1, 1, 'best')).toThrow('better_when: "best" — use higher or lower');
});

test('AOP_BRIDGE sums to the change', () => {
  const bridge = AOP_BRIDGE(column(50, 50, ''), column(10, 20, ''), column(40, 60, ''), column(11, 20, ''));
  expect(bridge).toEqual([[0, 100, 40]]);
  expect(AOP_BRIDGE(100, 10, 120, 10)).toEqual([[200, 0, 0]]);
  expect(AOP_BRIDGE(column(100, ''), column(10, ''), column(100, 10), column(10, 30))).toEqual([
    [100, 200, 0],
  ]);
  expect(AOP_BRIDGE('', '', '', '')).toEqual([['', '', '']]);
  expect(() => AOP_BRIDGE(100, '', 120, 10)).toThrow('plan_price: nothing — use a price for the quantity');
  expect(AOP_BRIDGE(column(1, 2), 10, column(2, 2), 11)).toEqual([[10, 0, 4]]);
  expect(() => AOP_BRIDGE(column(1, 2), column(1, 2, 3), 1, 1)).toThrow(
    'plan_price: 3 rows — use as many as plan_quantity has, 2 rows',
  );
});

test('AOP_AMOUNT reads what people type', () => {
  expect(AOP_AMOUNT('1,25 tỷ')).toBe(1_250_000_000);
  expect(AOP_AMOUNT(column('350tr', '', 42, '(500)'))).toEqual(column(350_000_000, '', 42, -500));
  expect(() => AOP_AMOUNT(column('1', 'abc'))).toThrow('text, row 2: "abc" — use an amount such as');
});

// prettier-ignore
test.each<[text: unknown, decimals: unknown, language: string | undefined, amount: unknown]>([
  ['675.559',   undefined, undefined, 675559],
  ['675,559',   '',        '',        675559],
  ['675.559',   0,         'vi',      675559],
  ['675.559',   2,         'en',      675559],
  ['675.559',   3,         undefined, 675.559],
  ['675,559',   3,         'vi',      675.559],
  ['-675.559',  3,         'en',      -675.559],
  ['1.675.559', 3,         'en',      1675559],
  ['675.5590',  3,         'vi',      675.559],
  ['1,25 tỷ',   3,         'en',      1_250_000_000],
  [675.559,     0,         'vi',      675.559],
])('AOP_AMOUNT reads %j of a currency of %j decimals in %j as a plan in it does: %j', (text, decimals, language, amount) => {
  expect(AOP_AMOUNT(text, decimals, language)).toBe(amount);
});

test('where three digits behind the other mark may be either, AOP_AMOUNT says how to write each', () => {
  expect(() => AOP_AMOUNT('675,559', 3)).toThrow(
    'text: "675,559" — use 675559 for thousands, or 675.5590 for three decimals',
  );
  expect(() => AOP_AMOUNT('-675.559', 3, 'vi')).toThrow(
    'text: "-675.559" — use -675559 for thousands, or -675,5590 for three decimals',
  );
  expect(() => AOP_AMOUNT('1', 4)).toThrow('decimals: "4" — use a whole number from 0 to 3');
  for (const [written, language] of [
    ['675559', 'en'],
    ['675.5590', 'en'],
    ['675,5590', 'vi'],
  ])
    // prettier-ignore
    expect(AOP_AMOUNT(written, 3, language)).toBe(written === '675559' ? 675559 : 675.559);
});
