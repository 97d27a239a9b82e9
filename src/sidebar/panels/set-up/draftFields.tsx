import type { JSX } from 'preact';
import { monthly, yearly } from '../../../domain/money/rate';
import type { Words } from '../../../words';
import { useSession } from '../../asking/session';
import { AmountField } from '../../parts/fields/amountField';
import { Choice } from '../../parts/fields/choice';
import { Field } from '../../parts/fields/field';
import { EXPECTED, LAST_YEAR, type AnswersForm } from './answers';
import { DRAFT, TRADE_NAMES } from './draftWords';

/** Whether revenue is last year's or expected. */
const WhoseRevenue = ({ values, set }: AnswersForm): JSX.Element => {
  const { say } = useSession();
  return (
    <div class="field">
      <span class="label">{say(DRAFT.of)}</span>
      <Choice
        label={say(DRAFT.of)}
        value={values.of}
        options={[
          { value: LAST_YEAR, label: say(DRAFT.lastYear) },
          { value: EXPECTED, label: say(DRAFT.expected) },
        ]}
        onInput={(of) => {
          set({ of });
        }}
      />
    </div>
  );
};

/** A business that neither trades nor makes goods has no margin on goods. */
const marginWords = (trade: string): Record<'label' | 'guide', Words> =>
  trade === 'other'
    ? { label: DRAFT.directMargin, guide: DRAFT.directGuide }
    : { label: DRAFT.margin, guide: DRAFT.marginGuide };

/** The known numbers of the business; any may be left blank. */
const Numbers = (props: { trade: (typeof TRADE_NAMES)[number]; form: AnswersForm }): JSX.Element => {
  const { say } = useSession();
  const { trade, form } = props;
  const { values, field } = form;
  return (
    <>
      <WhoseRevenue {...form} />
      {(['first', 'second'] as const).map((name) => (
        <AmountField
          key={name}
          label={say(DRAFT.revenue, { channel: say(trade[name]) })}
          read={yearly}
          isOptional={name === 'second'}
          {...field(name)}
        />
      ))}
      {values.of === LAST_YEAR && (
        <Field
          label={say(DRAFT.growth)}
          guide={say(DRAFT.growthGuide)}
          inputMode="numeric"
          isOptional
          {...field('growth')}
        />
      )}
      <Field
        label={say(marginWords(trade.value).label)}
        guide={say(marginWords(trade.value).guide)}
        inputMode="numeric"
        isOptional
        {...field('margin')}
      />
      <Field label={say(DRAFT.people)} inputMode="numeric" isOptional {...field('people')} />
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

/** The kind of business, and the few numbers that a first plan is drafted from. */
export const DraftFields = ({
  form,
  isOnly = false,
}: {
  form: AnswersForm;
  /** Only a draft is offered, without the choice to begin blank. */
  isOnly?: boolean;
}): JSX.Element => {
  const { say } = useSession();
  const trade = TRADE_NAMES.find(({ value }) => value === form.values.trade);
  return (
    <fieldset>
      {!isOnly && <legend>{say(DRAFT.legend)}</legend>}
      <p class="aside">{say(DRAFT.guide)}</p>
      <Field
        label={say(DRAFT.trade)}
        {...form.field('trade')}
        as={[
          ...(isOnly ? [] : [{ value: '', label: say(DRAFT.blank) }]),
          ...TRADE_NAMES.map(({ value, name }) => ({ value, label: say(name) })),
        ]}
      />
      {trade !== undefined && <Numbers {...{ trade, form }} />}
    </fieldset>
  );
};
