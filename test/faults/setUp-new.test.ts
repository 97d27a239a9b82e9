import { openSpreadsheet } from '../../local/person';
import { ask, SETUP } from '../plans/shop';
import { failsInTurn, options } from './setUp';

failsInTurn('a new plan');

test('it is set up in few calls, and a second time nothing is left to do', () => {
  const person = openSpreadsheet(options);
  const asPeopleBegin = { ...SETUP, language: 'vi', risks: false, resources: false };
  // The sidebar loads the plan first, which remembers the menu's language.
  ask(person, 'glance');
  person.resetCalls();
  ask(person, 'setUpPlan', asPeopleBegin);
  const { reads, writes, readsAfterWrite } = person.calls();
  expect([reads <= 14, writes <= 148, readsAfterWrite]).toEqual([true, true, 0]);
  expect(ask(person, 'setUpPlan', asPeopleBegin, true).changes).toEqual({
    tabs: [],
    cells: 0,
  });
});
