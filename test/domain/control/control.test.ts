import fc from 'fast-check';
import { judgeAll } from '../../../src/domain/control/audit';
import { controlOf, standing, usedOf, type BudgetNow } from '../../../src/domain/control/control';
import { judgeAndEnter, exceeds, judge } from '../../../src/domain/control/judge';
import { ledgerOf, record } from '../../../src/domain/control/ledger';
import type { BudgetLine, Entry, Figure, Move, Policy } from '../../../src/domain/plan';
import { AN_ENTRY, A_LINE } from '../../plans/nouns';
import { standings } from './standings';

/** 10 a month, 120 a year. */
const TEN = new Array<Figure>(12).fill(10);

const line = (rest: Partial<BudgetLine> = {}): BudgetLine => ({
  ...A_LINE,
  id: 'ADS',
  months: TEN,
  ...rest,
});

const spent = (date: string, amount: number, rest: Partial<Entry> = {}): Entry => ({
  ...AN_ENTRY,
  date,
  line: 'ADS',
  amount,
  stage: 'spent',
  ...rest,
});
const committed = (
  date: string,
  amount: number,
  reference: string | null,
  rest: Partial<Entry> = {},
): Entry => spent(date, amount, { stage: 'committed', reference, ...rest });

const limitsWith = (lines: BudgetLine[], moves: Move[] = [], rest: Partial<BudgetNow> = {}): BudgetNow => ({
  first: '2026-01',
  decimals: 0,
  lines,
  moves,
  ...rest,
});
const controlWith = (entries: Entry[], rest: Partial<BudgetLine> = {}, moves: Move[] = []) =>
  controlOf(limitsWith([line(rest)], moves), entries);

/** Used to the end of a month, and in the year. */
const used = (entries: Entry[], month: string): [number, number] => {
  const found = standing(controlWith(entries), 'ADS', month)!;
  return [found.toDate.used, found.year.used];
};

