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

export interface Asking<N extends FeatureName> {
  failure: Failure | null;
  /** What Check all limits found where it went before; null where it did not. */
  checked: Reply<CheckAnswer> | null;
  /** Asks without changing anything; null where it failed, or where something else is running. */
  look: (input: InputOf<N>) => Promise<Reply<AnswerOf<N>> | null>;
  /** Does what leaves the plan as it is. */
  go: (input: InputOf<N>) => Promise<Reply<AnswerOf<N>> | null>;
  /** Does it, and has the plan read anew. */
  run: (input: InputOf<N>) => Promise<Reply<AnswerOf<N>> | null>;
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

/**
 * How a panel asks a feature, with words for what is being done meanwhile. `anew`: hears what is to be seen now, where what
 * was looked at has changed before it was done.
 */
export const useAsk = <N extends FeatureName>(
  name: N,
  working: { look: Words; run: Words },
  anew?: (now: Reply<AnswerOf<N>>) => void,
): Asking<N> => {
  const session = useSession();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [checked, setChecked] = useState<Reply<CheckAnswer> | null>(null);
  const focus = useFocusBack();
  const send = async (input: InputOf<N>, words: Words, isPreview: boolean) => {
    const giveBack = session.take(words);
    if (giveBack === null) return null;
    focus.leave();
    setFailure(null);
    const before = isPreview || !beginsWithCheck(name) ? null : await ask('checkLimits', {}, false);
    if (before?.ok) setChecked(before.reply);
    const heard = before?.ok === false ? before : await ask(name, spelledOut(input, session), isPreview);
    giveBack();
    focus.come();
    if (heard.ok) return heard.reply;
    const { failure: why } = heard;
    setFailure(why);
    if (why.kind === 'refused' && why.now !== undefined) anew?.(why.now as Reply<AnswerOf<N>>);
    return null;
  };
  return {
    failure,
    checked,
    look: (input) => send(input, working.look, true),
    go: (input) => send(input, working.run, false),
    run: async (input) => {
      const reply = await send(input, working.run, false);
      if (reply !== null) {
        session.setLanguage(reply.language);
        session.reload();
      }
      return reply;
    },
  };
};
