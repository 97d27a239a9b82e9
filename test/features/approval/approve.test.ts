/** The approved plan keeps its original, whoever edits what. */
import { openSpreadsheet } from '../../../local/person';
import { goals } from '../../../src/tabs';
import { openedHere } from '../../plans/opened';
import { fillIn, letters, table } from '../../plans/shop';
import { GIFT_TO_ADS, stall, stallOf, whereverItFails, type Stall } from '../money/stall';

const lan = { who: 'Lan', date: '5/1/2026' };
const snapshot = (it: Stall): unknown[][] => it.person.values('Approved plan');
const approved = (language: 'en' | 'vi' = 'en'): Stall => {
  const approve = () => {
    const it = stall(language);
    it.ask('approvePlan', lan);
    return it.person;
  };
  return stallOf(openedHere({ approvedStall: language }, { language }, approve), language);
};

test('the original is fixed on a hidden tab and in the properties; Direction says when and by whom', () => {
  const it = stall();
  expect(it.look('approvePlan', lan).answer).toMatchObject({ already: false, lines: 6, problems: [] });
  expect(it.log()).toEqual([]);
  const { reads } = it.cost(() => {
    expect(it.ask('approvePlan', lan).message).toBe(
      'The plan is approved with 6 lines. From now on the budget changes only by moving money. Next: a row on Actuals for what comes in and goes out.',
    );
  });
  // Reads for: existing protections on Budget and Goals; the approved cells once more; and KPIs, whose thresholds and
  // targets are approved, too.
  expect(reads).toBeLessThanOrEqual(20);
  const { person } = it;
  expect(person.hiddenTabs()).toEqual(['Approved plan']);
  expect(person.activeTab()).toBe('Direction');
  const none = Array.from({ length: 12 }, () => 100);
  expect(snapshot(it)[2]).toEqual([
    ...['ADS', 'Cost', 1200, ...none, '', 'Stop', '', 'Lan', '2026-01-05', 'The ads'],
    ...Array.from({ length: 7 }, () => ''),
  ]);
  // A header, six lines and three goals.
  expect(snapshot(it)).toHaveLength(10);
  expect(
    snapshot(it)
      .slice(7)
      .map((row) => [row[0], row[21]]),
  ).toEqual([
    ['G1', 'Sell online'],
    ['G2', 'Thank customers'],
    ['G3', 'Work neatly'],
  ]);
  const said = person.displayed('Direction').filter(([text]) => text!.startsWith('Plan approved'));
  expect(said.map(([, answer]) => answer)).toEqual(['1/5/2026', 'Lan']);
  expect(it.log()).toMatchObject([
    { kind: 'Approval', who: 'Lan', what: 'Annual plan approved', state: 'Done' },
  ]);
  expect(
    person
      .protections()
      .filter((text) => text.startsWith('Budget!'))
      .join(),
  ).toMatch(/The plan is approved: .* \(warning\)/);
  expect(person.errors()).toEqual([]);
});

test('late in the year it does not send people to a ledger that is there', () => {
  const it = stall();
  it.person.paste('Actuals', 'A2', [['1/10/2026', 'ADS', '400']]);
  const { message } = it.ask('approvePlan', lan);
  expect(message).not.toContain('Next: a row on Actuals');
  expect(message).toContain('What is already on Actuals counts: “Check all limits”');
});

test('twice gives a clear answer, and changes nothing', () => {
  const it = approved('vi');
  const before = it.person.values('Quyết định');
  const { writes } = it.cost(() => {
    const { answer, message } = it.ask('approvePlan', { who: 'Minh', date: '2026-02-01' });
    expect(answer).toMatchObject({ already: true, who: 'Lan', when: '2026-01-05' });
    expect(message).toBe(
      'Kế hoạch đã được Lan duyệt ngày 1/5/2026. Muốn đổi ngân sách, hãy điều chuyển, bổ sung hoặc cắt giảm.',
    );
  });
  expect(writes).toBe(0);
  expect(it.person.values('Quyết định')).toEqual(before);
  expect(it.ask('decisionsList').answer.approved).toEqual({ who: 'Lan', when: '2026-01-05' });
  expect(it.refused('reverse', { decision: 'D1', who: 'w', reason: 'r' })).toMatch(
    /chỉ đổi bằng điều chuyển/,
  );
});

