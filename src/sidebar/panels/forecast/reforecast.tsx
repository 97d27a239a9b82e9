import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Reply } from '../../../asking/feature';
import type { Figure } from '../../../domain/plan';
import { DRAFTS, type DraftMethod } from '../../../domain/review/forecast';
import type { ForecastLine, ReforecastAnswer } from '../../../features/forecast';
import { spokenFigure } from '../../../speech';
import { useSession } from '../../asking/session';
import { useChange, type Ways } from '../../asking/useChange';
import { blankFault, useFields, type Fields } from '../../asking/useFields';
import { useMonths } from '../../asking/useMonths';
import type { Hears } from '../../asking/useToPlan';
import { Button } from '../../parts/button';
import { Doing } from '../../parts/doing';
import { Choice } from '../../parts/fields/choice';
import { Field, type Option } from '../../parts/fields/field';
import { Form } from '../../parts/fields/form';
import { Sums } from '../../parts/figures/sums';
import { Look } from '../../parts/look';
import { Section } from '../../parts/section';
import { Some } from '../../parts/some';
import { FORM } from '../../words';
import { CLOSE } from '../closing/words';
import { ASK } from '../spending/words';
import { DRAFT_NAMES, FORECAST } from './words';

const SHOWN = 5;
type Methods = Readonly<Record<string, DraftMethod>>;

/** Each line with its drafting method. */
const Lines = (props: {
  lines: readonly ForecastLine[];
  choose: (line: string, method: DraftMethod) => void;
}): JSX.Element => {
  const { say, language } = useSession();
  const money = (figure: Figure): string => spokenFigure(figure, false, language);
  const options: Option[] = DRAFTS.map((value) => ({ value, label: say(DRAFT_NAMES[value]) }));
  return (
    <Section title={say(FORECAST.each)} aside={say(FORECAST.eachGuide)}>
      <Some
        of={props.lines}
        first={SHOWN}
        list="ul"
        name="stack"
        item={({ id, name, method, year }) => (
          <li key={id}>
            <Field
              label={name ?? id}
              guide={say(FORECAST.change, { from: money(year.from), to: money(year.to) })}
              value={method}
              as={options}
              onInput={(chosen) => {
                props.choose(id, chosen as DraftMethod);
              }}
            />
          </li>
        )}
      />
    </Section>
  );
};

type FormOf = Fields<'month' | 'who' | 'reason' | 'givenUp' | 'date'>;

const Asked = (props: {
  form: FormOf;
  method: DraftMethod;
  setMethod: (method: DraftMethod) => void;
}): JSX.Element => {
  const { say } = useSession();
  const { field } = props.form;
  const { all, closed } = useMonths();
  const last = all.at(-1)?.value;
  return (
    <fieldset>
      <Field
        label={say(FORECAST.month)}
        as={closed.filter(({ value }) => value !== last)}
        {...field('month')}
      />
      <div class="field">
        <p class="label" aria-hidden="true">
          {say(FORECAST.method)}
        </p>
        <Choice
          label={say(FORECAST.method)}
          value={props.method}
          options={DRAFTS.map((value) => ({ value, label: say(DRAFT_NAMES[value]) }))}
          onInput={props.setMethod}
        />
      </div>
      <Field label={say(FORM.who)} {...field('who')} />
      <Field label={say(FORM.reason)} as="lines" {...field('reason')} />
      <Field label={say(FORM.givenUp)} guide={say(FORECAST.givenUpGuide)} as="lines" {...field('givenUp')} />
      <Field label={say(FORM.date)} as="day" {...field('date')} />
    </fieldset>
  );
};

/** The year by the draft, and the button that writes it; for an existing forecast, what it says. */
const Shown = (props: {
  reply: Reply<ReforecastAnswer>;
  ways: Ways;
  choose: (line: string, method: DraftMethod) => void;
}): JSX.Element => {
  const { say } = useSession();
  const { state, totals, lines } = props.reply.answer;
  const isThere = state === 'there';
  return (
    <Look
      title={say(isThere ? FORECAST.there : FORECAST.shown)}
      add={say(isThere ? FORECAST.open : FORECAST.make)}
      drop={say(ASK.back)}
      ways={props.ways}
    >
      <p>{props.reply.message}</p>
      <Sums
        totals={totals}
        caption={say(FORECAST.year)}
        from={say(FORECAST.plan)}
        to={say(FORECAST.forecast)}
      />
      {!isThere && <Lines lines={lines} choose={props.choose} />}
    </Look>
  );
};

/** Asks who forecasts, after which month, and why; then shows the first draft and the button that writes it. */
const Forecasting = ({ done }: { done: Hears }): JSX.Element => {
  const { say, who, today } = useSession();
  const { closed } = useMonths();
  const change = useChange('reforecast', { look: FORECAST.looking, run: FORECAST.making }, done);
  const [method, setMethod] = useState<DraftMethod>('plan');
  const [methods, setMethods] = useState<Methods>({});
  const first = { month: closed.at(-1)?.value ?? '', who, reason: '', givenUp: '', date: today };
  const form: FormOf = useFields(first, (values) => ({
    reason: blankFault(values.reason),
    givenUp: blankFault(values.givenUp),
  }));
  const look = (others: Methods): void => {
    setMethods(others);
    change.show({ ...form.values, method, methods: others });
  };
  if (change.shown !== null)
    return (
      <Shown
        reply={change.shown}
        ways={change}
        choose={(line, chosen) => {
          look({ ...methods, [line]: chosen });
        }}
      />
    );
  return (
    <Form
      onSubmit={form.checked(() => {
        look({});
      })}
      failure={change.failure}
      button={say(FORECAST.look)}
    >
      <Asked form={form} method={method} setMethod={setMethod} />
    </Form>
  );
};

/** Makes a forecast of the months to come, beside the plan. */
export const Reforecast = (): JSX.Element => {
  const { say, go } = useSession();
  const isReady = useMonths().closed.length > 0;
  return (
    <Doing
      title={FORECAST.title}
      lead={FORECAST.lead}
      lacks={!isReady && FORECAST.none}
      mend={
        // A forecast starts from a closed month, so that comes first.
        <Button
          onPress={() => {
            go('closeMonth');
          }}
        >
          {say(CLOSE.title)}
        </Button>
      }
    >
      {(done) => <Forecasting done={done} />}
    </Doing>
  );
};
