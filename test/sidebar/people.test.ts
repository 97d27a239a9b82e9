/** The weekly update in one form, and the firm's panel before the first scorecard. */
import { openSidebar, type Sidebar } from './page';
import { PLAN, withPlan, YEARS } from './plan';

let page: Sidebar;
afterEach(() => {
  page.close();
});
const opened = async (view: string): Promise<void> => {
  page = await openSidebar({ view, language: 'en' });
};
const firm = (isFirm: boolean, firmParts: readonly string[] = []) => ({
  ...withPlan(),
  answer: { plan: { ...PLAN, isFirm, firmParts }, years: YEARS, today: '2026-04-02' },
});

const task = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  of: '',
  owner: 'An',
  due: '2026-03-31',
  late: null,
  progress: '20',
  status: 'in progress',
  against: '',
  ...more,
});
const answer = {
  tasks: [
    task('A1', 'Catalogue'),
    task('A2', 'Photos', { late: 2, against: 'a state and progress that agree' }),
    task('A3', 'Labels', { progress: '', status: null }),
  ],
  people: ['An', 'Bình'],
  departments: ['Sales'],
  states: [
    { value: 'in progress', label: 'In progress' },
    { value: 'done', label: 'Done' },
  ],
};
const asked = (name: string) => page.asked.filter((each) => each.name === name);

test('only what was touched is told, of all tasks in one call', async () => {
  await opened('weeklyUpdate');
  await asked('glance')[0]!.answers(firm(true));
  await asked('openTasks')[0]!.answers({ answer: { ...answer, tasks: [] } });
  expect(page.text('option')).toEqual(['Choose…', 'An', 'Bình', 'Sales']);
  await page.write('Whose work', 'who An');
  expect(asked('openTasks').at(-1)!.input).toEqual({ who: 'An', department: '' });
  await asked('openTasks').at(-1)!.answers({ answer });
  expect(page.text('legend')).toEqual(['A1 Catalogue', 'A2 Photos', 'A3 Labels']);
  expect(page.text('fieldset .aside').filter((text) => /^(?:Now|No update)/.test(text))).toEqual([
    'Now: In progress, 20%.',
    'Now: In progress, 20%.',
    'No update yet.',
  ]);
  expect(page.text('.error')).toEqual(['Expected: a state and progress that agree.']);
  await page.write('Note (optional)', 'half of it');
  await page.write('Your name', 'An');
  await page.press('Take the update');
  expect(asked('updateProgress').at(-1)).toMatchObject({
    preview: false,
    input: {
      who: 'An',
      date: '2026-04-02',
      said: [{ id: 'A1', progress: '20', status: '', note: 'half of it' }],
    },
  });
  await asked('updateProgress').at(-1)!.answers({ message: '1 task is up to date, and stands in the log.' });
  expect(page.text('.notice.good')).toEqual(['1 task is up to date, and stands in the log.']);
});

test('a shop is offered none of it, a firm both', async () => {
  for (const isFirm of [false, true]) {
    await opened('glance');
    await asked('glance')[0]!.answers(firm(isFirm));
    const buttons = page.text('button');
    expect(['Weekly update', 'Strategy and people'].map((name) => buttons.includes(name))).toEqual([
      isFirm,
      isFirm,
    ]);
    if (!isFirm) page.close();
  }
});

test('who can read scorecards is said before there is one', async () => {
  await opened('people');
  await asked('glance')[0]!.answers(firm(true));
  const said = page.text('p.aside').find((text) => text.startsWith('Before the first scorecard'));
  expect(said).toContain('everyone who can open this spreadsheet can read it');
  expect(asked('keepTabs')).toEqual([]);
});

test('a tab that is there is not offered again, one that is not still is', async () => {
  await opened('people');
  await asked('glance')[0]!.answers(firm(true, ['strategy']));
  const offered = page.text('button').filter((text) => text.startsWith('Add the tab'));
  expect(offered).toEqual(['Add the tab Scorecards']);
  // Nothing can be built from a tab that does not exist yet.
  const built = page.text('button').filter((text) => text.startsWith('Build'));
  expect(built).toEqual(['Build “Strategy path”', 'Build “Load”']);
});

test('cards of several periods: one is chosen, and a salary goes with its card', async () => {
  await opened('people');
  await asked('glance')[0]!.answers(firm(true, ['appraisal']));
  await page.press('Build “Appraisal”');
  const periods = [
    { value: '2026', label: '2026' },
    { value: '2026-Q1', label: 'Q1/2026' },
  ];
  const card = (who: string) => ({
    who,
    score: '95.0%',
    covered: '100.0%',
    rating: 'B',
    faults: [],
    agreed: '',
  });
  const built = (period: string, ...who: string[]) => ({
    answer: { tab: `Appraisal ${period}`, period, periods, cards: who.map(card) },
  });
  await asked('appraisal')
    .at(-1)!
    .answers(built('2026-Q1', 'An', 'Bình'));
  await page.write('Period', '2026');
  expect(asked('appraisal').at(-1)).toMatchObject({ preview: false, input: { period: '2026' } });
  await asked('appraisal')
    .at(-1)!
    .answers(built('2026', 'Chi', 'An'));
  expect(page.field('Whose card').value).toBe('Chi');
  await page.write('Agreed by', 'Lan');
  await page.write('Salary, where the rating brings a share of it (optional)', '9000');
  await page.enter('Agreed by');
  expect(asked('agreeRating').at(-1)!.input).toMatchObject({ who: 'Chi', period: '2026', salary: '9000' });
  await asked('agreeRating')
    .at(-1)!
    .answers({ message: 'Agreed.', answer: { reward: '900', line: '' } });
  expect(page.field('Salary, where the rating brings a share of it (optional)').value).toBe('');
  expect(page.field('Agreed by').value).toBe('Lan');
});

test('once a rating is agreed the cards above say so, with what came of it below', async () => {
  await opened('people');
  await asked('glance')[0]!.answers(firm(true, ['appraisal']));
  await page.press('Build “Appraisal”');
  const card = { who: 'An', score: '80.0%', rating: 'B', faults: [], agreed: '' };
  const built = { period: '2026', periods: [], tab: 'Appraisal 2026', cards: [card] };
  await asked('appraisal')[0]!.answers({ answer: built, message: '1 card, 0 of them agreed.' });
  await page.write('Agreed by', 'Zoe');
  await page.press('Agree a rating');
  await asked('agreeRating')[0]!.answers({ answer: { reward: '', line: '' }, message: 'Agreed: An, B.' });
  expect(asked('appraisal')[1]).toMatchObject({ preview: false, input: { period: '2026' } });
  const cards = [{ ...card, agreed: 'Agreed: B, Zoe' }];
  await asked('appraisal')[1]!.answers({ answer: { ...built, cards }, message: '1 card, 1 of them agreed.' });
  expect(page.text('.told li')).toEqual(['An: 80.0%, B · Agreed: B, Zoe']);
  expect(page.text('.notice.good')).toEqual(['1 card, 1 of them agreed.', 'Agreed: An, B.']);
});
