import { useState } from 'preact/hooks';
import { inFigures } from '../../../domain/months/dayNamed';
import { dayInText, orderOf, yearOfMonth, type DayRead } from '../../../domain/months/dayText';
import { monthInText } from '../../../domain/months/monthText';
import { isDay } from '../../../domain/months/months';
import type { Day, Month } from '../../../domain/plan';
import { NO_SUCH_DAY, spokenDay } from '../../../speech';
import { filled, type Words } from '../../../words';
import { useSession } from '../../asking/session';
import { FORM } from '../../words';

/** The date format, and the first month of the plan's year; null before there is a plan. */
export interface DaysHere {
  days: string;
  first: Month | null;
}
const firstIn = ({ first }: DaysHere): Month => first ?? '2026-01';
const exampleIn = (here: DaysHere): string =>
  spokenDay(`${yearOfMonth(firstIn(here), '03')}-03-15`, here.days);

const readHere = (text: string, { days, first }: DaysHere): DayRead =>
  dayInText(inFigures(text.trim()), orderOf(days), first);

/** The day that a text means here; the text itself where it means none. */
const meant = (text: string, here: DaysHere): string => {
  const read = readHere(text, here);
  return read !== null && 'day' in read ? read.day : text.trim();
};

/** The day for a text that names only a month: `t7`, `July`, `7/2026`. */
const dayInMonth = (text: string, here: DaysHere): Day | null => {
  const month = monthInText(/^\d+\s*[-/.]\s*\d{4}$/.test(text) ? `t${text}` : text, firstIn(here));
  if (month !== null) return `${month}-15`;
  const read = readHere(`15 ${text}`, here);
  return read !== null && 'day' in read ? read.day : null;
};

/** The fault of a text that is no day. */
export const dayFault = (value: string, here: DaysHere): Words | false => {
  if (isDay(value)) return false;
  const read = readHere(value, here);
  if (read !== null && 'month' in read) return filled(NO_SUCH_DAY, read);
  const within = dayInMonth(value.trim(), here);
  if (within !== null) return filled(FORM.monthOnly, { day: spokenDay(within, here.days) });
  return filled(FORM.dateError, { day: exampleIn(here) });
};

/** A day in a field in the spreadsheet's date format; a text being typed is left as it is. */
export const useDay = (
  value: string,
  onInput: (value: string) => void,
): { value: string; placeholder: string; onInput: (event: Event) => void } => {
  const here = useSession();
  const { days } = here;
  const [typed, setTyped] = useState('');
  const isTyped = typed !== '' && meant(typed, here) === value;
  return {
    value: isTyped ? typed : isDay(value) ? spokenDay(value, days) : value,
    placeholder: exampleIn(here),
    onInput: (event) => {
      const text = (event.currentTarget as HTMLInputElement).value;
      setTyped(text);
      onInput(meant(text, here));
    },
  };
};
