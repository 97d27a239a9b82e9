/** Coordination: the page, what people agree on it, and what depends on what. */
import type { Person } from '../../../local/person';
import type { Act } from '../../faults/failing';
import { failingInTurn } from '../../faults/inTurn';
import { answerCell, ask, fillIn, letters, refusal, SETUP, shortPlan, spoken, table } from '../../plans/shop';
import { chainedFirm, numberOf, rowWith, teamFirm } from './firm';

jest.setTimeout(240_000);

const DAY = { date: '2026-04-15' };

/** The cell with the departments that must help. */
const helping = (person: Person, row: number): string =>
  `${letters(table(person, 'Action plan', 'actions', 'en').at.coordinating![0]!)}${row}`;

test.each([
  ['en', 'Coordination', 'Who must work together', ['Late: 1, not agreed', 'Not agreed', 'Not agreed']],
  [
    'vi',
    'Phối hợp',
    'Ai phải cùng làm',
    ['Trễ hạn: 1, chưa thống nhất', 'Chưa thống nhất', 'Chưa thống nhất'],
  ],
] as const)(
  'the page in %s: late by department, ties, and what is agreed',
  (language, tab, title, states) => {
    const person = teamFirm(language);
    const { answer } = ask(person, 'coordination', DAY);
    expect(answer.late).toEqual([
      { department: 'Sales', initiatives: 0, milestones: 0, tasks: 1, total: 1 },
      { department: 'Stock', initiatives: 0, milestones: 0, tasks: 0, total: 0 },
    ]);
    expect(answer.counts).toEqual({ open: 3, late: 0, unagreed: 3 });
    expect(rowWith(person, tab, title)).not.toEqual([]);
    expect(rowWith(person, tab, 'A1', 'Sales', 'Stock').slice(2, 9)).toEqual([
      'Sales',
      'Stock',
      'An',
      1,
      0,
      expect.anything(),
      states[1],
    ]);
    expect(rowWith(person, tab, 'A2', 'Stock').slice(2, 6)).toEqual(['Stock', 'sales', 'Chi', 1]);
    expect(person.errors()).toEqual([]);
  },
);

test('pages that do not read Budget report no entry as naming an unknown line', () => {
  const person = teamFirm();
  fillIn(person, 'budget', 'en', [{ id: 'ADS', type: 'Cost', line: 'Posters', annual: 1200 }]);
  fillIn(person, 'actuals', 'en', [{ date: '1/5/2026', line: 'ADS', amount: 5, stage: 'Spent' }]);
  const cells = (problems: readonly { where: string }[]): string[] =>
    problems.flatMap(({ where }) => (where.startsWith('Actuals!') ? [where] : []));
  expect(cells(ask(person, 'coordination', DAY).problems)).toEqual([]);
  expect(cells(ask(person, 'focus').problems)).toEqual([]);
});

test('what people agree stays with its row, whatever comes before it, and in the other language', () => {
  const person = teamFirm();
  ask(person, 'coordination', DAY);
  const row = numberOf(person, 'Coordination', 'A2', 'Stock');
  person.type('Coordination', `J${row}`, 'a cold van');
  person.type('Coordination', `K${row}`, 'Chi');
  person.type('Coordination', `L${row}`, '14/04/2026');
  person.type('Coordination', `N${row}`, 'beside it');
  person.type('Action plan', helping(person, 5), 'Sales, Marketing');
  const again = ask(person, 'coordination', DAY);
  expect(rowWith(person, 'Coordination', 'A2', 'sales')).toEqual([]);
  const kept = rowWith(person, 'Coordination', 'a cold van');
  expect([kept[0], kept[8], kept[10], kept[13]]).toEqual(['A2', 'Agreed', 'Chi', 'beside it']);
  expect(again.answer.counts).toEqual({ open: 4, late: 0, unagreed: 3 });
  person.type('Coordination', `L${numberOf(person, 'Coordination', 'a cold van')}`, 'soon');
  ask(person, 'coordination', DAY);
  expect(rowWith(person, 'Coordination', 'a cold van')[8]).toBe('Not agreed: “soon” is not a date');
  // If a tie is gone, what was written about it stays below.
  person.type('Action plan', helping(person, 5), '');
  ask(person, 'coordination', DAY);
  const all = person.values('Coordination').flat().join('\n');
  expect(all).toContain('A2 / sales / stock – What is needed: a cold van');
  expect(person.tabs().filter((tab) => tab.startsWith('Coord'))).toEqual(['Coordination']);
});

