/** What deserves effort, and goals as a tree: the pages, what people write on them, and what stays. */
import type { Person } from '../../../local/person';
import { goalTree } from '../../../src/tabs/firm/teams';
import type { Language } from '../../../src/words';
import type { Act } from '../../faults/failing';
import { failingInTurn } from '../../faults/inTurn';
import { openedHere } from '../../plans/opened';
import { answerCell, ask, fillIn, nameOf, SETUP, shortPlan, spoken } from '../../plans/shop';
import { FIRM } from '../people/firm';
import { numberOf, rowWith, teamFirm, under } from './firm';

jest.setTimeout(240_000);

test.each([
  [
    'en',
    'Focus',
    'Key initiative',
    'When there is time',
    '“Focus”: 1 key, 0 quick wins, 1 when there is time, 0 to drop.',
  ],
  [
    'vi',
    'Trọng tâm',
    'Sáng kiến then chốt',
    'Làm khi còn thời gian',
    '“Trọng tâm”: 1 then chốt, 0 làm nhanh được nhiều, 1 làm khi còn thời gian, 0 nên bỏ.',
  ],
] as const)(
  'the page in %s names what is key, and where effort does not follow priority',
  (language, tab, key, later, said) => {
    const person = teamFirm(language);
    const { answer, message } = ask(person, 'focus');
    expect(message).toContain(said);
    expect(answer.boxes.map(({ work }: any) => work)).toEqual([
      ['A1 New catalogue'],
      [],
      ['A2 Cold room'],
      [],
    ]);
    expect(rowWith(person, tab, 'A1', 'New catalogue', key).slice(5, 9)).toEqual([
      1,
      10,
      { en: 'High', vi: 'Cao' }[language],
      0.6,
    ]);
    expect(rowWith(person, tab, 'A2', later)[8]).toBe(0.4);
    // G1: 10 × 6 months, 25 × 2 and 20 × 1; G2: 15 × 10 months.
    expect(rowWith(person, tab, 'G1').slice(0, 2)).toEqual(['G1', 'Sell more']);
    expect(rowWith(person, tab, 'G1').slice(3, 9)).toEqual([0.6, 0, '', 130, 130 / 280, 1]);
    expect(answer.said).toEqual(
      {
        en: [
          'G1 weighs 60% and is given 46% of the hours: too little',
          'G2 weighs 40% and is given 54% of the hours: too much',
        ],
        vi: [
          'G1 có trọng số 60% mà chỉ được 46% giờ: quá ít',
          'G2 có trọng số 40% mà được 54% giờ: quá nhiều',
        ],
      }[language],
    );
    expect(person.errors()).toEqual([]);
  },
);

test('the share that a person writes counts, stays, and is named where it is none', () => {
  const person = teamFirm();
  ask(person, 'focus');
  const cell = (): string => `J${numberOf(person, 'Focus', 'A1', 'New catalogue')}`;
  person.type('Focus', cell(), '25%');
  ask(person, 'focus');
  expect(rowWith(person, 'Focus', 'A1', 'New catalogue').slice(2, 10)).toEqual([
    ...['To drop', 'G1', '', 0.25, 10, 'High', 0.15, 0.25],
  ]);
  person.type('Focus', cell(), 'half');
  ask(person, 'focus');
  expect(rowWith(person, 'Focus', 'A1', 'New catalogue').slice(8, 10)).toEqual([0.6, 'half']);
  expect(rowWith(person, 'Focus', 'A1', 'New catalogue')[2]).toBe('“half” is no share');
});

/** Two goals become parts of a third. */
const withTree = (language: Language = 'en', partOf = ['', '', 'G1', 'g1']): Person =>
  openedHere({ tree: partOf }, FIRM[language], () => grown(language, partOf));
const grown = (language: Language, partOf: readonly string[]): Person => {
  const person = teamFirm(language);
  fillIn(
    person,
    'kpis',
    language,
    [
      { id: 'K1', name: 'Shops won', unit: '', planned: '' },
      { id: 'K2', name: 'Baskets', unit: '', planned: '' },
    ].map(({ id, name }) => ({ id, name })),
  );
  fillIn(person, 'goals', language, [
    { id: 'G1', goal: 'Sell more', kpi: '', target: '', weight: '60%', department: '' },
    { id: 'G2', goal: 'Waste less', kpi: '', target: '', weight: '40%', department: 'Stock' },
    { id: 'G1.1', goal: 'Win shops', kpi: 'K1', target: '10', weight: '75%', department: 'Sales' },
    { id: 'G1.2', goal: 'Larger baskets', kpi: 'K2', target: '10', weight: '25%', department: 'Sales' },
  ]);
  ask(person, 'addTeamColumns', { which: 'tree' });
  const { partOf: above, from, due } = goalTree.columns;
  const tab = nameOf('goals', language);
  const days = (...of: string[]): string[] => of.map((day) => (day === '' ? '' : `${day}/2026`));
  under(person, tab, above.header[language], partOf);
  under(person, tab, from.header[language], days('01/01', '', '01/02', '01/03'));
  under(person, tab, due.header[language], days('30/06', '', '31/03', '31/07'));
  return person;
};

