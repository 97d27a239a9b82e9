import type { CheckAnswer } from '../../src/features/limits/checkSummary';
import type { MoveAnswer } from '../../src/features/money/moveMoney';
import type { DecisionsAnswer } from '../../src/features/spending/decisionsList';
import { openSidebar, type Sidebar } from './page';
import { PLAN, withPlan, YEARS } from './plan';

let page: Sidebar;
const opened = async (
  view: string,
  language: 'en' | 'vi' = 'en',
  isFirm = false,
  kept?: Map<string, string>,
) => {
  page = await openSidebar({ view, language }, 'sidebar', kept);
  await page
    .last()
    .answers(
      withPlan({ language, answer: { plan: { ...PLAN, isFirm }, years: YEARS, today: '2026-04-02' } }),
    );
};
afterEach(() => {
  page.close();
});

const MOVED: MoveAnswer = {
  lines: [
    {
      line: 'RENT',
      name: 'Rent',
      month: '2026-03',
      text: '',
      year: {
        before: { original: 300e6, current: 300e6, used: 75e6, available: 225e6 },
        after: { original: 300e6, current: 290e6, used: 75e6, available: 215e6 },
      },
      toDate: {
        before: { original: 75e6, current: 75e6, used: 75e6, available: 0 },
        after: { original: 75e6, current: 65e6, used: 75e6, available: -10e6 },
      },
    },
  ],
  problems: [],
  warnings: [],
  missing: [],
  parts: [],
  decisions: [],
  already: false,
};

const fills = async () => {
  await page.write('From line', 'RENT');
  await page.write('To line', 'MKT-ADS');
  await page.write('Amount', '10tr');
  await page.write('Reason', 'Season');
  await page.write('Your name', 'Hoa');
  await page.enter('Amount');
};

test('a transfer shows each line before and after, and is made only then', async () => {
  await opened('moveMoney');
  await fills();
  const input = {
    kind: 'transfer',
    from: 'RENT',
    fromMonth: '2026-03',
    to: 'MKT-ADS',
    toMonth: '2026-03',
    amount: '10tr',
    reason: 'Season',
    givenUp: '',
    who: 'Hoa',
    approver: '',
  };
  expect(page.last()).toMatchObject({ name: 'moveMoney', input, preview: true });
  await page.last().answers({ answer: MOVED });
  expect(page.focus()).toBe('Before and after');
  expect(page.text('.line tbody tr')).toEqual([
    'Original300 m75 m',
    'Current300 m 290 m75 m 65 m',
    'Used75 m75 m',
    'Available225 m 215 m0 −10 m',
  ]);
  await page.press('Transfer 10,000,000');
  expect(page.last()).toMatchObject({ name: 'moveMoney', input, preview: false });
  await page.last().refuses('Rent has only 225,000,000 available.');
  expect(page.text('.confirm [role=alert]')).toEqual(['Rent has only 225,000,000 available.']);
  await page.press('Transfer 10,000,000');
  await page.last().answers({ answer: MOVED, message: 'Moved 10,000,000.' });
  await page.last().answers(withPlan());
  expect(page.text('.notice.good')).toEqual(['Moved 10,000,000.']);
});

test('what stands in the way is told above the button, what is missing at its field', async () => {
  await opened('moveMoney');
  await fills();
  const missing = [{ field: 'givenUp' as const, text: 'The money leaves a line of higher priority.' }];
  await page.last().answers({ answer: { ...MOVED, problems: ['Rent has too little.'], missing } });
  expect(page.text('form [role=alert]')).toEqual(['Rent has too little.']);
  expect(page.text('.error')).toEqual(['The money leaves a line of higher priority.']);
  expect(page.document.activeElement).toBe(page.field('What is given up (optional)'));
  await page.write('What is given up (optional)', 'A new sign');
  expect(page.text('.error')).toEqual([]);
  await page.enter('Amount');
  expect(page.text('form [role=alert]')).toEqual([]);
});

