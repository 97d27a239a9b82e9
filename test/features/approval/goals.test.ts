/** Approved values of a goal: typing over them is reverted; its target changes by a decision that can be reversed. */
import { openSpreadsheet, type Person, type Saved } from '../../../local/person';
import { betterWhens } from '../../../src/tabs/choices';
import { decisionKinds } from '../../../src/tabs/plan/decisions';
import type { Language } from '../../../src/words';
import { ask, fillIn, glance, nameOf, refusal, table, type Table } from '../../plans/shop';
import { line, tillWith } from '../limits/till';
import { stall, stallOf, whereverItFails, type Stall } from '../money/stall';

const made = (language: Language): Person => {
  const { person } = tillWith(
    [
      line('REV', { type: language === 'en' ? 'Revenue' : 'Doanh thu', goal: 'G1' }),
      line('ADS', { type: language === 'en' ? 'Cost' : 'Chi phí', goal: 'G1' }),
    ],
    { language },
  );
  const higher = betterWhens.higher[language];
  fillIn(person, 'goals', language, [
    {
      id: 'G1',
      goal: 'Sell',
      kpi: 'K1',
      unit: 'VND',
      start: '',
      target: '1200',
      betterWhen: higher,
      weight: '60%',
    },
    {
      id: 'G2',
      goal: 'Share',
      kpi: 'K2',
      unit: '%',
      start: '30%',
      target: '45%',
      betterWhen: higher,
      weight: '40%',
    },
  ]);
  const sum = language === 'en' ? 'Sum' : 'Cộng dồn';
  fillIn(person, 'kpis', language, [{ id: 'K1', name: 'Sales', unit: 'VND', rollUp: sum, madeOf: 'REV' }]);
  fillIn(person, 'actuals', language, [{ date: '1/10/2026', line: 'REV', amount: 80 }]);
  ask(person, 'approvePlan', { who: 'An', date: '2026-01-02' });
  return person;
};

const CHANGE = {
  who: 'Lan',
  reason: 'The second shop opens late',
  givenUp: 'A third of the bonus',
  date: '2026-02-03',
};

