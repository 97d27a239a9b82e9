import { useEffect, useRef } from 'preact/hooks';

/** Less than this after it was looked at last, nothing is looked at anew. */
const SOON_MS = 4000;

/**
 * Does something whenever the page gets the focus, or the pointer comes into it: the person comes back from the sheet,
 * where much may have changed.
 */
export const useFocus = (look: () => void): void => {
  const last = useRef(Date.now());
  useEffect(() => {
    const come = (): void => {
      if (Date.now() - last.current < SOON_MS) return;
      last.current = Date.now();
      look();
    };
    addEventListener('focus', come);
    document.documentElement.addEventListener('pointerenter', come);
    return () => {
      removeEventListener('focus', come);
      document.documentElement.removeEventListener('pointerenter', come);
    };
  }, [look]);
};
