import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { keptAs } from '../../asking/remembered';
import type { Language } from '../../words';
import { ask } from './server';
import type { PlanState } from './session';

/** The plan at a glance: asked for once at the start, and again after each change. */
export const usePlan = (
  spoken: (language: Language) => void,
  first: string,
): { plan: PlanState; reload: () => void } => {
  const [plan, setPlan] = useState<PlanState>({ reply: null, failure: null, isLoading: true });
  const calls = useRef(0);
  const remembered = useRef(first);
  const reload = useCallback(() => {
    const call = ++calls.current;
    setPlan((before) => ({ ...before, failure: null, isLoading: true }));
    void ask('glance', { remembered: remembered.current }, false).then((heard) => {
      if (heard.ok) remembered.current = keptAs(heard.reply.language, heard.reply.answer.plan !== null);
      // A later call knows better.
      if (call !== calls.current) return;
      if (heard.ok) {
        // A plan speaks its own language; without one the person's choice stands.
        if (heard.reply.answer.plan !== null) spoken(heard.reply.language);
        setPlan({ reply: heard.reply, failure: null, isLoading: false });
      } else setPlan((before) => ({ ...before, failure: heard.failure, isLoading: false }));
    });
  }, [spoken]);
  useEffect(reload, [reload]);
  return { plan, reload };
};
