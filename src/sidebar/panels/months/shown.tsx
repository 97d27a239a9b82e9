import type { JSX } from 'preact';
import type { SharedLine } from '../../../features/months';
import { useSession } from '../../asking/session';
import { Months } from '../../parts/figures/months';
import { SHARE } from './words';

/** A line month by month: the present figure and the new one. */
const Table = ({ line, labels }: { line: SharedLine; labels: readonly string[] }): JSX.Element => {
  const { say } = useSession();
  const isAnew = line.months.some(({ was }) => was !== '');
  return (
    <table class="line whole">
      <thead>
        <tr>
          <th scope="col">{say(SHARE.month)}</th>
          {isAnew && <th scope="col">{say(SHARE.was)}</th>}
          <th scope="col">{say(SHARE.becomes)}</th>
        </tr>
      </thead>
      <tbody>
        {line.months.map(({ was, becomes }, month) => (
          <tr key={labels[month]}>
            <th scope="row">{labels[month]}</th>
            {isAnew && <td>{was}</td>}
            <td>
              <b>{becomes}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** What would be written, and what is left as it is. */
export const LinesShown = (props: {
  lines: readonly SharedLine[];
  left: readonly string[];
  labels: readonly string[];
}): JSX.Element => {
  const { say } = useSession();
  const { lines, left, labels } = props;
  const [only] = lines;
  return (
    <>
      <ul class="drafted">
        {lines.map(({ id, name, annual, how, parts }) => (
          <Months key={id} {...{ name, annual, how, months: parts }} />
        ))}
      </ul>
      {only !== undefined && lines.length === 1 && <Table line={only} labels={labels} />}
      {left.length > 0 && (
        <div>
          <p class="total">{say(SHARE.left)}</p>
          <ul class="told">
            {left.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};
