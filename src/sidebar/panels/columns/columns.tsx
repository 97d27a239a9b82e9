import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { Button } from '../../parts/button';
import { Heading } from '../../parts/heading';
import { Done } from '../../parts/said/done';
import { Failed } from '../../parts/said/failed';
import { COLUMNS } from './words';

/** What a shop needs, or every column, on all tabs at once. */
export const Columns = (): JSX.Element => {
  const { say } = useSession();
  const { go, failure } = useAsk('foldColumns', { look: COLUMNS.working, run: COLUMNS.working });
  const [message, setMessage] = useState('');
  const fold = (all: boolean) => () => {
    void go({ all }).then((made) => {
      if (made !== null) setMessage(made.message);
    });
  };
  return (
    <>
      <Heading>{say(COLUMNS.title)}</Heading>
      <p class="lead">{say(COLUMNS.lead)}</p>
      <div class="stack">
        {message !== '' && <Done message={message} />}
        <Button kind="primary" onPress={fold(false)}>
          {say(COLUMNS.essentials)}
        </Button>
        <Button onPress={fold(true)}>{say(COLUMNS.all)}</Button>
        <Failed failure={failure} />
      </div>
    </>
  );
};
