/** Goals, KPIs, work, people and risks are handed out and handed in like lines of Budget. */
import type { Person } from '../../../local/person';
import { ask, letters, refusal, table } from '../../plans/shop';
import { firmWithWork } from './firm';

const GIVEN = { name: 'Sales North', who: 'Nora', date: '2026-01-15' };
const BLOCK = [
  'Id|Goal|Target',
  'G1|Grow North|1,600',
  'G2|Be known|10',
  'G9|Keep staff|90',
  '',
  'KPIs',
  'Id|KPI|Unit|Better when|Goal|Made of|Plan 01/2026',
  'K1|Revenue|VND|Higher is better|G1|REV|99',
  'K9|Staff kept|people|Higher is better|G9|manual|90',
  'K8|Loose|people|Higher is better||manual|1',
  'K7|Posters|people|Higher is better|G2|manual|1',
  'Id|Kind|What is done|Part of|Owner|Department|Due|Progress',
  'A1|Initiative|Open Vinh||Nora|Sales North|2/3/2026|60%',
  'A1.1|Task|Sign the lease|A1|Nora||2/1/2026|',
  'A2|Initiative|A fair||Mary||2/1/2026|',
  '|Task|Whatever||Nora|||',
  'Person or capacity|Kind|Hours a month available',
  'nora|Person|120',
  'Nina|Person|80',
  'Mary|Person|10',
  'Id|Risk|Goal|Owner|Likelihood|Impact',
  'R1|Rain|G1||3|3',
  'R2|Ads dear|||1|1',
  'R9|Flood||Nina|1|5',
]
  .map((row) => row.replaceAll('|', '\t'))
  .join('\n');
const merge = (person: Person, input: object = {}, preview = false) =>
  ask(person, 'mergePlans', { ...GIVEN, block: BLOCK, ...input }, preview);
const row = (person: Person, name: string, tab: Parameters<typeof table>[2], id: string) =>
  table(person, name, tab, 'en').row(id).values;

const OF_MARKETING = 'This Id belongs to Marketing: give the row another Id.';

test('each row is told by its tab: added, changed, as it stands, or refused and why', () => {
  const person = firmWithWork();
  const { answer } = merge(person, {}, true);
  expect(answer.rows.map(({ kind, id, name, text }: any) => [kind, id, name, text.join('; ')])).toEqual([
    ['changed', 'G1', 'Grow North (Goals)', 'Target: 1,500 → 1,600'],
    ['refused', 'G2', 'Be known (Goals)', OF_MARKETING],
    ['added', 'G9', 'Keep staff (Goals)', 'A new row.'],
    ['same', 'K1', 'Revenue (KPIs)', ''],
    ['added', 'K9', 'Staff kept (KPIs)', 'A new row.'],
    [
      'refused',
      'K8',
      'Loose (KPIs)',
      'The row is tied to no goal of Sales North: write one of its goals in it.',
    ],
    [
      'refused',
      'K7',
      'Posters (KPIs)',
      'The row is tied to Marketing: tie it to Sales North, or hand it in with Marketing.',
    ],
    ['changed', 'A1', 'Open Vinh (Action plan)', 'Due: 1/31/2026 → 2/3/2026; Progress: 50% → 60%'],
    ['added', 'A1.1', 'Sign the lease (Action plan)', 'A new row.'],
    ['refused', 'A2', 'A fair (Action plan)', OF_MARKETING],
    ['added', 'A3', 'Whatever (Action plan)', 'A new row.'],
    ['changed', 'nora', 'nora (Resources)', 'Hours a month available: 100 → 120'],
    ['added', 'Nina', 'Nina (Resources)', 'A new row.'],
    ['refused', 'Mary', 'Mary (Resources)', OF_MARKETING],
    ['changed', 'R1', 'Rain (Risks)', 'Likelihood: 2 → 3'],
    [
      'refused',
      'R2',
      'Ads dear (Risks)',
      'The row is tied to no goal of Sales North: write one of its goals in it.',
    ],
    ['added', 'R9', 'Flood (Risks)', 'A new row.'],
  ]);
});

test('it is written with its origin, and the same block again changes nothing', () => {
  const person = firmWithWork();
  merge(person);
  expect(row(person, 'Goals', 'goals', 'G9')).toMatchObject({ department: 'Sales North', target: 90 });
  expect(row(person, 'KPIs', 'kpis', 'K9')).toMatchObject({ goal: 'G9', madeOf: 'manual' });
  expect(row(person, 'KPIs', 'kpis', 'K9').plan[0]).toBe(90);
  expect(row(person, 'Action plan', 'actions', 'A1.1')).toMatchObject({
    department: 'Sales North',
    partOf: 'A1',
  });
  expect(row(person, 'Action plan', 'actions', 'A1').progress).toBe(0.6);
  const people = table(person, 'Resources', 'resources', 'en').rows.map(({ values }) => values);
  expect(people.find(({ name }) => name === 'Nina')).toMatchObject({
    department: 'Sales North',
    available: 80,
  });
  expect(row(person, 'Risks', 'risks', 'R1').likelihood).toBe(3);
  const notes = person
    .notes('Action plan')
    .flat()
    .filter((note) => note.includes('Nora'));
  expect(notes).toEqual([
    'Sales North, handed in by Nora on 1/15/2026. Due: 1/31/2026 → 2/3/2026; Progress: 50% → 60%',
    'Sales North, handed in by Nora on 1/15/2026. A new row.',
    'Sales North, handed in by Nora on 1/15/2026. A new row.',
  ]);
  person.resetCalls();
  const again = merge(person);
  expect(again.answer.counts).toMatchObject({ added: 0, changed: 0 });
  expect(person.calls().writes).toBe(0);
});

