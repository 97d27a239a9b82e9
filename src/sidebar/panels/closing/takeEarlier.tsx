import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EarlierAnswer } from '../../../features/closing';
import { own } from '../../../words';
import type { Failure } from '../../asking/server';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { useFields, type Fields } from '../../asking/useFields';
import { useMonths } from '../../asking/useMonths';
import type { Hears } from '../../asking/useToPlan';
import type { Start } from '../../asking/views';
import { Doing } from '../../parts/doing';
import { exactAmount, useAmounts } from '../../parts/fields/amountField';
import { Field } from '../../parts/fields/field';
import { Form } from '../../parts/fields/form';
import { Look } from '../../parts/look';
import { Failed } from '../../parts/said/failed';
import { CONFIRM, FORM } from '../../words';
import { Next } from '../home/standing';
import { CLOSE } from './words';

/** A field for each line: its total over all those months. */
const Totals = (props: {
  lines: EarlierAnswer['lines'];
  totals: Readonly<Record<string, string>>;
  onInput: (id: string, text: string) => void;
}): JSX.Element => {
  const { say, language } = useSession();
  const { read } = useAmounts();
  return (
    <fieldset>
      {props.lines.map(({ id, name, planned }) => {
        const value = own(props.totals, id) ?? '';
        const exact = exactAmount(value, language, read);
        return (
          <Field
            key={id}
            label={name}
            value={value}
            echo={{
              text:
                exact === ''
                  ? say(CLOSE.planned, { figure: planned })
                  : say(FORM.amountRead, { figure: exact }),
              isUnderstood: exact !== '',
            }}
            onInput={(text) => {
              props.onInput(id, text);
            }}
          />
        );
      })}
    </fieldset>
  );
};

/** What prevents taking the months. */
const Lacking = ({ of }: { of: readonly string[] }): JSX.Element => (
  <>
    {of.map((text) => (
      <p key={text}>{text}</p>
    ))}
  </>
);

type Asked = Fields<'month' | 'who' | 'date'>;

/** Asks for the last month to take, and who takes them. */
const Until = (props: { form: Asked; failure: Failure | null; goOn: () => void }): JSX.Element => {
  const { say } = useSession();
  const { open } = useMonths();
  const { form, failure, goOn } = props;
  return (
    <Form onSubmit={form.checked(goOn)} failure={failure} button={say(CLOSE.goOn)}>
      <fieldset>
        <Field label={say(CLOSE.until)} as={open} {...form.field('month')} />
        <Field label={say(CLOSE.who)} {...form.field('who')} />
      </fieldset>
    </Form>
  );
};

const Taking = ({ start, done }: { start: Start; done: Hears }): JSX.Element => {
  const { say, who, today } = useSession();
  const asking = useAsk('takeEarlier', { look: CLOSE.looking, run: CLOSE.closing });
  const [totals, setTotals] = useState<Readonly<Record<string, string>>>({});
  const { open } = useMonths();
  const form = useFields({ month: start.month ?? open[0]?.value ?? '', who, date: today });
  if (asking.reply === null)
    return (
      <Until
        form={form}
        failure={asking.failure}
        goOn={() => {
          asking.look({ ...form.values, totals: {} });
        }}
      />
    );
  const { answer, message } = asking.reply;
  const { lines, missing } = answer;
  return (
    <Look
      title={message}
      add={missing.length === 0 ? say(CLOSE.take) : null}
      drop={say(CONFIRM.drop)}
      ways={{
        failure: asking.failure,
        make: () => {
          asking.go({ ...form.values, totals }, done);
        },
        drop: asking.forget,
      }}
    >
      <Lacking of={missing} />
      {missing.length === 0 && (
        <Totals
          lines={lines}
          totals={totals}
          onInput={(id, text) => {
            setTotals((before) => ({ ...before, [id]: text }));
          }}
        />
      )}
    </Look>
  );
};

/** For a plan that begins in the middle of its year: takes the earlier months from their totals. */
export const TakeEarlier = ({ start }: { start: Start }): JSX.Element => {
  const next = useSession().glance?.standing.next;
  const check = useAsk('checkLimits', CLOSE.closing);
  return (
    <Doing
      title={CLOSE.earlierTitle}
      lead={CLOSE.earlierLead}
      after={
        <>
          <Failed failure={check.failure} />
          {next && <Next next={next} kind="tonal" />}
        </>
      }
    >
      {(done) => (
        <Taking
          start={start}
          done={(made) => {
            done(made);
            check.run({});
          }}
        />
      )}
    </Doing>
  );
};
