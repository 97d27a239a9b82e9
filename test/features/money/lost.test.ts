/** Rows are only added to the log: a decision that was removed or changed there is named with its former text. */
import { decisions } from '../../../src/tabs';
import { answerCell, ask, nameOf, table } from '../../plans/shop';
import { GIFT_TO_ADS, stall, type Stall } from './stall';

const WORDS = {
  en: {
    tab: 'Decisions',
    moved: 'Transfer, GIFT 05/2026 → ADS 03/2026, 100',
    raised: 'Raise, RENT 04/2026, 50',
    back: /Undo.*Version history/,
    unknown: /^D1, gone from the log; what stood there is not known/,
    more: /^D2–D3, gone/,
    second: /D2, gone from the log; what stood there is not known/,
  },
  vi: {
    tab: 'Quyết định',
    moved: 'Điều chuyển ngân sách, GIFT 05/2026 → ADS 03/2026, 100',
    raised: 'Bổ sung, RENT 04/2026, 50',
    back: /hoàn tác.*Nhật ký phiên bản/,
    unknown: /^D1, đã mất khỏi nhật ký; không còn biết nội dung/,
    more: /^D2–D3, đã mất/,
    second: /D2, đã mất khỏi nhật ký; không còn biết nội dung/,
  },
} as const;

const WHY = { approver: 'Lan', reason: 'Sale', who: 'Minh', givenUp: 'Gifts' };
const decided = ({ ask: asked }: Stall): void => {
  asked('moveMoney', { ...GIFT_TO_ADS, amount: '100', ...WHY });
  asked('moveMoney', { kind: 'raise', to: 'RENT', toMonth: '2026-04', amount: '50', ...WHY });
};
const told = ({ ask: asked }: Pick<Stall, 'ask'>, feature = 'checkLimits', input = {}): string[] =>
  asked(feature, input).problems.map(({ where, expected }) => `${where}: ${expected}`);
const rowOf = ({ person }: Stall, id: string, language: 'en' | 'vi'): number =>
  Number(/\d+$/.exec(table(person, decisions.name[language], 'decisions', language).cell(id, 'amount'))![0]);

