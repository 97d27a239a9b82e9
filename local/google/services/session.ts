/** Session, Utilities, ScriptApp, Logger and console. */
import { formatDate } from '../cells/dates';
import type { Doc } from '../document';
import { AuthMode, DigestAlgorithm } from '../enums';
import { other, service } from '../service';

interface State {
  doc: Doc;
}

const makeUser = service('User', 'User', { getEmail: other('', ({ doc }: State) => doc.email) });

const makeSession = service('Session', 'Session', {
  getActiveUserLocale: other('', ({ doc }: State) => doc.language),
  getScriptTimeZone: other('', ({ doc }: State) => doc.scriptTimeZone),
  getActiveUser: other('', ({ doc }: State) => makeUser(doc, { doc })),
  getEffectiveUser: other('', ({ doc }: State) => makeUser(doc, { doc })),
  getTemporaryActiveUserKey: other('', () => 'local-user'),
});

const uuid = () =>
  'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => Math.floor(Math.random() * 16).toString(16));

const makeUtilities = service('Utilities', 'Utilities', {
  formatDate: other('Date, string, string', (_: State, date: Date, zone: string, pattern: string) =>
    formatDate(date, zone, pattern),
  ),
  getUuid: other('', uuid),
  // Returns at once, since nothing here needs the time.
  sleep: other('int', () => null),
});

const makeScriptApp = service('ScriptApp', 'ScriptApp', {});

const print = (values: unknown[]) =>
  values
    .map((value) =>
      typeof value === 'string' ? value : ((JSON.stringify(value) as string | undefined) ?? 'undefined'),
    )
    .join(' ');

const makeLogger = service('Logger', 'Logger', {
  log: other('any | any, any | any, any, any', ({ doc }: State, ...values) => {
    doc.logs.push(print(values));
  }),
});

export const sessionServices = (doc: Doc) => {
  const log = (...values: unknown[]) => {
    doc.logs.push(print(values));
  };
  const silent = () => undefined;
  return {
    Session: makeSession(doc, { doc }),
    Utilities: makeUtilities(doc, { doc }, { DigestAlgorithm }),
    ScriptApp: makeScriptApp(doc, { doc }, { AuthMode }),
    Logger: makeLogger(doc, { doc }),
    console: { log, info: log, warn: log, error: log, time: silent, timeEnd: silent },
  };
};
