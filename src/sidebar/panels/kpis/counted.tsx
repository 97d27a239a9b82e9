import type { JSX } from 'preact';
import { useSession } from '../../asking/session';
import { Choice } from '../../parts/fields/choice';
import { Field } from '../../parts/fields/field';
import { FORM } from '../../words';
import { COUNTED, HAND_ROLL_UP_NAMES } from './words';

/** What is said of a KPI that people count themselves. */
export interface Counted {
  name: string;
  unit: string;
  betterWhen: 'higher' | 'lower';
  rollUp: keyof typeof HAND_ROLL_UP_NAMES;
  each: string;
}
export const BLANK: Counted = { name: '', unit: '', betterWhen: 'higher', rollUp: 'last', each: '' };

const ROLL_UPS = Object.keys(HAND_ROLL_UP_NAMES) as Counted['rollUp'][];

export const CountedFields = (props: {
  counted: Counted;
  isTold: boolean;
  take: (more: Partial<Counted>) => void;
}): JSX.Element => {
  const { say } = useSession();
  const { counted, isTold, take } = props;
  const field = (name: 'name' | 'unit' | 'each') => ({
    name,
    value: counted[name],
    onInput: (value: string) => {
      take({ [name]: value });
    },
  });
  return (
    <>
      <Field
        label={say(COUNTED.name)}
        {...field('name')}
        error={isTold && counted.name.trim() === '' ? say(FORM.needed) : null}
      />
      <Field label={say(COUNTED.unit)} guide={say(COUNTED.unitGuide)} {...field('unit')} isOptional />
      <div class="field">
        <span class="label">{say(COUNTED.betterWhen)}</span>
        <Choice
          label={say(COUNTED.betterWhen)}
          value={counted.betterWhen}
          options={(['higher', 'lower'] as const).map((value) => ({ value, label: say(COUNTED[value]) }))}
          onInput={(betterWhen) => {
            take({ betterWhen });
          }}
        />
      </div>
      <Field
        label={say(COUNTED.rollUp)}
        name="rollUp"
        value={counted.rollUp}
        onInput={(rollUp) => {
          take({ rollUp: rollUp as Counted['rollUp'] });
        }}
        as={ROLL_UPS.map((name) => ({ value: name, label: say(HAND_ROLL_UP_NAMES[name]) }))}
      />
      <Field label={say(COUNTED.each)} guide={say(COUNTED.eachGuide)} {...field('each')} isOptional />
    </>
  );
};
