import type { JSX } from 'preact';
import { amount, amountOf, eitherIn } from '../../../domain/money/amount';
import type { Figure } from '../../../domain/plan';
import { decimalMark, spokenMoney } from '../../../speech';
import { fill, filled, type Language, type Words } from '../../../words';
import { useSession } from '../../asking/session';
import { FORM } from '../../words';
import { Field, type FieldProps } from './field';

type Read = (text: string) => Figure;

/** How amounts are read in the plan's currency, and the fault of an amount that can't be spent or moved. */
export interface Amounts {
  read: Read;
  fault: (text: string) => Words | false;
}
export const useAmounts = (): Amounts => {
  const { plan, glance } = useSession();
  const [decimals, mark] = [glance?.decimals ?? 0, decimalMark(plan.reply?.language ?? 'en')];
  const read = (text: string): Figure => amountOf(text, decimals, mark);
  const fault = (text: string): Words | false => {
    const [value, either] = [read(text), eitherIn(text, decimals)];
    if (value !== null && value > 0) return false;
    if (value !== null || either === null) return FORM.amountError;
    const { whole, behind } = either;
    return filled(FORM.amountEither, { decimals: `${whole}${mark}${behind}`, whole: whole + behind });
  };
  return { read, fault };
};

/** The amount with all its digits, as it will be written; blank where it is not understood. */
export const exactAmount = (text: string, language: Language, read: Read = amount): string => {
  const value = read(text);
  return value === null ? '' : spokenMoney(value, language);
};

const echoOf = (text: string, language: Language, read: Read): { text: string; isUnderstood: boolean } => {
  const figure = exactAmount(text, language, read);
  if (figure === '') return { text: FORM.amountGuide[language], isUnderstood: false };
  return { text: fill(FORM.amountRead, language, { figure }), isUnderstood: true };
};

/** An amount in free notation; a line below explains the notation and then shows how the amount is understood. */
export const AmountField = (
  props: Pick<FieldProps, 'name' | 'value' | 'onInput' | 'error' | 'guide' | 'isOptional'> & {
    label?: string;
    /** Reads the text; given where it may contain a rate. */
    read?: Read;
  },
): JSX.Element => {
  const { say, language } = useSession();
  const amounts = useAmounts();
  const echo = echoOf(props.value, language, props.read ?? amounts.read);
  return <Field label={say(FORM.amount)} echo={echo} {...props} />;
};
