/** Check all limits finds what no single edit could see, and restores what is missing. */
import type { Person } from '../../../local/person';
import type { CloseAnswer } from '../../../src/features/closing/closeMonth';
import { fillIn, review, reviewName, table, ask } from '../../plans/shop';
import { line, tillWith, type Till } from './till';

/** The dropdowns, flags and colours of a tab: what each checks and where, independent of the engine's names. */
const rulesOn = ({ doc }: Person, tab: string): { dropdowns: string[]; colours: string[] } => {
  const { getters }: { getters: any } = doc.model;
  const sheetId = getters.getSheetIds().find((id: string) => getters.getSheetName(id) === tab);
  const told = (rules: object[]): string[] =>
    rules.map((rule) => JSON.stringify({ ...rule, id: undefined })).sort();
  return {
    dropdowns: told(
      getters.getDataValidationRules(sheetId).map(({ ranges, ...rule }: any) => ({
        ...rule,
        zones: ranges.map(({ zone: { top, left, bottom, right } }: any) => [top, left, bottom, right]),
      })),
    ),
    colours: told(getters.getConditionalFormats(sheetId)),
  };
};

/** Deletes rules as a person does in Data › Data validation and Format › Conditional formatting. */
const deleteRules = ({ doc }: Person, tab: string): void => {
  const { getters }: { getters: any } = doc.model;
  const sheetId = getters.getSheetIds().find((id: string) => getters.getSheetName(id) === tab);
  for (const { id } of getters.getDataValidationRules(sheetId))
    doc.model.dispatch('REMOVE_DATA_VALIDATION_RULE' as never, { sheetId, id } as never);
  for (const { id } of getters.getConditionalFormats(sheetId))
    doc.model.dispatch('REMOVE_CONDITIONAL_FORMAT' as never, { sheetId, id } as never);
};

const check = (till: Till) => ask(till.person, 'checkLimits').answer;

