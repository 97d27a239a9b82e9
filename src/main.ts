/** Every function that Google may call by name, and nothing else. */
import { edited, type EditEvent } from './google/edited';
import { drawMenu, menuLanguage } from './google/menu';
import { fromMenu, heard, type Heard } from './google/run';

export * from './functions';

interface OpenEvent {
  authMode?: GoogleAppsScript.Script.AuthMode;
}

export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

export function onOpen(event?: OpenEvent): void {
  drawMenu(menuLanguage(event?.authMode));
}

export function onEdit(event: EditEvent): void {
  edited(event);
}

export function glance(): void {
  fromMenu('glance');
}

export function setUpPlan(): void {
  fromMenu('setUpPlan');
}

export function openSample(): void {
  fromMenu('openSample');
}

export function reviewMonth(): void {
  fromMenu('reviewMonth');
}

/** What the sidebar may call: a feature by its name. With `preview` nothing is changed. */
export function ask(name: string, input: unknown, preview?: boolean): Heard {
  return heard(name, input, preview);
}
