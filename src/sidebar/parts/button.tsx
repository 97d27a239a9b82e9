import type { ComponentChildren, JSX } from 'preact';
import { useSession } from '../asking/session';

interface ButtonProps {
  /** One primary button a view. */
  kind?: 'primary' | 'tonal' | 'plain' | 'quiet';
  type?: 'button' | 'submit';
  onPress?: () => void;
  /** What it is called where its words alone do not say which one it is. */
  label?: string;
  children: ComponentChildren;
}

/** Cannot be pressed while something runs. */
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
