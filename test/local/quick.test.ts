/** What makes the local spreadsheet quick changes nothing that a cell shows. */
import fc from 'fast-check';
import { letters } from '../product/shop';
import { probe } from './probe';

const person = probe();
const TAB = 'Sheet1';
const show = (formulas: readonly string[]): unknown[] => {
  person.paste(
    TAB,
    'H1',
    formulas.map((formula) => [formula]),
  );
  return person.values(TAB, `H1:H${formulas.length}`).flat();
};

describe('conditional sums', () => {
  const cell = fc.constantFrom(
    '',
    'Rent',
    'rent',
    'RENT ',
    'Đầu tư',
    'đầu tư',
    '12',
    '-3',
    '1.5',
    'TRUE',
    '12a',
    '<5',
    'R*t',
  );
  const criterion = fc.constantFrom(
    ...[
      '"Rent"',
      '"đầu tư"',
      '""',
      '12',
      '"12"',
      '">=2"',
      '"<0"',
      '">-5"',
      '"<>Rent"',
      '"R?nt"',
      '"R*"',
      '"~*"',
      '"TRUE"',
      'TRUE',
    ],
    ...['"=rent"', '">=1.5"', '"12a"', '"Rent "', 'A1', 'B2', 'Z99'],
  );
  const rows = fc.array(fc.tuple(cell, cell, fc.constantFrom('1', '20', '', 'x')), {
    minLength: 3,
    maxLength: 9,
  });

  test('leave out the rows that they would leave out if each were tried', () => {
    fc.assert(
      fc.property(rows, criterion, criterion, (lines, one, other) => {
        person.clear(TAB, 'A1:C9');
        person.paste(TAB, 'A1', lines);
        const last = lines.length;
        const column = (at: number, width: number) => `${letters(at)}$1:${letters(at + width - 1)}$${last}`;
        // Two columns each, the second of them empty where it is summed: there the engine tries every row.
        const asked = (width: number) => [
          `=SUMIFS(${column(21, width)},${column(11, width)},${one},${column(15, width)},${other})`,
          `=MAXIFS(${column(21, width)},${column(11, width)},${one},${column(15, width)},${other})`,
          `=COUNTIFS(${column(11, width)},${one},${column(21, width)},">0")`,
        ];
        person.paste(
          TAB,
          'K1',
          lines.map(([a]) => [a]),
        );
        person.paste(
          TAB,
          'O1',
          lines.map(([, b]) => [b]),
        );
        person.paste(
          TAB,
          'U1',
          lines.map(([, , c]) => [c]),
        );
        const [narrow, wide] = [show(asked(1)), show(asked(2))];
        expect(narrow).toEqual(wide);
        person.clear(TAB, 'K1:U9');
      }),
      { numRuns: 60 },
    );
  });
});

describe('IF', () => {
  test.each([
    ['=IF(A1="", "none", 1/0)', 'none'],
    ['=IF(TRUE, 1)', 1],
    ['=IF(FALSE, 1)', false],
    ['=IF(1/0, 1, 2)', '#DIV/0!'],
    ['=IF(0, 1/0, 2)', 2],
    ['=IF(3, "yes", 1/0)', 'yes'],
    ['=IF("", 1, 2)', 2],
    ['=IF(IF(1=1, FALSE, 1/0), 1/0, IF(2>1, "in", 1/0))', 'in'],
    ['=SUM(IF({1;0;1}, {5;6;7}, 0))', 12],
  ])('%s shows %s', (formula, value) => {
    person.clear(TAB, 'A1:Z20');
    expect(show([formula])).toEqual([value]);
  });
});
