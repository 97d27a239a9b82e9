import type { JSX } from 'preact';
import type { ShownProblem } from '../../asking/feature';
import { useSession } from '../asking/session';
import { PROBLEMS } from '../words';
import { Button } from './button';
import { Mends } from './mends';
import { Section } from './section';
import { Some } from './some';

const SHOWN = 5;

/** What could not be read as it stands: the cell, what was found, what was expected; `again` asks anew. */
export const Problems = ({
  problems,
  again,
}: {
  problems: readonly ShownProblem[];
  /** Home looks again by itself. */
  again?: () => void;
}): JSX.Element | null => {
  const { say } = useSession();
  if (problems.length === 0) return null;
  // What stops something comes before what was understood anyway.
  const sorted = problems
    .filter(({ mend }) => mend === undefined)
    .sort((a, b) => Number(a.understood) - Number(b.understood));
  return (
    <Section title={`${say(PROBLEMS.title)} (${problems.length})`}>
      <Mends problems={problems} />
      <Some
        of={sorted}
        first={SHOWN}
        list="ul"
        name="problems"
        item={(problem, index) => (
          <li key={index} class={problem.understood ? 'understood' : ''}>
            <b>{problem.where}</b>
            <dl>
              <dt>{say(PROBLEMS.found)}</dt>
              <dd>{problem.found === '' ? say(PROBLEMS.blank) : problem.found}</dd>
              <dt>{say(PROBLEMS.expected)}</dt>
              <dd>{problem.expected}</dd>
            </dl>
            {problem.understood && <p class="aside">{say(PROBLEMS.understood)}</p>}
          </li>
        )}
      />
      {again !== undefined && <Button onPress={again}>{say(PROBLEMS.again)}</Button>}
    </Section>
  );
};
