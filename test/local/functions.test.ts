import { probe } from './probe';

const LEDGER =
  'line\tdate\tamount\na\t2026-01-01\t10\na\t2026-02-01\t20\nb\t2026-03-01\t30\nc\t2026-04-01\t40';

/** Formulas as the add-on writes them, over a tab whose name needs quotes. */
const formulas: [formula: string, value: unknown][] = [
  ["=SUMIFS('Kế hoạch'!C2:C;'Kế hoạch'!A2:A;\"a\";'Kế hoạch'!B2:B;\">=\"&DATE(2026;2;1))", 20],
  ['=COUNTIFS(\'Kế hoạch\'!A2:A;"<>")', 4],
  ["=MAXIFS('Kế hoạch'!C2:C;'Kế hoạch'!A2:A;\"a\")", 20],
  ["=MINIFS('Kế hoạch'!C2:C;'Kế hoạch'!A2:A;\"a\")", 10],
  ["=AVERAGEIFS('Kế hoạch'!C2:C;'Kế hoạch'!A2:A;\"a\")", 15],
  ["=SUMPRODUCT(('Kế hoạch'!A2:A5=\"a\")*'Kế hoạch'!C2:C5)", 30],
  ["=INDEX('Kế hoạch'!C2:C;MATCH(\"b\";'Kế hoạch'!A2:A;0))", 30],
  ['=IFERROR(1/0;"none")', 'none'],
  ['=IFNA(MATCH("zz";\'Kế hoạch\'!A2:A;0);-1)', -1],
  ['=IF(AND(TRUE;NOT(FALSE);OR(FALSE;TRUE));10%;0)', 0.1],
  ['=DAY(EOMONTH(EDATE(DATE(2026;1;31);1);0))+YEAR(DATE(2026;1;1))+MONTH(DATE(2026;3;1))', 2057],
  ['=ROUND(2/3;2)+MAX(1;ABS(-5))+MIN(3;4)', 8.67],
  [
    "=COUNT('Kế hoạch'!C2:C)+COUNTA('Kế hoạch'!A2:A)+COUNTIF('Kế hoạch'!A2:A;\"a\")+SUM('Kế hoạch'!C2:C)",
    110,
  ],
  ['=TEXT(1234;"0")&REPT("ab";2)&RIGHT("xy";1)&LEFT("xy";1)&LEN(TRIM(" a "))', '1234ababyx1'],
  ['=CHOOSE(2;"x";"y")', 'y'],
  ['=SUM(HSTACK(1;2);VSTACK(3;4))+N("x")+SIGN(-2)', 9],
  ['=TODAY()>DATE(2020;1;1)', true],
  ["=SPARKLINE('Kế hoạch'!C1:C5)", '▁▃▆█'],
  ['=REGEXMATCH("abc";"^a")', true],
  ["=SUM(ARRAYFORMULA('Kế hoạch'!C2:C5*2))", 200],
  ['=HYPERLINK("https://example.com";"go")', 'go'],
  ['=1/0', '#DIV/0!'],
  ['=SUM(Nowhere!A1)', '#REF!'],
  ['=NOSUCH(1)', '#NAME?'],
  ['=MATCH(5;A2:A3;0)', '#N/A'],
];

test.each(['en_US', 'de_DE', 'vi_VN'])('native formulas calculate in %s', (locale) => {
  const person = probe({ locale });
  person.addTab('Kế hoạch');
  person.paste('Kế hoạch', 'A1', LEDGER);
  person.run(
    `sheet.getRange(1, 5, ${formulas.length}, 1).setFormulas(${JSON.stringify(formulas.map(([one]) => [one]))})`,
  );
  const got = person.values('Sheet1', `E1:E${formulas.length}`).flat();
  const wanted = formulas.map(([, value]) => (typeof value === 'number' ? expect.closeTo(value, 9) : value));
  expect(got).toEqual(wanted);
});

const custom = `
/** Says what it was given.
 * @customfunction */
function AOP_KIND(value) {
  const kind = (v) => v instanceof Date ? 'Date' : v === '' ? 'blank' : typeof v;
  return Array.isArray(value) ? value.map((row) => row.map(kind)) : kind(value);
}
function AOP_DAY(date) { return date.getTime(); }
function AOP_SERVICE() { return SpreadsheetApp.getActive().getName(); }
function AOP_NEXT(date) { return new Date(date.getTime() + 86400000); }
function AOP_OPTIONAL(a, b) { return b === undefined ? 'left out' : b; }`;

describe('custom functions', () => {
  const person = probe({ code: custom, timeZone: 'Asia/Tokyo' });
  person.paste('Sheet1', 'A1', '1\tx\n2026-03-01\t\n10%\tTRUE');

  test('get scalars as scalars and ranges as rows of values', () => {
    person.type('Sheet1', 'D1', '=AOP_KIND(A1:B3)');
    expect(person.values('Sheet1', 'D1:E3')).toEqual([
      ['number', 'string'],
      ['Date', 'blank'],
      ['number', 'boolean'],
    ]);
    person.type('Sheet1', 'D5', '=AOP_KIND(A2)&AOP_KIND(B2)&AOP_KIND(A1*2)');
    expect(person.values('Sheet1', 'D5')).toEqual([['Dateblanknumber']]);
  });

  test('get and give dates in the zone of the spreadsheet', () => {
    person.type('Sheet1', 'D6', '=AOP_DAY(A2)');
    expect(person.values('Sheet1', 'D6')).toEqual([[Date.UTC(2026, 1, 28, 15)]]);
    person.type('Sheet1', 'D7', '=AOP_NEXT(A2)');
    expect(person.cell('Sheet1', 'D7').displayed).toBe('3/2/2026');
  });

  test('reach no service, and may be called with fewer arguments', () => {
    person.type('Sheet1', 'D8', '=AOP_SERVICE()');
    expect(person.cell('Sheet1', 'D8')).toMatchObject({
      value: '#ERROR!',
      error: expect.stringMatching(/no access/),
    });
    person.type('Sheet1', 'D9', '=AOP_OPTIONAL(1)');
    expect(person.values('Sheet1', 'D9')).toEqual([['left out']]);
  });

  test('recalculate when an argument changes', () => {
    person.type('Sheet1', 'D10', '=AOP_KIND(C1)');
    expect(person.values('Sheet1', 'D10')).toEqual([['blank']]);
    person.type('Sheet1', 'C1', 'text');
    expect(person.values('Sheet1', 'D10')).toEqual([['string']]);
  });

  test('are an error where something stands in the way of the result', () => {
    person.type('Sheet1', 'G2', 'here');
    person.type('Sheet1', 'G1', '=AOP_KIND(A1:A3)');
    expect(person.values('Sheet1', 'G1')).toEqual([['#REF!']]);
  });

  test('are there when a saved spreadsheet is opened', () => {
    expect(person.reopen().values('Sheet1', 'D5')).toEqual([['Dateblanknumber']]);
  });
});