test('a raise needs an approver and what is given up; a cut takes from the year’s end unless told', async () => {
  await opened('moveMoney');
  await page.choose('Raise');
  await page.enter('Amount');
  expect(page.text('.error')).toHaveLength(6);
  await page.choose('Cut');
  await page.write('Line to cut', 'RENT');
  await page.write('Month', '');
  await page.write('Amount', '1tr');
  await page.write('Reason', 'x');
  await page.write('Your name', 'Hoa');
  await page.enter('Amount');
  expect(page.last().input).toMatchObject({ kind: 'cut', from: 'RENT', fromMonth: '', to: '', approver: '' });
  expect(page.all('[role=radiogroup] input')).toHaveLength(4);
});

test('in a firm who approves money between departments is asked, too, and told at its field', async () => {
  await opened('moveMoney', 'en', true);
  await fills();
  const missing = [{ field: 'approver' as const, text: 'Approver is needed.' }];
  await page.last().answers({ answer: { ...MOVED, missing } });
  expect(page.document.activeElement).toBe(page.field('Approver (optional)'));
  await page.write('Approver (optional)', 'Mai');
  await page.enter('Amount');
  expect(page.last().input).toMatchObject({ kind: 'transfer', approver: 'Mai' });
  await page.last().answers({ answer: MOVED });
  await page.press('Transfer 10,000,000');
  expect(page.last()).toMatchObject({ input: { approver: 'Mai' }, preview: false });
});

const HEADED = {
  en: [['Raise', 'Raise a budget line'], ['Cut', 'Cut a budget line'], ['Transfer', 'Move money']],
  vi: [['Bổ sung', 'Bổ sung ngân sách'], ['Cắt giảm', 'Cắt giảm ngân sách'], ['Điều chuyển', 'Điều chuyển ngân sách']],
} as const; // prettier-ignore
test.each(['en', 'vi'] as const)(
  'what stands above the form follows what is to be done, in %s',
  async (language) => {
    await opened('moveMoney', language);
    for (const [kind, heading] of HEADED[language]) {
      await page.choose(kind);
      expect(page.text('h1')).toEqual([heading]);
    }
  },
);

test('who acts is known when the sidebar is opened anew in this tab of the browser, as said last', async () => {
  const kept = new Map<string, string>();
  await opened('moveMoney', 'en', true, kept);
  expect(page.field('Your name').value).toBe('');
  await fills();
  page.close();
  await opened('moveMoney', 'en', true, kept);
  expect(page.field('Your name').value).toBe('Hoa');
  expect(page.field('Approver (optional)').value).toBe('');
});

test('the reserve is only asked where it goes to', async () => {
  await opened('moveMoney', 'vi');
  await page.choose('Dùng dự phòng');
  expect(page.text('label').slice(4, 6)).toEqual(['Đến khoản mục', 'Tháng']);
  expect(page.text('option').join()).not.toContain('Reserve');
});

const SHOWN = { when: '2026-04-01', who: 'Minh', reason: 'Season', about: null, amount: 50e6, parts: [] };
const LISTS: DecisionsAnswer = {
  open: [
    {
      ...SHOWN,
      id: 'D2',
      kind: 'request',
      kindName: 'Request',
      state: 'open',
      stateName: 'Open',
      what: 'Creators',
      text: 'Request: Content 02/04/2026 · 50,000,000',
      canReverse: true,
      line: 'MKT-CONTENT',
      date: '2026-04-02',
      approvers: '',
      isOver: true,
      over: 'The year’s limit is exceeded by 5,000,000.',
      row: 12,
      perhaps: null,
    },
  ],
  recent: [
    {
      ...SHOWN,
      id: 'D1',
      kind: 'transfer',
      kindName: 'Transfer',
      state: 'done',
      stateName: 'Done',
      what: 'a → b',
      text: 'Transfer: Rent → Content · 10,000,000',
      canReverse: true,
    },
  ],
  approved: null,
};

test('a reason that only repeats the breach is not said twice', async () => {
  await opened('decisionsList');
  const [request] = LISTS.open;
  await page.last().answers({ answer: { ...LISTS, open: [request, { ...request, reason: request!.over }] } });
  expect(page.text('.card').map((text) => text.split('exceeded').length - 1)).toEqual([1, 1]);
  expect(page.text('.card q')).toEqual(['Season']);
});

