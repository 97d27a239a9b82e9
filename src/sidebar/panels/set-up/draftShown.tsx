import type { JSX } from 'preact';
import type { DraftAnswer } from '../../../features/draft';
import { useSession } from '../../asking/session';
import { Months } from '../../parts/figures/months';
import { Some } from '../../parts/some';
import { DRAFT } from './draftWords';

const List = ({ title, of }: { title: string; of: readonly string[] }): JSX.Element => (
  <div>
    <p class="total">{title}</p>
    <ul class="told">
      {of.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  </div>
);

/** A preview of the drafted plan: its totals, each line with its months, and all assumptions. */
export const DraftShown = (draft: DraftAnswer): JSX.Element => {
  const { say } = useSession();
  const { lines, sums, warning, goals, actions, risks, assumed } = draft;
  const rows = [
    [DRAFT.revenueSum, sums.revenue],
    [DRAFT.running, sums.running],
    [DRAFT.profit, sums.profit],
    [DRAFT.aside, sums.aside],
    [DRAFT.left, sums.left],
  ] as const;
  return (
    <>
      <table class="line whole">
        <caption>{say(DRAFT.sums)}</caption>
        <tbody>
          {rows.map(([words, sum]) => (
            <tr key={words.en}>
              <th scope="row">{say(words)}</th>
              <td>
                <b>{sum}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {warning !== '' && (
        <p class="notice bad" role="alert">
          {warning}
        </p>
      )}
      <List title={say(DRAFT.goals)} of={goals} />
      <div>
        <p class="total">{say(DRAFT.budget, { count: lines.length })}</p>
        <Some
          of={lines}
          first={14}
          list="ul"
          name="drafted"
          item={({ name, annual, how, months }) => <Months key={name} {...{ name, annual, how, months }} />}
        />
      </div>
      <List title={say(DRAFT.actions)} of={actions} />
      <List title={say(DRAFT.risks)} of={risks} />
      <List title={say(DRAFT.assumed)} of={assumed} />
    </>
  );
};
