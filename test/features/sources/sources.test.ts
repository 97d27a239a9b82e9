/** Actuals elsewhere in the spreadsheet: counted from there in cells, limits and reviews, without copying. */
import type { Person } from '../../../local/person';
import type { BehindAnswer } from '../../../src/features/breakdown';
import type { CheckAnswer } from '../../../src/features/limits';
import type { SourcesAnswer } from '../../../src/features/sources';
import type { Problem } from '../../../src/sheet/problem';
import { openedHere } from '../../plans/opened';
import { ask, table } from '../../plans/shop';
import { line, tillOf, tillWith, type Till } from '../limits/till';

const LINES = [
  line('ADS', { line: 'Advertising' }),
  line('RENT', { line: 'Rent' }),
  line('REV', { type: 'Revenue', line: 'Sales' }),
];
const EXTRACT = [
  ['line', 'month', 'stage', 'amount'],
  ['ADS', '2026-01-01', 'spent', '300'],
  ['ads', '2026-02-01', 'spent', '150.25'],
  ['ADS', '2026-02-01', 'committed', '100'],
  ['Rent', '2026-02-01', 'spent', '90'],
  ['REV', '2026-03-01', 'received', '500'],
  ['REV', '2025-12-01', 'received', '999'],
];

let till: Till;
const person = (): Person => till.person;
const read = (input: object = {}) => ask(person(), 'readSources', input);
const shown = (): NonNullable<SourcesAnswer> => read().answer as NonNullable<SourcesAnswer>;
const budget = () => table(person(), 'Budget', 'budget', 'en');
const figures = (id: string): unknown[] => {
  const { values } = budget().row(id);
  return [values.usedYear, values.availableYear, (values.actual as unknown[]).slice(0, 3)];
};
/** The row of a source, by the headers of the tab. */
const told = (place: string): Record<string, unknown> => {
  const [header = [], ...rows] = person().values('Sources');
  const row = rows.find((cells) => cells.includes(place)) ?? [];
  return Object.fromEntries(header.map((name, at) => [String(name), row[at]]));
};

const begun = (): Person => {
  const { person } = tillWith(LINES);
  ask(person, 'readSources');
  person.addTab('Extract');
  person.paste('Extract', 'A1', EXTRACT);
  person.paste('Sources', 'A2', [['Warehouse', 'Extract', 'Monthly sums']]);
  return person;
};
beforeEach(() => {
  till = tillOf(openedHere({ till: 'with a source' }, { locale: 'en_US' }, begun), 'en');
});

test('a source is counted in Budget’s cells, by the review and by the check, and other years are left out', () => {
  person().paste('Actuals', 'A2', [['1/5/2026', 'ADS', '20', 'Spent', '', '', '']]);
  const { message, problems } = read();
  expect([message, problems]).toEqual(['1 source read.', []]);
  expect(figures('ADS')).toEqual([570.25, 629.75, [320, 150.25, 0]]);
  expect(figures('RENT')).toEqual([90, 1110, [0, 90, 0]]);
  expect(figures('REV')).toEqual(['', '', [0, 0, 500]]);
  expect(told('Extract')).toMatchObject({
    'Rows counted': 5,
    'Received or spent': 1040.25,
    'Still committed': 100,
    'Amounts there now': 2139.25,
    'What is missing': '',
  });
});

test('functions in cells count a source where its sums are given, as Budget’s own cells do', () => {
  person().paste('Actuals', 'A2', [['1/5/2026', 'ADS', '20', 'Spent', '', '', '']]);
  read();
  const [, availableYear] = figures('ADS');
  const ranges = 'Budget!A:AZ; Actuals!A:H';
  const sums = "'Sums of sources'!A:E";
  person().addTab('Own');
  person().paste('Own', 'A1', [
    [`=AOP_AVAILABLE("ADS"; "2026-12"; ${ranges}; ${sums})`],
    [`=AOP_AVAILABLE("ADS"; "2026-12"; ${ranges})`],
    [`=AOP_CHECK("ADS"; "2026-12-15"; 629.75; ${ranges}; "en"; ${sums})`],
    [`=AOP_CHECK("ADS"; "2026-12-15"; 629.76; ${ranges}; "en"; ${sums})`],
    [`=AOP_AVAILABLE("ADS"; "2026-12"; ${ranges}; Budget!A:B)`],
  ]);
  const [counted, ledgerOnly, fits, over, otherTab] = person().values('Own', 'A1:B5');
  expect([counted?.[1], ledgerOnly?.[1]]).toEqual([availableYear, 1180]);
  expect([fits?.[0], over?.[0]]).toEqual(['ok', 'stop']);
  expect(otherTab?.[0]).toBe('#ERROR!');
});

