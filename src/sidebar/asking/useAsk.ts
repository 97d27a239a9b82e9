import { useEffect, useRef, useState } from 'preact/hooks';
import { beginsWithCheck } from '../../asking/begins';
import type { Reply } from '../../asking/feature';
import { amountOf, amountText, eitherIn } from '../../domain/money/amount';
import type { FeatureName } from '../../features';
import type { CheckAnswer } from '../../features/limits';
import { decimalMark } from '../../speech';
import type { Words } from '../../words';
import { ask, type AnswerOf, type Failure, type InputOf } from './server';
import { useSession, type Session } from './session';

/** The words shown during a preview and during the run; one text where it fits both. */
export type Working = Words | { look: Words; run: Words };

/** `hears` receives the reply; it is not called if the request fails or another one is running. */
type Sends<N extends FeatureName> = (input: InputOf<N>, hears?: (reply: Reply<AnswerOf<N>>) => void) => void;

export interface Asking<N extends FeatureName> {
  failure: Failure | null;
  /** The last reply, until `forget` is called. A call that fails leaves it in view. */
  reply: Reply<AnswerOf<N>> | null;
  forget: () => void;
  /** The reply of Check all limits where it ran first; null where it did not. */
  checked: Reply<CheckAnswer> | null;
  /** Asks for a preview. */
  look: Sends<N>;
  /** Runs a feature that leaves the plan as it is. */
  go: Sends<N>;
  /** Runs the feature and loads the plan again. */
  run: Sends<N>;
}

/**
 * Writes an amount out as it is understood here, since only the page knows the currency it was typed in. An amount with
 * one possible meaning, and one that is not understood, is sent as typed.
 */
const spelledOut = <I extends object>(input: I, { plan, glance }: Session): I => {
  const text: unknown = 'amount' in input ? input.amount : null;
  const decimals = glance?.decimals ?? 0;
  if (typeof text !== 'string' || eitherIn(text, decimals) === null) return input;
  const value = amountOf(text, decimals, decimalMark(plan.reply?.language ?? 'en'));
  return value === null ? input : { ...input, amount: amountText(value) };
};

/**
 * A control that is disabled during its call loses the focus. It gets it back afterwards, unless the answer moved the
 * focus elsewhere.
 */
const useFocusBack = (): { leave: () => void; come: () => void } => {
  const held = useRef<Element | null>(null);
  const [calls, setCalls] = useState(0);
  useEffect(() => {
    const { current } = held;
    if (document.activeElement === document.body && current instanceof HTMLElement) current.focus();
  }, [calls]);
  const leave = (): void => {
    held.current = document.activeElement;
  };
  const come = (): void => {
    setCalls((before) => before + 1);
  };
  return { leave, come };
};

interface Told<N extends FeatureName> {
  reply: Reply<AnswerOf<N>> | null;
  failure: Failure | null;
  /** The reply of the check that ran first. */
  checked: Reply<CheckAnswer> | null;
}

/** The server's reply, after the check where the feature begins with one; if that fails, the feature is not run. */
const told = async <N extends FeatureName>(
  name: N,
  input: InputOf<N>,
  isPreview: boolean,
): Promise<Told<N>> => {
  const before = isPreview || !beginsWithCheck(name) ? null : await ask('checkLimits', {}, false);
  if (before?.ok === false) return { reply: null, failure: before.failure, checked: null };
  const checked = before?.reply ?? null;
  const heard = await ask(name, input, isPreview);
  return heard.ok
    ? { reply: heard.reply, failure: null, checked }
    : { reply: null, failure: heard.failure, checked };
};

/**
 * How a panel calls a feature, with words for what is running. `anew`: receives the present state if it has changed
 * since the preview.
 */
export const useAsk = <N extends FeatureName>(
  name: N,
  working: Working,
  anew?: (now: Reply<AnswerOf<N>>) => void,
): Asking<N> => {
  const session = useSession();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [checked, setChecked] = useState<Reply<CheckAnswer> | null>(null);
  const [reply, setReply] = useState<Reply<AnswerOf<N>> | null>(null);
  const focus = useFocusBack();
  const words = 'en' in working ? { look: working, run: working } : working;
  const send = async (
    input: InputOf<N>,
    isPreview: boolean,
    hears?: (reply: Reply<AnswerOf<N>>) => void,
  ): Promise<void> => {
    const giveBack = session.take(isPreview ? words.look : words.run);
    if (giveBack === null) return;
    focus.leave();
    setFailure(null);
    const heard = await told(name, spelledOut(input, session), isPreview);
    giveBack();
    focus.come();
    setFailure(heard.failure);
    setChecked(heard.checked);
    if (heard.reply !== null) {
      setReply(heard.reply);
      hears?.(heard.reply);
    } else if (heard.failure?.kind === 'refused' && heard.failure.now !== undefined)
      anew?.(heard.failure.now as Reply<AnswerOf<N>>);
  };
  return {
    failure,
    reply,
    checked,
    forget: () => {
      setReply(null);
    },
    look: (input, hears) => void send(input, true, hears),
    go: (input, hears) => void send(input, false, hears),
    run: (input, hears) =>
      void send(input, false, (made) => {
        session.setLanguage(made.language);
        session.reload();
        hears?.(made);
      }),
  };
};
