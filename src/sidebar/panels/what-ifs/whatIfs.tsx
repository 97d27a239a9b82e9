import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Reply } from '../../../asking/feature';
import type { WhatIfShown, WhatIfsAnswer } from '../../../features/what-ifs';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { Button } from '../../parts/button';
import { WhoForm } from '../../parts/fields/whoForm';
import { Status } from '../../parts/figures/status';
import { OfPlan } from '../../parts/ofPlan';
import { Done } from '../../parts/said/done';
import { Failed } from '../../parts/said/failed';
import { Problems } from '../../parts/said/problems';
import { WHAT_IFS } from './words';

/** How the year would end, and the way to take it over by a decision. */
const Shown = ({ shown, told }: { shown: WhatIfShown; told: (message: string) => void }): JSX.Element => {
  const { say, glance } = useSession();
  const isFirm = glance?.isFirm === true;
  const [isOpen, setOpen] = useState(false);
  const { run, failure } = useAsk('takeWhatIf', { look: WHAT_IFS.taking, run: WHAT_IFS.taking });
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
              void run({ name, who, reason, givenUp, approver }).then((reply) => {
                if (reply !== null) told(reply.message);
              });
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

/** Puts them on a tab, to be read and printed. */
const OnTab = ({ told }: { told: (message: string) => void }): JSX.Element => {
  const { say } = useSession();
  const { go, failure } = useAsk('whatIfsOnTab', { look: WHAT_IFS.comparing, run: WHAT_IFS.comparing });
  return (
    <>
      <Failed failure={failure} />
      <Button
        onPress={() => {
          void go({}).then((reply) => {
            if (reply !== null) told(reply.message);
          });
        }}
      >
        {say(WHAT_IFS.onTab)}
      </Button>
    </>
  );
};

/** The what-ifs beside the plan and each other. */
export const WhatIfs = (): JSX.Element => {
  const { say, glance } = useSession();
  const { look, failure } = useAsk('compareWhatIfs', { look: WHAT_IFS.comparing, run: WHAT_IFS.comparing });
  const [reply, setReply] = useState<Reply<WhatIfsAnswer> | null>(null);
  const [message, setMessage] = useState('');
  const hasPlan = glance !== null;
  const load = (): void => {
    void look({}).then((made) => {
      if (made !== null) setReply(made);
    });
  };
  useEffect(() => {
    if (hasPlan) load();
  }, [hasPlan]);
  const shown = reply?.answer.shown ?? [];
  return (
    <OfPlan title={WHAT_IFS.title} lead={WHAT_IFS.lead}>
      {() => (
        <>
          {message !== '' && <Done message={message} />}
          <Failed failure={failure} />
          {reply !== null && shown.length < 2 && <p class="aside">{say(WHAT_IFS.none)}</p>}
          <ul class="stack">
            {shown.map((each) => (
              <Shown
                key={each.name}
                shown={each}
                told={(text) => {
                  setMessage(text);
                  load();
                }}
              />
            ))}
          </ul>
          {shown.length > 1 && <OnTab told={setMessage} />}
          {reply !== null && <Problems problems={reply.problems} again={load} />}
        </>
      )}
    </OfPlan>
  );
};
