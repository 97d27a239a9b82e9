import type { ComponentChildren, JSX } from 'preact';
import type { Status as Standing } from '../../../domain/plan';
import { useSession } from '../../asking/session';
import { STATUS } from '../../words';
import { Icon, type IconName } from '../icon';

const SIGNS: Readonly<Record<Standing, IconName>> = {
  'on track': 'tick',
  'at risk': 'mark',
  'off track': 'cross',
  'no data': 'dash',
  'no plan': 'dash',
};
/** The most urgent first. */
export const STATUSES = Object.keys(STATUS).sort(
  (a, b) => urgency(a as Standing) - urgency(b as Standing),
) as Standing[];

export function urgency(status: Standing): number {
  return ['off track', 'at risk', 'on track', 'no data', 'no plan'].indexOf(status);
}

export const toneOf = (status: Standing): string => status.replace(' ', '-');

export const iconOf = (status: Standing): IconName => SIGNS[status];

/** A status as shape and colour; the word stands beside it. */
export const Sign = ({ status }: { status: Standing }): JSX.Element => (
  <span class={`sign ${toneOf(status)}`}>
    <Icon name={iconOf(status)} />
  </span>
);

export const StatusWord = ({ status }: { status: Standing }): JSX.Element => {
  const { say } = useSession();
  return <span class={`word ${toneOf(status)}`}>{say(STATUS[status])}</span>;
};

/** The number of items by status: as a bar, and in words and numbers for everyone. */
export const StatusCounts = ({
  counts,
}: {
  counts: Readonly<Record<string, number>>;
}): JSX.Element | null => {
  const { say } = useSession();
  const there = STATUSES.filter((status) => (counts[status] ?? 0) > 0);
  if (there.length === 0) return null;
  return (
    <>
      <div class="bar" aria-hidden="true">
        {there.map((status) => (
          <span key={status} class={toneOf(status)} style={{ flexGrow: counts[status] }} />
        ))}
      </div>
      <ul class="counts">
        {there.map((status) => (
          <li key={status}>
            <Sign status={status} />
            {say(STATUS[status])} <b>{counts[status]}</b>
          </li>
        ))}
      </ul>
    </>
  );
};

/** A sentence with the sign of the status it describes. */
export const Status = ({ of, children }: { of: Standing; children: ComponentChildren }): JSX.Element => (
  <p class="reason">
    <Sign status={of} />
    <span>{children}</span>
  </p>
);
