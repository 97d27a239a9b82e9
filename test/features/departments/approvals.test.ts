/**
 * Requests are approved by the people whom the tab Departments names, in one step or two; nobody approves their own.
 */
import type { Person } from '../../../local/person';
import { answerCell, ask, letters, refusal, shortPlan, table } from '../../plans/shop';
import { tillOf } from '../limits/till';
import { DEPARTMENTS, firm } from './firm';

const SPEND = { kind: 'spending', what: 'A stand at the fair', line: 'S-PAY', date: '2026-12-05' };
/** Nora's request for an amount; returns its Id. */
const requested = (person: Person, amount: number, who = 'Nora'): string =>
  ask(person, 'requestSpending', {
    ...SPEND,
    amount,
    who,
    reason: 'The fair',
  }).answer.decision;
const decide = (request: string, approver: string, more: object = {}) => ({
  request,
  decision: 'approve',
  approver,
  reason: 'It pays',
  date: '2026-12-06',
  ...more,
});
const log = (person: Person) =>
  tillOf(person, 'en')
    .log()
    .map(({ id, kind, who, about, state }) => [id, kind, who, about, state]);

test('9,999.99 needs one approval; 10,000.01 stays open until the second', () => {
  const person = firm();
  person.type('Direction', answerCell(person, 'currency', 'en'), 'USD');
  const [small, large] = [requested(person, 9_999.99), requested(person, 10_000.01)];
  expect(ask(person, 'decide', decide(small, 'Sue')).answer).toMatchObject({ kind: 'override', waits: null });
  const first = ask(person, 'decide', decide(large, 'Sue'));
  expect(first.answer).toMatchObject({ kind: 'first approval', waits: 'Max', posts: false });
  expect(ask(person, 'decide', decide(large, 'sue')).answer.already).toBe(true);
  expect(ask(person, 'decisionsList').answer.open.map(({ id, approvers }: any) => [id, approvers])).toEqual([
    [large, 'To be approved by both Sue, Max. Approved so far by Sue (not verified).'],
  ]);
  expect(ask(person, 'decide', decide(large, 'Max')).answer).toMatchObject({ kind: 'override', posts: true });
  expect(log(person)).toEqual([
    [small, 'Request', 'Nora', '', 'Approved'],
    [large, 'Request', 'Nora', '', 'Approved'],
    ['D3', 'Override', 'Sue (not verified)', small, 'Done'],
    ['D4', 'First approval', 'Sue (not verified)', large, 'Done'],
    ['D5', 'Override', 'Max (not verified)', large, 'Done'],
  ]);
});

test('nobody approves their own request, nor one that someone else must approve', () => {
  const person = firm();
  const own = requested(person, 5, 'Sue');
  expect(refusal(person, 'decide', decide(own, 'Sue'))).toContain('Nobody approves their own request');
  expect(refusal(person, 'decide', decide(own, 'Mary'))).toContain('is for Max to approve');
  expect(ask(person, 'decide', decide(own, 'Max')).answer.kind).toBe('approval');
});

test('who asks is the only one that is named: the list says so, as the approval does', () => {
  const person = firm();
  const large = requested(person, 10_001, 'Sue');
  const lacks =
    'D1 needs more approvers than the tab Departments names: name a second approver, or one of a department above.';
  expect(ask(person, 'decisionsList').answer.open[0].approvers).toBe(lacks);
  expect(refusal(person, 'decide', decide(large, 'Max'))).toBe(lacks);
});

test('a first approval is taken back while its request is open, and does not count from then on', () => {
  const person = firm();
  const large = requested(person, 10_001);
  const first = ask(person, 'decide', decide(large, 'Sue')).answer.decision;
  const recent = () =>
    ask(person, 'decisionsList').answer.recent.find(({ id }: any) => id === first) as {
      canReverse: boolean;
      state: string;
    };
  expect(recent()).toMatchObject({ canReverse: true, state: 'done' });
  const back = { who: 'Sue', reason: 'Pressed too early' };
  ask(person, 'reverse', { decision: first, ...back });
  expect(recent()).toMatchObject({ canReverse: false, state: 'reversed' });
  expect(log(person).map(([id, , , , state]) => [id, state])).toEqual([
    [large, 'Open'],
    [first, 'Reversed'],
    ['D3', 'Done'],
  ]);
  expect(ask(person, 'decide', decide(large, 'Max')).answer).toMatchObject({ waits: 'Sue', posts: false });
  const again = ask(person, 'decide', decide(large, 'Sue')).answer;
  expect(again).toMatchObject({ kind: 'override', posts: true });
  expect(refusal(person, 'reverse', { decision: 'D4', ...back })).toContain(
    'Its request is decided: take that decision back first.',
  );
});

