/** Starting next year's plan: what carries over, what stays, and switching between years. */
import type { Person, Saved } from '../../../local/person';
import { direction } from '../../../src/tabs';
import type { Language } from '../../../src/words';
import { stateOf } from '../../faults/failing';
import {
  answerCell,
  ask,
  fillIn,
  glance,
  letters,
  nameOf,
  refusal,
  review,
  SETUP,
  shortened,
  shortPlan,
  table,
} from '../../plans/shop';
import { LOCALES, reopened } from '../closing/months';
import { smallPlan } from '../closing/small';
import { rowWith, yearPlan } from './small';

jest.setTimeout(300_000);
const YEAR_END = 'Year end 2026';
const REVENUE = [1000, 1010, 1020, 1030, 1040, 1050, 1060, 1070, 1080, 1090, 1100, 1200];

/** Everything on the tabs of the first year. */
const oldTabs = (person: Person): unknown[] =>
  (stateOf(person).tabs as { name: string }[]).filter(({ name }) => !name.includes('2027'));
const tick = (person: Person, id: string, section: string): void => {
  person.type(YEAR_END, `C${rowWith(person, YEAR_END, id, section)}`, 'TRUE');
};

let before: Saved;
let started: Saved | undefined;
let preview: ReturnType<typeof ask>;
let said: ReturnType<typeof ask>;
let calls: ReturnType<Person['calls']>;

const start = (): void => {
  const person = yearPlan();
  person.paste('Budget', 'K5', [[12750, ...REVENUE]]);
  ask(person, 'setUpPlan', { ...SETUP, language: 'en', products: true });
  person.deleteRows('Products', 8, 100);
  person.paste('Products', 'A2', [
    ['1/1/2026', 'REV', 'Tea', '10', '80', '8', '100'],
    ['2/1/2026', 'REV', 'Tea', '12', '90', '', ''],
  ]);
  ask(person, 'approvePlan', { who: 'Lan', date: '2026-01-05' });
  review(person, '2026-03');
  ask(person, 'dashboard');
  ask(person, 'yearEnd');
  tick(person, 'C1', 'Commitments still open');
  tick(person, 'ADS', 'Lines with money left');
  before = person.save();
  preview = ask(person, 'startNextYear', {}, true);
  person.resetCalls();
  said = ask(person, 'startNextYear');
  calls = person.calls();
  started = person.save();
};

