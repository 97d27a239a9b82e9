import { foundIn, isRare, isWatched } from '../edits/edited';
import type { Touched } from '../edits/event';
import { fill, languageOf, same, type Words } from '../words';
import type { EditEvent } from './event';
import { onDemand } from './onDemand';
import { openTabs, type Tabs } from './tabs';
import { sayBeside } from './toast';
import { workbookOf } from './workbook';

/** A simple trigger may take 30 seconds in all. */
const LOCK_MS = 8_000;
const FAILED: Words = {
  en: 'This edit could not be checked: {error}. What you typed stays; run “Check all limits”.',
  vi: 'Chưa kiểm tra được ô này: {error}. Nội dung vừa gõ vẫn còn; hãy bấm “Kiểm tra toàn bộ hạn mức”.',
};

const keyOf = (tabs: Tabs, sheet: GoogleAppsScript.Spreadsheet.Sheet): string | null => {
  const id = sheet.getSheetId();
  return tabs.keys().find((key) => tabs.find({ key, name: same(key) })?.getSheetId() === id) ?? null;
};

/** The cell's value before the edit: null if it was blank, undefined if it is not known, as after pasting. */
const beforeOf = ({ value, oldValue }: EditEvent): string | null | undefined => {
  if (typeof oldValue === 'string' || typeof oldValue === 'number') return String(oldValue);
  return value === undefined ? undefined : null;
};

const touchedBy = (event: EditEvent, tab: string): Touched => {
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

/** Handles an edit under the document's lock, so that what was read still holds when the consequences are written. */
const handle = (event: EditEvent, tabs: Tabs, key: string): void => {
  const { source: spreadsheet, value } = event;
  const touched = touchedBy(event, key);
  const workbook = workbookOf(spreadsheet, tabs, (...given) => {
    onDemand().applyFollowing(...given);
  });
  const made = { spreadsheet, tabs, workbook, touched };
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_MS)) {
    onDemand().sayBusy(made);
    return;
  }
  try {
    const found = isRare(key, value, tabs.keys()) ? 'rare' : foundIn(workbook, touched);
    if (found !== null) onDemand().follow(made, found);
  } finally {
    lock.releaseLock();
  }
};

/** The simple trigger: finds out whose tab was edited, and does nothing more if it is none of ours. */
export const edited = (event: EditEvent): void => {
  try {
    const now = openTabs(event.source);
    const sheet = event.range.getSheet();
    if (now.tried?.getSheetId() === sheet.getSheetId()) {
      onDemand().noteEdit(event);
      return;
    }
    // While next year's plan is begun, entries of this year still come in: each is judged by the limits of its own
    // year.
    const tabs = [now, ...now.years.map(now.of)].find((each) => keyOf(each, sheet) !== null) ?? now;
    const key = keyOf(tabs, sheet);
    if (key === null || !(isWatched(key) || isRare(key, event.value, tabs.keys()))) return;
    handle(event, tabs, key);
  } catch (error) {
    const language = languageOf(Session.getActiveUserLocale());
    const reason = error instanceof Error ? error.message : String(error);
    sayBeside(event.source, fill(FAILED, language, { error: reason }));
    throw error;
  }
};
