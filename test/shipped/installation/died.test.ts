/** A check that dies leaves at most a tab, which the next one removes; everything else stays. */
import { byHand, step, TAB } from '../../../local/installation/run';
import { openSpreadsheet, type Person } from '../../../local/person';

const opened = (): Person => {
  const person = openSpreadsheet();
  person.doc.kept.used = true;
  return person;
};
const whole = (person: Person): string[] => {
  const { seen, where } = step(person, { step: 'try', seen: {} });
  byHand(person);
  const { rows } = step(person, { step: 'rest', seen, where });
  return rows.filter(({ state }) => state === 'otherwise').map(({ id }) => id);
};
const properties = (person: Person): string[] => Object.keys(person.save().properties.document);

test('one that was left standing is cleared away when it is run again, copies of its tab too', () => {
  const person = opened();
  step(person, { step: 'try', seen: {} });
  person.copyTab(TAB);
  person.addTab('Notes');
  const later = person.reopen();
  expect(later.tabs()).toHaveLength(4);
  expect(whole(later)).toEqual([]);
  expect(later.tabs()).toEqual(['Sheet1', 'Notes']);
  expect(properties(later)).toEqual([]);
});

// Reads and writes of the first step in order: the property, the tab, its mark, all cells, the copy, and its end.
test.each([6, 7, 8, 10, 30, 48, 52, 53])('where its call %i fails, the next one ends as ever', (call) => {
  const person = opened();
  person.failOnCall(call);
  let why = '';
  try {
    const { seen } = step(person, { step: 'try', seen: {} });
    why = Object.values(seen).find((one) => one.startsWith('failed: ')) ?? 'refused';
    expect(why).not.toContain(person.doc.kept.id);
  } catch (error) {
    why = String(error);
    expect(person.tabs()).toEqual(['Sheet1']);
  }
  expect(person.failurePending()).toBe(false);
  expect(why).not.toBe('');
  expect(whole(person)).toEqual([]);
  expect(person.tabs()).toEqual(['Sheet1']);
  expect(properties(person)).toEqual([]);
});

test('what failed is told by its belief, and all others are tried', () => {
  const person = opened();
  person.failOnCall(30);
  const { rows } = step(person, { step: 'try', seen: {} });
  const failed = rows.filter(({ seen }) => seen.startsWith('failed: '));
  expect(failed.map(({ id }) => id.split('.')[0])).toEqual(failed.map(() => failed[0]!.id.split('.')[0]));
  expect(failed.length).toBeGreaterThan(0);
  expect(rows.filter(({ state }) => state === 'as believed').length).toBeGreaterThan(30);
});
