import type { JSX } from 'preact';
import type { ChangeGoalAnswer } from '../../../features/goals';
import type { Glance } from '../../../features/home';
import { useSession } from '../../asking/session';
import { useChange } from '../../asking/useChange';
import { blankFault, useFields, type Fields } from '../../asking/useFields';
import type { Hears } from '../../asking/useToPlan';
import type { Start } from '../../asking/views';
import { Doing } from '../../parts/doing';
import { Field } from '../../parts/fields/field';
import { Form } from '../../parts/fields/form';
import { Look } from '../../parts/look';
import { FORM, CONFIRM } from '../../words';
import { GOAL } from './words';

const ROWS = [
  ['aim', 'target'],
  ['today', 'today'],
  ['outlook', 'outlook'],
  ['needed', 'needed'],
] as const;
const SERVES = ['kpis', 'work', 'lines'] as const;

/** Each figure under the current and under the new target, and what serves the goal. */
const Follows = ({ answer }: { answer: ChangeGoalAnswer }): JSX.Element => {
  const { say } = useSession();
  return (
    <>
      <table class="room">
        <caption>{answer.name}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{say(GOAL.before)}</th>
            <th scope="col">{say(GOAL.after)}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([words, key]) => {
            const both = answer[key];
            return both === null ? null : (
              <tr key={key}>
                <th scope="row">{say(GOAL[words])}</th>
                <td>{both.was}</td>
                <td>
                  <b>{both.becomes}</b>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <h3>{say(GOAL.serves)}</h3>
      <dl class="serves">
        {SERVES.map((kind) => [
          <dt key={kind}>{say(GOAL[kind])}</dt>,
          <dd key={`${kind} names`}>{answer.serves[kind].join(', ') || say(GOAL.nothing)}</dd>,
        ])}
      </dl>
    </>
  );
};

type Goal = Glance['goals'][number];

type Asks = 'goal' | 'target' | 'who' | 'reason' | 'givenUp' | 'date';

/** The fields; the current target is shown below the new one. */
const Asked = ({ goals, form }: { goals: readonly Goal[]; form: Fields<Asks> }): JSX.Element => {
  const { say } = useSession();
  const options = goals.map(({ id, name }) => ({ value: id, label: `${id} ${name}` }));
  const now = goals.find(({ id }) => id === form.values.goal)?.target ?? '–';
  return (
    <fieldset>
      <Field label={say(GOAL.goal)} as={options} {...form.field('goal')} />
      <Field label={say(GOAL.target)} guide={say(GOAL.now, { target: now })} {...form.field('target')} />
      <Field label={say(FORM.reason)} as="lines" {...form.field('reason')} />
      <Field label={say(FORM.givenUp)} as="lines" {...form.field('givenUp')} />
      <Field label={say(GOAL.who)} {...form.field('who')} />
      <Field label={say(FORM.date)} as="day" {...form.field('date')} />
    </fieldset>
  );
};

/**
 * Asks for the goal, the target, the reason and what is given up; then shows the effects and the button that makes the
 * change.
 */
const Changing = (props: { goals: readonly Goal[]; first: string; done: Hears }): JSX.Element => {
  const { goals, done } = props;
  const { say, who, today } = useSession();
  const change = useChange('changeGoal', { look: GOAL.looking, run: GOAL.changing }, done);
  const form = useFields<Asks>(
    { goal: props.first, target: '', who, reason: '', givenUp: '', date: today },
    (values) => ({
      target: blankFault(values.target),
      reason: blankFault(values.reason),
      givenUp: blankFault(values.givenUp),
    }),
  );
  if (change.shown !== null) {
    const { answer } = change.shown;
    return (
      <Look
        title={say(GOAL.follows)}
        add={say(GOAL.change, { target: answer.exactly })}
        drop={say(CONFIRM.drop)}
        ways={change}
      >
        <Follows answer={answer} />
      </Look>
    );
  }
  const look = (): void => {
    change.show(form.values);
  };
  return (
    <Form onSubmit={form.checked(look)} failure={change.failure} button={say(GOAL.look)}>
      <Asked goals={goals} form={form} />
    </Form>
  );
};

/** Changes the target of an approved goal. */
export const ChangeGoal = ({ start }: { start: Start }): JSX.Element => {
  const { glance } = useSession();
  const goals = (glance?.goals ?? []).filter(({ target }) => target !== null);
  const [first] = goals;
  return (
    <Doing title={GOAL.title} lead={GOAL.lead} lacks={first === undefined && GOAL.none}>
      {(done) => <Changing goals={goals} first={start.goal ?? first?.id ?? ''} done={done} />}
    </Doing>
  );
};
