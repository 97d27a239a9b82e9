import { useState } from 'preact/hooks';
import type { Reply } from '../../asking/feature';
import type { FeatureName } from '../../features';
import { CONFIRM } from '../words';
import type { AnswerOf, Failure, InputOf } from './server';
import { useAsk, type Working } from './useAsk';

/** What a look at a change leads to: it is made, or left. */
export interface Ways {
  failure: Failure | null;
  make: () => void;
  drop: () => void;
}

/** A change that is shown before it is made. */
export interface Change<N extends FeatureName> extends Ways {
  /** What it would do; null before it was asked for. */
  shown: Reply<AnswerOf<N>> | null;
  show: (input: InputOf<N>) => void;
  /** Shows anew what the same would do. */
  again: () => void;
}

/** With the sign of what was shown, where it has one: somebody else may have changed it since. */
const signed = <I>(input: I, { sign }: Reply<unknown>): I =>
  sign === undefined ? input : { ...input, sign };

/** What is made is what was shown; where the look finds nothing to confirm, it is made at once. */
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

/** A change that adds tabs or cells; at most marks by which tabs are found are made without being shown. */
export const useAddition = <N extends FeatureName>(
  name: N,
  made: (reply: Reply<AnswerOf<N>>) => void,
  working: Working = ADDING,
): Change<N> =>
  useChange(name, working, made, ({ changes }) => changes.tabs.length === 0 && changes.cells === 0);
