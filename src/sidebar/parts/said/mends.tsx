import type { JSX } from 'preact';
import type { ShownProblem } from '../../../asking/feature';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { useLineName } from '../../asking/useLineName';
import { MENDS } from '../../words';
import { Button } from '../button';
import { Done } from './done';
import { Failed } from './failed';

type Mend = NonNullable<ShownProblem['mend']>;

/**
 * Names that are not on Budget but resemble a line: each is asked about once, and one click corrects all its
 * occurrences.
 */
export const Mends = (props: {
  problems: readonly ShownProblem[];
  done: (mended: readonly ShownProblem[]) => void;
}): JSX.Element | null => {
  const { problems, done } = props;
  const { say } = useSession();
  const nameOf = useLineName();
  const mend = useAsk('mendLine', MENDS.mending);
  // Entries that now belong to a line may exceed its limit.
  const check = useAsk('checkLimits', MENDS.mending);
  const asked = new Map<string, Mend & { count: number }>();
  for (const { mend: one } of problems)
    if (one !== undefined) asked.set(one.from, { ...one, count: (asked.get(one.from)?.count ?? 0) + 1 });
  if (asked.size === 0 && mend.reply === null) return null;
  const named = (id: string): string => {
    const name = nameOf(id);
    return name === id ? id : `${id} (${name})`;
  };
  return (
    <div class="stack">
      <Done made={mend.reply} />
      {[...asked.values()].map(({ from, to, count }) => (
        <div key={from} class="choice">
          <p>{say(MENDS.asked, { from, to: named(to), count })}</p>
          <Button
            onPress={() => {
              mend.go({ from, to }, () => {
                done(problems.filter((one) => one.mend?.from === from));
                check.run({});
              });
            }}
          >
            {say(MENDS.mend, { to: named(to) })}
          </Button>
        </div>
      ))}
      <Failed failure={mend.failure ?? check.failure} />
    </div>
  );
};
