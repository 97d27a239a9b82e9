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
  /** What a field of the form needs. */
  field: (name: K) => Pick<FieldProps, 'value' | 'onInput'> & { name: K; error: string | null };
  /** Goes on if nothing is wrong; else tells at each field what is, and leads to the first. */
  check: (go: () => void) => void;
  /** Tells at fields what the server found wrong, until something else is written there. */
  tell: (faults: readonly { field: K; text: string }[]) => void;
}

/** What is told of a field that has to be filled in. */
export const needed = (text: string): Words | false => text.trim() === '' && FORM.needed;

/** Every form that has a date needs one. */
const dated = (
  values: Readonly<Partial<Record<string, string>>>,
  here: DaysHere,
): { date?: Words | false } => (values.date === undefined ? {} : { date: dayFault(values.date, here) });

/** A form as it is typed. What is wrong is told once somebody tried to go on. */
export const useFields = <K extends string>(
  first: Values<K>,
  faultsIn: (values: Values<K>) => Faults<K>,
): Fields<K> => {
  const session = useSession();
  const [values, setValues] = useState(first);
  const [checks, setChecks] = useState(0);
  const [told, setTold] = useState<readonly { field: K; text: string }[]>([]);
  const faults: Faults<K> = { ...dated(values, session), ...faultsIn(values) };
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
      const fault: Words | false | undefined = faults[name];
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
    check: (go) => {
      if (Object.values(faults).some(Boolean)) setChecks(checks + 1);
      else {
        setChecks(0);
        go();
      }
    },
    tell: (faults) => {
      setTold(faults);
      setChecks(checks + 1);
    },
  };
};
