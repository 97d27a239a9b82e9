/** Dates that can't be right, dates of other years, and stages that don't fit their line: each is named, and stays. */
import { line, tillWith, type Till } from '../../features/limits/till';
import { ask } from '../../plans/shop';

const STAGE = { en: { spent: 'Spent', received: 'Received' }, vi: { spent: 'Đã chi', received: 'Đã thu' } };
const TYPES = { en: ['Revenue', 'Cost'], vi: ['Doanh thu', 'Chi phí'] } as const;
const OTHER_YEARS = [
  ['12/31/2025', '12/31/2025'],
  ['1/1/2062', '1/1/2062'],
  ['2026', '7/18/1905'],
];
const UNMEANT = ['0', '-5', '12:30', '20260210', '0026-03-15', '1000000000', '31/02'];

describe.each(['en', 'vi'] as const)('in %s', (language) => {
  let till: Till;
  beforeEach(() => {
    const [revenue, cost] = TYPES[language];
    till = tillWith([line('REV', { type: revenue }), line('ADS', { type: cost })], {
      language,
      locale: 'en_US',
    });
  });

  /** The cells of Actuals that both a check and a review name, with what they expect. */
  const named = (): ReadonlyMap<string, string> => {
    const of = (feature: string, input: object): [cell: string, expected: string][] =>
      ask(till.person, feature, input)
        .problems.map(({ where, expected }): [string, string] => [where.split('!')[1] ?? '', expected])
        .sort();
    const checked = of('checkLimits', {});
    expect(of('reviewMonth', { month: '2026-12' })).toEqual(checked);
    return new Map(checked);
  };
  const usedOf = (id: string): unknown => till.budget().row(id).values.usedYear;
  const lastToast = (): string => till.person.toasts().at(-1) ?? '';

  test('an amount of another year is let in with a warning, counts nowhere, and is named until its date is mended', () => {
    const rows = OTHER_YEARS.map(([date = '', said = '']) => {
      const row = till.enter({ date, line: 'ADS', amount: 5000 });
      const words = { en: `“${said}”. Expected: a date from`, vi: `“${said}”. Cần ghi: một ngày từ` }[
        language
      ];
      expect(till.value('amount', row)).toBe(5000);
      expect(till.check(row)).toContain(words);
      expect(lastToast()).toContain(words);
      return row;
    });
    const cells = rows.map((row) => till.cell('date', row));
    expect([...named().keys()]).toEqual(cells);
    expect(rows.map((row) => till.check(row))).not.toContain('');
    expect(usedOf('ADS')).toBe(0);
    for (const row of rows) {
      till.type(row, 'amount', 1);
      till.type(row, 'date', '3/3/2026');
    }
    expect(rows.map((row) => till.check(row))).toEqual(['', '', '']);
    expect(named().size).toBe(0);
    expect(usedOf('ADS')).toBe(3);
  });

  test.each([
    ['REV', 'spent'],
    ['ADS', 'received'],
  ] as const)('on %s, “%s” counts and is asked about', (id, stage) => {
    const { [stage]: said, [stage === 'spent' ? 'received' : 'spent']: other } = STAGE[language];
    const row = till.enter({ date: '3/4/2026', line: id, amount: 2, stage: said });
    expect(till.value('amount', row)).toBe(2);
    expect(till.check(row)).toContain(`“${other}”`);
    expect(lastToast()).toContain(`“${other}”`);
    expect([...named().keys()]).toEqual([till.cell('stage', row)]);
    expect(till.budget().row(id).values.actual[2]).toBe(2);
    till.type(row, 'stage', other);
    expect(till.check(row)).toBe('');
  });

  test('a block with several of them is one warning that counts them', () => {
    const row = till.paste([
      ['1/1/2025', 'ADS', 10],
      ['1/1/2027', 'REV', 10],
      ['1/2/2026', 'ADS', 1],
    ]);
    expect(lastToast()).toContain(
      { en: '3 rows: 2 asked about', vi: '3 dòng: 2 dòng cần xem lại' }[language],
    );
    expect([0, 1, 2].map((at) => till.check(row + at) === '')).toEqual([false, false, true]);
  });

  test('a date that can’t be meant is named with its cell, stays as it was typed, and keeps its month open', () => {
    const row = till.paste(UNMEANT.map((date) => [date, 'ADS', 1]));
    const cells = UNMEANT.map((_, at) => till.cell('date', row + at));
    const expected = { en: 'a real date', vi: 'ngày có thật' }[language];
    UNMEANT.forEach((_, at) => {
      expect(till.check(row + at)).toContain(expected);
    });
    const found = named();
    expect(cells.filter((cell) => !found.get(cell)?.startsWith(expected))).toEqual([]);
    const { missing } = ask(till.person, 'closeMonth', { month: '2026-01' }, true).answer;
    const waiting = (missing as { cell: string }[]).map(({ cell }) => cell);
    expect(cells.filter((cell) => !waiting.includes(cell))).toEqual([]);
    expect(till.value('amount', row)).toBe(1);
  });
});
