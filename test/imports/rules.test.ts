/** Rules: read from the top, the first match counts; they split an amount without loss. */
import fc from 'fast-check';
import type { Entry } from '../../src/imports/entry';
import { units } from '../../src/imports/exact';
import { fatesOf, type Fate, type Judging } from '../../src/imports/fates/fates';
import { ruleFor, takenByRules, withoutLine, wordsOf, wouldTake } from '../../src/imports/fates/proposals';
import { fits, LEAVE_OUT, MATCHES, rulesOf, shared, type RuleRow } from '../../src/imports/fates/rules';
import { isWhole, sumsOf } from '../../src/imports/fates/sums';
import { entry, payment, PLAN, rule, TERMS } from './rows';

const judging = (rows: readonly RuleRow[], more: Partial<Judging> = {}): Judging => ({
  plan: PLAN,
  terms: TERMS,
  rules: rulesOf(rows),
  known: new Set(),
  pairs: new Map(),
  choices: new Map(),
  ...more,
});
const fate = (one: Partial<Entry>, rows: readonly RuleRow[]): Fate =>
  fatesOf([entry(one)], judging(rows))[0]!;
const lines = (found: Fate): (string | number)[][] =>
  found.kind === 'taken' ? found.parts.map(({ line, amount }) => [line, amount]) : [[found.kind]];

test.each<[string, Partial<RuleRow>, Partial<Entry>, boolean]>([
  ['the source', { source: 'vcb' }, {}, true],
  ['another source', { source: 'ACB' }, {}, false],
  ['words within the text, whatever their case and accents', { text: 'tien DIEN' }, {}, true],
  ['a text that it starts with', { match: 'starts', text: 'tra tien' }, {}, true],
  ['a text that it does not start with', { match: 'starts', text: 'điện' }, {}, false],
  ['words in any order', { match: 'words', text: 'điện trả' }, {}, true],
  ['a part of a word', { match: 'words', text: 'đi' }, {}, false],
  ['an amount from and up to', { from: 300, to: 300 }, {}, true],
  ['an amount below', { to: 299 }, {}, false],
  ['money out', { direction: 'out' }, {}, true],
  ['money in', { direction: 'in' }, {}, false],
  ['the account', { account: '0123' }, {}, true],
  ['what the account begins with', { account: '012' }, {}, true],
  ['another account', { account: '9' }, {}, false],
  ['of a journal: what the leg’s account begins with', { account: '642' }, { ledgerAccount: '6427' }, true],
  ['the state', { state: 'Hoan thanh' }, { state: 'Hoàn thành' }, true],
  ['another state', { state: 'Hoàn thành' }, { state: 'Chờ' }, false],
])('a rule asks for %s', (_, conditions, one, does) => {
  expect(fits(rule(conditions), payment(entry(one), 'VCB'))).toBe(does);
});

test('the first rule that fits counts, whatever stands below it', () => {
  const [rent, rest, never] = [
    rule({ text: 'điện', line: 'RENT' }),
    rule({ line: 'GOODS' }),
    rule({ text: 'tiền điện', leaveOut: 'private' }),
  ];
  expect(lines(fate({}, [rent, rest, never]))).toEqual([['RENT', 300]]);
  expect(lines(fate({}, [rest, rent, never]))).toEqual([['GOODS', 300]]);
  expect(lines(fate({}, [never, rest, rent]))).toEqual([['left out']]);
});

test.each(LEAVE_OUT)('what is left out as %s is named so', (leaveOut) => {
  const found = fate({}, [rule({ leaveOut })]);
  expect(found).toMatchObject({ kind: 'left out', rule: 0, why: { en: expect.stringMatching(/\w/) } });
});

test('a rule says the state and what is settled; else money goes as its line has it', () => {
  const found = fate({}, [rule({ line: 'RENT', stage: 'committed', settles: 'HD-1' })]);
  expect(found).toMatchObject({ parts: [{ stage: 'committed', settles: 'HD-1' }] });
  expect(fate({}, [rule({ line: 'RENT' })])).toMatchObject({ parts: [{ stage: 'spent', settles: null }] });
});

