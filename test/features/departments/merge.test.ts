/** A department hands in its plan as a block or a tab: shown row by row with its origin; then agreed or sent back. */
import type { Person } from '../../../local/person';
import { ask, letters, nameOf, refusal, table } from '../../plans/shop';
import { DEPARTMENTS, firm } from './firm';

const HEAD = ['Id', 'Type', 'Group', 'Line', 'Department', 'Annual', '12/2026'];
const block = (...rows: (string | number)[][]): string =>
  [HEAD, ...rows].map((row) => row.join('\t')).join('\r\n');
const GIVEN = { name: 'Sales North', who: 'Nora', date: '2026-01-15' };
const BLOCK = block(
  ['N-PAY', 'Cost', 'Personnel', 'N-PAY', 'Sales North', '1,300', 200],
  ['N-CAR', 'Cost', 'Running', 'N-CAR', 'sales north', 1200, 100],
  ['N-NEW', 'Cost', 'Running', 'Phones, "all"', '', '240', 20],
  ['S-PAY', 'Cost', 'Personnel', 'S-PAY', '', 1, 1],
  ['N-NEW', 'Cost', 'Running', 'Phones', '', 7, 7],
  ['N-ODD', 'Cost', 'Running', 'Odd', 'Marketing', 7, 7],
);
const merge = (person: Person, input: object = {}, preview = false) =>
  ask(person, 'mergePlans', { ...GIVEN, block: BLOCK, ...input }, preview);
const line = (person: Person, id: string) => table(person, 'Budget', 'budget', 'en').row(id);

test('what is added, changed and refused is told before anything is written', () => {
  const person = firm();
  const before = person.values('Budget');
  const { answer } = merge(person, {}, true);
  expect(answer.rows.map(({ kind, id, text }: any) => [kind, id, text])).toEqual([
    ['changed', 'N-PAY', ['Annual: 1,200 → 1,300', '12/2026: 100 → 200']],
    ['same', 'N-CAR', []],
    ['added', 'N-NEW', ['A new line: 240 in the year.']],
    ['refused', 'S-PAY', ['This Id is a line of Sales South: give the row another Id.']],
    ['refused', 'N-NEW', ['The Id is already in row 4: give this row another.']],
    ['refused', 'N-ODD', ['The row names Marketing: write Sales North in it, or hand it in with Marketing.']],
  ]);
  expect(answer.ceiling).toBe(
    [
      'Ceiling 1,500; its lines come to 2,740 (2,400 before): 1,240 too much.',
      'Sales, above it: ceiling 5,000; its lines come to 5,140: 140 too much.',
    ].join(' '),
  );
  expect(person.values('Budget')).toEqual(before);
});

test('it is written with its origin; the same block again changes nothing', () => {
  const person = firm();
  expect(merge(person).message).toBe(
    'Sales North is handed in: 1 row added, 1 changed, 3 refused (S-PAY, N-NEW, N-ODD).',
  );
  const [pay, added, other] = ['N-PAY', 'N-NEW', 'S-PAY'].map((id) => line(person, id));
  expect([pay!.values.annual, pay!.values.months[11], pay!.values.months[10]]).toEqual([1300, 200, 100]);
  expect([added!.values.line, added!.values.department, added!.values.annual]).toEqual([
    ...['Phones, "all"', 'Sales North', 240],
  ]);
  expect(other!.values.annual).toBe(1200);
  const notes = person
    .notes('Budget')
    .flat()
    .filter((note: string) => note.includes('Nora'));
  expect(notes).toEqual([
    'Sales North, handed in by Nora on 1/15/2026. Annual: 1,200 → 1,300; 12/2026: 100 → 200',
    'Sales North, handed in by Nora on 1/15/2026. A new line: 240 in the year.',
  ]);
  const row = person.values('Departments').find(([name]) => name === 'Sales North')!;
  expect(row).toEqual(expect.arrayContaining(['Handed in', 'Nora']));
  person.resetCalls();
  expect(merge(person).changes).toEqual({ tabs: [], cells: 0 });
  expect(person.calls().writes).toBe(0);
});

