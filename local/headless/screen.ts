/** What a person sees and answers: menu, dialogs, toasts, pages; recorded for scripts to read. */
import type { Answer, Dialog, MenuEntry, Page, Screen, Toast } from '../google/document';

export interface Seen {
  toasts: Toast[];
  dialogs: Dialog[];
  warnings: string[];
  sidebar: Page | null;
  dialog: (Page & { modal: boolean }) | null;
  /** Queued answers to the next dialogs. */
  answers: Answer[];
}

export function watch(): { seen: Seen; screen: Screen } {
  const seen: Seen = { toasts: [], dialogs: [], warnings: [], sidebar: null, dialog: null, answers: [] };
  const screen: Screen = {
    menu: () => undefined,
    toast: (toast) => {
      seen.toasts.push(toast);
    },
    ask: (dialog) => {
      seen.dialogs.push(dialog);
      const answer = seen.answers.shift();
      if (answer && (answer.button === 'CLOSE' || dialog.buttons.includes(answer.button))) return answer;
      const problem = answer ? `It has no button ${answer.button}` : 'Nobody answers';
      const text = [dialog.title, dialog.message].filter(Boolean).join(': ');
      throw new Error(`${problem}: the dialog "${text}" (${dialog.buttons.join(', ')})`);
    },
    sidebar: (page) => {
      seen.sidebar = page;
    },
    dialog: (page) => {
      seen.dialog = page;
    },
    warned: (description) => {
      seen.warnings.push(description);
    },
  };
  return { seen, screen };
}

/** The labels of a menu, nested ones as `Outer › Inner`. */
export const labelsOf = (items: MenuEntry[], path: string[] = []): string[] =>
  items.flatMap(({ label, call, items: inner }) => {
    if (inner) return labelsOf(inner, [...path, label]);
    return call ? [[...path, label].join(' › ')] : [];
  });

/** The function of a menu item, found by its label, with or without the labels of the menus around it. */
export function functionOf(items: MenuEntry[], wanted: string, path: string[] = []): string | undefined {
  for (const { label, call, items: inner } of items) {
    const found = inner
      ? functionOf(inner, wanted, [...path, label])
      : label === wanted || [...path, label].join(' › ') === wanted
        ? call
        : undefined;
    if (found) return found;
  }
  return undefined;
}
