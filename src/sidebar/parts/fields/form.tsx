import type { ComponentChildren, JSX } from 'preact';
import type { Failure } from '../../asking/server';
import { useSession } from '../../asking/session';
import { Button } from '../button';
import { Failed } from '../said/failed';

/** Fields, the failure, and the submit button. Nothing can be edited while something runs. */
export const Form = (props: {
  onSubmit: () => void;
  name?: string;
  failure?: Failure | null;
  /** The button's label; false for a form that has buttons of its own. */
  button?: string | false;
  /** Primary, unless the view has another primary button. */
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

/** Moves the focus to the first invalid field. */
export const focusInvalid = (): void => {
  document.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
};