describe.each(['en', 'vi'] as const)('in %s', (language) => {
  let till: Till;
  beforeAll(() => {
    till = tillWith([line('A'), line('B'), line('C'), line('D')], {
      language,
      locale: language === 'vi' ? 'vi_VN' : 'en_GB',
    });
  });

  test('edits made faster than the trigger answers', () => {
    const row = till.reserve(4);
    till.person.quickly(() => {
      for (let at = 0; at < 4; at++)
        till.person.paste(till.name(), `A${row + at}`, [['01/12/2026', 'A', 500]]);
    });
    // The trigger noticed two of the four; each is requested, and so is what exceeds the limit besides.
    expect([0, 1, 2, 3].map((at) => till.check(row + at) !== '')).toEqual([true, true, false, true]);
    const answer = check(till);
    expect(answer.over).toMatchObject([
      { row: row + 2, line: 'A', amount: 500, date: '2026-12-01' },
      { row: row + 3, line: 'A', amount: 500, date: '2026-12-01' },
    ]);
    expect(till.log()).toHaveLength(3);
    expect(till.check(row + 3)).toMatch(
      language === 'en' ? /^Over the limit \(request D2\)/ : /^Vượt hạn mức \(đề nghị D2\)/,
    );
    expect(check(till)).toMatchObject({ requests: 0, over: [{ decision: 'D1' }, { decision: 'D2' }] });
  });

  test('an approved entry is told from one that is over, and one that is only warned of', () => {
    const decided: any = till.person.serve('ask', 'decide', {
      request: 'D1',
      decision: 'approve',
      approver: 'An',
      reason: 'OK',
      date: '2026-12-02',
    });
    expect(decided).toMatchObject({ ok: true });
    till.paste([['02/01/2026', 'B', 150]]);
    const { over, warned, approved } = check(till);
    expect([over.length, warned.length, approved.length]).toEqual([1, 1, 1]);
    expect(approved[0].decision).toBe(till.log().at(-1)!.id);
  });

  test('a budget that was lowered since', () => {
    till.paste([['01/12/2026', 'C', 1200]]);
    const { at, row } = till.budget();
    const sheet = { en: 'Budget', vi: 'Ngân sách' }[language];
    till.person.type(sheet, `${String.fromCharCode(64 + at.annual![0]!)}${row('C').number}`, '1000');
    expect(check(till).over.filter((entry: { line: string }) => entry.line === 'C')).toHaveLength(1);
  });

  test('text typed into a column that a header formula fills is removed', () => {
    const { person } = till;
    const [left, below, own] = [till.cell('left', 2), till.cell('left', 3), till.value('left', 2)];
    person.doc.kept.used = false;
    person.type(till.name(), below, '5');
    person.doc.kept.used = true;
    expect(person.values(till.name(), left)[0]![0]).toBe('');
    check(till);
    expect(till.value('left', 2)).toBe(own);
  });

  const budgetName = { en: 'Budget', vi: 'Ngân sách' }[language];
  const chosen = (title: { en: string; vi: string }, month?: string) => () => {
    if (month !== undefined) till.person.answer({ button: 'OK', text: month });
    till.person.choose(title[language]);
  };
  test.each([
    ['Check all limits', chosen({ en: 'Check all limits', vi: 'Kiểm tra toàn bộ hạn mức' })],
    ['the review of a month', chosen({ en: 'Monthly review', vi: 'Rà soát tháng' }, '2026-12')],
    ['the review of a quarter', chosen({ en: 'Quarterly review', vi: 'Rà soát quý' }, 'Q4/2026')],
    ['the year end', chosen({ en: 'Year end', vi: 'Tổng kết năm' })],
  ])('%s puts back the dropdowns, flags and colours that were deleted', (_, work) => {
    const { person } = till;
    const tabs = [till.name(), budgetName];
    const before = tabs.map((tab) => rulesOn(person, tab));
    for (const { dropdowns, colours } of before) expect([dropdowns.length, colours.length]).not.toContain(0);
    for (const tab of tabs) deleteRules(person, tab);
    expect(tabs.map((tab) => rulesOn(person, tab))).toEqual(tabs.map(() => ({ dropdowns: [], colours: [] })));
    work();
    expect(tabs.map((tab) => rulesOn(person, tab))).toEqual(before);
    expect(person.toasts().at(-1)).toMatch(
      { en: /All limits are checked: 2 over/, vi: /Đã kiểm tra toàn bộ hạn mức: 2 khoản vượt/ }[language],
    );
  });

  test('every review lists the entries that are over, with row and state', () => {
    const listed = (month: string): string[][] => {
      review(till.person, month);
      return till.person
        .displayed(reviewName(month, language))
        .filter((row) => /^entry \d+$/.test(row.at(-1)!));
    };
    const approved = { en: 'Over, approved', vi: 'Vượt, đã duyệt' }[language];
    const warned = { en: 'Over, warned', vi: 'Vượt, cảnh báo' }[language];
    const cells = listed('2026-12');
    expect(cells).toHaveLength(3);
    expect(cells.filter((row) => row.includes(approved))).toHaveLength(1);
    // Entries only warned of are listed in their own month.
    const [{ date }] = check(till).warned;
    expect(date < '2026-12').toBe(true);
    expect(listed(date.slice(0, 7)).filter((row) => row.includes(warned))).toHaveLength(1);
  });

  test('renamed tabs and moved columns are found all the same', () => {
    till.person.renameTab(till.name(), 'Ledger');
    till.person.moveColumns('Ledger', 'C', 'A');
    const row = till.reserve(1);
    till.type(row, 'date', '01/12/2026');
    till.type(row, 'line', 'D');
    till.type(row, 'amount', 1300);
    expect([till.value('amount', row), till.log().at(-1)!.toLine]).toEqual(['', 'D']);
  });
});