describe.each(['en', 'vi'] as const)('in %s', (language: Language) => {
  const tab = nameOf('goals', language);
  let saved: Saved;
  let person: Person;
  beforeAll(() => {
    saved = made(language).save();
  });
  beforeEach(() => {
    person = openSpreadsheet({ language, locale: 'en_US', saved });
    person.doc.kept.used = true;
  });
  const goals = (): Table => table(person, tab, 'goals', language);
  const value = (id: string, key: string): unknown => goals().row(id).values[key];
  const typeOver = (id: string, key: string, text: string): void => {
    person.type(tab, goals().cell(id, key), text);
  };
  const toast = (): string => person.toasts().at(-1) ?? '';
  const unlike = (): number => ask(person, 'checkLimits').answer.unlike as number;
  const change = (goal: string, target: string, more: object = {}) =>
    ask(person, 'changeGoal', { goal, target, ...CHANGE, ...more }).answer;
  const log = (): Record<string, any>[] => stallOf(person, language).log();

  // prettier-ignore
  test.each<[string, string, string]>([
    ['its target',      'target',     '900'],
    ['its name',        'goal',       'Sell less'],
    ['its KPI',         'kpi',        'K9'],
    ['its start value', 'start',      '500'],
    ['what is better',  'betterWhen', betterWhens.lower[language]],
    ['its weight',      'weight',     '10%'],
    ['its Id',          'id',         'G7'],
    ['its Id, by another goal’s', 'id', 'G2'],
  ])('%s goes back, in few calls, and a toast says so and where it is changed', (_, key, typed) => {
    const before = value('G1', key);
    const cell = goals().cell('G1', key);
    person.resetCalls();
    person.type(tab, cell, typed);
    const { reads, writes } = person.calls();
    expect(person.values(tab, cell)[0]![0]).toBe(before);
    expect({ reads: reads <= 5, writes }).toEqual({ reads: true, writes: 1 });
    expect(toast()).toMatch(/G1|G2/);
    if (typed !== 'G2') expect(toast()).toMatch(/sidebar|bảng điều khiển/);
    expect(unlike()).toBe(0);
  });

  test.each<[string, string, RegExp]>([
    [
      'target',
      '900',
      language === 'en'
        ? /^The plan is approved: G1: the approved target 1,200 is back, in place of 900\. /
        : /^Kế hoạch đã được duyệt: G1: đã trả lại chỉ tiêu được duyệt 1\.200 thay cho 900\. /,
    ],
    [
      'weight',
      '10%',
      language === 'en'
        ? /^The plan is approved: G1, Weight: the approved 60\.0% is back, in place of 10\.0%\. /
        : /^Kế hoạch đã được duyệt: G1, Trọng số: đã trả lại 60,0% như đã duyệt thay cho 10,0%\. /,
    ],
  ])(
    'undo returns to the approved %s each time, and the reason is said once each time',
    (key, typed, said) => {
      const before = value('G1', key);
      typeOver('G1', key, typed);
      for (let time = 0; time < 3; time++) {
        const told = person.toasts().length;
        person.undo();
        expect(value('G1', key)).toBe(before);
        expect(person.toasts().slice(told)).toEqual([expect.stringMatching(said)]);
      }
      expect(unlike()).toBe(0);
    },
  );

  test('a block pasted over goals goes back where it was approved; what is free stays', () => {
    person.resetCalls();
    const { cell } = goals();
    person.paste(tab, cell('G1', 'target'), [['1'], ['2']]);
    expect(person.calls()).toMatchObject({ reads: 5, writes: 2 });
    expect([value('G1', 'target'), value('G2', 'target')]).toEqual([1200, 0.45]);
    expect(toast()).toContain('2');
    typeOver('G1', 'owner', 'Minh');
    expect(value('G1', 'owner')).toBe('Minh');
  });

  test('cells of approved goals that are cleared come back, Ids too; a goal that is added stays', () => {
    const { cell } = goals();
    person.clear(tab, cell('G1', 'id'));
    expect(value('G1', 'target')).toBe(1200);
    person.clear(tab, cell('G2', 'target'));
    expect(value('G2', 'target')).toBe(0.45);
    fillInBelow('G3', '70');
    expect(value('G3', 'target')).toBe(70);
    typeOver('G3', 'target', '80');
    expect(value('G3', 'target')).toBe(80);
    expect(unlike()).toBe(0);
  });
  const fillInBelow = (id: string, target: string): void => {
    const at = goals();
    const row = at.headerRow + 3;
    for (const [key, text] of Object.entries({ id, goal: 'New', target }))
      person.type(tab, `${String.fromCharCode(64 + at.at[key]![0]!)}${row}`, text);
  };

  test('a target changes by a decision: what follows is shown first, then the cell and the log say it', () => {
    const input = { goal: 'G1', target: '1,5k', ...CHANGE };
    const shown = ask(person, 'changeGoal', input, true).answer;
    expect(value('G1', 'target')).toBe(1200);
    const [thousand, comma] = language === 'en' ? [',', '.'] : ['.', ','];
    expect(shown).toMatchObject({
      target: { was: `1${thousand}200`, becomes: `1${thousand}500` },
      // 80 of 1,200 and of 1,500; the outlook is 80 and eleven planned months of 100.
      today: { was: '7%', becomes: '5%' },
      outlook: { was: '98%', becomes: '79%' },
      needed: { was: `101${comma}82`, becomes: `129${comma}09` },
      serves: { kpis: ['Sales'], work: [], lines: ['ADS'] },
    });
    ask(person, 'changeGoal', input);
    expect(value('G1', 'target')).toBe(1500);
    expect(log().at(-1)).toMatchObject({
      kind: decisionKinds.goal[language],
      who: 'Lan',
      goal: 'G1',
      amount: 1500,
      reason: CHANGE.reason,
      givenUp: CHANGE.givenUp,
    });
    expect(log().at(-1)!.what).toContain(`1${thousand}200 → 1${thousand}500`);
    // The decided target holds from then on.
    expect(unlike()).toBe(0);
    typeOver('G1', 'target', '1200');
    expect(value('G1', 'target')).toBe(1500);
    expect(glance(person).goals[0]).toMatchObject({ id: 'G1', target: `1${thousand}500` });
  });

  test('a change is taken back by another entry, the last one first; the log keeps them all', () => {
    change('G2', '40%');
    change('G2', '50', { reason: 'A partner was found' });
    const [first, second] = log()
      .slice(-2)
      .map(({ id }) => String(id));
    const back = { who: 'Lan', reason: 'A slip' };
    expect(value('G2', 'target')).toBe(0.5);
    const [row] = person.displayed(logName, 'A1:J60').filter(([id]) => id === second);
    expect(row).toContain('50.0%');
    expect(refusal(person, 'reverse', { decision: first, ...back })).toMatch(
      /changed again later|lần đổi sau/,
    );
    ask(person, 'reverse', { decision: second, ...back });
    expect(value('G2', 'target')).toBe(0.4);
    ask(person, 'reverse', { decision: first, ...back });
    expect(value('G2', 'target')).toBe(0.45);
    expect(log().filter(({ goal }) => goal === 'G2')).toHaveLength(4);
    expect(unlike()).toBe(0);
    const { recent } = ask(person, 'decisionsList', {}, true).answer;
    // A target is not money.
    expect(recent.find(({ id }: { id: string }) => id === second)).toMatchObject({
      amount: null,
      canReverse: false,
    });
  });
  const logName = language === 'en' ? 'Decisions' : 'Quyết định';

  test('changes that no edit could show are listed by the check of all limits, and put back', () => {
    change('G1', '1500');
    person.doc.kept.used = false;
    typeOver('G1', 'target', '900');
    typeOver('G2', 'weight', '5%');
    person.doc.kept.used = true;
    const { answer, problems } = ask(person, 'checkLimits');
    expect(answer.unlike).toBe(2);
    expect(problems.map(({ where }: { where: string }) => where)).toEqual([
      `${tab}!${goals().cell('G1', 'target')}`,
      `${tab}!${goals().cell('G2', 'weight')}`,
    ]);
    expect(ask(person, 'restorePlan').answer).toEqual({ cells: 2, lines: [] });
    expect([value('G1', 'target'), value('G2', 'weight')]).toEqual([1500, 0.4]);
    person.deleteRows(tab, goals().row('G1').number, 1);
    expect(unlike()).toBe(1);
    expect(ask(person, 'restorePlan').answer).toEqual({ cells: 0, lines: ['G1'] });
    expect([value('G1', 'target'), value('G1', 'goal')]).toEqual([1500, 'Sell']);
    expect(unlike()).toBe(0);
  });

  test('targets of ten digits are shortened, unless they would look alike', () => {
    const look = (target: string) =>
      ask(person, 'changeGoal', { goal: 'G1', target, ...CHANGE }, true).answer;
    change('G1', '7,2 tỷ');
    const [was, becomes] = language === 'en' ? ['7.2 bn', '6.8 bn'] : ['7,2 tỷ', '6,8 tỷ'];
    const full = (text: string): string => (language === 'en' ? text : text.replaceAll(',', '.'));
    expect(look('6,8 tỷ')).toMatchObject({ target: { was, becomes }, exactly: full('6,800,000,000') });
    expect(look('7200000001').target).toEqual({
      was: full('7,200,000,000'),
      becomes: full('7,200,000,001'),
    });
  });

  test('refuses what can’t be meant', () => {
    const refused = (more: object): string =>
      refusal(person, 'changeGoal', { goal: 'G1', target: '1', ...CHANGE, ...more });
    expect(refused({ target: '1200' })).toMatch(/already|đã là/);
    expect(refused({ target: 'many' })).toContain('“many”');
    expect(refused({ givenUp: ' ' })).toMatch(/given up|Đánh đổi/);
    expect(refused({ reason: '' })).toMatch(/Reason|Lý do/);
    fillInBelow('G3', '70');
    expect(refused({ goal: 'G3' })).toMatch(/not part of the approved plan|không thuộc kế hoạch/);
  });
});

