/** What a person types is judged against the limits at once. */
import { line, tillWith, type Entry, type Till } from '../features/limits/till';

const FIRST_QUARTER = [300, 0, 0, 300, 0, 0, 300, 0, 0, 300, 0, 0];
const none = Array.from({ length: 12 }, () => '');
const zero = Array.from({ length: 12 }, () => 0);

let till: Till;
beforeAll(() => {
  till = tillWith([
    ...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'K', 'L', 'M', 'N', 'O', 'P'].map((id) => line(id)),
    line('QUARTER', { months: FIRST_QUARTER }),
    line('TOLERANT', { tolerance: '10%', toDatePolicy: 'Track' }),
    line('STRICT', { yearPolicy: 'Stop', toDatePolicy: 'Stop' }),
    line('SOFT', { yearPolicy: 'Warn', toDatePolicy: 'Track' }),
    line('ZERO', { annual: 0, months: zero }),
    line('BLANK', { annual: '', months: none }),
    line('SALES', { type: 'Revenue' }),
    line('RESERVE', { type: 'Reserve' }),
  ]);
});

const spend = (on: string, amount: string | number, date = '3/15/2026', more: Entry = {}): Entry => ({
  date,
  line: on,
  amount,
  ...more,
});
const toasts = () => till.person.toasts().length;

describe('within its limits', () => {
  // prettier-ignore
  test.each<[string, Entry[]]>([
    ['what equals the budget',                    [spend('A', 1200, '12/31/2026')]],
    ['a quarter’s money in its first month',      [spend('QUARTER', 300, '1/5/2026')]],
    ['what is over within its tolerance',         [spend('TOLERANT', 1320, '12/1/2026')]],
    ['an earlier day after later spending',       [spend('B', 1000, '12/1/2026'), spend('B', 100, '1/2/2026')]],
    ['a line without any budget',                 [spend('BLANK', 99999)]],
    ['revenue, however much',                     [spend('SALES', 99999)]],
    ['a refund',                                  [spend('C', -500)]],
    ['a breach that is only tracked',             [spend('SOFT', 1200, '1/1/2026')]],
  ])('%s is entered without a word', (_, entries) => {
    const [said, asked] = [toasts(), till.log().length];
    for (const entry of entries) {
      const row = till.enter(entry);
      expect([till.value('amount', row), till.check(row)]).toEqual([Number(entry.amount), '']);
    }
    expect([toasts(), till.log().length]).toEqual([said, asked]);
  });
});

test.each(['3/15/2025', '3/15/2027'])('a date of another year, %s, is entered and asked about', (date) => {
  const asked = till.log().length;
  const row = till.enter(spend('D', 99999, date));
  expect(till.value('amount', row)).toBe(99999);
  const said = 'outside the plan’s year it counts in no month and against no limit';
  expect(till.check(row)).toContain(said);
  expect(till.person.toasts().at(-1)).toMatch(new RegExp(`A${row}: Please look: .*${said}`));
  expect(till.log()).toHaveLength(asked);
});

test.each([
  ['date', '30.9', 'a real date, for example 2026-03-15'],
  ['date', 'soon', 'a real date, for example 2026-03-15'],
  ['amount', '3 apples', 'a number, for example 12500 or 12.5k'],
] as const)(
  'a %s that is invalid, “%s”, is named with its cell when it is typed, once',
  (column, text, expected) => {
    const row = till.enter(spend('E', 1));
    const before = toasts();
    till.type(row, column, text);
    const said = `To look at: ${till.cell(column, row)}: Not understood: “`;
    expect(till.person.toasts().slice(before)).toEqual([expect.stringContaining(said)]);
    expect(till.person.toasts().at(-1)).toContain(`Expected: ${expected}.`);
    expect(till.check(row)).toContain('Not understood');
    till.type(row, column === 'date' ? 'amount' : 'date', column === 'date' ? 2 : '3/16/2026');
    expect(toasts()).toBe(before + 1);
  },
);

test('a row with several faults tells them all beside itself', () => {
  const row = till.enter(spend('E', 1));
  till.type(row, 'date', 'soon');
  till.type(row, 'amount', '3 apples');
  const said = till.check(row);
  expect(said).toContain('Not understood: “soon”. Expected: a real date, for example 2026-03-15.');
  expect(said).toContain('Not understood: “3 apples”. Expected: a number');
});

describe('warned', () => {
  test('over the budget to date: the row says which, by how much, and what was left', () => {
    const row = till.enter(spend('E', 350));
    expect(till.value('amount', row)).toBe(350);
    expect(till.check(row)).toBe(
      'Over, warned – The budget of E up to 03/2026 is exceeded by 50: limit 300, left before this entry 300.',
    );
    till.type(row, 'amount', 300);
    expect(till.check(row)).toBe('');
  });

  test('over the year where the policy only warns', () => {
    const row = till.enter(spend('SOFT', 500, '12/1/2026'));
    expect(till.check(row)).toMatch(/^Over, warned – The year’s budget of SOFT is exceeded by 500/);
  });

  test('a line that is in no budget', () => {
    const row = till.enter(spend('NOWHERE', 5));
    expect(till.check(row)).toBe('NOWHERE is not on the Budget tab: choose from the list, or add it there.');
    till.type(row, 'line', 'F');
    expect(till.check(row)).toBe('');
  });
});

