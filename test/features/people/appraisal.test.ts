/** Scorecards: computed by the plan's own rules, agreed and frozen, with rewards from a line that has a limit. */
import type { Person } from '../../../local/person';
import type { Act } from '../../faults/failing';
import { failingInTurn } from '../../faults/inTurn';
import { openedHere } from '../../plans/opened';
import { ask, fillIn, refusal, table } from '../../plans/shop';
import { FIRM, smallFirm } from './firm';

jest.setTimeout(240_000);

const WORDS = {
  en: {
    cards: 'Scorecards',
    scale: 'Rating scale',
    page: 'Appraisal 2026',
    hand: 'By hand',
    work: 'Work',
    person: 'Person',
  },
  vi: {
    cards: 'Phiếu đánh giá',
    scale: 'Thang xếp loại',
    page: 'Đánh giá 2026',
    hand: 'Nhập tay',
    work: 'Công việc',
    person: 'Nhân sự',
  },
} as const;
const REACHED = ['80%', '100%', '120%', '50%', '0%', '100%'];
const WEIGHTS = ['25%', '20%', '20%', '15%', '10%', '10%'];

const withCards = (language: 'en' | 'vi' = 'en'): Person =>
  openedHere({ cards: language }, FIRM[language], () => made(language));
const made = (language: 'en' | 'vi'): Person => {
  const person = smallFirm(language);
  fillIn(person, 'budget', language, [
    {
      id: 'BONUS',
      type: { en: 'Cost', vi: 'Chi phí' }[language],
      group: 'P',
      line: 'Bonus',
      annual: 1200,
      months: Array(12).fill(100),
    },
  ]);
  ask(person, 'keepTabs', { part: 'appraisal' });
  const { cards, hand, work, person: kind } = WORDS[language];
  // Who, kind, period, measured by, item, weight, attainment by hand.
  const rows = REACHED.map((reached, at) => [
    'An',
    kind,
    '2026',
    hand,
    `Item ${at + 1}`,
    WEIGHTS[at]!,
    reached,
  ]);
  person.paste(cards, 'A2', [...rows, ['Bình', kind, '2026', work, 'A1.2', '100%', '']]);
  return person;
};
const rowOf = (person: Person, tab: string, who: string): unknown[] =>
  person.values(tab).find((line) => line[1] === who)!;
const agree = { period: '2026', by: 'Lan', date: '2026-12-20' };

test.each(['en', 'vi'] as const)(
  'the page in %s: 25/20/20/15/10/10 with 80/100/120/50/0/100 give 81.5 %%',
  (language) => {
    const person = withCards(language);
    const { page } = WORDS[language];
    const { answer } = ask(person, 'appraisal');
    expect(answer.cards.map(({ who, rating, faults }: any) => [who, rating, faults])).toEqual([
      ['An', 'B', []],
      ['Bình', 'A', []],
    ]);
    expect(rowOf(person, page, 'An').slice(2, 6)).toEqual([0.815, 1, '', 'B']);
    const cells = person.values(page);
    const all = {
      en: 'Everyone who can open this spreadsheet can read this page.',
      vi: 'Ai mở được bảng tính này đều đọc được trang này.',
    };
    expect(cells.flat()).toContain(all[language]);
    expect(
      cells.filter((line) => ['A', 'B', 'C', 'D'].includes(String(line[1]))).map((line) => line.slice(1, 4)),
    ).toEqual([
      ['A', 1, 0.5],
      ['B', 1, 0.5],
      ['C', 0, 0],
      ['D', 0, 0],
    ]);
    expect(person.errors()).toEqual([]);
  },
);

test('weights that do not sum to 100 %, unknown items and scores without a reason are named; a blank has its weight shown', () => {
  const person = withCards();
  person.type('Scorecards', 'F2', '15%');
  person.type('Scorecards', 'G3', '');
  person.type('Scorecards', 'J4', '100%');
  person.type('Scorecards', 'E8', 'A77');
  const { answer } = ask(person, 'appraisal');
  expect(answer.cards[0]).toMatchObject({
    covered: '77.8%',
    faults: ['weights sum to 90.0%, not 100%', 'Item 3: the manager’s score has no reason'],
  });
  expect(answer.cards[1]).toMatchObject({ score: '', faults: ['A77: there is no such Work on the plan'] });
  expect(refusal(person, 'agreeRating', { who: 'An', ...agree })).toContain('weights sum to 90.0%');
});

