/**
 * Google sorts rows beside a column that one header formula fills: what people typed moves with its row, the formula
 * stays and is evaluated again.
 */
import { probe, type Probe } from './probe';

type Row = readonly [name: string, amount: number | ''];
const [PEAR, FIG, NONE, PLUM]: [Row, Row, Row, Row] = [
  ['pear', 30],
  ['fig', 10],
  ['', ''],
  ['plum', 20],
];
/** Name, amount, twice the amount by one formula in C1, and half of it by a formula in each row. */
const withOneFormula = (): Probe => {
  const person = probe();
  person.choose('Start');
  person.paste('Sheet1', 'A1', [['Name', 'Amount', '', 'Half']]);
  person.paste(
    'Sheet1',
    'A2',
    [PEAR, FIG, NONE, PLUM].map((row) => [...row]),
  );
  person.type('Sheet1', 'C1', '=ARRAYFORMULA(IF(ROW(B1:B)=1;"Twice";IF(B1:B="";"";B1:B*2)))');
  person.type('Sheet1', 'D2', '=B2/2');
  person.fill('Sheet1', 'D2', 'D2:D5');
  return person;
};
const shown = (person: Probe) => person.values('Sheet1', 'A1:D5');
/** The cells' own contents in a column. */
const typed = (person: Probe, cells: string) => person.formulas('Sheet1', cells).flat();

const HEAD = ['Name', 'Amount', 'Twice', 'Half'];
const rows = (...order: readonly Row[]) => [
  HEAD,
  ...order.map(([name, amount]) =>
    amount === '' ? [name, amount, '', 0] : [name, amount, amount * 2, amount / 2],
  ),
];

test.each([
  ['by a column that is typed', 'B', true, [FIG, PLUM, PEAR, NONE]],
  ['downwards', 'B', false, [PEAR, PLUM, FIG, NONE]],
  ['by the column that the formula fills', 'C', true, [FIG, PLUM, PEAR, NONE]],
] as const)('a person sorts %s', (_told, column, ascending, order) => {
  const person = withOneFormula();
  const formulas = typed(person, 'C1:C5');
  person.sort('Sheet1', 'A2:D5', column, ascending);
  expect(shown(person)).toEqual(rows(...order));
  expect(typed(person, 'C1:C5')).toEqual(formulas);
  expect(typed(person, 'D2:D5')).toEqual(['=B2/2', '=B3/2', '=B4/2', '=B5/2']);
  person.undo();
  expect(shown(person)).toEqual(rows(PEAR, FIG, NONE, PLUM));
});

test('a script sorts by several columns', () => {
  const person = withOneFormula();
  person.type('Sheet1', 'B5', '10');
  person.run('at("A2:D5").sort([{ column: 3, ascending: true }, { column: 1, ascending: false }]);');
  expect(shown(person)).toEqual(rows([PLUM[0], 10], FIG, PEAR, NONE));
});

test('the formula fills rows that were blank before', () => {
  const person = withOneFormula();
  person.sort('Sheet1', 'A2:D5', 'A');
  person.type('Sheet1', 'B5', '7');
  expect(shown(person).at(-1)).toEqual(['', 7, 14, 3.5]);
});

test('what stands in the way of the formula goes with its row, and is in its way there', () => {
  const person = withOneFormula();
  person.type('Sheet1', 'C2', 'mine');
  expect(person.displayed('Sheet1', 'C1')).toEqual([['#REF!']]);
  person.sort('Sheet1', 'A2:D5', 'B');
  expect(person.displayed('Sheet1', 'A1:C4')).toEqual([
    ['Name', 'Amount', '#REF!'],
    ['fig', '10', ''],
    ['plum', '20', ''],
    ['pear', '30', 'mine'],
  ]);
  person.clear('Sheet1', 'C4');
  expect(person.values('Sheet1', 'C1:C4').flat()).toEqual(['Twice', 20, 40, 60]);
});
