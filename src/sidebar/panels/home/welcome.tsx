import type { JSX } from 'preact';
import { useSession } from '../../asking/session';
import { Button } from '../../parts/button';
import { Title } from '../../parts/heading';
import { Version } from '../../parts/version';
import { Years } from '../../parts/years';
import { SAMPLE, SET_UP } from '../set-up/words';
import { WELCOME } from './words';

/** Shown where there is no plan: what a plan is for, and two ways to begin. */
export const Welcome = (): JSX.Element => {
  const { say, go } = useSession();
  return (
    <div class="welcome stack">
      <Title>{say(WELCOME.title)}</Title>
      <Years />
      <p>{say(WELCOME.lead)}</p>
      <ol class="steps">
        <li>{say(WELCOME.first)}</li>
        <li>{say(WELCOME.second)}</li>
        <li>{say(WELCOME.third)}</li>
      </ol>
      <div class="choice">
        <Button
          kind="primary"
          onPress={() => {
            go('setUpPlan');
          }}
        >
          {say(SET_UP.title)}
        </Button>
        <p class="aside">{say(WELCOME.setUp)}</p>
      </div>
      <div class="choice">
        <Button
          onPress={() => {
            go('openSample');
          }}
        >
          {say(SAMPLE.title)}
        </Button>
        <p class="aside">{say(WELCOME.sample)}</p>
      </div>
      <Version />
    </div>
  );
};