test('a limit holds for what the ledger and a source use together', () => {
  read();
  person().type('Actuals', 'A2', '3/5/2026');
  person().type('Actuals', 'B2', 'ADS');
  person().type('Actuals', 'C2', '649');
  expect(person().values('Actuals', 'C2:C2')).toEqual([[649]]);
  person().type('Actuals', 'C2', '650');
  expect(person().values('Actuals', 'C2:C2')).not.toEqual([[650]]);
});

test('what is written in a source later is counted from the next check on, and coloured until then', () => {
  read();
  person().type('Extract', 'D2', '1200');
  expect(figures('ADS')[0]).toBe(550.25);
  expect(told('Extract')['Amounts there now']).toBe(3039.25);
  const { answer } = ask(person(), 'checkLimits');
  expect(figures('ADS')[0]).toBe(1450.25);
  expect((answer as CheckAnswer).over).toEqual([]);
  // Nothing has changed since, so nothing is written.
  person().resetCalls();
  read();
  expect(person().calls().writes).toBe(0);
});

test('a review tells how far each source goes, when it was read and what is missing', () => {
  person().type('Extract', 'A5', 'RENTS');
  ask(person(), 'checkLimits');
  ask(person(), 'reviewMonth', { month: '2026-03' });
  const cells = person().displayed('Review 2026-03');
  const at = cells.findIndex(([first]) => first === 'Actuals from sources');
  const [header = [], row = []] = cells.slice(at + 1);
  const said = Object.fromEntries(header.map((name, place) => [name, row[place]]));
  expect(said).toMatchObject({ Source: 'Warehouse', 'Actuals to': '03/2026', 'Received or spent': '950' });
  expect(said['What is missing']).toContain('A5: “RENTS”');
});

test('a part of the actuals in a source counts as if it were on the ledger', () => {
  const entries = Array.from({ length: 40 }, (_, at) => {
    const [month, day] = [1 + (at % 5), 1 + ((at * 7) % 28)];
    const [id, stage] = at % 3 === 0 ? ['REV', 'Received'] : [at % 2 === 0 ? 'ADS' : 'RENT', 'Spent'];
    return [`${month}/${day}/2026`, id, String(((at * 37) % 90) + 0.25), stage];
  });
  const all = tillWith(LINES).person;
  all.doc.kept.used = false;
  all.paste('Actuals', 'A2', entries);
  person().doc.kept.used = false;
  person().paste(
    'Actuals',
    'A2',
    entries.filter((_, at) => at % 4 === 0),
  );
  person().deleteTab('Extract');
  person().addTab('Extract');
  person().paste('Extract', 'A1', [
    ['Date', 'Line', 'Amount', 'State'],
    ...entries.filter((_, at) => at % 4 !== 0),
  ]);
  person().paste('Sources', 'A2', [['Warehouse', 'Extract', 'Entries']]);
  read();
  const figuresOf = (of: Person): unknown[] =>
    table(of, 'Budget', 'budget', 'en').rows.map(({ values }) => [
      ...[values.actualToDate, values.usedToDate, values.usedYear, values.availableYear, values.outlook],
      ...(values.actual as unknown[]),
    ]);
  expect(figuresOf(person())).toEqual(figuresOf(all));
  const reviewOf = (of: Person): unknown[] => {
    ask(of, 'reviewMonth', { month: '2026-05' });
    const cells = of.values('Review 2026-05');
    return cells.slice(
      0,
      cells.findIndex(([first]) => /^(Entries over a limit|Actuals from)/.test(String(first))),
    );
  };
  expect(reviewOf(person())).toEqual(reviewOf(all));
});

