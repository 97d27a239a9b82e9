/** A line added to Budget by hand after the plan was approved may only be used as somebody approved. */
import { openSpreadsheet, type Saved } from '../../../local/person';
import { policies } from '../../../src/tabs/choices';
import type { Language } from '../../../src/words';
import { ask } from '../../plans/shop';
import { line, tillOf, tillWith, type Till } from '../limits/till';

const WORDS = {
  en: {
    tab: 'Budget',
    cost: 'Cost',
    reserve: 'Reserve',
    revenue: 'Revenue',
    within: 'All limits are checked: every entry is within its limit.',
    counted: 'All limits are checked: every entry that counts is within its limit.',
    left: ' 1 cell of the plan to put right: see the list in the sidebar.',
    moneyless: 'All limits are checked: 1 on a new line without money, which nothing limits.',
    money: 'money for this line, by transfer or raise: it is not in the approved plan and has none, so nothing limits the 999 used of it', // prettier-ignore
    loose: (was: string) =>
      `${was}: this line is not in the approved plan, and nobody approved a looser limit for it; have what is over it approved entry by entry`,
    none: '0.0%',
  },
  vi: {
    tab: 'Ngân sách',
    cost: 'Chi phí',
    reserve: 'Dự phòng',
    revenue: 'Doanh thu',
    within: 'Đã kiểm tra toàn bộ hạn mức: mọi khoản đều trong hạn mức.',
    counted: 'Đã kiểm tra toàn bộ hạn mức: mọi khoản được tính đều trong hạn mức.',
    left: ' Còn 1 ô của kế hoạch cần sửa: xem danh sách trong bảng điều khiển.',
    moneyless: 'Đã kiểm tra toàn bộ hạn mức: 1 khoản ở khoản mục mới chưa có tiền nên không có hạn mức.',
    money: 'tiền cho khoản mục này, qua điều chuyển hoặc bổ sung: khoản không có trong kế hoạch đã duyệt và chưa có tiền nên không hạn mức nào giới hạn 999 đã dùng', // prettier-ignore
    loose: (was: string) =>
      `${was}: khoản mục này không có trong kế hoạch đã duyệt nên chưa ai duyệt hạn mức lỏng hơn; hãy xin duyệt từng khoản vượt`,
    none: '0,0%',
  },
};

describe.each(['en', 'vi'] as const)('in %s', (language: Language) => {
  const words = WORDS[language];
  const { track, warn, stop } = {
    track: policies.track[language],
    warn: policies.warn[language],
    stop: policies.stop[language],
  };
  let saved: Saved;
  let till: Till;
  beforeAll(() => {
    const made = tillWith([line('A', { type: words.cost }), line('RESERVE', { type: words.reserve })], {
      language,
    });
    ask(made.person, 'approvePlan', { who: 'An', date: '2026-01-02' });
    saved = made.person.save();
  });
  beforeEach(() => {
    till = tillOf(openSpreadsheet({ language, locale: 'en_US', saved }), language);
    till.person.doc.kept.used = true;
  });

  const newRow = () => till.budget().row('RESERVE').number + 1;
  /** Types a new line below the last, and returns the function that finds its cells. */
  const add = (more: Readonly<Record<string, string>>) => {
    const row = newRow();
    const cell = (key: string) => till.budget().cell('RESERVE', key).replace(/\d+$/, String(row));
    for (const [key, text] of Object.entries({ id: 'NEW', type: words.cost, ...more }))
      till.person.type(words.tab, cell(key), text);
    return (key: string) => `${words.tab}!${cell(key)}`;
  };
  const told = () => {
    const { answer, problems, message } = ask(till.person, 'checkLimits');
    return { named: problems.map(({ where, expected }) => [where, expected]), message, answer };
  };

  test('with limits that only track and no money, spending on it is asked about, and each limit is named', () => {
    const where = add({ yearPolicy: track, toDatePolicy: track, tolerance: '50%' });
    till.paste([['1/5/2026', 'NEW', 999]]);
    const { named, message } = told();
    expect(named).toEqual([
      [where('id'), words.money],
      [where('yearPolicy'), words.loose(stop)],
      [where('toDatePolicy'), words.loose(warn)],
      [where('tolerance'), words.loose(words.none)],
    ]);
    expect(message).toBe(words.moneyless);
  });

  // prettier-ignore
  test.each<[string, Record<string, string>]>([
    ['nothing said of limits',  {}],
    ['limits as strict as any', { yearPolicy: stop, toDatePolicy: stop, tolerance: '0%' }],
    ['no type',                 { type: '' }],
  ])('with %s it is asked about once it is used without money, not while it waits for a transfer', (_, more) => {
    const where = add(more);
    const own = () => told().named.filter(([cell]) => cell === where('id'));
    // Where the type is blank, it is asked about.
    const said = more.type === '' ? words.counted + words.left : words.within;
    expect([own(), told().message]).toEqual([[], said]);
    till.paste([['1/5/2026', 'NEW', 999]]);
    expect([own(), told().message]).toEqual([[[where('id'), words.money]], words.moneyless]);
  });

  test.each(['1', '12'])('use in month %s alone is asked about', (month) => {
    const where = add({});
    till.paste([[`${month}/5/2026`, 'NEW', 999]]);
    expect(told().named).toEqual([[where('id'), words.money]]);
  });

  test('a refund in a later month does not stop the question: in between, nothing limited it', () => {
    const where = add({});
    till.paste([
      ['1/5/2026', 'NEW', 999],
      ['2/5/2026', 'NEW', -999],
    ]);
    expect(told().named).toEqual([[where('id'), words.money]]);
  });

  test('once a decision moved money to it, it is a line like any other, with its limit; a looser one stays named', () => {
    const where = add({ yearPolicy: track });
    const move = { kind: 'transfer', from: 'A', fromMonth: '2026-01', to: 'NEW', toMonth: '2026-01' };
    ask(till.person, 'moveMoney', { ...move, amount: '50', reason: 'r', who: 'w', approver: 'An' });
    till.paste([['1/5/2026', 'NEW', 50]]);
    const loose = [[where('yearPolicy'), words.loose(stop)]];
    expect([told().named, told().message]).toEqual([loose, words.counted + words.left]);
    till.person.type(words.tab, where('yearPolicy').split('!')[1]!, '');
    expect(told().named).toEqual([]);
    till.paste([['1/6/2026', 'NEW', 1]]);
    expect(told().answer.over).toMatchObject([{ line: 'NEW', amount: 1 }]);
  });

  test.each(['reserve', 'revenue'] as const)('a new line of %s is never limited by these', (type) => {
    add({ type: words[type], yearPolicy: track, toDatePolicy: track });
    till.paste([['1/5/2026', 'NEW', 999]]);
    expect(told().named).toEqual([]);
    // Nothing may be spent from a reserve, whatever its policy says.
    expect(told().answer.over).toHaveLength(type === 'reserve' ? 1 : 0);
  });
});

test('while no plan is approved lines are added freely', () => {
  const till = tillWith([line('A'), line('NEW', { annual: '', months: '', yearPolicy: 'Track' })]);
  till.paste([['1/5/2026', 'NEW', 999]]);
  const { problems, answer } = ask(till.person, 'checkLimits');
  expect([problems, answer.moneyless]).toEqual([[], 0]);
});
