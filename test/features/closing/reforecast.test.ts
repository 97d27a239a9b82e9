/** The forecast of the months to come, beside the plan: how a person uses it, on a small plan. */
import type { Person, Saved } from '../../../local/person';
import type { CompareAnswer } from '../../../src/features/forecast/compareVersions';
import type { ReforecastAnswer } from '../../../src/features/forecast/reforecast';
import type { VersionsAnswer } from '../../../src/features/forecast/versions';
import { outlookMethods } from '../../../src/tabs/choices';
import { ask, fillIn, glance, refusal, review, reviewTable, table, type Table } from '../../plans/shop';
import { close, copyOf, explain, reopen, reopened, DAY } from './months';
import { smallPlan } from './small';

jest.setTimeout(120_000);

const TAB = 'Reforecast 2026-01';
const INPUT = { who: 'Lan', reason: 'Slow start', givenUp: 'The second shop', date: DAY };
const make = (person: Person, more: object = {}) => ask(person, 'reforecast', { ...INPUT, ...more });
const look = (person: Person, more: object = {}): ReforecastAnswer =>
  ask(person, 'reforecast', { ...INPUT, ...more }, true).answer as ReforecastAnswer;
const forecast = (person: Person): Table => table(person, TAB, 'reforecast', 'en');
const row = (person: Person, id: string): Record<string, any> => forecast(person).row(id).values;
const type = (person: Person, id: string, key: string, month: number, text: string): void => {
  person.type(TAB, forecast(person).cell(id, key, month), text);
};
const log = (person: Person): string[][] =>
  person.displayed('Decisions').filter((line) => line.includes('Reforecast'));
const months = (first: number, rest: number): number[] => [first, ...new Array<number>(11).fill(rest)];

let closed: Saved;
let made: Saved;
beforeAll(() => {
  const person = smallPlan();
  close(person, '2026-01');
  closed = person.save();
  make(person);
  made = person.save();
});
const withForecast = (): Person => reopened(made, 'en');

test('without a closed month it says what to do first', () => {
  const said = refusal(smallPlan(), 'reforecast', INPUT);
  expect(said).toContain('Review 01/2026');
  expect(said).toContain('close it');
});

describe('before it is made', () => {
  let person: Person;
  beforeAll(() => {
    person = reopened(closed, 'en');
  });

  test.each([
    ['plan', 11_800],
    ['run rate', 9_600],
    ['seasonal', 9_600],
  ])('a look shows each line by %s, and changes nothing', (method, revenue) => {
    person.resetCalls();
    const { lines, totals, month, state } = look(person, { method });
    expect({ month, state }).toEqual({ month: '2026-01', state: 'ready' });
    expect(lines.map(({ id, plan, year }) => [id, plan, year.to])).toEqual([
      ['REV', 12_000, revenue],
      ['ADS', 1_200, method === 'plan' ? 1_190 : 1_080],
    ]);
    expect(totals.left.to).toBe(revenue - (method === 'plan' ? 1_190 : 1_080));
    expect(person.calls().writes).toBe(0);
    expect(person.tabs()).not.toContain(TAB);
  });

  test('a line can be drafted otherwise', () => {
    const { lines } = look(person, { method: 'run rate', methods: { ADS: 'plan', REV: 'nonsense' } });
    expect(lines.map(({ method, year }) => [method, year.to])).toEqual([
      ['run rate', 9_600],
      ['plan', 1_190],
    ]);
  });

  test.each(['who', 'reason', 'givenUp'])('it asks for %s', (field) => {
    expect(refusal(person, 'reforecast', { ...INPUT, [field]: ' ' })).toContain('please fill it in');
  });

  test('a month that is open is refused, and the last closed one is named', () => {
    expect(refusal(person, 'reforecast', { ...INPUT, month: '2026-02' })).toMatch(/02\/2026.*01\/2026/);
    expect(refusal(person, 'reforecast', { ...INPUT, method: 'magic' })).toContain('magic');
  });
});

