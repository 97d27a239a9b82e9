import type { Language } from '../../src/words';
import { openAddon, type Addon } from '../addon';
import { setTranslationMethod } from '../engine';
import { drawUnmarked } from '../google/cells/values';
import { besideText, savedText, type MenuEntry, type Saved } from '../google/document';
import { protectionsOver } from '../google/guard';
import { own } from '../own';
import { drawBar } from './bar';
import { element, part } from './element';
import { reportFailures, tellFailure } from './failures';
import { drawAtOnce } from './grid/atOnce';
import { drawsCharts, dropsCharts } from './grid/charts';
import { confirmed, gridEvents } from './grid/events';
import { focusGrid, mountGrid } from './grid/grid';
import { addExtensionsMenu, type MenuItem } from './grid/menu';
import { showNotes } from './grid/notes';
import { guardEdits } from './grid/protection';
import { sumWhenDrawn } from './grid/sums';
import { typeAsGoogle } from './grid/typing';
import { gridWords } from './grid/words';
import { keepSaved, leftBehind } from './save';
import { screenOf } from './screen/screen';
import { scriptsOf } from './screen/scripts';
import { closeSidebar } from './screen/sidebar';
import { openToSight } from './sight';
import { words } from './words';

interface Opening {
  readonly language: Language;
  readonly code: string;
  readonly html: Record<string, string>;
  readonly state: Saved | null;
  readonly revision: number;
}

declare global {
  interface Window {
    /**
     * For tests: closes the open spreadsheet, and opens the server's present one in the same window. A reloaded page
     * would be slow until its scripts are compiled again.
     */
    closeSpreadsheet: () => Promise<void>;
    openSpreadsheet: () => Promise<void>;
  }
}

const ADDON = 'AOP Planner';
const LOCALES: Record<Language, string> = { en: 'en_US', vi: 'vi_VN' };

/** Called after a menu item's function has run; failures are shown. */
const chosen = (
  scripts: ReturnType<typeof scriptsOf>,
  addon: Addon,
  name: string,
  language: Language,
): Promise<void> =>
  scripts
    .run(() => {
      addon.choose(name);
    })
    .catch((error: unknown) => {
      tellFailure(words.addonFailed[language], error, language);
    });

/** The language of the open spreadsheet. */
let spoken: Language = 'en';

/** Sets the language of the grid's own texts. */
const speak = (language: Language): ((text: string) => string) => {
  spoken = language;
  const translate = (text: string) => (language === 'vi' ? (own(gridWords, text) ?? text) : text);
  setTranslationMethod(translate as never);
  return translate;
};

/** Prepares the grid's missing features, and the window for the spreadsheets opened in it. */
const prepare = (): void => {
  reportFailures(() => spoken);
  showNotes();
  typeAsGoogle();
  sumWhenDrawn();
  drawAtOnce();
};

/** Drawn until the grid is there. */
const drawLoading = (language: Language): void => {
  document.documentElement.lang = language;
  part('grid').replaceChildren(element('div', { className: 'page-loading' }, words.loading[language]));
};

/** Asks before an edit under a warning-only protection. */
const askFirst = ({ doc }: Addon, language: Language): void => {
  guardEdits(doc.model, {
    isProtected: (sheetId, zone) =>
      protectionsOver(doc, sheetId, zone).some(({ data }) => Boolean(data.warningOnly)),
    confirm: () => confirmed(words.headsUp[language], words.protectedCells[language], language),
  });
};

/** Opens the server's spreadsheet and returns a function that closes it. */
async function open(): Promise<() => Promise<void>> {
  const opening = (await (await fetch('/opening.json')).json()) as Opening;
  const { language, code, html, revision } = opening;
  const translate = speak(language);
  drawLoading(language);
  const left = leftBehind(revision);
  const saved = (left?.state as Saved | undefined) ?? opening.state;
  const bar = drawBar(saved?.name ?? words.document[language], language);
  const scripts = scriptsOf(() => addon.doc, bar, language);
  const serve = (name: string, args: unknown[]) =>
    scripts
      .run(() => addon.serve(name, args))
      .finally(() => {
        keeping.afterScript();
      });
  const addon = openAddon({
    code,
    language,
    name: words.document[language],
    locale: LOCALES[language],
    ...(saved && { saved, isOpenedOnce: true }),
    html: (file) => own(html, file),
    screen: screenOf(scripts, serve, focusGrid, language),
  });
  const { model } = addon.doc;

  const choose = (name: string) =>
    void chosen(scripts, addon, name, language).finally(() => {
      keeping.afterScript();
    });
  addExtensionsMenu(() => menuOf(addon, choose), language);
  askFirst(addon, language);
  const keeping = keepSaved(
    model,
    { revision, state: () => savedText(addon.doc), beside: () => besideText(addon.doc) },
    bar.showSaving,
  );
  drawUnmarked(model.getters);
  drawsCharts();
  const grid = await mountGrid(model, part('grid'), gridEvents(language), translate);
  openToSight(model, part('grid'));
  addon.open();
  if (left) keeping.touch();
  else if (saved) bar.showSaving('saved');
  return async () => {
    await ended(scripts, keeping);
    dropsCharts();
    grid.destroy();
  };
}

/** Waits until scripts have ended and changes are saved. */
async function ended(
  scripts: ReturnType<typeof scriptsOf>,
  keeping: ReturnType<typeof keepSaved>,
): Promise<void> {
  clearAway();
  await scripts.ended();
  await keeping.end();
  clearAway();
}

/** Removes everything around the grid; an open dialog is left unanswered. */
function clearAway(): void {
  closeSidebar();
  for (const dialog of document.querySelectorAll('dialog')) dialog.close();
  part('toasts').replaceChildren();
}

/** The add-on's menu as made by onOpen; an item without a label is a separator. */
function menuOf(addon: Addon, choose: (functionName: string) => void): MenuItem[] {
  const item = ({ label, call, items }: MenuEntry): MenuItem => {
    if (items) return { label: label || ADDON, items: items.map(item) };
    return call
      ? {
          label,
          run: () => {
            choose(call);
          },
        }
      : 'separator';
  };
  const menu = addon.menu();
  return menu ? [item(menu)] : [];
}

const start = (): Promise<() => Promise<void>> =>
  open().then(
    (close) => {
      document.body.classList.add('is-ready');
      return close;
    },
    (error: unknown) => {
      part('grid').replaceChildren(element('pre', { className: 'page-loading' }, String(error)));
      throw error;
    },
  );

prepare();
let opened = start();
window.closeSpreadsheet = async () => {
  document.body.classList.remove('is-ready');
  await (
    await opened
  )();
};
window.openSpreadsheet = async () => {
  opened = start();
  await opened;
};
