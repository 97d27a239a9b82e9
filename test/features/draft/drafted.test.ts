/** A plan drafted from a few numbers: previewed, ready for approval as it is, and usable at once. */
import { openSpreadsheet, type Person } from '../../../local/person';

const ask = (person: Person, name: string, input: object = {}, isPreview = false): any => {
  const heard = person.serve('ask', name, input, isPreview) as any;
  if (!heard.ok) throw new Error(heard.error);
  return heard.reply;
};
const refused = (person: Person, input: object): string => {
  const heard = person.serve('ask', 'draftPlan', input, true) as any;
  return heard.ok ? '' : heard.error;
};

const FRAME = { company: 'Cà phê Gió', year: '2026', firstMonth: '1', currency: 'VND', language: 'vi' };
const CAFE = {
  ...FRAME,
  standing: 'Hai quán, đông khách',
  result: 'Lãi 400 triệu',
  priority: 'Giữ biên lợi nhuận',
  trade: 'cafe',
  first: '3 tỷ',
  second: '600tr',
  isLastYear: true,
  margin: '62%',
  people: '9',
  pay: '',
  rent: '35tr',
};
const opened = (language: 'en' | 'vi' = 'vi'): Person =>
  openSpreadsheet({ language, locale: language === 'vi' ? 'vi_VN' : 'en_US' });
const rowsOf = (person: Person, tab: string): unknown[][] =>
  person.values(tab).filter(([id]) => typeof id === 'string' && /^[A-Z][A-Z\d-]+$/.test(id));

/** The café's plan as drafted in an empty spreadsheet, opened separately. */
let drafted: Person | undefined;

describe('a café in Vietnamese', () => {
  let person: Person;
  let shown: any;
  beforeAll(() => {
    person = opened();
    shown = ask(person, 'draftPlan', CAFE, true);
  });

  test('is shown before it is written: lines, sums, and what is taken for granted', () => {
    expect(person.tabs()).toHaveLength(1);
    const { answer, message, changes } = shown;
    expect(message).toBe('Đây là bản nháp. Chưa ghi gì vào bảng tính.');
    expect(changes.tabs).toContain('Ngân sách');
    expect(answer.lines).toHaveLength(14);
    expect(answer.lines[0]).toMatchObject({
      name: 'Bán tại quán',
      isRevenue: true,
      annual: '3.300.000.000',
      how: 'năm trước 3 tỷ, thêm 10%',
    });
    expect(answer.lines.find(({ name }: any) => name === 'Thuê mặt bằng')).toMatchObject({
      annual: '420.000.000',
      how: '35 triệu × 12 tháng',
      months: new Array(12).fill(1),
    });
    expect(answer.sums.revenue).toBe('3.960.000.000');
    expect(answer.warning).toBe('');
    expect(answer.goals).toHaveLength(4);
    expect([answer.actions.length, answer.risks.length]).toEqual([3, 3]);
    expect(answer.assumed.join('\n')).toMatch(/Mỗi người 8 triệu một tháng/);
    expect(answer.assumed.join('\n')).toMatch(/Tết vào ngày 17\/02\/2026/);
    expect(answer.assumed.join('\n')).toMatch(/kinh nghiệm chung/);
  });

  test('is written in a number of calls that is set-up’s own', () => {
    person.resetCalls();
    expect(ask(person, 'draftPlan', CAFE).message).toMatch(/^Đã ghi bản nháp: 14 khoản mục, 4 mục tiêu\./);
    const { writes, readsAfterWrite } = person.calls();
    expect({ isCheap: writes <= 420, readsAfterWrite }).toEqual({ isCheap: true, readsAfterWrite: 0 });
    drafted = person.reopen();
    expect(person.errors()).toEqual([]);
    expect(rowsOf(person, 'Ngân sách').map(([id]) => id)).toContain('DT-QUAN');
    expect(rowsOf(person, 'Mục tiêu')).toHaveLength(4);
    expect(rowsOf(person, 'KPI')).toHaveLength(5);
    expect(rowsOf(person, 'Kế hoạch hành động')).toHaveLength(3);
    expect(rowsOf(person, 'Rủi ro')).toHaveLength(3);
  });

  test('says at each amount how it came about, and that it is a draft', () => {
    const notes = person.notes('Ngân sách').flat().filter((note) => note.startsWith('Bản nháp:')); // prettier-ignore
    expect(notes).toHaveLength(14);
    expect(notes[0]).toBe('Bản nháp: năm trước 3 tỷ, thêm 10%. Sửa lại theo thực tế của bạn.');
  });

  test('has nothing to put right, and the plan meets its own goals', () => {
    const { answer, problems } = ask(person, 'glance');
    expect(problems).toEqual([]);
    expect(answer.plan.waiting).toEqual([]);
    const [header = [], ...goals] = person
      .values('Mục tiêu')
      .filter(([id]) => id === 'Mã' || /^G\d$/.test(String(id)));
    const of = (goal: readonly unknown[], name: string) => goal[header.indexOf(name)];
    for (const goal of goals) {
      expect(of(goal, 'Tốt hơn khi')).toBe('Càng cao càng tốt');
      expect(of(goal, 'Đang ở mức')).toBeGreaterThanOrEqual(of(goal, 'Chỉ tiêu') as number);
      // Nothing is reported yet, so plan figures do not count as reached.
      expect(of(goal, 'Tỷ lệ hoàn thành')).toBe('');
    }
    expect(goals).toHaveLength(4);
  });

  test('answers at once whether something may be spent, and is approved as it stands', () => {
    const spend = { what: 'Máy xay mới', line: 'QUANG-CAO', amount: '5tr', date: '2026-03-10' };
    expect(ask(person, 'askSpending', spend).answer).toMatchObject({ outcome: 'fits' });
    const approver = { who: 'Gió', date: '2026-01-02' };
    expect(ask(person, 'approvePlan', approver, true).answer).toMatchObject({ problems: [], lines: 14 });
    ask(person, 'approvePlan', approver);
    expect(ask(person, 'askSpending', { ...spend, amount: '500tr' }).answer).toMatchObject({
      outcome: 'does not fit',
    });
    expect(person.errors()).toEqual([]);
  });

  test('is not drafted over a plan that is there', () => {
    expect(refused(person, CAFE)).toMatch(/^Bảng tính này đã có kế hoạch/);
  });
});

