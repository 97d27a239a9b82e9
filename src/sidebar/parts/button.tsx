import type { ComponentChildren, JSX } from 'preact';
import { useSession } from '../asking/session';

interface ButtonProps {
  /** A view has one primary button. */
  kind?: 'primary' | 'tonal' | 'plain' | 'quiet';
  type?: 'button' | 'submit';
  onPress?: () => void;
  /** An accessible name, where the text alone does not say which one it is. */
  label?: string;
  children: ComponentChildren;
}

/** Disabled while something runs. */
export const Button = (props: ButtonProps): JSX.Element => {
  const { kind = 'plain', type = 'button', onPress, label, children } = props;
  const { working } = useSession();
  return (
    <button
      class={`button ${kind}`}
      type={type}
      aria-label={label}
      disabled={working !== null}
      onClick={() => onPress?.()}
    >
      {children}
    </button>
  );
};