describe.each(['en', 'vi'] as const)('goals without an Id, in %s', (language) => {
  const tab = goals.name[language];
  const written = (): Stall => {
    const it = stall(language);
    const kept = it.person.values(tab, 'A2:B4');
    fillIn(it.person, 'goals', language, [
      { id: 'G1', goal: 'Sell online' },
      { id: '', goal: 'Open a second shop' },
      { id: 'g3', goal: 'Work neatly' },
      { id: '', goal: 'Sell more' },
    ]);
    expect(it.person.values(tab, 'A2:B4')).not.toEqual(kept);
    return it;
  };

  test('are given the next one on approval, which is said before; existing Ids stay', () => {
    const it = written();
    expect(it.look('approvePlan', lan).answer).toMatchObject({
      problems: [],
      named: ['G2: Open a second shop', 'G4: Sell more'],
    });
    it.ask('approvePlan', lan);
    expect(it.person.values(tab, 'A2:A6')).toEqual([['G1'], ['G2'], ['g3'], ['G4'], ['']]);
    it.person.type(tab, 'B3', 'Open none');
    expect(it.person.values(tab, 'A3:B3')).toEqual([['G2', 'Open a second shop']]);
    expect(it.ask('checkLimits').answer.unlike).toBe(0);
  });

  test('wherever that run dies it is finished by the next', () => {
    whereverItFails(
      written(),
      language,
      (it) => it.ask('approvePlan', lan),
      (it) => [it.person.values(tab), it.ask('decisionsList').answer.approved],
    );
  });

  test('cost a read and a write each, and nothing where all have one', () => {
    const of = (it: Stall) => it.cost(() => it.ask('approvePlan', lan));
    const [without, withAll] = [of(written()), of(stall(language))];
    expect(without).toEqual({ reads: withAll.reads + 1, writes: withAll.writes + 2 });
  });

  test('one that comes later, or lacks its name too, is named with its cell', () => {
    const it = stall(language);
    it.ask('approvePlan', lan);
    it.person.type(tab, 'B5', 'Sell more');
    const found = it.ask('checkLimits').problems.filter(({ where }) => where === `${tab}!A5`);
    expect(found).toMatchObject([{ understood: false }]);
  });
});

describe('not yet', () => {
  test('while months don’t add up or a line lacks its type: the cells are named', () => {
    const it = stall();
    const { number } = it.budget('ADS');
    it.person.type('Budget', `B${number + 1}`, '');
    it.person.type('Budget', `K${number}`, '1300');
    expect(it.refused('approvePlan', lan)).toBe(
      `Not approved yet. First put these cells right: Budget!B${number + 1} should be a type: revenue, cost, investment or reserve; read as cost; Budget!K${number} should be 1,200, which its months add up to; or let the months add up to it.`,
    );
    expect(it.look('approvePlan', lan).problems.map(({ where }) => where)).toEqual([
      `Budget!B${number + 1}`,
      `Budget!K${number}`,
    ]);
    expect(it.person.tabs()).not.toContain('Approved plan');
  });

  test.each([
    [
      'en',
      'should be shared out: its months are blank. “Share out over the months” in the sidebar fills them in.',
    ],
    [
      'vi',
      'cần được chia vào các tháng: các tháng còn trống. “Chia vào các tháng” ở bảng điều khiển sẽ điền giúp.',
    ],
  ] as const)('while a line has no months: what fills them is named, in %s', (language, said) => {
    const it = stall(language);
    const tab = it.person.tabs().find((name) => ['Budget', 'Ngân sách'].includes(name))!;
    const { at, row } = table(it.person, tab, 'budget', language);
    const [first, last] = [at.months![0]!, at.months![11]!].map(letters);
    it.person.clear(tab, `${first}${row('ADS').number}:${last}${row('ADS').number}`);
    expect(it.refused('approvePlan', lan)).toContain(said);
  });

  test.each([
    [{ who: '' }, 'Who: please fill it in.'],
    [{ date: '' }, 'Date: please fill it in.'],
  ])('%j is refused by its field', (wrong, words) => {
    expect(stall().refused('approvePlan', { ...lan, ...wrong })).toBe(words);
  });
});

test('ends as it should wherever it fails', () => {
  whereverItFails(
    stall(),
    'en',
    (it) => it.ask('approvePlan', lan),
    (it) => [
      it.log(),
      snapshot(it),
      it.person.tabs(),
      it.person.hiddenTabs(),
      it.person.protections().sort(),
      it.person.displayed('Direction'),
    ],
  );
});

