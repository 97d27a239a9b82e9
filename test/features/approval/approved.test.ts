/**
 * Approved values of a line: typing over them is reverted, and changes that no edit could show are found and put back.
 */
import { openSpreadsheet, type Saved } from '../../../local/person';
import type { Language } from '../../../src/words';
import { ask, refusal } from '../../plans/shop';
import { line, tillOf, tillWith, type Till } from '../limits/till';

const WORDS = {
  en: { tab: 'Budget', cost: 'Cost', revenue: 'Revenue', track: 'Track', stop: 'Stop', reserve: 'Reserve' },
  vi: {
    tab: 'Ngân sách',
    cost: 'Chi phí',
    revenue: 'Doanh thu',
    track: 'Theo dõi',
    stop: 'Chặn',
    reserve: 'Dự phòng',
  },
};

describe.each(['en', 'vi'] as const)('in %s', (language: Language) => {
  const words = WORDS[language];
  let saved: Saved;
  let till: Till;
  beforeAll(() => {
    const made = tillWith(
      [
        ...['A', 'B'].map((id) => line(id, { type: words.cost })),
        line('C', { type: words.cost, line: 'Cee' }),
        line('TOLERANT', { type: words.cost, yearPolicy: words.stop, tolerance: '5%' }),
        line('RESERVE', { type: words.reserve }),
      ],
      { language },
    );
    ask(made.person, 'approvePlan', { who: 'An', date: '2026-01-02' });
    saved = made.person.save();
  });
  beforeEach(() => {
    till = tillOf(openSpreadsheet({ language, locale: 'en_US', saved }), language);
    till.person.doc.kept.used = true;
  });

  const values = (id: string) => till.budget().row(id).values;
  const typeOver = (id: string, key: string, text: string) => {
    till.person.type(words.tab, till.budget().cell(id, key), text);
  };
  const toast = () => till.person.toasts().at(-1) ?? '';
  const unlike = () => ask(till.person, 'checkLimits').answer.unlike as number;
  const ids = () => till.budget().rows.map(({ values: { id } }) => id);

  // prettier-ignore
  test.each<[string, string, string, string]>([
    ['its Id',                        'A',        'id',           'ZZZ'],
    ['its Id, by another line’s',     'A',        'id',           'B'],
    ['its type, to one without limit', 'A',       'type',         'revenue'],
    ['its type, to the reserve',      'A',        'type',         'reserve'],
    ['what happens over the year',    'A',        'yearPolicy',   'track'],
    ['what happens over it to date',  'A',        'toDatePolicy', 'track'],
    ['its tolerance',                 'TOLERANT', 'tolerance',    '50%'],
    ['its year’s amount',             'A',        'annual',       '9999'],
  ])('%s goes back, and a toast says so', (_, id, key, typed) => {
    const before = values(id);
    typeOver(id, key, (words as Record<string, string>)[typed] ?? typed);
    expect(values(id)).toEqual(before);
    expect(toast()).toContain({ en: 'The plan is approved: ', vi: 'Kế hoạch đã được duyệt: ' }[language]);
    expect(unlike()).toBe(0);
  });

  // If undo were allowed to change approved values, it could loosen a limit: they are kept however they are changed.
  test.each<[string, () => void, RegExp]>([
    [
      'an amount that was typed over',
      () => {
        typeOver('A', 'annual', '9999');
      },
      language === 'en'
        ? /^The plan is approved: A, .*: the approved 1,200 is back, in place of 9,999\. .*transfer or raise/
        : /^Kế hoạch đã được duyệt: A, .*: đã trả lại số được duyệt 1\.200 thay cho 9\.999\. .*điều chuyển hoặc bổ sung/,
    ],
    [
      'a policy that was loosened',
      () => {
        typeOver('A', 'yearPolicy', words.track);
      },
      language === 'en'
        ? /^The plan is approved: A, .*: the approved Stop is back, in place of Track\. .*not loosened/
        : /^Kế hoạch đã được duyệt: A, .*: đã trả lại Chặn như đã duyệt thay cho Theo dõi\. .*không nới lỏng/,
    ],
    [
      'a block that was pasted',
      () => {
        till.person.paste(words.tab, till.budget().cell('A', 'months'), [
          [7, 8],
          [9, 10],
        ]);
      },
      language === 'en'
        ? /^The plan is approved: 4 approved cells are back\. .*transfer or raise/
        : /^Kế hoạch đã được duyệt: Đã trả lại 4 ô được duyệt\. .*điều chuyển hoặc bổ sung/,
    ],
  ])(
    '%s does not return by undo: the approved value stays each time, and the reason is said once each time',
    (_, change, said) => {
      const now = () => ['A', 'B', 'TOLERANT'].map(values);
      const before = now();
      change();
      for (let time = 0; time < 3; time++) {
        const told = till.person.toasts().length;
        till.person.undo();
        expect(now()).toEqual(before);
        expect(till.person.toasts().slice(told)).toEqual([expect.stringMatching(said)]);
      }
      expect(unlike()).toBe(0);
    },
  );

  test('stricter limits, and values that limit nothing, may be typed', () => {
    typeOver('A', 'toDatePolicy', words.stop);
    typeOver('TOLERANT', 'tolerance', '1%');
    typeOver('A', 'owner', 'Hoa');
    expect(till.person.toasts()).toEqual([]);
    expect([values('A').toDatePolicy, values('TOLERANT').tolerance, values('A').owner]).toEqual([
      words.stop,
      0.01,
      'Hoa',
    ]);
    expect(unlike()).toBe(0);
  });

  test('an approved Id typed into a second row is taken out again', () => {
    const row = till.budget().row('RESERVE').number + 1;
    till.person.type(words.tab, `A${row}`, 'A');
    expect(ids()).toEqual(['A', 'B', 'C', 'TOLERANT', 'RESERVE']);
    expect(toast()).toContain({ en: 'A is already in row', vi: 'Mã A đã có ở dòng' }[language]);
  });

  test('rows that are cleared or pasted over come back, whatever their Ids were', () => {
    const before = till
      .budget()
      .rows.map(({ values: { id, type, annual, months } }) => [id, type, annual, months]);
    const now = () =>
      till.budget().rows.map(({ values: { id, type, annual, months } }) => [id, type, annual, months]);
    const row = till.budget().row('A').number;
    till.person.clear(words.tab, `A${row}:W${row + 1}`);
    expect(now()).toEqual(before);
    till.person.paste(words.tab, `A${row}`, [['X'], ['Y'], ['Z']]);
    expect(now()).toEqual(before);
    const calls = till.calls(() => {
      till.person.clear(words.tab, `A${row}:B${row + 4}`);
    });
    expect(now()).toEqual(before);
    expect([calls.reads <= 4, calls.writes]).toEqual([true, 1]);
  });

  test('a deleted line still limits what is entered on it, is found, and is put back', () => {
    till.person.deleteRows(words.tab, till.budget().row('B').number, 1);
    const row = till.enter({ date: '12/1/2026', line: 'B', amount: 1201 });
    expect([till.value('amount', row), till.lastRequest().toLine]).toEqual(['', 'B']);
    const { answer, problems } = ask(till.person, 'checkLimits');
    expect([answer.unlike, problems.map(({ where, expected }) => [where, expected])]).toEqual([
      1,
      expect.arrayContaining([
        [
          words.tab,
          expect.stringContaining({ en: 'the approved line B', vi: 'khoản mục đã duyệt B' }[language]),
        ],
      ]),
    ]);
    expect(ask(till.person, 'restorePlan').answer).toEqual({ cells: 0, lines: ['B'] });
    expect(ids()).toEqual(['A', 'C', 'TOLERANT', 'RESERVE', 'B']);
    expect(values('B')).toMatchObject({
      type: words.cost,
      line: 'B',
      annual: 1200,
      limitYear: 1200,
      availableYear: 1200,
    });
    expect(unlike()).toBe(0);
  });

  test('a line that lost its Id unnoticed is known by its name: the Id is restored in its row, and no money counts twice', () => {
    const row = till.budget().row('C');
    const whole = values('C');
    const [cell, amountCell] = [till.budget().cell('C', 'id'), till.budget().cell('C', 'annual')];
    till.person.doc.kept.used = false;
    till.person.type(words.tab, till.budget().cell('C', 'annual'), '9999');
    till.person.clear(words.tab, cell);
    till.person.doc.kept.used = true;
    const { answer, problems } = ask(till.person, 'checkLimits');
    const [id, amount, ...others] = problems;
    expect([answer.unlike, others]).toEqual([2, []]);
    expect([id!.where, id!.expected]).toEqual([
      `${words.tab}!${cell}`,
      {
        en: 'C, as approved: this row bears the name of that line; put its Id back',
        vi: 'C như đã duyệt: dòng này mang tên khoản mục đó; hãy trả lại mã',
      }[language],
    ]);
    expect(amount!.where).toBe(`${words.tab}!${amountCell}`);
    expect(ask(till.person, 'restorePlan').answer).toEqual({ cells: 2, lines: [] });
    expect([till.budget().row('C').number, values('C')]).toEqual([row.number, whole]);
    expect([ids(), unlike()]).toEqual([['A', 'B', 'C', 'TOLERANT', 'RESERVE'], 0]);
  });

  test('unnoticed changes are named by their cells, in the review too, and put back', () => {
    till.person.doc.kept.used = false;
    typeOver('A', 'yearPolicy', words.track);
    typeOver('B', 'type', words.revenue);
    till.person.paste(words.tab, till.budget().cell('C', 'months', 2), [[900, 900]]);
    const row = till.budget().row('RESERVE').number + 1;
    till.person.paste(words.tab, `A${row}`, [
      ['NEW', words.cost, '', 'New line', '', '', '', '', '', '', '500'],
    ]);
    till.person.doc.kept.used = true;
    const cells = [
      ['A', 'yearPolicy'],
      ['B', 'type'],
      ['C', 'months', 2],
      ['C', 'months', 3],
    ].map(
      ([id, key, month]) =>
        `${words.tab}!${till.budget().cell(id as string, key as string, (month as number | undefined) ?? 0)}`,
    );
    const where = [...cells, `${words.tab}!A${row}`];
    const named = (reply: ReturnType<typeof ask>) =>
      reply.problems.map((each) => each.where).filter((each) => where.includes(each));
    const checked = ask(till.person, 'checkLimits');
    expect([checked.answer.unlike, named(checked)]).toEqual([4, where]);
    expect(named(ask(till.person, 'reviewMonth', { month: '2026-01' }))).toEqual(where);
    expect(ask(till.person, 'restorePlan').answer).toEqual({ cells: 4, lines: [] });
    // What was added stays; it is named, since it was not approved.
    expect(named(ask(till.person, 'checkLimits'))).toEqual([`${words.tab}!A${row}`]);
    expect([values('A').yearPolicy, values('B').type, values('C').months[2]]).toEqual(['', words.cost, 100]);
  });
});

test('a plan that is not approved has nothing to put back, and its cells are edited freely', () => {
  const till = tillWith([line('A')]);
  expect(refusal(till.person, 'restorePlan')).toBe(
    'The plan is not approved yet: there is nothing to put back.',
  );
  const { cell } = till.budget();
  till.person.type('Budget', cell('A', 'type'), 'Revenue');
  till.person.type('Budget', cell('A', 'id'), 'B');
  expect(till.budget().rows.map(({ values: { id, type } }) => [id, type])).toEqual([['B', 'Revenue']]);
  expect(till.person.toasts()).toEqual([]);
});
