/** Behaviour that others observed at Google and documented. */
import { probe } from './probe';

const { run } = probe();

describe('an address', () => {
  test.each([
    ['A5:A2', 'A2:A5', [2, 1, 4, 1]],
    ['C5:A2', 'A2:C5', [2, 1, 4, 3]],
    ['A5:C2', 'A2:C5', [2, 1, 4, 3]],
    ['$A$5:$A$2', 'A2:A5', [2, 1, 4, 1]],
    ['C:A', 'A:C', [1, 1, 1000, 3]],
    ['5:2', '2:5', [2, 1, 4, 26]],
    ['C5:A', 'A5:C', [5, 1, 996, 3]],
    ['A:C5', 'A5:C', [5, 1, 996, 3]],
    ['A5:2', 'A2:Z5', [2, 1, 4, 26]],
    ['Sheet1!B3:B1', 'B1:B3', [1, 2, 3, 1]],
  ])('%s is %s', (written, a1, place) => {
    const found = run(`const r = at(${JSON.stringify(written)});
      return [r.getA1Notation(), [r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns()]];`);
    expect(found).toEqual([a1, place]);
  });
});

describe('a dropdown', () => {
  const list = (args: string) =>
    run(`const rule = SpreadsheetApp.newDataValidation().requireValueInList(${args}).build();
      at("A1").setDataValidation(rule);
      return [rule.getCriteriaValues(), at("A1").getDataValidation().getCriteriaValues()];`);

  test('has texts for choices, whatever they were given as, and shows an arrow unless told', () => {
    expect(list('[9, false, "z"]')).toEqual(Array(2).fill([['9', 'false', 'z'], true]));
    expect(list('["a", "b"], false')).toEqual(Array(2).fill([['a', 'b'], false]));
  });

  test('is gone when null is set, from these cells only', () => {
    run(`at("B1:B4").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a"]).build());
      at("B2:B3").setDataValidation(null);`);
    const left = 'return at("B1:B4").getDataValidations().map(([rule]) => rule !== null);';
    expect(run(left)).toEqual([true, false, false, true]);
    run('at("B1:B4").setDataValidations([[null], [null], [null], [null]]);');
    expect(run(left)).toEqual([false, false, false, false]);
  });
});

test('rows are sorted by several columns, each its own way', () => {
  const sorted =
    run(`at("D1:F5").setValues([["b", 1, 1], ["a", 2, 2], ["b", 3, 3], ["a", 2, 4], ["a", 5, 5]]);
    at("D1:F5").sort([{ column: 4, ascending: true }, { column: 5, ascending: false }, 6]);
    return at("D1:F5").getValues();`);
  expect(sorted).toEqual([
    ['a', 5, 5],
    ['a', 2, 2],
    ['a', 2, 4],
    ['b', 3, 3],
    ['b', 1, 1],
  ]);
});

test('a lock that is not got says so, and is not held', () => {
  const person = probe();
  person.holdLock();
  expect(
    person.run(`const lock = LockService.getDocumentLock(); let message = '';
      try { lock.waitLock(10); } catch (error) { message = error.message; }
      return [message, lock.tryLock(10), lock.hasLock()];`),
  ).toEqual(['Lock timeout: another process was holding the lock for too long.', false, false]);
});