test('what the same person brings later that day is added to what was told, whatever signs names hold', () => {
  const person = firm();
  const hand = (name: string, annual: number): string => {
    merge(person, { block: block(['N-PAY', 'Cost', 'Personnel', name, '', annual, 100]) });
    return person
      .notes('Budget')
      .flat()
      .find((note: string) => note.includes('Nora'))!;
  };
  const head = 'Sales North, handed in by Nora on 1/15/2026. ';
  hand('"Ho; Ho; Ho\n(all)"', 1200);
  expect(hand('"Ho; Ho; Ho\n(all)"', 1300)).toBe(
    `${head}Line: N-PAY → Ho; Ho; Ho (all); Annual: 1,200 → 1,300`,
  );
});

const PAY = ['N-PAY', 'Cost', 'Personnel', 'N-PAY', '', 1300, 100];
const CAR = ['N-CAR', 'Cost', 'Running', 'N-CAR', '', 1200, 200];

test('rows below each other cost no more calls than one, and what they keep stands as it was, formulas too', () => {
  const writes = (...rows: (string | number)[][]): number => {
    const person = firm();
    person.resetCalls();
    merge(person, { block: block(...rows) });
    return person.calls().writes;
  };
  const person = firm();
  const { at, headerRow } = table(person, 'Budget', 'budget', 'en');
  person.type('Budget', `${letters(at.annual![0]!)}${headerRow + 2}`, '=600*2');
  expect(merge(person, { block: block(PAY, CAR) }).answer.counts).toMatchObject({ changed: 2 });
  expect(['N-PAY', 'N-CAR'].map((id) => line(person, id).values.annual)).toEqual([1300, 1200]);
  expect(['N-PAY', 'N-CAR'].map((id) => line(person, id).values.months[11])).toEqual([100, 200]);
  expect(person.formulas('Budget')[headerRow + 1]?.[at.annual![0]! - 1]).toBe('=600*2');
  expect(writes(PAY, CAR)).toBeLessThanOrEqual(writes(PAY) + 1);
});

test('a tab that was copied in is read as a pasted block is', () => {
  const person = firm();
  person.addTab('From North');
  person.paste('From North', 'B3', [HEAD, ['N-PAY', 'Cost', 'Personnel', 'N-PAY', '', 1300, 200]]);
  expect(merge(person, { block: '', tab: 'From North' }).answer.counts).toEqual({
    added: 0,
    changed: 1,
    same: 0,
    refused: 0,
  });
  expect(refusal(person, 'mergePlans', { ...GIVEN, tab: 'Nowhere' })).toContain('“Nowhere”');
  expect(refusal(person, 'mergePlans', { ...GIVEN, block: 'a\tb' })).toContain('headers');
  expect(
    refusal(person, 'mergePlans', { ...GIVEN, block: block(['N-X', 'Cost', '', 'X', '', 'plenty', 1]) }),
  ).toContain('Row 2, Annual: “plenty”');
});

test.each([
  ['chi phi', 'chan', 'Chi phí', 'Chặn'],
  ['ĐẦU TƯ', 'canh bao', 'Đầu tư', 'Cảnh báo'],
  ['dau tu', 'THEO DOI', 'Đầu tư', 'Theo dõi'],
  ['cost', 'warn', 'Chi phí', 'Cảnh báo'],
])(
  'choices that are handed in as “%s” and “%s” are written as the plan says them',
  (type, policy, ...said) => {
    const person = firm('vi');
    const rows = [
      ['Mã', 'Loại', 'Khoản mục', 'Khi vượt ngân sách cả năm', 'Cả năm'],
      ['N-NEW', type, 'Điện thoại', policy, '240'],
    ];
    ask(person, 'mergePlans', { ...GIVEN, block: rows.map((row) => row.join('\t')).join('\n') });
    const { values } = table(person, 'Ngân sách', 'budget', 'vi').row('N-NEW');
    expect([values.type, values.yearPolicy]).toEqual(said);
  },
);

test('cells that are not understood are told all at once, of every table that is handed in', () => {
  const person = firm();
  const bad = ['N-X', 'Costs', '', 'X', '', 'plenty', 1];
  const risks = [
    ['Id', 'Risk', 'Likelihood', 'Owner'],
    ['R9', 'Late goods', 'high', 'Nora'],
  ];
  const given = [block(bad), ...risks.map((cells) => cells.join('\t'))].join('\n');
  const told = refusal(person, 'mergePlans', { ...GIVEN, block: given });
  expect(told.match(/Row \d+, [^:]+: “[^”]+”/g)).toEqual([
    'Row 2, Type: “Costs”',
    'Row 2, Annual: “plenty”',
    'Row 4, Likelihood: “high”',
  ]);
  const many = Array.from({ length: 9 }, (_, at) => [`N-${at}`, 'Cost', '', 'X', '', 'plenty', 1]);
  const first = refusal(person, 'mergePlans', { ...GIVEN, block: block(...many) });
  expect(first.match(/is not understood/g)).toHaveLength(6);
  expect(first).toMatch(/And 3 more cells\.$/);
});

