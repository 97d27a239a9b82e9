/** The sample plan after half a year of use, with every kind of tab that the add-on writes. */
import type { Person } from '../../local/person';
import type { Language } from '../../src/words';
import { closeMonths, DAY, LOCALES } from '../features/closing/months';
import { ask, withSample } from '../plans/shop';

const CLOSED = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
const SAID = { who: 'Lan', reason: 'Tết', givenUp: 'KOC', date: DAY };
const MOVES = [
  { kind: 'transfer', from: 'MKT-CONTENT', fromMonth: '2026-10', to: 'MKT-ADS', toMonth: '2026-09' },
  { kind: 'reserve', from: 'RESERVE', fromMonth: '2026-11', to: 'MKT-ADS', toMonth: '2026-12' },
];

export const afterUse = (language: Language): Person => {
  const person = withSample({ language, locale: LOCALES[language] });
  ask(person, 'approvePlan', SAID);
  for (const move of MOVES) ask(person, 'moveMoney', { ...SAID, ...move, amount: '1tr' });
  closeMonths(person, CLOSED, language);
  ask(person, 'reforecast', SAID);
  ask(person, 'dashboard');
  ask(person, 'memo', { month: '2026-06' });
  ask(person, 'reviewQuarter', { month: 'Q2/2026' });
  ask(person, 'yearEnd');
  return person;
};