describe('started', () => {
  let person: Person;
  beforeAll(() => {
    start();
    person = reopened(started!, 'en');
  });
  const plan = (key: Parameters<typeof nameOf>[0]) => table(person, `${nameOf(key, 'en')} 2027`, key, 'en');

  test('it is shown first, with what is carried over', () => {
    expect(preview.changes.tabs).toEqual(
      ...[
        [
          ...['Direction 2027', 'Goals 2027', 'Budget 2027', 'Action plan 2027', 'Resources 2027'],
          ...['Risks 2027', 'KPIs 2027', 'Actuals 2027', 'Decisions 2027', 'Products 2027'],
        ],
      ],
    );
    expect(preview.answer.carried).toEqual([
      'Budget lines: 2, with 2026 as it was, month by month, moved to the new Tết.',
      'Of 04/2026–12/2026 nothing is reported yet: there the current plan stands in for it.',
      'Money left, as ticked, is added to the first month: ADS 1,060.',
      'Commitments still to be paid, as ticked, on 1/1/2027: C1 50.',
      'Products: 2 rows, planned with the quantities and prices of 2026.',
      'Goals: 2, each from where it stands; their targets are for you to write, and their names where they say last year’s figures.',
      'KPIs: 2, with the months of 2026 beside them.',
      'Unfinished work: 2. People and capacity: 1. Risks still open: 2.',
      'Work with a due date before 1/1/2027: 2. It keeps that date, and counts as late until you write a new one on Action plan 2027: New shelves (2/15/2026), Old stock (12/1/2026).',
    ]);
    expect(said.message).toContain('The plan of 2027 is started, and you are now working on it.');
  });

  test('it is not said to be complete: where it goes, and what its goals must reach, are asked for in turn', () => {
    const own = reopened(started!, 'en');
    // Carried rows are no longer new.
    own.deleteRows('Actuals 2027', 2, 1);
    const standing = () => glance(own).standing;
    const missing = () => glance(own).missing.map(({ text, button }) => [text, button]);
    expect(missing()).toEqual([
      ['Answer the three questions on Direction 2027: a sentence each is enough.', 'Go to Direction 2027'],
      ['Write targets on Goals 2027: 1 goal lacks one.', 'Go to Goals 2027'],
      ['Tie each goal to a KPI: 1 goal is not measured yet, starting with “Be known”.', 'Add a KPI'],
      [
        'Write new due dates on Action plan 2027: 2 pieces of work were due before this year began.',
        'Go to Action plan 2027',
      ],
      ['The budget is complete: its limits hold once the plan is approved.', 'Approve the plan'],
    ]);
    expect(standing()).toMatchObject({ planned: ['lines', 'months'], next: { kind: 'place' } });
    expect(standing().next!.at!.tab).toBe('direction');
    own.type('Direction 2027', answerCell(own, 'priority', 'en', 'Direction 2027'), 'Cash');
    expect(standing().next).toMatchObject({
      text: expect.stringContaining('1 goal lacks one') as string,
    });
    ask(own, 'goTo', standing().next!.at!);
    const goals = (): ReturnType<typeof table> => table(own, 'Goals 2027', 'goals', 'en');
    expect(own.activeTab()).toBe('Goals 2027');
    expect(`${letters(standing().next!.at!.column)}${standing().next!.at!.row}`).toBe(
      goals().cell('G1', 'target'),
    );
    own.type('Goals 2027', goals().cell('G1', 'target'), '14000');
    expect(standing().planned).toEqual(['direction', 'goals', 'lines', 'months']);
    expect(standing().next).toMatchObject({ kind: 'view', view: 'addKpi' });
    own.deleteRows('Goals 2027', Number(/\d+$/.exec(goals().cell('G2', 'goal'))![0]), 1);
    expect(standing().planned).toEqual(['direction', 'goals', 'lines', 'months', 'kpis']);
    const due = table(own, 'Action plan 2027', 'actions', 'en');
    const dated = (id: string, day: string): void => {
      own.type('Action plan 2027', due.cell(id, 'due'), day);
    };
    dated('A1', '2/15/2027');
    expect(missing()[0]).toEqual([
      'Write new due dates on Action plan 2027: 1 piece of work was due before this year began.',
      'Go to Action plan 2027',
    ]);
    expect(standing().next!.at).toMatchObject({ tab: 'actions', column: due.at.due![0] });
    dated('A2', '3/1/2027');
    expect(standing().next).toMatchObject({ kind: 'view', view: 'approvePlan' });
    expect(missing()).toEqual([
      ['The plan is complete: approve it, and its limits hold.', 'Approve the plan'],
    ]);
    const approved = ask(own, 'approvePlan', { who: 'Lan', date: '2027-01-02' }).message;
    expect(approved).toContain('Next: a row on Actuals 2027 for what comes in');
  });

  test('a line of which nothing came is left out, and named', () => {
    const own = reopened(before, 'en');
    const { headerRow } = table(own, 'Budget', 'budget', 'en');
    own.paste('Budget', `A${headerRow + 3}`, [['SHELF', 'Investment', '', 'New shelf']]);
    expect(ask(own, 'startNextYear', {}, true).answer.carried[1]).toBe(
      'Left out, since nothing came of it in 2026: New shelf.',
    );
  });

  test('a goal measured in % begins where it stands, to a hundredth of a point', () => {
    const own = reopened(before, 'en');
    const below = (key: 'kpis' | 'goals'): number => {
      const { headerRow, rows } = table(own, nameOf(key, 'en'), key, 'en');
      return headerRow + rows.length + 1;
    };
    const [kpi, goal] = [below('kpis'), below('goals')];
    const margin = { name: 'Margin', unit: '%', madeOf: 'REV - ADS', denominator: 'REV' };
    const { at } = table(own, 'KPIs', 'kpis', 'en');
    for (const [key, text] of Object.entries({ id: 'K9', ...margin }))
      own.type('KPIs', `${letters(at[key]![0]!)}${kpi}`, text);
    own.paste('Goals', `A${goal}`, [['G9', 'Keep more', 'K9', '%', '', '95%']]);
    ask(own, 'startNextYear');
    // 2,800 and the rest as planned came in: 12,520; 90 and nine times 100 went out.
    const [revenue, out] = [2800 + REVENUE.slice(3).reduce((a, b) => a + b), 90 + 900];
    const { start } = table(own, 'Goals 2027', 'goals', 'en').row('G9').values;
    expect(start).toBe(Math.round((1 - out / revenue) * 10_000) / 10_000);
  });

  test('a goal in the plan’s money begins at an amount that there is, whatever its outlook', () => {
    const own = reopened(before, 'en');
    const sheet = table(own, 'KPIs', 'kpis', 'en');
    own.type('KPIs', sheet.cell('K1', 'outlookMethod'), 'Seasonal');
    ask(own, 'startNextYear');
    const { start } = table(own, 'Goals 2027', 'goals', 'en').row('G1').values;
    expect(start).toBe(Math.round((2800 / 3030) * 12_750));
  });

  test('no read comes after the first write, and the last write is the switch', () => {
    expect(calls.readsAfterWrite).toBe(0);
    const last = calls.list.filter(({ kind }) => kind === 'write').at(-1);
    expect(last!.name).toBe('Spreadsheet.addDeveloperMetadata');
  });

  test('the old tabs are as they were, to the last cell, look and mark', () => {
    expect(oldTabs(person)).toEqual(oldTabs(reopened(before, 'en')));
    expect(person.errors()).toEqual([]);
  });

  test('the months are those of last year, moved to the new Tết; what is ticked is added to the first', () => {
    const [revenue, ads] = [plan('budget').row('REV').values, plan('budget').row('ADS').values];
    // 800, 1,100 and 900 as they came in; then as planned. Rent-like lines stay as they are.
    const moved = [938, 835, 930, ...REVENUE.slice(3, 11), Math.round((1200 / 31) * 32.8)];
    expect(revenue.months).toEqual(moved);
    expect(revenue.annual).toBe(moved.reduce((sum, month) => sum + month));
    expect(ads.months).toEqual([1060, 0, 90, 100, 100, 100, 100, 100, 100, 100, 100, 100]);
    expect([ads.annual, ads.check]).toEqual([2050, 0]);
  });

  test('a ticked commitment stands on the first day, with what is still open of it', () => {
    const row = person.displayed('Actuals 2027', 'A2:F2')[0];
    expect(row).toEqual(['1/1/2027', 'ADS', '50', 'Committed', '', 'C1']);
    expect(plan('budget').row('ADS').values.usedYear).toBe(50);
    expect(person.displayed('Actuals 2027', 'A3:F3')[0]!.join('')).toBe('');
  });

  test('goals begin where they stand, KPIs have last year beside, work and risks go on', () => {
    expect(plan('goals').row('G1').values).toMatchObject({ goal: 'Sell more', target: '', weight: 0.6 });
    // Three months as they were and nine as planned.
    expect(plan('goals').row('G1').values.start).toBe(2800 + REVENUE.slice(3).reduce((a, b) => a + b));
    expect(plan('kpis').row('K2').values.priorYear).toEqual([
      ...[800, 1100, 810],
      ...new Array<string>(9).fill(''),
    ]);
    expect(plan('actions').rows.map(({ values }) => values.name as string)).toEqual([
      ...['New shelves', 'Old stock'],
    ]);
    expect(plan('risks').rows.map(({ values }) => values.risk as string)).toEqual(['Prices rise', 'Rain']);
    expect(person.displayed('Resources 2027', 'A2:E2')[0]).toEqual(['Lan', 'Person', '', '', '20']);
    expect(person.values('Decisions 2027', 'A2:E12').flat().join('')).toBe('');
  });

  test('products are planned as they were, and as they had been planned where nothing is reported', () => {
    expect(person.displayed('Products 2027', 'A2:G3')).toEqual([
      ['01/2027', 'REV', 'Tea', '8', '100', '', ''],
      ['02/2027', 'REV', 'Tea', '12', '90', '', ''],
    ]);
  });

  test('Direction tells where we stand, and leaves the other questions open', () => {
    const answer = (question: string): unknown => {
      const at = person.displayed('Direction 2027', 'A1:B60');
      const { header } = (direction.fields as any)[question] as { header: Record<Language, string> };
      return at.find(([text]) => text === header.en)?.[1];
    };
    expect(
      ['company', 'year', 'firstMonth', 'currency', 'result', 'priority', 'notThisYear'].map(answer),
    ).toEqual(['Quán Nhỏ', '2027', '1', 'VND', '', '', '']);
    expect(answer('standing')).toMatch(
      /^How 2026 is expected to end, by its months up to 03\/2026: Sell more: 12,520 of 12,000, 120% of the way from 10,000\. Be known: there are no figures\. Score of the year: 120%\.$/,
    );
  });
});

