import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ShownProblem } from '../../../asking/feature';
import type { Words } from '../../../words';
import { useSession } from '../../asking/session';
import { PROBLEMS } from '../../words';
import { Button } from '../button';
import { Section } from '../section';
import { Some } from '../some';
import { GoTo } from './goTo';
import { Mends } from './mends';

const SHOWN = 5;

/** A cell that counts as it stands is a question, not a fault. */
const titleOf = (left: readonly ShownProblem[]): [Words, number][] => {
  const asked = left.filter(({ understood }) => understood).length;
  const faults = left.length - asked;
  return [
    ...(faults > 0 || asked === 0 ? [[PROBLEMS.title, faults] as [Words, number]] : []),
    ...(asked > 0 ? [[PROBLEMS.asked, asked] as [Words, number]] : []),
  ];
};

/**
 * What could not be read: the cell, what was found and what was expected. `again`: a button that asks the server again.
 */
export const Problems = ({
  problems,
  again,
}: {
  problems: readonly ShownProblem[];
  /** Left out where the view reloads by itself. */
  again?: () => void;
}): JSX.Element | null => {
  const { say, go } = useSession();
  const [mended, setMended] = useState<readonly ShownProblem[]>([]);
  if (problems.length === 0) return null;
  // Corrected names disappear from the list even before it is loaded again.
  const left = problems.filter((one) => !mended.includes(one));
  // What prevents something comes before mere questions.
  const sorted = left
    .filter(({ mend }) => mend === undefined)
    .sort((a, b) => Number(a.understood) - Number(b.understood));
  return (
    <Section
      title={titleOf(left)
        .map(([words, count]) => `${say(words)} (${count})`)
        .join(' · ')}
    >
      <Mends
        problems={left}
        done={(more) => {
          setMended([...mended, ...more]);
        }}
      />
      <Some
        of={sorted}
        first={SHOWN}
        list="ul"
        name="problems"
        item={(problem, index) => (
          <li key={index} class={problem.understood ? 'understood' : ''}>
            <GoTo where={problem.where} at={problem.at} />
            <dl>
              <dt>{say(PROBLEMS.found)}</dt>
              <dd>{problem.found === '' ? say(PROBLEMS.blank) : problem.found}</dd>
              <dt>{say(PROBLEMS.expected)}</dt>
              <dd>{problem.expected}</dd>
            </dl>
            {problem.understood && <p class="aside">{say(PROBLEMS.understood)}</p>}
            {problem.decide !== undefined && (
              <Button
                onPress={() => {
                  const { decide = '', where, expected } = problem;
                  go('decideChange', { change: decide, where, expected });
                }}
              >
                {say(PROBLEMS.decide)}
              </Button>
            )}
          </li>
        )}
      />
      {again !== undefined && <Button onPress={again}>{say(PROBLEMS.again)}</Button>}
    </Section>
  );
};