describe.each(['vi', 'en'] as const)('a plan that was set up blank, in %s', (language) => {
  const { standing, result, priority } = CAFE;
  let blank: Person;
  beforeAll(() => {
    blank = opened(language);
    ask(blank, 'setUpPlan', { ...FRAME, language, standing, result, priority });
  });
  const NUMBERS = { ...CAFE, year: '', firstMonth: '', currency: '', company: '', standing: '' };
  const content = (person: Person): unknown[][][] =>
    person.tabs().slice(1).map((tab) => person.values(tab)); // prettier-ignore
  /** The same in one step. */
  const fresh = (): Person => {
    if (language === CAFE.language && drafted !== undefined) return drafted;
    const person = opened(language);
    ask(person, 'draftPlan', { ...CAFE, language });
    return person;
  };

  test('leads to a draft, which makes of it what a new one is', () => {
    const person = blank.reopen();
    const offered = ask(person, 'glance').answer.plan.missing.map(({ view }: any) => view);
    expect(offered).toContain('draftPlan');
    expect(ask(person, 'draftPlan', NUMBERS, true).answer.lines).toHaveLength(14);
    ask(person, 'draftPlan', NUMBERS);
    const whole = fresh();
    const name = (person: Person) => [...person.tabs()].sort();
    expect(name(person)).toEqual(name(whole));
    // A fresh tab has more prepared rows.
    const said = (of: Person, tab: string) =>
      of.values(tab).filter((line) => line.some((cell) => cell !== '' && cell !== false));
    for (const tab of whole.tabs().slice(1))
      expect([tab, said(person, tab)]).toEqual([tab, said(whole, tab)]);
    const budget = { vi: 'Ngân sách', en: 'Budget' }[language];
    const notes = (of: Person) => of.notes(budget).flat().filter(Boolean);
    expect(notes(person)).toEqual(notes(whole));
    expect(person.errors()).toEqual([]);
    expect(refused(person, NUMBERS)).not.toBe('');
  });

  test('with a row of a person’s own is left alone', () => {
    const person = blank.reopen();
    person.type({ vi: 'Mục tiêu', en: 'Goals' }[language], 'A2', 'G1');
    const before = content(person);
    expect(refused(person, NUMBERS)).not.toBe('');
    expect(content(person)).toEqual(before);
  });
});

