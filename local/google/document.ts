/** An open spreadsheet: the model, what Google keeps around it, and the person using it. */
import {
  LOCALES,
  createModel,
  dispatch,
  lookAtWorkbook,
  settle,
  type CallCustom,
  type Model,
} from '../engine';
import type { Zone } from '../engine/annotations';
import type { Edit } from '../engine/edits';
import { countCalls, type Calls } from './calls';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** A menu as `addToUi` passes it; an item without `call` and `items` is a separator. */
export interface MenuEntry {
  label: string;
  call?: string;
  items?: MenuEntry[];
}

export interface Dialog {
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  /** Names of the buttons: 'OK', 'CANCEL', 'YES', 'NO'. */
  buttons: string[];
}

export interface Answer {
  /** The name of the button that was pressed; 'CLOSE' for the cross. */
  button: string;
  text?: string;
}

export interface Page {
  title: string;
  html: string;
  width?: number;
  height?: number;
}

export interface Toast {
  message: string;
  title: string;
  seconds: number | null;
}

/** What the spreadsheet shows to the person; implemented by the page and by `person.ts`. */
export interface Screen {
  menu(menu: MenuEntry): void;
  toast(toast: Toast): void;
  /** Answers synchronously, since a script waits for its dialogs. */
  ask(dialog: Dialog): Answer;
  sidebar(page: Page): void;
  dialog(page: Page & { modal: boolean }): void;
  /** Cells with a warning-only protection were edited. */
  warned?(description: string): void;
}

/** Everything about a spreadsheet that is kept between sessions, as plain JSON. */
export interface Saved {
  id: string;
  name: string;
  timeZone: string;
  workbook: any;
  properties: Record<'document' | 'user' | 'script', Record<string, string>>;
  cache: Record<string, Record<string, { value: string; until: number }>>;
  /** Google's number format by the engine's, where they differ. */
  formats: Record<string, string>;
  /** Whether the add-on has been used in this document; until then `onOpen` runs in AuthMode.NONE. */
  used: boolean;
  lastId: number;
}

export interface DocumentOptions {
  /** The spreadsheet's locale: en_US, en_GB, de_DE, vi_VN. */
  locale?: string;
  /** The spreadsheet's time zone; by default Asia/Ho_Chi_Minh. */
  timeZone?: string;
  /** The user's language, as `Session.getActiveUserLocale()` returns it. */
  language?: string;
  /** The script's time zone; by default America/New_York, so that it differs. */
  scriptTimeZone?: string;
  name?: string;
  /** The user's address; '' by default, as Google hides it from strangers. */
  email?: string;
  /** Whether the person owns the document; others may not edit what is protected. */
  owner?: boolean;
  /** The owner's address; the person's own where they own it, '' where Google hides it. */
  ownerEmail?: string;
  /** A saved spreadsheet to open; onOpen runs again. */
  saved?: Saved;
  /** Whether this state will not be opened again, so that nothing is remembered for it. */
  isOpenedOnce?: boolean;
  screen: Screen;
  /** HTML files of the project by name, without `.html`. */
  html?: (file: string) => string | undefined;
  now?: () => Date;
  /** Called after a person's edit, while the model is still handling its command. */
  edited?: (edits: Edit[]) => void;
  /** Evaluates custom functions in formulas, from the model's first calculation on. */
  callCustom?: (...args: [...Parameters<CallCustom>, timeZone: string]) => unknown;
}

export interface Doc {
  model: Model;
  calls: Calls;
  kept: Omit<Saved, 'workbook'>;
  screen: Screen;
  authMode: AuthMode;
  language: string;
  scriptTimeZone: string;
  email: string;
  owner: boolean;
  ownerEmail: string;
  locks: Record<string, 'us' | 'others' | undefined>;
  logs: string[];
  now: () => Date;
  html: (file: string) => string | undefined;
  allow(path: string, method: string): void;
}

/** Services that may be used before the add-on was first used in a document. */
const WITHOUT_DOCUMENT =
  /^(SpreadsheetApp\.getUi|Menu|Ui\.create|Session|Utilities|ScriptApp|HtmlService|Logger|LockService)/;