describe('from then on', () => {
  let person: Person;
  let few: Saved;
  beforeAll(() => {
    if (started === undefined) start();
    few = shortened(started!, { language: 'en', locale: LOCALES.en }, { kpis: 8 }, ' 2027').save();
  });
  beforeEach(() => {
    person = reopened(few, 'en');
    // The edit trigger works only after the add-on was used once.
    person.doc.kept.used = true;
  });

  test('the new year is reviewed, closed, approved and shown on tabs of its own', () => {
    const old = oldTabs(person);
    expect(glance(person).year).toBe('2027');
    expect(ask(person, 'approvePlan', { who: 'Minh', date: '2027-01-04' }).answer).toMatchObject({
      already: false,
      lines: 2,
    });
    person.paste('Actuals 2027', 'A3', [['1/10/2027', 'REV', '938', 'Received']]);
    ask(person, 'dashboard');
    review(person, '2027-01');
    const late = person.displayed('Review 2027-01').flat();
    const said = [
      '2 pieces of work are late, the longest since 2/15/2026: New shelves.',
      'Work due before this year began: 2. Write new dates on the Action plan.',
    ];
    expect(late).toEqual(expect.arrayContaining(said));
    expect(glance(person).waiting).toEqual(expect.arrayContaining(said));
    expect(late.filter((text) => text.startsWith('Late'))).toEqual([
      ...['Late 350 days, due before this year', 'Late 61 days, due before this year'],
    ]);
    const { row, cell } = table(person, 'Review 2027-01', 'review 2027-01', 'en');
    expect(row('K1').values).toMatchObject({ monthPlan: 938, monthActual: 938 });
    if (row('K2').values.toExplain !== '')
      person.paste('Review 2027-01', cell('K2', 'cause'), [['Price', 'So', 'Wait', 'Lan', '2/15/2027']]);
    ask(person, 'closeMonth', { month: '2027-01', who: 'Lan', date: '2027-02-03' });
    expect(person.tabs()).toEqual(
      expect.arrayContaining(['Dashboard 2027', 'Closed months 2027', 'Approved plan 2027']),
    );
    expect(person.displayed('Decisions 2027', 'C2:D2')).toEqual([['Minh', 'Approval']]);
    expect(oldTabs(person)).toEqual(old);
    expect(person.errors()).toEqual([]);
  });

  test('an entry over its limit is refused on the new tab, and on the old one by the old year’s limits', () => {
    person.paste('Actuals 2027', 'A3', [['1/10/2027', 'ADS']]);
    person.type('Actuals 2027', 'C3', '9000');
    expect(person.values('Actuals 2027', 'C3')).toEqual([['']]);
    expect(person.displayed('Decisions 2027', 'D2')).toEqual([['Request']]);
    const requests = (tab: string): number =>
      person.displayed(tab).filter((row) => row[3] === 'Request').length;
    const before = { old: requests('Decisions'), now: requests('Decisions 2027') };
    person.paste('Actuals', 'A7', [['3/25/2026', 'ADS']]);
    person.type('Actuals', 'C7', '9000');
    expect(person.values('Actuals', 'C7')).toEqual([['']]);
    expect(person.toasts().at(-1)).toContain('Over the limit: The year’s budget of ADS');
    expect({ old: requests('Decisions'), now: requests('Decisions 2027') }).toEqual({
      old: before.old + 1,
      now: before.now,
    });
    expect(ask(person, 'checkLimits').message).toMatch(
      / This is the plan of 2027; another year is checked while you work on it\.$/,
    );
  });

  test('one can go back to the old year and over again, in one write each', () => {
    expect(ask(person, 'glance').answer.years).toEqual({ now: '2027', all: ['2026', '2027'], next: null });
    const all = stateOf(person).tabs;
    person.resetCalls();
    expect(ask(person, 'workOnYear', { year: '2026' }).message).toContain('working on the plan of 2026');
    expect(person.calls().list.filter(({ kind }) => kind === 'write')).toMatchObject([
      { name: 'DeveloperMetadata.setValue' },
    ]);
    expect(stateOf(person).tabs).toEqual(all);
    expect(person.activeTab()).toBe('Direction');
    expect(ask(person, 'glance').answer.years).toEqual({ now: '2026', all: ['2026', '2027'], next: null });

    // Its edits are judged as before, and it is approved separately.
    person.paste('Actuals', 'A7', [['3/25/2026', 'ADS']]);
    person.type('Actuals', 'C7', '9000');
    expect(person.values('Actuals', 'C7')).toEqual([['']]);
    person.paste('Actuals 2027', 'A3', [['1/10/2027', 'ADS']]);
    person.type('Actuals 2027', 'C3', '9000');
    expect(person.values('Actuals 2027', 'C3')).toEqual([['']]);
    expect(ask(person, 'approvePlan', { who: 'Minh', date: '2026-04-01' }, true).answer).toMatchObject({
      already: true,
      who: 'Lan',
    });
    expect(review(person, '2026-03').answer.tab).toBe('Review 2026-03');
    ask(person, 'yearEnd');
    expect(refusal(person, 'startNextYear')).toBe(
      'There is a plan of 2027 already. Choose “Work on 2027” at the top of the sidebar to switch to it.',
    );

    expect(ask(person, 'workOnYear', { year: '2027' }).answer).toEqual({ year: '2027' });
    expect(person.activeTab()).toBe('Direction 2027');
    expect(glance(person).year).toBe('2027');
    expect(refusal(person, 'workOnYear', { year: '2028' })).toBe(
      'There is no plan of 2028 in this spreadsheet.',
    );
    expect(person.errors()).toEqual([]);
  });

  test('the sample is never opened over it', () => {
    expect(refusal(person, 'openSample', { language: 'en' })).toContain('has a plan already');
  });
});

