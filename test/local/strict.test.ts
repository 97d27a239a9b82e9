import { probe } from './probe';

const { run, type: typeIn, values, cell } = probe();

const refusals: [what: string, body: string, message: RegExp][] = [
  [
    'a method that is not offered',
    'sheet.getPivotTables()',
    /does not offer SpreadsheetApp.Sheet.getPivotTables/,
  ],
  ['a misspelt method', 'book.getSheetsByName("x")', /does not offer .*getSheetsByName/],
  ['a text for a row', 'sheet.getRange("1", 2)', /parameters \(String,number\) don't match/],
  ['no argument where one is needed', 'at("A1").setValue()', /parameters \(\) don't match/],
  ['undefined as an argument', 'at("A1").setValue(undefined)', /don't match the method signature/],
  ['a flat list of values', 'at("A1:B1").setValues([1, 2])', /parameters \(number\[\]\) don't match/],
  ['too few rows', 'at("A1:A3").setValues([[1], [2]])', /The data has 2 but the range has 3/],
  ['too many columns', 'at("A1").setValues([[1, 2]])', /number of columns .* has 2 but the range has 1/],
  ['undefined among values', 'at("A1:B1").setValues([[1, undefined]])', /undefined was given/],
  ['an object as a value', 'at("A1").setValue({})', /cannot hold/],
  ['an address that is none', 'at("1A")', /Range not found/],
  ['a row 0', 'sheet.getRange(0, 1)', /starting row of the range is too small/],
  ['a range past the grid', 'sheet.getRange(1, 1, 1001, 1)', /outside the dimensions/],
  ['a range on a tab that is not there', 'at("Nowhere!A1")', /Range not found/],
  ['a name twice', 'book.insertSheet("sheet1")', /already exists/],
  ['deleting the only tab', 'book.deleteSheet(sheet)', /can't remove all the visible sheets/],
  ['a colour that is none', 'at("A1").setBackground("nice")', /Invalid argument: color/],
  ['metadata on some cells', 'at("A1:B2").addDeveloperMetadata("k")', /arbitrary ranges/],
  [
    'a rule over nothing',
    'SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()',
    /at least one range/,
  ],
  [
    'a large property',
    'PropertiesService.getDocumentProperties().setProperty("k", "x".repeat(9217))',
    /too large/,
  ],
  ['fetching from the web', 'fetch("x")', /fetch is not a function/],
  ['a service that is not offered', 'UrlFetchApp.fetch("x")', /UrlFetchApp is not defined/],
];

test.each(refusals)('refuses %s', (_, body, message) => {
  expect(() => run(body)).toThrow(message);
});

test('has no timers, no process and no page', () => {
  const kinds = run(
    'return [typeof setTimeout, typeof process, typeof document, typeof URL, typeof require];',
  );
  expect(kinds).toEqual(Array(5).fill('undefined'));
});

test('an unknown tab is null, not an error', () => {
  expect(run('return book.getSheetByName("Nowhere");')).toBeNull();
});

test('Dates and errors are instances of what the add-on calls Date and Error', () => {
  run('at("J1").setValue(new Date(2026, 0, 1));');
  expect(run('return at("J1").getValue() instanceof Date;')).toBe(true);
  expect(run('try { sheet.getRange(0, 1) } catch (e) { return e instanceof Error; }')).toBe(true);
});

test('a rejecting validation refuses typing and scripts, and leaves the cell as it was', () => {
  run(`at("C1:C9").setDataValidation(SpreadsheetApp.newDataValidation()
    .requireValueInList(["stop", "warn"]).setAllowInvalid(false).build()); at("C1").setValue("stop");`);
  expect(() => run('at("C1:C2").setValues([["warn"], ["go"]])')).toThrow(/cell C2 violates/);
  expect(() => {
    typeIn('Sheet1', 'C1', 'go');
  }).toThrow(/There was a problem/);
  expect(values('Sheet1', 'C1:C2')).toEqual([['stop'], ['']]);
});

test('a validation that only flags lets everything through', () => {
  run(`at("D1").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build());
    at("D1").setValue(9);`);
  expect(cell('Sheet1', 'D1')).toMatchObject({ value: 9, rejects: false });
  expect(cell('Sheet1', 'D1').invalid).toMatch(/between 1 and 5/);
});

test('one conditional format that names another tab fails the whole set', () => {
  run('book.insertSheet("Other")');
  const rule = (formula: string) =>
    `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(${JSON.stringify(formula)})
      .setBackground("#ff0000").setRanges([at("A1:A5")]).build()`;
  run(`sheet.setConditionalFormatRules([${rule('=$A1>3')}])`);
  expect(() => run(`sheet.setConditionalFormatRules([${rule('=$A1>4')}, ${rule('=Other!A1>1')}])`)).toThrow(
    /different sheet/,
  );
  expect(
    run('return sheet.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaValues();'),
  ).toEqual(['=$A1>3']);
});

test('before its first use the add-on sees no document; later triggers open no dialog', () => {
  const code = `function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Start', 'start').addToUi();
      try { SpreadsheetApp.getActiveSpreadsheet(); console.log('document'); } catch (e) { console.log(e.message); } }
    function onEdit() { try { SpreadsheetApp.getUi().alert('x'); } catch (e) { console.log(e.message); } }`;
  const person = probe({ code });
  expect(person.logs()).toEqual([expect.stringMatching(/not been used in this document \(AuthMode.NONE\)/)]);
  person.choose('Start');
  person.type('Sheet1', 'A1', 'x');
  expect(person.logs()[1]).toMatch(/no dialog here \(AuthMode.LIMITED\)/);
  expect(person.reopen().logs()).toEqual(['document']);
});

test('a lock that somebody else holds is not got', () => {
  const person = probe();
  const take = 'return LockService.getDocumentLock().tryLock(10);';
  person.holdLock();
  expect(person.run(take)).toBe(false);
  expect(() => person.run('LockService.getDocumentLock().waitLock(10)')).toThrow(/Lock timeout/);
  person.holdLock(false);
  expect(person.run(take)).toBe(true);
});

test('what others protected, another person may not edit; a warning only asks', () => {
  const protectCells = (extra: string) => `at("A1:A3").protect().setDescription("computed")${extra};`;
  const stranger = probe({ owner: false, email: 'b@x.y' });
  stranger.run(protectCells('.removeEditors(["b@x.y"])'));
  expect(() => {
    stranger.type('Sheet1', 'A2', '1');
  }).toThrow(/protected cell/);
  const owner = probe();
  owner.run(protectCells('.setWarningOnly(true)'));
  owner.type('Sheet1', 'A2', '1');
  expect(owner.warnings()).toEqual(['computed']);
  expect(owner.protections()).toEqual(['Sheet1!A1:A3 computed (warning)']);
});

test('rows that others protected in part are neither sorted, moved, cut, deleted nor written a note on', () => {
  const person = probe({ owner: false, email: 'b@x.y' });
  const table = () => person.values('Sheet1', 'A1:B5');
  person.paste('Sheet1', 'A1', [
    [5, 'e'],
    [4, 'd'],
    [3, 'c'],
    [2, 'b'],
    [1, 'a'],
  ]);
  person.protectedBy('a@x.y', 'Sheet1', 'B3', 'closed');
  const before = table();
  const hands: (() => void)[] = [
    () => {
      person.sort('Sheet1', 'A1:B5', 'A');
    },
    () => {
      person.cut('Sheet1', 'A3:B3', 'D1');
    },
    () => {
      person.cut('Sheet1', 'A1:B2', 'A2');
    },
    () => {
      person.copy('Sheet1', 'A1:B1', 'A3');
    },
    () => {
      person.deleteRows('Sheet1', 2, 2);
    },
    () => {
      person.deleteColumns('Sheet1', 'B');
    },
    () => {
      person.moveRows('Sheet1', 3, 1);
    },
    () => {
      person.note('Sheet1', 'B3', 'x');
    },
  ];
  for (const work of hands) expect(work).toThrow(/protected cell or object/);
  for (const body of ['at("A1:B5").sort(1)', 'sheet.deleteRows(3, 1)', 'sheet.moveRows(at("A3:B3"), 1)'])
    expect(() => person.run(body)).toThrow(/protected cell or object/);
  expect(table()).toEqual(before);
  person.sort('Sheet1', 'A1:B2', 'A');
  person.insertRows('Sheet1', 1);
  person.deleteRows('Sheet1', 1, 1);
  expect(table()).toEqual([before[1], before[0], ...before.slice(2)]);
  person.protectedBy('a@x.y', 'Sheet1');
  for (const work of [
    () => {
      person.insertRows('Sheet1', 1);
    },
    () => {
      person.renameTab('Sheet1', 'Mine');
    },
    () => {
      person.deleteTab('Sheet1');
    },
  ])
    expect(work).toThrow(/protected cell or object/);
});

test('a protection of somebody else is hard: nothing in it is changed, and it does not say who may', () => {
  const person = probe({ owner: false, email: 'b@x.y', ownerEmail: 'o@x.y' });
  person.run('book.insertSheet("Theirs")');
  person.protectedBy('a@x.y', 'Sheet1', 'A1:B3', 'closed');
  person.protectedBy('a@x.y', 'Theirs');
  const refused = [
    'at("A1").setValue(1)',
    'at("B3:C4").setNumberFormat("0")',
    'at("A1").setNote("x")',
    'at("A1:A9").clearDataValidations()',
    'sheet.getRangeList(["A5", "B2"]).setBackground("#ffffff")',
    'book.getSheetByName("Theirs").setName("Ours")',
    'book.getSheetByName("Theirs").insertRowsAfter(1, 1)',
    'book.getSheetByName("Theirs").getRange("Z99").setValue(1)',
  ];
  for (const body of refused) expect(() => person.run(body)).toThrow(/protected cell or object/);
  const asked = `const [one] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    return [one.canEdit(), one.isWarningOnly(), one.getDescription(), book.getOwner().getEmail(),
      at("A1:D9").canEdit(), at("C1:D9").canEdit()];`;
  expect(person.run(asked)).toEqual([false, false, 'closed', 'o@x.y', false, true]);
  const [one] = ['sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]'];
  for (const body of [`${one}.getEditors()`, `${one}.remove()`, `${one}.setDescription("x")`])
    expect(() => person.run(body)).toThrow(/do not have permission/);
});
