import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Reply } from '../../../asking/feature';
import type { CheckAnswer, CheckedEntry } from '../../../features/limits';
import { spokenAmount } from '../../../speech';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { useLineName } from '../../asking/useLineName';
import { Button } from '../../parts/button';
import { Sign } from '../../parts/figures/status';
import { OfPlan } from '../../parts/ofPlan';
import { Done } from '../../parts/said/done';
import { Failed } from '../../parts/said/failed';
import { Problems } from '../../parts/said/problems';
import { Section } from '../../parts/section';
import { Some } from '../../parts/some';
import { CHECK } from './words';

const GROUPS = { over: 'off track', warned: 'at risk', approved: 'on track' } as const;
type Group = keyof typeof GROUPS;
const SHOWN = 4;

const Entry = ({ entry, group }: { entry: CheckedEntry; group: Group }): JSX.Element => {
  const { say, dayOf, language } = useSession();
  const { row, date, amount, description, why, decision } = entry;
  const line = useLineName()(entry.line);
  const note = group === 'over' ? CHECK.waits : CHECK.by;
  return (
    <li>
      <span class="name">{description === '' ? line : description}</span>
      <b class="figure">{spokenAmount(amount, language)}</b>
      <span class="aside wide">
        {[say(CHECK.row, { row }), dayOf(date), ...(description === '' ? [] : [line])].join(' · ')}
      </span>
      <span class="wide why">
        {why} {decision !== '' && group !== 'warned' && say(note, { id: decision })}
      </span>
    </li>
  );
};

const Entries = ({ group, entries }: { group: Group; entries: readonly CheckedEntry[] }): JSX.Element => {
  const { say } = useSession();
  const title = `${say(CHECK[group])} (${entries.length})`;
  return (
    <Section title={title} sign={<Sign status={entries.length === 0 ? 'no data' : GROUPS[group]} />}>
      {entries.length === 0 ? (
        <p class="aside">{say(CHECK.none)}</p>
      ) : (
        <Some
          of={entries}
          first={SHOWN}
          list="ul"
          name="money"
          item={(entry) => <Entry key={entry.row} {...{ entry, group }} />}
        />
      )}
    </Section>
  );
};

/** What was changed on Budget after it was approved, and the way back. */
const Unlike = ({ count, done }: { count: number; done: (message: string) => void }): JSX.Element => {
  const { say } = useSession();
  const { run, failure } = useAsk('restorePlan', { look: CHECK.puttingBack, run: CHECK.puttingBack });
  return (
    <Section title={say(CHECK.unlike, { count })} sign={<Sign status="off track" />}>
      <p class="aside">{say(CHECK.unlikeLead)}</p>
      <Failed failure={failure} />
      <Button
        onPress={() => {
          void run({}).then((made) => {
            if (made !== null) done(made.message);
          });
        }}
      >
        {say(CHECK.putBack)}
      </Button>
    </Section>
  );
};

/** Judges the whole ledger, and lists what is over, what was only warned of, and what was approved. */
export const Limits = (): JSX.Element => {
  const { say, go } = useSession();
  const { run, failure } = useAsk('checkLimits', { look: CHECK.checking, run: CHECK.checking });
  const [reply, setReply] = useState<Reply<CheckAnswer> | null>(null);
  const [restored, setRestored] = useState('');
  const check = (): void => {
    void run({}).then((made) => {
      if (made === null) return;
      setReply(made);
      setRestored('');
    });
  };
  return (
    <OfPlan title={CHECK.title} lead={CHECK.lead}>
      {() => (
        <>
          <div class="stack">
            <Failed failure={failure} />
            <Button kind={reply === null ? 'primary' : 'plain'} onPress={check}>
              {say(CHECK.check)}
            </Button>
          </div>
          {reply !== null && (
            <>
              <Done message={reply.message} />
              {(Object.keys(GROUPS) as Group[]).map((group) => (
                <Entries key={group} group={group} entries={reply.answer[group]} />
              ))}
              {reply.answer.over.length > 0 && (
                <Button
                  kind="primary"
                  onPress={() => {
                    go('decisionsList');
                  }}
                >
                  {say(CHECK.decide)}
                </Button>
              )}
              {restored !== '' ? (
                <Done message={restored} />
              ) : (
                reply.answer.unlike > 0 && <Unlike count={reply.answer.unlike} done={setRestored} />
              )}
              {restored === '' && <Problems problems={reply.problems} again={check} />}
            </>
          )}
        </>
      )}
    </OfPlan>
  );
};
