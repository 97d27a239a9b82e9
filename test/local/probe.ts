import { openSpreadsheet, type OpenOptions, type Person } from '../../local/person';

/** An add-on that runs the statements it is given; choosing its menu item counts as using it. */
const CODE = `
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Start', 'start').addToUi(); }
function start() {}
function run(body) { return eval('(function () { const book = SpreadsheetApp.getActiveSpreadsheet();'
  + 'const sheet = book.getSheets()[0]; const at = (a1) => sheet.getRange(a1);' + body + '})()'); }
`;

export interface Probe extends Person {
  /** Runs statements in the add-on, where `book`, `sheet` (the first tab) and `at('B3')` are defined. */
  run: (body: string) => any;
}

/** A spreadsheet whose add-on does what the test says. More top-level functions can be given. */
export function probe({ code = '', ...options }: OpenOptions = {}): Probe {
  const person = openSpreadsheet({ code: CODE + code, html: {}, ...options });
  return { ...person, run: (body) => person.serve('run', body) };
}