test('a KPI that is made of other lines works them out at once', () => {
  const person = firmWithWork();
  merge(person, { block: 'Id\tKPI\tMade of\tGoal\nK1\tRevenue\tREV + N-CAR\tG1' });
  expect(row(person, 'KPIs', 'kpis', 'K1').plan.slice(0, 2)).toEqual([200, 200]);
  // What Budget computes for the KPI is not taken from the block.
  const { counts } = merge(person, { block: 'Id\tKPI\tGoal\tPlan 01/2026\nK1\tRevenue\tG1\t99' }).answer;
  expect(counts).toMatchObject({ same: 1, changed: 0 });
});

test('a tab to hand out holds all that is the department’s; handed in as it is, nothing changes', () => {
  const person = firmWithWork();
  const { answer } = ask(person, 'handOut', { name: 'Sales North' });
  expect(answer).toMatchObject({ lines: 3, others: 5 });
  const cells = person.values('Plan of Sales North');
  const first = cells.map(([cell]) => cell).filter((cell) => cell !== '' && cell !== 'Id');
  expect(first).toEqual([
    ...['N-PAY', 'N-CAR', 'REV', 'Goals', 'G1', 'KPIs', 'K1', 'Action plan', 'A1'],
    ...['Resources', 'Person or capacity', 'Nora', 'Risks', 'R1'],
  ]);
  const { counts } = merge(person, { block: '', tab: 'Plan of Sales North' }, true).answer;
  expect(counts).toEqual({ added: 0, changed: 0, same: 8, refused: 0 });
});

test('headers that fit two tabs, or none, are refused', () => {
  const person = firmWithWork();
  const said = (block: string): string => refusal(person, 'mergePlans', { ...GIVEN, block });
  expect(said('Id\tOwner\nA1\tNora')).toContain('may be those of');
  expect(said('Name\tWhat\nA1\tNora')).toContain('headers of a tab');
});

const lines = (...rows: string[]): string => rows.join('\n').replaceAll('|', '\t');

test('what is not understood is named by its row and what its column is called', () => {
  const block = lines('Id|Line|Annual', 'N-PAY|Pay|1200', 'N-NEW|Tea|twelve');
  expect(refusal(firmWithWork(), 'mergePlans', { ...GIVEN, block })).toMatch(
    /^Row 3, Annual: “twelve” is not understood; expected a number/,
  );
});

test('who stands twice, in whatever letters, is refused by its row; what is not understood there never empties a cell', () => {
  const person = firmWithWork();
  const header = 'Person or capacity|Kind|Hours a month available';
  const { answer } = merge(person, { block: lines(header, 'nora|Person|120', 'NORA |Person|130') }, true);
  expect(answer.rows.map(({ kind, text }: any) => [kind, ...text])).toEqual([
    ['changed', 'Hours a month available: 100 → 120'],
    ['refused', 'The Id is already in row 2: give this row another.'],
  ]);
  const block = lines('Id|Goal|Target', 'G1|Grow North|lots', 'G1|Grow North|1,500');
  expect(refusal(person, 'mergePlans', { ...GIVEN, block })).toMatch(
    /^Row 2, Target: “lots” is not understood/,
  );
});

test('a column that the plan does not keep is neither handed out nor a change that comes again and again', () => {
  const person = firmWithWork();
  ask(person, 'handOut', { name: 'Sales North' });
  expect(person.values('Plan of Sales North').flat()).not.toContain('Theme');
  const block = lines('Id|Goal|Target|Theme', 'G1|Grow North|1,500|T1');
  expect(merge(person, { block }, true).answer.counts).toMatchObject({ same: 1, changed: 0 });
});

test('where every row is refused, it says so', () => {
  const person = firmWithWork();
  merge(person);
  const block = lines('Id|Goal|Target', 'G2|Be known|11');
  expect(merge(person, { block }).message).toBe('Nothing changes for Sales North: 1 row refused.');
  const rent = merge(person, { block: lines('Id|Line|01/2026', 'RENT|Rent|1') }, true).answer.rows;
  expect(rent[0].text).toEqual(['This Id belongs to no department: give it to Sales North on Budget first.']);
});

