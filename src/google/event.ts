/** What Google hands a simple trigger; the values are those of a single cell. */
export interface EditEvent {
  range: GoogleAppsScript.Spreadsheet.Range;
  source: GoogleAppsScript.Spreadsheet.Spreadsheet;
  value?: unknown;
  oldValue?: unknown;
  user?: { getEmail?(): string };
}
