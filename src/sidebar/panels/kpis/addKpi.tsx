import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { AddKpiAnswer } from '../../../features/kpis';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { useChange } from '../../asking/useChange';
import { useFields } from '../../asking/useFields';
import { useToPlan } from '../../asking/useToPlan';
import { Field } from '../../parts/fields/field';
import { Form } from '../../parts/fields/form';
import { Heading } from '../../parts/heading';
import { Look } from '../../parts/look';
import { chosen, kpiFaults, FIRST, kpiInput, neededOf, type AskedForm } from './asked';
import { CountedFields } from './counted';
import { ADD_KPI, MEASURE_NAMES, OF } from './words';

/** The KPI as it will be written. */
const Shown = ({ kpi }: { kpi: NonNullable<AddKpiAnswer['kpi']> }): JSX.Element => {
  const { say } = useSession();
  return (
    <>
      <p>
        <b>{kpi.name}</b>
      </p>
      <dl>
        <dt>{say(ADD_KPI.made)}</dt>
        <dd>{kpi.madeOf}</dd>
        {kpi.denominator !== null && (
          <>
            <dt>{say(ADD_KPI.divided)}</dt>
            <dd>{kpi.denominator}</dd>
          </>
        )}
        {kpi.year !== '' && (
          <>
            <dt>{say(ADD_KPI.year)}</dt>
            <dd>{kpi.year}</dd>
          </>
        )}
      </dl>
    </>
  );
};

const options = (among: readonly { id: string; name: string }[], blank: string) => [
  { value: '', label: blank },
  ...among.map(({ id, name }) => ({ value: id, label: name })),
];

/** Asks what is measured, of which group or line, and for which goal. The last choice is a KPI counted by hand. */
const Fields = (props: { form: AskedForm; choices: AddKpiAnswer['choices'] | undefined }): JSX.Element => {
  const { say } = useSession();
  const { form, choices } = props;
  const { values, field, set } = form;
  const of = neededOf(values.measure);
  const goals = choices?.goal ?? [];
  return (
    <fieldset>
      <Field
        label={say(ADD_KPI.measure)}
        {...field('measure')}
        onInput={(measure) => {
          set(chosen(measure));
        }}
        as={[
          ...Object.entries(MEASURE_NAMES).map(([value, { words }]) => ({ value, label: say(words) })),
          { value: '', label: say(ADD_KPI.counted) },
        ]}
      />
      {values.measure === '' && <CountedFields {...form} />}
      {of !== null && (
        <Field label={say(OF[of])} {...field('of')} as={options(choices?.[of] ?? [], say(ADD_KPI.choose))} />
      )}
      {goals.length > 0 && (
        <Field label={say(ADD_KPI.goal)} {...field('goal')} as={options(goals, say(ADD_KPI.none))} />
      )}
    </fieldset>
  );
};

/** Shows the KPI before it is written. */
const Adding = (): JSX.Element => {
  const { say } = useSession();
  const working = { look: ADD_KPI.looking, run: ADD_KPI.writing };
  const asking = useAsk('addKpi', working);
  const change = useChange('addKpi', working, useToPlan());
  const form = useFields(FIRST, kpiFaults);
  // A preview without a group or line brings the choices.
  useEffect(() => {
    asking.look({ measure: 'cost', counted: null, of: '', goal: '' });
  }, []);
  const kpi = change.shown?.answer.kpi ?? null;
  if (kpi !== null)
    return (
      <Look title={say(ADD_KPI.title)} add={say(ADD_KPI.add)} drop={say(ADD_KPI.other)} ways={change}>
        <Shown kpi={kpi} />
      </Look>
    );
  return (
    <Form
      onSubmit={form.checked(() => {
        change.show(kpiInput(form.values));
      })}
      failure={asking.failure ?? change.failure}
      button={say(ADD_KPI.show)}
    >
      <Fields form={form} choices={asking.reply?.answer.choices} />
    </Form>
  );
};

/** Adds a KPI from a list. */
export const AddKpi = (): JSX.Element => {
  const { say } = useSession();
  return (
    <>
      <Heading>{say(ADD_KPI.title)}</Heading>
      <p class="lead">{say(ADD_KPI.lead)}</p>
      <Adding />
    </>
  );
};
