/**
 * An add-on running in a spreadsheet: its menu, triggers, server functions and custom functions. Used headless by
 * `person.ts` and in the browser by the page; knows neither of them.
 */
import { batch, defineCustomFunction } from './engine';
import { isOneCell, type Edit } from './engine/edits';
import { compile, customFunctions } from './google/code';
import { callCustom } from './google/custom';
import {
  createDocument,
  settled,
  type AuthMode,
  type Doc,
  type DocumentOptions,
  type MenuEntry,
} from './google/document';
import * as enums from './google/enums';
import { SERVICES, services } from './google/index';
import { makeRange, makeSpreadsheet } from './google/objects';

interface AddonOptions extends DocumentOptions {
  /** The text of the add-on's scripts, in the order in which Google loads them. */
  code: string;
}

export interface Addon {
  doc: Doc;
  /** The add-on's menu, as onOpen made it; null before. */
  menu(): MenuEntry | null;
  /** Runs `onOpen`, in AuthMode.NONE until the add-on was first used in this document. */
  open(): void;
  /** Runs a menu item's function: AuthMode.FULL, and the add-on counts as used from then on. */
  choose(functionName: string): void;
  /** Runs a function for a page, as google.script.run does. */
  serve(functionName: string, args: unknown[]): unknown;
  /** Runs `onEdit` for the edits made since; in the page this happens by itself. */
  drain(): void;
  /** Forgets edits that were refused and reverted. */
  forgetEdits(): void;
  /** Holds the trigger back while edits are made faster than it answers. */
  holdTriggers(held: boolean): void;
}

/** At most two edits wait for the trigger; later ones are dropped. */
const QUEUE = 2;

const text = (value: string | number | boolean | null | undefined): string | undefined => {
  if (value === null || value === undefined || value === '') return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
};

/** The event of a simple trigger; values only for an edit of one cell. */
const editEvent = (doc: Doc, { sheetId, zone, before }: Edit) => {
  const valueNow = () => settled(doc).getEvaluatedCell({ sheetId, col: zone.left, row: zone.top }).value;
  const [value, oldValue] = isOneCell(zone) ? [text(valueNow()), text(before?.value as string)] : [];
  return {
    authMode: enums.AuthMode.LIMITED,
    source: makeSpreadsheet(doc),
    range: makeRange(doc, { sheetId, zone }),
    user: { getEmail: () => doc.email },
    ...(value !== undefined && { value }),
    ...(oldValue !== undefined && { oldValue }),
  };
};

/** A service as a custom function sees it: using what is not allowed throws with its name. */
const serviceFor = (name: string, offered: Readonly<Record<string, () => unknown>> = {}) =>
  new Proxy(Object.freeze({ ...offered }), {
    get(known, key) {
      if (typeof key === 'symbol') return undefined;
      if (Object.hasOwn(known, key)) return known[key];
      throw new Error(`A custom function has no access to ${name}.${key}`);
    },
  });

/** Opens a spreadsheet with an add-on in it. Custom functions are registered before the model reads formulas. */
export function openAddon({ code, ...options }: AddonOptions): Addon {
  for (const custom of customFunctions(code)) defineCustomFunction(custom);
  const queue: Edit[] = [];
  let held = 0;
  let menu: MenuEntry | null = null;
  const screen = {
    ...options.screen,
    menu: (entry: MenuEntry) => {
      menu = entry;
      options.screen.menu(entry);
    },
  };
  const doc = createDocument({
    ...options,
    screen,
    callCustom: customFunctionsOf(code),
    edited: (edits) => {
      options.edited?.(edits);
      queue.push(...edits.slice(0, QUEUE - queue.length));
      // The model is still handling its command; in headless use, `drain` is called at once.
      queueMicrotask(drain);
    },
  });
  const globals = services(doc);
  const evaluate = compile(code, Object.keys(globals));
  const load = () => evaluate(globals);

  const run = (mode: AuthMode, name: string, args: unknown[], optional = false): unknown => {
    doc.authMode = mode;
    try {
      const found = load()[name];
      if (!found && optional) return undefined;
      if (!found) throw new Error(`Script function not found: ${name}`);
      return batch(doc.model, () => found(...args));
    } finally {
      doc.authMode = 'FULL';
      for (const lock of Object.keys(doc.locks)) if (doc.locks[lock] === 'us') doc.locks[lock] = undefined;
    }
  };

  const drain = () => {
    if (held > 0) return;
    for (let edit = queue.shift(); edit; edit = queue.shift()) {
      if (!doc.kept.used || !structureHas(doc, edit.sheetId)) continue;
      run('LIMITED', 'onEdit', [editEvent(doc, edit)], true);
    }
  };

  return {
    doc,
    menu: () => menu,
    open: () => {
      const mode = doc.kept.used ? 'LIMITED' : 'NONE';
      run(mode, 'onOpen', [{ authMode: enums.AuthMode[mode], user: { getEmail: () => doc.email } }], true);
    },
    choose: (name) => {
      doc.kept.used = true;
      run('FULL', name, []);
    },
    serve: (name, args) => {
      if (name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
      return run('FULL', name, args);
    },
    drain,
    forgetEdits: () => {
      queue.length = 0;
    },
    holdTriggers: (now) => {
      held += now ? 1 : -1;
    },
  };
}

const structureHas = (doc: Doc, sheetId: string) => doc.model.getters.tryGetSheet(sheetId) !== undefined;

/**
 * Custom functions share one evaluation of the code, as they have no state. Of what Google lets them read, only the
 * spreadsheet's time zone is offered.
 */
const customFunctionsOf = (code: string): NonNullable<DocumentOptions['callCustom']> => {
  const evaluate = compile(code, SERVICES);
  let zone = '';
  const spreadsheet = serviceFor('Spreadsheet', { getSpreadsheetTimeZone: () => zone });
  const globals = {
    ...Object.fromEntries(SERVICES.map((name) => [name, serviceFor(name)])),
    SpreadsheetApp: serviceFor('SpreadsheetApp', { getActiveSpreadsheet: () => spreadsheet }),
  };
  let functions: ReturnType<typeof evaluate> | undefined;
  return (name, args, dateFormat, timeZone) => {
    zone = timeZone;
    functions ??= evaluate(globals);
    return callCustom({ timeZone, dateFormat }, functions[name], args);
  };
};