describe('used is spent and open commitments, nothing twice', () => {
  test.each<[string, Entry[], [number, number], [number, number]]>([
    // what                                                                  March      year
    ['nothing', [], [0, 0], [0, 0]],
    ['spent', [spent('2026-03-31', 7)], [7, 7], [7, 7]],
    ['stage left blank', [spent('2026-03-01', 7, { stage: null })], [7, 7], [7, 7]],
    ['committed', [committed('2026-03-01', 9, 'C1')], [9, 9], [9, 9]],
    ['without a reference', [committed('2026-03-01', 9, null)], [9, 9], [9, 9]],
    [
      'partly settled, later',
      [committed('2026-03-01', 9, 'C1'), spent('2026-04-05', 4, { settles: 'C1' })],
      [5, 9],
      [9, 9],
    ],
    [
      'wholly settled by several',
      [
        committed('2026-03-01', 9, 'C1'),
        spent('2026-03-05', 4, { settles: 'C1' }),
        spent('2026-05-05', 5, { settles: 'C1' }),
      ],
      [4, 9],
      [4, 9],
    ],
    [
      'settled for more',
      [committed('2026-03-01', 9, 'C1'), spent('2026-03-05', 12, { settles: 'C1' })],
      [12, 12],
      [12, 12],
    ],
    [
      'settled before it is entered',
      [spent('2026-03-05', 4, { settles: 'C1' }), committed('2026-03-01', 9, 'C1')],
      [9, 9],
      [9, 9],
    ],
    [
      'withdrawn by its own reference',
      [committed('2026-03-01', 9, 'C1'), committed('2026-04-01', -9, 'C1')],
      [0, 0],
      [0, 0],
    ],
    [
      'partly withdrawn, by what it settles',
      [committed('2026-03-01', 9, 'C1'), committed('2026-04-01', -6, null, { settles: 'C1' })],
      [3, 3],
      [3, 3],
    ],
    [
      'withdrawn after it was partly paid',
      [
        committed('2026-03-01', 9, 'C1'),
        spent('2026-03-05', 4, { settles: 'C1' }),
        committed('2026-03-09', -5, 'C1'),
      ],
      [4, 4],
      [4, 4],
    ],
    [
      'raised, then partly settled: the earlier part first',
      [
        committed('2026-03-01', 9, 'C1'),
        committed('2026-05-01', 3, 'C1'),
        spent('2026-05-05', 10, { settles: 'C1' }),
      ],
      [0, 12],
      [0, 12],
    ],
    [
      'settled in another year',
      [committed('2026-03-01', 9, 'C1'), spent('2027-01-05', 4, { settles: 'C1' })],
      [5, 5],
      [5, 5],
    ],
    [
      'committed in another year',
      [committed('2025-12-01', 9, 'C1'), spent('2026-03-05', 4, { settles: 'C1' })],
      [4, 4],
      [4, 4],
    ],
    ['refunded', [spent('2026-03-05', 9), spent('2026-03-06', -4)], [5, 5], [5, 5]],
    [
      'partly paid, and more than that back: so much more is open as came back',
      [
        committed('2026-03-01', 9, 'C1'),
        spent('2026-04-05', 2, { settles: 'C1' }),
        spent('2026-04-06', -5, { settles: 'C1' }),
      ],
      [12, 9],
      [9, 9],
    ],
    [
      'money back before anything was paid, then all of it paid',
      [
        committed('2026-03-01', 9, 'C1'),
        spent('2026-03-02', -3, { settles: 'C1' }),
        spent('2026-03-05', 12, { settles: 'C1' }),
      ],
      [9, 9],
      [9, 9],
    ],
    [
      'money back before anything was paid, from a commitment that was partly withdrawn',
      [
        committed('2026-03-01', 9, 'C1'),
        committed('2026-03-01', -4, 'C1'),
        spent('2026-03-02', -3, { settles: 'C1' }),
      ],
      [5, 5],
      [5, 5],
    ],
    [
      'raised, and money back: the earlier part is open for more than it is',
      [
        committed('2026-03-01', 9, 'C1'),
        committed('2026-05-01', 3, 'C1'),
        spent('2026-05-05', -2, { settles: 'C1' }),
      ],
      [11, 12],
      [11, 12],
    ],
    ['naming no commitment', [spent('2026-03-05', 4, { settles: 'C9' })], [4, 4], [4, 4]],
  ])('%s', (_, entries, march, april) => {
    expect(used(entries, '2026-03')).toEqual(march);
    expect(used(entries, '2026-04')).toEqual(april);
  });

  const shared = [
    committed('2026-01-01', 10, 'C1'),
    committed('2026-01-01', 20, 'C1', { line: 'SHIP' }),
    committed('2026-02-01', 5, 'C1'),
  ];
  test.each<[string, Entry[], Record<string, number>]>([
    ['nothing', [], { ADS: 15, SHIP: 20, UTIL: 0 }],
    [
      'its own line’s',
      [spent('2026-03-01', 20, { line: 'SHIP', settles: 'C1' })],
      { ADS: 15, SHIP: 20, UTIL: 0 },
    ],
    [
      'more than its own line’s: the rest settles nothing',
      [spent('2026-03-01', 26, { line: 'SHIP', settles: 'C1' })],
      { ADS: 15, SHIP: 26, UTIL: 0 },
    ],
    [
      'from a line that committed nothing: the earliest first',
      [spent('2026-03-01', 14, { line: 'UTIL', settles: 'C1' })],
      { ADS: 5, SHIP: 16, UTIL: 14 },
    ],
    [
      'both',
      [
        spent('2026-03-01', 18, { line: 'SHIP', settles: 'C1' }),
        spent('2026-03-01', 13, { line: 'UTIL', settles: 'C1' }),
      ],
      { ADS: 4, SHIP: 18, UTIL: 13 },
    ],
    [
      'withdrawn from a line that committed nothing',
      [committed('2026-03-01', -12, null, { line: 'UTIL', settles: 'C1' })],
      { ADS: 5, SHIP: 18, UTIL: 0 },
    ],
    [
      'paid from a line that committed nothing, and paid back',
      [
        spent('2026-03-01', 14, { line: 'UTIL', settles: 'C1' }),
        spent('2026-03-02', -20, { line: 'UTIL', settles: 'C1' }),
      ],
      { ADS: 21, SHIP: 20, UTIL: -6 },
    ],
    [
      'paid back to a line that committed nothing, though its own line was paid beyond what it committed',
      [spent('2026-03-01', 17, { settles: 'C1' }), spent('2026-03-02', -6, { line: 'UTIL', settles: 'C1' })],
      { ADS: 21, SHIP: 20, UTIL: -6 },
    ],
    [
      'paid back of its own line, which leaves others’ as they are',
      [spent('2026-03-01', -6, { line: 'SHIP', settles: 'C1' })],
      { ADS: 15, SHIP: 20, UTIL: 0 },
    ],
  ])('a reference that several lines share is settled by: %s', (_, more, year) => {
    const lines = [line(), line({ id: 'SHIP' }), line({ id: 'UTIL' })];
    const control = controlOf(limitsWith(lines), [...shared, ...more]);
    const found = Object.fromEntries(lines.map(({ id }) => [id, usedOf(control, id, 12).year]));
    expect(found).toEqual(year);
  });

  const anyEntry = fc.record<Entry>({
    date: fc.constantFrom('2025-12-31', '2026-01-15', '2026-02-01', '2026-06-30', '2026-12-31', '2027-01-01'),
    line: fc.constantFrom('ADS', 'SHIP'),
    amount: fc.integer({ min: -20, max: 60 }),
    stage: fc.constantFrom('committed', 'spent', null),
    reference: fc.constantFrom(null, 'C1', 'C2'),
    settles: fc.constantFrom(null, null, 'C1', 'C2'),
  });
  const ledger = fc.array(anyEntry, { maxLength: 25, size: 'max' });

  const sums = (entries: Entry[]) => {
    const found = ledgerOf('2026-01', entries);
    return ['ADS', 'SHIP'].flatMap((id) => [
      ...(found.actuals.get(id) ?? new Float64Array(12)),
      ...(found.open.get(id) ?? new Float64Array(12)),
    ]);
  };

  test('money is never counted twice: at least what was spent, at most all that was spent and committed', () => {
    const positive = ledger.map((entries) =>
      entries.map((entry) => ({ ...entry, amount: Math.abs(entry.amount) })),
    );
    fc.assert(
      fc.property(positive, (entries) => {
        const control = controlOf(limitsWith([line(), line({ id: 'SHIP' })]), entries);
        const ours = entries.filter(({ date }) => date.startsWith('2026'));
        const sum = (list: Entry[]) => list.reduce((all, { amount }) => all + amount, 0);
        const paid = sum(ours.filter(({ stage }) => stage !== 'committed'));
        const settling = sum(entries.filter(({ settles }) => settles !== null));
        const promised = sum(ours.filter(({ stage }) => stage === 'committed'));
        const all = usedOf(control, 'ADS', 12).year + usedOf(control, 'SHIP', 12).year;
        expect(all).toBeGreaterThanOrEqual(Math.max(paid, paid + promised - settling));
        expect(all).toBeLessThanOrEqual(paid + promised);
      }),
    );
  });

  test('the open part of a reference that one line commits is the commitment less what settles it, at least zero', () => {
    const settling = fc.array(
      fc.record({ on: fc.constantFrom('ADS', 'SHIP', 'UTIL'), amount: fc.integer({ min: -60, max: 60 }) }),
      { maxLength: 6 },
    );
    const promised = fc.array(fc.integer({ min: -15, max: 40 }), { minLength: 1, maxLength: 4 });
    let [negative, positive] = [0, 0];
    fc.assert(
      fc.property(promised, settling, ([first = 0, ...rest], settled) => {
        const entries = [
          ...[Math.abs(first) + 61, ...rest].map((amount, at) =>
            committed(`2026-0${at + 1}-01`, amount, 'C1'),
          ),
          ...settled.map(({ on, amount }) => spent('2026-06-01', amount, { line: on, settles: 'C1' })),
        ];
        const sum = (list: Entry[]) => list.reduce((all, { amount }) => all + amount, 0);
        const paid = sum(entries.filter(({ stage }) => stage === 'spent'));
        const { open } = ledgerOf('2026-01', entries);
        const found = (open.get('ADS') ?? new Float64Array(12)).reduce((all, amount) => all + amount, 0);
        expect(found).toBe(Math.max(0, sum(entries.filter(({ stage }) => stage === 'committed')) - paid));
        if (paid < 0) negative++;
        if (paid > 0) positive++;
      }),
      { numRuns: 500 },
    );
    expect(Math.min(negative, positive)).toBeGreaterThan(100);
  });

  test('the order of entries does not matter where references belong to one line', () => {
    fc.assert(
      fc.property(
        ledger.map((entries) => entries.map((entry) => ({ ...entry, line: 'ADS' }))),
        (entries) => {
          expect(sums([...entries].reverse())).toEqual(sums(entries));
        },
      ),
    );
  });

  test('entering one by one gives the same as summing at once, and removing an entry leaves no trace', () => {
    fc.assert(
      fc.property(ledger, anyEntry, (entries, extra) => {
        const grown = ledgerOf('2026-01', []);
        for (const entry of entries) record(grown, entry, 1);
        record(grown, extra, 1);
        record(grown, extra, -1);
        const control = { ...controlOf(limitsWith([]), []), ledger: grown };
        const whole = controlOf(limitsWith([]), entries);
        for (const id of ['ADS', 'SHIP'])
          for (const upto of [1, 2, 6, 12])
            expect(usedOf(control, id, upto)).toEqual(usedOf(whole, id, upto));
      }),
    );
  });
});

