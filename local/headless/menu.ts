/** What a person does with the add-on's menu, and with its dialogs and pages. */
import type { Addon } from '../addon';
import type { Dialog } from '../google/document';
import { openPage, type OpenPage } from './page';
import { functionOf, labelsOf, type Seen } from './screen';

export const menuOf = (addon: Addon, seen: Seen) => ({
  /** Labels of the add-on's menu, nested ones as `Outer › Inner`. */
  menu: (): string[] => labelsOf(addon.menu()?.items ?? []),
  /** Chooses a menu item by its label. Dialogs get the answers queued by `answer`. */
  choose: (label: string): void => {
    const name = functionOf(addon.menu()?.items ?? [], label);
    if (!name)
      throw new Error(`The menu has no ${label}; it has: ${labelsOf(addon.menu()?.items ?? []).join(', ')}`);
    addon.choose(name);
  },
  /** Queues the answer to the next dialog: the button's name, and the text for a prompt. */
  answer: (...answers: { button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE'; text?: string }[]): void => {
    seen.answers.push(...answers);
  },
  /** The dialogs that appeared, oldest first. */
  dialogs: (): Dialog[] => [...seen.dialogs],
  /** The toasts that appeared, oldest first. */
  toasts: (): string[] =>
    seen.toasts.map(({ title, message }) => [title, message].filter(Boolean).join(': ')),
  /** Descriptions of the warning-only protections that the person's edits touched. */
  warnings: (): string[] => [...seen.warnings],
});

export const pagesOf = (addon: Addon, seen: Seen) => {
  const open = new Map<object, OpenPage>();
  const pageOf = (which: 'sidebar' | 'dialog'): OpenPage => {
    const page = seen[which];
    if (!page) throw new Error(`No ${which} is open`);
    const known = open.get(page);
    if (known) return known;
    const made = openPage(page, (name, args) => addon.serve(name, args), {
      isOpen: () => seen[which] === page,
      close: () => {
        if (seen[which] === page) seen[which] = null;
      },
    });
    open.set(page, made);
    return made;
  };
  return {
    /** Whether a sidebar is shown. */
    hasSidebar: (): boolean => seen.sidebar !== null,
    /** The open sidebar. */
    sidebar: (): OpenPage => pageOf('sidebar'),
    /** The open dialog page (of showModalDialog or showModelessDialog). */
    dialog: (): OpenPage => pageOf('dialog'),
    /** Closes the sidebar with its cross. */
    closeSidebar: (): void => {
      seen.sidebar = null;
    },
  };
};
