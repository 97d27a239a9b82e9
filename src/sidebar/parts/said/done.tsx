import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Icon } from '../icon';

/** What was done, in one sentence. The button that did it is gone: without it the focus starts at the title. */
export const Done = ({ message }: { message: string }): JSX.Element => {
  useEffect(() => {
    if (document.activeElement === document.body) document.getElementById('title')?.focus();
  }, [message]);
  return (
    <p class="notice good" role="status">
      <Icon name="tick" />
      <span>{message}</span>
    </p>
  );
};
