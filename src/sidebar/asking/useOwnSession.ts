import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Day } from '../../domain/plan';
import { DAY_FIRST, spokenDay } from '../../speech';
import { fill, type Language } from '../../words';
import { ask } from './server';
import type { PlanState, Session } from './session';
import { useTaking } from './useTaking';
import { useWho } from './useWho';

/** The session also learns the date format from the plan. */
export interface OwnSession extends Session {
  setDays: (days: string) => void;
}

const NO_PLAN: PlanState = { reply: null, failure: null, isLoading: false };

/** The session of a page that has a single view. */
export const useOwnSession = (first: Language, reload: () => void): OwnSession => {
  const [days, setDays] = useState<string>(DAY_FIRST);
  const [language, setLanguage] = useState(first);
  const [who, setWho] = useWho();
  const { working, take } = useTaking();
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
      today: '',
      dayOf: (day: Day) => spokenDay(day, days),
      who,
      setWho,
      reload,
      working,
      plan: NO_PLAN,
      glance: null,
      say: (words, values = {}) => fill(words, language, values),
      go: (view) => {
        void ask('openView', { view }, false);
      },
      take,
    }),
    [language, days, who, working, take, reload],
  );
};
