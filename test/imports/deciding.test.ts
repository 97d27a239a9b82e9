/** What is proposed and left to a person, and what is left out by name whatever the rules say. */
import type { Entry } from '../../src/imports/entry';
import { fatesOf, type Choice, type Fate, type Terms } from '../../src/imports/fates/fates';
import { identities, saidIn } from '../../src/imports/fates/identity';
import { settling, wordsOf, type Promised } from '../../src/imports/fates/proposals';
import { rulesOf, type RuleRow } from '../../src/imports/fates/rules';
import { byOtherSide, bySize, nearest, otherSide, ownTransfers } from '../../src/imports/fates/transfers';
import { entry, PLAN, rule, TERMS } from './rows';

interface How {
  rules?: readonly RuleRow[];
  terms?: Partial<Terms>;
  choices?: ReadonlyMap<number, Choice>;
  pairs?: ReadonlyMap<number, number>;
}
const REST = [rule({ direction: 'in', line: 'SHOP' }), rule({ line: 'RENT' })];
const fates = (entries: readonly Entry[], how: How = {}): Fate[] =>
  fatesOf(entries, {
    plan: PLAN,
    terms: { ...TERMS, ...how.terms },
    rules: rulesOf(how.rules ?? REST),
    known: new Set(),
    pairs: how.pairs ?? new Map(),
    choices: how.choices ?? new Map(),
  });
const said = (found: Fate): unknown =>
  found.kind === 'taken'
    ? found.parts.map(({ line, amount, settles }) => [line, amount, settles])
    : found.kind === 'left out'
      ? found.why.en
      : found.kind;

const of = (account: string, day: string, amount: number): Entry => entry({ account, day, amount });

test.each([
  ['on the same day', [of('A', '2026-03-02', -900), of('B', '2026-03-02', 900)], [[0, 1]]],
  ['a few days later', [of('A', '2026-03-02', -900), of('B', '2026-03-05', 900)], [[0, 1]]],
  ['too late', [of('A', '2026-03-02', -900), of('B', '2026-03-06', 900)], []],
  ['in the same account', [of('A', '2026-03-02', -900), of('A', '2026-03-02', 900)], []],
  ['without an account', [of('', '2026-03-02', -900), of('B', '2026-03-02', 900)], []],
  ['one đồng off', [of('A', '2026-03-02', -900), of('B', '2026-03-02', 901)], []],
  [
    'the nearest first, each once',
    [of('A', '2026-03-02', -900), of('A', '2026-03-04', -900), of('B', '2026-03-04', 900)],
    [[1, 2]],
  ],
] as const)('transfers between own accounts pair up: %s', (_, entries, pairs) => {
  const found = [...ownTransfers(entries)].filter(([one, other]) => one < other);
  expect(found).toEqual(pairs);
});

test('paired transfers are left out by name, unless a person gave one a line', () => {
  const entries = [of('A', '2026-03-02', -900), of('B', '2026-03-02', 900)];
  const pairs = ownTransfers(entries);
  const name = 'transfer between own accounts';
  expect(fates(entries, { pairs }).map(said)).toEqual([name, name]);
  const choices = new Map<number, Choice>([[1, { line: 'SHOP' }]]);
  expect(fates(entries, { pairs, choices }).map(said)).toEqual([name, [['SHOP', 900, null]]]);
});

test('the other side of a transfer is found among rows of other files, never in the same account', () => {
  const [out] = identities('vcb', [of('A', '2026-03-02', -900)]);
  const sides = byOtherSide([{ day: '2026-03-02', ...saidIn(out!), row: 7 }]);
  const find = (source: string, one: Entry): number | undefined =>
    otherSide({ day: one.day!, ...saidIn(identities(source, [one])[0]!) }, sides)?.row;
  expect(find('vcb', of('B', '2026-03-03', 900))).toBe(7);
  expect(find('acb', of('A', '2026-03-03', 900))).toBe(7);
  expect(find('vcb', of('A', '2026-03-03', 900))).toBeUndefined();
  expect(find('vcb', of('B', '2026-03-09', 900))).toBeUndefined();
  expect(find('vcb', of('B', '2026-03-03', -900))).toBeUndefined();
});

test('a row of the ledger resembles one of the file by its amount, some days apart; the nearest is shown', () => {
  const ledger = bySize([
    { day: '2026-03-01', amount: 300, row: 2 },
    { day: '2026-03-04', amount: 300, row: 3 },
    { day: '2026-03-02', amount: 301, row: 4 },
  ]);
  expect(nearest({ day: '2026-03-03', amount: -300 }, ledger)?.row).toBe(3);
  expect(nearest({ day: '2026-03-20', amount: -300 }, ledger)).toBeNull();
});

const PROMISED: Promised[] = [
  { reference: 'HD-2026/07', line: 'RENT', amount: 1_000 },
  { reference: 'PO 12', line: 'GOODS', amount: 500 },
];
const settles = (entries: readonly Entry[], promised = PROMISED): [number, string][] =>
  settling(entries, fates(entries), promised).map(({ at, commitment }) => [at, commitment.reference]);