test.each<[string, Partial<RuleRow>[], (string | number)[][]]>([
  [
    'shares',
    [
      { line: 'RENT', share: 0.7 },
      { line: 'GOODS', share: 0.3 },
    ],
    [
      ['RENT', 210],
      ['GOODS', 90],
    ],
  ],
  [
    'a fixed amount and the rest',
    [
      { line: 'RENT', amount: 100 },
      { line: 'GOODS', share: 1 },
    ],
    [
      ['RENT', 100],
      ['GOODS', 200],
    ],
  ],
  [
    'shares that are not the whole',
    [
      { line: 'RENT', share: 0.7 },
      { line: 'GOODS', share: 0.2 },
    ],
    [['open']],
  ],
  [
    'more than there is',
    [
      { line: 'RENT', amount: 400 },
      { line: 'GOODS', share: 1 },
    ],
    [['open']],
  ],
  ['a line that is not there', [{ line: 'NONE' }], [['open']]],
])('a rule with %s', (_, parts, found) => {
  expect(lines(fate({}, parts.map(rule)))).toEqual(found);
});

const part = fc.record({
  share: fc.option(fc.integer({ min: 0, max: 100 }).map((each) => each / 100)),
  amount: fc.option(fc.integer({ min: 0, max: 5_000_000 })),
});
test('the parts of a split sum to the amount to the last unit, or there is no split', () => {
  const amount = fc.integer({ min: -10_000_000, max: 10_000_000 });
  fc.assert(
    fc.property(
      amount,
      fc.array(part, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(0, 2),
      (whole, parts, decimals) => {
        const given = shared(whole / 10 ** decimals, parts, decimals);
        if (given === null) return;
        expect(given).toHaveLength(parts.length);
        expect(given.reduce((sum, each) => sum + units(each), 0)).toBe(units(whole / 10 ** decimals));
        for (const each of given) expect(each === 0 || each < 0 === whole < 0).toBe(true);
      },
    ),
  );
});

test('whole shares always split', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(weights, fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (list, amount) => {
      const sum = list.reduce((one, other) => one + other, 0);
      const found = shared(
        amount,
        list.map((weight) => ({ share: weight / sum, amount: null })),
        0,
      );
      expect(found?.reduce((one, other) => one + other, 0)).toBe(amount);
    }),
  );
});

// prettier-ignore
const anyRule: fc.Arbitrary<RuleRow> = fc.record({
  text: fc.constantFrom(null, 'ca phe', 'Điện', 'lương', 'ck'), match: fc.constantFrom(null, ...MATCHES),
  direction: fc.constantFrom(null, 'in' as const, 'out' as const),
  from: fc.constantFrom(null, 10, 500), to: fc.constantFrom(null, 600),
  share: fc.constantFrom(null, null, 0.25, 0.75), amount: fc.constantFrom(null, null, 7),
  line: fc.constantFrom('SHOP', 'RENT', 'GOODS', 'NONE'), leaveOut: fc.constantFrom(null, null, null, ...LEAVE_OUT),
}).map(rule);
const anyEntry = fc.record({
  amount: fc.integer({ min: -1_000, max: 1_000 }),
  text: fc.constantFrom('CA PHE SANG', 'Trả tiền điện', 'CK lương tháng 2', 'khác'),
  currency: fc.constantFrom('', 'VND', 'USD'),
  day: fc.constantFrom('2026-03-02', '2026-12-31', '2025-12-31'),
  leftOut: fc.constantFrom(null, null, { en: 'cancelled', vi: 'đã huỷ' }),
});

