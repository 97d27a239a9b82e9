import type { JSX } from 'preact';
import { useSession } from '../../asking/session';
import { HOME } from '../../panels/home/words';
import { AddButton } from '../../panels/parts/addPart';
import { Section } from '../section';
import { Some } from '../some';

const SHOWN = 3;

/** Other things to do in the plan as last loaded, the most urgent first. */
export const Waiting = (): JSX.Element | null => {
  const { say, glance } = useSession();
  if (glance === null) return null;
  const lacking = glance.lacking.filter(({ why }) => why !== '');
  return (
    <Section title={say(HOME.waiting)}>
      {lacking.map((each) => (
        <div key={each.part} class="stack">
          <p>{each.why}</p>
          <AddButton of={each} />
        </div>
      ))}
      {lacking.length + glance.waiting.length === 0 && <p class="aside">{say(HOME.nothingWaits)}</p>}
      {glance.waiting.length > 0 && (
        <Some
          of={glance.waiting}
          first={SHOWN}
          list="ol"
          name="steps"
          item={(step, index) => <li key={index}>{step}</li>}
        />
      )}
    </Section>
  );
};
