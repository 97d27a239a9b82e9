import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CoordinationAnswer } from '../../../features/teams';
import { useSession } from '../../asking/session';
import { Field } from '../../parts/fields/field';
import { Some } from '../../parts/some';
import { BuiltPage } from '../people/page';
import { AddColumns } from './addColumns';
import { Delay } from './delay';
import { TEAMS } from './words';

const SHOWN = 8;

const Late = ({ late }: Pick<CoordinationAnswer, 'late'>): JSX.Element => {
  const { say } = useSession();
  return (
    <section class="part">
      <h3>{say(TEAMS.late)}</h3>
      <ul class="told">
        {late.map(({ department, ...counts }) => (
          <li key={department}>
            <b>{department}</b> {say(TEAMS.lateOf, counts)}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Ties = ({ ties }: Pick<CoordinationAnswer, 'ties'>): JSX.Element => {
  const { say } = useSession();
  return (
    <section class="part">
      <h3>{say(TEAMS.ties)}</h3>
      <Some
        of={ties}
        first={SHOWN}
        list="ul"
        name="told"
        item={({ id, name, lead, helper, state }) => (
          <li key={`${id} ${lead} ${helper}`}>
            <b>
              {lead} – {helper}
            </b>{' '}
            {id} {name}. {state}
          </li>
        )}
      />
    </section>
  );
};

const Chains = ({ answer }: { answer: CoordinationAnswer }): JSX.Element => {
  const { say } = useSession();
  if (!answer.hasChain) return <AddColumns which="chain" label={TEAMS.addChain} lead={TEAMS.chainLead} />;
  return (
    <>
      {answer.behind.length > 0 && (
        <section class="part">
          <h3>{say(TEAMS.behind)}</h3>
          <ul class="told">
            {answer.behind.map(({ id, name, days }) => (
              <li key={id}>
                <b>
                  {id} {name}
                </b>{' '}
                {say(TEAMS.days, { days })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Delay work={answer.work} />
    </>
  );
};

/** Who must work together, and what depends on what. */
export const Coordination = (): JSX.Element => {
  const { say, today } = useSession();
  const [date, setDate] = useState(today);
  return (
    <>
      <BuiltPage
        feature="coordination"
        input={{ date }}
        title={TEAMS.coordination}
        lead={TEAMS.coordinationLead}
        before={<Field label={say(TEAMS.day)} value={date} onInput={setDate} as="day" />}
      >
        {(answer) => (
          <>
            <Late late={answer.late} />
            {answer.ties.length > 0 && <Ties ties={answer.ties} />}
            <Chains answer={answer} />
          </>
        )}
      </BuiltPage>
    </>
  );
};
