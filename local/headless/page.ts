/** A sidebar or dialog page as a person uses it: by names, labels and visible text, in jsdom. */
import type { DOMWindow } from 'jsdom';
import { googleScript } from '../google/bridge';
import type { Page } from '../google/document';
import { loadJsdom } from './jsdom';

export interface OpenPage {
  title: string;
  html: string;
  width: number | undefined;
  /** Whether it is still shown. */
  isOpen(): boolean;
  /** Presses the button (link, tab, …) of that name, then waits until nothing is running. */
  press(name: string | RegExp): Promise<void>;
  /** Types a text into the field of that label. */
  fill(label: string | RegExp, text: string): Promise<void>;
  /** Selects the option of that text (or value) in the list of that label. */
  select(label: string | RegExp, option: string): Promise<void>;
  /** Ticks or unticks the box, or picks the radio button, of that label. */
  check(label: string | RegExp, ticked?: boolean): Promise<void>;
  /** The value of the field with that label. */
  field(label: string | RegExp): Promise<string>;
  /** Names of the buttons; disabled ones end in ' (disabled)'. */
  buttons(): Promise<string[]>;
  /** The visible text. */
  text(): Promise<string>;
  /** Waits until no server call or rendering is pending. */
  idle(): Promise<void>;
  /** The document, for anything not offered here. */
  document(): Promise<Document>;
}

const squeezed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

const fits = (text: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? text === squeezed(wanted) : wanted.test(text);

/** The accessible name, as far as plain pages need it: aria, label, text, title. */
const nameOf = (element: any): string => {
  const document: Document = element.ownerDocument;
  const referred = element.getAttribute('aria-labelledby')?.split(' ') as string[] | undefined;
  if (referred) return squeezed(referred.map((id) => document.getElementById(id)?.textContent).join(' '));
  const own = element.getAttribute('aria-label');
  if (own) return squeezed(own);
  const labels: any[] = element.labels ? [...element.labels] : [];
  if (labels.length > 0) return squeezed(labels.map((label) => labelText(label)).join(' '));
  if (/^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName)) {
    return squeezed(
      element.type === 'submit' || element.type === 'button' ? element.value : element.placeholder,
    );
  }
  return squeezed(element.textContent) || squeezed(element.title);
};

/** A label's text without the content of a field inside it. */
const labelText = (label: Element): string => {
  const copy = label.cloneNode(true) as Element;
  for (const field of copy.querySelectorAll('select, textarea, input')) field.remove();
  return copy.textContent;
};

const isHidden = (element: any): boolean => {
  for (let at = element; at?.getAttribute; at = at.parentNode) {
    if (at.hidden || at.getAttribute('aria-hidden') === 'true' || at.style?.display === 'none') return true;
    if (/^(SCRIPT|STYLE|TEMPLATE|HEAD)$/.test(at.tagName)) return true;
    if (at.parentNode?.tagName === 'DETAILS' && !at.parentNode.open && at.tagName !== 'SUMMARY') return true;
  }
  return false;
};

const visible = (document: Document, selector: string): any[] =>
  [...document.querySelectorAll(selector)].filter((element) => !isHidden(element));

const pick = (found: any[], wanted: string | RegExp, what: string) => {
  const fitting = found.filter((element) => fits(nameOf(element), wanted));
  const enabled = fitting.find((element) => !element.disabled) ?? fitting[0];
  if (enabled) return enabled;
  const names = found.map((element) => JSON.stringify(nameOf(element))).join(', ');
  throw new Error(`There is no ${what} ${String(wanted)}; there are: ${names || 'none'}`);
};

const BUTTONS =
  'button, a, summary, [role=button], [role=tab], [role=menuitem], input[type=submit], input[type=button]';
const FIELDS = 'input, select, textarea';

/** Sets a property as typing does, bypassing what a framework has defined on the element. */
const put = (window: DOMWindow, element: any, key: string, value: unknown) => {
  const { prototype } = (window as any)[element.constructor.name];
  Object.getOwnPropertyDescriptor(prototype, key)!.set!.call(element, value);
  for (const type of ['input', 'change']) element.dispatchEvent(new window.Event(type, { bubbles: true }));
};

