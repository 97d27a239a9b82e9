import type { JSX } from 'preact';
import type { FocusAnswer } from '../../../features/teams';
import { useSession } from '../../asking/session';
import { BuiltPage } from '../people/page';
import { TEAMS } from './words';

const Shown = ({ answer }: { answer: FocusAnswer }): JSX.Element => {
  const { say } = useSession();
  const { said, boxes, unrated } = answer;
  const named = [...boxes, { name: say(TEAMS.unrated), work: unrated }].filter(({ work }) => work.length > 0);
  return (
    <>
      {said.length > 0 && (
        <ul class="told">
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {named.map(({ name, work }) => (
        <section key={name} class="part">
          <h3>{name}</h3>
          <ul class="told">
            {work.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};

/** What deserves effort, and where effort goes. */
export const Focus = (): JSX.Element => (
  <BuiltPage feature="focus" input={{}} title={TEAMS.focus} lead={TEAMS.focusLead}>
    {(answer) => <Shown answer={answer} />}
  </BuiltPage>
);
