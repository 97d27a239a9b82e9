import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Rescored } from '../../../features/quarter';
import { useSession } from '../../asking/session';
import { useChange } from '../../asking/useChange';
import type { Made } from '../../asking/useToPlan';
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

/** Scores that were filled in on a quarter's review: shown first, then copied to Risks. */
export const Rescore = ({ month }: { month: string }): JSX.Element => {
  const { say } = useSession();
  const [made, setMade] = useState<Made | null>(null);
  const change = useChange('rescoreRisks', { look: RESCORE.looking, run: RESCORE.taking }, setMade);
  if (made !== null) return <Done made={made} />;
  if (change.shown === null)
    return (
      <Section title={say(RESCORE.title)}>
        <p class="aside">{say(RESCORE.lead)}</p>
        <Failed failure={change.failure} />
        <Button
          onPress={() => {
            change.show({ month });
          }}
        >
          {say(RESCORE.look)}
        </Button>
      </Section>
    );
  const { risks } = change.shown.answer;
  return (
    <Look
      title={change.shown.message}
      add={risks.length > 0 ? say(RESCORE.take) : null}
      drop={say(CONFIRM.drop)}
      ways={change}
    >
      <ul class="money">
        {risks.map((risk) => (
          <Risk key={risk.id} {...risk} />
        ))}
      </ul>
    </Look>
  );
};
