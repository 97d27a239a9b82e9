/** Refunds above what was spent on a line: they count as they are, and are asked about. */
import type { Language } from '../../../src/words';
import { ask } from '../../plans/shop';
import { line, tillWith, type Till } from './till';

const WORDS = {
  en: {
    cost: 'Cost',
    revenue: 'Revenue',
    spent: 'Spent',
    committed: 'Committed',
    tab: 'Actuals',
    asked: (id: string, used: string) =>
      `no more than was spent: with this, what is used of ${id} is ${used}, below zero; enter what was spent, or correct the line or the amount; a refund of another year’s spending may stay`,
  },
  vi: {
    cost: 'Chi phí',
    revenue: 'Doanh thu',
    spent: 'Đã chi',
    committed: 'Đã cam kết chi',
    tab: 'Thực hiện',
    asked: (id: string, used: string) =>
      `không quá số đã chi: với khoản này, số đã dùng của ${id} là ${used}, nhỏ hơn 0; hãy ghi khoản đã chi, hoặc sửa khoản mục hay số tiền; tiền hoàn của khoản chi năm khác thì cứ để vậy`,
  },
};

describe.each(['en', 'vi'] as const)('in %s', (language: Language) => {
  const words = WORDS[language];
  const { spent, committed } = words;
  let till: Till;
  beforeAll(() => {
    till = tillWith(
      [
        line('A', { type: words.cost }),
        line('B', { type: words.cost }),
        line('REV', { type: words.revenue }),
      ],
      { language },
    );
    till.person.doc.kept.used = false;
  });

  type Entry = readonly [day: string, line: string, amount: number, stage?: string, reference?: string, settles?: string]; // prettier-ignore
  // prettier-ignore
  test.each<[told: string, entries: Entry[], asked: [row: number, line: string, used: string][]]>([
    ['as much as was spent comes back',       [['1/5/2026', 'A', 100], ['1/6/2026', 'A', -100]],                            []],
    ['more than was spent',                   [['1/5/2026', 'A', 100], ['1/6/2026', 'A', -150]],                            [[3, 'A', '−50']]],
    ['the last one in time is asked about',   [['3/1/2026', 'A', -80], ['1/5/2026', 'A', 100], ['2/1/2026', 'A', -70]],     [[2, 'A', '−50']]],
    ['it comes back before it is spent',      [['1/5/2026', 'A', -100], ['9/6/2026', 'A', 100]],                            []],
    ['less than that is spent after it',      [['1/5/2026', 'A', -150], ['2/1/2026', 'A', 100]],                            [[2, 'A', '−50']]],
    ['on another line than it was spent on',  [['1/5/2026', 'A', 100], ['1/6/2026', 'B', -100]],                            [[3, 'B', '−100']]],
    ['what was spent in another year',        [['1/5/2025', 'A', 100], ['1/6/2026', 'A', -100]],                            [[3, 'A', '−100']]],
    ['of another year, both ways',            [['1/5/2026', 'A', 100], ['1/6/2025', 'A', -500]],                            []],
    ['on two lines',                          [['1/5/2026', 'A', -1000], ['1/6/2026', 'B', -2]],                           [[2, 'A', language === 'en' ? '−1,000' : '−1.000'], [3, 'B', '−2']]],
    ['revenue that is paid back',             [['1/5/2026', 'REV', -100]],                                                  []],
    ['what is promised holds what came back', [['1/5/2026', 'A', 100, committed], ['1/6/2026', 'A', -100]],                 []],
    ['a promise that is taken back twice',    [['1/5/2026', 'A', 50, committed, 'R'], ['1/6/2026', 'A', 50, spent, '', 'R'], ['1/7/2026', 'A', -60, spent]], [[4, 'A', '−10']]],
  ])('%s', (_, entries, asked) => {
    const rows = entries.map(([day, on, amount, stage = '', reference = '', settles = '']) => [day, on, amount, stage, '', reference, settles]);
    const blank = Array.from({ length: 4 - rows.length }, () => Array.from({ length: 7 }, () => ''));
    till.person.paste(till.name(), 'A2', [...rows, ...blank]);
    const { problems } = ask(till.person, 'checkLimits');
    const named = problems.filter(({ where }) => where.startsWith(`${words.tab}!C`));
    expect(named.map(({ where, expected }) => [where, expected])).toEqual(
      asked.map(([row, id, used]) => [`${words.tab}!C${row}`, words.asked(id, used)]),
    );
    // It counts as it is.
    for (const [, id, used] of asked)
      expect(till.budget().row(id).values.usedYear).toBe(Number(used.replace('−', '-').replace(/[.,]/, '')));
  });
});
