/**
 * Values that are left out, or counted in a way that may not be meant, are named with their cells in a check and a
 * review.
 */
import { dispatch } from '../../local/engine';
import type { Person } from '../../local/person';
import { readFigure } from '../../src/sheet/value';
import { actions, actuals, budget, direction, goals, kpis } from '../../src/tabs';
import { tinyPlan } from '../features/dashboard/tiny';
import {
  answerCell,
  ask,
  fillIn,
  letters,
  refusal,
  review,
  reviewName,
  SETUP,
  table,
  type Row,
} from '../plans/shop';

jest.setTimeout(120_000);

const told = (problems: readonly { where: string; found: string; expected: string }[]): string[] =>
  problems.map(({ where, found, expected }) => `${where} ${found} | ${expected}`);
const checked = (person: Person): string[] => told(ask(person, 'checkLimits').problems);

const entry = (
  date: string,
  line: string,
  amount: string,
  stage = '',
  reference = '',
  settles = '',
): Row => ({
  date,
  line,
  amount,
  stage,
  description: '',
  reference,
  settles,
});

describe('commitments and payments', () => {
  test('what settles nothing, itself or a circle is named, and what commits twice', () => {
    const person = tinyPlan();
    fillIn(person, 'actuals', 'en', [
      entry('1/10/2026', 'ADS', '10', 'Committed', 'PO-1'),
      entry('1/11/2026', 'ADS', '10', 'Spent', 'R-1', ' po-1 '),
      entry('1/12/2026', 'ADS', '10', 'Spent', 'PO-9', 'PO-9'),
      entry('1/13/2026', 'ADS', '10', 'Committed', 'PO-2', 'PO-2'),
      entry('1/14/2026', 'ADS', '10', 'Committed', 'A', 'B'),
      entry('1/15/2026', 'ADS', '10', 'Committed', 'B', 'C'),
      entry('1/16/2026', 'ADS', '10', 'Committed', 'C', 'A'),
      entry('1/17/2026', 'ADS', '10', 'Committed', 'PO-1'),
      entry('1/18/2026', 'ADS', '-5', 'Committed', 'PO-1', 'PO-1'),
    ]);
    const found = checked(person);
    const of = (cell: string) => found.filter((each) => each.startsWith(`Actuals!${cell} `));
    expect(of('G4')).toEqual([expect.stringContaining('PO-9 | the reference of a commitment')]);
    expect(of('G5')).toEqual([expect.stringContaining('settles itself')]);
    for (const cell of ['G6', 'G7', 'G8']) expect(of(cell)).toEqual([expect.stringContaining('in a circle')]);
    expect(of('F9')).toEqual([expect.stringContaining('row 2 commits under it')]);
    expect(found).toHaveLength(6);
    expect(told(review(person, '2026-01').problems)).toEqual(found);
  });

  test('12 % typed on the reserve is spent in the cells, over in the check, and asked about', () => {
    const person = tinyPlan();
    fillIn(person, 'budget', 'en', [
      { id: 'REV', type: 'Revenue', line: 'REV' },
      { id: 'RES', type: 'Reserve', line: 'RES' },
    ]);
    fillIn(person, 'actuals', 'en', [entry('1/10/2026', 'RES', '12%', 'Spent')]);
    const { answer, problems } = ask(person, 'checkLimits');
    expect(table(person, 'Budget', 'budget', 'en').row('RES').values.usedYear).toBe(0.12);
    expect(answer.over.map(({ row, amount }: { row: number; amount: number }) => [row, amount])).toEqual([
      [2, 0.12],
    ]);
    expect(told(problems)).toContainEqual(
      expect.stringMatching(/^Actuals!C2 0.12 \| an amount of one or more/),
    );
  });

  test('12.500 that the spreadsheet read as twelve and a half is asked about, what is divided is not', () => {
    const person = tinyPlan();
    const amounts = ['12.500', '-1.25', '12500', '=1000/3', '1250.5', '0.5'];
    fillIn(
      person,
      'actuals',
      'en',
      amounts.map((amount) => entry('1/10/2026', 'ADS', amount)),
    );
    expect(person.values('Actuals', 'C2')).toEqual([[12.5]]);
    const whole = (meant: string): string =>
      `a whole amount: in this spreadsheet that mark is the decimal mark. If you mean ${meant}, type it without a mark`;
    expect(checked(person)).toEqual([
      `Actuals!C2 12.5 | ${whole('12500')}`,
      `Actuals!C3 -1.25 | ${whole('-1250')}`,
      expect.stringContaining('Actuals!C7 0.5 | an amount of one or more'),
    ]);
  });

  test('rows on a line that nobody knows do not make a month reported', () => {
    const person = tinyPlan();
    person.paste('Actuals', 'A5', [
      ['5/3/2026', 'BANK', '70'],
      ['5/4/2026', 'BANK', '80'],
    ]);
    expect(person.displayed('Direction', answerCell(person, 'latest', 'en'))).toEqual([['2']]);
    expect(ask(person, 'glance').answer.plan.month).toBe('2026-02');
  });
});

