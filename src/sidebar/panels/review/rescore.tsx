import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Reply } from '../../../asking/feature';
import type { Rescored, RescoreAnswer } from '../../../features/quarter';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { Button } from '../../parts/button';
import { Look } from '../../parts/look';
import { Done } from '../../parts/said/done';
import { Failed } from '../../parts/said/failed';
import { Section } from '../../parts/section';
import { CONFIRM } from '../../words';
import { RESCORE } from './words';

const Risk = ({ risk, before, now }: Rescored): JSX.Element => (
  <li>
    <span class="name">{risk}</span>
    <b class="figure">
      {before ?? '–'} → {now ?? '–'}
    </b>
  </li>
);

/** The scores that were filled in on a quarter's review: shown first, then taken over to Risks. */
export const Rescore = ({ month }: { month: string }): JSX.Element => {
  const { say } = useSession();
  const { look, run, failure } = useAsk('rescoreRisks', { look: RESCORE.looking, run: RESCORE.taking });
  const [reply, setReply] = useState<Reply<RescoreAnswer> | null>(null);
  const [message, setMessage] = useState('');
  if (message !== '') return <Done message={message} />;
  if (reply === null)
    return (
      <Section title={say(RESCORE.title)}>
        <p class="aside">{say(RESCORE.lead)}</p>
        <Failed failure={failure} />
        <Button onPress={() => void look({ month }).then(setReply)}>{say(RESCORE.look)}</Button>
      </Section>
    );
  const { risks } = reply.answer;
  return (
    <Look
      title={reply.message}
      add={risks.length > 0 ? say(RESCORE.take) : null}
      drop={say(CONFIRM.drop)}
      failure={failure}
      onAdd={() => {
        void run({ month }).then((made) => {
          if (made !== null) setMessage(made.message);
        });
      }}
      onDrop={() => {
        setReply(null);
      }}
    >
      <ul class="money">
        {risks.map((risk) => (
          <Risk key={risk.id} {...risk} />
        ))}
      </ul>
    </Look>
  );
};
