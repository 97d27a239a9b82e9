import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { DAY_FIRST, spokenDay } from '../speech';
import { fill, type Language } from '../words';
import { SessionContext, type PlanState, type Session } from './asking/session';
import { usePlan } from './asking/usePlan';
import { useTaking } from './asking/useTaking';
import { useWho } from './asking/useWho';
import { viewNamed, type Start, type ViewName } from './asking/views';
import { views } from './panels';
import { HOME } from './panels/home/words';
import { Lost } from './parts/said/lost';
import { Skeleton } from './parts/skeleton';
import { Working } from './parts/working';

interface Place {
  view: ViewName;
  start: Start;
  /** Counts visits, so that a view that is opened again starts afresh. */
  visit: number;
}

/** Views that show the plan's state: explanations written in the sheet meanwhile change what comes next. */
const SHOWN_IN: readonly ViewName[] = ['glance', 'reviewMonth'];

/** The current view, and the way to another. */
const usePlace = (view: string): { place: Place; go: Session['go'] } => {
  const [place, setPlace] = useState<Place>({ view: viewNamed(views, view), start: {}, visit: 0 });
  const go = useCallback((next: ViewName, start: Start = {}) => {
    setPlace(({ visit }) => ({ view: next, start, visit: visit + 1 }));
  }, []);
  return { place, go };
};

/** A new view is scrolled to its top and its title gets the focus once it is there. */
const useArrival = (place: Place, isReady: boolean): void => {
  const first = useRef(place);
  useEffect(() => {
    // When the sidebar opens, the sheet keeps the focus.
    if (place === first.current) return;
    document.documentElement.scrollTop = 0;
    document.getElementById('title')?.focus();
  }, [place, isReady]);
};

/**
 * Whether it is known if there is a plan. “No plan” has to be certain: one that was just added may still be loading.
 */
const isKnown = ({ reply, failure, isLoading }: PlanState): boolean =>
  reply !== null && (reply.answer.plan !== null || (failure === null && !isLoading));

export const App = (opened: { view: string; language: Language; remembered: string }): JSX.Element => {
  const [language, setLanguage] = useState(opened.language);
  const [who, setWho] = useWho();
  const { place, go } = usePlace(opened.view);
  const { plan, reload } = usePlan(setLanguage, opened.remembered, SHOWN_IN.includes(place.view));
  useArrival(place, isKnown(plan));
  const { working, take } = useTaking();
  const days = plan.reply?.answer.days ?? DAY_FIRST;
  const today = plan.reply?.answer.today ?? '';
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const session = useMemo<Session>(() => {
    const say: Session['say'] = (words, values = {}) => fill(words, language, values);
    const dayOf: Session['dayOf'] = (day) => spokenDay(day, days);
    const glance = plan.reply?.answer.plan ?? null;
    const first = glance?.months[0]?.value ?? null;
    const its = { language, setLanguage, days, first, today, who, setWho, plan, glance, reload, working };
    return { ...its, say, dayOf, go, take };
  }, [language, days, today, who, go, plan, reload, working, take]);
  const Panel = views[place.view].panel;
  return (
    <SessionContext.Provider value={session}>
      {isKnown(plan) ? (
        <Panel key={place.visit} start={place.start} views={views} />
      ) : plan.failure === null ? (
        <Skeleton />
      ) : (
        <Lost failure={plan.failure} again={reload} />
      )}
      <Working words={working ?? (plan.isLoading ? HOME.loading : null)} />
    </SessionContext.Provider>
  );
};