test('a reason and what the limits say now are told apart', async () => {
  await opened('decisionsList');
  const [request] = LISTS.open;
  const then = { ...request, reason: 'The year’s limit is exceeded by 3,000,000.' };
  await page.last().answers({ answer: { ...LISTS, open: [then, { ...then, over: '', isOver: false }] } });
  const [over, within] = page.text('.card');
  expect(over).toMatch(
    /Reason when it was asked:The year’s limit is exceeded by 3,000,000\..*Now: The year’s limit is exceeded by 5,000,000\./s,
  );
  expect(within).toMatch(
    /Reason when it was asked:The year’s limit is exceeded by 3,000,000\..*Within its limits now\./s,
  );
});

test('a request is approved by somebody, for a reason, on a day; the lists are read anew', async () => {
  await opened('decisionsList');
  expect(page.last()).toMatchObject({ name: 'decisionsList', preview: true });
  await page.last().answers({ answer: LISTS });
  expect(page.text('.card')[0]).toContain(
    'D2 CreatorsRequest: Content 02/04/2026 · 50,000,000 · asked by Minh',
  );
  expect(page.text('.card')[0]).toContain('The year’s limit is exceeded');
  await page.press('Approve D2');
  expect(page.focus()).toBe('Approver');
  // It is on Actuals already, so nothing is entered.
  expect(page.text('.card')[0]).toContain('Lets just this entry through, as it stands in row 12 of Actuals.');
  await page.write('Approver', 'Hoa');
  await page.press('Approve D2');
  expect(page.text('.error')).toEqual(['Please fill this in.']);
  await page.write('Reason', 'Worth it');
  await page.press('Approve D2');
  expect(page.last()).toMatchObject({
    name: 'decide',
    preview: false,
    input: { request: 'D2', decision: 'approve', approver: 'Hoa', reason: 'Worth it', date: '2026-04-02' },
  });
  await page.last().refuses('D2 was decided already.');
  expect(page.text('.card [role=alert]')).toEqual(['D2 was decided already.']);
  await page.press('Approve D2');
  await page.last().answers({ message: 'D2 is approved (D3).' });
  expect(page.asked.slice(-2).map(({ name }) => name)).toEqual(['glance', 'decisionsList']);
  expect(page.focus()).toBe('Decisions');
  await page.last().answers({ answer: { ...LISTS, open: [] } });
  expect(page.text('.notice.good')).toEqual(['D2 is approved (D3).']);
  expect(page.text()[0]).toContain('No request is waiting.');
});

test('a row that may be the entry already is told, and whoever approves was told of it', async () => {
  await opened('decisionsList');
  const perhaps = { row: 9, text: 'Row 9 of Actuals: this may be it already.', isAsked: true };
  await page.last().answers({ answer: { ...LISTS, open: [{ ...LISTS.open[0], row: null, perhaps }] } });
  expect(page.text('.card')[0]).toContain(perhaps.text);
  await page.press('Approve D2');
  await page.write('Approver', 'Hoa');
  await page.write('Reason', 'Worth it');
  await page.press('Approve D2');
  expect(page.last()).toMatchObject({ name: 'decide', input: { request: 'D2', told: 9 } });
});

test('money that moved in several months is one decision, with its parts below it', async () => {
  await opened('decisionsList');
  const parts = [
    { id: 'D1', text: '01/2026: 5,000,000' },
    { id: 'D3', text: '02/2026: 5,000,000' },
  ];
  await page.last().answers({ answer: { ...LISTS, recent: [{ ...LISTS.recent[0]!, parts }] } });
  expect(page.text('.past')).toHaveLength(1);
  expect(page.text('.past .parts li')).toEqual(['D1 · 01/2026: 5,000,000', 'D3 · 02/2026: 5,000,000']);
  expect(page.buttons().filter((name) => name.endsWith('back'))).toEqual(['Take D1 back']);
});

test('a decision is taken back by another one', async () => {
  await opened('decisionsList', 'vi');
  await page.last().answers({ answer: LISTS, language: 'vi' });
  await page.press('Đảo lại D1');
  await page.write('Tên bạn', 'Hoa');
  await page.write('Lý do', 'Nhầm');
  await page.press('Đảo lại D1');
  expect(page.last()).toMatchObject({
    name: 'reverse',
    input: { decision: 'D1', who: 'Hoa', reason: 'Nhầm' },
    preview: false,
  });
});

