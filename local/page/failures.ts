import type { Language } from '../../src/words';
import { tell } from './screen/dialogs';
import { words } from './words';

/** Of what failed the grid says only that something did, and why beside it. */
const causeOf = (error: unknown): unknown =>
  error instanceof Error && error.cause instanceof Error ? error.cause : error;

/** Shows an error with all that a programmer wants to see of it. */
export function tellFailure(title: string, failure: unknown, language: Language): void {
  const error = causeOf(failure);
  const message = error instanceof Error ? error.message : String(error);
  const detail = error instanceof Error && error.stack ? error.stack.split('\n').slice(0, 8).join('\n') : '';
  console.error(error);
  void tell(title, message, language, detail);
}

/** Shows what nobody caught, instead of leaving it in a console that nobody looks at. */
export function reportFailures(spoken: () => Language): void {
  window.addEventListener('error', ({ error, message }) => {
    // The browser's own remark about its layout, no failure.
    if (message.startsWith('ResizeObserver loop')) return;
    tellFailure(words.failed[spoken()], error ?? message, spoken());
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    tellFailure(words.failed[spoken()], reason, spoken());
  });
}
