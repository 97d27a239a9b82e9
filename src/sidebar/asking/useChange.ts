import { useState } from 'preact/hooks';
import type { Reply } from '../../asking/feature';
import type { FeatureName } from '../../features';
import { CONFIRM } from '../words';
import type { AnswerOf, Failure, InputOf } from './server';
import { useAsk, type Working } from './useAsk';

/** The choices after a preview: make the change, or drop it. */
export interface Ways {
  failure: Failure | null;
  make: () => void;
  drop: () => void;
}

/** A change that is previewed before it is made. */
export interface Change<N extends FeatureName> extends Ways {
  /** The preview; null before it was asked for. */
  shown: Reply<AnswerOf<N>> | null;
  show: (input: InputOf<N>) => void;
  /** Asks for the same preview again. */
  again: () => void;
}

/** Adds the signature of the preview, where it has one, so that a change by somebody else is noticed. */
const signed = <I>(input: I, { sign }: Reply<unknown>): I =>
  sign === undefined ? input : { ...input, sign };

/**
 * The change is made with the input that was previewed. If the preview finds nothing to confirm, it is made at once.
 */
export const useChange = <N extends FeatureName>(
  name: N,
  working: Working,
  made: (reply: Reply<AnswerOf<N>>) => void,
  isNothing: (reply: Reply<AnswerOf<N>>) => boolean = () => false,
): Change<N> => {
  const [preview, setPreview] = useState<{ input: InputOf<N>; reply: Reply<AnswerOf<N>> } | null>(null);
  const asking = useAsk(name, working, (reply) => {
    setPreview((before) => before && { ...before, reply });
  });
  const show = (input: InputOf<N>): void => {
    asking.look(input, (reply) => {
      if (isNothing(reply)) asking.run(input, made);
      else setPreview({ input, reply });
    });
  };
  return {
    failure: asking.failure,
    shown: preview?.reply ?? null,
    show,
    make: () => {
      if (preview !== null) asking.run(signed(preview.input, preview.reply), made);
    },
    again: () => {
      if (preview !== null) show(preview.input);
    },
    drop: () => {
      setPreview(null);
    },
  };
};

const ADDING = { look: CONFIRM.looking, run: CONFIRM.adding };

/** A change that adds tabs or cells. If it only adds marks by which tabs are found, it is made without a preview. */
export const useAddition = <N extends FeatureName>(
  name: N,
  made: (reply: Reply<AnswerOf<N>>) => void,
  working: Working = ADDING,
): Change<N> =>
  useChange(name, working, made, ({ changes }) => changes.tabs.length === 0 && changes.cells === 0);