test('the plan is approved after a look; what must be put right first is named by its cell', async () => {
  await opened('approvePlan');
  await page.write('Approver', 'Hoa');
  await page.enter('Approver');
  const input = { who: 'Hoa', date: '2026-04-02' };
  expect(page.last()).toMatchObject({ name: 'approvePlan', input, preview: true });
  const answer = {
    who: 'Hoa',
    when: '2026-04-02',
    already: false,
    lines: 13,
    formulas: [],
    named: ['G2: Open a second shop'],
    figures: {
      revenue: '1,200',
      cost: '1,300',
      left: '−100',
      isShort: true,
      below: ['02/2026'],
      unshared: 0,
      blank: 1,
      aside: [{ name: 'Rent a second shop', line: 'A second shop' }],
      without: [],
    },
    problems: ['Budget!K5'],
  };
  const problem = { where: 'Budget!K5', at: null, found: '1', expected: '2', understood: false };
  await page.last().answers({ answer, problems: [problem] });
  expect(page.text('.problems b')).toEqual(['Budget!K5']);
  expect(page.buttons().slice(-1)).toEqual(['Back']);
  await page.press('Back');
  await page.enter('Approver');
  await page.last().answers({ answer: { ...answer, problems: [] } });
  expect(page.text('.confirm')[0]).toContain('13 lines, approved by Hoa on 02/04/2026.');
  expect(page.text('.confirm tr')).toEqual(['Revenue1,200', 'Going out1,300', 'Left over−100']);
  for (const said of [
    /More goes out than/,
    /: 02\/2026\./,
    /without an amount: 1/,
    /“Rent a second shop” stands/,
    /get an Id .*G2: Open a second shop/,
  ])
    expect(page.text('.confirm')[0]).toMatch(said);
  await page.press('Not yet');
  await page.enter('Approver');
  const below = Array.from({ length: 12 }, (_, at) => `${String(at + 1).padStart(2, '0')}/2026`);
  const short = { ...answer.figures, below };
  await page.last().answers({ answer: { ...answer, problems: [], figures: short } });
  expect(page.text('.confirm')[0]).toContain('In every month more goes out than comes in.');
  expect(page.text('.confirm')[0]).not.toContain('02/2026.');
  await page.press('Approve the plan');
  expect(page.last()).toMatchObject({ name: 'approvePlan', input, preview: false });
  await page.last().answers({ message: 'The plan is approved.' });
  await page.last().answers(withPlan());
  expect(page.text('.notice.good')).toEqual(['The plan is approved.']);
});

test('all limits are checked at a press, and listed in three groups with row and figures', async () => {
  await opened('checkLimits');
  expect(page.last().name).toBe('glance');
  await page.press('Check now');
  expect(page.last()).toMatchObject({ name: 'checkLimits', input: {}, preview: false });
  const entry = { row: 245, date: '2026-03-31', line: 'MKT-ADS', amount: 5.8e6, description: 'Ads' };
  const answer: CheckAnswer = {
    over: [{ ...entry, why: 'Exceeded by 5,688,000.', decision: 'D6' }],
    warned: [{ ...entry, row: 246, why: 'Exceeded by 1.', decision: '' }],
    approved: [],
    unknown: 0,
    moneyless: 0,
    requests: 1,
    unlike: 0,
    begins: false,
  };
  await page.last().answers({ answer, message: 'All limits are checked.' });
  await page.last().answers(withPlan());
  expect(page.text('h2')).toEqual([
    ...['Over the limit (1)', 'Over, only warned (1)', 'Over, but approved (0)'],
  ]);
  expect(page.text('.money li')[0]).toBe(
    'Ads5.8 mRow 245 · 31/03/2026 · Online advertisingExceeded by 5,688,000. D6 waits for a decision.',
  );
  await page.press('Decide on requests');
  expect(page.text('h1')).toEqual(['Decisions']);
});

test('every field of these panels has a label', async () => {
  for (const view of ['askSpending', 'moveMoney', 'approvePlan']) {
    await opened(view, 'vi');
    for (const field of page.all<HTMLInputElement>('input, select, textarea'))
      expect(field.labels).toHaveLength(1);
    page.close();
  }
  await opened('moveMoney');
});
