import type { JSX } from 'preact';
import type { Figure } from '../../../domain/plan';
import type { DifferenceTotals } from '../../../domain/year/version';
import { spokenFigure } from '../../../speech';
import { useSession } from '../../asking/session';
import { FORECAST } from '../../panels/forecast/words';

const SUMS = ['revenue', 'outgoing', 'left'] as const;

/** The year's revenue and costs in two versions, side by side. */
export const Sums = (props: {
  totals: DifferenceTotals;
  from: string;
  to: string;
  caption?: string;
}): JSX.Element => {
  const { say, language } = useSession();
  const money = (figure: Figure): string => spokenFigure(figure, false, language);
  return (
    <table class="line">
      {props.caption !== undefined && <caption>{props.caption}</caption>}
      <thead>
        <tr>
          <td />
          <th scope="col">{props.from}</th>
          <th scope="col">{props.to}</th>
        </tr>
      </thead>
      <tbody>
        {SUMS.map((sum) => (
          <tr key={sum}>
            <th scope="row">{say(FORECAST[sum])}</th>
            <td>{money(props.totals[sum].from)}</td>
            <td>
              <b>{money(props.totals[sum].to)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
