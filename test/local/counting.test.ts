import { probe } from './probe';

test('reads, writes and the rest are told apart', () => {
  const person = probe();
  person.run(`
    const all = book.getSheets(); all[0].getSheetId(); all[0].getName();
    at("A1:B2").getValues(); book.getSpreadsheetTimeZone();
    SpreadsheetApp.newDataValidation().requireDate().build();
    at("A1:B2").setValues([[1, 2], [3, 4]]).setFontWeight("bold");
    PropertiesService.getDocumentProperties().setProperty("k", "v");
    at("A1").getValue();
    PropertiesService.getDocumentProperties().getProperty("k");`);
  const { reads, writes, readsAfterWrite, list } = person.calls();
  const names = list.filter(({ kind }) => kind !== 'other').map(({ name }) => name);
  expect(names).toEqual([
    ...['Spreadsheet.getSheets', 'Spreadsheet.getSheets', 'Sheet.getName', 'Range.getValues'],
    ...['Spreadsheet.getSpreadsheetTimeZone', 'Range.setValues', 'Range.setFontWeight'],
    ...['Properties.setProperty', 'Range.getValue', 'Properties.getProperty'],
  ]);
  expect({ reads, writes, readsAfterWrite }).toEqual({ reads: 7, writes: 3, readsAfterWrite: 1 });
});

test('found metadata is read once, however often it is asked for', () => {
  const person = probe();
  person.run('sheet.addDeveloperMetadata("tab", "budget")');
  person.resetCalls();
  const found = person.run(`const [one] = book.createDeveloperMetadataFinder().withKey("tab").find();
    return [one.getKey(), one.getValue(), one.getLocation().getSheet().getSheetId()];`);
  expect(found).toEqual(['tab', 'budget', 0]);
  expect(person.calls()).toMatchObject({ reads: 2, writes: 0 });
});

test('what a person does and looks at costs no call', () => {
  const person = probe();
  person.type('Sheet1', 'A1', '1');
  person.values('Sheet1');
  person.undo();
  expect(person.calls().list).toEqual([]);
});

test('the n-th call fails as at Google, and what was written before stays', () => {
  const person = probe();
  const body = 'at("A1").setValue(1); at("A2").setValue(2); at("A3").setValue(3);';
  // getSheets of the probe is the first read.
  person.failOnCall(3);
  expect(() => person.run(body)).toThrow(/Service Spreadsheets failed while accessing document with id/);
  expect(person.values('Sheet1')).toEqual([[1]]);
  person.run(body);
  expect(person.values('Sheet1')).toEqual([[1], [2], [3]]);
});

test('a failure that was not reached is still pending', () => {
  const person = probe();
  person.failOnCall(100);
  person.run('at("A1").setValue(1)');
  expect(person.failurePending()).toBe(true);
});

test('the time between the last read and the first write can be taken', () => {
  const person = probe();
  person.run('at("A1").getValue(); at("A1").setValue(1);');
  const { lastReadAt, firstWriteAt } = person.calls();
  expect(firstWriteAt! - lastReadAt!).toBeGreaterThanOrEqual(0);
});
