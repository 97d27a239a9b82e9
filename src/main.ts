/** What Google may call by name; the build adds a function for each menu item. */
import { daysFrom } from './functions/days';
import { clock } from './google/clock';
import { edited } from './google/edited';
import type { EditEvent } from './google/event';
import { drawMenu, remembered, type MenuItem } from './google/menu';
import { onDemand } from './google/onDemand';
import type { HeardRaw } from './google/run';

export * from './functions';

/** The features with a menu item, in the order of their list; filled in by the build. */
declare const MENU: readonly MenuItem[];

// Nothing is asked for yet: each call of a function asks when its first date comes.
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

/** What the sidebar may call: a feature by its name. A preview changes nothing. */
export function ask(name: string, input: unknown, preview?: boolean): HeardRaw {
  return onDemand().heard(name, input, preview);
}
