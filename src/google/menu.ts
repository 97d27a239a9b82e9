import type { MenuItem } from '../features';
import { languageOf, type Language } from '../words';

export type { MenuItem };

const LANGUAGE = 'language';

const documentProperties = (): GoogleAppsScript.Properties.Properties =>
  PropertiesService.getDocumentProperties();

/** The plan's language; the person's own where there is no plan, or where the document may not be read yet. */
export const menuLanguage = (mode: GoogleAppsScript.Script.AuthMode | undefined): Language => {
  const own = languageOf(Session.getActiveUserLocale());
  if (mode === undefined || mode === ScriptApp.AuthMode.NONE) return own;
  const known = documentProperties().getProperty(LANGUAGE);
  return known === null ? own : languageOf(known);
};

/** One item a feature, in the order of the features' list. */
export const drawMenu = (language: Language, items: readonly MenuItem[]): void => {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { name, title } of items) menu.addItem(title[language], name);
  menu.addToUi();
};

/** Keeps the plan's language for the menu of the next opening, and draws this one anew where it changed. */
export const remember = (language: Language, items: readonly MenuItem[]): void => {
  const properties = documentProperties();
  if (properties.getProperty(LANGUAGE) === language) return;
  properties.setProperty(LANGUAGE, language);
  drawMenu(language, items);
};

const TITLE = 'AOP Planner';

/** Opens the page beside the sheet, at the view of a feature. */
export const showSidebar = (view: string, language: Language): void => {
  const start = JSON.stringify({ view, language }).replaceAll('<', '\\u003c');
  const page = HtmlService.createHtmlOutputFromFile('sidebar')
    .append(`<script>AopSidebar.open(${start})</script>`)
    .setTitle(TITLE);
  SpreadsheetApp.getUi().showSidebar(page);
};
