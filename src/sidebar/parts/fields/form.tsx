import type { ComponentChildren, JSX } from 'preact';
import type { Failure } from '../../asking/server';
import { useSession } from '../../asking/session';
import { Button } from '../button';
import { Failed } from '../said/failed';

/** Fields, what went wrong, and the button that Enter presses; nothing can be changed while something runs. */
export const Form = (props: {
  onSubmit: () => void;
  name?: string;
  failure?: Failure | null;
  /** What the button says; a form with several brings its own. */
  button?: string | false;
  /** Primary unless something else of the view is. */
  kind?: 'primary' | 'plain';
  children: ComponentChildren;
}): JSX.Element => {
  const { working } = useSession();
  const { failure = null, button = false, kind = 'primary' } = props;
  return (
    <form
      noValidate
      class={props.name}
      onSubmit={(event) => {
        event.preventDefault();
        if (working === null) props.onSubmit();
      }}
    >
      <fieldset class="all" disabled={working !== null}>
        {props.children}
        <Failed failure={failure} />
        {button !== false && (
          <Button kind={kind} type="submit">
            {button}
          </Button>
        )}
      </fieldset>
    </form>
  );
};

/** Leads to the first field that something is wrong with. */
export const focusInvalid = (): void => {
  document.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
};