describe('made', () => {
  test('it stands on a tab of its own: closed months as closed, the others as drafted, the rest live', () => {
    const person = reopened(closed, 'en');
    person.resetCalls();
    expect(make(person).answer).toMatchObject({ state: 'made', tab: TAB });
    const { reads, writes, readsAfterWrite } = person.calls();
    expect(reads).toBeLessThanOrEqual(10);
    expect(writes).toBeLessThanOrEqual(40);
    expect(readsAfterWrite).toBe(0);
    expect(person.activeTab()).toBe(TAB);
    expect(row(person, 'REV')).toMatchObject({
      type: 'Revenue',
      line: 'REV',
      approved: 12_000,
      current: 12_000,
      months: months(800, 1000),
      year: 11_800,
      difference: -200,
    });
    expect(row(person, 'ADS')).toMatchObject({ months: months(90, 100), year: 1_190, difference: -10 });
    expect(row(person, 'REV').differencePct).toBeCloseTo(-200 / 12_000, 12);
    const [revenue, outgoing, left] = ['Total revenue', 'Total outgoing', 'Left over'].map((label) =>
      person.values(TAB).find((line) => line.includes(label)),
    );
    const at = forecast(person).at.year![0]! - 1;
    expect([revenue, outgoing, left].map((line) => line?.[at])).toEqual([11_800, 1_190, 10_610]);
    expect(person.errors()).toEqual([]);
    expect(person.hiddenTabs()).toEqual(['Closed months']);
  });

  test('a line that has no limit shows none in the current budget, nor in the plan: nothing is not zero', () => {
    const person = reopened(closed, 'en');
    const { headerRow, rows } = table(person, 'Budget', 'budget', 'en');
    person.paste('Budget', `A${headerRow + rows.length + 1}`, [['GIFT', 'Cost', '', 'Gifts']]);
    make(person);
    expect(row(person, 'GIFT')).toMatchObject({
      line: 'Gifts',
      current: '',
      approved: '',
      difference: '',
      differencePct: '',
    });
    expect(row(person, 'ADS')).toMatchObject({ current: 1_200, approved: 1_200 });
    const at = forecast(person).at.current![0]! - 1;
    const total = (label: string) => person.values(TAB).find((line) => line.includes(label))?.[at];
    expect(['Total revenue', 'Total outgoing', 'Left over'].map(total)).toEqual([12_000, 1_200, 10_800]);
  });

  test('it is logged: who, why and what is given up', () => {
    const person = withForecast();
    expect(log(person)).toHaveLength(1);
    expect(log(person)[0]).toEqual(
      expect.arrayContaining(['D1', '7/5/2026', 'Lan', 'Slow start', 'The second shop', '01/2026', 'Done']),
    );
    expect(person.displayed(TAB, 'A2:D4')).toEqual([
      ['Decision', 'D1', '', 'Made on 7/5/2026 by Lan. First draft: rest as planned.'],
      ['Reason', '', '', 'Slow start'],
      ['Given up', '', '', 'The second shop'],
    ]);
  });

  test('it moves neither the plan nor a limit', () => {
    const before = reopened(closed, 'en').displayed('Budget');
    const person = withForecast();
    type(person, 'ADS', 'months', 5, '900');
    expect(person.displayed('Budget')).toEqual(before);
    expect(ask(person, 'checkLimits').answer.over).toEqual([]);
  });

  test('what is typed is the forecast; a month left blank counts as planned', () => {
    const person = withForecast();
    type(person, 'REV', 'months', 1, '700');
    expect(row(person, 'REV')).toMatchObject({ year: 11_500, difference: -500 });
    person.clear(TAB, forecast(person).cell('REV', 'months', 2));
    expect(row(person, 'REV').year).toBe(11_500);
    expect(look(person).lines[0]!.year.to).toBe(11_500);
  });

  test('a forecast that equals the plan shows no difference, on its own tab and in comparisons', () => {
    const person = withForecast();
    // 90 and 800, and these: 1199.9999999999998.
    ['100.01', '110.13', '99.86'].forEach((text, at) => {
      type(person, 'ADS', 'months', 9 + at, text);
    });
    expect(row(person, 'ADS')).toMatchObject({ approved: 1_200, difference: 0, differencePct: 0 });
    ask(person, 'compareVersions', { from: 'approved', to: 'reforecast 2026-01' });
    const compared = person.values(person.activeTab()).find(([id]) => id === 'ADS')!;
    expect(compared.slice(5, 7)).toEqual([0, 0]);
    type(person, 'ADS', 'months', 11, '99.87');
    expect(row(person, 'ADS').difference).toBe(0.01);
  });

  test('made again it keeps what was typed, adds what came later, and puts closed months right', () => {
    const person = withForecast();
    type(person, 'REV', 'months', 1, '700');
    type(person, 'REV', 'note', 0, 'One branch is closed');
    person.clear(TAB, forecast(person).cell('REV', 'months', 2));
    type(person, 'REV', 'months', 0, '1');
    person.clear(TAB, forecast(person).cell('ADS', 'year'));
    const line = { id: 'RENT', type: 'Cost', line: 'Rent', annual: 120, months: months(10, 10) };
    fillIn(person, 'budget', 'en', [
      { id: 'REV', type: 'Revenue', line: 'REV', annual: 12_000, months: months(1000, 1000) },
      { id: 'ADS', type: 'Cost', line: 'ADS', annual: 1_200, months: months(100, 100) },
      line,
    ]);
    const { answer, message } = make(person, { who: 'Minh', method: 'run rate' });
    expect(answer.state).toBe('there');
    expect(message).toContain('Lan');
    expect(row(person, 'REV')).toMatchObject({ months: [800, 700, '', ...months(1000, 1000).slice(3)] });
    expect(row(person, 'REV').note).toBe('One branch is closed');
    expect(row(person, 'ADS').year).toBe(1_190);
    expect(row(person, 'RENT')).toMatchObject({ line: 'Rent', approved: 120, months: months(0, 0), year: 0 });
    expect(log(person)).toHaveLength(1);
    expect(person.errors()).toEqual([]);
    person.resetCalls();
    make(person);
    expect(person.calls().writes).toBe(0);
  });

  test('what changes in the closed month later does not change it', () => {
    const person = withForecast();
    person.type('Actuals', 'C2', '850');
    make(person);
    expect(row(person, 'REV').months).toEqual(months(800, 1000));
  });

  test('its tab deleted, it is made anew and logged again', () => {
    const person = withForecast();
    person.deleteTab(TAB);
    expect(make(person, { who: 'Minh', method: 'run rate' }).answer.state).toBe('made');
    expect(row(person, 'REV').months).toEqual(months(800, 800));
    expect(log(person).map((line) => line[2])).toEqual(['Lan', 'Minh']);
  });

  test('its tab renamed and a column put into it, it is found all the same', () => {
    const person = withForecast();
    person.renameTab(TAB, 'Our forecast');
    person.insertColumns('Our forecast', 'G');
    make(person);
    expect(person.tabs()).not.toContain(TAB);
    expect(look(person).lines[0]!.year.to).toBe(11_800);
  });

  test('a tab of the person’s own by that name is left alone', () => {
    const person = reopened(closed, 'en');
    person.addTab(TAB);
    person.type(TAB, 'A1', 'mine');
    make(person);
    expect(person.values(TAB)).toEqual([['mine']]);
    expect(person.tabs()).toContain(`${TAB} (2)`);
  });

  test('in a copy that lost its marks it is found by its name, and is made no second time', () => {
    const person = reopened(copyOf(made), 'en');
    expect(look(person).state).toBe('there');
    ask(person, 'setUpPlan', { company: 'Copy', year: 2026, firstMonth: 1, currency: 'VND', language: 'en' });
    close(person, '2026-01');
    expect(make(person, { who: 'Minh' }).answer.state).toBe('there');
    expect(log(person)).toHaveLength(1);
    expect(person.tabs().filter((tab) => tab.startsWith('Reforecast'))).toEqual([TAB]);
  });

  test('the month reopened and closed again with other figures, it takes those', () => {
    const person = withForecast();
    person.type('Actuals', 'C2', '900');
    reopen(person, '2026-01');
    review(person, '2026-01');
    explain(person, '2026-01', 'en');
    close(person, '2026-01');
    make(person);
    expect(row(person, 'REV').months).toEqual(months(900, 1000));
  });
});

