import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../../imports/entry';
import type { Fate } from '../../../imports/fates/fates';
import {
  ruleFor,
  takenByRules,
  withoutLine,
  wordsOf,
  wouldTake,
  type Goal,
} from '../../../imports/fates/proposals';
import { LEAVE_OUT, type LeaveOutAs, type Rule } from '../../../imports/fates/rules';
import type { Words } from '../../../words';
import { useSession } from '../../asking/session';
import { Button } from '../../parts/button';
import { Field } from '../../parts/fields/field';
import { Section } from '../../parts/section';
import { Many } from '../many';
import { Opening } from '../opening';
import { IMPORT } from '../words';
import { Deciding } from './deciding';
import { RowLine, SHOWN, type Props } from './row';

const Takes = ({ entries }: { entries: readonly Entry[] }): JSX.Element => {
  const { say } = useSession();
  return (
    <>
      <p class="aside">{say(IMPORT.takes, { count: entries.length })}</p>
      <Many
        of={entries}
        first={SHOWN}
        item={(entry) => (
          <li key={`${entry.at} ${entry.part}`}>
            <RowLine entry={entry} />
          </li>
        )}
      />
    </>
  );
};

const LEAVE = 'leave:';
const goalOf = (target: string): Goal | null => {
  if (target === '') return null;
  return target.startsWith(LEAVE) ? { leaveOut: target.slice(LEAVE.length) as LeaveOutAs } : { line: target };
};

/** Proposes a rule for the first row without a line, and shows what else it would take. */
const Open = ({ it, facts, open }: Omit<Props, 'read'> & { open: readonly Entry[] }): JSX.Element | null => {
  const { say } = useSession();
  const [entry] = open;
  const [text, setText] = useState(entry === undefined ? '' : wordsOf(entry, open));
  const [target, setTarget] = useState('');
  if (entry === undefined) return null;
  const { source } = it.kept.mapping;
  const rule = ruleFor(entry, text, goalOf(target));
  const takes = wouldTake(rule, open, source);
  return (
    <div class="one">
      <RowLine entry={entry} />
      <Field label={say(IMPORT.text)} value={text} onInput={setText} />
      <Field
        label={say(IMPORT.goes)}
        value={target}
        as={[
          { value: '', label: say(IMPORT.chooseLine) },
          ...facts.lines.map(({ id, name, group }) => ({
            value: id,
            label: name === id ? id : `${id} – ${name}`,
            ...(group === '' ? {} : { group }),
          })),
          ...LEAVE_OUT.map((as) => ({ value: LEAVE + as, label: say(IMPORT[as]), group: say(IMPORT.leave) })),
        ]}
        onInput={setTarget}
      />
      <Takes entries={takes} />
      {target !== '' && takes.length > 0 && (
        <Button
          kind="tonal"
          onPress={() => {
            it.setMade([...it.made, rule]);
          }}
        >
          {say(IMPORT.makeRule)}
        </Button>
      )}
    </div>
  );
};

const conditionsOf = (rule: Rule, say: ReturnType<typeof useSession>['say']): string =>
  [
    ...(rule.source === null ? [] : [rule.source]),
    ...(rule.text === null ? [] : [`“${rule.text}”`]),
    ...(rule.direction === null ? [] : [say(IMPORT[rule.direction])]),
    ...[rule.account, rule.state].filter((each) => each !== null),
  ].join(' · ') || say(IMPORT.all);

const goesTo = (rule: Rule, say: ReturnType<typeof useSession>['say']): string =>
  rule.leaveOut === null
    ? rule.parts.map(({ line }) => line ?? '').join(' + ')
    : `${say(IMPORT.leave)}: ${say(IMPORT[rule.leaveOut])}`;

/** The rows that each rule takes. */
const Tried = ({ read, it }: Props): JSX.Element => {
  const { say } = useSession();
  const { rules, made, fates, setMade } = it;
  const taken = useMemo(() => takenByRules(read.entries, fates), [read, fates]);
  const own = rules.length - made.length;
  return (
    <ul class="stack">
      {rules.map((rule, at) => (
        <li key={at} class="one">
          <span>
            {conditionsOf(rule, say)} → <b>{goesTo(rule, say)}</b>
            {at >= own && ` (${say(IMPORT.isNew)})`}
          </span>
          <Takes entries={taken.get(at) ?? []} />
          {at >= own && (
            <Button
              kind="quiet"
              label={`${say(IMPORT.drop)} ${at + 1}`}
              onPress={() => {
                setMade(made.filter((_, index) => index !== at - own));
              }}
            >
              {say(IMPORT.drop)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
};

const Try = (props: Props): JSX.Element => {
  const { say } = useSession();
  return (
    <Opening summary={say(IMPORT.rules)}>
      {() =>
        props.it.rules.length === 0 ? <p class="aside">{say(IMPORT.noRules)}</p> : <Tried {...props} />
      }
    </Opening>
  );
};

/** The number of rows by fate. */
const countsOf = (fates: readonly Fate[]): Readonly<Record<Fate['kind'], number>> => {
  const counts = { taken: 0, duplicate: 0, 'left out': 0, open: 0 };
  for (const { kind } of fates) counts[kind]++;
  return counts;
};

export const Rows = (props: Props): JSX.Element => {
  const { say } = useSession();
  const { read, it } = props;
  const counts = countsOf(it.fates);
  const open = withoutLine(read.entries, it.fates);
  const broken = new Set<Words>();
  for (const fate of it.fates) if (fate.kind === 'open' && fate.why !== null) broken.add(fate.why);
  return (
    <Section title={say(IMPORT.preview)}>
      <ul class="counts">
        <li>{say(IMPORT.fresh, { count: counts.taken })}</li>
        <li>{say(IMPORT.duplicates, { count: counts.duplicate })}</li>
        <li>{say(IMPORT.leftOut, { count: counts['left out'] })}</li>
        <li class={counts.open > 0 ? 'bad' : ''}>{say(IMPORT.open, { count: counts.open })}</li>
      </ul>
      {[...new Set([...broken].map((why) => say(why)))].map((why) => (
        <p key={why} class="error">
          {why}
        </p>
      ))}
      {open.length > 0 && (
        <>
          <h2>{say(IMPORT.openTitle)}</h2>
          <Open key={`${open[0]?.at ?? 0} ${open[0]?.part ?? ''}`} {...props} open={open} />
        </>
      )}
      <Deciding {...props} />
      <Try {...props} />
    </Section>
  );
};
