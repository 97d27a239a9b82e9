import { openSpreadsheet } from '../../local/person';
import { ask, SETUP } from '../product/shop';
import { failsInTurn, options, setUp } from './setUp';

failsInTurn('a new plan');

test('it is set up in few calls, and a second time nothing is left to do', () => {
  const person = openSpreadsheet(options);
  person.resetCalls();
  setUp(person);
  const { reads, writes, readsAfterWrite } = person.calls();
  expect([reads <= 17, writes <= 196, readsAfterWrite]).toEqual([true, true, 0]);
  expect(ask(person, 'setUpPlan', { ...SETUP, language: 'vi' }, true).changes).toEqual({
    tabs: [],
    cells: 0,
  });
});
