import type { ComponentChildren, JSX } from 'preact';
import type { FeatureName } from '../../../features';
import type { Words } from '../../../words';
import type { AnswerOf, InputOf } from '../../asking/server';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { Button } from '../../parts/button';
import { Done } from '../../parts/said/done';
import { Failed } from '../../parts/said/failed';
import { Problems } from '../../parts/said/problems';
import { Section } from '../../parts/section';
import { PEOPLE } from './words';

interface Props<N extends FeatureName> {
  feature: N;
  input: InputOf<N>;
  title: Words;
  lead: Words;
  /** The extra tab that it is built from, where it needs one; without that tab nothing can be built. */
  from?: 'strategy' | 'appraisal';
  /** Fields above the button. */
  before?: ComponentChildren;
  /** Shows the answer once it is there; may ask for another one. */
  children?: (answer: AnswerOf<N>, build: (input: InputOf<N>) => void) => ComponentChildren;
}

/** A page that the add-on builds: a button, and the result. */
export const BuiltPage = <N extends FeatureName>(props: Props<N>): JSX.Element => {
  const { feature, input, title, lead, from, before, children } = props;
  const { say, glance } = useSession();
  const isReady = from === undefined || glance?.firmParts.includes(from) === true;
  const { go, reply, failure } = useAsk(feature, PEOPLE.working);
  const again = (): void => {
    go(input);
  };
  return (
    <Section title={say(title)}>
      <p class="aside">{say(lead)}</p>
      {before}
      {isReady && <Button onPress={again}>{say(PEOPLE.build, { page: say(title) })}</Button>}
      <Failed failure={failure} />
      {reply !== null && (
        <>
          <Done made={reply} />
          {children?.(reply.answer, go)}
          <Problems problems={reply.problems} again={again} />
        </>
      )}
    </Section>
  );
};
