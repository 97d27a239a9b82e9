import { ADD_ON } from '../words';

const SECONDS = 12;

/** Shows a message in a corner of the sheet, for as long as it takes to read. */
export const sayBeside = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  message: string,
  title = ADD_ON,
): void => {
  spreadsheet.toast(message, title, SECONDS);
};
