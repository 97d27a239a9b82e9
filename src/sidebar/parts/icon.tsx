import type { JSX } from 'preact';

const PATHS = {
  tick: 'M5 10.5l3.2 3.2L15 7',
  mark: 'M10 5v6M10 14.2v.3',
  cross: 'M6.2 6.2l7.6 7.6M13.8 6.2l-7.6 7.6',
  dash: 'M6 10h8',
  forward: 'M5 10h9M10.5 6l4 4-4 4',
  back: 'M12.5 4.5L7 10l5.5 5.5',
  refresh: 'M15.5 6.5A6.5 6.5 0 1 0 16.5 10M16 3v4h-4',
} as const;

export type IconName = keyof typeof PATHS;

/** Drawn in the colour of the text around it; hidden from screen readers. */
export const Icon = ({ name }: { name: IconName }): JSX.Element => (
  <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
