import { afterEdit, isRare, isWatched } from '../edits/edited';
import type { Edited, Memory } from '../edits/event';
import { TOAST } from '../edits/words';
import { once } from '../once';
import type { Edit } from '../sheet/edit';
import { fill, languageOf, same, type Words } from '../words';
import type { Workbook } from '../workbook';
import { sizeRead } from './applying/job';
import type { EditEvent } from './event';
import { onDemand } from './onDemand';
import { openTabs, type Tabs } from './tabs';
import { workbookOf } from './workbook';

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

/** As long as Google keeps it. */
const MEMORY_SECONDS = 21_600;
/** A cache knows what it keeps by 250 letters at most. */
const keyOfTexts = (texts: string): string => {
  let [low, high] = [7, 11];
  for (let at = 0; at < texts.length; at++) {
    low = (low * 31 + texts.charCodeAt(at)) % 2_147_483_647;
    high = (high * 131 + texts.charCodeAt(at)) % 2_147_483_629;
  }
  return `made ${texts.length} ${low} ${high}`;
};

/** Kept when the edit's consequences are made. */
interface OwnMemory extends Memory {
  isTakenBack: boolean;
  kept: string | null;
}
const memoryOf = (): OwnMemory => {
  const cache = once(() => CacheService.getDocumentCache());
  const memory: OwnMemory = {
    isTakenBack: false,
    kept: null,
    hadMade: (texts) => {
      const key = keyOfTexts(texts);
      const isKnown = cache()?.get(key) !== null;
      if (isKnown) cache()?.remove(key);
      return isKnown;
    },
    keep: (texts) => {
      memory.kept = keyOfTexts(texts);
    },
    tookBack: () => {
      memory.isTakenBack = true;
    },
  };
  return memory;
};
const remember = ({ kept }: OwnMemory): void => {
  if (kept !== null) CacheService.getDocumentCache()?.put(kept, 'made', MEMORY_SECONDS);
};

const editedOf = (event: EditEvent, tab: string, memory: Memory): Edited => {
  const { range, user } = event;
  return {
    tab,
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
    before: beforeOf(event),
    who: user?.getEmail?.() ?? '',
    memory,
  };
};

/** Makes the edits; answers why not, where others protected what they change. An edit has no read to look ahead. */
const refusedBy = (
  spreadsheet: EditEvent['source'],
  tabs: Tabs,
  workbook: Workbook,
  edits: readonly Edit[],
): Words | null => {
  if (edits.length === 0) return null;
  try {
    workbook.apply(edits);
    return null;
  } catch (error) {
    const why = onDemand().whyRefused(spreadsheet, tabs, edits);
    if (why === null) throw error;
    return why;
  }
};

/** In the plan's language, which is read for it. */
const rarely = (which: 'busy' | 'tookBack', workbook: Workbook, edited: Edited): string => {
  const { RARELY, languageOfPlan } = onDemand();
  return RARELY[which][languageOfPlan(workbook, edited)];
};

/** Makes what an edit leads to, under the document's lock: what was read is still true when it is written. */
const handle = (event: EditEvent, tabs: Tabs, key: string): void => {
  const memory = memoryOf();
  const edited = editedOf(event, key, memory);
  const workbook = workbookOf(event.source, tabs, {
    size: sizeRead,
    shape: (...given) => {
      onDemand().shape(...given);
    },
  });
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_MS)) {
    event.source.toast(rarely('busy', workbook, edited), TITLE, TOAST_SECONDS);
    return;
  }
  try {
    const after = isRare(key, event.value, tabs.keys()) ? onDemand().afterRareEdit : afterEdit;
    const found = after(workbook, edited);
    if (found === null) return;
    const refused = refusedBy(event.source, tabs, workbook, found.edits);
    if (refused !== null) {
      const message = refused[onDemand().languageOfPlan(workbook, edited)];
      event.source.toast(message, TITLE, TOAST_SECONDS);
      return;
    }
    remember(memory);
    const isAsUsual = found.toast === null || found.toast.isNews === true;
    const told =
      isAsUsual && memory.isTakenBack
        ? { title: TITLE, message: rarely('tookBack', workbook, edited) }
        : found.toast;
    const said = found.closed?.months.length ? onDemand().closedToast(found.closed, told) : told;
    if (said !== null) event.source.toast(said.message, said.title, TOAST_SECONDS);
  } finally {
    lock.releaseLock();
  }
};

/** The simple trigger: one look at whose tab it is, and nothing more where it is none of ours. */
export const edited = (event: EditEvent): void => {
  try {
    const now = openTabs(event.source);
    const sheet = event.range.getSheet();
    if (now.tried?.getSheetId() === sheet.getSheetId()) {
      onDemand().noteEdit(event);
      return;
    }
    // Next year's plan is begun while this year's entries still come in: each is held against the limits of its own.
    const tabs = [now, ...now.years.map(now.of)].find((each) => keyOf(each, sheet) !== null) ?? now;
    const key = keyOf(tabs, sheet);
    if (key === null || !(isWatched(key) || isRare(key, event.value, tabs.keys()))) return;
    handle(event, tabs, key);
  } catch (error) {
    const language = languageOf(Session.getActiveUserLocale());
    const reason = error instanceof Error ? error.message : String(error);
    event.source.toast(fill(TOAST.failed, language, { error: reason }), TITLE, TOAST_SECONDS);
    throw error;
  }
};
