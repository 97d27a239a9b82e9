import type { JSX } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import { useSession } from '../../asking/session';
import { FORM } from '../../words';
import { useDay } from './day';

export interface Option {
  value: string;
  label: string;
  language?: string;
  /** Options of a group are listed together under its name. */
  group?: string;
}

export interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  name?: string;
  /** One line of advice on what to write. */
  guide?: string;
  /** The fault in what was written. */
  error?: string | null;
  /** How the text is understood, shown while typing; before that, how to write it. */
  echo?: { text: string; isUnderstood: boolean };
  isOptional?: boolean;
  /** It appeared after a click, so it takes the focus. */
  isFirst?: boolean;
  /** The kind of input: a line (default), several lines, a day, or one of these options. */
  as?: 'line' | 'lines' | 'day' | readonly Option[];
  /** Numeric input makes phones show digits. */
  inputMode?: 'numeric' | 'text';
}

const Options = ({ of }: { of: readonly Option[] }): JSX.Element => (
  <>
    {of.map(({ value, label, language }) => (
      <option key={value} value={value} lang={language}>
        {label}
      </option>
    ))}
  </>
);

/** Options by group, in the order in which groups first appear; options without a group come first. */
const Choices = ({ of }: { of: readonly Option[] }): JSX.Element => {
  const groups = [...new Set(of.flatMap(({ group }) => group ?? []))];
  return (
    <>
      <Options of={of.filter(({ group }) => group === undefined)} />
      {groups.map((name) => (
        <optgroup key={name} label={name}>
          <Options of={of.filter(({ group }) => group === name)} />
        </optgroup>
      ))}
    </>
  );
};

/** A field of a form, with label, guide, echo and error tied to it. */
export const Field = (props: FieldProps): JSX.Element => {
  const { label, value, onInput, name, guide, error, echo, isOptional, as = 'line', inputMode } = props;
  const { say } = useSession();
  const id = useId();
  const day = useDay(value, onInput);
  useEffect(() => {
    if (props.isFirst) document.getElementById(id)?.focus();
  }, []);
  const described = [guide && `${id}-guide`, echo !== undefined && `${id}-echo`, error && `${id}-error`];
  const common = {
    id,
    name,
    value,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
    onInput: (event: Event) => {
      onInput((event.currentTarget as HTMLInputElement).value);
    },
  };
  return (
    <div class="field">
      <label for={id}>
        {label}
        {isOptional === true && <span class="optional"> {say(FORM.optional)}</span>}
      </label>
      {guide && (
        <p class="guide" id={`${id}-guide`}>
          {guide}
        </p>
      )}
      {as === 'line' ? (
        <input type="text" autocomplete="off" inputMode={inputMode} {...common} />
      ) : as === 'day' ? (
        <input type="text" autocomplete="off" {...common} {...day} />
      ) : as === 'lines' ? (
        <textarea rows={3} {...common} />
      ) : (
        <select {...common}>
          <Choices of={as} />
        </select>
      )}
      {echo !== undefined && (
        <output class={echo.isUnderstood ? 'echo understood' : 'echo'} id={`${id}-echo`} for={id}>
          {echo.text}
        </output>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
};
