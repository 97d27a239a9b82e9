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
     * For tests: closes what is open, and opens in this window what the server has by then. A page that is loaded
     * anew is slow until the browser has made its scripts quick once more.
     */
    closeSpreadsheet: () => Promise<void>;
    openSpreadsheet: () => Promise<void>;
  }
}

const ADDON = 'AOP Planner';
const LOCALES: Record<Language, string> = { en: 'en_US', vi: 'vi_VN' };

/** A menu item's function has run; what fails is told. */
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

/** The language of what is open. */
let spoken: Language = 'en';

/** What the grid says of itself is in this language from now on. */
const speak = (language: Language): ((text: string) => string) => {
  spoken = language;
  const translate = (text: string) => (language === 'vi' ? (own(gridWords, text) ?? text) : text);
  setTranslationMethod(translate as never);
  return translate;
};

/** What the grid does not do by itself, and the window for whatever is opened in it. */
const prepare = (): void => {
  reportFailures(() => spoken);
  showNotes();
  typeAsGoogle();
  sumWhenDrawn();
  drawAtOnce();
};

/** What is seen before the grid is. */
const drawLoading = (language: Language): void => {
  document.documentElement.lang = language;
  part('grid').replaceChildren(element('div', { className: 'page-loading' }, words.loading[language]));
};

/** An edit of what warns is asked about before it is made. */
const askFirst = ({ doc }: Addon, language: Language): void => {
  guardEdits(doc.model, {
    isProtected: (sheetId, zone) =>
      protectionsOver(doc, sheetId, zone).some(({ data }) => Boolean(data.warningOnly)),
    confirm: () => confirmed(words.headsUp[language], words.protectedCells[language], language),
  });
};

/** Opens what the server has, and answers how it is closed again. */
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

/** What runs comes to its end, and what was changed is kept. */
async function ended(
  scripts: ReturnType<typeof scriptsOf>,
  keeping: ReturnType<typeof keepSaved>,
): Promise<void> {
  clearAway();
  await scripts.ended();
  await keeping.end();
  clearAway();
}

/** What stands around the grid goes; whom a dialog asks says nothing. */
function clearAway(): void {
  closeSidebar();
  for (const dialog of document.querySelectorAll('dialog')) dialog.close();
  part('toasts').replaceChildren();
}

/** The add-on's menu as onOpen made it; an item without a label is a line. */
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
