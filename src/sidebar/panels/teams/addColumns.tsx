import type { JSX } from 'preact';
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

/** Columns that are added only on request. */
export const AddColumns = ({ which, label, lead }: Props): JSX.Element => {
  const { say } = useSession();
  const { go, reply, failure } = useAsk('addTeamColumns', TEAMS.adding);
  const add = (): void => {
    go({ which });
  };
  return (
    <>
      <p class="aside">{say(lead)}</p>
      {reply === null && <Button onPress={add}>{say(label)}</Button>}
      <Done made={reply} />
      <Failed failure={failure} />
    </>
  );
};