test.each(['services', 'wholesale'] as const)(
  '%s, in English and dollars, is approvable as it stands',
  (trade) => {
    const person = opened('en');
    const input = {
      ...FRAME,
      language: 'en',
      currency: 'USD',
      firstMonth: '4',
      trade,
      first: '240000',
      second: '60k',
      isLastYear: false,
      margin: '',
      people: '4',
      pay: '',
      rent: '',
    };
    const { answer } = ask(person, 'draftPlan', input);
    expect(answer.assumed.join('\n')).toMatch(/What one person is paid in USD is not known here/);
    expect(ask(person, 'glance').problems).toEqual([]);
    expect(ask(person, 'approvePlan', { who: 'An', date: '2026-04-01' }, true).answer.problems).toEqual([]);
    expect(person.errors()).toEqual([]);
  },
);

test('a loss is said before anything is written, and is no goal', () => {
  const { answer } = ask(opened('en'), 'draftPlan', { ...CAFE, language: 'en', people: '60' }, true);
  expect(answer.warning).toMatch(/^By these figures the year ends with a loss of [\d,]+\. What must change/);
  expect(answer.goals).toHaveLength(3);
});

test.each([
  ['vi', '2,5', '2,5 người × 8 triệu × 13 tháng'],
  ['en', '2.5', '2.5 people × 8 m × 13 months'],
] as const)(
  'in %s somebody who works half the day is said as the language writes it',
  (language, people, how) => {
    const { answer } = ask(opened(language), 'draftPlan', { ...CAFE, language, people, pay: '8tr' }, true);
    expect(answer.lines.map((line: any) => line.how)).toContain(how);
  },
);

test('grows by as much as is asked for, and its sums say what its goals are made of', () => {
  const { answer } = ask(opened('en'), 'draftPlan', { ...CAFE, language: 'en', growth: '15%' }, true);
  expect(answer.goals[0]).toBe('Revenue up 15% to 4.14 bn');
  const sum = (key: string): number => Number(answer.sums[key].replace(/,/g, ''));
  expect(sum('revenue')).toBe(4_140_000_000);
  expect(sum('revenue') - sum('running')).toBe(sum('profit'));
  expect(sum('profit') - sum('aside')).toBe(sum('left'));
});

test('what is not done this year is asked at set-up, reminds who asks, and is missed where it is blank', () => {
  const person = opened('en');
  const said = { ...CAFE, language: 'en', notThisYear: 'A second shop\n\n  Catering ' };
  ask(person, 'draftPlan', said);
  const rows = person.values('Direction');
  const at = rows.findIndex(([question]) => question === 'Not this year');
  expect(rows.slice(at, at + 3).map(([, answer]) => answer)).toEqual(['A second shop', 'Catering', '']);
  const spending = { what: 'Rent a second shop', line: '', amount: '5tr', date: '2026-03-01' };
  expect(ask(person, 'askSpending', spending).answer.notThisYear).toMatchObject([{ line: 'A second shop' }]);
  const isMissed = (who: Person): boolean =>
    ask(who, 'approvePlan', { who: 'An', date: '2026-01-01' }, true).answer.figures.isNothingAside;
  expect(isMissed(person)).toBe(false);
  person.type('Direction', `B${at + 1}`, '');
  person.type('Direction', `B${at + 2}`, '');
  expect(isMissed(person)).toBe(true);
});

