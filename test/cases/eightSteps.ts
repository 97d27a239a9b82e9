/**
 * The eight steps of operational planning on one plan: the firm's sample with all work of its case, in the local
 * spreadsheet. Expected values are computed from the case's files, money in whole cents.
 */
import { actionKinds, actionStatuses, priorities } from '../../src/tabs/choices';
import {
  agreements,
  cardKinds,
  itemKinds,
  ratings,
  rewardRules,
  scorecards,
} from '../../src/tabs/firm/scorecards';
import { pathKinds, strategy } from '../../src/tabs/firm/strategy';
import { goalTree } from '../../src/tabs/firm/teams';
import type { Language } from '../../src/words';
import { numberOf, rowWith, under } from '../features/teams/firm';
import { ask, fillIn, nameOf, refusal, review, reviewName, table } from '../plans/shop';
import { summedInCents } from './firmInCents';
import * as firm from './firmWork';
import { cents, isRevenue, MONTH, walkOf } from './walk';
import { departmentsIn } from './walkDepartments';

jest.setTimeout(300_000);

export function eightStepsIn(language: Language): void {
  const walk = walkOf(language);
  const { words, said, typed, choiceOf, books, yearEnd, reached, typeIn, linesUnder } = walk;

  test('1. a theme of the strategy stands beside its path and this year’s outlook, with the goal that serves it', () => {
    const { person } = walk;
    ask(person, 'keepTabs', { part: 'strategy' });
    const tab = strategy.name[language];
    const { headerRow } = table(person, tab, 'strategy', language);
    const grow = { id: 'T1', theme: 'Grow', measure: 'K3', from: '2026', start: '36400000' };
    const path = { path: pathKinds.growth[language], growth: '8%', target1: typed('40126296.30') };
    typeIn(tab, 'strategy', headerRow + 1, { ...grow, ...path });
    typeIn(tab, 'strategy', headerRow + 2, { id: 'T2', theme: 'Be known', measure: 'recall', from: '2026' });
    const goals = nameOf('goals', language);
    person.type(goals, table(person, goals, 'goals', language).cell('G1', 'theme'), 'T1');
    const { answer } = ask(person, 'strategyPath');
    const outlook = yearEnd(isRevenue);
    expect(answer.themes[0]).toMatchObject({ id: 'T1', mark: 40126296.3, outlook, goals: ['G1'] });
    expect(answer).toMatchObject({
      unservedThemes: ['T2'],
      unservedGoals: ['G2', 'G3', 'G4', 'G5', 'G6'],
    });
    const shown = rowWith(person, words.path, 'T1');
    expect(shown.slice(3, 7)).toEqual([36400000, 40126296.3, 43336400, 46803312]);
    expect(shown.slice(9, 12)).toEqual([
      ...[40126296.3, outlook, outlook >= 40126296.3 ? words.onPath : words.behind],
    ]);
  });

  test('2. work is broken down to departments and people, and each is asked about its own', () => {
    const { person } = walk;
    const rows = firm.work.map((row) => ({
      id: row.id,
      kind: choiceOf(actionKinds, row.kind),
      name: said(row.what!),
      partOf: row.part_of,
      goal: row.goal,
      order: row.order,
      owner: row.owner,
      department: said(row.department!),
      coordinating: said(row.coordinating!),
      difficulty: choiceOf(priorities, row.difficulty),
      start: row.start,
      due: row.due,
      hours: row.hours_a_month,
      line: row.budget_line,
      amount: row.budget_amount,
      progress: row.progress,
      status: choiceOf(actionStatuses, row.status),
    }));
    fillIn(person, 'actions', language, rows);
    const idsOf = (input: object): string[] =>
      ask(person, 'openTasks', input).answer.tasks.map(({ id }: { id: string }) => id);
    for (const department of firm.DEPARTMENTS)
      expect([department, idsOf({ department: said(department) })]).toEqual([
        department,
        firm.toTellOf((row) => row.department === department),
      ]);
    expect(idsOf({ who: 'Anna Reed' })).toEqual(firm.toTellOf(({ owner }) => owner === 'Anna Reed'));
  });

  departmentsIn(walk);

  test('4. goals are a tree that rolls up by weight, with the timeline of each', () => {
    const { person } = walk;
    ask(person, 'addTeamColumns', { which: 'tree' });
    const tab = nameOf('goals', language);
    const { headerRow, rows } = table(person, tab, 'goals', language);
    typeIn(tab, 'goals', headerRow + rows.length + 1, { id: 'G0', goal: 'Sell more', weight: '45%' });
    const { partOf, from, due } = goalTree.columns;
    under(person, tab, partOf.header[language], ['G0', 'G0', '', '', '', '', '']);
    under(person, tab, from.header[language], ['2026-04-01', '2026-05-01', '', '', '', '', '2026-04-01']);
    under(person, tab, due.header[language], ['2026-09-30', '2027-03-31', '', '', '', '', '2027-03-31']);
    const { answer, problems } = ask(person, 'goalTree', { date: '2026-10-31' });
    expect(problems).toEqual([]);
    const depths = answer.goals.map(({ id, depth }: { id: string; depth: number }) => [id, depth]);
    expect(new Map(depths)).toEqual(
      new Map([
        ...([
          ['G0', 0],
          ['G1', 1],
          ['G2', 1],
        ] as const),
        ...(['G3', 'G4', 'G5', 'G6'] as const).map((id) => [id, 0] as const),
      ]),
    );
    const parent = rowWith(person, words.tree, 'G0');
    expect(parent.slice(5, 7)).toEqual([
      ...[expect.closeTo((25 * reached('G1') + 20 * reached('G2')) / 45, 9), words.parts],
    ]);
    const north = rowWith(person, words.tree, 'G1');
    expect(north[5]).toEqual(expect.closeTo(reached('G1'), 9));
    expect(north.slice(10, 22)).toEqual(['■', '■', '■', '■', '■', '◆', '', '', '', '', '', '']);
  });

  test('5. late work by department, who must work together, and what is key are named', () => {
    const { person } = walk;
    const { answer } = ask(person, 'coordination', { date: '2026-10-31' });
    const late = firm.lateAt('2026-10-31');
    const count = (rows: typeof late, kind: string): number => rows.filter((row) => row.kind === kind).length;
    expect([count(late, 'Initiative'), count(late, 'Task'), late.length]).toEqual([11, 60, 71]);
    const expected = firm.DEPARTMENTS.map((department) => {
      const own = late.filter((row) => row.department === department);
      return {
        department: said(department),
        initiatives: count(own, 'Initiative'),
        total: own.length,
        milestones: count(own, 'Milestone'),
        tasks: count(own, 'Task'),
      };
    });
    expect(new Set(answer.late)).toEqual(new Set(expected));
    const open = firm.openTies();
    expect(answer.counts).toMatchObject({ open, unagreed: open });

    const row = numberOf(person, words.coordination, 'A1', said('Sales North'), said('Sales South'));
    person.type(words.coordination, `K${row}`, 'Finn Gray');
    person.type(words.coordination, `L${row}`, '2026-10-30');
    const again = ask(person, 'coordination', { date: '2026-10-31' }).answer;
    expect(again.counts).toMatchObject({ open, unagreed: open - 1 });

    const boxes: { quadrant: string; work: string[] }[] = ask(person, 'focus').answer.boxes;
    const key = boxes.find(({ quadrant }) => quadrant === 'key')!.work.map((text) => text.split(' ')[0]);
    expect(key.length).toBeGreaterThan(1);
    expect(new Set(key)).toEqual(new Set(firm.keyInitiatives()));
  });

  test('6. hours by person, department and month; who is above 100 %; effort against weight', () => {
    const { person } = walk;
    const { answer } = ask(person, 'load', { date: '2026-10-31' });
    const cells = person.values(words.load);
    const hoursOn = (name: string, at: number): unknown[] =>
      cells.find((line) => line[at] === name && typeof line[3] === 'number')!.slice(3, 15);
    const whose = new Map(firm.staff.map(({ name, department }) => [name!, department!]));
    for (const name of whose.keys())
      expect([name, ...hoursOn(name, 1)]).toEqual([name, ...firm.hoursOf((owner) => owner === name)]);
    for (const department of firm.DEPARTMENTS)
      expect([department, ...hoursOn(said(department), 1)]).toEqual([
        ...[department, ...firm.hoursOf((owner) => whose.get(owner) === department)],
      ]);
    expect(firm.above().length).toBeGreaterThan(0);
    expect(answer.over.map(({ name, month }: { name: string; month: string }) => [name, month])).toEqual(
      firm.above(),
    );

    const groups = [['G1', 'G2'], ['G3'], ['G4'], ['G5'], ['G6']];
    const expected = firm.efforts(groups).flatMap((given, at) =>
      (['money', 'hours'] as const).flatMap((what) => {
        const apart = given[what] - given.weighs;
        if (Math.abs(apart) < 10) return [];
        return [
          words[apart < 0 ? 'less' : 'more']
            .replace('{goal}', ['G0', 'G3', 'G4', 'G5', 'G6'][at]!)
            .replace('{weight}', `${given.weighs}%`)
            .replace('{share}', `${Math.round(given[what])}%`)
            .replace('{what}', words[what]),
        ];
      }),
    );
    const sentences: string[] = ask(person, 'focus').answer.said;
    expect(new Set(sentences.filter((text) => /^G\d /.test(text)))).toEqual(new Set(expected));
  });

  test('7. a weekly update moves progress and state; the review tells what moved, how far, and what is late', () => {
    const { person } = walk;
    const told = [
      { id: 'A1.3', progress: '55', note: 'two accounts left' },
      { id: 'A1.4', progress: '', status: 'done', note: '' },
    ];
    ask(person, 'updateProgress', { who: 'Anna Reed', date: '2026-10-30', said: told });
    const actions = table(person, nameOf('actions', language), 'actions', language);
    const stands = (id: string): unknown[] => {
      const { progress, status } = actions.row(id).values;
      return [progress, status];
    };
    expect([stands('A1.3'), stands('A1.4')]).toEqual([
      [0.55, actionStatuses['in progress'][language]],
      [1, actionStatuses.done[language]],
    ]);
    review(person, MONTH);
    const tab = reviewName(MONTH, language);
    const moved = linesUnder(tab, words.moved).filter(([id]) => /^A\d/.test(String(id)));
    expect(moved.map(([id, , , , now]) => [id, now])).toEqual([
      ['A1.3', `55%, ${actionStatuses['in progress'][language]}`],
      ['A1.4', `100%, ${actionStatuses.done[language]}`],
    ]);
    // By hours: 5, 6 and 8 are finished, 7 are at 55 %, 9 and 10 were not begun; only the milestone's 10 are not due
    // yet.
    const first = linesUnder(tab, words.progress).find(([id]) => id === 'A1')!;
    expect(first.slice(3, 5)).toEqual([
      expect.closeTo(35 / 45, 9),
      expect.closeTo((5 + 6 + 8 + 7 * 0.55) / 45, 9),
    ]);
    const late = firm.lateAt('2026-10-31', 'A1.4');
    const shown = linesUnder(tab, words.late).map((line) => [line[1], line[3]]);
    for (const department of firm.DEPARTMENTS)
      expect(shown).toContainEqual([
        ...[said(department), late.filter((row) => row.department === department).length],
      ]);
    expect(late).toHaveLength(70);
  });

  test('8. a scorecard is agreed within what its line has left, to the cent, and stays as it was agreed', () => {
    const { person } = walk;
    ask(person, 'keepTabs', { part: 'appraisal' });
    const cards = scorecards.name[language];
    const kind = cardKinds.person[language];
    const { hand, goal, task } = itemKinds;
    const weights = ['25%', '20%', '20%', '15%', '10%', '10%'];
    const by = ['80%', '100%', '120%', '50%', '0%', '100%'];
    person.paste(cards, 'A2', [
      ...weights.map((weight, at) => [
        ...['Ben Cole', kind, '2026', hand[language], `Item ${at + 1}`, weight, by[at]!],
      ]),
      ['Anna Reed', kind, '2026', goal[language], 'G1', '75%', ''],
      ['Anna Reed', kind, '2026', task[language], 'A1.1', '25%', ''],
    ]);
    person.paste(ratings.name[language], 'C3', [[rewardRules['share of salary'][language], '10%', 'SN-BON']]);
    const { tab } = ask(person, 'appraisal').answer;
    const scoreOf = (who: string): unknown => person.values(tab).find((line) => line[1] === who)![2];
    expect(scoreOf('Ben Cole')).toBe(0.815);
    expect(scoreOf('Anna Reed')).toEqual(expect.closeTo(0.75 * reached('G1') + 0.25, 9));

    const { plan, actual, committed } = summedInCents(books, ({ id }) => id === 'SN-BON', 0, 12);
    const left = plan - actual - committed;
    expect(left).toBeGreaterThan(0n);
    // The reward is a tenth of the salary: all that the line has left for one card, a cent more for the other.
    const salary = Number(left) / 10;
    const agree = { who: 'Ben Cole', period: '2026', by: 'Zoe Adams', date: '2026-10-31' };
    const { line } = table(person, nameOf('budget', language), 'budget', language).row('SN-BON').values;
    const refused = refusal(person, 'agreeRating', { ...agree, salary: salary + 0.1 });
    expect(refused.slice(0, `${line} `.length)).toBe(`${line} `);
    expect(ask(person, 'agreeRating', { ...agree, salary }).answer).toMatchObject({ rating: 'B' });
    const kept = (): unknown[][] =>
      person.values(agreements.name[language]).filter((line) => line[0] === 'Ben Cole');
    expect(kept().map((line) => [line[2], line[4], cents(line[5]), line[6]])).toEqual([
      [0.815, 'B', left, 'SN-BON'],
    ]);
    person.type(cards, 'G2', '100%');
    ask(person, 'appraisal');
    expect(scoreOf('Ben Cole')).toBe(0.815);
    expect(refusal(person, 'agreeRating', { ...agree, salary: 1 })).not.toBe('was not refused');
    expect(kept()).toHaveLength(1);
    expect(person.errors()).toEqual([]);
  });
}
