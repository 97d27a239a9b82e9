import { readFileSync } from 'node:fs';
import { monthsOf } from '../../src/domain/months/months';
import { AOP_AVAILABLE, AOP_CHECK } from '../../src/functions';
import { daysFrom } from '../../src/functions/days';
import { csv, rowsOf } from '../plans/case';

/** The shop's tabs as Sheets passes their ranges: dates at midnight in the spreadsheet's zone. */
const midnight = (day: string, offsetHours: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - offsetHours * 3_600_000);
const clocksAt = (offsetHours: number): void => {
  daysFrom(() => (date) => new Date(date.getTime() + offsetHours * 3_600_000).toISOString().slice(0, 10));
};
beforeEach(() => {
  clocksAt(7);
});

const budget = (language: 'en' | 'vi') => {
  const months = monthsOf('2026-01').map((month) => `${month.slice(5)}/${month.slice(0, 4)}`);
  const headers = {
    en: [
      'Annual',
      'Id',
      'My own',
      'Type',
      'Over the year',
      'Over the budget to date',
      'Tolerance',
      ...months,
    ],
    vi: [
      'Cả năm',
      'Mã',
      'Ghi chú',
      'Loại',
      'Khi vượt năm',
      'Khi vượt luỹ kế',
      'Mức vượt cho phép',
      ...months,
    ],
  };
  const rows = rowsOf('babycare', 'budget.csv').map((row) => [
    ...[
      Number(row.annual),
      row.id,
      'x',
      row.type,
      row.year_policy,
      row.to_date_policy,
      fraction(row.tolerance),
    ],
    ...monthsOf('2026-01').map((month) => Number(row[month])),
  ]);
  return [['', ''], headers[language], ...rows, new Array(19).fill('')];
};

/** As Sheets stores what is typed: 5% is 0.05. */
const fraction = (typed = '') =>
  typed.endsWith('%') ? parseFloat(typed) / 100 : typed === '' ? '' : Number(typed);

const actuals = (language: 'en' | 'vi', offsetHours = 7) => {
  const headers = {
    en: ['Stage', 'Amount', 'Date', 'Budget line', 'Reference', 'Settles'],
    vi: ['Giai đoạn', 'Số tiền', 'Ngày', 'Khoản mục ngân sách', 'Số chứng từ', 'Thanh toán cho'],
  };
  const rows = rowsOf('babycare', 'actuals.csv').map(({ stage, amount, date, line, reference = '' }) => {
    const settles = reference.startsWith('settles ') ? reference.slice(8) : '';
    return [
      stage,
      Number(amount),
      midnight(date!, offsetHours),
      line,
      settles === '' ? reference : '',
      settles,
    ];
  });
  return [headers[language], ...rows, new Array(6).fill('')];
};

