import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../words';
import { useSession } from '../asking/session';
import { Heading } from './heading';
import { Done } from './said/done';

/** A view in which something is done: what it is for and its form, or why there is nothing to do; then what was done. */
export const Doing = (props: {
  title: Words;
  lead: Words;
  /** Why there is nothing to do. */
  lacks?: Words | false;
  /** What leads out of that. */
  mend?: ComponentChildren;
  /** What leads on from what was done. */
  after?: ComponentChildren;
  children: (done: (message: string) => void) => ComponentChildren;
}): JSX.Element => {
  const { say } = useSession();
  const [message, setMessage] = useState('');
  const { title, lead, lacks = false, mend, after, children } = props;
  const isDone = message !== '';
  return (
    <>
      <Heading>{say(title)}</Heading>
      {isDone && <Done message={message} />}
      {isDone && after}
      {!isDone && <p class="lead">{say(lacks === false ? lead : lacks)}</p>}
      {!isDone && (lacks === false ? children(setMessage) : mend)}
    </>
  );
};
