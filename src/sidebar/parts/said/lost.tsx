import type { JSX } from 'preact';
import type { Failure } from '../../asking/server';
import { useSession } from '../../asking/session';
import { COMMON } from '../../words';
import { Button } from '../button';
import { Failed } from './failed';

/** Why the plan could not be loaded, and a button to try again. */
export const Lost = ({ failure, again }: { failure: Failure; again: () => void }): JSX.Element => {
  const { say } = useSession();
  return (
    <div class="stack">
      <Failed failure={failure} />
      <Button onPress={again}>{say(COMMON.tryAgain)}</Button>
    </div>
  );
};