test('a plan is agreed, or sent back with a reason, once it was handed in', () => {
  const person = firm();
  const say = { name: 'sales north', who: 'Sue', date: '2026-01-20' };
  expect(refusal(person, 'decideOnPlan', { ...say, state: 'agreed' })).toContain('not handed its plan in');
  merge(person);
  expect(refusal(person, 'decideOnPlan', { ...say, state: 'sent back' })).toContain('Reason');
  ask(person, 'decideOnPlan', { ...say, state: 'sent back', reason: 'Above the ceiling' });
  const row = () => person.values('Departments').find(([name]) => name === 'Sales North')!;
  expect(row()).toEqual(expect.arrayContaining(['Sent back', 'Sue', 'Above the ceiling']));
  expect(refusal(person, 'decideOnPlan', { ...say, state: 'agreed' })).toContain('handed in again');
  merge(person);
  expect(row()).toEqual(expect.arrayContaining(['Handed in', 'Nora']));
  ask(person, 'decideOnPlan', { ...say, state: 'agreed' });
  expect(row()).toEqual(expect.arrayContaining(['Agreed', 'Sue (not verified)']));
  merge(person);
  expect(row()).toEqual(expect.arrayContaining(['Agreed', 'Sue (not verified)']));
  expect(ask(person, 'decideOnPlan', { ...say, who: 'Nora', state: 'agreed' }).changes.cells).toBe(0);
});

test.each([
  [
    'en',
    'The plan of Sales North is agreed (Sue (not verified)). With these rows it is handed in again, and somebody has to agree to it again.',
    'only Nora or Sue or Max can hand it in again',
  ],
  [
    'vi',
    'Kế hoạch Sales North đã thống nhất (Sue (chưa xác minh)). Đưa các dòng này vào là nộp lại: phải có người thống nhất lần nữa.',
    'chỉ Nora hoặc Sue hoặc Max nộp lại được',
  ],
] as const)(
  'rows over a plan that is agreed do not take the agreement back unasked (%s)',
  (language, told, theirs) => {
    const person = firm(language);
    const say = { name: 'Sales North', date: '2026-01-20' };
    ask(person, 'decideOnPlan', { ...say, who: 'Nora', state: 'handed in' });
    ask(person, 'decideOnPlan', { ...say, who: 'Sue', state: 'agreed' });
    const state = () =>
      ask(person, 'departmentsList').answer.departments.map((each: { state: string }) => each.state)[1];
    const before = person.values(nameOf('budget', language));
    const rows = { ...GIVEN, block: 'Id\tAnnual\nN-PAY\t1300' };
    expect(ask(person, 'mergePlans', rows, true).answer.agreed).toBe(told);
    expect(refusal(person, 'mergePlans', rows)).toBe(told);
    // Not even for a person who was told, if they have no right to do it.
    expect(refusal(person, 'mergePlans', { ...rows, who: 'Mary', isAnew: true })).toContain(theirs);
    expect([state(), person.values(nameOf('budget', language))]).toEqual(['agreed', before]);
    // Rows that are there already do not take the agreement back.
    const same = ask(person, 'mergePlans', { ...rows, block: 'Id\tAnnual\nN-PAY\t1200' });
    expect([same.answer.agreed, same.changes.cells, state()]).toEqual(['', 0, 'agreed']);
    ask(person, 'mergePlans', { ...rows, isAnew: true });
    expect([
      state(),
      table(person, nameOf('budget', language), 'budget', language).row('N-PAY').values.annual,
    ]).toEqual([...['handed in', 1300]]);
  },
);

