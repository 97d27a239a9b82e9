import type { MissedAnswer } from '../../src/features/goals/missedGoal';
import type { CutAnswer } from '../../src/features/money/cutCosts';
import type { SpendingAnswer } from '../../src/features/spending/askSpending';
import { openSidebar, type Sidebar } from './page';
import { PLAN, withoutPlan, withPlan, YEARS } from './plan';

let page: Sidebar;
const opened = async (language: 'en' | 'vi' = 'en') => {
  page = await openSidebar({ view: 'askSpending', language });
  await page.last().answers(withPlan({ language }));
};
afterEach(() => {
  page.close();
});

const LEFT = { why: 'goal', year: 90e6, toDate: 40e6, enough: true, text: '' } as const;
const ANSWER: SpendingAnswer = {
  outcome: 'does not fit',
  headline: 'It does not fit the budget of Content: 5,000,000 is missing.',
  asked: {
    what: 'Creators',
    amount: 50e6,
    date: '2026-04-02',
    month: '2026-04',
    line: 'MKT-CONTENT',
    name: 'Content',
  },
  year: { before: 45e6, after: -5e6 },
  toDate: { before: 20e6, after: -30e6 },
  room: '',
  checks: [
    {
      check: 'year',
      policy: 'stop',
      limit: 60e6,
      used: 15e6,
      added: 50e6,
      available: 45e6,
      over: 5e6,
      alreadyOver: 0,
      text: 'The year’s limit would be exceeded by 5,000,000.',
    },
  ],
  goal: { id: 'G2', name: 'Online', priority: 'high', status: 'at risk', text: 'It serves G2: at risk.' },
  goalText: 'It serves G2: at risk.',
  notThisYear: [{ line: 'No creators', text: 'We agreed not to do this year: “No creators”.' }],
  elsewhere: [{ ...LEFT, line: 'MKT-ADS', name: 'Online advertising' }],
  reserve: { ...LEFT, line: 'RESERVE', name: 'Reserve', why: null, year: 60e6 },
  missing: 5e6,
  move: {
    kind: 'transfer',
    from: 'MKT-ADS',
    fromMonth: '2026-04',
    to: 'MKT-CONTENT',
    toMonth: '2026-04',
    amount: 5e6,
    text: 'Move 5,000,000 first.',
  },
  can: { commit: false, request: true },
};
const FITS: SpendingAnswer = {
  ...ANSWER,
  outcome: 'fits',
  headline: 'It fits.',
  checks: [],
  notThisYear: [],
  missing: 0,
  move: null,
  year: { before: 90e6, after: 40e6 },
  toDate: { before: 60e6, after: 10e6 },
  can: { commit: true, request: true },
};
const ASKED = {
  kind: 'spending',
  what: 'Creators',
  line: 'MKT-CONTENT',
  amount: '50tr',
  date: '2026-04-02',
  goal: '',
};

const asks = async () => {
  await page.write('What for?', 'Creators');
  await page.write('Budget line', 'MKT-CONTENT');
  await page.write('Amount', '50tr');
  await page.enter('Amount');
};

test('asks without changing anything, with today, and every line by its group with what it has left', async () => {
  await opened();
  expect(page.text('optgroup')).toEqual([
    'Online advertising · 192 m leftContent · 45 m left',
    'Rent · 225 m left',
  ]);
  await asks();
  expect(page.last()).toMatchObject({ name: 'askSpending', input: ASKED, preview: true });
});

test.each([
  ['2025-12-01', '2026-01-01'],
  ['2026-01-01', '2026-01-01'],
  ['2027-01-05', '2027-01-05'],
])('on %s proposes %s: of a year that has not begun its first day', async (today, proposed) => {
  page = await openSidebar({ view: 'askSpending', language: 'en' });
  await page.last().answers(withPlan({ answer: { plan: PLAN, years: YEARS, today } }));
  await asks();
  expect(page.last().input).toMatchObject({ date: proposed });
});

test('tells while it is typed how an amount is understood', async () => {
  await opened('vi');
  await page.write('Số tiền', '1,25 tỷ');
  expect(page.text('output')).toEqual(['= 1.250.000.000']);
  await page.write('Số tiền', 'nhiều');
  expect(page.text('output')).toEqual(['Ví dụ 12tr hoặc 1,25 tỷ.']);
});

