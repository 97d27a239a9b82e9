import type { ComponentChildren, JSX } from 'preact';
import { useSession } from '../session';

interface ButtonProps {
  /** One primary button a view. */
  kind?: 'primary' | 'plain' | 'quiet';
  type?: 'button' | 'submit';
  onPress?: () => void;
  children: ComponentChildren;
}

/** Cannot be pressed while something runs. */
export const Button = ({ kind = 'plain', type = 'button', onPress, children }: ButtonProps): JSX.Element => {
  const { working } = useSession();
  return (
    <button class={`button ${kind}`} type={type} disabled={working !== null} onClick={() => onPress?.()}>
      {children}
    </button>
  );
};
