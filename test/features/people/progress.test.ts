/** The weekly update: all open work in one form, the log that only grows, and what the review shows of it. */
import type { Person } from '../../../local/person';
import type { Act } from '../../faults/failing';
import { failingInTurn } from '../../faults/inTurn';
import { ask, refusal, review, reviewName, table } from '../../plans/shop';
import { smallFirm } from './firm';

jest.setTimeout(240_000);

const LOG = { en: 'Progress log', vi: 'Nhật ký tiến độ' } as const;
const update = (person: Person, date: string, said: object[], who = 'An') =>
  ask(person, 'updateProgress', { who, date, said });
const actionsOf = (person: Person, language: 'en' | 'vi' = 'en') =>
  table(person, { en: 'Action plan', vi: 'Kế hoạch hành động' }[language], 'actions', language);
const state = (person: Person, id: string, language: 'en' | 'vi' = 'en'): unknown[] => {
  const { progress, status } = actionsOf(person, language).row(id).values;
  return [progress, status];
};
const logged = (person: Person, language: 'en' | 'vi' = 'en'): unknown[][] =>
  person
    .values(LOG[language])
    .slice(1)
    .filter((line) => line[2] !== '')
    .map((line) => line.slice(1, 6));

test('open work of a person or a department; done work and that of others is left out', () => {
  const person = smallFirm();
  const idsOf = (input: object): string[] =>
    ask(person, 'openTasks', input).answer.tasks.map(({ id }: any) => id);
  expect(idsOf({ who: 'an' })).toEqual(['A1', 'A1.1']);
  expect(idsOf({ who: 'Bình' })).toEqual([]);
  expect(idsOf({ department: 'Sales' })).toEqual(['A1', 'A1.1']);
  expect(idsOf({})).toEqual([]);
  const { answer } = ask(person, 'openTasks');
  expect(answer).toMatchObject({ people: ['An', 'Bình', 'Chi'], departments: ['Sales', 'Stock'] });
  expect(ask(person, 'openTasks', { who: 'An' }).answer.tasks[1]).toMatchObject({
    of: 'New catalogue',
    due: '2026-03-31',
    progress: '',
    status: 'not started',
  });
});

test.each(['en', 'vi'] as const)('what is told goes to the plan and to the log, in %s', (language) => {
  const person = smallFirm(language);
  const done = { en: 'Done', vi: 'Đã xong' }[language];
  const going = { en: 'In progress', vi: 'Đang làm' }[language];
  update(person, '2026-02-07', [
    { id: 'A1', progress: '20', status: '', note: 'waiting for prices' },
    { id: 'A1.1', progress: '40%', status: '', note: '' },
  ]);
  expect(state(person, 'A1', language)).toEqual([0.2, going]);
  expect(state(person, 'A1.1', language)).toEqual([0.4, going]);
  update(person, '2026-02-14', [{ id: 'A1.1', progress: '', status: 'done', note: '' }]);
  expect(state(person, 'A1.1', language)).toEqual([1, done]);
  expect(logged(person, language)).toEqual([
    ['An', 'A1', 0.2, going, 'waiting for prices'],
    ['An', 'A1.1', 0.4, going, ''],
    ['An', 'A1.1', 1, done, ''],
  ]);
  // The same update repeated, perhaps after a failure, is logged once.
  update(person, '2026-02-14', [{ id: 'A1.1', progress: '', status: 'done', note: '' }]);
  expect(logged(person, language)).toHaveLength(3);
  expect(person.errors()).toEqual([]);
});

test('what contradicts itself, is no progress, or is told of no work is refused, and nothing is written', () => {
  const person = smallFirm();
  const told = (said: object[]): string =>
    refusal(person, 'updateProgress', { who: 'An', date: '2026-02-07', said });
  expect(told([{ id: 'A1', progress: '40', status: 'done' }])).toMatch(
    /A1: expected .*it says Done, below 100%/,
  );
  expect(told([{ id: 'A1', progress: '100', status: 'in progress' }])).toMatch(/says 100%, and not Done/);
  expect(told([{ id: 'A1', progress: '140' }])).toBe('A1: “140” is not a progress from 0 to 100.');
  expect(told([{ id: 'A9', progress: '40' }])).toBe('There is no “A9” on the Action plan any more.');
  expect(told([{ id: 'A1', progress: '', status: '', note: '' }])).toBe('No task was updated.');
  expect(person.tabs()).not.toContain(LOG.en);
});

test('the review tells what moved, what stands still, planned against actual, and late work by department', () => {
  const person = smallFirm();
  update(person, '2026-03-04', [{ id: 'A1.1', progress: '40', note: 'half of the photos' }]);
  review(person, '2026-03');
  const cells = person.values(reviewName('2026-03', 'en'));
  const at = (title: string): number => cells.findIndex((line) => line[0] === title);
  const under = (title: string): unknown[][] => {
    const top = at(title);
    const rows = cells.slice(top + 1);
    return rows.slice(
      0,
      rows.findIndex((line) => line.slice(0, 12).every((cell) => cell === '')),
    );
  };
  expect(under('Work that moved').at(-1)!.slice(0, 6)).toEqual([
    ...['A1.1', 'Photos', 'An', '', '40%, In progress', 'half of the photos'],
  ]);
  const still = under('Work that has stood still for two weeks').map((line) => [line[0], line[3]]);
  expect(still).toEqual(
    expect.arrayContaining([
      ['A1', 85],
      ['A1.1', 27],
      ['A2', 30],
    ]),
  );
  const initiatives = under('Initiatives: planned progress and actual');
  const [a1, a2] = ['A1', 'A2'].map((id) => initiatives.find((line) => line[0] === id)!);
  // 25 hours at 40 % and 20 finished; both should be finished by now.
  expect(a1!.slice(3, 5)).toEqual([1, expect.closeTo((25 * 0.4 + 20) / 45, 9)]);
  expect(a2!.slice(3, 5)).toEqual([expect.closeTo(31 / 306, 9), 0]);
  expect(under('Late work by department').at(-1)!.slice(1, 5)).toEqual(['Sales', '', 1, 0]);
});

test('a shop’s review tells none of it, and asks for nothing more', () => {
  const person = smallFirm();
  person.resetCalls();
  review(person, '2026-03');
  const text = person.values(reviewName('2026-03', 'en')).flat();
  expect(text).not.toContain('Late work by department');
  expect(ask(person, 'glance').answer.plan.isFirm).toBe(false);
  update(person, '2026-03-04', [{ id: 'A1.1', progress: '40' }]);
  expect(ask(person, 'glance').answer.plan.isFirm).toBe(true);
});

test('in a firm, state and progress that contradict each other are named with their cell', () => {
  const person = smallFirm();
  update(person, '2026-03-04', [{ id: 'A1.1', progress: '40' }]);
  const actions = actionsOf(person);
  person.type('Action plan', actions.cell('A2', 'progress'), '100%');
  const { problems } = review(person, '2026-03');
  expect(problems).toContainEqual(
    expect.objectContaining({
      where: `Action plan!${actions.cell('A2', 'status')}`,
      found: '100%',
      understood: true,
    }),
  );
});

describe('its calls failing in turn', () => {
  const todo: Act = {
    options: { language: 'en', locale: 'en_GB' },
    saved: smallFirm().save(),
    act: (person) => void update(person, '2026-02-07', [{ id: 'A1', progress: '30', note: 'slow' }]),
  };
  failingInTurn(todo, { every: 4, last: 2 });
});
