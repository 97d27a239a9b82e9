import type { JSX } from 'preact';
import type { MonthStanding, NextThing } from '../../../features/home';
import type { Words } from '../../../words';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { useToPlan } from '../../asking/useToPlan';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Failed } from '../../parts/said/failed';
import { Section } from '../../parts/section';
import { GO } from '../../words';
import { PLAN_STEP_NAMES, STANDING, STEP_NAMES } from './words';

/** Steps in order; each shows by a word and a sign whether it is done. */
const Steps = ({
  done,
  names,
}: {
  done: readonly string[];
  names: Readonly<Record<string, Words>>;
}): JSX.Element => {
  const { say } = useSession();
  const steps = Object.entries(names);
  const current = steps.find(([step]) => !done.includes(step))?.[0];
  return (
    <ol class={steps.length > 4 ? 'month-steps plan-steps' : 'month-steps'}>
      {steps.map(([step, name]) => {
        const state = done.includes(step) ? 'done' : step === current ? 'current' : 'open';
        return (
          <li key={step} class={state} aria-current={state === 'current' ? 'step' : undefined}>
            <Icon name={state === 'done' ? 'tick' : state === 'current' ? 'forward' : 'dash'} />
            <span>{say(name)}</span> <span class="state">{say(STANDING[state])}</span>
          </li>
        );
      })}
    </ol>
  );
};

/** The one thing to do next, and the button for it. */
export const Next = ({
  next,
  kind,
}: {
  next: NextThing;
  kind: 'primary' | 'tonal' | 'plain';
}): JSX.Element => {
  const { go } = useSession();
  const toPlan = useToPlan();
  const place = useAsk('goTo', GO.going);
  const year = useAsk('yearEnd', STANDING.year);
  const press = (): void => {
    if (next.kind === 'review') go('reviewMonth', { month: next.period });
    else if (next.kind === 'close') go('closeMonth', { month: next.period });
    else if (next.kind === 'next year') go('startNextYear');
    else if (next.view !== undefined) go(next.view, { month: next.period });
    else if (next.kind === 'year') year.run({ month: '' }, toPlan);
    else if (next.at !== null) place.go(next.at);
  };
  return (
    <div class="stack">
      <p>{next.text}</p>
      <Button kind={kind} onPress={press}>
        {next.button}
      </Button>
      <Failed failure={place.failure ?? year.failure} />
    </div>
  );
};

/** The state of the plan or of the current month, and the one thing to do next. */
export const Standing = ({ standing }: { standing: MonthStanding }): JSX.Element => {
  const { say } = useSession();
  return (
    <Section
      title={standing.planned === null ? say(STANDING.title, { month: standing.label }) : say(STANDING.plan)}
    >
      {standing.planned === null ? (
        <Steps done={standing.done} names={STEP_NAMES} />
      ) : (
        <Steps done={standing.planned} names={PLAN_STEP_NAMES} />
      )}
      {standing.next === null ? (
        <p class="aside">{say(STANDING.over)}</p>
      ) : (
        <Next next={standing.next} kind="primary" />
      )}
    </Section>
  );
};
