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
  /** The tab that it is built from, where that is none of the plan's own; until it is there nothing can be built. */
  from?: 'strategy' | 'appraisal';
  /** What is asked before. */
  before?: ComponentChildren;
  /** What is shown of the answer, once it is there; it may ask for another. */
  children?: (answer: AnswerOf<N>, build: (input: InputOf<N>) => void) => ComponentChildren;
}

/** A page that the add-on builds: a button, and what came of it. */
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