test('elsewhere than in Vietnam no season of its own is followed', () => {
  const pounds = { ...CAFE, language: 'en', currency: 'GBP', trade: 'services', pay: '2k', people: '4' };
  const { answer } = ask(opened('en'), 'draftPlan', { ...pounds, first: '£140k', rent: '1.2k' }, true);
  expect(answer.assumed.join(' ')).toContain('The year: busier in December.');
  const { months } = answer.lines[0];
  expect(Math.min(...months.slice(0, 11))).toBeGreaterThan(0.8);
});

test.each([
  [{ trade: 'spaceship' }, 'Kind of business: please choose one.'],
  [{ first: '' }, 'Revenue: “” is not an amount. Write 12500 or 12.5k.'],
  [{ first: '-5' }, 'Revenue: “-5” is not an amount. Write 12500 or 12.5k.'],
  [{ margin: '120%' }, 'Margin: “120%” is not a share between 0% and 100%. Write 35%.'],
  [{ growth: 'a lot' }, 'Growth: “a lot” is not a percentage from 0 to 300%. Write 15%.'],
  [{ people: '0' }, 'People: “0” is not a number of people. Count yourself, too: 1 at least.'],
  [{ rent: 'cheap' }, 'Rent: “cheap” is not an amount. Write 12500 or 12.5k.'],
])('%j is refused, with what is wrong', (more, text) => {
  expect(refused(opened('en'), { ...CAFE, ...more })).toBe(text);
});

test('amounts with what they are for: by the month, by the person, and a year of twelve months', () => {
  const said = { first: '250tr/tháng', second: '50 tr / tháng', pay: '8tr/người/tháng', rent: '35tr/tháng' };
  const plain = { first: '3 tỷ', second: '600tr', pay: '8tr', rent: '35tr' };
  const [one, other] = [said, plain].map(
    (more) => ask(opened(), 'draftPlan', { ...CAFE, ...more }, true).answer,
  );
  expect(one).toEqual(other);
});

// prettier-ignore
test.each([
  ['in pounds and English',      { currency: 'GBP', language: 'en' }, false],
  ['in dollars and Vietnamese',  { currency: 'USD', language: 'vi' }, true],
  ['in đồng and English',        { currency: 'VND', language: 'en' }, true],
])('%s: Tết shapes the months only where it is lived by', (_, more, isTet) => {
  const { answer } = ask(opened('en'), 'draftPlan', { ...CAFE, trade: 'services', ...more, second: '' }, true);
  const [january, , march] = answer.lines[0].months;
  expect(january > march).toBe(isTet);
  expect(/full before Tết|kín lịch trước Tết/.test(answer.assumed.join(' '))).toBe(isTet);
  expect(/Tết, the Vietnamese new year, is left out/.test(answer.assumed.join(' '))).toBe(!isTet);
});

describe('a draft speaks of what the business has', () => {
  const drafted = (more: object) => {
    const { answer } = ask(opened('en'), 'draftPlan', { ...CAFE, language: 'en', ...more }, true);
    return { ...answer, text: JSON.stringify(answer) };
  };

  test('work that sells no goods has direct costs, and a year that does not turn on Tết', () => {
    const { text, assumed, lines, goals } = drafted({ trade: 'other', second: '', margin: '' });
    expect(text).not.toMatch(/Gross margin|cost of goods/);
    expect(goals[1]).toBe('Margin after direct costs of at least 40%');
    expect(assumed).toContain('The year: alike all year.');
    const [most, least] = [Math.max(...lines[0].months), Math.min(...lines[0].months)];
    expect(most - least).toBeLessThan(0.12);
  });

  test('a shop that does not sell online is told nothing of it', () => {
    expect(drafted({ trade: 'shop', second: '' }).text).not.toMatch(/online|11\/11/);
    expect(drafted({ trade: 'shop', second: '500tr' }).text).toMatch(/online 11\/11 and 12\/12/);
  });

  test.each([
    ['shop', false],
    ['wholesale', false],
    ['restaurant', true],
  ] as const)('%s: portions are told to kitchens only', (trade, isKitchen) => {
    const person = opened('en');
    ask(person, 'draftPlan', { ...CAFE, language: 'en', trade });
    expect(person.values('Risks').flat().join(' ').includes('portions')).toBe(isKitchen);
  });
});
