import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AppraisalAnswer } from '../../../features/people';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { blankFault, useFields } from '../../asking/useFields';
import type { Made } from '../../asking/useToPlan';
import { Field } from '../../parts/fields/field';
import { Form } from '../../parts/fields/form';
import { Done } from '../../parts/said/done';
import { Section } from '../../parts/section';
import { Keep } from './keep';
import { BuiltPage } from './page';
import { Rewards } from './rewards';
import { PEOPLE } from './words';

/** Each card, with what must be put right first. */
const Cards = ({ cards }: Pick<AppraisalAnswer, 'cards'>): JSX.Element => (
  <ul class="told">
    {cards.map(({ who, score, rating, faults, agreed }) => (
      <li key={who}>
        <b>
          {who}: {[score, rating].filter((text) => text !== '').join(', ')}
        </b>
        {[...faults, agreed].filter((text) => text !== '').map((text) => ` · ${text}`)}
      </li>
    ))}
  </ul>
);

/** Agrees to one card, which is then fixed; the cards above and their page are refreshed. */
const Agree = ({ answer, again }: { answer: AppraisalAnswer; again: () => void }): JSX.Element => {
  const { say, who, today } = useSession();
  const { run, failure } = useAsk('agreeRating', PEOPLE.working);
  const [agreed, setAgreed] = useState<Made | null>(null);
  const first = { card: answer.cards[0]?.who ?? '', by: who, salary: '', reason: '' };
  const form = useFields<keyof typeof first>(first, ({ card, by }) => ({
    card: blankFault(card),
    by: blankFault(by),
  }));
  const agree = (): void => {
    const { card, by, salary, reason } = form.values;
    const asked = { who: card, period: answer.period, by, date: today, salary, reason };
    run(asked, (made) => {
      const { reward, line } = made.answer;
      const brings = reward === '' ? '' : say(PEOPLE.brings, { reward });
      setAgreed({ message: [made.message, brings, line].filter((part) => part !== '').join(' ') });
      // Salary and reason belong to this card only.
      form.set({ salary: '', reason: '' });
      again();
    });
  };
  return (
    <Section title={say(PEOPLE.agree)}>
      <Form onSubmit={form.checked(agree)} failure={failure} button={say(PEOPLE.agree)} kind="plain">
        <Field
          label={say(PEOPLE.card)}
          as={answer.cards.map((card) => ({ value: card.who, label: card.who }))}
          {...form.field('card')}
        />
        <Field label={say(PEOPLE.by)} {...form.field('by')} />
        <Field label={say(PEOPLE.salary)} isOptional {...form.field('salary')} />
        <Field label={say(PEOPLE.reason)} isOptional {...form.field('reason')} />
      </Form>
      <Done made={agreed} />
    </Section>
  );
};

/** Scorecards, from what to know before the first of them to what was agreed. */
export const Appraisal = (): JSX.Element => {
  const { say } = useSession();
  return (
    <BuiltPage
      feature="appraisal"
      input={{ period: null }}
      title={PEOPLE.appraisal}
      lead={PEOPLE.appraisalLead}
      from="appraisal"
      before={
        <Keep part="appraisal">
          <p class="aside">{say(PEOPLE.open)}</p>
        </Keep>
      }
    >
      {(answer, build) => (
        <>
          {answer.periods.length > 1 && (
            <Field
              label={say(PEOPLE.period)}
              as={answer.periods}
              value={answer.period}
              onInput={(period) => {
                build({ period });
              }}
            />
          )}
          <Cards cards={answer.cards} />
          <Agree
            key={answer.period}
            answer={answer}
            again={() => {
              build({ period: answer.period });
            }}
          />
          <Rewards />
        </>
      )}
    </BuiltPage>
  );
};
