import type { Language } from '../../../src/words';
import { element, part } from '../element';
import { words } from '../words';

export interface Toast {
  readonly title?: string;
  readonly message: string;
  /** As at Google: 5 by default; with a negative number it stays until dismissed. */
  readonly seconds?: number;
}

/** Shows a toast at the bottom right; it replaces the previous one, as in Google Sheets. */
export function showToast({ title = '', message, seconds = 5 }: Toast, language: Language): void {
  const close = element('button', { type: 'button', className: 'toast-close', textContent: '×' });
  close.setAttribute('aria-label', words.dismiss[language]);
  const text = element(
    'div',
    { className: 'toast-text' },
    title ? element('strong', {}, title) : null,
    message,
  );
  const toast = element('div', { className: 'page-toast' }, text, close);
  close.onclick = () => {
    toast.remove();
  };
  part('toasts').replaceChildren(toast);
  if (seconds >= 0) setTimeout(close.onclick, seconds * 1000);
}
