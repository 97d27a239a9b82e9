/** What Google may call by name; the functions of the menu's items, one a feature, are drawn by the build. */
import { daysFrom } from './functions/days';
import { clock } from './google/clock';
import { edited } from './google/edited';
import type { EditEvent } from './google/event';
import { drawMenu, remembered, type MenuItem } from './google/menu';
import { onDemand } from './google/onDemand';
import type { Heard } from './google/run';

export * from './functions';

/** The features that have a menu item, in the order of their list: the build puts them here. */
declare const MENU: readonly MenuItem[];

// Nothing is asked for here: each call of a function asks when its first date comes.
daysFrom(() => clock(() => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()).dayOf);

interface OpenEvent {
  authMode?: GoogleAppsScript.Script.AuthMode;
}

export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

export function onOpen(event?: OpenEvent): void {
  drawMenu(remembered(event?.authMode), MENU);
}

export function onEdit(event: EditEvent): void {
  edited(event);
}

/** What the sidebar may call: a feature by its name. With `preview` nothing is changed. */
export function ask(name: string, input: unknown, preview?: boolean): Heard {
  return onDemand().heard(name, input, preview);
}