test('a goal needs no Id: a new one gets it as it comes in, and the same rows again change nothing', () => {
  const person = firmWithWork();
  const given = ['Id\tGoal\tTarget', '\tDeliver in a day\t90', '\tGrow North\t1,600'].join('\n');
  const { answer } = ask(person, 'mergePlans', { ...GIVEN, block: given });
  expect(answer.rows.map(({ kind, id, name }: any) => [kind, id, name])).toEqual([
    ['added', 'G3', 'Deliver in a day (Goals)'],
    ['changed', 'G1', 'Grow North (Goals)'],
  ]);
  expect(row(person, 'Goals', 'goals', 'G3')).toMatchObject({ goal: 'Deliver in a day', target: 90 });
  const again = ask(person, 'mergePlans', { ...GIVEN, block: given }, true);
  expect(again.answer.counts).toEqual({ added: 0, changed: 0, same: 2, refused: 0 });
});

test('one that is handed out before it has an Id gets it, and comes back as the same', () => {
  const person = firmWithWork();
  const goals = () => table(person, 'Goals', 'goals', 'en');
  const { headerRow, at, rows } = goals();
  const free = headerRow + rows.length + 1;
  for (const [key, text] of Object.entries({ goal: 'Deliver in a day', department: 'Sales North' }))
    person.type('Goals', `${letters(at[key]![0]!)}${free}`, text);
  const { tab } = ask(person, 'handOut', { name: 'Sales North' }).answer;
  expect(goals().row('G3').values).toMatchObject({ goal: 'Deliver in a day' });
  expect(person.values(tab).some((line) => line[0] === 'G3' && line[1] === 'Deliver in a day')).toBe(true);
  const { answer } = ask(person, 'mergePlans', { ...GIVEN, block: '', tab }, true);
  expect(answer.counts).toMatchObject({ added: 0, changed: 0, refused: 0 });
});

test('work and risks need none either: new ones get it, the same again change nothing, and a name that several bear is asked about', () => {
  const person = firmWithWork();
  const block = lines(
    'Id|Kind|What is done|Owner',
    '|Task|Call dealers|Nora',
    '|Task|Call dealers|Nina',
    '|Initiative|A fair|Nora',
    '|Initiative|open vinh|Nora',
    '||| ',
    'Id|Risk|Goal|Likelihood|Impact',
    '|Flood|G1|1|5',
    '|Rain|G1|3|3',
  );
  const shown = (given: string) =>
    merge(person, { block: given }, true).answer.rows.map(({ kind, id, name }: any) => [kind, id, name]);
  expect(shown(block)).toEqual([
    // A name that occurs twice means two pieces of work; another department's fair is not one of them.
    ['added', 'A3', 'Call dealers (Action plan)'],
    ['added', 'A4', 'Call dealers (Action plan)'],
    ['added', 'A5', 'A fair (Action plan)'],
    ['changed', 'A1', 'open vinh (Action plan)'],
    ['added', 'R3', 'Flood (Risks)'],
    ['changed', 'R1', 'Rain (Risks)'],
  ]);
  merge(person, { block });
  expect(row(person, 'Action plan', 'actions', 'A4')).toMatchObject({ name: 'Call dealers', owner: 'Nina' });
  expect(merge(person, { block }, true).answer.counts).toEqual({ added: 0, changed: 0, same: 6, refused: 0 });
  const one = lines('Id|Kind|What is done|Owner', '|Task|Call dealers|Nobody');
  expect(merge(person, { block: one }, true).answer.rows).toMatchObject([
    { kind: 'refused', text: ['The row has no Id: write one.'] },
  ]);
});

test('those that are handed out get it first, only of the department, and come back as the same', () => {
  const person = firmWithWork();
  const write = (
    name: string,
    key: 'actions' | 'risks',
    below: number,
    more: Record<string, string>,
  ): void => {
    const { headerRow, at } = table(person, name, key, 'en');
    for (const [column, text] of Object.entries(more))
      person.paste(name, `${letters(at[column]![0]!)}${headerRow + below}`, [[text]]);
  };
  write('Action plan', 'actions', 3, { name: 'Stand at the fair', department: 'Marketing' });
  write('Action plan', 'actions', 4, { name: 'Call dealers', department: 'Sales North' });
  write('Risks', 'risks', 3, { risk: 'Flood', goal: 'G1' });
  const { tab } = ask(person, 'handOut', { name: 'Sales North' }).answer;
  const out = person.values(tab).map((line) => line.slice(0, 3));
  expect(out).toEqual(
    expect.arrayContaining([
      expect.arrayContaining(['A4', 'Call dealers']),
      expect.arrayContaining(['R3', 'Flood']),
    ]),
  );
  expect(person.values('Action plan', 'A4:C5')).toEqual([
    ['', '', 'Stand at the fair'],
    ['A4', '', 'Call dealers'],
  ]);
  const { answer } = ask(person, 'mergePlans', { ...GIVEN, block: '', tab }, true);
  expect(answer.counts).toMatchObject({ added: 0, changed: 0, refused: 0 });
});

test('into a plan that is approved nothing of what was approved comes, which the look says already', () => {
  const person = firmWithWork();
  ask(person, 'approvePlan', { who: 'Sue', date: '2026-01-20' });
  expect(merge(person, {}, true).answer.stays).toMatch(/^The plan is approved: its original stays\./);
  expect(refusal(person, 'mergePlans', { ...GIVEN, block: BLOCK })).toMatch(/^The plan is approved/);
});