test('the manager’s score counts instead of what was reached, up to 120%; own scores stand beside, weighed alike', () => {
  const person = withCards();
  // 80% of the first item (25%) becomes 40%, 0% of the fifth (10%) becomes 120%.
  person.paste('Scorecards', 'H2', [['60%', '', '40%', 'late']]);
  person.paste('Scorecards', 'H6', [['90%', 'I was ill', '130%', 'well done']]);
  ask(person, 'appraisal');
  expect(rowOf(person, 'Appraisal 2026', 'An').slice(2, 6)).toEqual([0.835, 1, 0.685714285714, 'B']);
});

test('weights that are half a percent short are no 100%', () => {
  const person = withCards();
  person.type('Scorecards', 'F2', '24.5%');
  expect(ask(person, 'appraisal').answer.cards[0].faults).toEqual(['weights sum to 99.5%, not 100%']);
});

test('before the first entry a KPI made of lines has no data: a cost is not scored for having spent nothing', () => {
  const person = withCards();
  fillIn(person, 'kpis', 'en', [
    { id: 'K1', name: 'Bonus', unit: 'VND', betterWhen: 'Lower is better', madeOf: 'BONUS' },
  ]);
  person.paste('Scorecards', 'D2', [['KPI', 'K1']]);
  ask(person, 'appraisal');
  expect(rowOf(person, 'Appraisal 2026', 'An').slice(2, 4)).toEqual([0.82, 0.75]);
});

test('a quarter that has not begun has no data: no cost is scored for having spent nothing, no goal by months to come', () => {
  const person = withCards();
  fillIn(person, 'kpis', 'en', [
    { id: 'K1', name: 'Bonus', unit: 'VND', betterWhen: 'Lower is better', madeOf: 'BONUS' },
  ]);
  fillIn(person, 'goals', 'en', [{ id: 'G1', goal: 'Spend less', kpi: 'K1', target: '1150' }]);
  fillIn(person, 'actuals', 'en', [{ date: '1/1/2026', line: 'BONUS', amount: '50' }]);
  const card = (period: string) =>
    ['KPI K1', 'Goal G1', 'Work A1.2'].map((item) => ['Chi', 'Person', period, ...item.split(' '), '30%']);
  person.paste('Scorecards', 'A2', [...card('Q1/2026'), ...card('Q3/2026')]);
  const shown = (period: string) => {
    const { tab } = ask(person, 'appraisal', { period }).answer;
    return [
      rowOf(person, tab, 'Chi').slice(2, 4),
      person.values(tab).flatMap((line) => (line[0] === 'Chi' ? [line[3]] : [])),
    ];
  };
  expect(shown('2026-Q1')[1]).toEqual([1.2, 1, expect.anything()]);
  // Work that is finished early counts as finished.
  expect(shown('2026-Q3')).toEqual([
    [1, 0.333333333333],
    ['no data', 'no data', 1],
  ]);
});

test('a row is on no card without who it is of and a period of this year: its cell is named', () => {
  const person = withCards();
  const row = (who: string, period: string) => [who, 'Person', period, 'By hand', 'Manner', '100%', '80%'];
  person.paste('Scorecards', 'A2', [row('Mai', 'Year 2026'), row('Hà', 'this year'), row('', '2026')]);
  const { answer, problems } = ask(person, 'appraisal', {});
  const expected = expect.stringContaining('a period of this year, such as Q1/2026');
  expect(problems.filter(({ understood }) => !understood)).toEqual([
    expect.objectContaining({ where: 'Scorecards!C3', found: 'this year', expected }),
    expect.objectContaining({ where: 'Scorecards!A4', found: '', expected }),
  ]);
  expect(rowOf(person, answer.tab, 'Mai').slice(2, 4)).toEqual([0.8, 1]);
});

test('work not due yet has no data: nobody is scored for what is not due', () => {
  const person = withCards();
  // A2 begins in March, A1.1 in February; the ledger has come to January.
  fillIn(person, 'actuals', 'en', [{ date: '1/1/2026', line: 'BONUS', amount: '50' }]);
  const card = ['A2', 'A1.1', 'A1.2'].map((item) => ['Chi', 'Person', '2026', 'Work', item, '30%', '']);
  person.paste('Scorecards', 'A2', card);
  const { tab } = ask(person, 'appraisal', { period: '2026' }).answer;
  expect(person.values(tab).flatMap((line) => (line[0] === 'Chi' ? [line[3]] : []))).toEqual([
    ...['no data', 'no data', 1],
  ]);
  expect(rowOf(person, tab, 'Chi').slice(2, 4)).toEqual([1, 0.333333333333]);
});

