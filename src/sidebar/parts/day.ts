import { useState } from 'preact/hooks';
import { dayInText, orderOf } from '../../domain/dayText';
import { isDay } from '../../domain/months';
import { NO_SUCH_DAY, spokenDay } from '../../speech';
import { filled, type Words } from '../../words';
import { useSession } from '../asking/session';
import { FORM } from '../words';

const EXAMPLE = '2026-03-15';

/** The day that a text means where days are written so; the text itself where it means none. */
const meant = (text: string, days: string): string => {
  const read = dayInText(text.trim(), orderOf(days));
  return read !== null && 'day' in read ? read.day : text.trim();
};

/** Why what stands in a field of a day is none. */
export const dayFault = (value: string, days: string): Words | false => {
  if (isDay(value)) return false;
  const read = dayInText(value, orderOf(days));
  if (read !== null && 'month' in read) return filled(NO_SUCH_DAY, read);
  return filled(FORM.dateError, { day: spokenDay(EXAMPLE, days) });
};

/** A day in a field, as the spreadsheet writes it; what is typed stays as it was typed. */
export const useDay = (
  value: string,
  onInput: (value: string) => void,
): { value: string; placeholder: string; onInput: (event: Event) => void } => {
  const { days } = useSession();
  const [typed, setTyped] = useState('');
  const isTyped = typed !== '' && meant(typed, days) === value;
  return {
    value: isTyped ? typed : isDay(value) ? spokenDay(value, days) : value,
    placeholder: spokenDay(EXAMPLE, days),
    onInput: (event) => {
      const text = (event.currentTarget as HTMLInputElement).value;
      setTyped(text);
      onInput(meant(text, days));
    },
  };
};
