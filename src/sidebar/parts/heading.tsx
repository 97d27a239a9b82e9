import type { ComponentChildren, JSX } from 'preact';
import { useSession } from '../asking/session';
import { COMMON } from '../words';
import { Icon } from './icon';

/** A view's title, which takes the focus when the view opens. */
export const Title = ({ children }: { children: ComponentChildren }): JSX.Element => (
  <h1 id="title" tabIndex={-1}>
    {children}
  </h1>
);

/** The head of a view that was opened from the plan, with the way back. */
export const Heading = ({ children }: { children: ComponentChildren }): JSX.Element => {
  const { go, say, working, glance } = useSession();
  const isThere = glance !== null;
  return (
    <header class="heading">
      <button
        class="back"
        type="button"
        disabled={working !== null}
        onClick={() => {
          go('glance');
        }}
      >
        <Icon name="back" />
        {say(isThere ? COMMON.toPlan : COMMON.back)}
      </button>
      <Title>{children}</Title>
    </header>
  );
};
