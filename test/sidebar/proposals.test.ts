/** The panel of proposals: each with its reason, and the form that takes it up. */
import type { Proposal, ProposalsAnswer } from '../../src/features/review/proposed';
import { openSidebar, type Sidebar } from './page';
import { withPlan } from './plan';

let page: Sidebar;
const opened = async (language: 'en' | 'vi' = 'en') => {
  page = await openSidebar({ view: 'proposals', language });
  await page.last().answers(withPlan({ language }));
};
afterEach(() => {
  page.close();
});

const REASON = 'Review 03/2026: MKT-ADS is over its budget to date by 5,688,000.';
const TRANSFER: Proposal = {
  kind: 'transfer',
  id: 'RENT MKT-ADS',
  text: 'Move 5,688,000 from Rent to Online advertising.',
  reason: REASON,
  warning: '',
  amount: 5_688_000,
  from: { line: 'RENT', month: '2026-02' },
  to: { line: 'MKT-ADS', month: '2026-03' },
  form: {
    view: 'moveMoney',
    start: {
      kind: 'transfer',
      from: 'RENT',
      fromMonth: '2026-02',
      to: 'MKT-ADS',
      toMonth: '2026-03',
      amount: '5688000',
      reason: REASON,
    },
  },
};
const RISK: Proposal = {
  kind: 'risk',
  id: 'R2',
  text: 'Ads work less well: move the money to creators.',
  warning: '',
  reason: 'The signal of R2 has come.',
  amount: null,
  from: null,
  to: null,
  form: {
    view: 'askSpending',
    start: { what: 'Fallback for R2: creators', goal: 'G2', reason: 'The signal of R2 has come.' },
  },
};
const answer = (proposals: Proposal[]): { answer: ProposalsAnswer } => ({
  answer: { month: '2026-03', label: '03/2026', proposals },
});

test('it asks for the last month when it opens, and for another one that is chosen', async () => {
  await opened();
  expect(page.last()).toMatchObject({ name: 'proposals', input: { month: '2026-03' }, preview: true });
  await page.last().answers(answer([]));
  expect(page.text()[0]).toContain('Nothing to propose');
  await page.write('Review of', '2026-01');
  await page.press('Show proposals');
  expect(page.last()).toMatchObject({ name: 'proposals', input: { month: '2026-01' } });
});

test('one press takes a transfer into its form, filled in; after it was made the proposals are a press away', async () => {
  await opened();
  await page.last().answers(answer([TRANSFER, RISK]));
  expect(page.text('h2')).toEqual(['Move money', 'Risks whose signal has come']);
  expect(page.text('.card')[0]).toBe(`${TRANSFER.text}${REASON}Open the transfer`);
  await page.press(`Take up: ${TRANSFER.text}`);
  expect(page.text('h1')).toEqual(['Move money']);
  expect(page.asked.map(({ name }) => name)).toEqual(['glance', 'proposals']);
  await page.write('Your name', 'Hoa');
  await page.enter('Amount');
  expect(page.last()).toMatchObject({
    name: 'moveMoney',
    preview: true,
    input: { ...TRANSFER.form.start, who: 'Hoa', givenUp: '' },
  });
  const moved = {
    lines: [],
    warnings: [],
    problems: [],
    missing: [],
    parts: [],
    decisions: [],
    already: false,
  };
  await page.last().answers({ answer: moved });
  await page.press('Transfer 5,688,000');
  await page.last().answers({ answer: moved, message: 'Moved.' });
  await page.last().answers(withPlan());
  await page.press('Back to the proposals');
  expect(page.text('h1')).toEqual(['Proposals']);
  expect(page.last()).toMatchObject({ name: 'proposals', input: { month: '2026-03' } });
});

test('a fallback goes into the question that is asked before spending; its reason is there when it is decided', async () => {
  await opened('vi');
  await page.last().answers({ ...answer([RISK]), language: 'vi' });
  await page.press(`Thực hiện: ${RISK.text}`);
  expect(page.text('h1')).toEqual(['Hỏi trước khi chi']);
  expect(page.field('Chi cho việc gì?').value).toBe('Fallback for R2: creators');
  await page.write('Số tiền', '5tr');
  await page.enter('Số tiền');
  expect(page.last()).toMatchObject({ name: 'askSpending', input: { goal: 'G2', amount: '5tr' } });
  const asked = {
    what: RISK.form.start.what,
    amount: 5e6,
    date: '2026-04-02',
    month: '2026-04',
    line: 'RENT',
    name: 'Rent',
  };
  await page.last().answers({
    language: 'vi',
    answer: {
      outcome: 'fits',
      headline: 'Nằm trong ngân sách.',
      asked,
      year: null,
      toDate: null,
      room: '',
      checks: [],
      goal: null,
      goalText: '',
      notThisYear: [],
      elsewhere: [],
      reserve: null,
      missing: 0,
      move: null,
      can: { commit: true, request: true },
    },
  });
  await page.press('Đề nghị duyệt');
  expect(page.field('Lý do').value).toBe(RISK.reason);
});

test('what must be known first stands above the button', async () => {
  await opened();
  await page
    .last()
    .answers(answer([{ ...TRANSFER, warning: 'The money leaves a goal of higher priority.' }]));
  expect(page.text('.card .reason')).toEqual(['The money leaves a goal of higher priority.']);
});
