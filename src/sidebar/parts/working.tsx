import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../words';
import { useSession } from '../asking/session';
import { COMMON } from '../words';

const SLOW_MS = 12_000;

/**
 * The strip at the foot that says what is running. It is always in the page, so that screen readers announce changes.
 */
export const Working = ({ words }: { words: Words | null }): JSX.Element => {
  const { say } = useSession();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (words === null) return undefined;
    const timer = setTimeout(() => {
      setSlow(true);
    }, SLOW_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [words]);
  return (
    <div class={words === null ? 'working' : 'working on'} role="status" aria-live="polite">
      {words !== null && (
        <>
          <span class="spinner" aria-hidden="true" />
          {say(isSlow ? COMMON.slow : words)}
        </>
      )}
    </div>
  );
};
