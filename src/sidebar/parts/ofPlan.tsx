import type { ComponentChildren, JSX } from 'preact';
import type { Glance } from '../../features/home';
import type { Words } from '../../words';
import { useSession } from '../asking/session';
import { FORM } from '../words';
import { Heading } from './heading';

/** A view of the plan: what it is for, and what it shows; or that there is no plan yet, or what else it lacks. */
export const OfPlan = (props: {
  title: Words;
  lead?: Words | false;
  /** What is said where there is no plan, if more can be said than that. */
  none?: Words;
  /** Why a plan that is there has nothing to show. */
  lacks?: Words | false;
  /** What leads out of that. */
  mend?: ComponentChildren;
  children: (glance: Glance) => ComponentChildren;
}): JSX.Element => {
  const { say, glance } = useSession();
  const { title, lead = false, none = FORM.noPlan, lacks = false, mend, children } = props;
  const told = glance === null ? none : lacks === false ? lead : lacks;
  return (
    <>
      <Heading>{say(title)}</Heading>
      {told !== false && <p class="lead">{say(told)}</p>}
      {glance !== null && (lacks === false ? children(glance) : mend)}
    </>
  );
};
