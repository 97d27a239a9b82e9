import { probe } from './probe';

test('notes, metadata, rules and protections move with their columns and rows', () => {
  const person = probe();
  person.run(`
    at("B1").setNote("amount"); at("B:B").addDeveloperMetadata("column", "amount");
    at("B2:B9").protect().setWarningOnly(true);
    at("B2:B9").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());`);
  person.insertColumns('Sheet1', 'A');
  person.insertRows('Sheet1', 1);
  expect(person.notes('Sheet1', 'A2:C2')).toEqual([['', '', 'amount']]);
  expect(person.protections()).toEqual(['Sheet1!C3:C10 (warning)']);
  const found = person.run(`
    const [one] = sheet.createDeveloperMetadataFinder().withKey("column").find();
    const rules = sheet.getRange("B3:C3").getDataValidations()[0];
    return [one.getLocation().getColumn().getColumn(), rules[0], String(rules[1].getCriteriaType())];`);
  expect(found).toEqual([3, null, 'NUMBER_GREATER_THAN']);
});

test('moving a column takes what is on it along', () => {
  const person = probe();
  person.paste('Sheet1', 'A1', 'a\tb\tc');
  person.run('at("A1").setNote("first"); at("A:A").addDeveloperMetadata("k")');
  person.moveColumns('Sheet1', 'A', 'D');
  expect(person.values('Sheet1')).toEqual([['b', 'c', 'a']]);
  expect(person.notes('Sheet1', 'A1:C1')).toEqual([['', '', 'first']]);
  expect(
    person.run(
      'return book.createDeveloperMetadataFinder().find()[0].getLocation().getColumn().getColumn();',
    ),
  ).toBe(3);
});

test('metadata dies with its tab, and is copied with it', () => {
  const person = probe();
  person.run(
    'book.insertSheet("Budget").addDeveloperMetadata("tab", "budget", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT)',
  );
  const count = 'return book.createDeveloperMetadataFinder().withKey("tab").find().length;';
  expect(person.copyTab('Budget')).toBe('Copy of Budget');
  expect(person.run(count)).toBe(2);
  person.deleteTab('Budget');
  person.deleteTab('Copy of Budget');
  expect(person.run(count)).toBe(0);
});

test('people rename, move, hide and delete tabs', () => {
  const person = probe();
  person.addTab('Budget');
  person.addTab();
  person.renameTab('Budget', 'Ngân sách');
  person.moveTab('Ngân sách', 1);
  expect(person.tabs()).toEqual(['Ngân sách', 'Sheet1', 'Sheet2']);
  expect(person.run('return book.getSheetByName("Ngân sách").getIndex();')).toBe(1);
  person.run('book.getSheetByName("Sheet2").hideSheet()');
  expect(person.hiddenTabs()).toEqual(['Sheet2']);
});

test('a formula follows a renamed tab', () => {
  const person = probe();
  person.addTab('Kế hoạch');
  person.type('Kế hoạch', 'A2', '5');
  person.type('Sheet1', 'A1', "=SUM('Kế hoạch'!A2:A)");
  person.renameTab('Kế hoạch', 'Plan 2');
  expect(person.formulas('Sheet1', 'A1')).toEqual([["=SUM('Plan 2'!A2:A)"]]);
  expect(person.values('Sheet1', 'A1')).toEqual([[5]]);
});

test('rows and columns are frozen, hidden, sized and counted', () => {
  const person = probe();
  const facts = person.run(`
    sheet.setFrozenRows(2); sheet.setFrozenColumns(1); sheet.setColumnWidth(2, 150); sheet.setRowHeight(1, 40);
    sheet.hideColumns(3, 2); sheet.setHiddenGridlines(true); sheet.setTabColor("#ff0000"); at("C7").setValue(1);
    return [sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getColumnWidth(2), sheet.getRowHeight(1),
      sheet.isColumnHiddenByUser(4), sheet.hasHiddenGridlines(), sheet.getTabColor(),
      sheet.getLastRow(), sheet.getLastColumn(), sheet.getMaxRows(), sheet.getDataRange().getA1Notation()];`);
  expect(facts).toEqual([2, 1, 150, 40, true, true, '#ff0000', 7, 3, 1000, 'A1:C7']);
});

