/** A plan of two lines, quick to open repeatedly, with January reviewed and explained. */
import type { Person } from '../../../local/person';
import type { Language } from '../../../src/words';
import { opened } from '../../plans/opened';
import { evenLine, fillIn, madeKpi, review, reviewName, shortPlan } from '../../plans/shop';
import { explain, LOCALES } from './months';

const DAYS = {
  en: ['1/10/2026', '1/11/2026', '2/11/2026'],
  vi: ['10/1/2026', '11/1/2026', '11/2/2026'],
} as const;

const made = (language: Language): Person => {
  const person = shortPlan({ language, locale: LOCALES[language] }, {}, { budget: 9, decisions: 11 });
  fillIn(person, 'budget', language, [evenLine('REV', 'Revenue', 1000), evenLine('ADS', 'Cost', 100)]);
  fillIn(person, 'kpis', language, [madeKpi('K1', 'REV'), madeKpi('K2', 'REV - ADS')]);
  const [january, later, february] = DAYS[language];
  fillIn(person, 'actuals', language, [
    { date: january, line: 'REV', amount: 800 },
    { date: later, line: 'ADS', amount: 90 },
    { date: february, line: 'REV', amount: 1000 },
  ]);
  review(person, '2026-01');
  explain(person, '2026-01', language);
  return person;
};

/** Opened from one that is made once for each build. */
export const smallPlan = (language: Language = 'en'): Person =>
  opened({ small: language }, { language, locale: LOCALES[language] }, () => made(language));

/** The February review's section on January. */
export const restated = (person: Person): unknown[][] => {
  review(person, '2026-02');
  const cells = person.values(reviewName('2026-02', 'en'));
  const start = cells.findIndex(([id]) => id === 'Restated after close');
  return start < 0
    ? []
    : cells.slice(start + 3, start + 5).map((row) => [0, 2, 4, 5, 6].map((at) => row[at]));
};
/** After January’s revenue rose by 50 since it was closed. */
export const RESTATED = [
  ['REV', 'Month 01/2026', 800, 850, 50],
  ['K1', 'To date, 01/2026', 800, 850, 50],
];
