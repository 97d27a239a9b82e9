import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useSession } from '../../asking/session';
import { useAddition } from '../../asking/useChange';
import { useFields } from '../../asking/useFields';
import type { Made } from '../../asking/useToPlan';
import { Button } from '../../parts/button';
import { Field } from '../../parts/fields/field';
import { Form } from '../../parts/fields/form';
import { Look } from '../../parts/look';
import { Done } from '../../parts/said/done';
import { Failed } from '../../parts/said/failed';
import { Section } from '../../parts/section';
import { CONFIRM, FORM } from '../../words';
import { PEOPLE, REWARDS } from './words';

/** Enters rewards on the ledger, or withdraws them; what the limits say is shown before anything is written. */
export const Rewards = (): JSX.Element => {
  const { say, who, today } = useSession();
  const [made, setMade] = useState<Made | null>(null);
  const told = (now: Made): void => {
    setMade(now);
    [enter, back].forEach(({ drop }) => {
      drop();
    });
  };
  const enter = useAddition('enterRewards', told, PEOPLE.working);
  const back = useAddition('withdrawRewards', told, PEOPLE.working);
  const form = useFields({ who, date: today });
  const show = (change: typeof enter | typeof back) =>
    form.checked(() => {
      setMade(null);
      change.show(form.values);
    });
  const way = back.shown === null ? enter : back;
  return (
    <Section title={say(REWARDS.title)}>
      <p class="aside">{say(REWARDS.lead)}</p>
      {way.shown === null ? (
        <Form onSubmit={show(enter)}>
          <Field label={say(FORM.who)} {...form.field('who')} />
          <Field label={say(FORM.date)} as="day" {...form.field('date')} />
          <Failed failure={enter.failure ?? back.failure} />
          <Button type="submit">{say(REWARDS.title)}</Button>
          <Button onPress={show(back)}>{say(REWARDS.back)}</Button>
        </Form>
      ) : (
        <Look
          title={way.shown.message}
          add={say(way === enter ? REWARDS.title : REWARDS.back)}
          drop={say(CONFIRM.drop)}
          ways={way}
        >
          <ul class="told">
            {way.shown.answer.told.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Look>
      )}
      <Done made={made} />
    </Section>
  );
};
