import { useEffect, useRef, useState } from 'preact/hooks';
import { beginsWithCheck } from '../../asking/begins';
import type { Reply } from '../../asking/feature';
import type { FeatureName } from '../../features';
import type { CheckAnswer } from '../../features/limits';
import type { Words } from '../../words';
import { ask, type AnswerOf, type Failure, type InputOf } from './server';
import { useSession } from './session';

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

/** How a panel asks a feature, with words for what is being done meanwhile. */
export const useAsk = <N extends FeatureName>(name: N, working: { look: Words; run: Words }): Asking<N> => {
  const { take, setLanguage, reload } = useSession();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [checked, setChecked] = useState<Reply<CheckAnswer> | null>(null);
  const focus = useFocusBack();
  const send = async (input: InputOf<N>, words: Words, isPreview: boolean) => {
    const giveBack = take(words);
    if (giveBack === null) return null;
    focus.leave();
    setFailure(null);
    const before = isPreview || !beginsWithCheck(name) ? null : await ask('checkLimits', {}, false);
    if (before?.ok) setChecked(before.reply);
    const heard = before?.ok === false ? before : await ask(name, input, isPreview);
    giveBack();
    focus.come();
    if (heard.ok) return heard.reply;
    setFailure(heard.failure);
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
        setLanguage(reply.language);
        reload();
      }
      return reply;
    },
  };
};
