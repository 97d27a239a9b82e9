/**
 * Random ledgers in a plan that is not the sample: a year from April, dollars with cents, tolerances, blank and zero
 * budgets, money moved. The domain, Budget's live cells and the custom functions must agree.
 */
import fc from 'fast-check';
import type { Person } from '../../../local/person';
import { controlOf, standing, type BudgetNow } from '../../../src/domain/control/control';
import { judge } from '../../../src/domain/control/judge';
import { addMonths } from '../../../src/domain/months/months';
import type { BudgetLine, Entry, LineType } from '../../../src/domain/plan';
import type { Language } from '../../../src/words';
import { A_LINE } from '../../plans/nouns';
import { answerCell, ask, fillIn, nameOf, shortPlan, table } from '../../plans/shop';

const FIRST = '2026-04';
const ROWS = 24;
const WORDS = {
  en: {
    cost: 'Cost',
    investment: 'Investment',
    revenue: 'Revenue',
    reserve: 'Reserve',
    stop: 'Stop',
    warn: 'Warn',
    track: 'Track',
    spent: 'Spent',
    committed: 'Committed',
    ok: 'ok',
  },
  vi: {
    cost: 'Chi phí',
    investment: 'Đầu tư',
    revenue: 'Doanh thu',
    reserve: 'Dự phòng',
    stop: 'Chặn',
    warn: 'Cảnh báo',
    track: 'Theo dõi',
    spent: 'Đã chi',
    committed: 'Đã cam kết chi',
    ok: 'trong hạn mức',
  },
};
const OUTCOMES = {
  en: { ok: 'ok', warn: 'warn', stop: 'stop' },
  vi: { ok: 'trong hạn mức', warn: 'cảnh báo', stop: 'chặn' },
};

const line = (
  id: string,
  type: LineType,
  month: number | null,
  more: Partial<BudgetLine> = {},
): BudgetLine => ({
  ...A_LINE,
  id,
  type,
  annual: month === null ? null : Math.round(month * 1200) / 100,
  months: Array.from({ length: 12 }, () => month),
  ...more,
});
const LINES: BudgetLine[] = [
  line('ADS', 'cost', 100.1, { toDatePolicy: 'stop', tolerance: 0.05 }),
  line('RENT', 'cost', 83.33, { yearPolicy: 'warn', toDatePolicy: 'track' }),
  // A quarter's money is in its first month.
  line('SHELF', 'investment', 0, { annual: 400, months: [100, 0, 0, 100, 0, 0, 100, 0, 0, 100, 0, 0] }),
  // Nothing is planned before the fourth month, so there is no limit to date until then.
  line('LATER', 'cost', null, { months: Array.from({ length: 12 }, (_, at) => (at < 3 ? null : 90)) }),
  line('FREE', 'cost', null),
  line('NONE', 'cost', 0),
  line('SALES', 'revenue', 500),
  line('RESERVE', 'reserve', 50),
];
const MOVES = [
  { kind: 'transfer', from: 'ADS', fromMonth: '2027-01', to: 'RENT', toMonth: '2026-06', amount: '12.34' },
  { kind: 'raise', from: '', fromMonth: '', to: 'NONE', toMonth: '2026-05', amount: '20', approver: 'An' },
  { kind: 'reserve', from: '', fromMonth: '', to: 'SHELF', toMonth: '2026-05', amount: '60.5' },
  { kind: 'cut', from: 'ADS', fromMonth: '2027-03', to: '', toMonth: '', amount: '0.01' },
];

/** Entries of every kind; all lines share two references, so that most ledgers have contracts over several lines. */
const KINDS = {
  spent: { stage: 'spent', reference: false, settles: false, sign: 0 },
  'committed without a reference': { stage: 'committed', reference: false, settles: false, sign: 1 },
  committed: { stage: 'committed', reference: true, settles: false, sign: 1 },
  'committed in two parts': { stage: 'committed', reference: true, settles: false, sign: 1 },
  'committed less': { stage: 'committed', reference: true, settles: false, sign: -1 },
  'committed anew': { stage: 'committed', reference: true, settles: true, sign: 1 },
  withdrawn: { stage: 'committed', reference: false, settles: true, sign: -1 },
  paid: { stage: 'spent', reference: false, settles: true, sign: 1 },
  'paid, with an invoice number': { stage: 'spent', reference: true, settles: true, sign: 1 },
  'paid, or paid back': { stage: 'spent', reference: false, settles: true, sign: 0 },
} as const;
const WHATS = Object.keys(KINDS) as (keyof typeof KINDS)[];
const entry: fc.Arbitrary<Entry> = fc
  .record({
    month: fc.integer({ min: -1, max: 12 }),
    day: fc.constantFrom(1, 2, 28),
    line: fc.constantFrom(...LINES.map(({ id }) => id)),
    cents: fc.integer({ min: -9_000, max: 25_000 }).filter((cents) => cents !== 0),
    what: fc.constantFrom(...WHATS),
    references: fc.shuffledSubarray(['PO1', 'PO2'], { minLength: 2 }),
  })
  .map(({ month, day, line: on, cents, what, references: [own = '', other = ''] }): Entry => {
    const { stage, reference, settles, sign } = KINDS[what];
    return {
      date: `${addMonths(FIRST, month)}-${String(day).padStart(2, '0')}`,
      line: on,
      amount: (sign === 0 ? cents : Math.abs(cents) * sign) / 100,
      stage,
      reference: reference ? own : null,
      settles: settles ? other : null,
    };
  });
