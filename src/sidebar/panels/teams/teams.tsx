import type { JSX } from 'preact';
import { useSession } from '../../asking/session';
import { Heading } from '../../parts/heading';
import { Coordination } from './coordination';
import { Focus } from './focus';
import { Tree } from './tree';
import { TEAMS } from './words';

/** The pages for departments that work together. */
export const Teams = (): JSX.Element => {
  const { say } = useSession();
  return (
    <>
      <Heading>{say(TEAMS.title)}</Heading>
      <p class="lead">{say(TEAMS.lead)}</p>
      <Coordination />
      <Focus />
      <Tree />
    </>
  );
};
