import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LackingPart } from '../../../features/home';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import type { Hears, Made } from '../../asking/useToPlan';
import { Button } from '../../parts/button';
import { Heading } from '../../parts/heading';
import { Done } from '../../parts/said/done';
import { Failed } from '../../parts/said/failed';
import { ADD_PART, PARTS } from './words';

/** Adds a part by one click, then loads the plan again. */
export const AddButton = ({ of: { part, name }, done }: { of: LackingPart; done?: Hears }): JSX.Element => {
  const { say } = useSession();
  const adding = useAsk('addPart', ADD_PART.adding);
  return (
    <>
      <Button
        onPress={() => {
          adding.run({ part }, done);
        }}
      >
        {say(ADD_PART.add, { name })}
      </Button>
      <Failed failure={adding.failure} />
    </>
  );
};

/** Parts that the plan does not have: what each is for, and why it would help now. */
export const AddPart = (): JSX.Element => {
  const { say, glance } = useSession();
  const [made, setMade] = useState<Made | null>(null);
  const lacking = glance?.lacking ?? [];
  return (
    <>
      <Heading>{say(ADD_PART.title)}</Heading>
      {lacking.length > 0 && <p class="lead">{say(ADD_PART.lead)}</p>}
      <div class="stack">
        <Done made={made} />
        {lacking.length === 0 && <p class="aside">{say(ADD_PART.all)}</p>}
        {lacking.map((each) => (
          <div key={each.part} class="choice">
            <p>{say(PARTS[each.part])}</p>
            {each.why !== '' && <p>{each.why}</p>}
            <AddButton of={each} done={setMade} />
          </div>
        ))}
      </div>
    </>
  );
};
