import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Made } from '../../asking/useToPlan';
import { Icon } from '../icon';

/**
 * What was done, in a sentence; nothing before that. The button that did it is gone, so the focus goes to the title.
 */
export const Done = ({ made }: { made: Made | null }): JSX.Element | null => {
  useEffect(() => {
    if (made !== null && document.activeElement === document.body) document.getElementById('title')?.focus();
  }, [made?.message]);
  return made === null ? null : (
    <p class="notice good" role="status">
      <Icon name="tick" />
      <span>{made.message}</span>
    </p>
  );
};