test.each<[string, Partial<Entry>[], [number, string][]]>([
  [
    'its reference, whatever part of it is paid',
    [{ text: 'TT dot 1 HD 2026 07', amount: -400 }],
    [[0, 'HD-2026/07']],
  ],
  ['its line and amount', [{ text: 'Thue nha', amount: -1_000 }], [[0, 'HD-2026/07']]],
  ['nothing for its line and another amount', [{ text: 'Thue nha', amount: -999 }], []],
  ['nothing for its amount on another line', [{ text: 'Thue nha', amount: -500 }], []],
  ['nothing for money that comes in', [{ text: 'HD 2026 07', amount: 1_000 }], []],
  ['nothing for a part of a longer number', [{ text: 'HD 2026 071', amount: -400 }], []],
  ['each once', [{ amount: -1_000 }, { amount: -1_000 }], [[0, 'HD-2026/07']]],
])('a commitment is proposed by %s', (_, ones, found) => {
  expect(settles(ones.map(entry))).toEqual(found);
});

test('a person confirms what a payment settles; nothing is settled automatically', () => {
  const paid = [entry({ amount: -400 })];
  expect(fates(paid).map(said)).toEqual([[['RENT', 400, null]]]);
  const choices = new Map<number, Choice>([[0, { settles: 'HD-2026/07' }]]);
  expect(fates(paid, { choices }).map(said)).toEqual([[['RENT', 400, 'HD-2026/07']]]);
});

test.each([
  [null, -1_100, 1_100],
  [0.1, -1_100, 1_000],
  [0.08, -1_000, 926],
])('with VAT %s taken out, %d is written as %d', (vat, amount, written) => {
  expect(fates([entry({ amount })], { terms: { vat } }).map(said)).toEqual([[['RENT', written, null]]]);
});

test('another currency is left out by name until it has a rate', () => {
  const paid = [entry({ amount: -10.5, currency: 'USD' }), entry({ currency: 'VND' })];
  expect(fates(paid).map(said)).toEqual(['USD without a rate', [['RENT', 300, null]]]);
  expect(fates(paid, { terms: { rates: { USD: 26_000 } } }).map(said)[0]).toEqual([['RENT', 273_000, null]]);
});

test.each<[string, Partial<Entry>, string]>([
  ['an amount of zero', { amount: 0 }, 'amount of zero'],
  ['a day of another year', { day: '2025-12-31' }, 'not in the plan’s year'],
  ['what the file itself cancelled', { leftOut: { en: 'cancelled', vi: 'đã huỷ' } }, 'cancelled'],
])('%s is left out by name', (_, one, why) => {
  expect(fates([entry(one)]).map(said)).toEqual([why]);
});

test('a refund is negative on its line', () => {
  const rules = [rule({ text: 'điện', line: 'RENT' })];
  expect(fates([entry({ amount: 50 })], { rules }).map(said)).toEqual([[['RENT', -50, null]]]);
});

test.each([
  ['Trả tiền điện 0123 T3', 'Trả tiền điện'],
  ['FT26123 ABC', 'FT26123 ABC'],
  ['Lương · tháng 3', 'Lương'],
])('for “%s” a rule of the words “%s” is proposed', (text, words) => {
  expect(wordsOf(entry({ text }))).toBe(words);
});

// prettier-ignore
test.each([
  ['payment from NGUYEN VAN A, order 123',           [],                                          'payment from'],
  ['Thanh toan tu TRAN THI B - don hang 5',          [],                                          'Thanh toan tu'],
  ['NGUYỄN VĂN AN chuyển tiền mua sơn gel 12',       [],                                          'chuyển tiền mua sơn gel'],
  ['PHAM MINH CHAU CHUYEN TIEN DON HANG 7',          [],                                          'CHUYEN TIEN DON HANG'],
  ['Payment from John Smith, order 12',              ['Payment from Mary Ann Jones, order 13'],   'Payment from'],
  ['Payment from John Smith, order 12',              ['Payment from John Smith, order 13'],       'Payment from John Smith, order'],
  // Looks like a name but is none.
  ['Tra tien dich vu van chuyen T3',                 [],                                          'Tra tien dich vu van chuyen'],
  ['Thue van phong thang 3',                         [],                                          'Thue van phong thang'],
  ['Tra tien Dien Luc TPHCM thang 3',                ['Tra tien Nuoc Sach HCM ky 3'],             'Tra tien Dien Luc TPHCM thang'],
  ['NGUYEN VAN A',                                   [],                                          'NGUYEN VAN A'],
])('“%s” beside %j: by “%s”, whoever paid', (text, others, words) => {
  const own = entry({ text });
  expect(wordsOf(own, [own, ...others.map((other) => entry({ text: other }))])).toBe(words);
});