test('formats and styles are read as they were set', () => {
  const person = probe();
  const facts = person.run(`
    at("A1:B1").setBackgrounds([["#ff0000", null]]).setFontColor("#00ff00").setFontWeights([["bold", "normal"]])
      .setFontSize(14).setFontStyle("italic").setFontLine("underline").setHorizontalAlignment("center")
      .setVerticalAlignment("middle").setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)
      .setNumberFormat('#,##0 "₫";[Red]-#,##0 "₫"').setBorder(true, null, true, null, null, null, "#000000",
        SpreadsheetApp.BorderStyle.SOLID);
    const one = at("A1");
    return [at("A1:B1").getBackgrounds(), one.getFontWeight(), one.getFontSize(), one.getFontStyle(), one.getFontLine(),
      one.getHorizontalAlignment(), one.getVerticalAlignment(), String(one.getWrapStrategy()), one.getNumberFormat(),
      at("Z9").getBackground(), at("Z9").getFontWeight()];`);
  expect(facts).toEqual([
    [['#ff0000', '#ffffff']],
    ...['bold', 14, 'italic', 'underline', 'center', 'middle', 'CLIP', '#,##0 "₫";[Red]-#,##0 "₫"'],
    ...['#ffffff', 'normal'],
  ]);
});

test('merged cells, named ranges, appended rows, copies and sorting', () => {
  const person = probe();
  const facts = person.run(`
    sheet.appendRow(["b", 2]); sheet.appendRow(["a", 1]);
    at("A1:B2").sort({ column: 1, ascending: true });
    at("A1:B2").copyTo(at("D1")); at("D3").setFormula("=A1&B1"); at("D3").copyTo(at("D4"));
    book.setNamedRange("Plan", at("A1:B2")); at("F1:G2").merge();
    return [at("A1:B2").getValues(), at("D1:E2").getValues(), at("D4").getFormula(),
      book.getRangeByName("Plan").getA1Notation(), book.getRangeByName("Other"), at("F1").isPartOfMerge()];`);
  const sorted = [
    ['a', 1],
    ['b', 2],
  ];
  expect(facts).toEqual([sorted, sorted, '=A2&B2', 'A1:B2', null, true]);
});

test('a copied format brings its dropdown and no note, a copied cell brings both, and each takes the place of what was there', () => {
  const person = probe();
  person.run(`const list = SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"], true).build();
    const old = SpreadsheetApp.newDataValidation().requireValueInList(["x"], true).build();
    at("A1:C1").setDataValidations([[list, null, list]]).setNotes([["note", "", ""]]);
    at("A3:C4").setDataValidation(old); at("A6:C6").setDataValidation(old).setNotes([["", "gone", "gone"]]);
    at("A1:C1").copyTo(at("A3:C4"), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
    at("A1:C1").copyTo(at("A6"), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, false);`);
  const [rules, notes] = person.run(`const said = (area) => at(area).getDataValidations()
      .map((line) => line.map((rule) => rule === null ? "" : rule.getCriteriaValues()[0].join("")));
    return [[said("A3:C4"), said("A6:C6")], [at("A3:C3").getNotes(), at("A6:C6").getNotes()]];`);
  expect(rules).toEqual([
    [
      ['ab', '', 'ab'],
      ['ab', '', 'ab'],
    ],
    [['ab', '', 'ab']],
  ]);
  expect(notes).toEqual([[['', '', '']], [['note', '', '']]]);
});

