import type { JSX } from 'preact';
import type { ShownProblem } from '../../../asking/feature';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { GO } from '../../words';
import { Button } from '../button';
import { Failed } from './failed';

/** Where something is; a click opens the cell. */
export const GoTo = ({ where, at }: Pick<ShownProblem, 'where' | 'at'>): JSX.Element => {
  const { say } = useSession();
  const { go, failure } = useAsk('goTo', GO.going);
  if (at === null) return <b>{where}</b>;
  return (
    <>
      <Button
        kind="quiet"
        label={say(GO.to, { where })}
        onPress={() => {
          go(at);
        }}
      >
        {where}
      </Button>
      <Failed failure={failure} />
    </>
  );
};
