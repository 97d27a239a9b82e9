import { quietly } from '../../local/engine/package';
import { evaluationOf } from '../../local/engine/quick/insides';
import { probe, type Probe } from './probe';

const code = `function onEdit(e) {
  console.log([e.range.getSheet().getName() + '!' + e.range.getA1Notation(), e.value, e.oldValue, e.authMode].join(' '));
}`;

const inUse = (more = {}): Probe => {
  const person = probe({ code, ...more });
  person.choose('Start');
  return person;
};

const heard = (person: Probe, act: () => void): string[] => {
  const before = person.logs().length;
  act();
  return person.logs().slice(before);
};

test('typing tells the new and the old value of the cell', () => {
  const person = inUse();
  expect(
    heard(person, () => {
      person.type('Sheet1', 'B2', '5');
    }),
  ).toEqual(['Sheet1!B2 5  LIMITED']);
  expect(
    heard(person, () => {
      person.type('Sheet1', 'B2', '7');
    }),
  ).toEqual(['Sheet1!B2 7 5 LIMITED']);
  expect(
    heard(person, () => {
      person.clear('Sheet1', 'B2');
    }),
  ).toEqual(['Sheet1!B2  7 LIMITED']);
});

test('a paste tells its range only', () => {
  const person = inUse();
  expect(
    heard(person, () => {
      person.paste('Sheet1', 'B2', '1\t2\n3\t4');
    }),
  ).toEqual(['Sheet1!B2:C3   LIMITED']);
  expect(person.values('Sheet1', 'B2:C3')).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test('text from outside leaves each cell its looks, those that it blanks too; what is copied here brings its own', () => {
  const person = probe();
  person.run(`
    at("A1:C1").setValues([[46032, 1250000, 7]]).setFontWeight("bold");
    at("A1").setNumberFormat("yyyy-mm-dd"); at("B1").setNumberFormat("#,##0");`);
  const { model } = person.doc;
  const at = (left: number) => ({ left, right: left, top: 0, bottom: 0 });
  const paste = (text: string) =>
    quietly(() => model.dispatch('PASTE_FROM_OS_CLIPBOARD', { target: [at(0)], clipboardContent: { text } }));
  paste('46033\t\t8');
  expect(person.displayed('Sheet1')).toEqual([['2026-01-11', '', '8']]);
  paste('\t3500000\t');
  paste('46034\t3500000\t');
  expect(person.displayed('Sheet1')).toEqual([['2026-01-12', '3,500,000']]);
  expect(person.run('return at("A1:C1").getFontWeights()[0];')).toEqual(['bold', 'bold', 'bold']);
  // A blank cell without a format, copied onto one that has it.
  model.selection.selectCell(4, 0);
  model.dispatch('COPY');
  quietly(() => model.dispatch('PASTE', { target: [at(1)] }));
  person.type('Sheet1', 'B1', '1250000');
  expect(person.displayed('Sheet1')[0]?.[1]).toBe('1250000');
});

test('before a paste of many cells nothing is worked out, as it is before one cell is typed over', () => {
  const person = probe({ code });
  const everWorkedOut = (): boolean =>
    !(evaluationOf(person.doc.model) as { shouldRebuildDependenciesGraph: boolean })
      .shouldRebuildDependenciesGraph;
  person.paste('Sheet1', 'A1', '=1+1\t=A1');
  person.paste('Sheet1', 'A2', '5\t6');
  expect(everWorkedOut()).toBe(false);
  person.paste('Sheet1', 'A2', '7');
  expect(everWorkedOut()).toBe(true);
  expect(person.values('Sheet1', 'A1:B2')).toEqual([
    [2, 2],
    [7, 6],
  ]);
});

test('a paste past the last row grows the grid', () => {
  const person = probe();
  person.paste('Sheet1', 'A999', [[1], [2], [3]]);
  expect(person.run('return sheet.getMaxRows();')).toBe(1001);
});

test('filling down moves references along', () => {
  const person = inUse();
  person.paste('Sheet1', 'A1', [[1], [2], [3]]);
  person.type('Sheet1', 'B1', '=A1*10');
  expect(
    heard(person, () => {
      person.fill('Sheet1', 'B1', 'B1:B3');
    }),
  ).toEqual(['Sheet1!B2:B3   LIMITED']);
  expect(person.values('Sheet1', 'B1:B3').flat()).toEqual([10, 20, 30]);
});

test('cutting and pasting is heard where it lands, and formulas follow', () => {
  const person = inUse();
  person.type('Sheet1', 'A1', '4');
  person.type('Sheet1', 'C1', '=A1+1');
  const said = heard(person, () => {
    person.cut('Sheet1', 'A1', 'A5');
  });
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('A5');
  expect(person.values('Sheet1', 'A5')).toEqual([[4]]);
  expect(person.formulas('Sheet1', 'C1')).toEqual([['=A5+1']]);
});

test('undoing and redoing are edits too', () => {
  const person = inUse();
  person.type('Sheet1', 'A1', '1');
  person.type('Sheet1', 'A1', '2');
  expect(
    heard(person, () => {
      person.undo();
    }),
  ).toEqual(['Sheet1!A1 1 2 LIMITED']);
  expect(
    heard(person, () => {
      person.redo();
    }),
  ).toEqual(['Sheet1!A1 2 1 LIMITED']);
});

test('scripts’ writes fire no trigger', () => {
  const person = inUse();
  expect(
    heard(person, () => {
      person.run('at("A1").setValue(1)');
    }),
  ).toEqual([]);
});

test('onEdit’s writes fire no trigger, and are undone as a step of their own', () => {
  const person = probe({ code: 'function onEdit(e) { e.range.offset(0, 1).setValue("checked"); }' });
  person.choose('Start');
  person.type('Sheet1', 'A1', 'x');
  expect(person.values('Sheet1')).toEqual([['x', 'checked']]);
  person.undo();
  expect(person.values('Sheet1', 'A1')).toEqual([['x']]);
});

test('at most two edits wait for the trigger', () => {
  const person = inUse();
  const said = heard(person, () => {
    person.quickly(() => {
      for (const row of [1, 2, 3, 4]) person.type('Sheet1', `A${row}`, 'x');
    });
  });
  expect(said).toHaveLength(2);
});

test('a refused typing fires no trigger', () => {
  const person = inUse();
  person.run(`at("A1").setDataValidation(SpreadsheetApp.newDataValidation()
    .requireNumberLessThan(10).setAllowInvalid(false).build())`);
  expect(
    heard(person, () => {
      expect(() => {
        person.type('Sheet1', 'A1', '12');
      }).toThrow();
    }),
  ).toEqual([]);
});

test('a custom-formula validation judges the value typed', () => {
  const person = probe();
  person.run(`at("A1:A5").setDataValidation(SpreadsheetApp.newDataValidation()
    .requireFormulaSatisfied("=A1<10").setAllowInvalid(false).build())`);
  person.type('Sheet1', 'A2', '9');
  expect(() => {
    person.type('Sheet1', 'A2', '11');
  }).toThrow(/There was a problem/);
  expect(person.values('Sheet1', 'A2')).toEqual([[9]]);
  expect(() => person.run('at("A3").setValue(12)')).toThrow(/A3 violates/);
});

test('inserting a column is no edit', () => {
  const person = inUse();
  expect(
    heard(person, () => {
      person.insertColumns('Sheet1', 'A');
    }),
  ).toEqual([]);
});

test('a trigger that fails is the add-on’s fault and is told', () => {
  const person = probe({ code: 'function onEdit() { throw new Error("boom"); }' });
  person.choose('Start');
  expect(() => {
    person.type('Sheet1', 'A1', 'x');
  }).toThrow('boom');
});