describe('limits', () => {
  const limit = (rest: Partial<BudgetLine>, month = '2026-03', moves: Move[] = []) => {
    const found = standing(controlWith([], rest, moves), 'ADS', month)!;
    return [found.toDate.limit, found.year.limit];
  };
  const months = (...figures: Figure[]) => [...figures, ...new Array<Figure>(12 - figures.length).fill(null)];

  test.each<[string, Partial<BudgetLine>, Figure, Figure]>([
    ['the months', {}, 30, 120],
    ['the annual amount, where it is filled in', { annual: 130 }, 30, 130],
    ['the annual amount alone', { annual: 130, months: [] }, null, 130],
    ['a quarter’s money in one month', { months: months(30) }, 30, 30],
    ['blank months', { months: months(null, null, null, 40) }, null, 40],
    ['zero', { months: months(0, 0, 0), annual: 0 }, 0, 0],
    ['nothing', { months: [] }, null, null],
  ])('are %s', (_, rest, toDate, year) => {
    expect(limit(rest)).toEqual([toDate, year]);
  });

  test('are the original and what was moved since', () => {
    const moves: Move[] = [
      // A move in another year changes nothing in this one, but later moves in the list still do.
      { from: null, to: { line: 'ADS', month: '2027-01' }, amount: 99 },
      { from: { line: 'ADS', month: '2026-05' }, to: { line: 'ADS', month: '2026-02' }, amount: 6 },
      { from: null, to: { line: 'ADS', month: '2026-03' }, amount: 5 },
      { from: { line: 'ADS', month: '2026-12' }, to: null, amount: 3 },
      { from: null, to: { line: 'SHIP', month: '2026-01' }, amount: 99 },
    ];
    expect(limit({}, '2026-03', moves)).toEqual([41, 122]);
    expect(limit({}, '2026-05', moves)).toEqual([55, 122]);
    expect(limit({ annual: 130 }, '2026-12', moves)).toEqual([122, 132]);
    expect(limit({ months: [] }, '2026-12', moves)).toEqual([2, 2]);
  });

  test('are of the fiscal year, whichever month it starts with', () => {
    const control = controlOf(limitsWith([line()], [], { first: '2026-04' }), [
      spent('2026-03-31', 1),
      spent('2026-04-01', 2),
      spent('2027-03-31', 4),
      spent('2027-04-01', 8),
    ]);
    expect(standing(control, 'ADS', '2027-03')!.year).toEqual({ limit: 120, used: 6, available: 114 });
    expect(standing(control, 'ADS', '2026-05')!.toDate).toEqual({ limit: 20, used: 2, available: 18 });
    expect(standing(control, 'ADS', '2026-03')).toBeNull();
  });

  test('that are unknown leave the available amount unknown, however much is used', () => {
    const control = controlWith([spent('2026-02-01', 7)], { months: [], annual: 50 });
    expect(standing(control, 'ADS', '2026-03')).toMatchObject({
      toDate: { limit: null, used: 7, available: null },
      year: { limit: 50, used: 7, available: 43 },
    });
  });

  test('stand for cost, investment and reserve lines, not for revenue', () => {
    const lines = (['revenue', 'cost', 'investment', 'reserve'] as const).map((type) =>
      line({ id: type, type }),
    );
    const control = controlOf(limitsWith([...lines, line({ id: 'cost', months: [] })]), []);
    expect(standings(control, '2026-03').map((found) => [found.line, found.year.limit])).toEqual([
      ['cost', 120],
      ['investment', 120],
      ['reserve', 120],
    ]);
    expect(standing(control, 'nowhere', '2026-03')).toBeNull();
  });
});

