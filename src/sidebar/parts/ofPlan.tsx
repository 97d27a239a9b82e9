import type { ComponentChildren, JSX } from 'preact';
import type { Glance } from '../../features/home';
import type { Words } from '../../words';
import { useSession } from '../asking/session';
import { FORM } from '../words';
import { Heading } from './heading';

/** A view of the plan: what it is for, and what it shows; or that there is no plan yet. */
export const OfPlan = (props: {
  title: Words;
  lead?: Words;
  children: (glance: Glance) => ComponentChildren;
}): JSX.Element => {
  const { say, glance } = useSession();
  const { title, lead, children } = props;
  const told = glance === null ? FORM.noPlan : lead;
  return (
    <>
      <Heading>{say(title)}</Heading>
      {told !== undefined && <p class="lead">{say(told)}</p>}
      {glance !== null && children(glance)}
    </>
  );
};
