import { useEffect, useRef, useState } from 'preact/hooks';
import type { FeatureName } from '../features';
import type { Reply } from '../features/feature';
import type { Words } from '../words';
import { ask, type AnswerOf, type Failure, type InputOf } from './server';
import { useSession } from './session';

export interface Asking<N extends FeatureName> {
  failure: Failure | null;
  /** Asks without changing anything; null where it failed, or where something else is running. */
  look: (input: InputOf<N>) => Promise<Reply<AnswerOf<N>> | null>;
  /** Does it, and has the plan read anew. */
  run: (input: InputOf<N>) => Promise<Reply<AnswerOf<N>> | null>;
}

/** A button that was disabled while its call ran has lost the focus: a failure gives it back. */
const useFocusBack = (failure: Failure | null): (() => void) => {
  const held = useRef<Element | null>(null);
  useEffect(() => {
    const { current } = held;
    if (failure !== null && document.activeElement === document.body && current instanceof HTMLElement)
      current.focus();
  }, [failure]);
  return () => {
    held.current = document.activeElement;
  };
};

/** How a panel asks a feature, with words for what is being done meanwhile. */
export const useAsk = <N extends FeatureName>(name: N, working: { look: Words; run: Words }): Asking<N> => {
  const { take, setLanguage, reload } = useSession();
  const [failure, setFailure] = useState<Failure | null>(null);
  const hold = useFocusBack(failure);
  const send = async (input: InputOf<N>, words: Words, isPreview: boolean) => {
    const giveBack = take(words);
    if (giveBack === null) return null;
    hold();
    setFailure(null);
    const heard = await ask(name, input, isPreview);
    giveBack();
    if (heard.ok) return heard.reply;
    setFailure(heard.failure);
    return null;
  };
  return {
    failure,
    look: (input) => send(input, working.look, true),
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
