import type { MenuItem } from '../features';
import { languageOf, type Language, type Words } from '../words';

export type { MenuItem };

const LANGUAGE = 'language';

const documentProperties = (): GoogleAppsScript.Properties.Properties =>
  PropertiesService.getDocumentProperties();

/** The plan's language as it was kept last; null in a file where none was. */
const remembered = (): Language | null => {
  const known = documentProperties().getProperty(LANGUAGE);
  return known === null ? null : languageOf(known);
};

/** The plan's language; the person's own where there is no plan, or where the document may not be read yet. */
export const menuLanguage = (mode: GoogleAppsScript.Script.AuthMode | undefined): Language => {
  const own = languageOf(Session.getActiveUserLocale());
  if (mode === undefined || mode === ScriptApp.AuthMode.NONE) return own;
  return remembered() ?? own;
};

const HELP: Words = { en: 'Help', vi: 'Trợ giúp' };

/** One item a feature, in the order of the features' list; help in a menu of its own, below. */
export const drawMenu = (language: Language, items: readonly MenuItem[]): void => {
  const ui = SpreadsheetApp.getUi();
  const [menu, help] = [ui.createAddonMenu(), ui.createMenu(HELP[language])];
  for (const { name, title, isHelp } of items) (isHelp ? help : menu).addItem(title[language], name);
  menu.addSubMenu(help).addToUi();
};

/** Keeps the plan's language for the menu of the next opening, and draws this one anew where it changed. */
export const remember = (language: Language, items: readonly MenuItem[]): void => {
  if (remembered() === language) return;
  documentProperties().setProperty(LANGUAGE, language);
  drawMenu(language, items);
};

const TITLE = 'AOP Planner';

/** Views that have a page of their own: what they need, no other view should have to load. */
const PAGES: Readonly<Record<string, string>> = {
  importActuals: 'import',
  checkInstallation: 'check',
};

/** Opens the page beside the sheet, at the view of a feature. */
export const showSidebar = (view: string): void => {
  const known = remembered();
  const language = known ?? languageOf(Session.getActiveUserLocale());
  const start = JSON.stringify({ view, language, remembered: known ?? '' }).replaceAll('<', '\\u003c');
  const page = HtmlService.createHtmlOutputFromFile(PAGES[view] ?? 'sidebar')
    .append(`<script>AopSidebar.open(${start})</script>`)
    .setTitle(TITLE);
  SpreadsheetApp.getUi().showSidebar(page);
};