test('where the ledger has nothing, a quarter is as many months as were filled in by hand', () => {
  const person = withCards();
  const months = [10, 10, 4, 2, 14, '', '', '', '', '', '', ''];
  fillIn(person, 'kpis', 'en', [
    { id: 'K1', name: 'Orders', unit: 'orders', rollUp: 'Sum', plan: Array(12).fill(10), actual: months },
  ]);
  const periods = ['Q1/2026', 'Q2/2026', 'Q3/2026'];
  person.paste(
    'Scorecards',
    'A2',
    periods.map((period) => ['Chi', 'Person', period, 'KPI', 'K1', '100%']),
  );
  const scores = ['2026-Q1', '2026-Q2', '2026-Q3'].map((period) => {
    const { tab } = ask(person, 'appraisal', { period }).answer;
    return rowOf(person, tab, 'Chi')[2];
  });
  // 24 of 30, 16 of the 20 that were planned for April and May, and nothing yet.
  expect(scores).toEqual([0.8, 0.8, 'no data']);
});

test('what is agreed stays; a change needs a reason and stands below', () => {
  const person = withCards();
  expect(refusal(person, 'agreeRating', { who: 'An', ...agree, by: ' AN' })).toBe(
    'Nobody agrees to their own rating: somebody other than An must.',
  );
  expect(ask(person, 'agreeRating', { who: 'An', ...agree }).message).toContain('81.5%, rated B');
  expect(ask(person, 'agreeRating', { who: 'An', ...agree }).message).toBe('It is already agreed as it is.');
  person.type('Scorecards', 'G2', '100%');
  const { answer } = ask(person, 'appraisal');
  // The sidebar agrees with the page: the rating stands beside the score that was agreed.
  expect(answer.cards[0]).toMatchObject({ score: '81.5%', rating: 'B' });
  const row = rowOf(person, 'Appraisal 2026', 'An');
  expect(row[2]).toBe(0.815);
  expect(row[6]).toMatch(/^B, Lan, .*; now 86.5%: agree again, with a reason$/);
  expect(refusal(person, 'agreeRating', { who: 'An', ...agree })).toMatch(/say why it changes/);
  ask(person, 'agreeRating', { who: 'An', ...agree, reason: 'the count was wrong' });
  const kept = person.values('Agreed ratings').filter((line) => line[0] === 'An');
  expect(kept.map((line) => line.slice(2, 5))).toEqual([
    [0.815, 1, 'B'],
    [0.865, 1, 'B'],
  ]);
  expect(kept[1]![9]).toBe('the count was wrong');
  expect(person.protections().filter((each) => each.includes('What was agreed stays'))).toHaveLength(1);
});

test('a reward follows its rule, needs a line, and is held against what the line has left', () => {
  const person = withCards();
  const rule = (text: string, worth: string, line: string): void => {
    person.paste('Rating scale', 'C3', [[text, worth, line]]);
  };
  rule('Share of salary', '10%', '');
  expect(refusal(person, 'agreeRating', { who: 'An', ...agree })).toMatch(/share of the salary/);
  expect(refusal(person, 'agreeRating', { who: 'An', ...agree, salary: '9000' })).toMatch(
    /names no budget line/,
  );
  rule('Share of salary', '10%', 'BONUS');
  expect(refusal(person, 'agreeRating', { who: 'An', ...agree, salary: '12010' })).toBe(
    'Bonus has 1,200 left for rewards, and this one makes them 1,201.',
  );
  const { answer } = ask(person, 'agreeRating', { who: 'An', ...agree, salary: '12000' });
  expect(answer).toMatchObject({
    reward: '1,200',
    rating: 'B',
    line: 'On Bonus, rewards come to 1,200 of the 1,200 left in the year.',
  });
  expect(JSON.stringify(person.values('Agreed ratings'))).not.toContain('12000');
});

test('a step of the scale without a rule brings nothing, whatever stands beside it', () => {
  const person = withCards();
  person.paste('Rating scale', 'C3', [['', '500', 'BONUS']]);
  expect(ask(person, 'agreeRating', { who: 'An', ...agree }).answer).toMatchObject({ reward: '', line: '' });
  expect(
    person
      .values('Agreed ratings')
      .find(([who]) => who === 'An')!
      .slice(4, 7),
  ).toEqual(['B', 0, '']);
});

/** A brings a penalty, B a share of the salary. */
const withRule = (): Person => {
  const person = withCards();
  person.paste('Rating scale', 'C2', [
    ['Amount', '-50', ''],
    ['Share of salary', '10%', 'BONUS'],
  ]);
  return person;
};

