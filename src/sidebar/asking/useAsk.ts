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

/** What is said while something is looked at, and while it is done; the same words where they fit both. */
export type Working = Words | { look: Words; run: Words };

/** `hears` gets what came back; where that failed, or something else is running, it hears nothing. */
type Sends<N extends FeatureName> = (input: InputOf<N>, hears?: (reply: Reply<AnswerOf<N>>) => void) => void;

export interface Asking<N extends FeatureName> {
  failure: Failure | null;
  /** What was heard last, until it is forgotten: a call that fails leaves it in view. */
  reply: Reply<AnswerOf<N>> | null;
  forget: () => void;
  /** What Check all limits found where it went before; null where it did not. */
  checked: Reply<CheckAnswer> | null;
  /** Asks without changing anything. */
  look: Sends<N>;
  /** Does what leaves the plan as it is. */
  go: Sends<N>;
  /** Does it, and has the plan read anew. */
  run: Sends<N>;
}

/**
 * An amount goes as it is understood here: only the page knows in which currency it was typed. What only one thing can be
 * meant by, and what is not understood, goes as it stands.
 */
const spelledOut = <I extends object>(input: I, { plan, glance }: Session): I => {
  const text: unknown = 'amount' in input ? input.amount : null;
  const decimals = glance?.decimals ?? 0;
  if (typeof text !== 'string' || eitherIn(text, decimals) === null) return input;
  const value = amountOf(text, decimals, decimalMark(plan.reply?.language ?? 'en'));
  return value === null ? input : { ...input, amount: amountText(value) };
};

/** What was disabled while its call ran has lost the focus: it gets it back, unless the answer took it elsewhere. */
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
  /** What the check said that went before. */
  checked: Reply<CheckAnswer> | null;
}

/** What the server says, with the check that goes before it; where that fails, nothing else is asked. */
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
 * How a panel asks a feature, with words for what is being done meanwhile. `anew`: hears what is to be seen now, where what
 * was looked at has changed before it was done.
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
