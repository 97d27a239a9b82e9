import {
  above,
  below,
  both,
  call,
  cell,
  column,
  either,
  equals,
  field,
  literal,
  minus,
  not,
  ownColumn,
  plus,
  type Formula,
  type TabKey,
} from '../sheet/formula';
import type { ColourRule, Total } from '../sheet/tab';
import { LANGUAGES, type Words } from '../words';
import { lineTypes } from './choices';

/** Whether a cell holds a choice: people may have typed it in either language. */
export const holds = (value: Formula, words: Words): Formula =>
  either(...LANGUAGES.map((language) => equals(value, words[language])));

/** The criteria that leave out a choice in either language. */
export const exceptWhere = (range: Formula, words: Words): Formula[] =>
  LANGUAGES.flatMap((language) => [range, literal(`<>${words[language]}`)]);

/** The sum over the rows that hold a choice, in either language. */
export const sumWhere = (sum: Formula, range: Formula, words: Words): Formula =>
  words.en === words.vi
    ? call('SUMIFS', sum, range, words.en)
    : plus(call('SUMIFS', sum, range, words.en), call('SUMIFS', sum, range, words.vi));

export const DIRECTION: TabKey = { key: 'direction' };

/** The first day of a fiscal month, 0–11; 12 is the day after the year's end. */
export const monthStart = (index: number): Formula =>
  index === 0 ? field(DIRECTION, 'start') : call('EDATE', field(DIRECTION, 'start'), index);

/** How many fiscal months the to-date figures cover: 0–12. */
export const monthsShown = (): Formula => field(DIRECTION, 'shown');

/** How many fiscal months have actuals: 0–12. */
export const monthsReported = (): Formula => field(DIRECTION, 'latest');

/** The value of a column in the row of another tab whose key matches; text where none does. */
export const lookUp = (tab: TabKey, key: string, keyColumn: string, value: Formula): Formula =>
  call('INDEX', column(tab, key), call('MATCH', value, column(tab, keyColumn), 0));

/** The fiscal months, as formulas count them: from 0. */
export const everyMonth: readonly number[] = Array.from({ length: 12 }, (_, month) => month);

const ofType = (key: string, month: number, type: keyof typeof lineTypes): Formula =>
  sumWhere(ownColumn(key, month), ownColumn('type'), lineTypes[type]);
const outgoing = (key: string, month: number): Formula =>
  plus(plus(ofType(key, month, 'cost'), ofType(key, month, 'investment')), ofType(key, month, 'reserve'));

/** What comes in, what goes out and what is left, over lines that say their type. */
export const moneyTotals: readonly Total[] = [
  {
    label: { en: 'Total revenue', vi: 'Tổng doanh thu' },
    labelIn: 'line',
    formula: (key, month) => ofType(key, month, 'revenue'),
  },
  { label: { en: 'Total outgoing', vi: 'Tổng chi' }, labelIn: 'line', formula: outgoing },
  {
    label: { en: 'Left over', vi: 'Còn lại' },
    labelIn: 'line',
    formula: (key, month) => minus(ofType(key, month, 'revenue'), outgoing(key, month)),
  },
];

const isRevenue = (): Formula => holds(cell('type'), lineTypes.revenue);
const isBetter = (more: typeof above, less: typeof below): Formula =>
  both(
    call('ISNUMBER', cell('difference')),
    either(
      both(isRevenue(), more(cell('difference'), 0)),
      both(not(isRevenue()), less(cell('difference'), 0)),
    ),
  );

/** More revenue is good, more of anything else is not: colours of a line's difference. */
export const differenceRules: readonly ColourRule[] = [
  { columns: ['difference', 'differencePct'], when: isBetter(above, below), colour: 'good' },
  { columns: ['difference', 'differencePct'], when: isBetter(below, above), colour: 'bad' },
];
