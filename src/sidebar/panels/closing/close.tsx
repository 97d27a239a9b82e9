import type { JSX } from 'preact';
import type { CloseAnswer } from '../../../features/closing';
import { spokenMonth } from '../../../speech';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { useChange } from '../../asking/useChange';
import { blankFault, useFields } from '../../asking/useFields';
import { useMonths } from '../../asking/useMonths';
import type { Hears } from '../../asking/useToPlan';
import { Button } from '../../parts/button';
import { Doing } from '../../parts/doing';
import { Field } from '../../parts/fields/field';
import { Form } from '../../parts/fields/form';
import { Look } from '../../parts/look';
import { GoTo } from '../../parts/said/goTo';
import { Section } from '../../parts/section';
import { FORM, CONFIRM } from '../../words';
import { Next } from '../home/standing';
import { REVIEW } from '../review/words';
import { ASK } from '../spending/words';
import { CLOSE } from './words';

/** What has to be done first, each with its cell; if the review is missing, a button builds it. */
const Missing = ({ missing, month }: Pick<CloseAnswer, 'missing' | 'month'>): JSX.Element => {
  const { say, go } = useSession();
  const isToReview = missing.some(({ kind }) => kind === 'no review' || kind === 'old review');
  return (
    <>
      <ul class="problems">
        {missing.map(({ where, at, what }) => (
          <li key={`${where} ${what}`}>
            <GoTo where={where} at={at} /> {what}
          </li>
        ))}
      </ul>
      {isToReview && (
        <Button
          kind="tonal"
          onPress={() => {
            go('reviewMonth', { month });
          }}
        >
          {say(REVIEW.title)}
        </Button>
      )}
    </>
  );
};

/** Asks for the month and the person, then shows what is missing or the button that closes it. */
const Closing = ({ done }: { done: Hears }): JSX.Element => {
  const { say, who, today } = useSession();
  const months = useMonths();
  const change = useChange('closeMonth', { look: CLOSE.looking, run: CLOSE.closing }, done);
  const form = useFields({ month: months.open[0]?.value ?? '', who, date: today });
  const look = (): void => {
    change.show(form.values);
  };
  if (change.shown !== null) {
    const { answer, message } = change.shown;
    const can = answer.state === 'ready';
    const month = spokenMonth(answer.month);
    return (
      <Look
        title={say(can ? CLOSE.ready : CLOSE.not)}
        add={can ? say(CLOSE.close) : null}
        drop={say(can ? CONFIRM.drop : ASK.back)}
        ways={change}
      >
        <p>{answer.missing.length === 0 ? message : say(CLOSE.first, { month })}</p>
        <Missing {...answer} />
      </Look>
    );
  }
  return (
    <Form onSubmit={form.checked(look)} failure={change.failure} button={say(CLOSE.look)}>
      <fieldset>
        <Field label={say(CLOSE.month)} as={months.all} {...form.field('month')} />
        <Field label={say(CLOSE.who)} {...form.field('who')} />
        <Field label={say(FORM.date)} as="day" {...form.field('date')} />
      </fieldset>
    </Form>
  );
};

/** Asks for a closed month and the reason to reopen it. */
const Reopening = ({ done }: { done: Hears }): JSX.Element | null => {
  const { say, who, today } = useSession();
  const { closed } = useMonths();
  const asking = useAsk('reopenMonth', { look: CLOSE.looking, run: CLOSE.reopening });
  const form = useFields(
    { month: closed.at(-1)?.value ?? '', who, reason: '', date: today },
    ({ reason }) => ({ reason: blankFault(reason) }),
  );
  if (closed.length === 0) return null;
  const reopen = (): void => {
    asking.run(form.values, done);
  };
  return (
    <Section title={say(CLOSE.reopenTitle)}>
      <Form onSubmit={form.checked(reopen)} failure={asking.failure} button={say(CLOSE.reopen)} kind="plain">
        <Field label={say(CLOSE.month)} as={closed} {...form.field('month')} />
        <Field label={say(CLOSE.reopener)} {...form.field('who')} />
        <Field label={say(CLOSE.reason)} as="lines" {...form.field('reason')} />
      </Form>
    </Section>
  );
};

/** Closes a month once nothing is missing, or reopens one for a reason. */
export const CloseMonth = (): JSX.Element => {
  const { say, go, glance } = useSession();
  const next = glance?.standing.next;
  const isFirst = useMonths().closed.length === 0;
  return (
    <Doing title={CLOSE.title} lead={CLOSE.lead} after={next && <Next next={next} kind="tonal" />}>
      {(done) => (
        <>
          <Closing done={done} />
          {isFirst && (
            <Button
              kind="quiet"
              onPress={() => {
                go('takeEarlier');
              }}
            >
              {say(CLOSE.earlier)}
            </Button>
          )}
          <Reopening done={done} />
        </>
      )}
    </Doing>
  );
};
