import type { Language } from '../../../src/words';
import { element } from '../element';
import { words } from '../words';

export interface Question {
  readonly title: string;
  readonly message: string;
  /** The labels in Google's order: the first is the default, the last one is safe. */
  readonly buttons: readonly string[];
  /** Whether there is a text field. */
  readonly field?: boolean;
  /** Shown in a separate box, for programmers. */
  readonly detail?: string;
}

export interface Answer {
  /** The index of the button; null when the dialog was closed with its × or Escape. */
  readonly button: number | null;
  readonly text: string;
}

/**
 * Shows modal dialogs one after the other; the browser's <dialog> keeps the focus inside. A dialog opens after the
 * event that led to it, since the grid's editor hangs if it loses the focus in the middle of a key.
 */
export function ask(question: Question, language: Language): Promise<Answer> {
  const answered = queue.then(nextTask).then(() => askNow(question, language));
  queue = answered.then(
    () => undefined,
    () => undefined,
  );
  return answered;
}
let queue: Promise<unknown> = Promise.resolve();
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

function askNow({ title, message, buttons, field, detail }: Question, language: Language): Promise<Answer> {
  return new Promise((resolve) => {
    const input = field ? element('input', { type: 'text', aria: { labelledby: 'dialog-message' } }) : null;
    let button: number | null = null;
    const choose = (index: number) => () => {
      button = index;
      dialog.close();
    };
    const choices = buttons.map((label, index) => {
      const className = index === 0 ? 'primary' : '';
      return element(
        'button',
        { type: index === 0 ? 'submit' : 'button', className, onclick: choose(index) },
        label,
      );
    });
    const form = element(
      'form',
      { method: 'dialog' },
      element('h2', { id: 'dialog-title' }, title || words.document[language]),
      message ? element('p', { id: 'dialog-message' }, message) : null,
      detail ? element('pre', {}, detail) : null,
      input,
      element('div', { className: 'buttons' }, ...choices.reverse()),
    );
    const dialog = element(
      'dialog',
      { className: 'page-dialog', aria: { labelledby: 'dialog-title' } },
      form,
    );
    dialog.onclose = () => {
      dialog.remove();
      resolve({ button, text: input?.value ?? '' });
    };
    keepKeysInside(dialog);
    document.body.append(dialog);
    dialog.showModal();
    (input ?? choices.at(-1))?.focus();
  });
}

/** The grid listens for keys on the whole window; this keeps typing in a dialog out of cells. */
function keepKeysInside(dialog: HTMLDialogElement): void {
  for (const kind of ['keydown', 'keypress', 'keyup', 'input', 'paste', 'copy', 'cut', 'wheel'] as const)
    dialog.addEventListener(kind, (event) => {
      event.stopPropagation();
    });
}

/** Shows a message that only has to be read. */
export async function tell(
  title: string,
  message: string,
  language: Language,
  detail?: string,
): Promise<void> {
  await ask({ title, message, buttons: [words.ok[language]], ...(detail && { detail }) }, language);
}

/** Shows a page of the add-on in a modal dialog of the requested size. */
export function showFrame(
  title: string,
  frame: HTMLIFrameElement,
  size: Size,
  language: Language,
): HTMLDialogElement {
  const close = element('button', { type: 'button', className: 'close', textContent: '×' });
  close.setAttribute('aria-label', words.close[language]);
  const header = element('header', {}, element('h2', { id: 'frame-title' }, title), close);
  const dialog = element('dialog', {
    className: 'page-dialog with-frame',
    aria: { labelledby: 'frame-title' },
  });
  dialog.append(header, frame);
  frame.style.width = `${size.width}px`;
  frame.style.height = `${size.height}px`;
  close.onclick = () => {
    dialog.close();
  };
  dialog.onclose = () => {
    dialog.remove();
  };
  keepKeysInside(dialog);
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
interface Size {
  readonly width: number;
  readonly height: number;
}
