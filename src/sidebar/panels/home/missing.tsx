import type { JSX } from 'preact';
import type { Glance, NextThing } from '../../../features/home';
import { useSession } from '../../asking/session';
import { Section } from '../../parts/section';
import { COMMON } from '../../words';
import { Next } from './standing';
import { HOME } from './words';

/** How many items fit beside the other buttons: one for a plan that has begun, three for one being made. */
const SHOWN = { begun: 1, planned: 3 };

/** What else has to be done before the approval, each with a button that leads there. */
export const Missing = ({ glance }: { glance: Glance }): JSX.Element | null => {
  const { say } = useSession();
  const { next, planned } = glance.standing;
  const others = glance.missing.filter(({ text }) => text !== next?.text);
  if (others.length === 0) return null;
  const shown = planned === null ? SHOWN.begun : SHOWN.planned;
  const item = (thing: NextThing): JSX.Element => (
    <li key={thing.text}>
      <Next next={thing} kind="plain" />
    </li>
  );
  return (
    <Section title={say(HOME.missing)}>
      <ul class="plain">{others.slice(0, shown).map(item)}</ul>
      {others.length > shown && (
        <details>
          <summary>{say(COMMON.more, { count: others.length - shown })}</summary>
          <ul class="plain">{others.slice(shown).map(item)}</ul>
        </details>
      )}
    </Section>
  );
};
