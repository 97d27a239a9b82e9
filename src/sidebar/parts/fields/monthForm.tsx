import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { spokenMonth } from '../../../speech';
import { useSession } from '../../asking/session';
import { Field } from './field';
import { Form } from './form';

/** A short label, since the field is narrow. */
const short = ({ value }: { value: string }) => ({ value, label: spokenMonth(value) });

/** A month or quarter of the plan's year, and a button. */
export const MonthForm = (props: {
  label: string;
  button: string;
  /** Primary, unless the view has another primary button. */
  kind?: 'primary' | 'plain';
  first: string;
  /** Further fields, above the month. */
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