describe('shares', () => {
  test('those that cannot be meant are asked about, and a tolerance or weight of no sense counts for nothing', () => {
    const person = tinyPlan();
    const twelve = (...figures: (number | string)[]) => [
      ...figures,
      ...new Array<string>(12 - figures.length).fill(''),
    ];
    fillIn(
      person,
      'budget',
      'en',
      [{ tolerance: '' }, { tolerance: '5' }].map((row, index) => ({
        id: ['REV', 'ADS'][index],
        tolerance: row.tolerance,
      })),
    );
    fillIn(person, 'kpis', 'en', [
      {
        id: 'K1',
        name: 'K1',
        unit: '%',
        rollUp: 'Last',
        madeOf: 'manual',
        amber: '-50%',
        plan: twelve(0.4),
        actual: twelve(45, 1.5),
      },
    ]);
    fillIn(person, 'goals', 'en', [
      { id: 'G1', goal: 'Share', kpi: 'K1', unit: '%', start: 30, target: 0.45, weight: "'50%%" },
      { id: '', goal: 'Nameless', kpi: 'K1', unit: '%', start: '', target: 0, weight: 1.5 },
    ]);
    const found = checked(person);
    const cell = (key: 'budget' | 'kpis' | 'goals', id: string, column: string): string =>
      `${{ budget, kpis, goals }[key].name.en}!${table(person, { budget, kpis, goals }[key].name.en, key, 'en').cell(id, column)} `;
    for (const [where, words] of [
      [cell('budget', 'ADS', 'tolerance'), '5 | a share from 0% to 100%'],
      [cell('kpis', 'K1', 'amber'), '-0.5 | a share from 0% to 100%'],
      [cell('kpis', 'K1', 'actual'), '45 | a share, for example 45%; as it stands it counts as 4500%'],
      [cell('goals', 'G1', 'start'), '30 | a share, for example 45%'],
      [cell('goals', 'G1', 'weight'), '50%% | a percentage'],
      ['Goals!A3 ', ' | an Id for this goal, such as G1'],
    ] as const)
      expect(found).toContainEqual(expect.stringContaining(`${where}${words}`));
    expect(found.filter((each) => each.includes('a start value'))).toHaveLength(1);
    expect(
      ask(person, 'approvePlan', { who: 'Lan', date: '2026-01-05' }, true).answer.problems.length,
    ).toBeGreaterThan(0);
    // 100 a month and 500 % more would let 7,200 through.
    person.doc.kept.used = true;
    person.paste('Actuals', 'A5', [['5/3/2026', 'ADS', '2000']]);
    expect(ask(person, 'checkLimits').answer.over).toHaveLength(1);
  });
});

describe('headers', () => {
  test('one that stands twice is named, with both cells, and its blanks are not complained of', () => {
    const person = tinyPlan();
    person.insertColumns('Actuals', 'C');
    person.type('Actuals', 'C1', 'Amount');
    const found = checked(person);
    expect(found).toEqual([
      'Actuals!D1 Amount | this header once: it stands in C1, which is read, and in D1; give one of them another name',
    ]);
    expect(ask(person, 'closeMonth', { month: '2026-01' }, true).answer.state).toBe('blocked');
  });

  test('a month that is missing is named', () => {
    const person = tinyPlan();
    const at = person.values('Budget').findIndex((row) => row.includes('03/2026'));
    const column = person.values('Budget')[at]!.indexOf('03/2026');
    person.deleteColumns('Budget', letters(column + 1));
    expect(checked(person)).toEqual([
      expect.stringContaining('a column headed “03/2026”; “Set up the plan” adds it again'),
    ]);
  });

  test.each([
    ['firstMonth', '13', 'a month from 1 to 12'],
    ['firstMonth', '', 'a month from 1 to 12'],
    ['year', '26', 'a year between 2000 and 2100'],
    ['year', 'năm nay', 'a year between 2000 and 2100'],
  ])('Direction’s %s “%s” gives one message, and no month can be closed', (key, typed, expected) => {
    const person = tinyPlan();
    const cell = answerCell(person, key, 'en');
    person.type(direction.name.en, cell, typed);
    expect(checked(person)).toEqual([`Direction!${cell} ${typed} | ${expected}`]);
    expect(refusal(person, 'closeMonth', { month: '2026-01' })).toContain(`Direction, ${cell}: `);
  });
});

