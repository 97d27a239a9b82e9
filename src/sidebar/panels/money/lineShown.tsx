import type { JSX } from 'preact';
import type { MovedLine, LineMoney } from '../../../features/money';
import { spokenMonth } from '../../../speech';
import { useSession } from '../../asking/session';
import { Amount } from '../spending/room';
import { ASK } from '../spending/words';
import { MOVE } from './words';

const FIGURES = ['original', 'current', 'used', 'available'] as const;

const Change = ({
  of,
  figure,
}: {
  of: { before: LineMoney; after: LineMoney };
  figure: (typeof FIGURES)[number];
}): JSX.Element => {
  const [before, after] = [of.before[figure], of.after[figure]];
  return before === after ? (
    <Amount value={after} />
  ) : (
    <>
      <s>
        <Amount value={before} />
      </s>{' '}
      <b>
        <Amount value={after} />
      </b>
    </>
  );
};

/** A line of the budget before and after a move: over the year, and up to the month. */
export const LineBeforeAfter = ({ line }: { line: MovedLine }): JSX.Element => {
  const { say } = useSession();
  return (
    <table class="line">
      <caption>{line.name}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{say(ASK.year)}</th>
          <th scope="col">{say(ASK.toDate, { month: spokenMonth(line.month) })}</th>
        </tr>
      </thead>
      <tbody>
        {FIGURES.map((figure) => (
          <tr key={figure}>
            <th scope="row">{say(MOVE[figure])}</th>
            <td>
              <Change of={line.year} figure={figure} />
            </td>
            <td>
              <Change of={line.toDate} figure={figure} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
