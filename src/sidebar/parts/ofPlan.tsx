import type { ComponentChildren, JSX } from 'preact';
import type { Glance } from '../../features/home';
import type { Words } from '../../words';
import { useSession } from '../asking/session';
import { FORM } from '../words';
import { Heading } from './heading';

/** A view of the plan: its purpose and content; or that there is no plan yet, or what it lacks. */
export const OfPlan = (props: {
  title: Words;
  lead?: Words | false;
  /** Shown where there is no plan, in place of the general text. */
  none?: Words;
  /** Why an existing plan has nothing to show. */
  lacks?: Words | false;
  /** A button that helps with that. */
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
