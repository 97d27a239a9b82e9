import type { JSX } from 'preact';

/** Placeholder for content that is loading; the words for it are in the strip at the foot. */
export const Skeleton = (): JSX.Element => (
  <div class="skeleton" aria-hidden="true">
    <i />
    <i />
    <i />
    <i />
    <i />
    <i />
  </div>
);
