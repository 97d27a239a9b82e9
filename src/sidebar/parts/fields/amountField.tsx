import type { JSX } from 'preact';
import { amount } from '../../../domain/money/amount';
import type { Figure } from '../../../domain/plan';
import { spokenMoney } from '../../../speech';
import { fill, type Language } from '../../../words';
import { useSession } from '../../asking/session';
import { FORM } from '../../words';
import { Field, type FieldProps } from './field';

/** Whether a text is an amount that can be asked for or moved. */
export const isAmount = (text: string): boolean => (amount(text) ?? 0) > 0;

type Read = (text: string) => Figure;

/** To the last digit, as it will be written; blank where it is not understood. */
export const exactAmount = (text: string, language: Language, read: Read = amount): string => {
  const value = read(text);
  return value === null ? '' : spokenMoney(value, language);
};

const echoOf = (text: string, language: Language, read?: Read): { text: string; isUnderstood: boolean } => {
  const figure = exactAmount(text, language, read);
  if (figure === '') return { text: FORM.amountGuide[language], isUnderstood: false };
  return { text: fill(FORM.amountRead, language, { figure }), isUnderstood: true };
};

/** An amount as people say it; below it stands how to write it, and then how it is understood. */
export const AmountField = (
  props: Pick<FieldProps, 'name' | 'value' | 'onInput' | 'error' | 'guide' | 'isOptional'> & {
    label?: string;
    /** What a text means here, where it may bear a rate. */
    read?: Read;
  },
): JSX.Element => {
  const { say, language } = useSession();
  return <Field label={say(FORM.amount)} echo={echoOf(props.value, language, props.read)} {...props} />;
};
