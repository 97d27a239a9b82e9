import type { ComponentChildren, JSX } from 'preact';
import { useSession } from '../../asking/session';

/** A form that Enter submits, and that cannot be changed while something runs. */
export const Form = (props: {
  onSubmit: () => void;
  name?: string;
  children: ComponentChildren;
}): JSX.Element => {
  const { working } = useSession();
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
      </fieldset>
    </form>
  );
};

/** Leads to the first field that something is wrong with. */
export const focusInvalid = (): void => {
  document.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
};
