/** The services of a document as an add-on's globals. */
import { settled, type Doc } from './document';
import * as enums from './enums';
import { makeRange, makeSheet, makeSpreadsheet } from './objects';
import { activate } from './range';
import { newRule } from './range/conditional';
import { newValidation } from './range/validation';
import { other, service, stateOf } from './service';
import { htmlService } from './services/html';
import { sessionServices } from './services/session';
import { stores } from './services/stores';
import { makeUi } from './services/ui';
import './sheet';
import './spreadsheet';

interface State {
  doc: Doc;
}

const spreadsheet = ({ doc }: State) => makeSpreadsheet(doc);

const makeApp = service('SpreadsheetApp', 'SpreadsheetApp', {
  getActive: other('', spreadsheet),
  getActiveSpreadsheet: other('', spreadsheet),
  getActiveSheet: other('', ({ doc }: State) => makeSheet(doc, doc.model.getters.getActiveSheetId())),
  getActiveRange: other('', ({ doc }: State) =>
    makeRange(doc, {
      sheetId: doc.model.getters.getActiveSheetId(),
      zone: doc.model.getters.getSelectedZones().at(-1)!,
    }),
  ),
  setActiveRange: other('Range', (_: State, range: unknown) => {
    activate(stateOf(range));
    return range;
  }),
  setActiveSheet: other('Sheet', ({ doc }: State, sheet: unknown) => {
    makeSpreadsheet(doc).setActiveSheet(sheet);
    return sheet;
  }),
  getUi: other('', ({ doc }: State) => makeUi(doc)),
  newDataValidation: other('', ({ doc }: State) => newValidation(doc)),
  newConditionalFormatRule: other('', ({ doc }: State) => newRule(doc)),
  flush: other('', ({ doc }: State) => {
    settled(doc);
    return null;
  }),
});

/** Everything that Apps Script puts into an add-on's global scope, for one document. */
export const services = (doc: Doc): Record<string, unknown> => ({
  SpreadsheetApp: makeApp(doc, { doc }, { ...enums }),
  HtmlService: htmlService(doc),
  ...stores(doc),
  ...sessionServices(doc),
  Charts: { ChartType: enums.ChartType },
});

/** Names of the services, for hiding them. */
export const SERVICES = [
  ...['SpreadsheetApp', 'HtmlService', 'PropertiesService', 'CacheService', 'LockService', 'Session'],
  ...['Utilities', 'ScriptApp', 'Logger', 'console', 'Charts'],
];
