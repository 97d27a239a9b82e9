/** The built sidebar in jsdom, with a server that answers when the test says so and records requests. */
import { readFileSync } from 'node:fs';
import { loadJsdom } from '../../local/headless/jsdom';
import type { Reply } from '../../src/asking/feature';
import type { Opening } from '../../src/sidebar/open';

export interface Asked {
  name: string;
  input: unknown;
  preview: boolean;
  answers: (reply: Partial<Reply<unknown>>) => Promise<void>;
  /** `now`: the new state, where what was shown has changed. */
  refuses: (error: string, now?: object) => Promise<void>;
  fails: (message: string) => Promise<void>;
}

// Loaded before the first test, so as not to count in its time.
const { JSDOM } = loadJsdom();
const htmlOf = (file: string): string => readFileSync(`dist/${file}.html`, 'utf8');

type Handler = (value: unknown) => void;
const runner = (asked: Asked[], success: Handler, failure: Handler): object => ({
  withSuccessHandler: (handle: Handler) => runner(asked, handle, failure),
  withFailureHandler: (handle: Handler) => runner(asked, success, handle),
  ask: (name: string, input: unknown, preview: boolean) => {
    const blank = {
      answer: null,
      message: '',
      language: 'en',
      problems: [],
      changes: { tabs: [], cells: 0 },
    };
    asked.push({
      name,
      input: JSON.parse(JSON.stringify(input)),
      preview,
      answers: (reply) => settle(success, { ok: true, reply: { ...blank, ...reply } }),
      refuses: (error, now) => settle(success, { ok: false, error, now }),
      fails: (message) => settle(failure, new Error(message)),
    });
  },
});

const settle = async (handle: Handler, value: unknown): Promise<void> => {
  handle(value);
  await drawn();
};

/** Effects run after a rendering and may cause another. */
export const drawn = async (): Promise<void> => {
  for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
};

const squeezed = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ??
  squeezed((element as Partial<HTMLInputElement>).labels?.[0]?.textContent ?? element.textContent);

/** `kept`: session storage of the tab; undefined where the browser refuses it, as for a page without an address. */
export const openSidebar = async (opening: Opening, file = 'sidebar', kept?: Map<string, string>) => {
  const asked: Asked[] = [];
  const nothing: Handler = () => undefined;
  let passed = 0;
  const { window } = new JSDOM(htmlOf(file), {
    runScripts: 'dangerously',
    beforeParse: (made) => {
      Object.assign(made, {
        google: { script: { run: runner(asked, nothing, nothing) } },
        // Effects come with the next frame, here at once.
        requestAnimationFrame: (frame: () => void) => setTimeout(frame, 0),
        cancelAnimationFrame: clearTimeout,
      });
      // Nothing scrolls here.
      Object.assign((made as unknown as typeof globalThis).Element.prototype, { scrollIntoView: nothing });
      if (kept !== undefined)
        Object.defineProperty(made, 'sessionStorage', {
          value: {
            getItem: (key: string) => kept.get(key) ?? null,
            setItem: (key: string, text: string) => kept.set(key, text),
          },
        });
    },
  });
  // A part that fails to render leaves nothing, so that a test for its absence would pass; failures are recorded.
  const failed: unknown[] = [];
  window.addEventListener('error', ({ error }: ErrorEvent) => failed.push(error));
  window.AopSidebar.open(opening);
  await drawn();
  const { document } = window;
  const all = <E extends Element>(selector: string): E[] => [...document.querySelectorAll<E>(selector)];
  const named = <E extends HTMLElement>(selector: string, name: string, _kind?: E): E => {
    const found = all<E>(selector).find((element) => nameOf(element) === name);
    if (found) return found;
    throw new Error(`No “${name}” among ${all(selector).map(nameOf).join(' | ')}`);
  };
  const field = (label: string) =>
    named<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('input, select, textarea', label);
  return {
    document,
    asked,
    /** The last call. */
    last: () => asked.at(-1)!,
    /** Answers the check of all limits that a review begins with. */
    checked: async (message = '') => {
      expect(asked.at(-1)).toMatchObject({ name: 'checkLimits', input: {}, preview: false });
      await asked.at(-1)!.answers({ message });
    },
    all,
    field,
    button: (name: string) => named<HTMLButtonElement>('button', name),
    buttons: () => all<HTMLButtonElement>('button').map((each) => nameOf(each) + (each.disabled ? ' ✕' : '')),
    press: async (name: string) => {
      const button = named<HTMLButtonElement>('button', name);
      button.focus();
      button.click();
      await drawn();
    },
    write: async (label: string, value: string) => {
      const at = field(label);
      at.value = value;
      at.dispatchEvent(new window.Event('input', { bubbles: true }));
      await drawn();
    },
    /** Opens the fold with this summary. */
    unfold: async (summary: string) => {
      named('summary', summary).closest('details')!.open = true;
      await drawn();
    },
    /** Ticks a box, or chooses an option. */
    choose: async (label: string) => {
      named<HTMLInputElement>('input', label).click();
      await drawn();
    },
    /** Enter in a field presses the form's submit button as in browsers, which jsdom does not do. */
    enter: async (label: string) => {
      const at = field(label);
      at.focus();
      at.form!.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
      await drawn();
    },
    /** Focuses the page some time after it last was. */
    comesBack: async (later = 60_000) => {
      const { now } = window.Date;
      const then = now() + (passed += later);
      window.Date.now = () => then;
      window.dispatchEvent(new window.Event('focus'));
      window.Date.now = now;
      await drawn();
    },
    text: (selector = 'main') => all(selector).map((element) => squeezed(element.textContent)),
    focus: () => nameOf(document.activeElement ?? document.body),
    close: () => {
      window.close();
      expect(failed.map(String)).toEqual([]);
    },
  };
};

export type Sidebar = Awaited<ReturnType<typeof openSidebar>>;
