/**
 * A window onto the local spreadsheet in a headless browser: what a person sees and does there, for the
 * tests of the page and for the screenshots.
 *
 *   const page = await openPage({ language: 'vi', code, html });
 *   await page.chooseMenu('Rà soát tháng');
 *   await page.answerDialog('OK', '2026-03');
 *   expect(await page.cell('Rà soát 2026-03', 'B3')).toBe('7.200.000.000 ₫');
 *   await page.close();
 *
 * `close` throws if the page asked anything of another machine or an error came up in it.
 */
import type { Frame, Page } from 'playwright-core';
import { SIDEBAR_FRAME } from '../page/screen/sidebarFrame';
import type { Kept } from '../serve';
import { rest, sit } from './seats';

export { closeBrowser } from './seats';

interface PageOptions {
  readonly language?: 'en' | 'vi';
  /** The add-on: its scripts as one text, and its HTML files by name. */
  readonly code?: string;
  readonly html?: Record<string, string>;
  /** A spreadsheet as saveDocument() or person.save() returned it; empty by default. */
  readonly state?: unknown;
  readonly width?: number;
  readonly height?: number;
}

export type OpenPage = Awaited<ReturnType<typeof openPage>>;
/** The methods that a frame and a frame locator have in common. */
type InFrame = Pick<Frame, 'locator' | 'getByRole' | 'getByLabel' | 'getByText'>;

export async function openPage(options: PageOptions = {}) {
  const { language = 'en', code = '', html = {}, state = null, width = 1280, height = 800 } = options;
  const seat = await sit({ language, code, html, state, revision: 0 }, { width, height });
  const { page, address, complaints } = seat;
  const ready = async () => {
    await page.waitForFunction(() => document.body.classList.contains('is-ready'));
  };
  await ready();

  return {
    ...gestures(page),
    address,
    /** The playwright page, for anything not offered here. */
    page,
    /** The last saved state, once everything is saved; hiding the page makes it save at once. */
    saved: async (): Promise<Kept> => {
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await page.waitForFunction(() => document.querySelector('#bar [data-saving=saved]') !== null);
      const { opening: kept } = seat;
      return { state: kept.state, revision: kept.revision };
    },
    complaints,
    /** Drops the complaints so far, for tests that are about an error. */
    forgive: () => complaints.splice(0),
    /** Loads the page anew, as F5 does. */
    reload: async () => {
      await page.reload();
      await ready();
    },
    close: async () => {
      await rest(seat);
      if (complaints.length > 0) throw new Error(`In the page:\n${complaints.join('\n')}`);
    },
  };
}

/** Waits two frames: what began in the first has been drawn in the second. Resolves to the value of the field. */
const framesDrawn = (element: Node): Promise<unknown> =>
  new Promise((drawn) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        drawn((element as HTMLInputElement).value);
      }),
    );
  });

/**
 * Sets the name box and confirms in one step: if the grid took the keyboard in between, the name would be typed into a
 * cell.
 */
const namedPlace = (field: Node, cell: string): void => {
  const input = field as HTMLInputElement;
  input.focus();
  input.value = cell;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
};

/** As the keyboard's paste does it. */
const pasted = (text: string): void => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
};

/**
 * Polls with each frame, because a selector would be polled only twice a second. It has no inner named functions, since
 * it runs in the page, where tsx's helper for names does not exist.
 */
const workEnded = async (): Promise<void> => {
  while (document.body.classList.contains('is-working'))
    await new Promise((next) => {
      requestAnimationFrame(next);
    });
};

