import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Glance } from '../../../features/home';
import { spokenMonth } from '../../../speech';
import { own } from '../../../words';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { Field } from '../../parts/fields/field';
import { Form } from '../../parts/fields/form';
import { Section } from '../../parts/section';
import { REVIEW } from './words';

/** KPIs filled in by hand that are blank for the month: a field for each, and then the review. */
export const ByHand = (props: { month: string; kpis: Glance['byHand']; goOn: () => void }): JSX.Element => {
  const { say } = useSession();
  const asking = useAsk('fillKpis', REVIEW.filling);
  const [figures, setFigures] = useState<Readonly<Record<string, string>>>({});
  const { month, kpis, goOn } = props;
  return (
    <Section title={say(REVIEW.byHand, { month: spokenMonth(month) })}>
      <Form
        onSubmit={() => {
          if (Object.values(figures).every((text) => text.trim() === '')) {
            goOn();
            return;
          }
          asking.go({ month, figures }, goOn);
        }}
        failure={asking.failure}
        button={say(REVIEW.fill)}
      >
        <fieldset>
          {kpis.map(({ id, name, unit }) => (
            <Field
              key={id}
              label={unit === '' ? name : `${name} (${unit})`}
              value={own(figures, id) ?? ''}
              onInput={(text) => {
                setFigures((before) => ({ ...before, [id]: text }));
              }}
            />
          ))}
        </fieldset>
        <p class="aside">{say(REVIEW.byHandGuide)}</p>
      </Form>
    </Section>
  );
};
