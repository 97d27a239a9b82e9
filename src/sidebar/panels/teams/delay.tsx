import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CoordinationAnswer } from '../../../features/teams';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { Field } from '../../parts/fields/field';
import { Form } from '../../parts/fields/form';
import { Failed } from '../../parts/said/failed';
import { Some } from '../../parts/some';
import { TEAMS } from './words';

const SHOWN = 12;

/** What moves if a piece of work takes longer; nothing is changed. */
export const Delay = ({ work }: Pick<CoordinationAnswer, 'work'>): JSX.Element => {
  const { say, dayOf } = useSession();
  const { look, reply, failure } = useAsk('delay', TEAMS.looking);
  const [id, setId] = useState(work[0]?.id ?? '');
  const [days, setDays] = useState('7');
  const show = (): void => {
    look({ work: id, days: Number(days) });
  };
  const options = work.map((each) => ({ value: each.id, label: `${each.id} ${each.name}` }));
  return (
    <section class="part">
      <h3>{say(TEAMS.delay)}</h3>
      <Form onSubmit={show} button={say(TEAMS.show)} kind="plain">
        <Field label={say(TEAMS.work)} value={id} onInput={setId} as={options} />
        <Field label={say(TEAMS.count)} value={days} onInput={setDays} inputMode="numeric" />
      </Form>
      <Failed failure={failure} />
      {reply !== null && (
        <>
          <p>{reply.message}</p>
          <Some
            of={reply.answer.moved}
            first={SHOWN}
            list="ul"
            name="told"
            item={(moved) => (
              <li key={moved.id}>
                <b>
                  {moved.id} {moved.name}
                </b>{' '}
                {say(TEAMS.until, { days: moved.days, end: dayOf(moved.end) })}
                {moved.isLate && `, ${say(TEAMS.overdue)}`}
              </li>
            )}
          />
        </>
      )}
    </section>
  );
};
