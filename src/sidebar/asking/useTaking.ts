import { useCallback, useRef, useState } from 'preact/hooks';
import type { Words } from '../../words';
import type { Session } from './session';

/** The page is one call's at a time; the lock is no state, since two clicks may come before a drawing. */
export const useTaking = (): Pick<Session, 'working' | 'take'> => {
  const [working, setWorking] = useState<Words | null>(null);
  const isTaken = useRef(false);
  const take = useCallback((words: Words) => {
    if (isTaken.current) return null;
    isTaken.current = true;
    setWorking(words);
    return () => {
      isTaken.current = false;
      setWorking(null);
    };
  }, []);
  return { working, take };
};
