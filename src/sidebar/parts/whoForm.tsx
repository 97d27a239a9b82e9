import type { JSX } from 'preact';
import { Button } from './button';
import { Failed } from './failed';
import { Field } from './field';
import { Form } from './form';
import { FORM } from '../words';
import type { Failure } from '../asking/server';
import { useSession } from '../asking/session';
import { useFields } from '../asking/useFields';

export interface WhoAndWhy {
  who: string;
  reason: string;
  givenUp: string;
  date: string;
}

/** Who decides, why, and what else a decision needs: below what it is about, with the button that takes it. */
export const WhoForm = (props: {
  title: string;
  guide: string;
  failure: Failure | null;
  has?: readonly ('givenUp' | 'date')[];
  isReasonOptional?: boolean;
  who?: string;
  /** What the reason begins with. */
  reason?: string;
  onSubmit: (values: WhoAndWhy) => void;
  onDrop: () => void;
}): JSX.Element => {
  const { say, who, setWho, plan } = useSession();
  const { has = [], isReasonOptional = false } = props;
  const first: WhoAndWhy = {
    who,
    reason: props.reason ?? '',
    givenUp: '',
    date: plan.reply?.answer.today ?? '',
  };
  const form = useFields<keyof WhoAndWhy>({ ...first }, (values) => ({
    who: values.who.trim() === '' && FORM.needed,
    reason: !isReasonOptional && values.reason.trim() === '' && FORM.needed,
  }));
  return (
    <section class="confirm" aria-label={props.title}>
      <p class="aside">{props.guide}</p>
      <Form
        onSubmit={() => {
          form.check(() => {
            setWho(form.values.who);
            props.onSubmit(form.values);
          });
        }}
      >
        <fieldset>
          <Field label={props.who ?? say(FORM.who)} isFirst {...form.field('who')} />
          <Field
            label={say(FORM.reason)}
            as="lines"
            isOptional={isReasonOptional}
            {...form.field('reason')}
          />
          {has.includes('givenUp') && (
            <Field label={say(FORM.givenUp)} isOptional {...form.field('givenUp')} />
          )}
          {has.includes('date') && <Field label={say(FORM.date)} as="day" {...form.field('date')} />}
        </fieldset>
        <div class="stack">
          <Failed failure={props.failure} />
          <Button kind="primary" type="submit">
            {props.title}
          </Button>
          <Button onPress={props.onDrop}>{say(FORM.cancel)}</Button>
        </div>
      </Form>
    </section>
  );
};
