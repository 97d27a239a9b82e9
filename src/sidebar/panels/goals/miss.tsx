import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Figure } from '../../../domain/plan';
import type { MissedAnswer } from '../../../features/goals';
import { spokenFigure } from '../../../speech';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { Button } from '../../parts/button';
import { Field } from '../../parts/fields/field';
import { Form } from '../../parts/fields/form';
import { Status } from '../../parts/figures/status';
import { Section } from '../../parts/section';
import { Some } from '../../parts/some';
import { MOVE } from '../money/words';
import { MISS } from './words';

const SHOWN = 5;

const Work = ({ work }: Pick<MissedAnswer, 'work'>): JSX.Element => {
  const { say } = useSession();
  return (
    <Section title={say(MISS.work)}>
      {work.length === 0 ? (
        <p class="aside">{say(MISS.noWork)}</p>
      ) : (
        <Some
          of={work}
          first={SHOWN}
          list="ul"
          name="stack"
          item={({ id, text, late, status }) => (
            <li key={id}>
              <Status of={late !== null ? 'off track' : status === 'done' ? 'on track' : 'no data'}>
                {text}
              </Status>
            </li>
          )}
        />
      )}
    </Section>
  );
};

const Lines = ({ lines, unspent }: Pick<MissedAnswer, 'lines' | 'unspent'>): JSX.Element => {
  const { say, language } = useSession();
  const money = (figure: Figure): string => spokenFigure(figure, false, language);
  return (
    <Section title={say(MISS.lines)}>
      {lines.length === 0 ? (
        <p class="aside">{say(MISS.noLines)}</p>
      ) : (
        <>
          <dl class="totals">
            <dt>{say(MISS.unspent)}</dt>
            <dd>{money(unspent)}</dd>
          </dl>
          <Some
            of={lines}
            first={SHOWN}
            list="ul"
            name="money"
            item={({ line, name, year, used }) => (
              <li key={line}>
                <span class="name">{name}</span>
                <b class="figure">{money(year)}</b>
                <span />
                <span class="plan">{say(MISS.used, { figure: money(used) })}</span>
              </li>
            )}
          />
        </>
      )}
    </Section>
  );
};

/** A missed goal: its status, and what serves it. */
export const MissedGoal = (): JSX.Element => {
  const { say, go, glance } = useSession();
  const { look, reply, forget, failure } = useAsk('missedGoal', MISS.showing);
  const answer = reply?.answer ?? null;
  const goals = glance?.goals ?? [];
  const [goal, setGoal] = useState(goals[0]?.id ?? '');
  if (goals.length === 0) return <p class="lead">{say(MISS.noGoals)}</p>;
  return (
    <>
      <p class="lead">{say(MISS.lead)}</p>
      <Form
        onSubmit={() => {
          forget();
          look({ goal });
        }}
        failure={failure}
        button={say(MISS.show)}
      >
        <Field
          label={say(MISS.goal)}
          name="goal"
          value={goal}
          onInput={setGoal}
          as={goals.map(({ id, name }) => ({ value: id, label: `${id} ${name}` }))}
        />
      </Form>
      {answer !== null && (
        <>
          <Status of={answer.goal.status ?? 'no data'}>{answer.goal.text}</Status>
          <Work work={answer.work} />
          <Lines lines={answer.lines} unspent={answer.unspent} />
          <Button
            onPress={() => {
              go('moveMoney');
            }}
          >
            {say(MOVE.title)}
          </Button>
        </>
      )}
    </>
  );
};
