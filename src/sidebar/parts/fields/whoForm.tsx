import type { JSX } from 'preact';
import type { Failure } from '../../asking/server';
import { useSession } from '../../asking/session';
import { blankFault, useFields } from '../../asking/useFields';
import { FORM } from '../../words';
import { Button } from '../button';
import { Failed } from '../said/failed';
import { Field } from './field';
import { Form } from './form';

interface WhoAndWhy {
  who: string;
  reason: string;
  givenUp: string;
  approver: string;
  date: string;
}

type Fielded = ReturnType<typeof useFields<keyof WhoAndWhy>>;
interface Asked {
  has?: readonly ('givenUp' | 'approver' | 'date')[];
  isReasonOptional?: boolean;
  who?: string;
}

const Fields = ({
  has = [],
  isReasonOptional = false,
  who,
  field,
}: Asked & Pick<Fielded, 'field'>): JSX.Element => {
  const { say } = useSession();
  return (
    <fieldset>
      <Field label={who ?? say(FORM.who)} isFirst {...field('who')} />
      <Field label={say(FORM.reason)} as="lines" isOptional={isReasonOptional} {...field('reason')} />
      {has.includes('givenUp') && <Field label={say(FORM.givenUp)} isOptional {...field('givenUp')} />}
      {has.includes('approver') && (
        <Field label={say(FORM.approver)} guide={say(FORM.approverGuide)} isOptional {...field('approver')} />
      )}
      {has.includes('date') && <Field label={say(FORM.date)} as="day" {...field('date')} />}
    </fieldset>
  );
};

/** Who decides, why, and what else a decision needs, with its button. */
export const WhoForm = (
  props: Asked & {
    title: string;
    guide: string;
    failure: Failure | null;
    /** The reason's first value. */
    reason?: string;
    onSubmit: (values: WhoAndWhy) => void;
    onDrop: () => void;
  },
): JSX.Element => {
  const { say, who, today } = useSession();
  const { isReasonOptional = false } = props;
  const first: WhoAndWhy = {
    who,
    reason: props.reason ?? '',
    givenUp: '',
    approver: '',
    date: today,
  };
  const form = useFields<keyof WhoAndWhy>({ ...first }, (values) => ({
    reason: !isReasonOptional && blankFault(values.reason),
  }));
  return (
    <section class="confirm" aria-label={props.title}>
      <p class="aside">{props.guide}</p>
      <Form
        onSubmit={form.checked(() => {
          props.onSubmit(form.values);
        })}
      >
        <Fields {...props} {...form} />
        <Failed failure={props.failure} />
        <div class="stack actions">
          <Button kind="primary" type="submit">
            {props.title}
          </Button>
          <Button onPress={props.onDrop}>{say(FORM.cancel)}</Button>
        </div>
      </Form>
    </section>
  );
};