describe('refused', () => {
  test('the cell gets its old value back, and the entry stands in Decisions with all that was typed', () => {
    const row = till.enter(
      spend('G', 400, '12/3/2026', { stage: 'Spent', description: 'Fair stand', reference: 'INV-7' }),
    );
    till.type(row, 'amount', 1201);
    expect(till.value('amount', row)).toBe(400);
    const { when, ...request } = till.lastRequest();
    expect(when).toBeInstanceOf(Date);
    expect(request).toMatchObject({
      kind: 'Request',
      what: 'Fair stand',
      toLine: 'G',
      amount: 1201,
      state: 'Open',
      entryStage: 'Spent',
      entryReference: 'INV-7',
      entryRow: String(row),
    });
    expect([request.entryDate, request.toMonth].map((date) => date.toISOString().slice(0, 10))).toEqual([
      '2026-12-02',
      '2026-11-30',
    ]);
    expect(till.check(row)).toContain(`Not entered: 1,201 on G. The year’s budget of G is exceeded by 1:`);
    expect(till.person.toasts().at(-1)).toMatch(
      new RegExp(
        `exceeded by 1: limit 1,200, left before this entry 800.*request ${request.id} is in Decisions`,
      ),
    );
    till.type(row, 'amount', 500);
    expect([till.value('amount', row), till.check(row)]).toEqual([500, '']);
  });

  test('it is asked for once, however often it is typed', () => {
    const row = till.enter(spend('H', 2000));
    const asked = till.log().length;
    till.type(row, 'amount', 2000);
    expect([till.value('amount', row), till.log().length]).toEqual(['', asked]);
  });

  test('every limit that is exceeded is named, the year’s first', () => {
    const row = till.enter(spend('STRICT', 1500));
    expect(till.check(row)).toMatch(
      /The year’s budget of STRICT .* 300: .* The budget of STRICT up to 03\/2026 .* 1,200:/,
    );
  });

  // prettier-ignore
  test.each<[string, Entry]>([
    ['more than the tolerance',    spend('TOLERANT', 1, '12/2/2026')],
    ['anything on a budget of 0',  spend('ZERO', 1)],
    ['the reserve itself',         spend('RESERVE', 1)],
    ['a month that stops',         spend('STRICT', 301, '3/1/2026')],
  ])('%s', (_, entry) => {
    const row = till.enter(entry);
    expect(till.value('amount', row)).toBe('');
    expect(till.lastRequest()).toMatchObject({ toLine: entry.line, amount: Number(entry.amount) });
  });

  test('a date, a line or a stage that makes an entry exceed goes back as it was', () => {
    const row = till.enter(spend('I', 1300, '3/15/2027'));
    till.type(row, 'date', '3/15/2026');
    expect(till.shown('date', row)).toBe('3/15/2027');
    till.type(row, 'line', 'K');
    expect(till.value('line', row)).toBe('K');
    till.enter(spend('K', 1200, '12/1/2026'));
    const other = till.enter(spend('L', 100, '1/1/2026'));
    till.type(other, 'line', 'K');
    expect(till.value('line', other)).toBe('L');
    expect(till.lastRequest()).toMatchObject({ toLine: 'K', amount: 100 });
  });

  test('taking a refund away is judged like new spending', () => {
    till.enter(spend('M', 1200, '12/1/2026'));
    const refund = till.enter(spend('M', -200, '12/2/2026'));
    till.enter(spend('M', 200, '12/3/2026'));
    till.person.clear(till.name(), till.cell('amount', refund));
    expect(till.value('amount', refund)).toBe(-200);
    expect(till.lastRequest()).toMatchObject({ toLine: 'M', amount: 200 });
  });
});

describe('amounts typed as text', () => {
  test('what is understood becomes a number, and is judged', () => {
    const row = till.enter(spend('N', '0,1k'));
    expect(till.value('amount', row)).toBe(100);
    till.type(row, 'amount', '2k');
    expect(till.value('amount', row)).toBe(100);
    expect(till.lastRequest()).toMatchObject({ toLine: 'N', amount: 2000 });
  });

  test('what is not understood stays, and the row says so', () => {
    const row = till.enter(spend('N', 'about ten'));
    expect([till.value('amount', row), till.check(row)]).toEqual([
      'about ten',
      expect.stringContaining('Not understood: “about ten”'),
    ]);
    till.type(row, 'amount', 10);
    expect(till.check(row)).toBe('');
  });
});

test('an approval lets just that entry through', () => {
  const row = till.enter(spend('O', 1300));
  const { id } = till.lastRequest();
  const heard: any = till.person.serve('ask', 'decide', {
    request: id,
    decision: 'approve',
    approver: 'An',
    reason: 'Agreed',
    date: '2026-03-16',
  });
  expect(heard).toMatchObject({ ok: true });
  till.type(row, 'amount', 1300);
  expect(till.value('amount', row)).toBe(1300);
  const second = till.enter(spend('O', 1300));
  expect(till.value('amount', second)).toBe('');
});