test('the columns of chains come when they are asked for, once, and say what waits for what', () => {
  const person = chainedFirm('en', ['', '', 'A1.1', 'A1']);
  expect(ask(person, 'addTeamColumns', { which: 'chain' }).message).toBe(
    '“Action plan” has them already: Depends on.',
  );
  const { answer, problems } = ask(person, 'coordination', DAY);
  expect(problems.filter(({ where }) => where.startsWith('Action'))).toEqual([]);
  expect(answer.behind).toEqual([{ id: 'A1', name: 'New catalogue', days: 122 }]);
  const row = rowWith(person, 'Coordination', 'A1', 'A2', 'New catalogue');
  expect(row.slice(0, 5)).toEqual(['A1', 'New catalogue', '', 'A2', 'An']);
  const moved = ask(person, 'delay', { work: 'a1', days: 20 }).answer.moved;
  expect(moved.map(({ id, days }: any) => [id, days])).toEqual([
    ['A1', 20],
    ['A2', 20],
  ]);
  expect(refusal(person, 'delay', { work: 'A9', days: 1 })).toContain('A9');
  expect(refusal(person, 'delay', { work: 'A1', days: 0 })).toContain('Days');
});

test('a circle is named with its cells, and an Id that is nobody’s too', () => {
  const person = chainedFirm('vi', ['A2', '', '', 'A1, A7']);
  const { answer, problems } = ask(person, 'coordination', DAY);
  const cells = problems.filter(({ where }) => where.startsWith('Kế hoạch hành động'));
  expect(answer.cycles).toHaveLength(1);
  expect(answer.cycles[0]).toMatch(/^A1 \([A-Z]+2\) → A2 \([A-Z]+5\) → A1$/);
  expect(cells.map(({ found }) => found)).toEqual(['A7', 'A2', 'A1, A7']);
  expect(rowWith(person, 'Phối hợp', answer.cycles[0])).not.toEqual([]);
});

test('a plan that changes its language keeps the column, in that language', () => {
  const person = chainedFirm('en');
  person.type('Direction', answerCell(person, 'language', 'en'), spoken('vi'));
  ask(person, 'setUpPlan', { ...SETUP, language: 'vi' });
  const header = person.values('Kế hoạch hành động')[0]!;
  expect(header).toContain('Phụ thuộc vào');
  expect(header).not.toContain('Depends on');
  expect(ask(person, 'coordination', DAY).answer.hasChain).toBe(true);
});

test('in an approved plan no line is said to be gone from a Budget that is not looked at', () => {
  const person = teamFirm();
  fillIn(person, 'budget', 'en', [
    { id: 'RENT', type: 'Cost', line: 'Rent', annual: 1200, months: Array(12).fill(100) },
  ]);
  ask(person, 'approvePlan', { who: 'Lan', date: '2026-01-02' });
  for (const [page, input] of [
    ['coordination', DAY],
    ['focus', {}],
    ['delay', { work: 'A1', days: 3 }],
    ['load', DAY],
  ] as const)
    expect([page, ask(person, page, input).problems.filter(({ where }: any) => where === 'Budget')]).toEqual([
      page,
      [],
    ]);
});

test('a shop has none of it', () => {
  const person = shortPlan();
  expect(person.values('Action plan')[0]).not.toContain('Depends on');
  ask(person, 'setUpPlan', { ...SETUP, language: 'en' });
  expect(person.values('Action plan')[0]).not.toContain('Depends on');
});

describe('its calls failing in turn', () => {
  const agreed = teamFirm();
  ask(agreed, 'coordination', DAY);
  const row = numberOf(agreed, 'Coordination', 'A2', 'Stock');
  agreed.paste('Coordination', `J${row}`, [['a cold van', 'Chi', '14/04/2026']]);
  agreed.type('Coordination', `N${row}`, 'beside it');
  agreed.type('Action plan', helping(agreed, 2), 'IT');
  const acts: [string, Act][] = [
    [
      'built',
      {
        options: { language: 'en', locale: 'en_GB' },
        saved: teamFirm().save(),
        act: (p) => void ask(p, 'coordination', DAY),
      },
    ],
    [
      'refreshed',
      {
        options: { language: 'en', locale: 'en_GB' },
        saved: agreed.save(),
        act: (p) => void ask(p, 'coordination', DAY),
      },
    ],
  ];
  for (const [how, act] of acts) {
    failingInTurn(act, { every: 5, last: 2 }, `${how}, it ends the same after call %i failed`);
  }
});