test('looks are copied over more cells, on another tab too, and take the place of what was there', () => {
  const person = probe();
  person.run(`at("A1:C1").setBackgrounds([["#ffcccc", null, "#ccffcc"]]).setNumberFormats([["0.0", "General", "@"]]);
    const other = book.insertSheet("Other");
    other.getRange("A1:C3").setFontWeight("bold").setNumberFormat("0%");
    other.getRange("B2").setValue(7);
    at("A1:C1").copyTo(other.getRange("A2:C3"), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);`);
  const facts = person.run(`const other = book.getSheetByName("Other").getRange("A1:C3");
    return [other.getBackgrounds(), other.getNumberFormats(), other.getFontWeights(), other.getValues()[1]];`);
  const [white, red, green] = ['#ffffff', '#ffcccc', '#ccffcc'];
  const automatic = '0.###############';
  expect(facts).toEqual([
    [
      [white, white, white],
      [red, white, green],
      [red, white, green],
    ],
    [
      ['0%', '0%', '0%'],
      ['0.0', automatic, '@'],
      ['0.0', automatic, '@'],
    ],
    [Array(3).fill('bold'), Array(3).fill('normal'), Array(3).fill('normal')],
    ['', 7, ''],
  ]);
});

test('conditional formats colour what they match', () => {
  const person = probe();
  person.run(`at("A1:A2").setValues([[1], [9]]);
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=$A1>5")
      .setBackground("#ffcccc").setBold(true).setRanges([at("A1:A5")]).build()]);`);
  expect(person.cell('Sheet1', 'A1')).toMatchObject({ background: null, bold: false });
  expect(person.cell('Sheet1', 'A2')).toMatchObject({
    background: expect.stringMatching(/ffcccc/i),
    bold: true,
  });
});

test('columns and rows stand in groups, one level at a time, and the same lines once', () => {
  const book = probe();
  const depths = (): number[] => book.run('return [1, 2, 3, 4].map((at) => sheet.getColumnGroupDepth(at));');
  book.run('at("B:D").shiftColumnGroupDepth(1); at("C:C").shiftColumnGroupDepth(1);');
  expect(depths()).toEqual([0, 1, 2, 1]);
  book.run('at("B:D").shiftColumnGroupDepth(-1); at("2:3").shiftRowGroupDepth(1);');
  expect(depths()).toEqual([0, 0, 1, 0]);
  expect(book.run('return [1, 2, 3].map((at) => sheet.getRowGroupDepth(at));')).toEqual([0, 1, 1]);
  expect(() => book.run('at("C:C").shiftColumnGroupDepth(1)')).toThrow(/twice/);
  expect(() => book.run('at("A:B").shiftColumnGroupDepth(2)')).toThrow(/one level/);
});

test('how far a tab reaches is said as it stands, however it changed since it was asked last', () => {
  const person = probe();
  const reach = (): number[] => person.run('return [sheet.getLastRow(), sheet.getLastColumn()];');
  expect(reach()).toEqual([0, 0]);
  person.type('Sheet1', 'B3', '1');
  expect(reach()).toEqual([3, 2]);
  expect(person.run('at("D7").setValue(1); return [sheet.getLastRow(), sheet.getLastColumn()];')).toEqual([
    7, 4,
  ]);
  person.undo();
  expect(reach()).toEqual([3, 2]);
  person.type('Sheet1', 'A1', '=SEQUENCE(B3)');
  expect(reach()).toEqual([3, 2]);
  person.type('Sheet1', 'B3', '9');
  expect(reach()).toEqual([9, 2]);
  person.deleteRows('Sheet1', 3);
  expect(reach()).toEqual([1, 1]);
});

test('a script that asks for the last row at every row pays for it once', () => {
  const person = probe();
  person.run('sheet.getRange(1, 1, 1000, 20).setValues(Array(1000).fill(Array(20).fill(1)))');
  const { model } = person.doc;
  const getters = model.getters as unknown as { getCells: (sheetId: string) => object[] };
  const looked = jest.spyOn(getters, 'getCells');
  expect(person.run('let rows = 0; while (rows < sheet.getLastRow()) rows++; return rows;')).toBe(1000);
  expect(looked.mock.calls.length).toBeLessThan(5);
});