test('amounts on Budget in a row without a line are named; one with a type stops an approval', () => {
  const person = tinyPlan();
  const { at, headerRow } = table(person, 'Budget', 'budget', 'en');
  const cell = (key: string, below: number, month = 0) => `${letters(at[key]![month]!)}${headerRow + below}`;
  person.type('Budget', cell('type', 3), 'Cost');
  person.type('Budget', cell('annual', 3), '1200');
  person.type('Budget', cell('months', 4, 2), '40');
  const where = [`Budget!${cell('annual', 3)}`, `Budget!${cell('months', 4, 2)}`];
  const expected = 'a line in this row, by name or Id: its amounts are not counted';
  expect(checked(person)).toEqual([`${where[0]} 1200 | ${expected}`, `${where[1]} 40 | ${expected}`]);
  expect(told(review(person, '2026-01').problems)).toEqual(checked(person));
  const approval = ask(person, 'approvePlan', { who: 'Lan', date: '2026-01-05' }, true);
  expect(JSON.stringify(approval.answer)).toContain(cell('annual', 3));
  expect(JSON.stringify(approval.answer)).not.toContain(cell('months', 4, 2));
  person.type('Budget', cell('line', 3), 'Rent');
  person.type('Budget', cell('line', 4), 'Water');
  person.type('Budget', cell('type', 4), 'Cost');
  expect(checked(person)).toEqual([]);
  // The first row is an ordinary one.
  for (const key of ['id', 'line']) person.type('Budget', cell(key, 1), '');
  expect(checked(person)).toContain(`Budget!${cell('annual', 1)} 12000 | ${expected}`);
});

test('a line without a type is a cost in its cells, in totals and in the check', () => {
  const person = tinyPlan();
  const month = new Array<number>(12).fill(100);
  fillIn(person, 'budget', 'en', [
    { id: 'REV', type: 'Revenue', line: 'REV', annual: 12000, months: new Array<number>(12).fill(1000) },
    { id: 'ADS', type: '', line: 'ADS', annual: 1200, months: month },
  ]);
  ask(person, 'setUpPlan', { ...SETUP, language: 'en' });
  const lines = table(person, 'Budget', 'budget', 'en');
  expect(lines.row('ADS').values).toMatchObject({ usedYear: 90, availableYear: 1110 });
  const total = (label: string, key: string) => {
    const row = person.values('Budget').find((cells) => cells.includes(label))!;
    return row[lines.at[key]![0]! - 1];
  };
  expect(total('Total outgoing', 'annual')).toBe(1200);
  expect(total('Left over', 'annual')).toBe(10800);
  // Without revenue there is nothing to be left over.
  for (const key of ['usedToDate', 'availableToDate', 'usedYear', 'availableYear']) {
    expect([key, total('Total revenue', key), total('Left over', key)]).toEqual([key, '', '']);
    expect(total('Total outgoing', key)).toBe(lines.row('ADS').values[key]);
  }
});

