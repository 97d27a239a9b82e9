import type { JSX } from 'preact';
import { useSession } from '../session';
import { HOME } from '../words';
import { Section } from './section';
import { Some } from './some';

const SHOWN = 3;

/** What to do next in the plan as it was heard last, the most needed first. */
export const NextSteps = (): JSX.Element | null => {
  const { say, plan } = useSession();
  const glance = plan.reply?.answer.plan ?? null;
  if (glance === null) return null;
  return (
    <Section title={say(HOME.next)}>
      {glance.next.length === 0 ? (
        <p class="aside">{say(HOME.nothingNext)}</p>
      ) : (
        <Some
          of={glance.next}
          first={SHOWN}
          list="ol"
          name="steps"
          item={(step, index) => <li key={index}>{step}</li>}
        />
      )}
    </Section>
  );
};
