/** The current month: how far it has come, the one thing to do next, and the button that leads there. */
import type { Person } from '../../../local/person';
import { keptAs } from '../../../src/asking/remembered';
import { monthsOf } from '../../../src/domain/months/months';
import type { NextThing } from '../../../src/features/home';
import { actuals, budget, direction, goals } from '../../../src/tabs';
import type { Language } from '../../../src/words';
import {
  answerCell,
  ask,
  fillIn,
  glance,
  letters,
  refusal,
  review,
  reviewName,
  reviewTable,
  shortPlan,
  table,
} from '../../plans/shop';
import { approveAll, close, explain, reopen } from '../closing/months';
import { smallPlan } from '../closing/small';

jest.setTimeout(180_000);

const LANGUAGES = ['en', 'vi'] as const;
const date = (month: string, language: Language): string => {
  const [year, number] = [month.slice(0, 4), Number(month.slice(5))];
  return language === 'en' ? `${number}/15/${year}` : `15/${number}/${year}`;
};
const nextOf = (person: Person): NextThing => glance(person).standing.next!;
/** Follows a thing to do to its cell; returns the open tab and the cell. */
const goThere = (person: Person): string => {
  const { at } = nextOf(person);
  ask(person, 'goTo', at!);
  return `${person.activeTab()}!${letters(at!.column)}${at!.row}`;
};
const enter = (person: Person, month: string, amount: number, language: Language): void => {
  const { at } = nextOf(person);
  const columns = table(person, actuals.name[language], 'actuals', language).at;
  const put = (key: string, text: string): void => {
    person.type(actuals.name[language], `${letters(columns[key]![0]!)}${at!.row}`, text);
  };
  put('date', date(month, language));
  put('line', 'REV');
  put('amount', String(amount));
};

/** The cost of loading the plan with its language remembered. */
const costOf = (person: Person): { reads: number; writes: number } => {
  ask(person, 'glance', { remembered: keptAs('en', true) });
  person.resetCalls();
  ask(person, 'glance', { remembered: keptAs('en', true) });
  const { reads, writes } = person.calls();
  return { reads, writes };
};

