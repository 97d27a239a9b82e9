import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../words';
import { OfPlan } from './ofPlan';
import { Done } from './said/done';

/** A view of the plan in which something is done: what it is for and its form, or why there is nothing to do; then what was done. */
export const Doing = (props: {
  title: Words;
  lead: Words;
  lacks?: Words | false;
  mend?: ComponentChildren;
  /** What leads on from what was done. */
  after?: ComponentChildren;
  children: (done: (message: string) => void) => ComponentChildren;
}): JSX.Element => {
  const [message, setMessage] = useState('');
  const { after, children, ...view } = props;
  if (message === '') return <OfPlan {...view}>{() => children(setMessage)}</OfPlan>;
  return (
    <OfPlan title={view.title}>
      {() => (
        <>
          <Done message={message} />
          {after}
        </>
      )}
    </OfPlan>
  );
};
