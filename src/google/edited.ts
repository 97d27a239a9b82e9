import { afterEdit, isRare, isWatched, languageOfPlan } from '../edits/edited';
import type { Edited } from '../edits/event';
import { TOAST } from '../edits/words';
import { fill, languageOf, same } from '../words';
import { sizeRead } from './apply';
import { onDemand } from './onDemand';
import { openTabs, type Tabs } from './tabs';
import { workbookOf } from './workbook';

/** What Google hands a simple trigger; the values are those of a single cell. */
export interface EditEvent {
  range: GoogleAppsScript.Spreadsheet.Range;
  source: GoogleAppsScript.Spreadsheet.Spreadsheet;
  value?: unknown;
  oldValue?: unknown;
  user?: { getEmail?(): string };
}

/** A trigger has 30 seconds in all. */
const LOCK_MS = 8_000;
const TOAST_SECONDS = 12;
const TITLE = 'AOP Planner';

const keyOf = (tabs: Tabs, sheet: GoogleAppsScript.Spreadsheet.Sheet): string | null => {
  const id = sheet.getSheetId();
  return tabs.keys().find((key) => tabs.find({ key, name: same(key) })?.getSheetId() === id) ?? null;
};

/** A cell that was blank has no old value, nor has one that was pasted over: then it is not known. */
const beforeOf = ({ value, oldValue }: EditEvent): string | null | undefined => {
  if (typeof oldValue === 'string' || typeof oldValue === 'number') return String(oldValue);
  return value === undefined ? undefined : null;
};

const editedOf = (event: EditEvent, tab: string): Edited => {
  const { range, user } = event;
  return {
    tab,
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
    before: beforeOf(event),
    who: user?.getEmail?.() ?? '',
  };
};

/** Makes what an edit leads to, under the document's lock: what was read is still true when it is written. */
const handle = (event: EditEvent, tabs: Tabs, edited: Edited): void => {
  const workbook = workbookOf(event.source, tabs, sizeRead);
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_MS)) {
    event.source.toast(TOAST.busy[languageOfPlan(workbook, edited)], TITLE, TOAST_SECONDS);
    return;
  }
  try {
    const after = isWatched(edited.tab) ? afterEdit : onDemand().afterRareEdit;
    const found = after(workbook, edited);
    if (found === null) return;
    if (found.edits.length > 0) workbook.apply(found.edits);
    if (found.toast !== null) event.source.toast(found.toast.message, found.toast.title, TOAST_SECONDS);
  } finally {
    lock.releaseLock();
  }
};

/** The simple trigger: one look at whose tab it is, and nothing more where it is none of ours. */
export const edited = (event: EditEvent): void => {
  try {
    const tabs = openTabs(event.source);
    const key = keyOf(tabs, event.range.getSheet());
    if (key === null || !(isWatched(key) || isRare(key, event.value))) return;
    handle(event, tabs, editedOf(event, key));
  } catch (error) {
    const language = languageOf(Session.getActiveUserLocale());
    const reason = error instanceof Error ? error.message : String(error);
    event.source.toast(fill(TOAST.failed, language, { error: reason }), TITLE, TOAST_SECONDS);
    throw error;
  }
};
