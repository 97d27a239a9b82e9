import type { JSX } from 'preact';
import { BETTER_WHEN } from '../../../domain/plan';
import { useSession } from '../../asking/session';
import { Choice } from '../../parts/fields/choice';
import { Field } from '../../parts/fields/field';
import type { AskedForm } from './asked';
import { COUNTED, HAND_ROLL_UP_NAMES } from './words';

/** The fields for a KPI that people count themselves. */
export const CountedFields = ({ values, field }: AskedForm): JSX.Element => {
  const { say } = useSession();
  return (
    <>
      <Field label={say(COUNTED.name)} {...field('name')} />
      <Field label={say(COUNTED.unit)} guide={say(COUNTED.unitGuide)} {...field('unit')} isOptional />
      <div class="field">
        <span class="label">{say(COUNTED.betterWhen)}</span>
        <Choice
          label={say(COUNTED.betterWhen)}
          value={values.betterWhen}
          options={BETTER_WHEN.map((value) => ({ value, label: say(COUNTED[value]) }))}
          onInput={field('betterWhen').onInput}
        />
      </div>
      <Field
        label={say(COUNTED.rollUp)}
        {...field('rollUp')}
        as={Object.entries(HAND_ROLL_UP_NAMES).map(([value, words]) => ({ value, label: say(words) }))}
      />
      <Field label={say(COUNTED.each)} guide={say(COUNTED.eachGuide)} {...field('each')} isOptional />
    </>
  );
};
