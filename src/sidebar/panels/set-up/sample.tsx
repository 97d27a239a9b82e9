import type { JSX } from 'preact';
import { Button } from '../../parts/button';
import { Confirm } from '../../parts/confirm';
import { Failed } from '../../parts/failed';
import { Heading } from '../../parts/heading';
import { useSession } from '../../asking/session';
import { useChange } from '../../asking/useChange';
import { CONFIRM } from '../../words';
import { SAMPLE } from './words';

/** A shop's whole year to look around in. */
export const Sample = (): JSX.Element => {
  const { say, go, language } = useSession();
  const change = useChange('openSample', ({ message }) => {
    go('glance', { message });
  });
  return (
    <>
      <Heading>{say(SAMPLE.title)}</Heading>
      <p class="lead">{say(SAMPLE.lead)}</p>
      {change.shown === null && (
        <div class="stack">
          <Failed failure={change.failure} />
          <Button
            kind="primary"
            onPress={() => {
              change.show({ language });
            }}
          >
            {say(CONFIRM.show)}
          </Button>
        </div>
      )}
      <Confirm change={change} />
    </>
  );
};