test('while somebody else holds the lock an edit is not judged, nothing is lost, and it says so', () => {
  const till = tillWith([line('A')], { language: 'vi' });
  const row = till.enter({ date: '12/1/2026', line: 'A' });
  till.person.holdLock();
  till.type(row, 'amount', 5000);
  till.person.holdLock(false);
  expect(till.value('amount', row)).toBe(5000);
  expect(till.person.toasts().at(-1)).toMatch(/Đang có người khác thay đổi kế hoạch nên chưa kiểm tra được/);
  expect(check(till).over).toHaveLength(1);
});

test('an entry on a line that is not on Budget is not over: it is counted separately from warnings', () => {
  const till = tillWith([line('A', { yearPolicy: 'Warn' })]);
  till.paste([
    ['02/01/2026', 'A', 1500],
    ['02/01/2026', 'NOWHERE', 1],
  ]);
  const reply = ask(till.person, 'checkLimits');
  expect(reply.answer).toMatchObject({ over: [], warned: [{ line: 'A' }], unknown: 1 });
  expect(reply.message).toBe('All limits are checked: 1 over but only warned, 1 not on Budget.');
  expect(reply.problems.map(({ found }) => found)).toContain('NOWHERE');
  expect(till.check(3)).toMatch(/^NOWHERE is not on the Budget tab/);
  const said = (): unknown[] => till.person.values(till.person.activeTab()).flat();
  ask(till.person, 'reviewMonth', { month: '2026-02' });
  expect(said()).toContain('Not on Budget');
});

test('commitments: the sheet’s live cells and the trigger hold the same to be used', () => {
  const till = tillWith([line('A')]);
  const left = () => till.budget().row('A').values.availableYear;
  const committed = { date: '12/1/2026', line: 'A', stage: 'Committed' };
  till.enter({ ...committed, reference: 'PO1', amount: 1000 });
  till.enter({ date: '12/2/2026', line: 'A', stage: 'Spent', settles: 'PO1', amount: 400 });
  expect(left()).toBe(200);
  // All of the commitment plus 200 is exactly the budget.
  const rest = till.enter({ date: '12/3/2026', line: 'A', stage: 'Spent', settles: 'PO1', amount: 800 });
  expect([left(), till.check(rest)]).toEqual([0, '']);
  const more = till.enter({ date: '12/4/2026', line: 'A', amount: 1 });
  expect([left(), till.value('amount', more)]).toEqual([0, '']);
  till.type(rest, 'amount', 100);
  expect(left()).toBe(200);
  const withdrawn = till.enter({ ...committed, settles: 'PO1', amount: -500 });
  expect([left(), till.check(withdrawn)]).toEqual([700, '']);
  expect(check(till)).toMatchObject({ over: [], warned: [] });
  expect(table(till.person, 'Budget', 'budget', 'en').row('A').values.usedYear).toBe(500);
});

test('a contract over two lines and in two parts of one day: each row says what is open of it', () => {
  const till = tillWith([line('A'), line('B')]);
  const contract = { date: '12/1/2026', stage: 'Committed', reference: 'PO1' };
  const rows = [
    till.enter({ ...contract, line: 'A', amount: 100 }),
    till.enter({ ...contract, line: 'B', amount: 200 }),
    till.enter({ ...contract, line: 'A', amount: 50 }),
  ];
  const open = () => rows.map((row) => till.value('open', row));
  expect(open()).toEqual([100, 200, 50]);
  till.enter({ date: '12/5/2026', line: 'B', stage: 'Spent', settles: 'PO1', amount: 200 });
  expect(open()).toEqual([100, 0, 50]);
  till.enter({ date: '12/6/2026', line: 'A', stage: 'Spent', settles: 'PO1', amount: 110 });
  expect(open()).toEqual([0, 0, 40]);
});

