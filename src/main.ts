/** Every function that Google may call by name, and nothing else. */
import { daysFrom } from './functions/days';
import { clock } from './google/clock';
import { edited, type EditEvent } from './google/edited';
import { drawMenu, menuLanguage, type MenuItem } from './google/menu';
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
  drawMenu(menuLanguage(event?.authMode), MENU);
}

export function onEdit(event: EditEvent): void {
  edited(event);
}

export function glance(): void {
  onDemand().fromMenu('glance');
}

export function setUpPlan(): void {
  onDemand().fromMenu('setUpPlan');
}

export function openSample(): void {
  onDemand().fromMenu('openSample');
}

export function askSpending(): void {
  onDemand().fromMenu('askSpending');
}

export function importActuals(): void {
  onDemand().fromMenu('importActuals');
}

export function approvePlan(): void {
  onDemand().fromMenu('approvePlan');
}

export function reviewMonth(): void {
  onDemand().fromMenu('reviewMonth');
}

export function closeMonth(): void {
  onDemand().fromMenu('closeMonth');
}

export function reviewQuarter(): void {
  onDemand().fromMenu('reviewQuarter');
}

export function checkLimits(): void {
  onDemand().fromMenu('checkLimits');
}

export function reforecast(): void {
  onDemand().fromMenu('reforecast');
}

export function dashboard(): void {
  onDemand().fromMenu('dashboard');
}

export function yearEnd(): void {
  onDemand().fromMenu('yearEnd');
}

/** What the sidebar may call: a feature by its name. With `preview` nothing is changed. */
export function ask(name: string, input: unknown, preview?: boolean): Heard {
  return onDemand().heard(name, input, preview);
}