describe('the outlook and the review', () => {
  const byHand = (person: Person): void => {
    const at = table(person, 'KPIs', 'kpis', 'en');
    for (const id of ['K1', 'K2'])
      person.type('KPIs', at.cell(id, 'outlookMethod'), outlookMethods.manual.en);
  };
  const year = (person: Person, id: string): unknown =>
    reviewTable(person, '2026-02', 'en').row(id).values.yearActual;

  test('a KPI whose outlook is by hand expects what was forecast of its lines', () => {
    const person = withForecast();
    byHand(person);
    type(person, 'REV', 'months', 2, '400');
    type(person, 'ADS', 'months', 11, '50');
    person.clear(TAB, forecast(person).cell('REV', 'months', 3));
    review(person, '2026-02');
    // January 800 and February 1,000 as they were, March 400, the other nine 1,000 each.
    expect(year(person, 'K1')).toBe(800 + 1000 + 400 + 9 * 1000);
    // Advertising: 90, nothing in February yet, nine times 100 and 50.
    expect(year(person, 'K2')).toBe(11_200 - (90 + 9 * 100 + 50));
    person.resetCalls();
    review(person, '2026-02');
    // One read more than without such a KPI.
    expect(person.calls().reads).toBeLessThanOrEqual(13);
  });

  test('the others expect the rest as planned, as before', () => {
    const person = withForecast();
    type(person, 'REV', 'months', 2, '400');
    review(person, '2026-02');
    expect(year(person, 'K1')).toBe(800 + 1000 + 10 * 1000);
  });

  test('a review is read against the forecast on a tab of its own, which can’t be closed', () => {
    const person = withForecast();
    type(person, 'REV', 'months', 1, '600');
    review(person, '2026-02');
    const plain = person.displayed('Review 2026-02');
    const { answer } = ask(person, 'reviewMonth', { month: '2026-02', against: 'reforecast 2026-01' });
    const tab = 'Review 2026-02 – against Reforecast 2026-01';
    expect(answer.tab).toBe(tab);
    const own = table(person, tab, 'review 2026-02', 'en').row('K1').values;
    expect(own).toMatchObject({ monthPlan: 600, monthActual: 1000, toDatePlan: 1400, toDateActual: 1800 });
    expect(own).toMatchObject({ yearPlan: 11_400, yearActual: 11_800 });
    // A sentence goes on in the next line.
    expect(person.displayed(tab, 'C1:C9').flat().join(' ')).toContain('Reforecast after 01/2026');
    expect(person.displayed('Review 2026-02')).toEqual(plain);
    explain(person, '2026-02', 'en');
    close(person, '2026-02');
    expect(glance(person).months[1]!.state).toBe('closed');
    expect(person.formulas(tab).flat().filter(Boolean).length).toBeGreaterThan(0);
    // A closed month can still be compared with it.
    ask(person, 'reviewMonth', { month: '2026-02', against: 'reforecast 2026-01' });
    expect(table(person, tab, 'review 2026-02', 'en').row('K1').values.monthPlan).toBe(600);
  });

  test('and against the current budget; limits stay the budget’s', () => {
    const person = reopened(closed, 'en');
    ask(person, 'moveMoney', {
      kind: 'raise',
      to: 'ADS',
      toMonth: '2026-02',
      amount: '40',
      reason: 'Tết',
      who: 'Lan',
      givenUp: 'Training',
      approver: 'Minh',
    });
    const { answer } = ask(person, 'reviewMonth', { month: '2026-02', against: 'current' });
    expect(answer.tab).toBe('Review 2026-02 – against Current budget');
    expect(table(person, answer.tab as string, 'review 2026-02', 'en').row('K2').values.monthPlan).toBe(
      1000 - 140,
    );
    expect(glance(person).versions.map(({ name }) => name)).toEqual(['Current budget']);
  });

  test('a version that is not there is refused by name', () => {
    const person = reopened(closed, 'en');
    const input = { month: '2026-02', against: 'reforecast 2026-01' };
    expect(refusal(person, 'reviewMonth', input)).toContain('Reforecast after 01/2026');
    expect(refusal(person, 'reviewMonth', { ...input, against: 'budget' })).toContain('budget');
  });
});

