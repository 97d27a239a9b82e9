import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { keptAs } from '../../asking/remembered';
import type { Language } from '../../words';
import { ask } from './server';
import type { PlanState } from './session';

/** The plan is not loaded again if the last request was less than this ago. */
const SOON_MS = 4000;

/**
 * Calls `come` when the page gets the focus or the pointer enters it: the person returns from the sheet, where much may
 * have changed.
 */
const useFocus = (come: () => void): void => {
  useEffect(() => {
    const { documentElement } = document;
    addEventListener('focus', come);
    documentElement.addEventListener('pointerenter', come);
    return () => {
      removeEventListener('focus', come);
      documentElement.removeEventListener('pointerenter', come);
    };
  }, [come]);
};

/**
 * Loads the plan at a glance: at the start, after each change, and when the person returns from the sheet, at once
 * where it is shown or else when it next is.
 */
export const usePlan = (
  spoken: (language: Language) => void,
  first: string,
  isShown: boolean,
): { plan: PlanState; reload: () => void } => {
  const [plan, setPlan] = useState<PlanState>({ reply: null, failure: null, isLoading: true });
  const calls = useRef(0);
  const askedAt = useRef(0);
  const isLate = useRef(false);
  const remembered = useRef(first);
  const reload = useCallback(() => {
    const call = ++calls.current;
    askedAt.current = Date.now();
    isLate.current = false;
    setPlan((before) => ({ ...before, failure: null, isLoading: true }));
    void ask('glance', { remembered: remembered.current }, false).then((heard) => {
      if (heard.ok) remembered.current = keptAs(heard.reply.language, heard.reply.answer.plan !== null);
      // A reply to an older call is ignored.
      if (call !== calls.current) return;
      if (heard.ok) {
        // A plan has its own language; without one the person's choice stays.
        if (heard.reply.answer.plan !== null) spoken(heard.reply.language);
        setPlan({ reply: heard.reply, failure: null, isLoading: false });
      } else setPlan((before) => ({ ...before, failure: heard.failure, isLoading: false }));
    });
  }, [spoken]);
  const come = useCallback(() => {
    if (Date.now() - askedAt.current < SOON_MS) return;
    if (isShown) reload();
    else isLate.current = true;
  }, [isShown, reload]);
  useFocus(come);
  useEffect(reload, [reload]);
  useEffect(() => {
    if (isShown && isLate.current) reload();
  }, [isShown, reload]);
  return { plan, reload };
};