test('whatever the rules, a row goes by the first that fits, and the file is what is taken, known, left out by name, and open', () => {
  const known = fc.uniqueArray(fc.integer({ min: 0, max: 11 }));
  fc.assert(
    fc.property(
      fc.array(anyRule, { maxLength: 6 }),
      fc.array(anyEntry, { maxLength: 12 }),
      known,
      (rows, ones, places) => {
        const entries = ones.map(entry);
        const rules = rulesOf(rows);
        const fates = fatesOf(entries, judging(rows, { known: new Set(places) }));
        expect(fates).toHaveLength(entries.length);
        expect(isWhole(sumsOf(entries, fates))).toBe(true);
        fates.forEach((found, at) => {
          const first = rules.findIndex((each) => fits(each, payment(entries[at]!, TERMS.source)));
          if (found.kind !== 'duplicate' && found.rule >= 0) expect(found.rule).toBe(first);
          if (found.kind === 'left out') expect(found.why.en).not.toBe('');
          if (found.kind === 'taken') {
            const sum = found.parts.reduce((total, { amount }) => total + Math.abs(amount), 0);
            expect(units(sum)).toBe(units(Math.abs(entries[at]!.amount)));
          }
        });
      },
    ),
  );
});

const places = (entries: readonly Entry[]): number[] => entries.map(({ at }) => at);
const PAID = [
  ['Trả tiền điện 0123 T3', -300],
  ['TRA TIEN DIEN thang 4', -310],
  ['Hoàn: trả tiền điện', 50],
  ['Trả tiền nhà', -900],
  ['Bán lẻ', 700],
  ['Trả tiền điện 0123 T2', -290],
].map(([text, amount], index) => entry({ at: index + 1, text: String(text), amount: Number(amount) }));

test('each rule is tried: what it takes of a file, those that name no line too; never what is on the ledger', () => {
  const rows = [
    rule({ text: 'tiền điện', direction: 'out', line: 'RENT' }),
    rule({ text: 'nhà', leaveOut: 'private' }),
    rule({ text: 'tiền', line: 'NONE' }),
    rule({ text: 'điện', line: 'GOODS' }),
  ];
  const fates = fatesOf(PAID, judging(rows, { known: new Set([5]) }));
  expect(rows.map((_, at) => places(takenByRules(PAID, fates).get(at) ?? []))).toEqual([
    [1, 2],
    [4],
    [3],
    [],
  ]);
  expect(places(withoutLine(PAID, fates))).toEqual([5]);
});

test('the rule that is proposed for a row takes what says the same in its direction; that is shown before', () => {
  const rows = [rule({ text: 'nhà', line: 'RENT' })];
  const known = new Set([5]);
  const open = withoutLine(PAID, fatesOf(PAID, judging(rows, { known })));
  expect(places(open)).toEqual([1, 2, 3, 5]);
  const made = ruleFor(open[0]!, wordsOf(open[0]!), { line: 'GOODS' });
  expect(made).toEqual(rule({ match: 'contains', text: 'Trả tiền điện', direction: 'out', line: 'GOODS' }));
  expect(places(wouldTake(made, open, TERMS.source))).toEqual([1, 2]);
  const wider = ruleFor(open[0]!, '', { leaveOut: 'private' });
  expect(places(wouldTake(wider, open, TERMS.source))).toEqual([1, 2]);
  expect(lines(fate(PAID[0]!, [...rows, made]))).toEqual([['GOODS', 300]]);
});

test('whatever the rules, a new one takes just the rows that were shown, and changes no other', () => {
  fc.assert(
    fc.property(fc.array(anyRule, { maxLength: 4 }), fc.array(anyEntry, { maxLength: 12 }), (rows, ones) => {
      const entries = ones.map((one, at) => entry({ ...one, at }));
      const before = fatesOf(entries, judging(rows));
      const open = withoutLine(entries, before);
      if (open[0] === undefined) return;
      const made = ruleFor(open[0], wordsOf(open[0]), { line: 'RENT' });
      const shown = wouldTake(made, open, TERMS.source);
      const after = fatesOf(entries, judging([...rows, made]));
      expect(shown).toContain(open[0]);
      expect(takenByRules(entries, after).get(rulesOf(rows).length) ?? []).toEqual(shown);
      entries.forEach((one, at) => {
        if (!shown.includes(one)) expect(after[at]).toEqual(before[at]);
      });
    }),
  );
});
