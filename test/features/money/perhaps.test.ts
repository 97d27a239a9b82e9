/**
 * The entry of a request was corrected or typed anew meanwhile: the approver is told first, and nothing is entered
 * twice unnoticed.
 */
import { actuals } from '../../../src/tabs';
import type { Language } from '../../../src/words';
import { stall, type Stall } from './stall';

const yes = { request: 'D1', decision: 'approve', approver: 'Lan', reason: 'Worth it', date: '12/3/2026' };
type Cells = Readonly<Record<string, string>>;

const type = (it: Stall, cells: Cells, language: Language = 'en'): void => {
  for (const [cell, text] of Object.entries(cells)) it.person.type(actuals.name[language], cell, text);
};
/** An entry in row 2 that is refused, and what is typed afterwards. */
const after = (more: Cells, language: Language = 'en'): Stall => {
  const it = stall(language);
  type(it, { A2: '3/10/2026', B2: 'ADS', E2: 'Posters', C2: '500' }, language);
  type(it, more, language);
  return it;
};
const rows = (it: Stall): string[][] => it.ledger().map((row) => row.slice(0, 3));
const perhaps = (it: Stall) => it.ask('decisionsList').answer.open[0].perhaps;

// prettier-ignore
const MEANWHILE: [string, Cells, number, string[][], string[][]][] = [
  ['a smaller amount in its row',           { C2: '250' },
    2, [['3/10/2026', 'ADS', '250']],       [['3/10/2026', 'ADS', '500']]],
  ['another line in its row',               { B2: 'GIFT', C2: '50' },
    2, [['3/10/2026', 'GIFT', '50']],       [['3/10/2026', 'GIFT', '50'], ['3/10/2026', 'ADS', '500']]],
  ['another day in its row',                { A2: '3/12/2026', C2: '250' },
    2, [['3/12/2026', 'ADS', '250']],       [['3/12/2026', 'ADS', '250'], ['3/10/2026', 'ADS', '500']]],
  ['other words in its row',                { E2: 'Small posters', C2: '250' },
    2, [['3/10/2026', 'ADS', '250']],       [['3/10/2026', 'ADS', '250'], ['3/10/2026', 'ADS', '500']]],
  ['a smaller amount in the row below',     { A3: '3/10/2026', B3: 'ADS', C3: '250' },
    3, [['3/10/2026', 'ADS', '250']],       [['3/10/2026', 'ADS', '500'], ['3/10/2026', 'ADS', '250']]],
  ['its words on another day below',        { A3: '3/12/2026', B3: 'ADS', E3: 'Posters', C3: '250' },
    3, [['3/12/2026', 'ADS', '250']],       [['3/10/2026', 'ADS', '500'], ['3/12/2026', 'ADS', '250']]],
];

test.each(MEANWHILE)(
  '%s is named, and asked about before the request goes in',
  (_, more, row, then, told) => {
    const it = after(more);
    expect(perhaps(it)).toMatchObject({ row, isAsked: true });
    for (const given of [{}, { told: 9 }])
      expect(it.refused('decide', { ...yes, ...given })).toMatch(
        new RegExp(`^Row ${row} of Actuals: .*Nothing was entered`),
      );
    expect([rows(it), it.log().length]).toEqual([then, 1]);
    it.ask('decide', { ...yes, told: row });
    expect(rows(it)).toEqual(told);
  },
);

test('it is said what stands there and what approving comes to, in either language', () => {
  const smaller = { C2: '250' };
  expect(perhaps(after(smaller)).text).toBe(
    'Row 2 of Actuals: 3/10/2026 · The ads · 250. Approving changes this to 3/10/2026 · The ads · 500; if the row is right as it is, refuse D1.',
  );
  expect(perhaps(after({ ...smaller, B2: 'GIFT' }, 'vi')).text).toBe(
    'Dòng 2 trang Thực hiện: 3/10/2026 · The gift · 250. Có thể chính là khoản này. Nếu duyệt sẽ ghi thêm một khoản nữa; nếu là cùng một khoản, hãy từ chối D1.',
  );
  expect(after(smaller, 'vi').refused('decide', yes)).toMatch(/^Dòng 2 trang Thực hiện: .* Chưa ghi gì\./);
});

test('what was asked for in the sidebar and then typed on Actuals is asked about, too', () => {
  const it = stall();
  it.ask('requestSpending', {
    what: 'Search ads',
    line: 'ADS',
    amount: '500',
    date: '2026-03-10',
    who: 'Minh',
    reason: 'Sale',
  });
  expect(perhaps(it)).toBeNull();
  type(it, { A2: '3/10/2026', B2: 'ADS', C2: '250' });
  expect(perhaps(it)).toMatchObject({ row: 2, isAsked: true });
  expect(it.refused('decide', yes)).toMatch(/^Row 2 of Actuals/);
});

test.each<[string, Cells, Cells]>([
  [
    'an entry from before',
    { A2: '3/10/2026', B2: 'ADS', C2: '20' },
    { A3: '3/10/2026', B3: 'ADS', C3: '500' },
  ],
  [
    'another document',
    {},
    { A2: '3/10/2026', B2: 'ADS', F2: 'INV-1', C2: '500', A3: '3/10/2026', B3: 'ADS', F3: 'INV-2', C3: '20' },
  ],
  ['another month', {}, { A2: '3/10/2026', B2: 'ADS', C2: '500', A3: '4/10/2026', B3: 'ADS', C3: '20' }],
])('%s asks nothing', (_, before, more) => {
  const it = stall();
  type(it, before);
  type(it, more);
  expect(perhaps(it)).toBeNull();
  expect(it.ask('decide', yes).answer.posts).toBe(true);
});

test('a row that still waits, over what stood there before, is told and not asked about', () => {
  const it = stall();
  type(it, { A2: '3/10/2026', B2: 'ADS', C2: '200' });
  type(it, { C2: '500' });
  expect(perhaps(it)).toMatchObject({ row: 2, isAsked: false });
  it.ask('decide', yes);
  expect(rows(it)).toEqual([['3/10/2026', 'ADS', '500']]);
});

test('of two alike that were asked for, the one that was let in does not stand for the other', () => {
  const it = stall();
  const ads = { what: 'Ads', line: 'ADS', amount: '500', date: '2026-03-10', who: 'Minh', reason: 'Sale' };
  it.ask('requestSpending', ads);
  it.ask('requestSpending', { ...ads, what: 'Ads once more' });
  it.ask('decide', yes);
  expect(perhaps(it)).toBeNull();
  expect(it.ask('decide', { ...yes, request: 'D2' }).answer.posts).toBe(true);
});

test('refusing a request leaves a corrected row as it is, without asking', () => {
  const it = after({ C2: '250' });
  it.ask('decide', { ...yes, decision: 'refuse' });
  expect([rows(it), it.log()[0]?.state]).toEqual([[['3/10/2026', 'ADS', '250']], 'Refused']);
});
