import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../asking/server';
import { useSession, type Session } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { blankFault, useFields, type Fields } from '../../asking/useFields';
import type { Made } from '../../asking/useToPlan';
import type { Start } from '../../asking/views';
import { Button } from '../../parts/button';
import { AmountField, useAmounts, type Amounts } from '../../parts/fields/amountField';
import { Field } from '../../parts/fields/field';
import { Form } from '../../parts/fields/form';
import { LineField } from '../../parts/fields/lineField';
import { Done } from '../../parts/said/done';
import { Failed } from '../../parts/said/failed';
import { FORM } from '../../words';
import { Answer } from './spendAnswer';
import { Ways } from './spendWays';
import { type SpendValues } from './values';
import { ASK } from './words';

const SpendFields = ({ field, values, set }: Fields<keyof SpendValues>): JSX.Element => {
  const { say, glance } = useSession();
  const goals = glance?.goals ?? [];
  return (
    <fieldset>
      <Field label={say(ASK.what)} guide={say(ASK.whatGuide)} {...field('what')} />
      <LineField
        label={say(ASK.line)}
        none={say(ASK.anyLine)}
        suits={({ isReserve }) => !isReserve}
        {...field('line')}
      />
      <AmountField {...field('amount')} />
      <Field label={say(FORM.date)} as="day" {...field('date')} />
      {goals.length > 0 && (
        <Field
          label={say(ASK.goal)}
          isOptional
          as={[
            { value: '', label: say(ASK.lineGoal) },
            ...goals.map(({ id, name }) => ({ value: id, label: `${id} ${name}` })),
          ]}
          {...field('goal')}
        />
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={values.kind === 'opportunity'}
          onInput={({ currentTarget }) => {
            set({ kind: currentTarget.checked ? 'opportunity' : 'spending' });
          }}
        />
        <span>{say(ASK.opportunity)}</span>
      </label>
    </fieldset>
  );
};

type SpendForm = Fields<keyof SpendValues>;

const SpendForm = (props: { form: SpendForm; failure: Failure | null; ask: () => void }): JSX.Element => {
  const { say } = useSession();
  const { form, failure, ask } = props;
  return (
    <Form onSubmit={form.checked(ask)} failure={failure} button={say(ASK.ask)}>
      <SpendFields {...form} />
    </Form>
  );
};

const faultsIn = ({ what, amount }: SpendValues, amounts: Amounts) => ({
  what: blankFault(what),
  amount: amounts.fault(amount),
});

/** Before the year begins, its first day is proposed, since today would be refused. */
const firstOf = (start: Start, { today, first }: Session): SpendValues => {
  const day = first !== null && today < first ? `${first}-01` : today;
  const { kind = 'spending', what = '', line = '', amount = '', date = day, goal = '' } = start;
  return { kind, what, line, amount, date, goal };
};

/** Asks the plan about spending, and goes on from the answer. */
export const Spend = ({ start }: { start: Start }): JSX.Element => {
  const session = useSession();
  const { say } = session;
  const { look, reply, forget, failure } = useAsk('askSpending', ASK.asking);
  const [made, setMade] = useState<Made | null>(null);
  const amounts = useAmounts();
  const form: SpendForm = useFields(firstOf(start, session), (values) => faultsIn(values, amounts));
  const ask = (more: Partial<SpendValues> = {}): void => {
    form.set(more);
    look({ ...form.values, ...more });
  };
  const isReturn = useRef(start.retry !== undefined);
  useEffect(() => {
    if (isReturn.current) ask();
    isReturn.current = false;
  });
  if (made !== null)
    return (
      <div class="stack">
        <Done made={made} />
        <Button
          onPress={() => {
            forget();
            setMade(null);
            form.set({ what: '', amount: '', kind: 'spending' });
          }}
        >
          {say(ASK.again)}
        </Button>
      </div>
    );
  if (reply === null) return <SpendForm {...{ form, failure, ask }} />;
  const { answer } = reply;
  return (
    <>
      <Answer
        answer={answer}
        change={forget}
        choose={(line) => {
          ask({ line });
        }}
      />
      <Failed failure={failure} />
      <Ways answer={answer} values={form.values} reason={start.reason ?? ''} done={setMade} />
    </>
  );
};
