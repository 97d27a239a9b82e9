import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Day } from '../../domain/plan';
import { DAY_FIRST, spokenDay } from '../../speech';
import { fill, type Language, type Words } from '../../words';
import { ask } from './server';
import type { PlanState, Session } from './session';
import { useWho } from './useWho';

/** The plan says how days are written. */
export interface OwnSession extends Session {
  setDays: (days: string) => void;
}

const NO_PLAN: PlanState = { reply: null, failure: null, isLoading: false };

/**
 * The session of a page that is one view. The page is one call's at a time; the lock is no state, since two clicks may
 * come before a drawing.
 */
export const useOwnSession = (first: Language, reload: () => void): OwnSession => {
  const [days, setDays] = useState<string>(DAY_FIRST);
  const [language, setLanguage] = useState(first);
  const [who, setWho] = useWho();
  const [working, setWorking] = useState<Words | null>(null);
  const isTaken = useRef(false);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return useMemo<OwnSession>(
    () => ({
      language,
      setLanguage,
      days,
      setDays,
      first: null,
      dayOf: (day: Day) => spokenDay(day, days),
      who,
      setWho,
      reload,
      working,
      plan: NO_PLAN,
      say: (words, values = {}) => fill(words, language, values),
      go: (view) => {
        void ask('openView', { view }, false);
      },
      take: (words) => {
        if (isTaken.current) return null;
        isTaken.current = true;
        setWorking(words);
        return () => {
          isTaken.current = false;
          setWorking(null);
        };
      },
    }),
    [language, days, who, working, reload],
  );
};
