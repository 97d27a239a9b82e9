import type { Reply } from '../../asking/feature';
import { useSession } from './session';

/** What was done, in one sentence. */
export type Made = Pick<Reply<unknown>, 'message'>;
export type Hears = (made: Made) => void;

/** Leads back to the plan, which says what was done. */
export const useToPlan = (): Hears => {
  const { go } = useSession();
  return ({ message }) => {
    go('glance', { message });
  };
};
