/**
 * Two people decide at once: a decision is written below the log, and a goal’s target in its row, only if both are
 * still as they were read.
 */
import { decisions, goals } from '../../src/tabs';
import type { Language } from '../../src/words';
import { GIFT_TO_ADS, stall, type Stall } from '../features/money/stall';
import { table } from '../plans/shop';
import { afterCalls, lastLook } from './others';

jest.setTimeout(120_000);

const SAID = {
  en: /^Someone changed (Decisions|Goals) just now.*nothing was changed/,
  vi: /^Vừa có người sửa trang (Quyết định|Mục tiêu)/,
};
const WHY = { approver: 'Lan', reason: 'Sale', who: 'Minh', givenUp: 'Gifts' };
const MOVE = { ...GIFT_TO_ADS, amount: '40', ...WHY };
const GOAL = { goal: 'G1', target: '900', date: '2026-03-01', ...WHY };

/** An approved plan with a goal that has a target, and one transfer in its log. */
const begun = (language: Language): Stall => {
  const shop = stall(language);
  const tab = goals.name[language];
  shop.person.type(tab, table(shop.person, tab, 'goals', language).cell('G1', 'target'), '700');
  shop.ask('approvePlan', { who: 'An', date: '2026-01-02' });
  shop.ask('moveMoney', { ...GIFT_TO_ADS, amount: '10', ...WHY });
  return shop;
};
const ASKED = {
  'money is moved': ['moveMoney', () => MOVE],
  'a move is taken back': [
    'reverse',
    (shop: Stall) => ({ decision: shop.log().at(-1)!.id as string, who: 'Lan', reason: 'No sale' }),
  ],
  'a goal’s target is changed': ['changeGoal', () => GOAL],
} as const satisfies Record<string, readonly [string, (shop: Stall) => object]>;

describe.each(['en', 'vi'] as const)('in %s', (language) => {
  const [log, goalTab] = [decisions.name[language], goals.name[language]];
  const target = (shop: Stall, id: string): unknown =>
    table(shop.person, goalTab, 'goals', language).row(id).values.target;
  const idsIn = ({ person }: Stall): string[] =>
    person.values(log).map(([id]) => (/^D\d+$/.test(String(id)) ? String(id) : ''));
  const lastRow = (shop: Stall): number =>
    idsIn(shop).reduce((last, id, at) => (id === '' ? last : at + 1), 0);
  const typeBelow = (shop: Stall): void => {
    shop.person.paste(log, `A${lastRow(shop) + 1}`, [['D77', '2026-03-02', 'Hoa']]);
  };

  describe.each(Object.entries(ASKED))('while %s', (_, [feature, inputOf]) => {
    let look: number;
    beforeAll(() => {
      const shop = begun(language);
      look = lastLook(shop.person, () => shop.ask(feature, inputOf(shop)));
    });

    // prettier-ignore
    test.each<[string, (shop: Stall) => void]>([
      ['somebody types a decision below the log', typeBelow],
      ['somebody puts a row into the log',        (shop) => { shop.person.insertRows(log, lastRow(shop)); }],
    ])('%s: nothing is written; done again, both stand', (__, change) => {
      const shop = begun(language);
      const input = inputOf(shop);
      const ids = () => idsIn(shop).filter((id) => id !== '');
      const isDone = afterCalls(shop.person, look, () => { change(shop); });
      expect(shop.refused(feature, input)).toMatch(SAID[language]);
      const theirs = ids();
      expect([isDone(), target(shop, 'G1')]).toEqual([true, 700]);
      expect(theirs.filter((id) => id !== 'D77')).toEqual(['D1', 'D2']);
      shop.ask(feature, input);
      expect(ids().slice(0, theirs.length)).toEqual(theirs);
      expect(ids()).toHaveLength(theirs.length + 1);
    });
  });

  test('a goal that moved gets its target where it stands, and no other does', () => {
    const measure = begun(language);
    measure.person.resetCalls();
    measure.ask('changeGoal', GOAL);
    const { list } = measure.person.calls();
    const first = list.findIndex(({ kind, name }) => kind === 'write' && !/^(Properties|Cache)/.test(name));
    const looks = list.slice(0, first).flatMap(({ name }, at) => (name === 'Range.getValues' ? [at] : []));
    const shop = begun(language);
    const row = table(shop.person, goalTab, 'goals', language).row('G1').number;
    const isDone = afterCalls(shop.person, looks.at(-2)!, () => {
      shop.person.insertRows(goalTab, row);
      shop.person.paste(goalTab, `A${row}`, [['G9', 'Be seen']]);
    });
    expect(shop.refused('changeGoal', GOAL)).toMatch(SAID[language]);
    expect([isDone(), target(shop, 'G1'), shop.log().length]).toEqual([true, 700, 2]);
    shop.ask('changeGoal', GOAL);
    expect([target(shop, 'G1'), target(shop, 'G9')]).toEqual([900, '']);
  });
});
