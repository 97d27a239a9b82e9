import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LackingPart } from '../../../features/home';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { Button } from '../../parts/button';
import { Heading } from '../../parts/heading';
import { Done } from '../../parts/said/done';
import { Failed } from '../../parts/said/failed';
import { ADD_PART, PARTS } from './words';

/** One click adds a part; then the plan is read anew. */
export const AddButton = ({
  of: { part, name },
  done,
}: {
  of: LackingPart;
  done?: (message: string) => void;
}): JSX.Element => {
  const { say } = useSession();
  const adding = useAsk('addPart', { look: ADD_PART.adding, run: ADD_PART.adding });
  return (
    <>
      <Button
        onPress={() => {
          void adding.run({ part }).then((made) => {
            if (made !== null) done?.(made.message);
          });
        }}
      >
        {say(ADD_PART.add, { name })}
      </Button>
      <Failed failure={adding.failure} />
    </>
  );
};

/** Parts that the plan does without: what each is for, and why it would help now. */
export const AddPart = (): JSX.Element => {
  const { say, glance } = useSession();
  const [message, setMessage] = useState('');
  const lacking = glance?.lacking ?? [];
  return (
    <>
      <Heading>{say(ADD_PART.title)}</Heading>
      {lacking.length > 0 && <p class="lead">{say(ADD_PART.lead)}</p>}
      <div class="stack">
        {message !== '' && <Done message={message} />}
        {lacking.length === 0 && <p class="aside">{say(ADD_PART.all)}</p>}
        {lacking.map((each) => (
          <div key={each.part} class="choice">
            <p>{say(PARTS[each.part])}</p>
            {each.why !== '' && <p>{each.why}</p>}
            <AddButton of={each} done={setMessage} />
          </div>
        ))}
      </div>
    </>
  );
};