describe('an entry is judged', () => {
  type Expected = [outcome: string, ...breaches: string[]];
  const shown = (
    control: ReturnType<typeof controlWith>,
    before: Entry | null,
    after: Entry | null,
  ): Expected => {
    const { outcome, breaches } = judge(control, before, after);
    return [
      outcome,
      ...breaches.map(({ check, over, alreadyOver }) => `${check} over ${over}, was ${alreadyOver}`),
    ];
  };

  test.each<[string, Partial<BudgetLine>, Entry[], Entry, Expected]>([
    // what                     line              there                        new                        verdict
    ['within', {}, [spent('2026-03-01', 20)], spent('2026-03-02', 9), ['ok']],
    ['equal passes', {}, [spent('2026-03-01', 20)], spent('2026-03-02', 10), ['ok']],
    [
      'settling a commitment of another month: the year is named once',
      {},
      [committed('2026-03-01', 110, 'C1')],
      spent('2026-05-01', 130, { settles: 'C1' }),
      ['stop', 'year over 10, was 0', 'to date over 80, was 60'],
    ],
    [
      'one more does not',
      {},
      [spent('2026-03-01', 20)],
      spent('2026-03-02', 11),
      ['warn', 'to date over 1, was 0'],
    ],
    [
      'any day of the month has the whole month’s money, and all that was used in it',
      {},
      [spent('2026-03-31', 20)],
      spent('2026-03-01', 11),
      ['warn', 'to date over 1, was 0'],
    ],
    ['later spending does not block', {}, [spent('2026-04-01', 40)], spent('2026-03-31', 30), ['ok']],
    [
      'later spending counts in the year',
      {},
      [spent('2026-12-01', 110)],
      spent('2026-03-31', 11),
      ['stop', 'year over 1, was 0'],
    ],
    [
      'both breached, the year first',
      {},
      [spent('2026-01-01', 10)],
      spent('2026-01-01', 120),
      ['stop', 'year over 10, was 0', 'to date over 120, was 0'],
    ],
    [
      'already exceeded',
      {},
      [spent('2026-01-01', 13)],
      spent('2026-01-02', 4),
      ['warn', 'to date over 7, was 3'],
    ],
    [
      'a quarter’s money in its first month',
      { months: [30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
      [],
      spent('2026-01-05', 30),
      ['ok'],
    ],
    [
      'a commitment',
      {},
      [spent('2026-01-01', 8)],
      committed('2026-01-02', 3, 'C1'),
      ['warn', 'to date over 1, was 0'],
    ],
    [
      'what pays a commitment adds nothing',
      {},
      [committed('2026-01-02', 15, 'C1')],
      spent('2026-01-20', 15, { settles: 'C1' }),
      ['ok'],
    ],
    [
      'what pays more than was committed adds the rest',
      {},
      [committed('2026-01-02', 10, 'C1')],
      spent('2026-01-20', 12, { settles: 'C1' }),
      ['warn', 'to date over 2, was 0'],
    ],
    ['a refund never breaches', {}, [spent('2026-01-01', 200)], spent('2026-01-02', -1), ['ok']],
    [
      'nor what comes back of a commitment of that month, which stays as promised',
      {},
      [committed('2026-01-01', 200, 'C1')],
      spent('2026-01-02', -30, { settles: 'C1' }),
      ['ok'],
    ],
    [
      'it leaves no more room than there was',
      {},
      [committed('2026-01-01', 10, 'C1'), spent('2026-01-02', -5, { settles: 'C1' })],
      spent('2026-01-03', 1),
      ['warn', 'to date over 1, was 0'],
    ],
    ['nor does nothing', {}, [spent('2026-01-01', 200)], spent('2026-01-02', 0), ['ok']],
    ['tolerance, equal', { tolerance: 0.1 }, [], spent('2026-01-02', 11), ['ok']],
    [
      'tolerance, one more',
      { tolerance: 0.1 },
      [],
      spent('2026-01-02', 12),
      ['warn', 'to date over 2, was 0'],
    ],
    [
      'tolerance is for the year too',
      { tolerance: 0.1, toDatePolicy: 'track' },
      [spent('2026-02-01', 120)],
      spent('2026-01-02', 12),
      ['ok', 'to date over 2, was 0'],
    ],
    [
      'zero budget',
      { months: TEN.map(() => 0) },
      [],
      spent('2026-01-02', 1),
      ['stop', 'year over 1, was 0', 'to date over 1, was 0'],
    ],
    ['blank budget', { months: [] }, [], spent('2026-01-02', 1), ['ok']],
    [
      'blank months under an annual limit',
      { months: [], annual: 50 },
      [],
      spent('2026-01-02', 51),
      ['stop', 'year over 1, was 0'],
    ],
    ['another year', {}, [], spent('2025-12-31', 999), ['ok']],
    ['revenue', { type: 'revenue' }, [], spent('2026-01-01', 999), ['ok']],
    [
      'the reserve, however much is left of it',
      { type: 'reserve' },
      [],
      spent('2026-12-01', 1),
      ['stop', 'reserve over 0, was 0'],
    ],
    ['a refund to the reserve', { type: 'reserve' }, [], spent('2026-12-01', -1), ['ok']],
  ])('%s', (_, rest, there, entry, expected) => {
    expect(shown(controlWith(there, rest), null, entry)).toEqual(expected);
  });

  test.each<[Policy | null, Policy | null, string]>([
    // year    to date   verdict when both are breached
    [null, null, 'stop'],
    ['stop', 'stop', 'stop'],
    ['warn', 'stop', 'stop'],
    ['warn', null, 'warn'],
    ['track', 'warn', 'warn'],
    ['warn', 'track', 'warn'],
    ['track', 'track', 'ok'],
  ])(
    'by the most severe of its policies: %s over the year, %s to date: %s',
    (yearPolicy, toDatePolicy, outcome) => {
      const verdict = judge(controlWith([], { yearPolicy, toDatePolicy }), null, spent('2026-01-01', 121));
      expect(verdict.outcome).toBe(outcome);
      expect(verdict.breaches.map(({ policy }) => policy)).toEqual([
        yearPolicy ?? 'stop',
        toDatePolicy ?? 'warn',
      ]);
    },
  );

  test('with the figures that a message needs', () => {
    const control = controlWith([spent('2026-02-01', 18)], { tolerance: 0.05 });
    expect(judge(control, null, spent('2026-02-02', 5)).breaches).toEqual([
      {
        check: 'to date',
        policy: 'warn',
        line: 'ADS',
        name: 'ADS',
        month: '2026-02',
        limit: 20,
        tolerance: 0.05,
        used: 18,
        added: 5,
        available: 2,
        alreadyOver: 0,
        over: 3,
      },
    ]);
  });

  test.each<[string, Figure, object]>([
    ['is left', 50, { limit: 50, used: 18, added: 5, available: 32, alreadyOver: 0, over: 0 }],
    ['is missing', 20, { limit: 20, used: 18, added: 5, available: 2, alreadyOver: 0, over: 3 }],
    ['is not known', null, { limit: null, used: 18, added: 5, available: null, alreadyOver: 0, over: 0 }],
  ])('on the reserve, when of it %s', (_, annual, figures) => {
    const reserve = { type: 'reserve', annual, months: [], tolerance: 0.5, yearPolicy: 'track' } as const;
    const control = controlWith([spent('2026-02-01', 18)], reserve);
    expect(judge(control, null, spent('2026-02-02', 5)).breaches).toEqual([
      {
        ...{ check: 'reserve', policy: 'stop', tolerance: 0, line: 'ADS', name: 'ADS', month: '2026-02' },
        ...figures,
      },
    ]);
  });

  test('what is on the reserve already may move to an earlier month, since no more of it is used', () => {
    const before = spent('2026-12-10', 5);
    const control = controlWith([before], { type: 'reserve' });
    expect(shown(control, before, spent('2026-11-10', 5))).toEqual(['ok']);
  });

  test.each<[string, Entry | null, Entry | null, Expected]>([
    // January holds a spend of 8, a refund of 3 and a spend of 5: all of its 10.
    ['raised', spent('2026-01-10', 5), spent('2026-01-10', 6), ['warn', 'to date over 1, was 0']],
    ['lowered', spent('2026-01-10', 5), spent('2026-01-10', 4), ['ok']],
    ['as it was', spent('2026-01-10', 5), spent('2026-01-10', 5), ['ok']],
    ['moved within its month', spent('2026-01-10', 5), spent('2026-01-31', 5), ['ok']],
    ['moved to a later month', spent('2026-01-10', 5), spent('2026-02-10', 5), ['ok']],
    ['taken away', spent('2026-01-10', 5), null, ['ok']],
    ['a refund taken away', spent('2026-01-09', -3), null, ['warn', 'to date over 3, was 0']],
    ['a refund lowered', spent('2026-01-09', -3), spent('2026-01-09', -1), ['warn', 'to date over 2, was 0']],
    [
      'moved to another line',
      spent('2026-01-10', 5),
      spent('2026-01-10', 15, { line: 'SHIP' }),
      ['warn', 'to date over 5, was 0'],
    ],
  ])('when it is changed: %s', (_, before, after, expected) => {
    const there = [spent('2026-01-08', 8), spent('2026-01-09', -3), spent('2026-01-10', 5)];
    const control = controlOf(limitsWith([line(), line({ id: 'SHIP' })]), there);
    expect(shown(control, before, after)).toEqual(expected);
  });

  test('a payment that is deleted reopens its commitment, in the commitment’s month', () => {
    const payment = spent('2026-03-01', 10, { settles: 'C1' });
    const there = [committed('2026-01-05', 10, 'C1'), payment, spent('2026-01-06', 10)];
    expect(shown(controlWith(there), payment, null)).toEqual(['warn', 'to date over 10, was 0']);
  });

  test('a month that uses less than before is not held against the entry, even if the year uses more', () => {
    const before = spent('2026-01-10', 5);
    const control = controlWith([spent('2026-01-05', 15), before]);
    expect(shown(control, before, spent('2026-03-10', 8))).toEqual(['ok']);
  });

  test('moved to an earlier month, it is judged against that month; the year, already over its limit, uses no more', () => {
    const before = spent('2026-12-10', 130);
    const control = controlWith([spent('2026-01-05', 5), before]);
    expect(shown(control, before, spent('2026-11-10', 130))).toEqual(['warn', 'to date over 25, was 0']);
  });

  test('an unknown line is warned of, and why other entries are not checked is said', () => {
    const control = controlWith([]);
    expect(judge(control, null, spent('2026-01-01', 1, { line: 'AD' }))).toEqual({
      outcome: 'warn',
      breaches: [],
      unchecked: 'unknown line',
    });
    expect(judge(control, null, spent('2025-01-01', 1)).unchecked).toBe('other year');
    expect(judge(control, spent('2026-01-01', 1, { line: 'AD' }), null).outcome).toBe('ok');
    expect(judge(controlWith([], { type: 'revenue' }), null, spent('2026-01-01', 1)).unchecked).toBe(
      'revenue',
    );
  });

  test('cents are compared as cents', () => {
    const cents = (there: number[], amount: number, rest: Partial<BudgetLine>) =>
      judge(
        controlOf(
          limitsWith([line(rest)], [], { decimals: 2 }),
          there.map((one) => spent('2026-01-01', one)),
        ),
        null,
        spent('2026-01-02', amount),
      ).outcome;
    const months = [0.3, ...TEN.slice(1)];
    expect(cents([0.1], 0.2, { months, toDatePolicy: 'stop' })).toBe('ok');
    expect(cents([0.1], 0.21, { months, toDatePolicy: 'stop' })).toBe('stop');
    expect(cents([], 0.33, { months, toDatePolicy: 'stop', tolerance: 0.1 })).toBe('ok');
    expect(
      cents(new Array<number>(1000).fill(0.01), 0.01, { months: [10, ...TEN], toDatePolicy: 'stop' }),
    ).toBe('stop');
  });

  test('and shown as cents', () => {
    const months = [0.3, ...TEN.slice(1)];
    const there = [spent('2026-01-01', 0.1), spent('2026-01-01', 0.2)];
    const control = controlOf(limitsWith([line({ months })], [], { decimals: 2 }), there);
    expect(standing(control, 'ADS', '2026-01')!.toDate).toEqual({ limit: 0.3, used: 0.3, available: 0 });
  });

  test('of two rows with one id the first is the line', () => {
    const twice = [
      line({ yearPolicy: 'warn', toDatePolicy: 'track' }),
      line({ months: [], yearPolicy: 'stop' }),
    ];
    const verdict = judge(controlOf(limitsWith(twice), []), null, spent('2026-01-01', 121));
    expect(verdict.breaches.map(({ policy, limit }) => [policy, limit])).toEqual([
      ['warn', 120],
      ['track', 10],
    ]);
  });

  test('on an unknown line, a refund that reopens a commitment is judged against the commitment’s limit', () => {
    const there = [
      committed('2026-01-05', 120, 'C1'),
      spent('2026-02-05', 120, { line: 'AD', settles: 'C1' }),
      spent('2026-12-05', 120),
    ];
    const refund = spent('2026-03-05', -50, { line: 'AD', settles: 'C1' });
    expect(judge(controlWith(there), null, refund)).toMatchObject({
      outcome: 'stop',
      unchecked: 'unknown line',
    });
  });

  test('a fraction of a đồng left by a tolerance does not let a whole đồng through', () => {
    const rest = { months: [333, ...TEN.slice(1)], tolerance: 0.05, toDatePolicy: 'stop' } as const;
    // 333 × 1.05 = 349.65
    expect(judge(controlWith([], rest), null, spent('2026-01-02', 349)).breaches).toEqual([]);
    expect(judge(controlWith([], rest), null, spent('2026-01-02', 350)).outcome).toBe('stop');
  });

  test('and the control is left as it was', () => {
    const control = controlWith([committed('2026-01-05', 10, 'C1')]);
    const before = JSON.stringify(standings(control, '2026-12'));
    judge(control, null, spent('2026-01-06', 4, { settles: 'C1' }));
    judge(control, committed('2026-01-05', 10, 'C1'), null);
    expect(JSON.stringify(standings(control, '2026-12'))).toBe(before);
  });
});

test('of several lines that an entry changes, the year’s breaches come first', () => {
  const ship = line({ id: 'SHIP', months: [100, ...new Array<number>(11).fill(0)] });
  const paid = spent('2026-01-10', 5, { settles: 'C1' });
  const before = [
    committed('2026-01-02', 100, 'C1', { line: 'SHIP' }),
    spent('2026-01-03', 4, { line: 'SHIP' }),
    paid,
  ];
  const control = controlOf(limitsWith([line(), ship]), before);
  // The payment no longer settles SHIP’s order, which is fully open again.
  const { breaches, outcome } = judge(control, paid, { ...paid, amount: 11, settles: null });
  expect([outcome, ...breaches.map(({ line: id, check }) => [id, check])]).toEqual([
    'stop',
    ['SHIP', 'year'],
    ['ADS', 'to date'],
    ['SHIP', 'to date'],
  ]);
});

describe('a whole ledger is judged in date order', () => {
  const outcomes = (entries: Entry[], rest: Partial<BudgetLine> = {}) =>
    judgeAll(limitsWith([line(rest)]), entries).map(({ index, verdict }) => `${index} ${verdict.outcome}`);

  test('whatever order it is in, each entry meets only earlier ones', () => {
    expect(outcomes([spent('2026-02-01', 11), spent('2026-01-01', 10), spent('2026-01-31', 1)])).toEqual([
      '2 warn',
      '0 warn',
    ]);
  });

  test('entries of another year are ignored, however little the line has left', () => {
    expect(outcomes([spent('2026-12-31', 120), spent('2027-01-01', 50), spent('2025-12-31', 50)])).toEqual(
      [],
    );
  });

  test('tracked breaches and unknown lines are listed, entries that are all right are not', () => {
    const entries = [
      spent('2026-01-01', 11),
      spent('2026-01-02', 1, { line: 'AD' }),
      spent('2025-01-02', 999),
      spent('2026-01-03', -5),
    ];
    expect(outcomes(entries, { toDatePolicy: 'track' })).toEqual(['0 ok', '1 warn']);
  });

  const entry = fc.record<Entry>({
    date: fc.constantFrom('2025-12-31', '2026-01-15', '2026-01-20', '2026-02-01', '2026-06-30', '2026-12-31'),
    line: fc.constantFrom('ADS', 'SHIP', 'REV', 'HOLD', 'NONE'),
    amount: fc.integer({ min: -20, max: 40 }),
    stage: fc.constantFrom('committed', 'spent', 'spent', null),
    reference: fc.constantFrom(null, 'C1', 'C2'),
    settles: fc.constantFrom(null, null, 'C1', 'C2'),
  });
  const limits = limitsWith([
    line({ tolerance: 0.1 }),
    line({ id: 'SHIP', toDatePolicy: 'stop' }),
    line({ id: 'REV', type: 'revenue' }),
    line({ id: 'HOLD', type: 'reserve' }),
  ]);

  test('as one by one', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30, size: 'max' }), (entries) => {
        const control = controlOf(limits, []);
        const order = entries
          .map((_, i) => i)
          .sort((a, b) => entries[a]!.date.localeCompare(entries[b]!.date) || a - b);
        const expected = order
          .map((index) => ({ index, verdict: judgeAndEnter(control, null, entries[index]!) }))
          .filter(({ verdict }) => verdict.outcome !== 'ok' || verdict.breaches.length > 0);
        expect(judgeAll(limits, entries)).toEqual(expected);
      }),
    );
  });

  test('and with what was stopped left out, no stop line ends over its limit', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30, size: 'max' }), (entries) => {
        const control = controlOf(limits, []);
        for (const one of entries)
          if (judge(control, null, one).outcome !== 'stop') judgeAndEnter(control, null, one);
        for (const { line: id, year } of standings(control, '2026-12')) {
          const allowed = id === 'ADS' ? 132 : id === 'HOLD' ? 0 : 120;
          expect([id, year.used <= allowed]).toEqual([id, true]);
        }
      }),
    );
  });
});

test.each([
  [1e15, 1e15, 0, false],
  [1e15 + 1, 1e15, 0, true],
  [1_100_000, 1_000_000, 0.1, false],
  [1_100_000.01, 1_000_000, 0.1, true],
  [1.1e15 + 1, 1e15, 0.1, true],
])('%d of %d with %d more is a breach: %p', (used, limit, tolerance, isBreach) => {
  expect(exceeds(used, limit, tolerance)).toBe(isBreach);
});

test('an entry that withdraws its own commitment under another spelling withdraws it once', () => {
  const [made, taken] = [
    committed('2026-03-01', 100, 'PO-1'),
    committed('2026-03-02', -30, 'PO-1', { settles: 'po-1' }),
  ];
  const ledger = ledgerOf('2026-01', [made]);
  record(ledger, taken, 1);
  expect(ledger.open.get('ADS')?.[2]).toBe(70);
  record(ledger, taken, -1);
  expect(ledger.open.get('ADS')?.[2]).toBe(100);
});
