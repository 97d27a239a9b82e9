export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

export type Protection = GoogleAppsScript.Spreadsheet.Protection;

export type ConditionalRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export interface Size {
  rows: number;
  columns: number;
}

export type FindSheet = (key: string) => GoogleSheet | null;