test('the entries behind a figure sum to it, each source’s month among them', () => {
  person().paste('Actuals', 'A2', [['1/5/2026', 'ADS', '20', 'Spent', 'Leaflets', '', '']]);
  read();
  const { answer } = ask(person(), 'entriesBehind', { line: 'ADS', month: '2026-02', reach: 'toDate' });
  const { entries, sum, committed } = answer as BehindAnswer;
  expect(entries.map(({ row, date, amount, text }) => [row, date, amount, text])).toEqual([
    [null, '2026-01-01', 300, 'Warehouse'],
    [2, '2026-01-05', 20, 'Leaflets'],
    [null, '2026-02-01', 150.25, 'Warehouse'],
  ]);
  expect([sum, committed]).toEqual([470.25, 100]);
});

test('imported rows are held to what the ledger and a source use together', () => {
  read();
  const none = { rows: 0, in: 0, out: 0 };
  const entry = ['bank|1', '2026-03-05', -700, 'Poster', '', [['ADS', 700, 'spent', null]]];
  const { answer } = ask(person(), 'writeImport', {
    file: 'bank.csv',
    source: 'Bank',
    who: 'Lan',
    mapping: '{}',
    tieOut: 'balance',
    names: '',
    total: { rows: 1, in: 0, out: 700 },
    duplicates: none,
    leftOut: none,
    entries: [entry],
    rules: [],
  });
  // 550.25 of 1,200 are used by the source.
  expect(answer).toMatchObject({ taken: 1, over: 1 });
});

test('calls grow by the tab of sources, its sums and a read a source, and never with rows', () => {
  read();
  const count = (): number => {
    person().resetCalls();
    ask(person(), 'reviewMonth', { month: '2026-03' });
    return person().calls().reads;
  };
  count();
  const few = count();
  person().paste(
    'Extract',
    'A8',
    Array.from({ length: 300 }, (_, at) => ['ADS', `2026-03-${1 + (at % 28)}`, 'spent', '1']),
  );
  read();
  expect(count()).toBe(few);
});

test.each<[name: string, cell: string, text: string, where: string, found: string]>([
  ['a line that is on no Budget', 'A2', 'ADZ', 'Extract!A2', 'ADZ'],
  ['an error', 'D2', '=1/0', 'Extract!D2', '#DIV/0!'],
  ['a date that is none', 'B2', 'soon', 'Extract!B2', 'soon'],
  ['an amount that is none', 'D2', 'lots', 'Extract!D2', 'lots'],
  ['a state that is none', 'C2', 'maybe', 'Extract!C2', 'maybe'],
  ['a month twice', 'B3', '2026-01-01', 'Extract!D3', '150.25'],
  ['a header that changed', 'D1', 'figure', 'Sources', ''],
])('%s is named with its cell', (_name, cell, text, where, found) => {
  person().type('Extract', cell, text);
  const { problems } = read();
  const [first] = problems as unknown as (Problem & { where: string })[];
  expect([first?.where, first?.found]).toEqual([where, found]);
  expect(String(told('Extract')['What is missing'])).not.toBe('');
});

test('a refresh that came back short keeps what was read, until a person takes it as it is', () => {
  read();
  person().clear('Extract', 'A6:D6');
  expect(shown()).toMatchObject([{ isShort: true, told: expect.stringContaining('03/2026') }]);
  expect(figures('REV')[2]).toEqual([0, 0, 500]);
  read({ take: ['Warehouse'] });
  expect(figures('REV')[2]).toEqual([0, 0, '']);
});

test('of entries, payments settle commitments by the ledger’s own law; a tab that is gone is named', () => {
  person().addTab('Bank');
  person().paste('Bank', 'A1', [
    ['Entries of the bank'],
    ['Posted', 'Line', 'State', 'Sum', 'Ref', 'Pays'],
    ['2/1/2026', 'RENT', 'Committed', '300', 'PO-1', ''],
    ['2/9/2026', 'RENT', 'Spent', '120', '', 'po-1'],
    ['Grand Total', '', '', '420', '', ''],
  ]);
  person().paste('Sources', 'A2', [
    ['Bank', 'Bank', '', 'posted', '', '', '', '', 'Pays'],
    ['Gone', 'Nowhere', '', '', '', '', '', '', ''],
  ]);
  const { problems } = read();
  expect(figures('RENT')).toEqual([300, 900, [0, 120, '']]);
  expect((problems as unknown as { found: string }[]).map(({ found }) => found)).toEqual(['Nowhere']);
});
