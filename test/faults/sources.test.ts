/** Reading sources dies at each call in turn; when repeated, it ends as without a failure. */
import type { Saved } from '../../local/person';
import { line, tillWith } from '../features/limits/till';
import { ask } from '../plans/shop';
import { callsThatFail, doneAgain, undisturbed, type Act } from './failing';

jest.setTimeout(300_000);

const options = { language: 'en', locale: 'en_US' } as const;
const LINES = [line('ADS', { line: 'Advertising' }), line('REV', { type: 'Revenue', line: 'Sales' })];

const withSource = (rows: string[][], isReadBefore: boolean) => (): Saved => {
  const { person } = tillWith(LINES);
  ask(person, 'readSources');
  person.addTab('Extract');
  person.paste('Extract', 'A1', [
    ['Line', 'Month', 'Amount'],
    ['ADS', '2026-01', '300'],
    ['REV', '2026-01', '900'],
  ]);
  person.paste('Sources', 'A2', [['', 'Extract', 'Monthly sums']]);
  if (isReadBefore) ask(person, 'readSources');
  person.paste('Extract', 'A2', rows);
  return person.save();
};
const ROWS = [
  ['ADS', '2026-01', '310'],
  ['REV', '2026-01', '900'],
  ['REV', '2026-02', '70'],
];

describe.each<[string, () => Saved, string]>([
  ['a first reading', withSource(ROWS, false), 'readSources'],
  ['a later one', withSource(ROWS, true), 'readSources'],
  ['one by the check', withSource(ROWS, true), 'checkLimits'],
])('%s, calls failing in turn', (_, saved, feature) => {
  const todo: Act = { options, saved: saved(), act: (person) => void ask(person, feature) };
  const whole = undisturbed(todo);

  test.each(callsThatFail(todo, feature === 'readSources'))('done again after call %i failed', (n) => {
    const { state, errors } = doneAgain(todo, n);
    expect(state).toEqual(whole);
    expect(errors).toEqual([]);
  });
});
