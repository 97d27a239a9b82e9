import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../words';
import type { Hears, Made } from '../asking/useToPlan';
import { OfPlan } from './ofPlan';
import { Done } from './said/done';

/**
 * A view of the plan in which something is done: its purpose and form, or why there is nothing to do; then what was
 * done.
 */
export const Doing = (props: {
  title: Words;
  lead: Words;
  lacks?: Words | false;
  mend?: ComponentChildren;
  /** Buttons that lead on after it was done. */
  after?: ComponentChildren;
  children: (done: Hears) => ComponentChildren;
}): JSX.Element => {
  const [made, setMade] = useState<Made | null>(null);
  const { after, children, ...view } = props;
  if (made === null) return <OfPlan {...view}>{() => children(setMade)}</OfPlan>;
  return (
    <OfPlan title={view.title}>
      {() => (
        <>
          <Done made={made} />
          {after}
        </>
      )}
    </OfPlan>
  );
};