describe('what was approved can’t be made to differ', () => {
  test('an edit of the hidden tab is put back at once', () => {
    const it = approved();
    const before = snapshot(it);
    it.person.type('Approved plan', 'C3', '99999');
    expect(snapshot(it)).toEqual(before);
    it.person.paste('Approved plan', 'A12', [['ADS', 'Cost', '5']]);
    expect(snapshot(it).slice(0, 10)).toEqual(before);
    expect(snapshot(it).flat()).not.toContain(5);
  });

  test('what was edited out of sight is put back by the next run', () => {
    const it = approved();
    const before = snapshot(it);
    it.person.doc.kept.used = false;
    it.person.type('Approved plan', 'C3', '99999');
    expect(snapshot(it)).not.toEqual(before);
    it.ask('moveMoney', {
      ...GIFT_TO_ADS,
      amount: 60,
      reason: 'r',
      who: 'w',
    });
    expect(snapshot(it)).toEqual(before);
  });

  test('a tab that was deleted comes back, hidden', () => {
    const it = approved();
    const before = snapshot(it);
    it.person.deleteTab('Approved plan');
    it.ask('approvePlan', lan);
    expect(snapshot(it)).toEqual(before);
    expect(it.person.hiddenTabs()).toEqual(['Approved plan']);
    expect(it.log()).toHaveLength(1);
  });

  test('a copy of the file, without properties, goes by the tab', () => {
    const saved = approved().save();
    const properties = { ...saved.properties, document: {} };
    const copy = stallOf(openSpreadsheet({ saved: { ...saved, properties } }), 'en');
    expect(copy.ask('decisionsList').answer.approved).toEqual({ who: 'Lan', when: '2026-01-05' });
    expect(copy.ask('approvePlan', { who: 'Minh', date: '2026-02-01' }).answer).toMatchObject({
      already: true,
      who: 'Lan',
    });
    const before = snapshot(copy);
    copy.person.type('Approved plan', 'C3', '99999');
    expect(snapshot(copy)).toEqual(before);
  });
});

test('what was changed out of sight is as approved wherever putting it back fails', () => {
  const it = approved();
  it.person.doc.kept.used = false;
  const { number } = it.budget('ADS');
  it.person.type('Budget', `K${number}`, '9999');
  it.person.type('Budget', `B${number}`, 'Revenue');
  it.person.deleteRows('Budget', it.budget('SOFT').number, 1);
  const seen = (each: Stall) => each.person.values('Budget', 'A5:W11');
  whereverItFails(it, 'en', (each) => each.ask('restorePlan'), seen);
});

test('a long plan is kept in pieces that the store takes', () => {
  const it = stall();
  const months = Array.from({ length: 12 }, () => '100000000');
  it.person.paste(
    'Budget',
    'A11',
    Array.from({ length: 200 }, (_, at) => [
      `DÒNG-${at}`,
      'Cost',
      '',
      `Khoản ${at}`,
      '',
      '',
      '',
      '',
      '',
      '',
      '1200000000',
      ...months,
    ]),
  );
  expect(it.ask('approvePlan', lan).answer).toMatchObject({ lines: 206 });
  expect(it.ask('approvePlan', lan).answer).toMatchObject({ already: true, lines: 206 });
});

test('the original cells stay whatever is moved', () => {
  const it = approved();
  const original = it.person.values('Budget', 'K5:W10');
  it.ask('moveMoney', {
    kind: 'raise',
    to: 'ADS',
    toMonth: '3/2026',
    amount: 60,
    reason: 'r',
    who: 'w',
    approver: 'Lan',
    givenUp: 'g',
  });
  it.ask('moveMoney', { kind: 'reserve', to: 'GIFT', toMonth: '3/2026', amount: 60, reason: 'r', who: 'w' });
  it.ask('reverse', { decision: 'D2', who: 'w', reason: 'r' });
  expect(it.person.values('Budget', 'K5:W10')).toEqual(original);
  it.person.type('Budget', `K${it.budget('ADS').number}`, '5000');
  expect(it.person.values('Budget', 'K5:W10')).toEqual(original);
});

test.each<[string, string, string, string, boolean]>([
  ['a line’s type', 'Budget', 'type', 'Investment', true],
  ['a limit’s policy', 'Budget', 'yearPolicy', 'Track', true],
  ['a goal’s target', 'Goals', 'target', '9,999', true],
  ['a goal’s owner, which stays free', 'Goals', 'owner', 'Mai', false],
])('an approval is refused if %s changed since it was shown', (_, tab, key, typed, isOther) => {
  const it = stall();
  const { sign } = it.look('approvePlan', lan);
  const at = tab === 'Budget' ? table(it.person, tab, 'budget', 'en') : table(it.person, tab, 'goals', 'en');
  it.person.type(tab, at.cell(tab === 'Budget' ? 'ADS' : 'G1', key), typed);
  if (isOther) {
    expect(it.refused('approvePlan', { ...lan, sign })).toContain('changed since you looked');
    expect([it.log(), it.person.hiddenTabs()]).toEqual([[], []]);
  }
  const { sign: seen } = it.look('approvePlan', lan);
  expect(it.ask('approvePlan', { ...lan, sign: isOther ? seen : sign }).answer.already).toBe(false);
  expect(it.ask('approvePlan', { ...lan, sign }).answer.already).toBe(true);
});