const textOf = (node: any): string => {
  if (node.nodeType === 3) return node.textContent;
  if (node.nodeType !== 1 || isHidden(node)) return '';
  const text = [...node.childNodes].map(textOf).join('');
  return /^(P|DIV|LI|TR|H\d|SECTION|LABEL|BUTTON|UL|OL|TABLE|DT|DD|HEADER|FOOTER|BR)$/.test(node.tagName)
    ? `\n${text}\n`
    : `${text} `;
};

const tick = () => new Promise((resolve) => setTimeout(resolve, 0));

/** How long a page may be busy before waiting fails. */
const PATIENCE = 30_000;

/** Opens a page; `serve` runs its server calls. */
export function openPage(
  { title, html, width }: Page,
  serve: (name: string, args: unknown[]) => unknown,
  host: { isOpen: () => boolean; close: () => void },
): OpenPage {
  let pending = 0;
  const start = () => {
    const { JSDOM, VirtualConsole } = loadJsdom();
    const problems = new VirtualConsole();
    problems.on('jsdomError', (error) => {
      console.error('The page failed:', error.message);
    });
    problems.on('error', (...data: unknown[]) => {
      console.error('The page says:', ...data);
    });
    const { window } = new JSDOM(html, {
      runScripts: 'dangerously',
      pretendToBeVisual: true,
      virtualConsole: problems,
      beforeParse: (made) => {
        const pend = (change: number) => {
          pending += change;
        };
        Object.assign(made, {
          google: googleScript({ serve, close: host.close, pending: pend, realm: made }),
        });
        made.HTMLElement.prototype.scrollIntoView = () => undefined;
      },
    });
    return window;
  };
  let opened: DOMWindow | undefined;
  const open = () => (opened ??= start());
  const idle = async () => {
    open();
    const until = Date.now() + PATIENCE;
    // Three idle turns in a row, since frameworks render in a later turn than the answer's.
    for (let quiet = 0; quiet < 3; quiet = pending === 0 ? quiet + 1 : 0) {
      if (Date.now() > until) throw new Error('The page is still working');
      await tick();
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (pending > 0) await idle();
  };
  const act = async (work: (document: Document, window: DOMWindow) => void) => {
    await idle();
    if (!host.isOpen()) throw new Error(`The page "${title}" is closed`);
    const window = open();
    work(window.document, window);
    await idle();
  };
  const document = async () => {
    await idle();
    return open().document;
  };
  const fieldOf = (page: Document, label: string | RegExp, selector = FIELDS) =>
    pick(visible(page, selector), label, 'field');
  const enabled = (element: any, what: string | RegExp) => {
    if (element.disabled || element.getAttribute('aria-disabled') === 'true') {
      throw new Error(`${String(what)} is disabled`);
    }
    return element;
  };
  return {
    title,
    html,
    width,
    idle,
    document,
    isOpen: host.isOpen,
    press: (name) =>
      act((page) => {
        enabled(pick(visible(page, BUTTONS), name, 'button'), name).click();
      }),
    fill: (label, text) =>
      act((page, window) => {
        put(window, enabled(fieldOf(page, label), label), 'value', text);
      }),
    select: (label, option) =>
      act((page, window) => {
        const list = enabled(fieldOf(page, label, 'select'), label);
        const found = [...list.options].find((one) => squeezed(one.text) === option || one.value === option);
        if (!found) {
          throw new Error(`${String(label)} offers ${[...list.options].map((one) => one.text).join(', ')}`);
        }
        put(window, list, 'value', found.value);
      }),
    check: (label, ticked = true) =>
      act((page) => {
        const box = enabled(fieldOf(page, label, 'input[type=checkbox], input[type=radio]'), label);
        if (box.checked !== ticked) box.click();
      }),
    field: async (label) => fieldOf(await document(), label).value,
    buttons: async () =>
      visible(await document(), BUTTONS).map(
        (button) => `${nameOf(button)}${button.disabled ? ' (disabled)' : ''}`,
      ),
    text: async () =>
      textOf((await document()).body)
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n[\n ]*/g, '\n')
        .trim(),
  };
}
