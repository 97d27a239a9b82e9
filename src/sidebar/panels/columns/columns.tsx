import type { JSX } from 'preact';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { Button } from '../../parts/button';
import { Heading } from '../../parts/heading';
import { Done } from '../../parts/said/done';
import { Failed } from '../../parts/said/failed';
import { COLUMNS } from './words';

/** Shows what a shop needs, or every column, on all tabs at once. */
export const Columns = (): JSX.Element => {
  const { say } = useSession();
  const { go, reply, failure } = useAsk('foldColumns', COLUMNS.working);
  const fold = (all: boolean) => () => {
    go({ all });
  };
  return (
    <>
      <Heading>{say(COLUMNS.title)}</Heading>
      <p class="lead">{say(COLUMNS.lead)}</p>
      <div class="stack">
        <Done made={reply} />
        <Button kind="primary" onPress={fold(false)}>
          {say(COLUMNS.essentials)}
        </Button>
        <Button onPress={fold(true)}>{say(COLUMNS.all)}</Button>
        <Failed failure={failure} />
      </div>
    </>
  );
};
