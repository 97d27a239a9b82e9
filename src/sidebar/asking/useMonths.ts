import type { Glance } from '../../features/home';
import { useSession } from './session';

type Months = Glance['months'];

/** The months of the plan's year: all of them, those that are closed, and those that are still open. */
export const useMonths = (): { all: Months; closed: Months; open: Months } => {
  const all = useSession().glance?.months ?? [];
  return {
    all,
    closed: all.filter(({ state }) => state === 'closed'),
    open: all.filter(({ state }) => state !== 'closed'),
  };
};
