import type { JSX } from 'preact';
import { addMonths, isMonth } from '../../../domain/months/months';
import { spokenMonth } from '../../../speech';
import { LANGUAGES, type Language } from '../../../words';
import { useSession } from '../../asking/session';
import { Field } from '../../parts/fields/field';
import { OTHER, type Answers, type AnswersForm } from './answers';
import { CURRENCIES, LANGUAGE_NAMES, monthName, SET_UP } from './words';

/** Usual first months of fiscal years. */
const USUAL = [1, 4, 7, 10];

const LanguageField = (): JSX.Element => {
  const { say, language, setLanguage } = useSession();
  return (
    <Field
      label={say(SET_UP.language)}
      value={language}
      onInput={(value) => {
        setLanguage(value as Language);
      }}
      as={[...LANGUAGES].reverse().map((value) => ({ value, label: LANGUAGE_NAMES[value], language: value }))}
    />
  );
};

/** The months that the year covers; blank where the input is not valid. */
const coveredBy = ({ year, firstMonth }: Answers): string => {
  const first = `${year.trim()}-${firstMonth.padStart(2, '0')}`;
  return isMonth(first) ? `${spokenMonth(first)} – ${spokenMonth(addMonths(first, 11))}` : '';
};
const monthsIn = (say: ReturnType<typeof useSession>['say']) =>
  Array.from({ length: 12 }, (_, index) => {
    const number = index + 1;
    const words = USUAL.includes(number) ? SET_UP.usualMonth : SET_UP.month;
    return { value: String(number), label: say(words, { number, name: monthName(number) }) };
  });

/** The three questions, and Not this year. */
const Questions = ({ field }: Pick<AnswersForm, 'field'>): JSX.Element => {
  const { say } = useSession();
  return (
    <fieldset>
      <legend>{say(SET_UP.questions)}</legend>
      <p class="aside">{say(SET_UP.questionsGuide)}</p>
      <Field
        label={say(SET_UP.standing)}
        guide={say(SET_UP.standingGuide)}
        as="lines"
        {...field('standing')}
      />
      <Field label={say(SET_UP.result)} guide={say(SET_UP.resultGuide)} as="lines" {...field('result')} />
      <Field
        label={say(SET_UP.priority)}
        guide={say(SET_UP.priorityGuide)}
        as="lines"
        {...field('priority')}
      />
      <Field
        label={say(SET_UP.notThisYear)}
        guide={say(SET_UP.notThisYearGuide)}
        as="lines"
        isOptional
        {...field('notThisYear')}
      />
    </fieldset>
  );
};

/** Language, company, year, first month, currency, the three questions, and Not this year. */
export const AnswerFields = ({ values, field }: AnswersForm): JSX.Element => {
  const { say } = useSession();
  const currencies = [
    ...CURRENCIES.map(({ code, words }) => ({ value: code, label: say(words) })),
    { value: OTHER, label: say(SET_UP.other) },
  ];
  return (
    <>
      <fieldset>
        <legend>{say(SET_UP.frame)}</legend>
        <LanguageField />
        <Field label={say(SET_UP.company)} {...field('company')} />
        <Field label={say(SET_UP.year)} inputMode="numeric" {...field('year')} />
        <Field
          label={say(SET_UP.firstMonth)}
          as={monthsIn(say)}
          echo={{ text: coveredBy(values), isUnderstood: true }}
          {...field('firstMonth')}
        />
        <Field label={say(SET_UP.currency)} as={currencies} {...field('currency')} />
        {values.currency === OTHER && <Field label={say(SET_UP.code)} {...field('otherCurrency')} />}
      </fieldset>
      <Questions {...{ field }} />
    </>
  );
};