describe.each(LANGUAGES)('%s', (language) => {
  test('a new plan is led from direction to goals, budget, months, KPIs and approval, and then to its actuals', () => {
    const isVi = language === 'vi';
    const now = () => new Date('2026-01-10T05:00:00Z');
    const person = shortPlan({ language, locale: isVi ? 'vi_VN' : 'en_US', now });
    const steps = () => glance(person).standing.planned;
    expect(goThere(person)).toBe(`${direction.name[language]}!${answerCell(person, 'standing', language)}`);
    // The first blank answer: a plan that continues another has “where it stands” filled in.
    person.type(direction.name[language], answerCell(person, 'standing', language), 'Well');
    expect(goThere(person)).toBe(`${direction.name[language]}!${answerCell(person, 'result', language)}`);
    person.type(direction.name[language], answerCell(person, 'result', language), 'More');
    expect([goThere(person), steps()]).toEqual([`${goals.name[language]}!A2`, ['direction']]);
    fillIn(person, 'goals', language, [{ id: 'G1', goal: 'Sell' }]);
    const budgetTable = () => table(person, budget.name[language], 'budget', language);
    const [row, column] = [budgetTable().headerRow + 1, budgetTable().at.line![0]!];
    expect(nextOf(person).at).toEqual({ tab: 'budget', row, column });
    const types = isVi ? ['Doanh thu', 'Chi phí'] : ['Revenue', 'Cost'];
    fillIn(person, 'budget', language, [
      { id: '', type: types[0], line: 'Shop', annual: 1200, months: [] },
      { id: '', type: '', line: 'Rent', annual: 600, months: Array.from({ length: 12 }, () => 50) },
    ]);
    expect(nextOf(person)).toMatchObject({ kind: 'view', view: 'shareOut' });
    expect(nextOf(person).text).toContain('1');
    fillIn(person, 'budget', language, [{ months: Array.from({ length: 12 }, () => 100) }]);
    expect(steps()).toEqual(['direction', 'goals', 'lines', 'months']);
    fillIn(person, 'kpis', language, [{ id: 'K1', name: 'Shop', unit: 'VND', madeOf: 'Shop' }]);
    // Only a KPI for the goal is still missing.
    expect([nextOf(person).kind, steps()]).toEqual(['view', ['direction', 'goals', 'lines', 'months']]);
    fillIn(person, 'goals', language, [{ id: 'G1', kpi: 'K1', target: 1200 }]);
    // The rent's type prevents the approval.
    expect(nextOf(person)).toMatchObject({ kind: 'place', at: { tab: 'budget', row: row + 1 } });
    expect(nextOf(person).text).toMatch(
      new RegExp(isVi ? `^Ô Ngân sách!B${row + 1} còn trống; cần` : `^Budget!B${row + 1} is blank; expected`),
    );
    fillIn(person, 'budget', language, [{ type: types[0] }, { type: types[1] }]);
    expect(nextOf(person)).toMatchObject({ kind: 'view', view: 'approvePlan' });
    const input = { who: 'An', date: '2026-01-02' };
    const { figures } = ask(person, 'approvePlan', input, true).answer;
    expect(figures).toEqual({
      ...(isVi ? { revenue: '1.200', left: '600' } : { revenue: '1,200', left: '600' }),
      cost: '600',
      isShort: false,
      below: [],
      unshared: 0,
      blank: 0,
      isNothingAside: true,
      aside: [],
      without: isVi ? ['Rủi ro', 'Nguồn lực'] : ['Risks', 'Resources'],
    });
    ask(person, 'approvePlan', input);
    // In the middle of the year, earlier months come first.
    const { view, at } = nextOf(person);
    expect([steps(), ['takeEarlier', 'actuals'].includes(view ?? at?.tab ?? '')]).toEqual([null, true]);
    // Budget shows that it is approved.
    const name = budget.name[language];
    expect(person.values(name, 'A1')[0]).toEqual([
      isVi ? '✓ Đã duyệt 02/01/2026, An' : '✓ Approved 1/2/2026, An',
    ]);
  });

  test('a KPI has no data while nothing was entered, and zero in a month without entries from then on', () => {
    const person = shortPlan({ language, locale: language === 'vi' ? 'vi_VN' : 'en_US' });
    const [revenue, cost] = language === 'en' ? ['Revenue', 'Cost'] : ['Doanh thu', 'Chi phí'];
    const months = Array.from({ length: 12 }, () => 100);
    fillIn(person, 'budget', language, [
      { id: 'REV', type: revenue, line: 'REV', annual: 1200, months },
      { id: 'ADS', type: cost, line: 'ADS', annual: 1200, months },
    ]);
    fillIn(person, 'kpis', language, [{ id: 'K1', name: 'REV', unit: 'VND', madeOf: 'REV' }]);
    const status = () => glance(person).kpis.map((card) => card.status);
    expect(status()).toEqual(['no data']);
    person.paste(actuals.name[language], 'A2', [[date('2026-01', language), 'ADS', 5]]);
    expect(status()).toEqual(['off track']);
  });

  test('goes through a quarter: close, enter, review, explain, and the quarter itself', () => {
    const person = smallPlan(language);
    expect(glance(person).standing).toMatchObject({
      month: '2026-01',
      label: '01/2026',
      done: ['actuals', 'reviewed', 'explained'],
      next: { kind: 'close', period: '2026-01' },
    });
    close(person, '2026-01');
    expect(glance(person).standing).toMatchObject({
      month: '2026-02',
      done: ['actuals'],
      next: { kind: 'review', period: '2026-02' },
    });
    review(person, '2026-02');
    expect(nextOf(person)).toMatchObject({ kind: 'close', period: '2026-02' });
    close(person, '2026-02');

    expect(glance(person).standing).toMatchObject({ month: '2026-03', done: [], next: { kind: 'place' } });
    expect(nextOf(person).text).toContain('03/2026');
    const free = table(person, actuals.name[language], 'actuals', language).headerRow + 4;
    expect(goThere(person)).toBe(`${actuals.name[language]}!A${free}`);
    enter(person, '2026-03', 500, language);
    review(person, '2026-03');
    expect(nextOf(person).text).toMatch(/2 variances in the review of 03|2 chênh lệch trong .* tháng 03/);
    const march = reviewTable(person, '2026-03', language);
    expect(goThere(person)).toBe(`${reviewName('2026-03', language)}!${march.cell('K1', 'cause')}`);

    explain(person, '2026-03', language);
    person.clear(reviewName('2026-03', language), march.cell('K2', 'owner'));
    expect(goThere(person)).toBe(`${reviewName('2026-03', language)}!${march.cell('K2', 'owner')}`);
    explain(person, '2026-03', language);
    close(person, '2026-03');
    expect(nextOf(person)).toMatchObject({ kind: 'review', period: '2026-Q1' });
    expect(nextOf(person).button).toMatch(/^(Review quarter|Rà soát quý) 1$/);
    ask(person, 'reviewQuarter', { month: '2026-Q1' });
    expect(nextOf(person)).toMatchObject({ kind: 'place', at: { tab: 'actuals' } });
    expect(nextOf(person).text).toContain('04/2026');
  });

  test('a quarter is still offered to a person who had reviewed the next month before its last was closed', () => {
    const person = smallPlan(language);
    person.paste(actuals.name[language], 'A5', [[date('2026-03', language), 'REV', '1000']]);
    person.paste(actuals.name[language], 'A6', [[date('2026-04', language), 'REV', '1000']]);
    const go = (month: string): void => {
      review(person, month);
      explain(person, month, language);
    };
    close(person, '2026-01');
    for (const month of ['2026-02', '2026-03', '2026-04']) go(month);
    close(person, '2026-02');
    close(person, '2026-03');
    // Work that was begun is finished first.
    expect(nextOf(person)).toMatchObject({ kind: 'close', period: '2026-04' });
    close(person, '2026-04');
    expect(nextOf(person)).toMatchObject({ kind: 'review', period: '2026-Q1' });
    ask(person, 'reviewQuarter', { month: '2026-Q1' });
    expect(nextOf(person).text).toContain('05/2026');
  });

  test('a month that was reopened is reviewed again before it is closed again', () => {
    const person = smallPlan(language);
    close(person, '2026-01');
    reopen(person, '2026-01');
    const { done, next } = glance(person).standing;
    expect(done).toEqual(['actuals']);
    expect(next).toMatchObject({ kind: 'review', period: '2026-01' });
    expect(next!.button).toMatch(/^(Review 01\/2026 again|Rà soát lại 01\/2026)$/);
    review(person, '2026-01');
    expect(nextOf(person)).toMatchObject({ kind: 'close', period: '2026-01' });
  });

  test('a review whose figures changed since is brought up to date before anything is explained or closed', () => {
    const person = smallPlan(language);
    const { reads } = costOf(person);
    const put = (cell: string, month: string, amount: string) => {
      person.paste(actuals.name[language], cell, [[date(month, language), 'REV', amount]]);
    };
    put('A5', '2026-02', '70');
    expect(nextOf(person)).toMatchObject({ kind: 'close', period: '2026-01' });
    put('A6', '2026-01', '7000');
    const { done, next } = glance(person).standing;
    expect(done).toEqual(['actuals']);
    expect(next).toMatchObject({ kind: 'review', period: '2026-01' });
    expect(next!.text).toMatch(
      /^Figures of 01\/2026 changed since its review: bring it up to date|^Số liệu tháng 01\/2026 đã thay đổi sau khi rà soát/,
    );
    expect(costOf(person)).toEqual({ reads, writes: 0 });
    review(person, '2026-01');
    expect(nextOf(person).text).not.toContain(next!.text);
    expect(nextOf(person).kind).not.toBe('review');
  });

  test('an explained month is not called ready while the ledger prevents closing: requests are to be decided, invalid figures corrected', () => {
    const person = smallPlan(language);
    const ledger = actuals.name[language];
    const { reads } = costOf(person);
    person.paste(ledger, 'A5', [[date('2026-02', language), 'ADS', '9000']]);
    // Later months do not concern this one.
    expect(nextOf(person)).toMatchObject({ kind: 'close', period: '2026-01' });
    person.paste(ledger, 'A5', [[date('2026-01', language), 'ADS', '2000']]);
    review(person, '2026-01');
    explain(person, '2026-01', language);
    expect(nextOf(person)).toMatchObject({ kind: 'view', view: 'checkLimits' });
    ask(person, 'checkLimits');
    const { kind, text, view } = nextOf(person);
    expect([kind, view]).toEqual(['view', 'decisionsList']);
    const { missing } = ask(person, 'closeMonth', { month: '2026-01' }, true).answer;
    expect(missing).toHaveLength(1);
    expect(text).toMatch(new RegExp(`\\b${missing[0].cell}\\b`));
    expect(text).toContain(missing[0].what);
    expect(costOf(person)).toEqual({ reads, writes: 0 });
    approveAll(person);
    expect(nextOf(person)).toMatchObject({ kind: 'close', period: '2026-01' });
    person.paste(ledger, 'A6', [['', 'ADS', '5']]);
    expect(goThere(person)).toBe(`${ledger}!A6`);
    close(person, '2026-01');
    expect(glance(person).standing.done).not.toContain('closed');
  });

  test('a plan that never closed a month is looked at in its latest, and told that months close in order', () => {
    const person = smallPlan(language);
    person.deleteTab(reviewName('2026-01', language));
    expect(glance(person).standing).toMatchObject({ month: '2026-02', next: { kind: 'review' } });
    expect(nextOf(person).text).toMatch(
      /02\/2026.*01\/2026: (months close in order|các tháng khoá lần lượt)\./,
    );
    review(person, '2026-02');
    const { done, next } = glance(person).standing;
    expect(done).toEqual(['actuals', 'reviewed', 'explained']);
    expect(next).toMatchObject({ kind: 'review', period: '2026-01' });
    expect(next!.text).toContain('02/2026');
    review(person, '2026-01');
    expect(glance(person).standing).toMatchObject({ month: '2026-01', done: ['actuals', 'reviewed'] });
  });
});

