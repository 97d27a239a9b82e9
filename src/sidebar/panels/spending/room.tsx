import type { JSX } from 'preact';
import type { Figure } from '../../../domain/plan';
import type { Room } from '../../../features/spending';
import { spokenAmount } from '../../../speech';
import { useSession } from '../../asking/session';
import { ASK } from './words';

const PARTS = ['stays', 'goes', 'over'] as const;

/** What stays, what goes, and what is too much, as fractions of the larger of the two amounts. */
const partsOf = (before: number, after: number): Readonly<Record<(typeof PARTS)[number], number>> => ({
  stays: Math.max(0, Math.min(before, after)),
  goes: Math.max(0, Math.max(before, after)) - Math.max(0, Math.min(before, after)),
  over: Math.max(0, -Math.min(before, after)),
});

/** Decorative: the figures stand above it. */
const RoomBar = ({ before, after }: { before: number; after: number }): JSX.Element => {
  const parts = partsOf(before, after);
  return (
    <div class="room-bar" aria-hidden="true">
      {PARTS.map(
        (part) => parts[part] > 0 && <span key={part} class={part} style={{ flexGrow: parts[part] }} />,
      )}
    </div>
  );
};

/** A figure in a table; negative ones stand out. */
export const Amount = ({ value }: { value: Figure }): JSX.Element => {
  const { language } = useSession();
  return value === null ? (
    <>–</>
  ) : (
    <span class={value < 0 ? 'below' : ''}>{spokenAmount(value, language)}</span>
  );
};

/** Available before and after, over the year and to date. */
export const RoomTable = (props: {
  title: string;
  rows: readonly { name: string; room: Room }[];
}): JSX.Element => {
  const { say } = useSession();
  return (
    <section>
      <table class="room">
        <caption>{props.title}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{say(ASK.before)}</th>
            <th scope="col">{say(ASK.after)}</th>
          </tr>
        </thead>
        {props.rows.map(({ name, room: { before, after } }) => (
          <tbody key={name}>
            <tr>
              <th scope="row">{name}</th>
              <td>
                <Amount value={before} />
              </td>
              <td>
                <b>
                  <Amount value={after} />
                </b>
              </td>
            </tr>
            {before !== null && after !== null && (
              <tr>
                <td colSpan={3}>
                  <RoomBar before={before} after={after} />
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
      <p class="legend" aria-hidden="true">
        {PARTS.map((part) => (
          <span key={part}>
            <i class={part} />
            {say(ASK[part])}
          </span>
        ))}
      </p>
    </section>
  );
};
