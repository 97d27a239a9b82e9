import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { WhatIfShown } from '../../../features/what-ifs';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import type { Hears, Made } from '../../asking/useToPlan';
import { Button } from '../../parts/button';
import { WhoForm } from '../../parts/fields/whoForm';
import { Status } from '../../parts/figures/status';
import { OfPlan } from '../../parts/ofPlan';
import { Done } from '../../parts/said/done';
import { Failed } from '../../parts/said/failed';
import { Problems } from '../../parts/said/problems';
import { WHAT_IFS } from './words';

/** How the year would end, and the button that takes the what-if over by a decision. */
const Shown = ({ shown, told }: { shown: WhatIfShown; told: Hears }): JSX.Element => {
  const { say, glance } = useSession();
  const isFirm = glance?.isFirm === true;
  const [isOpen, setOpen] = useState(false);
  const { run, failure } = useAsk('takeWhatIf', WHAT_IFS.taking);
  const { name, revenue, profit, lowest, goals, leftOut, beside, hasChanges } = shown;
  return (
    <li class="card stack">
      <b>{name ?? say(WHAT_IFS.plan)}</b>
      {leftOut !== '' && <p class="error">{leftOut}</p>}
      <dl class="totals">
        <dt>{say(WHAT_IFS.revenue)}</dt>
        <dd>{revenue}</dd>
        <dt>{say(WHAT_IFS.profit)}</dt>
        <dd>{profit}</dd>
        <dt>{say(WHAT_IFS.lowest)}</dt>
        <dd>{lowest}</dd>
      </dl>
      {beside !== '' && <p class="aside">{beside}</p>}
      {goals.map((goal) => (
        <Status key={goal.name} of={goal.status}>
          {goal.name}: {goal.text}
        </Status>
      ))}
      {name !== null &&
        hasChanges &&
        (isOpen ? (
          <WhoForm
            title={say(WHAT_IFS.take)}
            guide={say(WHAT_IFS.guide)}
            has={isFirm ? ['givenUp', 'approver'] : ['givenUp']}
            reason={name}
            failure={failure}
            onSubmit={({ who, reason, givenUp, approver }) => {
              run({ name, who, reason, givenUp, approver }, told);
            }}
            onDrop={() => {
              setOpen(false);
            }}
          />
        ) : (
          <Button
            label={say(WHAT_IFS.takeOne, { name })}
            onPress={() => {
              setOpen(true);
            }}
          >
            {say(WHAT_IFS.take)}
          </Button>
        ))}
    </li>
  );
};

/** Puts the comparison on a tab, for reading and printing. */
const OnTab = ({ told }: { told: Hears }): JSX.Element => {
  const { say } = useSession();
  const { go, failure } = useAsk('whatIfsOnTab', WHAT_IFS.comparing);
  return (
    <>
      <Failed failure={failure} />
      <Button
        onPress={() => {
          go({}, told);
        }}
      >
        {say(WHAT_IFS.onTab)}
      </Button>
    </>
  );
};

/** Compares what-ifs with the plan and with each other. */
export const WhatIfs = (): JSX.Element => {
  const { say, glance } = useSession();
  const { look, reply, failure } = useAsk('compareWhatIfs', WHAT_IFS.comparing);
  const [made, setMade] = useState<Made | null>(null);
  const hasPlan = glance !== null;
  const load = (): void => {
    look({});
  };
  useEffect(() => {
    if (hasPlan) load();
  }, [hasPlan]);
  const shown = reply?.answer.shown ?? [];
  return (
    <OfPlan title={WHAT_IFS.title} lead={WHAT_IFS.lead}>
      {() => (
        <>
          <Done made={made} />
          <Failed failure={failure} />
          {reply !== null && shown.length < 2 && <p class="aside">{say(WHAT_IFS.none)}</p>}
          <ul class="stack">
            {shown.map((each) => (
              <Shown
                key={each.name}
                shown={each}
                told={(taken) => {
                  setMade(taken);
                  load();
                }}
              />
            ))}
          </ul>
          {shown.length > 1 && <OnTab told={setMade} />}
          {reply !== null && <Problems problems={reply.problems} again={load} />}
        </>
      )}
    </OfPlan>
  );
};