test('a plan is sent back by a person who may agree to it, and taken back by the one who handed it in', () => {
  const person = firm();
  const say = { name: 'Sales North', date: '2026-01-20' };
  const back = (who: string) => ({ ...say, who, state: 'sent back', reason: 'Too much' });
  const state = () => person.values('Departments').find(([name]) => name === 'Sales North')!;
  ask(person, 'decideOnPlan', { ...say, who: 'Nora', state: 'handed in' });
  expect(refusal(person, 'decideOnPlan', back('Mary'))).toBe(
    'Only Sue or Max can send the plan of Sales North back; whoever handed it in can take it back.',
  );
  ask(person, 'decideOnPlan', back('nora'));
  expect(state()).toEqual(expect.arrayContaining(['Sent back', 'nora']));
  ask(person, 'decideOnPlan', { ...say, who: 'Nora', state: 'handed in' });
  ask(person, 'decideOnPlan', { ...say, who: 'Sue', state: 'agreed' });
  expect(refusal(person, 'decideOnPlan', back('Nora'))).toContain(
    'Only Sue or Max can send the plan of Sales North back',
  );
  expect(state()).toEqual(expect.arrayContaining(['Agreed', 'Sue (not verified)']));
  ask(person, 'decideOnPlan', back('Max'));
  expect(state()).toEqual(expect.arrayContaining(['Sent back', 'Max', 'Too much']));
});

test.each([
  [
    'en',
    'The plan of Sales North is agreed: only Nora or Sue or Max can hand it in again. Anybody else must have it sent back first.',
  ],
  [
    'vi',
    'Kế hoạch Sales North đã thống nhất: chỉ Nora hoặc Sue hoặc Max nộp lại được. Người khác cần nhờ trả lại trước.',
  ],
] as const)(
  'an agreed plan is handed in again by its head or a person who may agree to it (%s)',
  (language, told) => {
    const person = firm(language);
    const say = { name: 'Sales North', date: '2026-01-20' };
    const handIn = (who: string) => ({ ...say, who, state: 'handed in' });
    const agree = (who: string) => ask(person, 'decideOnPlan', { ...say, who, state: 'agreed' });
    const states = () =>
      ask(person, 'departmentsList').answer.departments.map(({ state }: { state: string }) => state)[1];
    ask(person, 'decideOnPlan', handIn('Mary'));
    agree('Sue');
    expect(refusal(person, 'decideOnPlan', handIn('Mary'))).toBe(told);
    expect(states()).toBe('agreed');
    for (const who of ['nora', 'Max']) {
      ask(person, 'decideOnPlan', handIn(who));
      expect(states()).toBe('handed in');
      agree('Sue');
    }
  },
);

test('the person who handed a plan in may not agree to it, nor anyone without the right', () => {
  const person = firm();
  const on = { date: '2026-01-20' };
  const handIn = (name: string, who: string) =>
    ask(person, 'decideOnPlan', { ...on, name, who, state: 'handed in' });
  const agree = (name: string, who: string) => ({ ...on, name, who, state: 'agreed' });
  const said = () =>
    ask(person, 'departmentsList').answer.departments.map((of: { said: string }) => of.said) as string[];
  handIn('Sales North', 'Sue');
  expect(said()[1]).toContain('Handed in · Sue');
  expect(said()[1]).toContain('to be agreed by Max');
  expect(refusal(person, 'decideOnPlan', agree('Sales North', ' sue'))).toBe(
    'Sue handed in the plan of Sales North: it is for Max to agree to it.',
  );
  expect(refusal(person, 'decideOnPlan', agree('Sales North', 'Mary'))).toBe(
    'The plan of Sales North is for Max to agree to.',
  );
  expect(ask(person, 'decideOnPlan', agree('Sales North', 'Max')).message).toBe(
    'The plan of Sales North: agreed, Max (not verified).',
  );
  // The only person whom the tab names for it; the result says so.
  handIn('Marketing', 'Mary');
  expect(refusal(person, 'decideOnPlan', agree('Marketing', 'Sue'))).toContain('is for Mary to agree to');
  expect(ask(person, 'decideOnPlan', agree('Marketing', 'Mary')).message).toContain(
    'The same person handed it in, and the tab Departments names nobody else for it.',
  );
});

