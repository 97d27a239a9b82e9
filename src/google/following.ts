/** Applies and announces what follows from an edit. Loaded only if something follows. */
import type { FoundInEdit } from '../edits/edited';
import type { Consequence, Memory, Toast, Touched } from '../edits/event';
import { followed } from '../edits/followed';
import { languageOfPlan } from '../edits/language';
import { closedToast } from '../edits/ledger/closedWords';
import { RARELY } from '../edits/rareWords';
import { once } from '../once';
import type { Edit } from '../sheet/edit';
import { ADD_ON, type Words } from '../words';
import type { Workbook } from '../workbook';
import { whyRefused } from './protected';
import type { Tabs } from './tabs';
import { sayBeside } from './toast';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The longest time that Google's cache keeps a value. */
const MEMORY_SECONDS = 21_600;
/** A hash, since a cache key may have at most 250 letters. */
const keyOfTexts = (texts: string): string => {
  let [low, high] = [7, 11];
  for (let at = 0; at < texts.length; at++) {
    low = (low * 31 + texts.charCodeAt(at)) % 2_147_483_647;
    high = (high * 131 + texts.charCodeAt(at)) % 2_147_483_629;
  }
  return `made ${texts.length} ${low} ${high}`;
};

/** `kept` is only stored once the edit's consequences are applied. */
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

/** An edit, and where it was made. */
interface Made {
  spreadsheet: Spreadsheet;
  tabs: Tabs;
  workbook: Workbook;
  touched: Touched;
}

const say = ({ spreadsheet }: Made, { message, title }: Toast): void => {
  sayBeside(spreadsheet, message, title);
};

/** Says something in the plan's language, which is read for this. */
const sayRarely = (made: Made, words: Words): void => {
  say(made, { title: ADD_ON, message: words[languageOfPlan(made.workbook, made.touched)] });
};

/** Another person's edit holds the lock for too long. */
export const sayBusy = (made: Made): void => {
  sayRarely(made, RARELY.busy);
};

/**
 * Applies edits; if they fail because of others' protection, the answer says so. Protections are not checked before, to
 * save the read.
 */
const refusedBy = ({ spreadsheet, tabs, workbook }: Made, edits: readonly Edit[]): Words | null => {
  if (edits.length === 0) return null;
  try {
    workbook.apply(edits);
    return null;
  } catch (error) {
    const why = whyRefused(spreadsheet, tabs, edits);
    if (why === null) throw error;
    return why;
  }
};

/**
 * What a person is told. That a conversion of text was undone is only said if there is nothing else to say, or just
 * news.
 */
const toldOf = (made: Made, { toast, closed }: Consequence, { isTakenBack }: OwnMemory): Toast | null => {
  const isAsUsual = toast === null || toast.isNews === true;
  const message =
    isAsUsual && isTakenBack ? RARELY.tookBack[languageOfPlan(made.workbook, made.touched)] : null;
  const told = message === null ? toast : { title: ADD_ON, message };
  return closed?.months.length ? closedToast(closed, told) : told;
};

/** Applies and announces what follows from an edit. */
export const follow = (made: Made, found: FoundInEdit): void => {
  const memory = memoryOf();
  const consequence = followed(made.workbook, { ...made.touched, memory }, found);
  if (consequence === null) return;
  const refused = refusedBy(made, consequence.edits);
  if (refused !== null) {
    sayRarely(made, refused);
    return;
  }
  remember(memory);
  const told = toldOf(made, consequence, memory);
  if (told !== null) say(made, told);
};
