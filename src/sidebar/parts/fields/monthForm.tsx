import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { spokenMonth } from '../../../speech';
import { useSession } from '../../asking/session';
import { Field } from './field';
import { Form } from './form';

/** As it is written where a month is asked for: the field is narrow. */
const short = ({ value }: { value: string }) => ({ value, label: spokenMonth(value) });

/** A month or a quarter of the plan's year, and what to do with it. */
export const MonthForm = (props: {
  label: string;
  button: string;
  /** Primary unless something else of the view is. */
  kind?: 'primary' | 'plain';
  first: string;
  /** What else is asked, above the month. */
  children?: ComponentChildren;
  onSubmit: (month: string) => void;
}): JSX.Element => {
  const { glance } = useSession();
  const [month, setMonth] = useState(props.first);
  const { months = [], quarters = [] } = glance ?? {};
  return (
    <Form
      name="month"
      onSubmit={() => {
        props.onSubmit(month);
      }}
      button={props.button}
      kind={props.kind ?? 'primary'}
    >
      {props.children && <div class="whole">{props.children}</div>}
      <Field
        label={props.label}
        name="month"
        value={month}
        onInput={setMonth}
        as={[...months, ...quarters.map(short)]}
      />
    </Form>
  );
};
