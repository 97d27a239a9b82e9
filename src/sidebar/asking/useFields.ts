import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../words';
import { dayFault, type DaysHere } from '../parts/fields/day';
import type { FieldProps } from '../parts/fields/field';
import { focusInvalid } from '../parts/fields/form';
import { FORM } from '../words';
import { useSession } from './session';

export type Values<K extends string> = Readonly<Record<K, string>>;
type Faults<K extends string> = Readonly<Partial<Record<K, Words | false>>>;

export interface Fields<K extends string> {
  values: Values<K>;
  set: (more: Partial<Values<K>>) => void;
  /** The props that a field of the form needs. */
  field: (name: K) => Pick<FieldProps, 'value' | 'onInput'> & { name: K; error: string | null };
  /** Calls `go` if all fields are valid; otherwise shows the faults and moves the focus to the first one. */
  checked: (go: () => void) => () => void;
  /** Shows faults that the server found, each at its field until that is edited. */
  tell: (faults: readonly { field: K; text: string }[]) => void;
}

/** The fault of a required field that is blank. */
export const blankFault = (text: string): Words | false => text.trim() === '' && FORM.needed;

type Typed = Readonly<Partial<Record<string, string>>>;

/**
 * Faults of the two fields that forms share: a date, and the name of who acts, are required where the form has them.
 */
const lacking = ({ date, who }: Typed, here: DaysHere): { date?: Words | false; who?: Words | false } => ({
  ...(date !== undefined && { date: dayFault(date, here) }),
  ...(who !== undefined && { who: blankFault(who) }),
});

/**
 * A form's values while it is filled in. Faults are shown only after a first attempt to go on; the name of who acts is
 * then proposed in other forms.
 */
export const useFields = <K extends string>(
  first: Values<K>,
  faultsIn?: (values: Values<K>) => Faults<K>,
): Fields<K> => {
  const session = useSession();
  const [values, setValues] = useState(first);
  const [checks, setChecks] = useState(0);
  const [told, setTold] = useState<readonly { field: K; text: string }[]>([]);
  const { who }: Typed = values;
  const faults: Faults<string> = { ...lacking(values, session), ...faultsIn?.(values) };
  useEffect(() => {
    if (checks > 0) focusInvalid();
  }, [checks]);
  const set = (more: Partial<Values<K>>): void => {
    setValues((before) => ({ ...before, ...more }));
    setTold((before) => before.filter(({ field }) => !(field in more)));
  };
  return {
    values,
    set,
    field: (name) => {
      const fault = faults[name];
      return {
        name,
        value: values[name],
        error:
          checks > 0 && fault ? session.say(fault) : (told.find((each) => each.field === name)?.text ?? null),
        onInput: (value) => {
          set({ [name]: value } as unknown as Partial<Values<K>>);
        },
      };
    },
    checked: (go) => () => {
      if (Object.values(faults).some(Boolean)) setChecks(checks + 1);
      else {
        setChecks(0);
        if (who !== undefined) session.setWho(who);
        go();
      }
    },
    tell: (faults) => {
      setTold(faults);
      setChecks(checks + 1);
    },
  };
};
