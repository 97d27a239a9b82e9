/**
 * Rewards on the ledger: an agreed reward is committed once, changed by the difference, and withdrawn while it is open.
 */
import * as fc from 'fast-check';
import { ledgerOf } from '../../../src/domain/control/ledger';
import {
  enteredOn,
  lastOfEach,
  rewardsToEnter,
  type AgreedReward,
  type RewardEntry,
} from '../../../src/domain/firm/rewards';
import type { Entry } from '../../../src/domain/plan';

const card = (who: string, reward: number | null, line: string | null = 'BONUS'): AgreedReward => ({
  who,
  period: '2026',
  reward,
  line,
});
const entered = ({ line, amount, reference, settles }: RewardEntry): Entry => ({
  date: '2026-12-20',
  line,
  amount,
  stage: 'committed',
  reference,
  settles,
});
const toEnter = (cards: AgreedReward[], ledger: readonly Entry[]): RewardEntry[] =>
  rewardsToEnter(cards, ledger, ledgerOf('2026-01', ledger));
/** The ledger after entering everything that is missing. */
const after = (cards: AgreedReward[], ledger: readonly Entry[] = []): Entry[] => [
  ...ledger,
  ...toEnter(cards, ledger).map(entered),
];
const shown = (rows: readonly RewardEntry[]) =>
  rows.map(({ line, amount, reference, settles }) => [line, amount, reference, settles]);
const paid = (amount: number, settles: string): Entry => ({
  date: '2026-12-28',
  line: 'BONUS',
  amount,
  stage: 'spent',
  reference: null,
  settles,
});

test('an agreed reward is committed with its card’s reference; penalties and cards without a line are not', () => {
  const cards = [card('An', 1200), card('Bình', 0, null), card('Chi', -300), card('Dung', 50, 'GIFTS')];
  expect(shown(toEnter(cards, []))).toEqual([
    ['BONUS', 1200, 'R-2026-An', null],
    ['GIFTS', 50, 'R-2026-Dung', null],
  ]);
  expect(toEnter(cards, after(cards))).toEqual([]);
});

test('a new agreement commits the difference; on another line, everything moves', () => {
  const first = after([card('An', 1200)]);
  expect(shown(toEnter([card('An', 1250)], first))).toEqual([['BONUS', 50, 'R2-2026-An', null]]);
  const risen = after([card('An', 1250)], first);
  expect(shown(toEnter([card('An', 1100)], risen))).toEqual([
    ['BONUS', -50, null, 'R2-2026-An'],
    ['BONUS', -100, null, 'R-2026-An'],
  ]);
  expect(shown(toEnter([card('An', 1250, 'GIFTS')], first))).toEqual([
    ['BONUS', -1200, null, 'R-2026-An'],
    ['GIFTS', 1250, 'R2-2026-An', null],
  ]);
});

test('a deleted row is entered again, and what was entered after it still counts', () => {
  const risen = after([card('An', 1250)], after([card('An', 1200)]));
  const [, rise] = risen;
  expect(shown(toEnter([card('An', 1250)], [rise!]))).toEqual([['BONUS', 1200, 'R3-2026-An', null]]);
  expect(shown(toEnter([card('An', null)], [rise!]))).toEqual([['BONUS', -50, null, 'R2-2026-An']]);
});

test('a row changed to spent counts as entered and paid; one that settles it counts once', () => {
  const [first] = after([card('An', 1200)]);
  const spent: Entry = { ...first!, stage: 'spent' };
  expect(toEnter([card('An', 1200)], [spent])).toEqual([]);
  expect(toEnter([card('An', null)], [spent])).toEqual([]);
  const both: Entry = { ...paid(1200, 'R-2026-An'), reference: 'R-2026-An' };
  expect(toEnter([card('An', 1200)], [first!, both])).toEqual([]);
});

test('a separate commitment that settles a reward is not part of it', () => {
  const voucher: Entry = { ...paid(300, 'R-2026-An'), stage: 'committed', reference: 'PO-7' };
  const both = [...after([card('An', 1200)]), voucher];
  expect(toEnter([card('An', 1200)], both)).toEqual([]);
  expect(enteredOn('BONUS', [card('An', 1200)], both)).toBe(1200);
});

test('what is paid stays entered and can’t be withdrawn', () => {
  const half = [...after([card('An', 1200)]), paid(500, 'R-2026-An')];
  expect(toEnter([card('An', 1200)], half)).toEqual([]);
  expect(shown(toEnter([card('An', null)], half))).toEqual([['BONUS', -700, null, 'R-2026-An']]);
  const all = [...after([card('An', 1200)]), paid(1200, 'R-2026-An')];
  expect(toEnter([card('An', 0)], all)).toEqual([]);
  expect(enteredOn('BONUS', [card('An', 0)], all)).toBe(1200);
});

test('money paid back on a reward withdraws nothing: that part is open again', () => {
  const back = [...after([card('An', 1200)]), paid(1200, 'R-2026-An'), paid(-200, 'R-2026-An')];
  expect(toEnter([card('An', 1200)], back)).toEqual([]);
  expect(enteredOn('BONUS', [card('An', 1200)], back)).toBe(1200);
  expect(shown(toEnter([card('An', null)], back))).toEqual([['BONUS', -200, null, 'R-2026-An']]);
});

test('names match however they are spelled, and the last agreement of each card counts', () => {
  const ledger = after([card('An  Nguyễn', 100)]);
  expect(toEnter([card('an nguyễn', 100)], ledger)).toEqual([]);
  expect(lastOfEach([card('An', 1), card('Bình', 2), card('AN', 3)]).map(({ reward }) => reward)).toEqual([
    3, 2,
  ]);
});

test('after any agreements, the line holds what was agreed last, to the cent; repeating adds nothing', () => {
  const turn = fc.record({
    reward: fc.integer({ min: -500, max: 9_999_99 }),
    line: fc.constantFrom('BONUS', 'GIFTS'),
  });
  fc.assert(
    fc.property(fc.array(turn, { minLength: 1, maxLength: 6 }), (turns) => {
      let ledger: Entry[] = [];
      for (const { reward, line } of turns) {
        const cards = [card('An', reward / 100, line)];
        ledger = after(cards, ledger);
        const { open } = ledgerOf('2026-01', ledger);
        const onLine = (of: string): number =>
          Array.from(open.get(of) ?? []).reduce((sum, each) => sum + each, 0);
        const other = line === 'BONUS' ? 'GIFTS' : 'BONUS';
        expect(onLine(line)).toBeCloseTo(Math.max(0, reward / 100), 6);
        expect(onLine(other)).toBeCloseTo(0, 6);
        expect(toEnter(cards, ledger)).toEqual([]);
      }
    }),
  );
});
