import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useSession } from '../../asking/session';
import type { Start } from '../../asking/views';
import { Choice } from '../../parts/fields/choice';
import { OfPlan } from '../../parts/ofPlan';
import { FORM } from '../../words';
import { MissedGoal } from '../goals/miss';
import { CutCosts } from '../money/cut';
import { Spend } from './spend';
import { ASK } from './words';

const MODES = { spend: Spend, cut: CutCosts, miss: MissedGoal } as const;
type Mode = keyof typeof MODES;

/** What the plan is asked: before money is spent, when costs must be cut, and when a goal is missed. */
export const Ask = ({ start }: { start: Start }): JSX.Element => {
  const { say, glance } = useSession();
  const [mode, setMode] = useState<Mode>((start.mode ?? 'spend') as Mode);
  // The start values belong to the mode in which the view was opened.
  const [first, setFirst] = useState(start);
  const Panel = MODES[mode];
  return (
    <OfPlan title={ASK.title} none={ASK.noPlan} lacks={glance?.lines.length === 0 && FORM.noLines}>
      {() => (
        <>
          <Choice
            label={say(ASK.modes)}
            value={mode}
            options={(Object.keys(MODES) as Mode[]).map((value) => ({ value, label: say(ASK[value]) }))}
            onInput={(next) => {
              setFirst({});
              setMode(next);
            }}
          />
          <Panel start={first} />
        </>
      )}
    </OfPlan>
  );
};
