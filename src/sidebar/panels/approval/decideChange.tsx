import type { JSX } from 'preact';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { blankFault, useFields } from '../../asking/useFields';
import type { Hears } from '../../asking/useToPlan';
import type { Start } from '../../asking/views';
import { Doing } from '../../parts/doing';
import { Field } from '../../parts/fields/field';
import { Form } from '../../parts/fields/form';
import { FORM, PROBLEMS } from '../../words';
import { DECIDE } from './words';

type Asks = 'who' | 'reason' | 'givenUp' | 'date';

/** Asks for the reason, the person, and what is given up. */
const Deciding = ({ change, done }: { change: string; done: Hears }): JSX.Element => {
  const { say, who, today } = useSession();
  const asking = useAsk('decideChange', DECIDE.deciding);
  const form = useFields<Asks>({ who, reason: '', givenUp: '', date: today }, (values) => ({
    reason: blankFault(values.reason),
    givenUp: blankFault(values.givenUp),
  }));
  const decide = (): void => {
    asking.run({ ...form.values, change }, done);
  };
  return (
    <Form onSubmit={form.checked(decide)} failure={asking.failure} button={say(PROBLEMS.decide)}>
      <fieldset>
        <Field label={say(FORM.reason)} as="lines" {...form.field('reason')} />
        <Field label={say(FORM.givenUp)} as="lines" {...form.field('givenUp')} />
        <Field label={say(FORM.approver)} {...form.field('who')} />
        <Field label={say(FORM.date)} as="day" {...form.field('date')} />
      </fieldset>
    </Form>
  );
};

/** Logs a decision on something that Check found changed since the approval. */
export const DecideChange = ({ start }: { start: Start }): JSX.Element => {
  const { change, where, expected } = start;
  return (
    <Doing title={PROBLEMS.decide} lead={DECIDE.lead} lacks={change === undefined && DECIDE.none}>
      {(done) => (
        <>
          <p>
            <b>{where}</b>: {expected}
          </p>
          <Deciding change={change ?? ''} done={done} />
        </>
      )}
    </Doing>
  );
};
