import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

/** A choice between few options that are all visible; arrow keys move between them. */
export const Choice = <V extends string>(props: {
  label: string;
  value: V;
  options: readonly { value: V; label: string }[];
  onInput: (value: V) => void;
}): JSX.Element => {
  const id = useId();
  return (
    <div
      class={props.options.length > 3 ? 'choices four' : 'choices'}
      role="radiogroup"
      aria-label={props.label}
    >
      {props.options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={id}
            checked={value === props.value}
            onInput={() => {
              props.onInput(value);
            }}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
};