describe('words and amounts as people write them', () => {
  test('amounts whose cells are made plain text are named, and what formulas make of them stays a number', () => {
    const person = tinyPlan();
    const { at, row } = table(person, 'Budget', 'budget', 'en');
    const { model } = person.doc;
    const sheetId = model.getters.getSheetIds().find((id) => model.getters.getSheetName(id) === 'Budget')!;
    const [first, last] = [at.months![0]! - 1, at.months![11]! - 1];
    const line = row('ADS').number - 1;
    const target = [{ left: first, right: last, top: line, bottom: line }];
    dispatch(model, 'SET_FORMATTING', { sheetId, sheetName: 'Budget', target, format: '@' });
    const cells = person.values('Budget');
    expect(cells[line]!.slice(first, last + 1)).toEqual(new Array(12).fill('100'));
    const said = checked(person);
    for (const column of at.months!)
      expect(said).toContainEqual(expect.stringMatching(`^Budget!${letters(column)}${line + 1} `));
    const madeText = cells.flatMap((values, index) =>
      values.flatMap((value, column) => {
        const isTyped = index === line && column >= first && column <= last;
        return !isTyped && typeof value === 'string' && /^-?\d+$/.test(value)
          ? [`${letters(column + 1)}${index + 1}`]
          : [];
      }),
    );
    expect(madeText).toEqual([]);
  });

  test('40tr on the action plan becomes a number, and nothing else is looked at', () => {
    const person = tinyPlan();
    person.doc.kept.used = true;
    const plan = () => table(person, actions.name.en, 'actions', 'en');
    fillIn(person, 'actions', 'en', [{ id: 'A1', kind: 'Initiative', name: 'Shelves' }]);
    person.type(actions.name.en, plan().cell('A1', 'amount'), '40tr');
    expect(plan().row('A1').values.amount).toBe(40_000_000);
    person.resetCalls();
    person.type(actions.name.en, plan().cell('A1', 'name'), 'More shelves');
    expect(person.calls().writes).toBe(0);
  });

  test.each([
    ['constructor', '12 constructor'],
    ['__proto__', '__proto__'],
    ['400 digits', '9'.repeat(400)],
  ])('%s in an amount stays as typed, is named, and stops nothing', (_what, typed) => {
    const person = tinyPlan();
    person.doc.kept.used = true;
    person.type(actuals.name.en, 'C2', `'${typed}`);
    expect(String(person.values(actuals.name.en, 'C2')[0]![0])).toBe(typed);
    expect(checked(person)).toEqual([expect.stringContaining('a number, for example')]);
    person.paste('Actuals', 'A5', [['5/3/2026', 'ADS', '2000']]);
    expect(person.displayed('Actuals', 'J5')[0]![0]).toMatch(/^Over/);
  });

  test('Cao hơn, Thấp hơn and Vừa are understood, by the cells too', () => {
    const person = tinyPlan();
    fillIn(person, 'goals', 'en', [
      { id: 'G1', goal: 'Cost', kpi: 'K1', target: 13000, betterWhen: 'Thấp hơn', priority: 'Vừa' },
      { id: 'G2', goal: 'Sales', kpi: 'K1', target: 13000, betterWhen: 'cao hơn', priority: 'vừa' },
    ]);
    ask(person, 'setUpPlan', { ...SETUP, language: 'en' });
    const read = table(person, 'Goals', 'goals', 'en');
    expect(read.row('G1').values.attainment).toBeCloseTo(2 - 11800 / 13000, 10);
    expect(read.row('G2').values.attainment).toBeCloseTo(11800 / 13000, 10);
    expect(checked(person)).toEqual([]);
  });
});

test('an entry on a line of no budget stands in the review, spaces around its name or not', () => {
  const person = tinyPlan();
  fillIn(person, 'actuals', 'en', [
    entry('1/10/2026', 'GONE  ', '10'),
    entry('1/11/2026', 'LOST', '20'),
    entry('1/12/2026', ' NEVER', '30'),
  ]);
  review(person, '2026-01');
  const told = person.values(reviewName('2026-01', 'en')).flat().map(String);
  expect(told.filter((text) => text.endsWith('or add it there.'))).toEqual(
    ['GONE', 'LOST', 'NEVER'].map(
      (line) => `${line} is not on the Budget tab: choose from the list, or add it there.`,
    ),
  );
});

test('what a minus made a formula of is told how to be written, in both languages', () => {
  const person = tinyPlan();
  fillIn(person, 'actuals', 'en', [entry('1/10/2026', 'ADS', '-180tr')]);
  expect(checked(person)).toEqual([
    'Actuals!C2 #ERROR! | a number; the formula here can’t be worked out. If it is broken, put it right; if a number was meant: what begins with =, + or - is taken for a formula. For less than zero write (180tr), or the whole number -180000000',
  ]);
  const said: string[] = [];
  readFigure('#ERROR!', ({ vi }) => said.push(vi), String);
  expect(said).toEqual([expect.stringMatching(/bị hiểu là công thức\. Số âm hãy ghi \(180tr\)/)]);
  // The suggested spelling is understood.
  for (const [typed, understood] of [
    ['(180tr)', -180_000_000],
    ['-180000000', -180_000_000],
  ] as const) {
    person.type('Actuals', 'C2', typed);
    expect(checked(person).filter((text) => text.includes('#ERROR!'))).toEqual([]);
    const [cell] = person.values('Actuals', 'C2').flat();
    expect(readFigure(cell, jest.fn(), String)).toBe(understood);
  }
});
