/** An edit from which nothing follows needs only Code.js; Features.js is loaded where something does. */
import { builtAddon } from '../../local/built';
import { openSpreadsheet } from '../../local/person';
import { line, tillOf, tillWith, type Entry, type Till } from '../features/limits/till';

const ENTERED = 'Features.js was entered';
const BEGIN = 'function features_(){';

let till: Till;
beforeAll(() => {
  const { person } = tillWith([line('A'), line('SALES', { type: 'Revenue' })]);
  const { code } = builtAddon();
  const telling = code.replace(BEGIN, `${BEGIN}SpreadsheetApp.getActiveSpreadsheet().toast('${ENTERED}');`);
  expect(telling).not.toBe(code);
  till = tillOf(openSpreadsheet({ saved: person.save(), code: telling, locale: 'en_US' }), 'en');
  till.person.doc.kept.used = true;
});

const spend = (amount: string | number, more: Entry = {}): Entry => ({
  date: '3/15/2026',
  line: 'A',
  amount,
  ...more,
});
/** The toasts of an action, preceded by one if Features.js was entered. */
const told = (work: () => void): string[] => {
  const before = till.person.toasts().length;
  work();
  return till.person.toasts().slice(before);
};

// prettier-ignore
test.each<[string, Entry]>([
  ['an amount within its limits',        spend(10)],
  ['a refund',                           spend(-10)],
  ['a commitment',                       spend(10, { stage: 'Committed', reference: 'PO-1' })],
  ['what settles it',                    spend(10, { settles: 'PO-1' })],
  ['revenue',                            spend(99999, { line: 'SALES', stage: 'Received' })],
  ['an amount on a line still to come',  { date: '3/15/2026', amount: 10 }],
])('%s loads nothing more, and nothing is said', (_, entry) => {
  expect(told(() => till.enter(entry))).toEqual([]);
});

test('words and cells on tabs of one’s own load nothing more, either', () => {
  const { person } = till;
  const row = till.enter(spend(1));
  person.addTab('Own');
  for (const work of [
    () => {
      till.type(row, 'description', 'Paper');
    },
    () => {
      person.type('Own', 'A1', '40tr');
    },
  ])
    expect(told(work)).toEqual([]);
});

// prettier-ignore
test.each<[string, Entry]>([
  ['what is over a limit that stops',    spend(5000)],
  ['what is over one that warns',        spend(800)],
  ['an amount typed as text',            spend('1k', { line: 'SALES', stage: 'Received' })],
  ['a day of another year',              spend(1, { date: '3/15/2025' })],
  ['an amount that is none',             spend('3 apples')],
  ['money that comes in on a cost',      spend(1, { stage: 'Received' })],
])('%s loads Features.js, once', (_, entry) => {
  expect(told(() => till.enter(entry)).filter((text) => text === ENTERED)).toEqual([ENTERED]);
});
