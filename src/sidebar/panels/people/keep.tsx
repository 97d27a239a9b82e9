import type { ComponentChildren, JSX } from 'preact';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { Button } from '../../parts/button';
import { Done } from '../../parts/said/done';
import { Failed } from '../../parts/said/failed';
import { PEOPLE } from './words';

const ADD = { strategy: PEOPLE.addStrategy, appraisal: PEOPLE.addAppraisal } as const;

/** Adds a tab that a part needs, with an explanation beforehand. */
export const Keep = (props: {
  part: 'strategy' | 'appraisal';
  children?: ComponentChildren;
}): JSX.Element => {
  const { say, glance } = useSession();
  const isThere = glance?.firmParts.includes(props.part) === true;
  const adding = useAsk('keepTabs', PEOPLE.adding);
  const add = (): void => {
    adding.run({ part: props.part });
  };
  return (
    <>
      {props.children}
      <Done made={adding.reply} />
      {adding.reply === null && !isThere && <Button onPress={add}>{say(ADD[props.part])}</Button>}
      <Failed failure={adding.failure} />
    </>
  );
};
