import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CheckedEntry } from '../../../features/limits';
import { spokenAmount } from '../../../speech';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { useLineName } from '../../asking/useLineName';
import type { Hears, Made } from '../../asking/useToPlan';
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

/** What on Budget is not as approved, and the button that puts it back. */
const Unlike = ({ count, done }: { count: number; done: Hears }): JSX.Element => {
  const { say } = useSession();
  const { run, failure } = useAsk('restorePlan', CHECK.puttingBack);
  return (
    <Section title={say(CHECK.unlike, { count })} sign={<Sign status="off track" />}>
      <p class="aside">{say(CHECK.unlikeLead)}</p>
      <Failed failure={failure} />
      <Button
        onPress={() => {
          run({}, done);
        }}
      >
        {say(CHECK.putBack)}
      </Button>
    </Section>
  );
};

/** Judges the whole ledger and lists entries that are over, warned of, or approved. */
export const Limits = (): JSX.Element => {
  const { say, go } = useSession();
  const { run, reply, failure } = useAsk('checkLimits', CHECK.checking);
  const [restored, setRestored] = useState<Made | null>(null);
  const check = (): void => {
    run({}, () => {
      setRestored(null);
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
              <Done made={reply} />
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
              <Done made={restored} />
              {restored === null && reply.answer.unlike > 0 && (
                <Unlike count={reply.answer.unlike} done={setRestored} />
              )}
              {restored === null && <Problems problems={reply.problems} again={check} />}
            </>
          )}
        </>
      )}
    </OfPlan>
  );
};