describe('AOP_AVAILABLE', () => {
  const expected = rowsOf('babycare', 'expected-available-2026-03.csv');
  const lines = expected.map(({ line }) => [line]);

  test.each([
    ['en', 7],
    ['vi', 7],
    ['en', -10],
    ['vi', 13],
    ['en', -8],
  ] as const)('is as expected, with headers in %s and a spreadsheet at UTC%d', (language, offset) => {
    clocksAt(offset);
    expect(AOP_AVAILABLE(lines, '2026-03', budget(language), actuals(language, offset))).toEqual(
      expected.map((row) => [Number(row.available_to_date), Number(row.available_year)]),
    );
  });

  test.each([
    ['2026-03'],
    ['3/2026'],
    ['03/2026'],
    ['2026-03-15'],
    ['31/3/2026'],
    ['3/31/2026'],
    ['2026/03/31'],
    [midnight('2026-03-01', 7)],
    [46_112],
  ])('takes the month as %s', (month) => {
    expect(AOP_AVAILABLE('RENT', month, budget('en'), actuals('en'))).toEqual([[0, 150_000_000]]);
  });

  test('is blank for revenue and for blank lines', () => {
    expect(AOP_AVAILABLE([['REV-STORE'], ['']], '2026-03', budget('en'), actuals('en'))).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  const changed = (cells: unknown[][], row: number, column: number, value: unknown) =>
    cells.map((line, i) => (i === row ? line.map((cell, j) => (j === column ? value : cell)) : line));

  /** With a blank column of the same header before all others. */
  const doubled = (cells: unknown[][], header: string) =>
    cells.map((line) => [line.includes(header) ? header : '', ...line]);

  test('understands amounts typed as text', () => {
    const typed = changed(budget('en'), 10, 7, '25 triệu');
    expect(AOP_AVAILABLE('RENT', '2026-03', typed, actuals('en'))).toEqual([[0, 150_000_000]]);
  });

  test.each([
    [
      () => AOP_AVAILABLE('RNT', '2026-03', budget('en'), actuals('en')),
      'line: "RNT" — use the Id of a line',
    ],
    [() => AOP_AVAILABLE('RENT', 3, budget('en'), actuals('en')), 'month: "3" — use a month such as'],
    [
      () => AOP_AVAILABLE('RENT', 'March', budget('en'), actuals('en')),
      'month: "March" — use a month such as',
    ],
    [
      () => AOP_AVAILABLE('RENT', '2025-12', budget('en'), actuals('en')),
      'use a month of the year from 2026-01',
    ],
    [() => AOP_AVAILABLE('RENT', '2020-01', budget('en'), actuals('en')), 'budget: no year near 2020-01'],
    [() => AOP_AVAILABLE('RENT', '2026-03', 5, actuals('en')), 'budget: not a range'],
    [() => AOP_AVAILABLE('RENT', '2026-03', budget('en'), [['a', 'b']]), 'actuals: no column for the date'],
    [
      () => AOP_AVAILABLE('RENT', '2026-03', changed(budget('en'), 10, 7, 'lots'), actuals('en')),
      'budget, H11 of the range: "lots" — use a number',
    ],
    [
      () => AOP_AVAILABLE('RENT', '2026-03', budget('en'), changed(actuals('en'), 4, 2, '')),
      'actuals, row 5: no date',
    ],
    [
      () => AOP_AVAILABLE('RENT', '2026-03', changed(budget('en'), 10, 1, 'SALARY'), actuals('en')),
      'SALARY" — use a value that no other row has',
    ],
    [
      () => AOP_AVAILABLE('RENT', '2026-03', budget('en'), doubled(actuals('en'), 'Amount')),
      'actuals: the header of the amount stands twice',
    ],
    [
      () => AOP_AVAILABLE('RENT', '2026-03', doubled(budget('en'), '03/2026'), actuals('en')),
      'budget: the header of the months stands twice',
    ],
  ])('names what cannot be used (%#)', (asked, message) => {
    expect(asked).toThrow(message);
  });
});

describe('AOP_CHECK', () => {
  const check = (line: unknown, date: unknown, amount: unknown, language?: string) =>
    AOP_CHECK(line, date, amount, budget('en'), actuals('en'), language);

  test.each([
    // MKT-ADS: 5,688,000 over to date in March, which stops; RENT has nothing left to date; UTIL 797,000, tracked.
    [
      'SHELF',
      '2026-03-31',
      850_000,
      'ok',
      'Fits. Available before it: 850,000 to date, 13,350,000 in the year.',
    ],
    [
      'MKT-ADS',
      '2026-03-31',
      '1tr',
      'stop',
      'The budget to date is already exceeded by 5,688,000; with this by 6,688,000.',
    ],
    ['RENT', '15/3/2026', 1, 'stop', 'The budget to date would be exceeded by 1; 0 is available.'],
    ['RENT', '15/3/2026', -1, 'ok', 'Fits. Available before it: 0 to date, 150,000,000 in the year.'],
    [
      'UTIL',
      '2026-03',
      4_000_000,
      'ok',
      'The budget to date would be exceeded by 3,203,000; 797,000 is available.',
    ],
    [
      'SHELF',
      '2026-03-31',
      '14tr',
      'stop',
      'The year’s budget would be exceeded by 650,000; 13,350,000 is available. The budget to date would be exceeded by 13,150,000; 850,000 is available.',
    ],
    ['RESERVE', '2026-03-31', 1, 'stop', 'The reserve is spent only by transfer.'],
    ['REV-STORE', '2026-03-31', 1, 'ok', 'Revenue is not limited.'],
    ['MKT', '2026-03-31', 1, 'warn', 'MKT is not in the budget.'],
    ['RENT', '2025-12-31', 1, 'ok', 'Not in the budget’s year.'],
  ])('%s on %s: %s is %s', (line, date, amount, verdict, reason) => {
    expect(check(line, date, amount)).toEqual([[verdict, reason]]);
  });

  test.each([
    ['12.500', '12500, or 12.5000 if those are decimals'],
    ['-12,500', '-12500, or -12.5000 if those are decimals'],
  ])('where the money goes to thousandths, %s may be either, as in the sidebar', (amount, use) => {
    const asked = (text: string, fine: unknown) =>
      AOP_CHECK('A', '2026-01-15', text, [
        ['Id', 'Type', ...monthsOf('2026-01').map((month) => `${month.slice(5)}/${month.slice(0, 4)}`)],
        ['A', 'Cost', fine, ...new Array<number>(11).fill(20)],
      ], [['Date', 'Budget line', 'Amount'], ['', '', '']]); // prettier-ignore
    expect(() => asked(amount, 20.125)).toThrow(`amount: "${amount}" — use ${use}`);
    const read = (text: string, fine: unknown): unknown => (asked(text, fine) as unknown[][])[0]![0];
    // 12.5 fits into 20 and 12,500 does not; without thousandths nothing but thousands can be meant.
    expect([read('12.5000', 20.125), read('12500', 20.125), read('12.500', 20.5)]).toEqual([
      'ok',
      'stop',
      'stop',
    ]);
  });

  test('answers in Vietnamese', () => {
    expect(check('RENT', '2026-03-15', 1_000_000, 'vi')).toEqual([
      ['chặn', 'Ngân sách luỹ kế sẽ bị vượt 1.000.000; còn được chi 0.'],
    ]);
  });

  test('asks for several lines, each by itself', () => {
    const several = check([['SHELF'], [''], ['SHELF']], '2026-03-31', [
      [850_000],
      [1],
      [850_001],
    ]) as unknown[][];
    expect(several.map(([verdict]) => verdict)).toEqual(['ok', '', 'ok']);
  });

  test('names a date that it cannot read', () => {
    expect(() => check('RENT', '31/2/2026', 1)).toThrow('date: "31/2/2026" — use a date, or text such as');
  });
});

const RENT = 25_000_000;
test('a date cell is the day of the spreadsheet’s zone, with a time of day too, and the zone is asked for once a call', () => {
  let asked = 0;
  for (const offset of [-11, -10, -9.5, -3.5, 0, 5.75, 7, 12, 13.75, 14])
    for (const day of ['2026-01-01', '2026-02-28', '2026-12-31'])
      for (const hours of [0, 0.5, 12, 23.99]) {
        clocksAt(offset);
        const date = new Date(midnight(day, offset).getTime() + hours * 3_600_000);
        const ledger = [...actuals('en', offset).slice(0, 1), ['Spent', 5, date, 'RENT', '', '']];
        expect([offset, AOP_AVAILABLE('RENT', day.slice(0, 7), budget('en'), ledger)]).toEqual([
          offset,
          [[Number(day.slice(5, 7)) * RENT - 5, 12 * RENT - 5]],
        ]);
      }
  daysFrom(() => {
    asked += 1;
    return (date) => date.toISOString().slice(0, 10);
  });
  AOP_AVAILABLE([['RENT'], ['RENT']], '2026-03', budget('en'), actuals('en', 0));
  expect(asked).toBe(1);
});

test('the case is in the project, as it was given', () => {
  const [headers = []] = csv(readFileSync('test/cases/babycare/budget.csv', 'utf8'));
  expect(headers).toHaveLength(24);
});