const allow = (doc: Doc, path: string, method: string) => {
  const call = `${path.replace(/^SpreadsheetApp\.(?=.)/, '').replace(/^Base\./, '')}.${method}`;
  const needs = (why: string) => {
    throw new Error(
      `You do not have permission to call ${path}.${method}: ${why} (AuthMode.${doc.authMode})`,
    );
  };
  if (/^Ui\.(show|alert|prompt)/.test(call) && doc.authMode !== 'FULL')
    needs('no sidebar and no dialog here');
  if (doc.authMode === 'NONE' && !WITHOUT_DOCUMENT.test(call) && !/^(Menu|Ui|HtmlOutput)\./.test(call)) {
    needs('the add-on has not been used in this document');
  }
};

/** Everything but the workbook, as a copy. */
const keptOf = ({ workbook: _, ...kept }: Saved): Doc['kept'] =>
  JSON.parse(JSON.stringify(kept)) as Doc['kept'];

/** What is kept beside the workbook for a new spreadsheet. */
const keptAtFirst = ({ name, timeZone }: DocumentOptions): Doc['kept'] => ({
  id: '1localSpreadsheet0000000000000000000000000000',
  name: name ?? 'Untitled spreadsheet',
  timeZone: timeZone ?? 'Asia/Ho_Chi_Minh',
  properties: { document: {}, user: {}, script: {} },
  cache: {},
  formats: {},
  used: false,
  lastId: 1000,
});

/** Opens a spreadsheet, new or saved. */
export function createDocument(options: DocumentOptions): Doc {
  const { saved, isOpenedOnce = false, now = () => new Date() } = options;
  const workbook: unknown = saved?.workbook;
  const from = saved === undefined || isOpenedOnce ? { data: workbook } : { text: JSON.stringify(workbook) };
  const kept = saved ? keptOf(saved) : keptAtFirst(options);
  const callCustom: CallCustom = (name, args, dateFormat) =>
    options.callCustom?.(name, args, dateFormat, kept.timeZone);
  const model = createModel(
    { ...from, locale: options.locale ?? 'en_US' },
    { custom: { edited: options.edited, callCustom } },
  );
  const doc: Doc = {
    model,
    calls: countCalls(() => performance.now(), kept.id),
    kept,
    screen: options.screen,
    authMode: 'FULL',
    language: options.language ?? 'en',
    scriptTimeZone: options.scriptTimeZone ?? 'America/New_York',
    email: options.email ?? '',
    owner: options.owner ?? true,
    ownerEmail: options.ownerEmail ?? ((options.owner ?? true) ? (options.email ?? '') : ''),
    locks: {},
    logs: [],
    now,
    html: options.html ?? (() => undefined),
    allow: (path, method) => {
      allow(doc, path, method);
    },
  };
  return doc;
}

/** Everything needed for reopening, as JSON text. */
export const savedText = (doc: Doc): string =>
  JSON.stringify({ ...doc.kept, workbook: lookAtWorkbook(doc.model) });

/** The part of it that is kept beside the workbook. */
export const besideText = (doc: Doc): string => JSON.stringify(doc.kept);

/** The same as an object that shares nothing with the document. */
export const saveDocument = (doc: Doc): Saved => JSON.parse(savedText(doc)) as Saved;

export const localeOf = (doc: Doc) => LOCALES[doc.model.getters.getLocale().code]!;

/** A number that no tab or metadata of this document has had. */
export const newId = (doc: Doc): number => ++doc.kept.lastId;

const HARMLESS = new Set(['NoChanges', 'ValuesNotChanged', 'UnchangedSheetName']);

/** Sends a command to the model; throws if it is refused, unless it would change nothing anyway. */
export function send(doc: Doc, type: string, payload: object): void {
  const reasons = dispatch(doc.model, type, payload);
  if (reasons?.some((reason) => !HARMLESS.has(reason))) {
    throw new Error(`The spreadsheet refused ${type}: ${reasons.join(', ')}`);
  }
}

/** The model's getters, after recalculating everything written. */
export const settled = (doc: Doc): any => {
  settle(doc.model);
  return doc.model.getters;
};

/** The model's getters for structure and contents, which need no recalculation. */
export const structure = (doc: Doc): any => doc.model.getters;

/** The whole grid of a tab. */
export const gridOf = (doc: Doc, sheetId: string): Zone => structure(doc).getSheetZone(sheetId);

/** Google's number for a tab. Tabs added in the page have other ids in the engine. */
export const gidOf = (sheetId: string): number => {
  if (/^\d+$/.test(sheetId)) return Number(sheetId);
  let hash = 7;
  for (const char of sheetId) hash = (hash * 31 + char.charCodeAt(0)) % 2_000_000_011;
  return hash;
};