test('before the year’s end was built there is nothing to start from', () => {
  const person = smallPlan();
  expect(refusal(person, 'startNextYear')).toContain('Build “Year end” first, and tick there what 2027');
  expect(ask(person, 'glance').answer.years).toEqual({ now: '2026', all: [], next: null });
  ask(person, 'yearEnd');
  expect(ask(person, 'glance').answer.years.next).toBe('2027');
});

test('while nothing is reported, no goal stands anywhere, and KPIs have no year before', () => {
  const person = yearPlan();
  person.clear('Actuals', 'A2:G20');
  ask(person, 'yearEnd');
  ask(person, 'startNextYear');
  expect(table(person, 'Goals 2027', 'goals', 'en').row('G1').values.start).toBe('');
  expect(table(person, 'KPIs 2027', 'kpis', 'en').row('K1').values.priorYear).toEqual(new Array(12).fill(''));
});

describe('in Vietnamese', () => {
  let person: Person;
  beforeAll(() => {
    person = smallPlan('vi');
    fillIn(person, 'goals', 'vi', [
      { id: 'G1', goal: 'Bán nhiều hơn.', kpi: 'K1', target: 12000, weight: '100%' },
    ]);
    fillIn(person, 'actions', 'vi', [
      { id: 'A1', name: 'Kệ mới', due: '15/2/2026' },
      { id: 'A2', name: 'Bảng giá', due: '1/1/2027' },
    ]);
    person.paste('Thực hiện', 'A5', [['20/2/2026', 'ADS', '50', 'Đã cam kết chi', 'Bảng hiệu', 'HĐ1']]);
    ask(person, 'yearEnd');
    const tab = 'Tổng kết năm 2026';
    person.type(tab, `C${rowWith(person, tab, 'HĐ1', 'Cam kết chi chưa thanh toán')}`, 'TRUE');
    said = ask(person, 'startNextYear');
  });

  test('names, choices, sentences and formulas are Vietnamese', () => {
    expect(person.tabs()).toEqual(
      expect.arrayContaining(['Định hướng 2027', 'Ngân sách 2027', 'Thực hiện 2027', 'KPI 2027']),
    );
    expect(said.message).toContain('Đã bắt đầu kế hoạch năm 2027');
    expect(said.answer.carried).toEqual([
      'Khoản mục ngân sách: 2, theo số từng tháng của năm 2026, dời theo Tết mới.',
      'Từ 03/2026 đến 12/2026 chưa có số thực hiện: tạm lấy theo kế hoạch hiện hành.',
      'Cam kết chi chưa thanh toán đã đánh dấu, ghi ngày 01/01/2027: HĐ1 50.',
      'Mục tiêu: 1, tính từ mức hiện tại; chỉ tiêu mới do bạn ghi; hãy sửa tên nào còn nêu số năm trước.',
      'KPI: 2, kèm số từng tháng của năm 2026.',
      'Việc chưa xong: 2. Nhân sự và năng lực: 0. Rủi ro còn mở: 0.',
      'Việc có hạn trước ngày 01/01/2027: 1. Hạn cũ được giữ và việc bị coi là trễ cho đến khi bạn ghi hạn mới ở trang Kế hoạch hành động 2027: Kệ mới (15/02/2026).',
    ]);
    expect(person.displayed('Thực hiện 2027', 'A2:F2')[0]).toEqual([
      ...['01/01/2027', 'ADS', '50', 'Đã cam kết chi', 'Bảng hiệu', 'HĐ1'],
    ]);
    const standing = person
      .displayed('Định hướng 2027', 'B1:B20')
      .flat()
      .find((text) => text.includes('2026'));
    expect(standing).toBe(
      'Ước kết quả năm 2026, theo số liệu đến tháng 02/2026: Bán nhiều hơn: đạt 11.800 so với chỉ tiêu 12.000, hoàn thành 98%. Điểm cả năm: 98%.',
    );
    expect(person.errors()).toEqual([]);
  });

  test('the new year goes over to English with names that bear its year', () => {
    const { header } = direction.fields.language;
    const row = person.values('Định hướng 2027', 'A1:A60').findIndex(([text]) => text === header.vi);
    person.type('Định hướng 2027', `B${row + 1}`, 'Tiếng Anh');
    ask(person, 'setUpPlan', { company: '', year: 2027, firstMonth: 1, currency: 'VND', language: 'en' });
    expect(person.tabs()).toEqual(expect.arrayContaining(['Direction 2027', 'Budget 2027', 'Ngân sách']));
  });
});