test('when twelve months are closed comes the year’s end, and then next year’s plan', () => {
  const person = smallPlan();
  const months = monthsOf('2026-01');
  const rows = months.slice(2).map((month) => [date(month, 'en'), 'REV', '1100']);
  person.paste('Actuals', 'A5', rows);
  close(person, '2026-01');
  for (const month of months.slice(1)) {
    review(person, month);
    close(person, month);
  }
  expect(glance(person).standing).toMatchObject({
    month: '2026-12',
    done: ['actuals', 'reviewed', 'explained', 'closed'],
    next: { kind: 'review', period: '2026-Q4' },
  });
  ask(person, 'reviewQuarter', { month: '2026-Q4' });
  expect(nextOf(person)).toMatchObject({ kind: 'year' });
  ask(person, 'yearEnd');
  expect(nextOf(person)).toMatchObject({ kind: 'next year', button: 'Start the plan of 2027' });
});

test('the sidebar opens with ten reads at most, a review and closed months or not, and writes nothing', () => {
  const person = smallPlan();
  // The first load of a plan remembers for the menu that there is one.
  ask(person, 'glance', { remembered: 'en' });
  const cost = () => {
    person.resetCalls();
    ask(person, 'glance', { remembered: keptAs('en', true) });
    const { reads, writes } = person.calls();
    return { reads, writes };
  };
  expect(cost()).toEqual({ reads: 11, writes: 0 });
  close(person, '2026-01');
  expect(cost()).toEqual({ reads: 10, writes: 0 });
  // Without the remembered language, it is looked up, and stored if different.
  person.resetCalls();
  ask(person, 'glance', {});
  expect(person.calls()).toMatchObject({ reads: 11, writes: 0 });
});

test('a deleted cell or one on a foreign tab is not opened; a row too low becomes the last one', () => {
  const person = smallPlan();
  const [tab, row, column] = ['actuals', 1_000_000, 1];
  expect(ask(person, 'goTo', { tab, row, column }).answer).toBeNull();
  expect(person.activeTab()).toBe('Actuals');
  expect(refusal(person, 'goTo', { tab: 'review 2026-05', row: 1, column: 1 })).toContain('no longer there');
  expect(refusal(person, 'goTo', { tab: 'Sheet1', row: 1, column: 1 })).toContain('no longer there');
});
