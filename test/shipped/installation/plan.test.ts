/** The check in a plan's file: the plan is neither read nor changed, and works on beside it. */
import { byHand, step, TAB } from '../../../local/installation/run';
import { actuals } from '../../../src/tabs';
import { stateOf } from '../../faults/failing';
import { smallPlan } from '../../features/closing/small';
import { ask, glance } from '../../plans/shop';

const LEDGER = actuals.name.en;
const person = smallPlan();
// An add-on receives edits only after it was used from its menu.
person.doc.kept.used = true;
const before = stateOf(person);
/** One tab existed before the plan. */
const marks = person.tabs().length - 1;
const first = step(person, { step: 'try', seen: {} });

test('while it stands open, the plan is read as before, and its edits are heard', () => {
  const beside = person.reopen();
  expect(glance(beside).company).toBe('Quán Nhỏ');
  const row = beside.values(LEDGER).findIndex(([day]) => day === '') + 1;
  beside.type(LEDGER, `A${row}`, '3/11/2026');
  beside.type(LEDGER, `B${row}`, 'ADS');
  beside.type(LEDGER, `C${row}`, '5000');
  expect(beside.values(LEDGER, `C${row}`)).toEqual([['']]);
  expect(beside.toasts().join('\n')).toContain('The old value is back');
});

test('the marks of the plan are counted, and all of them are right', () => {
  expect(first.seen['file.marks']).toBe(`${marks} / ${marks}`);
});

test('nothing that stands in the plan is in the result', () => {
  byHand(person);
  const { seen, where, rows } = step(person, { step: 'rest', seen: first.seen, where: first.where });
  const text = JSON.stringify({ ...where, seen });
  for (const word of ['Quán Nhỏ', 'ADS', 'REV', ...person.tabs()]) expect(text).not.toContain(word);
  expect(rows.filter(({ state }) => state === 'otherwise')).toEqual([]);
  expect(person.tabs()).not.toContain(TAB);
});

test('a result that is kept stands on a tab of its own, never over one that is there, and is no part of the plan', () => {
  const { seen, where } = first;
  const [one, two] = [1, 2].map(() => ask(person, 'keepCheck', { seen, where }).answer.name as string);
  expect(one).toMatch(/^Installation check \d{4}-\d\d-\d\d$/);
  expect(two).toBe(`${one} (2)`);
  const rows = person.displayed(one!);
  expect(rows[1]).toEqual(['Belief', 'Expected', 'Seen', 'Result']);
  expect(rows[2]).toEqual([expect.stringContaining('setFormulas'), '3 | 3 | 3', '3 | 3 | 3', 'as expected']);
  expect(person.errors()).toEqual([]);
  for (const name of [one!, two!]) person.deleteTab(name);
});

test.each([
  ['a result that is none', { seen: { 'formula.semicolon': 3 }, where: first.where }],
  ['a place that is none', { seen: {}, where: { locale: '=1+1' } }],
])('%s is refused', (_, input) => {
  expect(() => ask(person, 'keepCheck', input)).toThrow('Please run it again.');
});

test('a preview tries nothing', () => {
  person.resetCalls();
  const { answer, changes } = ask(person, 'checkInstallation', { step: 'try' }, true);
  expect(answer.rows.every(({ state }: { state: string }) => state === 'not seen')).toBe(true);
  expect(changes).toEqual({ tabs: [], cells: 0 });
  expect(person.calls().writes).toBe(0);
});

test('the plan is as it was', () => {
  expect({ ...stateOf(person), kept: 0 }).toEqual({ ...before, kept: 0 });
});
