import { openSpreadsheet } from '../../local/person';
import { ask, SETUP } from '../product/shop';
import { failsInTurn, options, setUp } from './setUp';

failsInTurn('a new plan');

test('a third time nothing is left to do', () => {
  const person = openSpreadsheet(options);
  setUp(person);
  expect(ask(person, 'setUpPlan', { ...SETUP, language: 'vi' }, true).changes).toEqual({
    tabs: [],
    cells: 0,
  });
});
