/** Commitments without a reference, equal to the cent: each has its own box, and carries over unchanged. */
import { answerCell, ask } from '../../plans/shop';
import { yearPlan } from './small';

jest.setTimeout(180_000);

test('of two equal commitments the ticked one carries over, with its cents', () => {
  const person = yearPlan();
  person.type('Direction', answerCell(person, 'currency', 'en'), 'USD');
  const promise = ['6/3/2026', 'ADS', '7.25', 'Committed', '', '', ''];
  person.paste('Actuals', 'A7', [promise, promise]);
  ask(person, 'yearEnd');
  const rows = person.values('Year end 2026').flatMap((cells, at) => (cells[3] === 7.25 ? [at + 1] : []));
  expect(rows).toHaveLength(2);
  person.type('Year end 2026', `C${rows[1]!}`, 'TRUE');
  ask(person, 'startNextYear');
  const carried = person.values('Actuals 2027').filter((cells) => typeof cells[2] === 'number');
  expect(carried.map((cells) => cells.slice(1, 4))).toEqual([['ADS', 7.25, 'Committed']]);
});
