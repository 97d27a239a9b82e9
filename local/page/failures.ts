import type { Language } from '../../src/words';
import { tell } from './screen/dialogs';
import { words } from './words';

/** The grid's error only says that something failed; the reason is in its `cause`. */
const causeOf = (error: unknown): unknown =>
  error instanceof Error && error.cause instanceof Error ? error.cause : error;

/** Shows an error with all details a programmer needs. */
export function tellFailure(title: string, failure: unknown, language: Language): void {
  const error = causeOf(failure);
  const message = error instanceof Error ? error.message : String(error);
  const detail = error instanceof Error && error.stack ? error.stack.split('\n').slice(0, 8).join('\n') : '';
  console.error(error);
  void tell(title, message, language, detail);
}

/** Shows uncaught errors in the page instead of the console only. */
export function reportFailures(spoken: () => Language): void {
  window.addEventListener('error', ({ error, message }) => {
    // The browser's own remark about layout, which is no failure.
    if (message.startsWith('ResizeObserver loop')) return;
    tellFailure(words.failed[spoken()], error ?? message, spoken());
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    tellFailure(words.failed[spoken()], reason, spoken());
  });
}
