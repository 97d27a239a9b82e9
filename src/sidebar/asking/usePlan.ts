import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { keptAs } from '../../asking/remembered';
import type { Language } from '../../words';
import { ask } from './server';
import type { PlanState } from './session';

/** Less than this after it was asked for last, it is not asked for anew. */
const SOON_MS = 4000;

/**
 * Does something whenever the page gets the focus, or the pointer comes into it: the person comes back from the sheet,
 * where much may have changed.
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
 * The plan at a glance: asked for once at the start, and again after each change; also when the person comes back from
 * the sheet, at once where it is shown, else as soon as it is.
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
      // A later call knows better.
      if (call !== calls.current) return;
      if (heard.ok) {
        // A plan speaks its own language; without one the person's choice stands.
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
