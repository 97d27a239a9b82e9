import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../../words';
import type { InputOf } from '../../asking/server';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { Button } from '../../parts/button';
import { Done } from '../../parts/said/done';
import { Failed } from '../../parts/said/failed';
import { TEAMS } from './words';

interface Props {
  which: InputOf<'addTeamColumns'>['which'];
  label: Words;
  lead: Words;
}

/** Columns that a plan has only where somebody asks for them. */
export const AddColumns = ({ which, label, lead }: Props): JSX.Element => {
  const { say } = useSession();
  const { go, failure } = useAsk('addTeamColumns', { look: TEAMS.adding, run: TEAMS.adding });
  const [message, setMessage] = useState('');
  const add = (): void =>
    void go({ which }).then((reply) => {
      if (reply !== null) setMessage(reply.message);
    });
  return (
    <>
      <p class="aside">{say(lead)}</p>
      {message === '' ? <Button onPress={add}>{say(label)}</Button> : <Done message={message} />}
      <Failed failure={failure} />
    </>
  );
};