describe('rewards that were agreed go to the ledger', () => {
  const agreed = (person: Person, salary: string, reason = ''): void => {
    ask(person, 'agreeRating', { who: 'An', ...agree, salary, reason });
  };
  const withReward = (): Person => {
    const person = withRule();
    agreed(person, '9000');
    ask(person, 'agreeRating', { who: 'Bình', ...agree });
    return person;
  };
  const when = { who: 'Lan', date: '2026-12-20' };
  /** Line, amount, state, description, reference, settled reference. */
  const ledger = (person: Person): unknown[][] =>
    person
      .values('Actuals')
      .filter((line) => typeof line[2] === 'number')
      .map((line) => line.slice(1, 7));
  const bonusLeft = (person: Person): unknown =>
    table(person, 'Budget', 'budget', 'en').row('BONUS').values.availableYear;

  test('once, as commitments of the line; said before, and taken back again', () => {
    const person = withReward();
    const before = ask(person, 'enterRewards', when, true);
    expect(before.message).toBe('To be committed on Actuals: 1 row, 900 together. Nothing is written yet.');
    expect(before.answer.told).toEqual([
      'Bonus: 900; it has 1,200 left in the year, 300 after that.',
      'Reward 2026: An: 900',
      'Bình: a penalty of 50 is not entered: no line pays it.',
    ]);
    expect(ledger(person)).toEqual([]);
    ask(person, 'enterRewards', when);
    const entered = ['BONUS', 900, 'Committed', 'Reward 2026: An', 'R-2026-An', ''];
    expect(ledger(person)).toEqual([entered]);
    expect(bonusLeft(person)).toBe(300);
    expect(ask(person, 'enterRewards', when).message).toBe(
      'Actuals says what was agreed: there is nothing to enter.',
    );
    ask(person, 'appraisal');
    expect(rowOf(person, 'Appraisal 2026', 'BONUS').slice(2, 5)).toEqual([900, 900, 300]);
    ask(person, 'withdrawRewards', when);
    expect(ledger(person)).toEqual([
      entered,
      ['BONUS', -900, 'Committed', 'Reward 2026: An', '', 'R-2026-An'],
    ]);
    expect(bonusLeft(person)).toBe(1200);
    expect(person.errors()).toEqual([]);
  });

  test('agreed anew, the difference; what an entered reward takes is not asked for twice', () => {
    const person = withReward();
    ask(person, 'enterRewards', when);
    expect(refusal(person, 'agreeRating', { who: 'An', ...agree, salary: '12010', reason: 'more' })).toBe(
      'Bonus has 300 left for rewards, and this one makes them 301.',
    );
    agreed(person, '12000', 'more');
    ask(person, 'enterRewards', when);
    expect(ledger(person).map((line) => [line[1], line[4]])).toEqual([
      [900, 'R-2026-An'],
      [300, 'R2-2026-An'],
    ]);
    expect(bonusLeft(person)).toBe(0);
  });

  test('over a limit that stops, it waits in Decisions, asked for once; approved, it is entered', () => {
    const person = withReward();
    person.paste('Actuals', 'A2', [['01/02/2026', 'BONUS', '400', 'Spent', 'Tết']]);
    const { answer, message } = ask(person, 'enterRewards', when);
    expect(answer).toMatchObject({ rows: 0, requests: ['D1'] });
    expect(message).toBe('Approval asked for: D1 in Decisions.');
    expect(ask(person, 'enterRewards', when).answer).toMatchObject({ rows: 0, requests: [] });
    expect(ledger(person)).toHaveLength(1);
    const decided = { request: 'D1', decision: 'approve', approver: 'Mai', reason: 'earned' };
    ask(person, 'decide', { ...decided, date: '2026-12-21' });
    expect(ledger(person)[1]!.slice(0, 2)).toEqual(['BONUS', 900]);
    expect(ask(person, 'enterRewards', when).answer).toMatchObject({
      rows: 0,
      requests: [],
      told: ['Bình: a penalty of 50 is not entered: no line pays it.'],
    });
    expect(refusal(person, 'enterRewards', { ...when, date: '2027-01-05' })).toContain('fiscal year');
  });
});

describe('its calls failing in turn', () => {
  const todo: Act = {
    options: { language: 'en', locale: 'en_GB' },
    saved: withRule().save(),
    act: (person) => {
      ask(person, 'agreeRating', { who: 'An', ...agree, salary: '9000' });
      ask(person, 'appraisal');
      ask(person, 'enterRewards', { who: 'Lan', date: '2026-12-20' });
    },
  };
  failingInTurn(todo, { every: 8, last: 1 });
});
