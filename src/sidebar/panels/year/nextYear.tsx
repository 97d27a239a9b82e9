import type { JSX } from 'preact';
import { filled } from '../../../words';
import { useSession } from '../../asking/session';
import { useAddition } from '../../asking/useChange';
import { useToPlan } from '../../asking/useToPlan';
import { Button } from '../../parts/button';
import { Confirm } from '../../parts/confirm';
import { Heading } from '../../parts/heading';
import { Failed } from '../../parts/said/failed';
import { CONFIRM } from '../../words';
import { NEXT_YEAR } from './words';

/** Starts next year's plan, after showing what it begins with. */
export const NextYear = (): JSX.Element => {
  const { say, plan } = useSession();
  const year = plan.reply?.answer.years.next ?? null;
  const working = { look: CONFIRM.looking, run: NEXT_YEAR.starting };
  const change = useAddition('startNextYear', useToPlan(), working);
  if (year === null)
    return (
      <>
        <Heading>{say(NEXT_YEAR.title)}</Heading>
        <p class="lead">{say(NEXT_YEAR.none)}</p>
      </>
    );
  return (
    <>
      <Heading>{say(NEXT_YEAR.title)}</Heading>
      <p class="lead">{say(NEXT_YEAR.lead, { year })}</p>
      {change.shown === null && (
        <div class="stack">
          <Failed failure={change.failure} />
          <Button
            kind="primary"
            onPress={() => {
              change.show({});
            }}
          >
            {say(CONFIRM.show)}
          </Button>
        </div>
      )}
      <Confirm change={change} add={filled(NEXT_YEAR.start, { year })}>
        <div>
          <p class="total">{say(NEXT_YEAR.carried)}</p>
          <ul class="told">
            {change.shown?.answer.carried.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      </Confirm>
    </>
  );
};
