/** What Google passes to a simple trigger; the values are only there for a single cell. */
export interface EditEvent {
  range: GoogleAppsScript.Spreadsheet.Range;
  source: GoogleAppsScript.Spreadsheet.Spreadsheet;
  value?: unknown;
  oldValue?: unknown;
  user?: { getEmail?(): string };
}