describe.each(['en', 'vi'] as const)('in %s', (language) => {
  const words = WORDS[language];

  test('a deleted row is named in the check, in the review and in the sidebar, until it is back', () => {
    const shop = stall(language);
    const { person } = shop;
    decided(shop);
    expect(told(shop)).toEqual([]);
    const [row] = [rowOf(shop, 'D2', language)];
    const cells = person.displayed(words.tab, `A${row}:Z${row}`);
    person.deleteRows(words.tab, row);
    const gone = [expect.stringContaining(`${words.tab}: `)];
    for (const [feature, input] of [
      ['checkLimits', {}],
      ['reviewMonth', { month: '2026-03' }],
      ['glance', {}],
    ] as const) {
      const found = told(shop, feature, input);
      expect(found).toEqual(gone);
      expect(found[0]).toContain(`D2`);
      expect(found[0]).toContain(words.raised);
      expect(found[0]).toMatch(words.back);
    }
    // Its Id is not used again, and later decisions do not hide the gap.
    shop.ask('moveMoney', { kind: 'raise', to: 'SOFT', toMonth: '2026-04', amount: '7', ...WHY });
    expect(shop.log().map(({ id }) => id)).toEqual(['D1', 'D3']);
    expect(told(shop)).toHaveLength(1);
    person.paste(
      words.tab,
      `A${row + 1}`,
      cells.map((line) => line.slice(0, 12)),
    );
    expect(told(shop)).toEqual([]);
  });

  test('a row that a deletion took before it was ever looked at is known by its number', () => {
    const shop = stall(language);
    decided(shop);
    shop.person.deleteRows(words.tab, rowOf(shop, 'D1', language));
    const [only, ...rest] = told(shop);
    expect(rest).toEqual([]);
    expect(only!.replace(`${words.tab}: `, '')).toMatch(words.unknown);
    expect(told(shop)).toHaveLength(1);
  });

  test('the last of the log, deleted before it was ever looked at, is known by the entry that it let through', () => {
    const shop = stall(language);
    const ads = { what: 'Ads', line: 'ADS', amount: '500', date: '2026-03-10', who: 'Minh', reason: 'Sale' };
    shop.ask('requestSpending', ads);
    shop.ask('decide', { request: 'D1', decision: 'approve', approver: 'Lan', reason: 'Yes', date: '2026-03-12' });
    expect(shop.log().map(({ id }) => id)).toEqual(['D1', 'D2']);
    shop.person.deleteRows(words.tab, rowOf(shop, 'D2', language));
    const found = told(shop).filter((text) => text.startsWith(`${words.tab}: `));
    expect(found).toEqual([expect.stringMatching(words.second)]);
    // Its Id is not used again: the entry is over once more, and gets another request.
    shop.ask('moveMoney', { kind: 'raise', to: 'RENT', toMonth: '2026-04', amount: '50', ...WHY });
    expect(shop.log().map(({ id }) => id)).not.toContain('D2');
    expect(told(shop).filter((text) => words.second.test(text.replace(`${words.tab}: `, '')))).toHaveLength(1);
  }); // prettier-ignore

  test('a row that says something else is named with what it was, a blank filled in is not', () => {
    const shop = stall(language);
    const { person } = shop;
    decided(shop);
    told(shop);
    const { cell } = table(person, words.tab, 'decisions', language);
    person.type(words.tab, cell('D1', 'toLine'), 'RENT');
    person.clear(words.tab, cell('D2', 'amount'));
    expect(
      shop.ask('checkLimits').problems.map(({ where, found, expected }) => [where, found, expected]),
    ).toEqual([
      [`${words.tab}!${cell('D1', 'toLine')}`, 'RENT', expect.stringContaining(words.moved)],
      [`${words.tab}!${cell('D2', 'amount')}`, '', expect.stringContaining(words.raised)],
    ]);
    person.type(words.tab, cell('D1', 'toLine'), 'ads ');
    person.type(words.tab, cell('D2', 'amount'), '50');
    person.type(words.tab, cell('D2', 'goal'), 'G1');
    expect(told(shop)).toEqual([]);
    // A cent more is a different amount.
    person.type(nameOf('direction', language), answerCell(person, 'currency', language), 'USD');
    expect(told(shop)).toEqual([]);
    person.type(words.tab, cell('D2', 'amount'), '50.01');
    expect(told(shop)).toEqual([expect.stringContaining(cell('D2', 'amount'))]);
  });

  test('nothing is named where nothing is lost: sorted, undone, translated, on a copy of the tab, in a year of its own', () => {
    const shop = stall(language);
    const { person } = shop;
    decided(shop);
    told(shop);
    const last = rowOf(shop, 'D2', language);
    person.sort(words.tab, `A2:Z${last}`, 'A', true);
    expect(told(shop)).toEqual([]);
    shop.ask('moveMoney', { kind: 'raise', to: 'SOFT', toMonth: '2026-04', amount: '7', ...WHY });
    person.undo();
    expect(shop.log()).toHaveLength(2);
    expect(told(shop)).toEqual([]);
    person.copyTab(words.tab);
    expect(told(shop)).toEqual([]);
    const other = language === 'en' ? 'vi' : 'en';
    shop.ask('setUpPlan', { language: other, company: 'Quán', year: 2026, firstMonth: 1, currency: 'VND' });
    expect(told(shop)).toEqual([]);
  });
});

test('in a copy in which the next year is planned, the log begins anew', () => {
  const shop = stall();
  const { person } = shop;
  decided(shop);
  told(shop);
  person.deleteRows('Decisions', 2, 2);
  expect(told(shop)).toHaveLength(2);
  const year = person.displayed('Direction', 'A1:B20').findIndex(([, text]) => text === '2026') + 1;
  person.type('Direction', `B${year}`, '2027');
  expect(told(shop).filter((text) => text.startsWith('Decisions'))).toEqual([]);
});

test('a check writes what is new once, and nothing more when nothing is', () => {
  const shop = stall();
  decided(shop);
  const [first, again] = [shop.cost(() => told(shop)), shop.cost(() => told(shop))];
  expect(first).toEqual({ reads: again.reads, writes: again.writes + 1 });
});

test('of a log of any length no decision is lost without a word', () => {
  const shop = stall();
  const { person } = shop;
  person.doc.kept.used = false;
  const rows = Array.from({ length: 400 }, (_, at) => [
    ...[`D${at + 1}`, '2026-03-05', 'Minh', 'Transfer', 'Because of the sale', 'GIFT', '', 'ADS', '', 0],
  ]);
  person.paste(
    'Decisions',
    'A2',
    rows.map((row) => row.map(String)),
  );
  told(shop);
  person.deleteRows('Decisions', 400, 2);
  person.deleteRows('Decisions', 3, 2);
  const found = told(shop).filter((text) => text.includes('gone'));
  expect(found.join()).toMatch(/D399.*D400/);
  expect(found.join()).toMatch(/D2.*D3/);
});

test('who deletes the tab and has it added again is told of what stood there', () => {
  const shop = stall();
  const { person } = shop;
  decided(shop);
  told(shop);
  person.deleteTab('Decisions');
  ask(person, 'setUpPlan', { language: 'en', company: 'Quán', year: 2026, firstMonth: 1, currency: 'VND' });
  expect(told(shop).filter((text) => text.includes('gone from the log'))).toHaveLength(2);
});