test('if a line’s row is gone from Budget, its approver can’t be told, and nobody may approve until it is back', () => {
  const person = firm();
  const id = requested(person, 5);
  const lines = table(person, 'Budget', 'budget', 'en');
  const { number } = lines.row('S-PAY');
  person.deleteRows('Budget', number, 1);
  const gone = 'S-PAY is not on Budget, so it is not clear who approves D1: put the line back first.';
  expect(ask(person, 'decisionsList').answer.open[0].approvers).toBe(gone);
  expect(refusal(person, 'decide', decide(id, 'Anybody'))).toBe(gone);
  expect(ask(person, 'decide', { ...decide(id, 'Anybody'), decision: 'refuse' }).answer.kind).toBe('refusal');
});

test('where Google tells the signed-in address it is compared and kept', () => {
  const person = firm();
  person.doc.email = 'max@firm.vn';
  person.type('Departments', 'E5', 'mary@firm.vn');
  person.doc.kept.used = false;
  const id = ask(person, 'requestSpending', {
    ...SPEND,
    line: 'ADS',
    amount: 5,
    who: 'Nora',
    reason: 'x',
  }).answer.decision;
  expect(refusal(person, 'decide', decide(id, 'mary@firm.vn'))).toContain('signed in as max@firm.vn');
  person.doc.email = 'mary@firm.vn';
  ask(person, 'decide', decide(id, 'mary@firm.vn'));
  const other = requested(person, 7);
  person.doc.email = 'sue@firm.vn';
  ask(person, 'decide', decide(other, 'Sue'));
  expect(log(person).map(([, kind, who]) => [kind, who])).toEqual([
    ['Request', 'Nora'],
    ['Approval', 'mary@firm.vn'],
    ['Request', 'Nora'],
    ['Approval', 'Sue (sue@firm.vn)'],
  ]);
});

test('of similar entries each keeps its own request and approval, also after one approval was reversed', () => {
  const person = firm();
  person.doc.kept.used = true;
  person.paste('Actuals', 'A2', [['12/5/2026', 'S-PAY', 5000, 'Spent', 'Till', 'T-1']]);
  person.paste('Actuals', 'A3', [['12/5/2026', 'S-PAY', 5000, 'Spent', 'Shelf', 'T-2']]);
  const asked = requested(person, 5000);
  const other = requested(person, 5000, 'Sam');
  for (const id of ['D1', 'D2', asked, other]) ask(person, 'decide', decide(id, 'Sue'));
  const checks = (): string[] =>
    person.values('Actuals', 'J2:J5').map(([text]) => /\((.*?)\)/.exec(String(text))?.[1] ?? '');
  const approved = checks();
  expect(approved).toEqual(['D5', 'D6', 'D7', 'D8']);
  for (const decision of ['D5', 'D8']) ask(person, 'reverse', { decision, who: 'Sue', reason: 'No' });
  const left = ['request D1', 'D6', 'D7', 'request D4'];
  expect(checks()).toEqual(left);
  ask(person, 'checkLimits');
  expect(checks()).toEqual(left);
});

test('in a shop anybody decides, and names stand as they are', () => {
  const shop = shortPlan({ locale: 'en_US' });
  expect(shop.tabs()).not.toContain('Departments');
  const row = shop.values('Budget').findIndex((line) => line.includes('Id')) + 2;
  shop.paste('Budget', `A${row}`, [['RENT', 'Cost', '', 'Rent']]);
  const id = ask(shop, 'requestSpending', {
    ...SPEND,
    line: 'RENT',
    amount: 5,
    who: 'An',
    reason: 'x',
  }).answer.decision;
  ask(shop, 'decide', decide(id, 'An'));
  expect(log(shop).at(-1)![2]).toBe('An');
});

test('money within a department needs who and why; between two also whose right it is, and no one’s own', () => {
  const person = firm();
  const move = (from: string, to: string, more: object = {}) =>
    ask(
      person,
      'moveMoney',
      {
        who: 'Nora',
        reason: 'Season',
        from,
        fromMonth: '2026-12',
        to,
        toMonth: '2026-12',
        amount: 10,
        ...more,
      },
      true,
    ).answer;
  const told = ({ missing, problems }: any): any[] => [missing.map(({ field }: any) => field), problems];
  expect(told(move('N-PAY', 'N-CAR'))).toEqual([[], []]);
  expect(told(move('S-HEAD', 'S-PAY'))).toEqual([[], []]);
  expect(told(move('N-PAY', 'S-PAY'))).toEqual([['approver'], []]);
  expect(told(move('ADS', 'S-PAY', { approver: 'Sue' }))).toEqual([
    [],
    ['Money that leaves Marketing for another department is for Mary to approve.'],
  ]);
  expect(told(move('ADS', 'S-PAY', { approver: 'Nora' }))[1]).toEqual([
    'Between departments, the approver must be somebody other than the person who asks.',
  ]);
  expect(told(move('ADS', 'S-PAY', { approver: 'Mary' }))).toEqual([[], []]);
  expect(told(move('RENT', 'S-PAY', { approver: 'Anybody' }))).toEqual([[], []]);
});

