import type { JSX } from 'preact';
import { useSession } from '../asking/session';
import { useAsk } from '../asking/useAsk';
import { useToPlan } from '../asking/useToPlan';
import { YEARS } from '../words';
import { Button } from './button';
import { Failed } from './said/failed';

/** Leads to the plans of other years, where there are any. */
export const Years = (): JSX.Element | null => {
  const { say, plan } = useSession();
  const toPlan = useToPlan();
  const { run, failure } = useAsk('workOnYear', YEARS.going);
  const { now = '', all = [] } = plan.reply?.answer.years ?? {};
  const others = all.filter((year) => year !== now);
  if (others.length === 0) return null;
  return (
    <nav class="years" aria-label={say(YEARS.label)}>
      {others.map((year) => (
        <Button
          key={year}
          kind="quiet"
          onPress={() => {
            run({ year }, toPlan);
          }}
        >
          {say(YEARS.workOn, { year })}
        </Button>
      ))}
      <Failed failure={failure} />
    </nav>
  );
};
