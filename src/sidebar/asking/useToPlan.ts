import type { Reply } from '../../asking/feature';
import { useSession } from './session';

/** What was done, in a sentence. */
export type Made = Pick<Reply<unknown>, 'message'>;
export type Hears = (made: Made) => void;

/** Returns to the plan, which shows what was done. */
export const useToPlan = (): Hears => {
  const { go } = useSession();
  return ({ message }) => {
    go('glance', { message });
  };
};
