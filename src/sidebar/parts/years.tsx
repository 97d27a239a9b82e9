import type { JSX } from 'preact';
import { useSession } from '../asking/session';
import { useAsk } from '../asking/useAsk';
import { YEARS } from '../words';
import { Button } from './button';
import { Failed } from './said/failed';

/** The way to the plans of other years, where there are any. */
export const Years = (): JSX.Element | null => {
  const { say, go, plan } = useSession();
  const { run, failure } = useAsk('workOnYear', { look: YEARS.going, run: YEARS.going });
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
            void run({ year }).then((reply) => {
              if (reply !== null) go('glance', { message: reply.message });
            });
          }}
        >
          {say(YEARS.workOn, { year })}
        </Button>
      ))}
      <Failed failure={failure} />
    </nav>
  );
};