const raise = (person: Person, to: string, more: object): unknown[] => {
  const { missing, problems } = ask(
    person,
    'moveMoney',
    {
      kind: 'raise',
      to,
      toMonth: '2026-12',
      amount: 10,
      who: 'Nora',
      reason: 'Season',
      givenUp: 'A fair',
      ...more,
    },
    true,
  ).answer;
  return [
    missing.map(({ field }: any) => field),
    problems.filter((text: string) => !text.includes('eiling')),
  ];
};

test('new money, and money of the reserve, is approved as a request of its line would be', () => {
  const person = firm();
  const { cell } = table(person, 'Budget', 'budget', 'en');
  const theirs = (line: string, people: string) => `More money for ${line} is for ${people} to approve.`;
  const tooFew = 'More money for S-PAY needs more approvers than the tab Departments names';
  for (const [to, more, missing, told] of [
    ['S-PAY', {}, ['approver'], ''],
    ['S-PAY', { approver: 'Nora' }, [], theirs('S-PAY', 'Sue or Max')],
    ['S-PAY', { approver: 'Mary' }, [], theirs('S-PAY', 'Sue or Max')],
    ['S-PAY', { approver: 'sue' }, [], ''],
    ['S-PAY', { who: 'Sue', approver: 'Sue' }, [], theirs('S-PAY', 'Max')],
    ['S-PAY', { amount: 10_000, approver: 'Sue' }, [], ''],
    ['S-PAY', { amount: 10_001, approver: 'Sue' }, [], theirs('S-PAY', 'Max')],
    ['S-PAY', { amount: 10_001, who: 'Sue', approver: 'Max' }, [], tooFew],
    ['ADS', { approver: 'Sue' }, [], theirs('ADS', 'Mary')],
    ['ADS', { who: 'Mary', approver: 'Sue' }, [], 'More money for ADS needs more approvers'],
    ['LAB', { approver: 'Sue' }, [], 'It is not clear who approves more money for LAB: “Laboratory”'],
    ['RENT', { approver: 'Nora' }, [], ''],
  ] as const)
    expect([to, more, ...raise(person, to, more)]).toEqual([
      to,
      more,
      missing,
      told === '' ? [] : [expect.stringContaining(told)],
    ]);
  person.type('Budget', cell('RENT', 'type'), 'Reserve');
  const reserve = { kind: 'reserve', fromMonth: '2026-12' };
  expect(raise(person, 'S-PAY', reserve)).toEqual([['approver'], []]);
  expect(raise(person, 'S-PAY', { ...reserve, approver: 'Nora' })).toEqual([
    [],
    [theirs('S-PAY', 'Sue or Max')],
  ]);
  expect(raise(person, 'S-PAY', { ...reserve, approver: 'Max' })).toEqual([[], []]);
  // The same for a department's own reserve; money of another department needs that one's approval.
  person.type('Budget', cell('RENT', 'department'), 'Sales');
  expect(raise(person, 'S-PAY', { ...reserve, approver: 'Mary' })).toEqual([
    [],
    [theirs('S-PAY', 'Sue or Max')],
  ]);
  expect(raise(person, 'ADS', { ...reserve, approver: 'Mary' })).toEqual([
    [],
    ['Money that leaves Sales for another department is for Sue or Max to approve.'],
  ]);
});

test('a what-if that brings a line more money is taken over with the approval that a raise of it needs', () => {
  const person = firm(
    'en',
    DEPARTMENTS.map((row) => ({ ...row, ceiling: '' })),
  );
  ask(person, 'addPart', { part: 'whatIfs' });
  const { at, headerRow } = table(person, 'What-ifs', 'whatIfs', 'en');
  for (const [key, value] of Object.entries({ name: 'More', on: 'S-PAY', from: '12/1/2026', amount: '10' }))
    person.type('What-ifs', `${letters(at[key]![0]!)}${headerRow + 1}`, value);
  const take = { name: 'More', who: 'Nora', reason: 'Two more people', givenUp: 'The fair' };
  const told = 'More money for S-PAY is for Sue or Max to approve.';
  expect(refusal(person, 'takeWhatIf', take)).toBe(told);
  expect(refusal(person, 'takeWhatIf', { ...take, approver: 'Nora' })).toBe(told);
  expect(tillOf(person, 'en').log()).toEqual([]);
  ask(person, 'takeWhatIf', { ...take, approver: 'Sue' });
  const logged = tillOf(person, 'en').log();
  expect(logged.map(({ kind, who, what, amount }) => [kind, who, what, amount])).toEqual([
    ['Raise', 'Sue', 'What-if: “More” (Nora)', 10],
  ]);
  expect(ask(person, 'takeWhatIf', { ...take, approver: 'Sue' }).answer.already).toBe(true);
});

