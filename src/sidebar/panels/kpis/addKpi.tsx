import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AddKpiAnswer, MeasureName } from '../../../features/kpis';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { useChange } from '../../asking/useChange';
import { Field } from '../../parts/fields/field';
import { Form } from '../../parts/fields/form';
import { Heading } from '../../parts/heading';
import { Look } from '../../parts/look';
import { BLANK, CountedFields, type Counted } from './counted';
import { ADD_KPI, MEASURE_NAMES, OF } from './words';

const NAMES = Object.keys(MEASURE_NAMES) as MeasureName[];

/** The KPI as its row will say it. */
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

interface Asked {
  /** Null where it is counted by hand. */
  measure: MeasureName | null;
  counted: Counted | null;
  of: string;
  goal: string;
}

interface Taken {
  take: (more: Partial<Asked>) => void;
}

const options = (among: readonly { id: string; name: string }[], blank: string) => [
  { value: '', label: blank },
  ...among.map(({ id, name }) => ({ value: id, label: name })),
];

/** The list of what is measured, and last what is counted by hand. */
const Measures = ({ measure, take }: Pick<Asked, 'measure'> & Taken): JSX.Element => {
  const { say } = useSession();
  return (
    <Field
      label={say(ADD_KPI.measure)}
      name="measure"
      value={measure ?? ''}
      onInput={(chosen) => {
        const isCounted = chosen === '';
        take({
          measure: isCounted ? null : (chosen as MeasureName),
          counted: isCounted ? BLANK : null,
          of: '',
        });
      }}
      as={[
        ...NAMES.map((name) => ({ value: name, label: say(MEASURE_NAMES[name].words) })),
        { value: '', label: say(ADD_KPI.counted) },
      ]}
    />
  );
};

/** What is measured, of what, and for which goal. */
const Fields = (
  props: Taken & {
    input: Asked;
    choices: AddKpiAnswer['choices'] | undefined;
    isTold: boolean;
  },
): JSX.Element => {
  const { say } = useSession();
  const { input, choices, isTold, take } = props;
  const of = input.measure === null ? null : MEASURE_NAMES[input.measure].of;
  const goals = choices?.goal ?? [];
  return (
    <fieldset>
      <Measures measure={input.measure} take={take} />
      {input.counted !== null && (
        <CountedFields
          counted={input.counted}
          isTold={isTold}
          take={(more) => {
            take({ counted: { ...(input.counted ?? BLANK), ...more } });
          }}
        />
      )}
      {of !== null && (
        <Field
          label={say(OF[of])}
          name="of"
          value={input.of}
          error={isTold && input.of === '' ? say(ADD_KPI.chooseError) : null}
          onInput={(one) => {
            take({ of: one });
          }}
          as={options(choices?.[of] ?? [], say(ADD_KPI.choose))}
        />
      )}
      {goals.length > 0 && (
        <Field
          label={say(ADD_KPI.goal)}
          name="goal"
          value={input.goal}
          onInput={(goal) => {
            take({ goal });
          }}
          as={options(goals, say(ADD_KPI.none))}
        />
      )}
    </fieldset>
  );
};

/** Whether nothing is missing that it cannot do without. */
const isWhole = ({ measure, counted, of }: Asked): boolean =>
  measure === null ? counted?.name.trim() !== '' : MEASURE_NAMES[measure].of === null || of !== '';

/** Shown before it is written. */
const Adding = (): JSX.Element => {
  const { say, go } = useSession();
  const working = { look: ADD_KPI.looking, run: ADD_KPI.writing };
  const asking = useAsk('addKpi', working);
  const change = useChange('addKpi', working, ({ message }) => {
    go('glance', { message });
  });
  const [input, setInput] = useState<Asked>({ measure: 'revenue', counted: null, of: '', goal: '' });
  const [choices, setChoices] = useState<AddKpiAnswer['choices']>();
  const [isTold, setIsTold] = useState(false);
  // What may be chosen comes with the answer to a question that lacks what it is of.
  useEffect(() => {
    void asking.look({ measure: 'cost', counted: null, of: '', goal: '' }).then((reply) => {
      setChoices(reply?.answer.choices);
    });
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
      onSubmit={() => {
        setIsTold(true);
        if (isWhole(input)) change.show(input);
      }}
      failure={asking.failure ?? change.failure}
      button={say(ADD_KPI.show)}
    >
      <Fields
        take={(more) => {
          setInput({ ...input, ...more });
        }}
        {...{ input, choices, isTold }}
      />
    </Form>
  );
};

/** A KPI from a list. */
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
