import { keptAs, saysPlan } from '../asking/remembered';
import type { MenuItem } from '../features';
import { ADD_ON, languageOf, type Language, type Words } from '../words';

export type { MenuItem };

const LANGUAGE = 'language';

const documentProperties = (): GoogleAppsScript.Properties.Properties =>
  PropertiesService.getDocumentProperties();

/** What was kept last for the menu; blank in a file where nothing was, or where the document may not be read yet. */
export const remembered = (mode?: GoogleAppsScript.Script.AuthMode): string =>
  mode === ScriptApp.AuthMode.NONE ? '' : (documentProperties().getProperty(LANGUAGE) ?? '');

const spoken = (kept: string): Language => languageOf(kept === '' ? Session.getActiveUserLocale() : kept);

/** The plan's language; the person's own where there is no plan, or where the document may not be read yet. */
export const menuLanguage = (mode: GoogleAppsScript.Script.AuthMode): Language => spoken(remembered(mode));

const HELP: Words = { en: 'Help', vi: 'Trợ giúp' };

/** One item a feature, in the order of the features' list; help in a menu of its own, below. */
export const drawMenu = (kept: string, items: readonly MenuItem[]): void => {
  const language = spoken(kept);
  const ui = SpreadsheetApp.getUi();
  const [menu, help] = [ui.createAddonMenu(), ui.createMenu(HELP[language])];
  for (const { name, title, isHelp, begins } of items)
    if (!begins || !saysPlan(kept)) (isHelp ? help : menu).addItem(title[language], name);
  menu.addSubMenu(help).addToUi();
};

/**
 * Keeps for the menu of the next opening what it is drawn by, and draws this one anew where that changed. `hasPlan`: null
 * leaves it as it is kept.
 */
export const remember = (language: Language, hasPlan: boolean | null, items: readonly MenuItem[]): void => {
  const before = remembered();
  const kept = keptAs(language, hasPlan ?? saysPlan(before));
  if (before === kept) return;
  documentProperties().setProperty(LANGUAGE, kept);
  drawMenu(kept, items);
};

/** Views that have a page of their own: what they need, no other view should have to load. */
const PAGES: Readonly<Record<string, string>> = {
  importActuals: 'import',
  checkInstallation: 'check',
};

/** Opens the page beside the sheet, at the view of a feature. */
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