test('a what-if that cuts one line for another of its department is taken over under a ceiling that is reached', () => {
  // The lines of Sales have 4,800 together, which is also the ceiling.
  const full = DEPARTMENTS.map((row) => ({ ...row, ceiling: row.name === 'Sales' ? '4800' : '' }));
  const person = firm('en', full);
  ask(person, 'addPart', { part: 'whatIfs' });
  const { at, headerRow } = table(person, 'What-ifs', 'whatIfs', 'en');
  const changes = [
    { on: 'S-PAY', amount: '10' },
    { on: 'S-HEAD', amount: '-10' },
  ];
  changes.forEach((change, index) => {
    for (const [key, value] of Object.entries({ name: 'Swap', from: '12/1/2026', ...change }))
      person.type('What-ifs', `${letters(at[key]![0]!)}${headerRow + 1 + index}`, value);
  });
  const take = { name: 'Swap', who: 'Nora', approver: 'Sue', reason: 'South grows', givenUp: 'A fair' };
  ask(person, 'takeWhatIf', take);
  const logged = tillOf(person, 'en').log();
  expect(logged.map(({ kind, fromLine, toLine, amount }) => [kind, fromLine, toLine, amount])).toEqual([
    ['Cut', 'S-HEAD', '', 10],
    ['Raise', '', 'S-PAY', 10],
  ]);
});

test('where no department names an approver new money takes any, the one who asks included', () => {
  const nobody = DEPARTMENTS.map((row) => ({ ...row, approver: '', second: '', upTo: '' }));
  const person = firm('en', nobody);
  expect(raise(person, 'S-PAY', {})).toEqual([['approver'], []]);
  expect(raise(person, 'S-PAY', { approver: 'Nora' })).toEqual([[], []]);
});

test('a department that is on no row of Departments lets nobody approve: the name is told, with what may be meant', () => {
  const person = firm();
  const id = ask(person, 'requestSpending', { ...SPEND, line: 'LAB', amount: 5, who: 'Nora', reason: 'x' })
    .answer.decision;
  const why = '“Laboratory” is not on Departments. Correct the name, or add it there first.';
  const untold = `It is not clear who approves ${id}, on LAB: ${why}`;
  expect(ask(person, 'decisionsList').answer.open[0].approvers).toBe(untold);
  expect(refusal(person, 'decide', decide(id, 'Sue'))).toBe(untold);
  const move = {
    who: 'Nora',
    reason: 'Season',
    fromMonth: '2026-12',
    to: 'ADS',
    toMonth: '2026-12',
    amount: 10,
  };
  expect(refusal(person, 'moveMoney', { ...move, from: 'LAB', approver: 'Sue' })).toContain(
    `It is not clear who approves money that leaves LAB: ${why}`,
  );
  expect(ask(person, 'decide', { ...decide(id, 'Sue'), decision: 'refuse' }).answer.kind).toBe('refusal');
  const { cell } = table(person, 'Budget', 'budget', 'en');
  person.type('Budget', cell('LAB', 'department'), 'Sales Nort');
  const near = ask(person, 'requestSpending', { ...SPEND, line: 'LAB', amount: 6, who: 'Nora', reason: 'x' });
  expect(refusal(person, 'decide', decide(near.answer.decision, 'Sue'))).toContain(
    '“Sales Nort” is not on Departments (perhaps “Sales North”).',
  );
  person.type('Budget', cell('LAB', 'department'), 'Sales North');
  expect(ask(person, 'decide', decide(near.answer.decision, 'Sue')).answer.kind).toBe('approval');
});

test('part of a name that is on no row, or below itself: then nobody can tell who approves either', () => {
  const none = { head: '', approver: '', upTo: '', second: '', ceiling: '' };
  const broken = (parent: string): Person =>
    firm('en', [
      { ...none, name: 'Sales', parent: 'Sales North' },
      { ...none, name: 'Sales North', parent },
      { ...none, name: 'Marketing', parent: '', approver: 'Mary' },
    ]);
  const told = (person: Person): string => {
    const id = ask(person, 'requestSpending', {
      ...SPEND,
      line: 'N-PAY',
      amount: 5,
      who: 'Nora',
      reason: 'x',
    });
    return refusal(person, 'decide', decide(id.answer.decision, 'Anybody'));
  };
  expect(told(broken('Trade'))).toContain('“Trade” is not on Departments.');
  expect(told(broken('Sales'))).toContain('on Departments, “Sales” is below itself.');
});
