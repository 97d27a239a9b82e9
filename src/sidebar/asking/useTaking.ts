import { useCallback, useRef, useState } from 'preact/hooks';
import type { Words } from '../../words';
import type { Session } from './session';

/** Lets one call run at a time. The lock is not a state, because two clicks may come before the next rendering. */
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