test('a change that fails half-way is whole after the next try, and logged once; so is its reversal', () => {
  const person = made('en');
  const see = (stall: Stall): unknown => [
    table(stall.person, 'Goals', 'goals', 'en').rows.map(({ values }) => values.target),
    stall.log().map(({ kind, goal, amount, about }) => [kind, goal, amount, about]),
  ];
  const before = stallOf(person, 'en');
  const act = (stall: Stall): void => {
    stall.ask('changeGoal', { goal: 'G2', target: '40%', ...CHANGE });
  };
  expect(whereverItFails(before, 'en', act, see)).toBeGreaterThan(2);
  act(before);
  const decision = before.log().at(-1)!.id as string;
  const back = (stall: Stall): void => {
    stall.ask('reverse', { decision, who: 'Lan', reason: 'A slip' });
  };
  expect(whereverItFails(before, 'en', back, see)).toBeGreaterThan(1);
});

test('before the plan is approved a figure typed on Goals is left as it is, and costs two looks', () => {
  const { person, cost } = stall();
  const { cell } = table(person, 'Goals', 'goals', 'en');
  const typed = cost(() => {
    person.type('Goals', cell('G1', 'target'), '7');
  });
  expect(typed).toEqual({ reads: 2, writes: 0 });
  expect(person.values('Goals', cell('G1', 'target'))).toEqual([[7]]);
  expect(refusal(person, 'changeGoal', { goal: 'G1', target: '9', ...CHANGE })).toContain('not approved yet');
});
