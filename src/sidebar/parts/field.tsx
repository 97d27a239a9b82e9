import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  name?: string;
  /** One line on what to write. */
  guide?: string;
  /** What is wrong with what was written. */
  error?: string | null;
  /** How it is filled in: a line of text (default), several lines, or a choice of these. */
  as?: 'line' | 'lines' | readonly { value: string; label: string; language?: string }[];
  /** For figures: phones then show digits. */
  inputMode?: 'numeric' | 'text';
}

/** A field of a form: its label, its guide and its error are tied to it. */
export const Field = (props: FieldProps): JSX.Element => {
  const { label, value, onInput, name, guide, error, as = 'line', inputMode } = props;
  const id = useId();
  const described = [guide && `${id}-guide`, error && `${id}-error`].filter(Boolean).join(' ');
  const common = {
    id,
    name,
    value,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': described === '' ? undefined : described,
    onInput: (event: Event) => {
      onInput((event.currentTarget as HTMLInputElement).value);
    },
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {guide && (
        <p class="guide" id={`${id}-guide`}>
          {guide}
        </p>
      )}
      {as === 'line' ? (
        <input type="text" autocomplete="off" inputMode={inputMode} {...common} />
      ) : as === 'lines' ? (
        <textarea rows={3} {...common} />
      ) : (
        <select {...common}>
          {as.map((option) => (
            <option key={option.value} value={option.value} lang={option.language}>
              {option.label}
            </option>
          ))}
        </select>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
};
