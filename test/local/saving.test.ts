import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { probe } from './probe';

const folder = mkdtempSync(join(tmpdir(), 'aop-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a saved spreadsheet is reopened with everything that was in it', () => {
  const person = probe({ locale: 'vi_VN', timeZone: 'Asia/Tokyo' });
  person.choose('Start');
  person.run(`
    at("A1:B2").setValues([["x", 1.5], [new Date(2026, 2, 1), true]]); at("C1").setFormula("=B1*2");
    at("A1").setNote("note").setBackground("#ffeeee").setNumberFormat("@"); at("B:B").addDeveloperMetadata("k", "v");
    at("C1:C5").protect().setDescription("computed").setWarningOnly(true);
    at("B1:B9").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["1", "2"]).setHelpText("h").build());
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1)
      .setBackground("#ff0000").setRanges([at("B1:B9")]).build()]);
    sheet.setFrozenRows(1); book.setNamedRange("Plan", at("A1:B2"));
    PropertiesService.getUserProperties().setProperty("language", "vi");
    CacheService.getDocumentCache().put("c", "1"); book.insertSheet("Hidden").hideSheet();`);
  const saved = person.save();
  const again = probe({ saved: JSON.parse(JSON.stringify(saved)) as typeof saved });
  expect(again.values('Sheet1')).toEqual(person.values('Sheet1'));
  expect(again.formulas('Sheet1')).toEqual(person.formulas('Sheet1'));
  expect(again.cell('Sheet1', 'A1')).toEqual(person.cell('Sheet1', 'A1'));
  expect(again.cell('Sheet1', 'B1')).toEqual(person.cell('Sheet1', 'B1'));
  expect(again.protections()).toEqual(['Sheet1!C1:C5 computed (warning)']);
  expect(again.hiddenTabs()).toEqual(['Hidden']);
  const facts = again.run(`return [sheet.getFrozenRows(), book.getRangeByName("Plan").getA1Notation(),
    book.createDeveloperMetadataFinder().find().length, PropertiesService.getUserProperties().getProperty("language"),
    CacheService.getDocumentCache().get("c"), at("B1").getDataValidation().getHelpText(), book.getSpreadsheetTimeZone(),
    book.getSpreadsheetLocale(), sheet.getConditionalFormatRules().length];`);
  expect(facts).toEqual([1, 'A1:B2', 1, 'vi', '1', 'h', 'Asia/Tokyo', 'vi_VN', 1]);
  expect(again.save()).toEqual(saved);
});

test('a spreadsheet is kept in a file between openings', () => {
  const file = join(folder, 'plan.json');
  const person = probe({ file });
  person.type('Sheet1', 'A1', 'kept');
  person.saveTo(file);
  expect(probe({ file }).values('Sheet1')).toEqual([['kept']]);
});

test('an .xlsx is written for other programs', async () => {
  const person = probe();
  person.run('at("A1:A3").setValues([[1], [2], ["Kế hoạch"]]); at("B1").setFormula("=SUM(A1:A2)")');
  const file = join(folder, 'plan.xlsx');
  await person.exportXlsx(file);
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  expect(bytes.toString('latin1')).toContain('xl/worksheets/sheet0.xml');
});

test('a text in an .xlsx is the text alone, though it looks like a day, a number or a formula', async () => {
  const texts = ['01/2026', '12', '=A1', "'a", 'a'];
  const person = probe();
  person.run(`const rows = ${JSON.stringify(texts)}.map((text) => ["'" + text]);
    at("A1:A5").setNumberFormat("@").setValues(rows);
    at("B1:B5").setValues(rows);
    at("C1:C5").setValues(rows).setNumberFormat("@");`);
  const file = join(folder, 'texts.xlsx');
  await person.exportXlsx(file);
  const { Sheets } = read(readFileSync(file));
  expect(utils.sheet_to_json(Sheets.Sheet1!, { header: 1 })).toEqual(texts.map((text) => [text, text, text]));
  expect(person.values('Sheet1')).toEqual(texts.map((text) => [text, text, text]));
});

test('what a formula spills stands in the .xlsx for those who only read', async () => {
  const person = probe();
  person.run(`at("A1:A3").setValues([[1], ["a <b> & c"], [true]]);
    at("C1").setFormula("=ARRAYFORMULA(A1:A3)")`);
  const file = join(folder, 'spilled.xlsx');
  await person.exportXlsx(file);
  const { Sheets } = read(readFileSync(file));
  expect(utils.sheet_to_json(Sheets.Sheet1!, { header: 'A' })).toEqual([
    { A: 1, C: 1 },
    { A: 'a <b> & c', C: 'a <b> & c' },
    { A: true, C: true },
  ]);
});