test('a year from April whose next Tết is not known: its months stay as they were, and it says so', () => {
  const few = { actuals: 8, budget: 8, kpis: 8 };
  const person = shortPlan({ language: 'en', locale: LOCALES.en }, { year: 2099, firstMonth: 4 }, few);
  fillIn(person, 'budget', 'en', [
    {
      id: 'REV',
      type: 'Revenue',
      line: 'REV',
      annual: 7800,
      months: [...REVENUE.keys()].map((at) => 100 * (at + 1)),
    },
    { id: 'OLD', type: 'Cost', line: 'OLD', annual: '', months: [] },
  ]);
  fillIn(person, 'actuals', 'en', [{ date: '1/10/2100', line: 'REV', amount: 77, stage: 'Received' }]);
  ask(person, 'yearEnd');
  const { message, answer } = ask(person, 'startNextYear');
  expect(message).toContain('plan of 2100');
  expect(answer.carried[0]).toBe(
    'Budget lines: 1, with 2099 as it was, month by month. When Tết is in 2101 is not known here: the months are not moved to it.',
  );
  const [line] = table(person, 'Budget 2100', 'budget', 'en').rows;
  expect(person.displayed('Budget 2100', 'L4')).toEqual([['04/2100']]);
  // April to December brought nothing, January 77, and the rest is as planned.
  expect(line!.values.months).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 1100, 1200]);
  expect(table(person, 'Budget 2100', 'budget', 'en').rows).toHaveLength(1);
});
