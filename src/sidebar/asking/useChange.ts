import { useState } from 'preact/hooks';
import type { Reply } from '../../asking/feature';
import type { FeatureName } from '../../features';
import type { Words } from '../../words';
import { CONFIRM } from '../words';
import type { AnswerOf, Failure, InputOf } from './server';
import { useAsk } from './useAsk';

/** A change that is shown before it is made. */
export interface Change<N extends FeatureName> {
  failure: Failure | null;
  /** What it would do; null before it was asked for. */
  shown: Reply<AnswerOf<N>> | null;
  show: (input: InputOf<N>) => void;
  make: () => void;
  drop: () => void;
  /** Shows anew what the same would do. */
  again: () => void;
}

const WORKING = { look: CONFIRM.looking, run: CONFIRM.adding };

export const useChange = <N extends FeatureName>(
  name: N,
  made: (reply: Reply<AnswerOf<N>>) => void,
  working: { look: Words; run: Words } = WORKING,
): Change<N> => {
  const asking = useAsk(name, working);
  const [preview, setPreview] = useState<{ input: InputOf<N>; reply: Reply<AnswerOf<N>> } | null>(null);
  const make = async (input: InputOf<N>): Promise<void> => {
    const reply = await asking.run(input);
    if (reply !== null) made(reply);
  };
  const show = async (input: InputOf<N>): Promise<void> => {
    const reply = await asking.look(input);
    if (reply === null) return;
    // Nothing that people could see: at most marks by which tabs are found. There is nothing to confirm.
    if (reply.changes.tabs.length === 0 && reply.changes.cells === 0) await make(input);
    else setPreview({ input, reply });
  };
  return {
    failure: asking.failure,
    shown: preview?.reply ?? null,
    show: (input) => void show(input),
    make: () => {
      if (preview !== null) void make(preview.input);
    },
    again: () => {
      if (preview !== null) void show(preview.input);
    },
    drop: () => {
      setPreview(null);
    },
  };
};
