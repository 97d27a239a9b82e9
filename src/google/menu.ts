import { keptAs, saysPlan } from '../asking/remembered';
import type { MenuItem } from '../features';
import { ADD_ON, languageOf, type Language, type Words } from '../words';

export type { MenuItem };

const LANGUAGE = 'language';

const documentProperties = (): GoogleAppsScript.Properties.Properties =>
  PropertiesService.getDocumentProperties();

/** What was last stored for the menu; blank if nothing was, or if the document may not be read yet. */
export const remembered = (mode?: GoogleAppsScript.Script.AuthMode): string =>
  mode === ScriptApp.AuthMode.NONE ? '' : (documentProperties().getProperty(LANGUAGE) ?? '');

const spoken = (kept: string): Language => languageOf(kept === '' ? Session.getActiveUserLocale() : kept);

/** The plan's language; the person's own if there is no plan, or the document may not be read yet. */
export const menuLanguage = (mode: GoogleAppsScript.Script.AuthMode): Language => spoken(remembered(mode));

const HELP: Words = { en: 'Help', vi: 'Trợ giúp' };

/** One item per feature, in the order of the features' list; help in a submenu at the end. */
export const drawMenu = (kept: string, items: readonly MenuItem[]): void => {
  const language = spoken(kept);
  const ui = SpreadsheetApp.getUi();
  const [menu, help] = [ui.createAddonMenu(), ui.createMenu(HELP[language])];
  for (const { name, title, isHelp, begins } of items)
    if (!begins || !saysPlan(kept)) (isHelp ? help : menu).addItem(title[language], name);
  menu.addSubMenu(help).addToUi();
};

/**
 * Stores what the menu is drawn from, for the next time the file is opened, and redraws it if that changed. `hasPlan`:
 * null keeps the stored value.
 */
export const remember = (language: Language, hasPlan: boolean | null, items: readonly MenuItem[]): void => {
  const before = remembered();
  const kept = keptAs(language, hasPlan ?? saysPlan(before));
  if (before === kept) return;
  documentProperties().setProperty(LANGUAGE, kept);
  drawMenu(kept, items);
};

/** Views with a page of their own, so that no other view has to load what they need. */
const PAGES: Readonly<Record<string, string>> = {
  importActuals: 'import',
  checkInstallation: 'check',
};

/** Opens the page beside the sheet at a feature's view. */
export const showSidebar = (view: string): void => {
  const known = remembered();
  const start = JSON.stringify({ view, language: spoken(known), remembered: known }).replaceAll(
    '<',
    '\\u003c',
  );
  const page = HtmlService.createHtmlOutputFromFile(PAGES[view] ?? 'sidebar')
    .append(`<script>AopSidebar.open(${start})</script>`)
    .setTitle(ADD_ON);
  SpreadsheetApp.getUi().showSidebar(page);
};
