import type { JSX } from 'preact';
import { Icon } from './icon';

/** What was done, in one sentence. */
export const Done = ({ message }: { message: string }): JSX.Element => (
  <p class="notice good" role="status">
    <Icon name="tick" />
    <span>{message}</span>
  </p>
);