test('approved amounts that are typed over go back, and the person is told of transfer and raise', () => {
  const till = tillWith([line('A'), line('B')]);
  const heard: any = till.person.serve('ask', 'approvePlan', { who: 'An', date: '2026-01-02' });
  expect(heard.error ?? '').toBe('');
  const { cell } = till.budget();
  till.person.type('Budget', cell('A', 'months', 2), '999');
  expect(till.budget().row('A').values.months[2]).toBe(100);
  expect(till.person.toasts().at(-1)).toMatch(
    /A, 03\/2026: the approved 100 is back, in place of 999\..*transfer or raise/,
  );
  const block = [
    [1, 2, 3],
    [4, 5, 6],
  ];
  const calls = till.calls(() => {
    till.person.paste('Budget', cell('A', 'months', 0), block);
  });
  expect([calls.reads <= 4, calls.writes]).toEqual([true, 1]);
  expect(till.budget().rows.map(({ values }) => values.months.slice(0, 3))).toEqual([
    [100, 100, 100],
    [100, 100, 100],
  ]);
});

test('a KPI’s formulas follow what it is made of', () => {
  const till = tillWith([line('A'), line('B')]);
  fillIn(till.person, 'kpis', 'en', [{ id: 'K1', name: 'Both', unit: 'VND' }]);
  const kpi = () => table(till.person, 'KPIs', 'kpis', 'en').row('K1').values.plan[0];
  const { cell } = table(till.person, 'KPIs', 'kpis', 'en');
  till.person.type('KPIs', cell('K1', 'madeOf'), 'A + B');
  expect(kpi()).toBe(200);
  const calls = till.calls(() => {
    till.person.type('KPIs', cell('K1', 'madeOf'), 'A');
  });
  expect(kpi()).toBe(100);
  expect([calls.reads <= 5, calls.writes <= 4]).toEqual([true, true]);
});

test('reviewing and closing name what the check names: a refund makes room for a commitment on its line', () => {
  const till = tillWith([line('A'), line('B', { toDatePolicy: 'Stop' })]);
  till.person.paste(till.name(), 'A2', [
    ['1/5/2026', 'A', 500, 'Spent', '', '', ''],
    ['1/3/2026', 'B', -60, 'Spent', '', '', ''],
    ['1/10/2026', 'B', 150, 'Committed', '', 'PO-1', ''],
    ['1/20/2026', 'B', 150, 'Spent', '', '', 'PO-1'],
  ]);
  const { over, warned } = check(till);
  expect([over, warned.map(({ row }: { row: number }) => row)]).toEqual([[], [2]]);
  review(till.person, '2026-01');
  const listed = till.person
    .displayed(reviewName('2026-01', 'en'))
    .flatMap((row) => (/^entry \d+$/.test(row.at(-1)!) ? [row.at(-1)] : []));
  expect(listed).toEqual(['entry 2']);
  const { missing } = ask(till.person, 'closeMonth', { month: '2026-01' }, true).answer as CloseAnswer;
  expect(missing.filter(({ kind }) => kind === 'breach')).toEqual([]);
});

test('a row without a day or a line is no entry: it settles nothing, in the cells as in the answers', () => {
  const till = tillWith([line('A')]);
  till.person.paste(till.name(), 'A2', [
    ['1/10/2026', 'A', 50, 'Committed', '', 'PO-1', ''],
    ['', 'A', 30, 'Spent', '', '', 'PO-1'],
    ['1/12/2026', '', 20, 'Spent', '', '', 'PO-1'],
    ['1/13/2026', 'A', 5, 'Spent', '', '', 'PO-1'],
  ]);
  expect(till.value('open', 2)).toBe(45);
  expect(till.budget().row('A').values).toMatchObject({ usedToDate: 50, usedYear: 50, availableYear: 1150 });
  const { kinds } = ask(till.person, 'breakdown', { by: 'group', month: '2026-01' }).answer;
  expect(kinds[0].total.year).toMatchObject({ actual: 5, committed: 45 });
});
