/** Goals for which the page has no room still count in its score, as in each review. */
import { goalTree } from '../../../src/tabs/firm/teams';
import { ask, fillIn, nameOf, shortPlan } from '../../plans/shop';
import { under } from '../teams/firm';
import { boardOf } from './board';

const SCORE = 'Score, and the share of the weights that it covers';
/** Id, part of, weight in %, January's actual of 100 a month; null: no KPI. */
const GOALS = [
  ['G1', '', 10, 90],
  ['G2', '', 10, 80],
  ['G3', '', 10, 110],
  ['G4', '', 10, 70],
  ['G5', '', 10, 100],
  ['G6', '', 10, 40],
  ['G7', '', 15, 10],
  ['T', '', 20, null],
  ['TA', 'T', 70, 60],
  ['TB', 'T', 30, 20],
  ['G8', '', 5, 0],
] as const;

test('of nine top goals and parts of one, six are shown, and all that have data are scored', () => {
  const person = shortPlan({ locale: 'en_US' }, {}, { goals: 16, budget: 16, kpis: 16 });
  person.doc.kept.used = true;
  const measured = GOALS.filter(([, , , actual]) => actual !== null);
  const name = (id: string): string => `Goal ${id}`;
  fillIn(
    person,
    'budget',
    'en',
    measured.map(([id]) => ({
      id: `L${id}`,
      type: 'Revenue',
      line: `Line ${id}`,
      annual: 1200,
      months: Array<number>(12).fill(100),
    })),
  );
  fillIn(
    person,
    'kpis',
    'en',
    measured.map(([id]) => ({
      id: `K${id}`,
      name: `Sales ${id}`,
      unit: 'VND',
      betterWhen: 'Higher is better',
      madeOf: `L${id}`,
    })),
  );
  fillIn(
    person,
    'goals',
    'en',
    GOALS.map(([id, , weight, actual]) => ({
      id,
      goal: name(id),
      weight: `${weight}%`,
      // No target, no data: its weight is not covered.
      ...(actual === null || id === 'G8' ? { kpi: '', target: '' } : { kpi: `K${id}`, target: 1200 }),
    })),
  );
  ask(person, 'addTeamColumns', { which: 'tree' });
  under(
    person,
    nameOf('goals', 'en'),
    goalTree.columns.partOf.header.en,
    GOALS.map(([, partOf]) => partOf),
  );
  person.paste(
    'Actuals',
    'A2',
    measured.map(([id, , , actual]) => ['1/20/2026', `L${id}`, actual ?? 0, 'Received', 'Till']),
  );
  const { tab } = ask(person, 'dashboard').answer as { tab: string };
  const shown = (): unknown[] =>
    person
      .values(tab)
      .find((line) => line.includes(SCORE))!
      .slice(13, 15);
  // Over 12 x 1,200 x 100 all is whole: attainment is (1,100 + January) / 1,200.
  const parts = (70 * (1100 + 60) + 30 * (1100 + 20)) / 100;
  const top = GOALS.flatMap(([id, partOf, weight, actual]) =>
    partOf !== '' || id === 'G8' ? [] : [[weight, actual === null ? parts : 1100 + actual] as const],
  );
  const sum = top.reduce((all, [weight, reached]) => all + weight * reached, 0);
  expect(shown()).toEqual([expect.closeTo(sum / 95 / 1200, 12), expect.closeTo(0.95, 12)]);
  expect(ask(person, 'goalTree', { date: '2026-02-01' }).answer.score).toBe(
    `The year’s score: ${((100 * sum) / 95 / 1200).toFixed(0)}%, over 95% of the weight.`,
  );
  const texts = person.values(tab).flat();
  expect(texts.filter((text) => GOALS.some(([id]) => text === name(id)))).toHaveLength(6);
  expect(texts).toContain('Not on this page: 5 of 11 goals, which the score counts all the same.');
  // Figures typed on Goals change the score whether the goal is shown or not; a goal that is not shown appears nowhere.
  person.type('Goals', `${'ABCDEFGHIJ'[goalsAt(person, 'Weight')]!}8`, '35%');
  const more = sum + 20 * (1100 + 10);
  expect(shown()[0]).toEqual(expect.closeTo(more / 115 / 1200, 12));
  expect(boardOf(person, 'en', tab).at('unseen G7')).toMatchObject({ label: '', toDate: '', year: '' });
  ask(person, 'dashboard');
  expect(shown()[0]).toEqual(expect.closeTo(more / 115 / 1200, 12));
  expect(person.errors()).toEqual([]);
});

const goalsAt = (person: ReturnType<typeof shortPlan>, header: string): number =>
  person.values('Goals', 'A1:Z1')[0]!.indexOf(header);
