import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useSession } from '../../asking/session';
import { useAddition } from '../../asking/useChange';
import { useToPlan } from '../../asking/useToPlan';
import { Button } from '../../parts/button';
import { Confirm } from '../../parts/confirm';
import { Choice } from '../../parts/fields/choice';
import { Heading } from '../../parts/heading';
import { Failed } from '../../parts/said/failed';
import { CONFIRM } from '../../words';
import { SAMPLE } from './words';

/** Opens the sample year of a shop or a firm. */
export const Sample = (): JSX.Element => {
  const { say, language } = useSession();
  const [which, setWhich] = useState<'shop' | 'firm'>('shop');
  const change = useAddition('openSample', useToPlan());
  return (
    <>
      <Heading>{say(SAMPLE.title)}</Heading>
      <p class="lead">{say(which === 'firm' ? SAMPLE.firmLead : SAMPLE.lead)}</p>
      {change.shown === null && (
        <div class="stack">
          <Choice<'shop' | 'firm'>
            label={say(SAMPLE.which)}
            value={which}
            options={[
              { value: 'shop', label: say(SAMPLE.shop) },
              { value: 'firm', label: say(SAMPLE.firm) },
            ]}
            onInput={setWhich}
          />
          <Failed failure={change.failure} />
          <Button
            kind="primary"
            onPress={() => {
              change.show({ language, isFirm: which === 'firm' });
            }}
          >
            {say(CONFIRM.show)}
          </Button>
        </div>
      )}
      <Confirm change={change} />
    </>
  );
};