function gestures(page: Page) {
  let isChosen = false;
  const settled = async () => {
    await page.evaluate(workEnded);
    isChosen = false;
  };
  /**
   * The frame itself once it has its page, as locating it again for each action is slow. A menu item may replace it
   * with another.
   */
  const sidebar = (): InFrame =>
    (isChosen ? null : page.frame(SIDEBAR_FRAME)) ?? page.frameLocator('#sidebar iframe');
  const goTo = async (tab: string, cell: string) => {
    await switchTab(tab);
    const box = page.locator('.o-named-range-selector-container input');
    // A tab that is being drawn may set the name box and the selection to its own cell once more.
    for (let tries = 0; tries < 5; tries++) {
      await box.evaluate(namedPlace, cell);
      const named = await box.evaluate(framesDrawn);
      if (named === cell && (await page.evaluate(() => window.cellTaken())) === `${tab}!${cell}`) return;
    }
    throw new Error(`${tab} has no ${cell} to go to`);
  };
  const takeCell = async (tab: string, cell: string) => {
    await goTo(tab, cell);
    // On a busy machine the grid takes the keyboard a moment later, and keys typed before that are lost.
    await page.waitForFunction(() => (document.activeElement?.closest('.o-grid') ?? null) !== null);
    // If a cell was opened for editing on the way, its content is kept and what is typed would be added to it.
    await page.keyboard.press('Escape');
  };
  const switchTab = async (tab: string) => {
    if ((await page.evaluate(() => window.tabShown())) === tab) return;
    await page.locator('.o-sheet', { hasText: new RegExp(`^\\s*${escaped(tab)}\\s*$`) }).click();
  };
  const pasteRows = async (tab: string, cell: string, rows: readonly (readonly string[])[]) => {
    await goTo(tab, cell);
    await page.evaluate(pasted, rows.map((texts) => texts.join('\t')).join('\n'));
    await settled();
  };
  const dialog = page.locator('dialog.page-dialog[open]');

  return {
    /** Waits until no server function is running. */
    settled,
    /** Opens Extensions › the add-on's menu and clicks through the labels given. */
    chooseMenu: async (...labels: string[]) => {
      isChosen = true;
      await page.locator('[data-id=extensions]').click();
      const item = (label: string) =>
        page.locator('.o-menu-item', { hasText: new RegExp(`^\\s*${escaped(label)}\\s*$`) });
      // A click opens a submenu at once; resting the pointer there opens it only after a while.
      await page.locator('.o-menu-item').first().click();
      for (const label of labels) await item(label).click();
    },
    /** What the add-on's menu offers. */
    menuLabels: async () => {
      await page.locator('[data-id=extensions]').click();
      await page.locator('.o-menu-item').first().click();
      await page.locator('.o-menu').nth(1).waitFor();
      const labels = await page.locator('.o-menu').nth(1).locator('.o-menu-item').allInnerTexts();
      await page.locator('[data-id=extensions]').click();
      return labels.map((label) => label.trim());
    },
    waitForDialog: () => dialog.waitFor(),
    dialogText: () => dialog.locator('p').innerText(),
    dialogTitle: () => dialog.locator('h2').innerText(),
    /** Types a text into the open dialog's field, if given, and presses a button. */
    answerDialog: async (button: string, text?: string) => {
      await dialog.waitFor();
      if (text !== undefined) await dialog.locator('input').fill(text);
      const answered = await dialog.elementHandle();
      await dialog.getByRole('button', { name: button, exact: true }).click();
      await page.waitForFunction((gone) => !gone.isConnected, answered);
      await settled();
    },
    /** The add-on's page inside the sidebar. */
    sidebar,
    /** Waits until the add-on's page in the sidebar has asked the server for what it shows. */
    sidebarReady: async () => {
      const body = sidebar().locator('body');
      await body.locator('*').first().waitFor();
      await settled();
      // What the answer changed is drawn in the next frame.
      await body.evaluate(framesDrawn);
      await settled();
    },
    /**
     * Opens a panel from the plan's page, where panels that do not apply now are folded; from another panel, goes back
     * there first.
     */
    openPanel: async (name: string) => {
      await settled();
      const [more, back] = [sidebar().locator('details.more'), sidebar().locator('.heading .back')];
      await more.or(back).first().waitFor();
      if ((await back.count()) > 0) await back.click();
      await more.waitFor();
      await settled();
      await more.evaluate((fold) => {
        fold.setAttribute('open', '');
      });
      await more.getByRole('button', { name, exact: true }).click();
      // A panel asks for its content once it is drawn.
      await sidebar().locator('body').evaluate(framesDrawn);
    },
    sidebarTitle: () => page.locator('#sidebar h2').innerText(),
    toast: () => page.locator('.page-toast .toast-text').innerText(),
    /** Closes toasts to make room for the next; one that closes by itself at that moment is no error. */
    dismissToast: () =>
      page.evaluate(() => {
        document.querySelector<HTMLElement>('.page-toast .toast-close')?.click();
      }),
    switchTab,
    tabs: async () => {
      // A tab that a script added is drawn in the next frame.
      await page.locator('body').evaluate(framesDrawn);
      return (await page.locator('.o-sheet .o-sheet-name').allInnerTexts()).map((name) => name.trim());
    },
    goTo,
    /** Types into a cell all at once, since the grid redraws for each key. */
    typeInCell: async (tab: string, cell: string, content: string) => {
      await takeCell(tab, cell);
      await page.keyboard.insertText(content);
      await page.keyboard.press('Enter');
    },
    /** The same key by key, for tests of what the grid does meanwhile. */
    typeKeyByKey: async (tab: string, cell: string, content: string) => {
      await takeCell(tab, cell);
      await page.keyboard.type(content);
      await page.keyboard.press('Enter');
    },
    /** Pastes texts side by side, starting at a cell. */
    pasteInCell: (tab: string, cell: string, texts: readonly string[]) => pasteRows(tab, cell, [texts]),
    pasteRows,
    /** What a cell shows. */
    cell: (tab: string, cell: string) =>
      page.evaluate(([name, at]) => window.shownIn(name!, at!), [tab, cell]),
    /** Waits until a cell shows a text: what onEdit writes comes a moment after the edit. */
    waitForCell: async (tab: string, cell: string, text: string) => {
      await page.waitForFunction(
        ([name, at, wanted]) => window.shownIn(name!, at!) === wanted,
        [tab, cell, text],
      );
    },
    /** The text of the note or error that is shown when the pointer rests on a visible cell. */
    hover: async (tab: string, cell: string) => {
      await goTo(tab, cell);
      const { x, y } = await page.evaluate(([name, at]) => window.placeOf(name!, at!), [tab, cell]);
      await page.mouse.move(x - 60, y + 120);
      await page.mouse.move(x, y);
      return page.locator('.o-popover :is(.note-popover, .o-error-tooltip)').innerText();
    },
    screenshot: (path: string) => page.screenshot({ path }),
  };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