test.each([
  [
    'en',
    'Amount',
    '675.559',
    '675,559',
    '= 675.559',
    'Three decimals, or thousands? Write 675.559 or 675559.',
  ],
  [
    'vi',
    'Số tiền',
    '675,559',
    '675.559',
    '= 675,559',
    'Ba số cuối là phần lẻ hay hàng nghìn? Hãy ghi 675,559 hoặc 675559.',
  ],
] as const)(
  'in dinars of Kuwait, in %s: three digits behind the mark of decimals are decimals, behind the other one they are asked about',
  async (language, field, decimals, either, echo, asked) => {
    page = await openSidebar({ view: 'askSpending', language });
    const answer = { plan: { ...PLAN, decimals: 3 }, years: YEARS, today: '2026-04-02' };
    await page.last().answers(withPlan({ language, answer }));
    await page.write(language === 'en' ? 'What for?' : 'Chi cho việc gì?', 'x');
    await page.write(field, either);
    await page.enter(field);
    expect(page.text('.error')).toEqual([asked]);
    await page.write(field, decimals);
    expect(page.text('output')).toEqual([echo]);
    await page.enter(field);
    expect(page.last()).toMatchObject({ name: 'askSpending', input: { amount: '675.5590' } });
  },
);

test('what is missing is told at its field, the first in focus; nothing is asked', async () => {
  await opened();
  await page.enter('Amount');
  expect(page.text('.error')).toEqual([
    'Please fill this in.',
    'An amount above zero, such as 12500 or 12.5k.',
  ]);
  expect(page.focus()).toBe('What for?');
  expect(page.last().name).toBe('glance');
});

test('answers in words, sign and figures, with the verdict in focus', async () => {
  await opened();
  await asks();
  await page.last().answers({ answer: ANSWER });
  expect(page.focus()).toBe('Does not fit');
  expect(page.text('.verdict')[0]).toContain('The year’s limit would be exceeded by 5,000,000.');
  expect(page.text('.notice.warn')).toEqual(['We agreed not to do this year: “No creators”.']);
  expect(page.text('.room tbody').slice(0, 2)).toEqual(['Year45 m−5 m', 'To 04/202620 m−30 m']);
  expect(page.text('.money li')).toEqual([
    'Online advertising90 mSame goal40 m to 04/2026',
    'Reserve60 m40 m to 04/2026',
  ]);
  expect(page.buttons().slice(-3)).toEqual(['Move money first', 'Ask for approval', 'Drop it']);
  await page.press('Change');
  expect(page.field('Amount').value).toBe('50tr');
});

test('what fits is committed by somebody, whose name is proposed from then on', async () => {
  await opened();
  await asks();
  await page.last().answers({ answer: FITS });
  expect(page.text('summary')).toEqual(['Where money is left']);
  await page.press('Commit it');
  expect(page.focus()).toBe('Your name');
  await page.enter('Your name');
  expect(page.text('.error')).toEqual(['Please fill this in.']);
  await page.write('Your name', 'Minh');
  await page.enter('Your name');
  expect(page.last()).toMatchObject({
    name: 'commitSpending',
    preview: false,
    input: { ...ASKED, who: 'Minh', reason: '', givenUp: '' },
  });
  await page.last().answers({ message: 'Committed: 50,000,000.' });
  await page.last().answers(withPlan());
  expect(page.text('.notice.good')).toEqual(['Committed: 50,000,000.']);
  expect(page.focus()).toBe('Ask before spending');
  await page.press('Ask about something else');
  await asks();
  await page.last().answers({ answer: FITS });
  await page.press('Drop it');
  expect(page.field('Your name').value).toBe('Minh');
  await page.enter('Your name');
  expect(page.text('.error')).toEqual(['Please fill this in.']);
  expect(page.focus()).toBe('Reason');
});

test('a refusal stands at the button that was pressed, and what was written stays', async () => {
  await opened();
  await asks();
  await page.last().answers({ answer: ANSWER });
  await page.press('Ask for approval');
  await page.write('Your name', 'Minh');
  await page.write('Reason', '30% off');
  await page.press('Ask for approval');
  await page.last().refuses('Someone else is changing the plan.');
  expect(page.text('.confirm [role=alert]')).toEqual(['Someone else is changing the plan.']);
  expect(page.field('Reason').value).toBe('30% off');
  await page.press('Cancel');
  expect(page.buttons().slice(-1)).toEqual(['Drop it']);
});

test('money is moved first with the move filled in, and then the question is asked again', async () => {
  await opened();
  await asks();
  await page.last().answers({ answer: ANSWER });
  await page.press('Move money first');
  expect(page.text('h1')).toEqual(['Move money']);
  expect(
    ['From line', 'To line', 'From month', 'Amount', 'Reason'].map((name) => page.field(name).value),
  ).toEqual([...['MKT-ADS', 'MKT-CONTENT', '', '5000000', 'For: Creators']]);
  await page.write('Your name', 'Minh');
  await page.enter('Amount');
  const answer = {
    lines: [],
    problems: [],
    missing: [],
    parts: [],
    decisions: [],
    already: false,
    warnings: [],
  };
  await page.last().answers({ answer });
  await page.press('Transfer 5,000,000');
  await page.last().answers({ answer, message: 'Moved.' });
  await page.last().answers(withPlan());
  await page.press('Ask again about “Creators”');
  expect(page.last()).toMatchObject({ name: 'askSpending', input: ASKED, preview: true });
  await page.last().answers({ answer: FITS });
  expect(page.focus()).toBe('Fits');
});