describe('the versions of the plan', () => {
  const compare = (person: Person, from: string, to: string, isPreview = true) =>
    ask(person, 'compareVersions', { from, to }, isPreview).answer as CompareAnswer;

  test('are listed with when, who, why and what was given up, and what each leaves over', () => {
    const { versions } = ask(withForecast(), 'versions').answer as VersionsAnswer;
    expect(versions.map(({ key, who, why, givenUp }) => [key, who, why, givenUp])).toEqual([
      ['approved', null, null, null],
      ['current', null, null, null],
      ['reforecast 2026-01', 'Lan', 'Slow start', 'The second shop'],
    ]);
    expect(versions.map(({ revenue, left }) => [revenue, left])).toEqual([
      [12_000, 10_800],
      [12_000, 10_800],
      [11_800, 10_610],
    ]);
  });

  test('are compared line by line, two at a time, and the look changes nothing', () => {
    const person = withForecast();
    person.resetCalls();
    const { lines, totals, ...named } = compare(person, 'approved', 'reforecast 2026-01');
    // By the names in the list.
    expect(named).toMatchObject({ from: 'Plan (not approved yet)', to: 'Reforecast after 01/2026' });
    expect(
      lines.map(({ id, from, to, difference, favourable }) => [id, from, to, difference, favourable]),
    ).toEqual([
      ['REV', 12_000, 11_800, -200, false],
      ['ADS', 1_200, 1_190, -10, true],
    ]);
    expect(totals.left).toMatchObject({ from: 10_800, to: 10_610, difference: -190 });
    expect(person.calls().writes).toBe(0);
    const back = compare(person, 'reforecast 2026-01', 'approved');
    expect(back.lines.map(({ difference }) => difference)).toEqual([200, 10]);
  });

  test('stand by month on a tab that moves with what is forecast, and keeps what was written beside it', () => {
    const person = withForecast();
    const { tab } = compare(person, 'approved', 'reforecast 2026-01', false);
    expect(person.activeTab()).toBe(tab);
    const differences = (): unknown[] =>
      person
        .displayed(tab)
        .filter((line) => ['REV', 'ADS'].includes(line[0]!))
        .map((line) => line.slice(0, 7));
    const before = differences();
    expect(before.flat().join(' ')).toContain('-200');
    type(person, 'REV', 'months', 1, '1500');
    expect(differences()).not.toEqual(before);
    person.insertColumns(tab, 'B');
    person.type(tab, 'B8', 'my note');
    compare(person, 'approved', 'reforecast 2026-01', false);
    expect(person.displayed(tab).flat()).toContain('my note');
    expect(person.errors()).toEqual([]);
  });

  test('none is compared with itself, nor with one that is not there', () => {
    const person = withForecast();
    expect(refusal(person, 'compareVersions', { from: 'approved', to: 'approved' })).toContain('itself');
    expect(refusal(person, 'compareVersions', { from: 'approved', to: 'reforecast 2026-05' })).toContain(
      '05/2026',
    );
  });
});