test('a typed state does not count as agreed: each cell that contradicts it is named, and stays', () => {
  const person = firm();
  const { at, headerRow } = table(person, 'Departments', 'departments', 'en');
  const names = DEPARTMENTS.map(({ name }) => name);
  const cell = (name: string, key: string): string =>
    `${letters(at[key]![0]!)}${headerRow + 1 + names.indexOf(name)}`;
  const type = (name: string, state: string, by: string, on: string) => {
    person.type('Departments', cell(name, 'state'), state);
    person.type('Departments', cell(name, 'stateBy'), by);
    person.type('Departments', cell(name, 'stateOn'), on);
  };
  const told = (): string[][] =>
    ask(person, 'checkLimits').problems.flatMap(({ where, found, expected }: any) =>
      where.startsWith('Departments!') ? [[where.split('!')[1], found, expected]] : [],
    );
  expect(told()).toEqual([]);
  const [by, on] = [cell('Sales North', 'stateBy'), cell('Sales North', 'stateOn')];
  const through = 'agree to it in the panel Departments';
  for (const [who, day, ...said] of [
    ['', '1/20/2026', by, '', `who agreed to the plan of “Sales North”; ${through}`],
    ['Nora', '1/20/2026', by, 'Nora', `Sue or Max, who agrees to the plan of “Sales North”; ${through}`],
    [
      'Sue',
      '1/20/2026',
      by,
      'Sue',
      `somebody other than the person who handed in the plan of “Sales North”: that may be Sue; ${through}`,
    ],
    ['Sue (not verified)', '', on, '', 'the day on which the plan of “Sales North” was agreed'],
    ['Sue (not verified)', '1/20/2026'],
    ['Max (max@firm.vn)', '1/20/2026'],
  ] as const) {
    type('Sales North', 'Agreed', who, day);
    expect([who, day, told()]).toEqual([who, day, said.length === 0 ? [] : [said]]);
    expect(person.values('Departments').find(([name]) => name === 'Sales North')).toContain('Agreed');
  }
  type('Sales North', 'Handed in', 'Nora', '');
  expect(told()).toEqual([]);
  // If the right person agrees in the panel, nothing more is said; otherwise it is.
  type('Sales North', 'Agreed', '', '');
  const say = { name: 'Sales North', date: '2026-01-21', state: 'agreed' };
  expect(refusal(person, 'decideOnPlan', { ...say, who: 'Nora' })).toContain('is for Sue or Max to agree to');
  ask(person, 'decideOnPlan', { ...say, who: 'Max' });
  expect(told()).toEqual([]);
  // Where nobody else is named, the person who handed it in may agree.
  type('Marketing', 'Agreed', 'Mary', '1/20/2026');
  expect(told()).toEqual([]);
});

test('where nobody approves for a department, anyone except the person who handed it in may agree', () => {
  const none = { parent: '', approver: '', upTo: '', second: '', ceiling: '' };
  const person = firm('en', [
    { ...none, name: 'Sales North', head: 'Nora' },
    { ...none, name: 'Marketing', head: 'Mary' },
  ]);
  const say = { name: 'Sales North', date: '2026-01-20' };
  ask(person, 'decideOnPlan', { ...say, who: 'Nora', state: 'handed in' });
  expect(refusal(person, 'decideOnPlan', { ...say, who: 'NORA', state: 'agreed' })).toBe(
    'Nora handed in the plan of Sales North: it is for somebody else to agree to it.',
  );
  expect(ask(person, 'decideOnPlan', { ...say, who: 'Mary', state: 'agreed' }).answer.state).toBe('agreed');
});

test('a tab to hand out holds the department’s rows as they are; filled in and merged, it changes what was changed', () => {
  const person = firm();
  const { answer } = ask(person, 'handOut', { name: 'Sales' });
  expect(answer).toEqual({ name: 'Sales', tab: 'Plan of Sales', lines: 5, others: 0 });
  const cells = person.values('Plan of Sales');
  expect(cells[0]!.slice(0, 5)).toEqual(['Id', 'Type', 'Group', 'Line', 'Department']);
  expect(cells.slice(1, 7).map(([id]) => id)).toEqual(['N-PAY', 'N-CAR', 'S-PAY', 'S-HEAD', 'REV', '']);
  const given = { ...GIVEN, name: 'Sales', block: '', tab: 'Plan of Sales' };
  expect(ask(person, 'mergePlans', given, true).answer.counts).toEqual({
    added: 0,
    changed: 0,
    same: 5,
    refused: 0,
  });
  const annual = String.fromCharCode(65 + cells[0]!.indexOf('Annual'));
  person.type('Plan of Sales', `${annual}4`, '1250');
  expect(ask(person, 'mergePlans', given).answer.counts).toMatchObject({ changed: 1, same: 4 });
  expect(line(person, 'S-PAY').values.annual).toBe(1250);
  expect(ask(person, 'handOut', { name: 'Sales' }).answer.tab).toBe('Plan of Sales (2)');
  expect(person.values('Plan of Sales')[3]![cells[0]!.indexOf('Annual')]).toBe(1250);
});