test('without a line, those with room for it are proposed, and one is chosen with one press', async () => {
  await opened();
  await page.write('What for?', 'Creators');
  await page.write('Amount', '50tr');
  await page.enter('Amount');
  const asked = { ...ANSWER.asked, line: null, name: null };
  const nothing = { year: null, toDate: null, goal: null, checks: [], missing: 0, move: null };
  await page.last().answers({ answer: { ...ANSWER, ...nothing, asked, outcome: 'no line' } });
  await page.press('Choose Online advertising');
  expect(page.last().input).toMatchObject({ line: 'MKT-ADS', what: 'Creators' });
});

test('an opportunity is asked as one', async () => {
  await opened();
  await page.choose('A new opportunity that the plan did not foresee');
  await asks();
  expect(page.last().input).toMatchObject({ kind: 'opportunity' });
});

test('where costs must be cut, each line is one press from its cut, and the way leads back', async () => {
  await opened();
  await page.choose('Cut costs');
  await page.write('How much must be saved?', '20tr');
  await page.enter('How much must be saved?');
  expect(page.last()).toMatchObject({ name: 'cutCosts', input: { amount: '20tr' }, preview: true });
  const answer: CutAnswer = {
    asked: 20e6,
    lines: [
      {
        line: 'RENT',
        name: 'Rent',
        goal: 'G1',
        priority: 'low',
        available: 50e6,
        cut: 20e6,
        text: '',
        why: 'G1, low priority',
        months: [{ month: '2026-03', amount: 20e6 }],
      },
    ],
    found: 20e6,
    missing: 0,
    headline: '20,000,000 can be cut from 1 line.',
  };
  await page.last().answers({ answer });
  expect(page.text('.money li')[0]).toContain('Rent20 mG1, low priorityof 50 m');
  await page.press('Cut Rent');
  expect(['Line to cut', 'Month', 'Amount'].map((name) => page.field(name).value)).toEqual([
    ...['RENT', '', '20000000'],
  ]);
});

test('a goal that is missed: its work, the late first, its lines and what is unspent there', async () => {
  await opened();
  await page.choose('Missed goal');
  await page.write('Which goal is missed?', 'G2');
  await page.enter('Which goal is missed?');
  expect(page.last()).toMatchObject({ name: 'missedGoal', input: { goal: 'G2' }, preview: true });
  const answer: MissedAnswer = {
    goal: ANSWER.goal!,
    work: [
      {
        id: 'A1',
        name: 'Storefront',
        kind: 'initiative',
        owner: 'Minh',
        due: '2026-03-25',
        status: 'in progress',
        progress: 0.5,
        late: 8,
        text: 'Storefront – Minh, 8 days late.',
      },
    ],
    lines: [{ line: 'MKT-ADS', name: 'Online advertising', used: 1e6, year: 90e6, toDate: 40e6, text: '' }],
    unspent: 90e6,
    late: 1,
    headline: '',
  };
  await page.last().answers({ answer });
  const [text] = page.text();
  for (const part of ['It serves G2: at risk.', 'Storefront – Minh, 8 days late.', 'Unspent in the year90 m'])
    expect(text).toContain(part);
});

test('without a plan, or without lines, there is nothing to ask', async () => {
  page = await openSidebar({ view: 'askSpending', language: 'vi' });
  await page.last().answers(withoutPlan());
  expect(page.text()[0]).toContain('Chưa có kế hoạch');
  page.close();
  await opened();
  page.close();
  page = await openSidebar({ view: 'askSpending', language: 'en' });
  await page.last().answers(withPlan({ answer: { plan: { ...PLAN, lines: [] }, years: YEARS, today: '' } }));
  expect(page.text()[0]).toContain('on Budget first');
});

test('a day is written without its year: it is the one in the plan’s year; what is none is told with an example of it', async () => {
  await opened('vi');
  await page.write('Ngày', '31/4');
  await page.write('Chi cho việc gì?', 'Máy rửa xe');
  await page.write('Số tiền', '3tr5');
  await page.enter('Số tiền');
  expect(page.text('.error')).toEqual([expect.stringContaining('không có ngày 31')]);
  await page.write('Ngày', 'mai');
  await page.enter('Số tiền');
  expect(page.text('.error')).toEqual([expect.stringContaining('15/03/2026')]);
  await page.write('Ngày', '15/9');
  await page.enter('Số tiền');
  expect(page.last()).toMatchObject({ name: 'askSpending', input: { date: '2026-09-15' } });
});
