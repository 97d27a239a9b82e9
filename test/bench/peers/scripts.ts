/**
 * Scripts that people would use instead, written here in the style of those pasted from the web: they know no limits
 * and no commitments, and keep nothing.
 */
import { actuals, budget } from '../../../src/tabs';

/** The tab that each of them makes: a row for each line, with its Id and twelve sums. */
export const REPORT = 'Budget against actual';

/** A loop over the ledger with one getValue for each cell, and one setValue for each sum. */
export const CELL_BY_CELL = `
function report() {
  var file = SpreadsheetApp.getActiveSpreadsheet();
  var ledger = file.getSheetByName('${actuals.name.en}');
  var budget = file.getSheetByName('${budget.name.en}');
  var sums = {};
  for (var row = 2; row <= ledger.getLastRow(); row++) {
    var date = ledger.getRange(row, 1).getValue();
    var line = ledger.getRange(row, 2).getValue();
    var amount = ledger.getRange(row, 3).getValue();
    if (!(date instanceof Date) || line === '') continue;
    var key = line + ' ' + date.getMonth();
    sums[key] = (sums[key] || 0) + Number(amount);
  }
  var out = file.insertSheet('${REPORT}');
  var at = 1;
  for (var from = 5; from <= budget.getLastRow(); from++) {
    var id = budget.getRange(from, 1).getValue();
    if (id === '') continue;
    out.getRange(at, 1).setValue(id);
    for (var month = 0; month < 12; month++) out.getRange(at, month + 2).setValue(sums[id + ' ' + month] || 0);
    at++;
  }
}`;

/** The same with one getValues and one setValues. */
export const AT_ONCE = `
function report() {
  var file = SpreadsheetApp.getActiveSpreadsheet();
  var rows = file.getSheetByName('${actuals.name.en}').getDataRange().getValues();
  var lines = file.getSheetByName('${budget.name.en}').getDataRange().getValues();
  var sums = {};
  for (var index = 1; index < rows.length; index++) {
    var date = rows[index][0];
    if (!(date instanceof Date) || rows[index][1] === '') continue;
    var key = rows[index][1] + ' ' + date.getMonth();
    sums[key] = (sums[key] || 0) + Number(rows[index][2]);
  }
  var table = [];
  for (var at = 4; at < lines.length; at++) {
    var id = lines[at][0];
    if (id === '') continue;
    var line = [id];
    for (var month = 0; month < 12; month++) line.push(sums[id + ' ' + month] || 0);
    table.push(line);
  }
  file.insertSheet('${REPORT}').getRange(1, 1, table.length, 13).setValues(table);
}`;

/** A tab of SUMIFS as people make it by hand: a formula for each line and month. */
export const FORMULAS = `
function report() {
  var file = SpreadsheetApp.getActiveSpreadsheet();
  var lines = file.getSheetByName('${budget.name.en}').getDataRange().getValues();
  var table = [];
  for (var at = 4; at < lines.length; at++) {
    if (lines[at][0] === '') continue;
    var row = table.length + 1;
    var line = [lines[at][0]];
    for (var month = 1; month <= 12; month++)
      line.push('=SUMIFS(Actuals!$C:$C;Actuals!$B:$B;$A' + row + ';Actuals!$A:$A;">="&DATE(2026;' + month +
        ';1);Actuals!$A:$A;"<"&DATE(2026;' + (month + 1) + ';1))');
    table.push(line);
  }
  file.insertSheet('${REPORT}').getRange(1, 1, table.length, 13).setValues(table);
}`;
