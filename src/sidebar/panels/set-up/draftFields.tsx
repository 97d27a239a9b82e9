import type { JSX } from 'preact';
import { monthly, yearly } from '../../../domain/money/rate';
import type { Words } from '../../../words';
import { useSession } from '../../asking/session';
import { AmountField } from '../../parts/fields/amountField';
import { Choice } from '../../parts/fields/choice';
import { Field } from '../../parts/fields/field';
import type { AnswerFieldsProps } from './answerFields';
import type { Answers } from './answers';
import { DRAFT, TRADE_NAMES } from './draftWords';

type Number = 'first' | 'second' | 'growth' | 'margin' | 'people' | 'pay' | 'rent';

/** Whether revenue is last year's, or what is expected. */
const WhoseRevenue = ({
  of,
  onChange,
}: Pick<Answers, 'of'> & Pick<AnswerFieldsProps, 'onChange'>): JSX.Element => {
  const { say } = useSession();
  return (
    <div class="field">
      <span class="label">{say(DRAFT.of)}</span>
      <Choice<Answers['of']>
        label={say(DRAFT.of)}
        value={of}
        options={[
          { value: 'last year', label: say(DRAFT.lastYear) },
          { value: 'expected', label: say(DRAFT.expected) },
        ]}
        onInput={(value) => {
          onChange({ of: value });
        }}
      />
    </div>
  );
};

/** What is neither trade nor making has no goods to sell. */
const marginWords = (trade: string): Record<'label' | 'guide', Words> =>
  trade === 'other'
    ? { label: DRAFT.directMargin, guide: DRAFT.directGuide }
    : { label: DRAFT.margin, guide: DRAFT.marginGuide };

/** What is known of the business, as far as it is known. */
const Numbers = ({
  trade,
  answers,
  faults,
  onChange,
}: AnswerFieldsProps & { trade: (typeof TRADE_NAMES)[number] }): JSX.Element => {
  const { say } = useSession();
  const field = (name: Number, error: Words = DRAFT.error) => ({
    name,
    value: answers[name],
    error: faults.has(name) ? say(error) : null,
    onInput: (value: string) => {
      onChange({ [name]: value });
    },
  });
  return (
    <>
      <WhoseRevenue of={answers.of} onChange={onChange} />
      {(['first', 'second'] as const).map((name) => (
        <AmountField
          key={name}
          label={say(DRAFT.revenue, { channel: say(trade[name]) })}
          read={yearly}
          isOptional={name === 'second'}
          {...field(name)}
        />
      ))}
      {answers.of === 'last year' && (
        <Field
          label={say(DRAFT.growth)}
          guide={say(DRAFT.growthGuide)}
          inputMode="numeric"
          isOptional
          {...field('growth', DRAFT.growthError)}
        />
      )}
      <Field
        label={say(marginWords(trade.value).label)}
        guide={say(marginWords(trade.value).guide)}
        inputMode="numeric"
        isOptional
        {...field('margin', DRAFT.marginError)}
      />
      <Field
        label={say(DRAFT.people)}
        inputMode="numeric"
        isOptional
        {...field('people', DRAFT.peopleError)}
      />
      <AmountField label={say(DRAFT.pay)} read={monthly} isOptional {...field('pay')} />
      <AmountField
        label={say(DRAFT.rent)}
        read={monthly}
        guide={say(DRAFT.rentGuide)}
        isOptional
        {...field('rent')}
      />
    </>
  );
};

/** What kind of business it is, and the few numbers that a first plan is drafted from. */
export const DraftFields = ({
  answers,
  faults,
  onChange,
  isOnly = false,
}: AnswerFieldsProps & {
  /** Nothing else is asked: one begins blank no longer. */
  isOnly?: boolean;
}): JSX.Element => {
  const { say } = useSession();
  const trade = TRADE_NAMES.find(({ value }) => value === answers.trade);
  return (
    <fieldset>
      {!isOnly && <legend>{say(DRAFT.legend)}</legend>}
      <p class="aside">{say(DRAFT.guide)}</p>
      <Field
        label={say(DRAFT.trade)}
        name="trade"
        value={answers.trade}
        onInput={(value) => {
          onChange({ trade: value });
        }}
        as={[
          ...(isOnly ? [] : [{ value: '', label: say(DRAFT.blank) }]),
          ...TRADE_NAMES.map(({ value, name }) => ({ value, label: say(name) })),
        ]}
      />
      {trade !== undefined && <Numbers {...{ trade, answers, faults, onChange }} />}
    </fieldset>
  );
};