test.each([
  ['en', 'Goal tree', 'Its parts, by weight (0% has data)', 'Its own KPI K1'],
  ['vi', 'Cây mục tiêu', 'Mục tiêu con, theo trọng số (0% có số liệu)', 'KPI riêng K1'],
] as const)(
  'the tree in %s: parts under their goal, what measures each, teams, and what does not fit',
  (language, tab, parts, own) => {
    const person = withTree(language);
    const { answer, problems } = ask(person, 'goalTree', { date: '2026-04-15' });
    expect(answer.goals.map(({ id, depth }: any) => [id, depth])).toEqual([
      ['G1', 0],
      ['G1.1', 1],
      ['G1.2', 1],
      ['G2', 0],
    ]);
    expect(rowWith(person, tab, 'G1', 'Sell more')[6]).toBe(parts);
    expect(rowWith(person, tab, 'G1.1')[6]).toBe(own);
    const bars = rowWith(person, tab, 'G1.1').slice(10, 22);
    expect(bars).toEqual(['', '■', '◆', '', '', '', '', '', '', '', '', '']);
    expect(rowWith(person, tab, 'Sales', 'G1.2 Larger baskets')).not.toEqual([]);
    const [late] = problems.filter(
      ({ where }) => where.startsWith(nameOf('goals', language)) && where.endsWith('5'),
    );
    expect(late?.found).toContain('31');
    expect(person.errors()).toEqual([]);
  },
);

test('goals that lead back to themselves are named with their cells, and stand at the top', () => {
  const person = withTree('en', ['G1.1', '', 'G1', 'G8']);
  const { answer, problems } = ask(person, 'goalTree', { date: '2026-04-15' });
  expect(answer.goals.map(({ depth }: any) => depth)).toEqual([0, 0, 0, 0]);
  expect(
    problems
      .filter(({ where, understood }) => where.startsWith('Goals!') && !understood)
      .map(({ found }) => found),
  ).toEqual(expect.arrayContaining(['G1.1', 'G1', 'G8']));
});

test('the columns follow the plan’s language', () => {
  const person = withTree();
  person.type('Direction', answerCell(person, 'language', 'en'), spoken('vi'));
  ask(person, 'setUpPlan', { ...SETUP, language: 'vi' });
  expect(person.values('Mục tiêu')[0]).toEqual(
    expect.arrayContaining(['Thuộc', 'Từ ngày', 'Hạn hoàn thành']),
  );
  expect(ask(person, 'goalTree', { date: '2026-04-15' }).answer.hasTree).toBe(true);
});

test('a review shows a goal without a KPI by its parts, as its score counts it', () => {
  const person = withTree();
  const months = [5, ...Array.from({ length: 11 }, () => 0)];
  fillIn(person, 'kpis', 'en', [{ id: 'K1', madeOf: 'manual', plan: months, actual: [5] }]);
  ask(person, 'reviewMonth', { month: '2026-01' });
  const line = (goal: string): unknown[] => rowWith(person, 'Review 2026-01', goal);
  const at = rowWith(person, 'Review 2026-01', 'Attainment').indexOf('Attainment');
  expect(['Win shops', 'Sell more', 'Waste less'].map((goal) => [line(goal)[2], line(goal)[at]])).toEqual([
    ['Shops won', 0.5],
    ['By its parts', 0.5],
    ['', ''],
  ]);
});

test('the next year’s goals and work keep their columns, the goals without last year’s time', () => {
  const person = withTree();
  ask(person, 'addTeamColumns', { which: 'chain' });
  under(person, 'Action plan', 'Depends on', ['', 'A1', '', '']);
  ask(person, 'yearEnd');
  ask(person, 'startNextYear');
  const goals = person.values('Goals 2027');
  const at = (header: string): number => goals[0]!.indexOf(header);
  expect(goals.slice(1, 5).map((line) => [line[0], line[at('Part of')], line[at('Due')]])).toEqual([
    ...[
      ['G1', '', ''],
      ['G2', '', ''],
      ['G1.1', 'G1', ''],
      ['G1.2', 'G1', ''],
    ],
  ]);
  const work = person.values('Action plan 2027');
  expect(work[2]![work[0]!.indexOf('Depends on')]).toBe('A1');
});

test('a column of a person’s own named “Due” is none of the tree’s', () => {
  const person = shortPlan({ locale: 'en_GB' });
  fillIn(person, 'goals', 'en', [{ id: 'G1', goal: 'Sell more' }]);
  const header = person.values('Goals')[0]!;
  const at = header.length + 1;
  person.type('Goals', `${String.fromCharCode(64 + at)}1`, 'Due');
  person.type('Goals', `${String.fromCharCode(64 + at)}2`, 'some day');
  const { answer, problems } = ask(person, 'goalTree', { date: '2026-04-15' });
  expect(answer.hasTree).toBe(false);
  expect(problems.filter(({ found }) => found === 'some day')).toEqual([]);
});

describe.each([
  ['focus', () => teamFirm(), {}],
  ['goalTree', () => withTree(), { date: '2026-04-15' }],
  ['addTeamColumns', () => teamFirm(), { which: 'tree' }],
] as const)('the calls of %s failing in turn', (feature, made, input) => {
  const act: Act = {
    options: { language: 'en', locale: 'en_GB' },
    saved: made().save(),
    act: (person) => void ask(person, feature, input),
  };
  failingInTurn(act, { every: 7, last: 2 });
});
