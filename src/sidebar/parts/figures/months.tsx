import type { JSX } from 'preact';

/** A line's year and how it came about; its months as twelve bars, relative to the largest. */
export const Months = (props: {
  name: string;
  annual: string;
  how: string;
  months: readonly number[];
}): JSX.Element => {
  const { name, annual, how, months } = props;
  return (
    <li>
      <b>{name}</b>
      <span>{annual}</span>
      <span class="aside">{how}</span>
      <svg viewBox="0 0 72 20" aria-hidden="true">
        {months.map((part, month) => (
          <rect
            // Months have no identity of their own and never change places, so the index is their key.
            key={month}
            x={month * 6}
            y={20 - Math.max(1, 20 * Math.abs(part))}
            width="4"
            height={Math.max(1, 20 * Math.abs(part))}
          />
        ))}
      </svg>
    </li>
  );
};