const ledgers = fc.array(entry, { minLength: 4, maxLength: ROWS });

const cents = (value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 100) / 100 : value;

describe.each(['en', 'vi'] as const)('in %s', (language: Language) => {
  const words = WORDS[language] as Record<string, string>;
  const word = (name: string | null): string => (name === null ? '' : (words[name] ?? name));
  let person: Person;
  let limits: BudgetNow;
  beforeAll(() => {
    const answers = { firstMonth: 4, currency: 'USD' };
    const rows = { actuals: ROWS + 1, budget: 12, decisions: 40 };
    person = shortPlan({ language, locale: 'en_US' }, answers, rows);
    fillIn(
      person,
      'budget',
      language,
      LINES.map(({ id, type, yearPolicy, toDatePolicy, tolerance, annual, months }) => ({
        id,
        type: word(type),
        line: id,
        yearPolicy: word(yearPolicy),
        toDatePolicy: word(toDatePolicy),
        tolerance: tolerance === null ? '' : `${tolerance * 100}%`,
        annual,
        months: [...months],
      })),
    );
    for (const move of MOVES) ask(person, 'moveMoney', { ...move, reason: 'r', who: 'w', givenUp: 'g' });
    limits = {
      first: FIRST,
      decimals: 2,
      lines: LINES,
      moves: [
        { from: { line: 'ADS', month: '2027-01' }, to: { line: 'RENT', month: '2026-06' }, amount: 12.34 },
        { from: null, to: { line: 'NONE', month: '2026-05' }, amount: 20 },
        { from: { line: 'RESERVE', month: '2026-04' }, to: { line: 'SHELF', month: '2026-05' }, amount: 50 },
        {
          from: { line: 'RESERVE', month: '2026-05' },
          to: { line: 'SHELF', month: '2026-05' },
          amount: 10.5,
        },
        { from: { line: 'ADS', month: '2027-03' }, to: null, amount: 0.01 },
      ],
    };
    person.addTab('Own');
    const budgetRange = `'${nameOf('budget', language)}'!A1:CZ30`;
    const ledgerRange = `'${nameOf('actuals', language)}'!A1:K${ROWS + 1}`;
    LINES.forEach(({ id }, at) => {
      person.type('Own', `A${at + 1}`, id);
    });
    person.type('Own', 'H1', '25');
    person.type('Own', 'B1', `=AOP_AVAILABLE(A1:A${LINES.length}; D1; ${budgetRange}; ${ledgerRange})`);
    person.type(
      'Own',
      'E1',
      `=AOP_CHECK(A1:A${LINES.length}; D1&"-15"; H1; ${budgetRange}; ${ledgerRange}; "${language}")`,
    );
  });

  const enter = (entries: readonly Entry[]): void => {
    const blank = Array.from({ length: ROWS - entries.length }, () => Array.from({ length: 7 }, () => ''));
    const rows = entries.map(({ date, line: on, amount, stage, reference, settles }) => {
      const [year, month, day] = date.split('-').map(Number);
      return [`${month}/${day}/${year}`, on, String(amount), word(stage), '', reference ?? '', settles ?? ''];
    });
    person.paste(nameOf('actuals', language), 'A2', [...rows, ...blank]);
  };

  test('what is used and available is the same everywhere, to date and for the year', () => {
    fc.assert(
      fc.property(ledgers, fc.integer({ min: 0, max: 11 }), (entries, at) => {
        const month = addMonths(FIRST, at);
        enter(entries);
        person.type(
          nameOf('direction', language),
          answerCell(person, 'month', language),
          String(Number(month.slice(5))),
        );
        person.type('Own', 'D1', `'${month}`);
        const control = controlOf(limits, entries);
        const budget = table(person, nameOf('budget', language), 'budget', language);
        const own = person.values('Own', `B1:F${LINES.length}`);
        LINES.forEach(({ id, type }, index) => {
          const { year, toDate } = standing(control, id, month)!;
          const { values } = budget.row(id);
          const [availableToDate, availableYear, , outcome] = own[index]!;
          const verdict = judge(control, null, {
            date: `${month}-15`,
            line: id,
            amount: 25,
            stage: 'spent',
            reference: null,
            settles: null,
          });
          expect([id, outcome]).toEqual([id, OUTCOMES[language][verdict.outcome]]);
          if (type === 'revenue') {
            expect([values.usedYear, values.availableYear, availableYear]).toEqual(['', '', '']);
            return;
          }
          expect([id, cents(values.usedToDate), cents(values.usedYear)]).toEqual([
            id,
            toDate.used,
            year.used,
          ]);
          expect([id, cents(availableToDate), cents(availableYear)]).toEqual([
            id,
            toDate.available ?? '',
            year.available ?? '',
          ]);
          expect([id, cents(values.availableToDate), cents(values.availableYear)]).toEqual([
            id,
            toDate.available ?? '',
            year.available ?? '',
          ]);
        });
        expect(person.errors()).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});
