import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportFacts } from '../../features/imports';
import { paymentOf } from '../../imports/fates';
import type { Entry } from '../../imports/entries';
import type { Prepared } from '../../imports/prepared';
import { settling, wordsOf } from '../../imports/proposals';
import { fits, LEAVE_OUT, RULE_KEYS, type LeaveOutAs, type Rule, type RuleRow } from '../../imports/rules';
import { spokenDay, spokenMoney } from '../../speech';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { Section } from '../parts/section';
import { Some } from '../parts/some';
import { useSession } from '../asking/session';
import type { Import } from './useImport';
import { IMPORT } from './words';

const SHOWN = 3;
const NO_RULE = Object.fromEntries(RULE_KEYS.map((key) => [key, null])) as unknown as RuleRow;

interface Props {
  read: Prepared;
  it: Import;
  facts: ImportFacts;
}

export const RowLine = ({ entry }: { entry: Entry }): JSX.Element => {
  const { language } = useSession();
  return (
    <div>
      {entry.day === null ? '–' : spokenDay(entry.day)} · <b>{spokenMoney(entry.amount, language)}</b>
      <br />
      {entry.text}
    </div>
  );
};

const Takes = ({ entries }: { entries: readonly Entry[] }): JSX.Element => {
  const { say } = useSession();
  return (
    <>
      <p class="aside">{say(IMPORT.takes, { count: entries.length })}</p>
      <Some
        of={entries}
        first={SHOWN}
        list="ul"
        name="few"
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

/** A rule for the first row that has no line; what else it would take is shown before it is made. */
const Open = ({ it, facts, open }: Omit<Props, 'read'> & { open: readonly Entry[] }): JSX.Element | null => {
  const { say } = useSession();
  const [entry] = open;
  const [text, setText] = useState(entry === undefined ? '' : wordsOf(entry));
  const [target, setTarget] = useState('');
  if (entry === undefined) return null;
  const { source } = it.kept.mapping;
  const isLeave = target.startsWith(LEAVE);
  const rule: RuleRow = {
    ...NO_RULE,
    ...{ match: 'contains', text, direction: entry.amount > 0 ? 'in' : 'out' },
    line: isLeave || target === '' ? null : target,
    leaveOut: isLeave ? (target.slice(LEAVE.length) as LeaveOutAs) : null,
  };
  const takes = open.filter((each) => fits(rule, paymentOf(each, source)));
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
            ...{ value: id, label: name === id ? id : `${id} – ${name}` },
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

/** What each rule takes of this file. */
const Try = ({ read, it }: Props): JSX.Element => {
  const { say } = useSession();
  const { rules, made, fates, setMade } = it;
  const takenBy = (at: number): Entry[] =>
    read.entries.filter((_, index) => {
      const fate = fates[index];
      return fate !== undefined && fate.kind !== 'duplicate' && fate.rule === at;
    });
  return (
    <details>
      <summary>{say(IMPORT.rules)}</summary>
      {rules.length === 0 && <p class="aside">{say(IMPORT.noRules)}</p>}
      <ul class="stack">
        {rules.map((rule, at) => (
          <li key={at} class="one">
            <span>
              {conditionsOf(rule, say)} → <b>{goesTo(rule, say)}</b>
              {at < made.length && ` (${say(IMPORT.isNew)})`}
            </span>
            <Takes entries={takenBy(at)} />
            {at < made.length && (
              <Button
                kind="quiet"
                label={`${say(IMPORT.drop)} ${at + 1}`}
                onPress={() => {
                  setMade(made.filter((_, index) => index !== at));
                }}
              >
                {say(IMPORT.drop)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
};

/** A row of the file, and what a person may say of it. */
const Check = (props: {
  entry: Entry | undefined;
  label: string;
  isOn: boolean;
  set: (isOn: boolean) => void;
}): JSX.Element => (
  <li>
    {props.entry !== undefined && <RowLine entry={props.entry} />}
    <label class="check-row">
      <input
        type="checkbox"
        checked={props.isOn}
        onInput={({ currentTarget }) => {
          props.set(currentTarget.checked);
        }}
      />
      <span>{props.label}</span>
    </label>
  </li>
);

/** Rows that resemble one of the ledger, and payments that may settle a commitment: a person decides each. */
const Deciding = ({ read, it, facts }: Props): JSX.Element => {
  const { say, language } = useSession();
  const { known, choices, choose, fates } = it;
  const money = (value: number): string => spokenMoney(value, language);
  const isOpenFor = (at: number): boolean => fates[at]?.kind !== 'left out' || choices.has(at);
  const near = (known?.near ?? []).filter(({ at }) => isOpenFor(at));
  const settles = settling(read.entries, fates, facts.commitments);
  const isChosen = (at: number, key: string): boolean => key in (choices.get(at) ?? {});
  return (
    <>
      {near.length > 0 && (
        <Section title={say(IMPORT.near)}>
          <Some
            of={near}
            first={SHOWN}
            list="ul"
            name="few"
            item={({ at, row, day, amount, line }) => (
              <Check
                key={at}
                entry={read.entries[at]}
                label={say(IMPORT.nearRow, { row, line, day: spokenDay(day), amount: money(amount) })}
                isOn={isChosen(at, 'isSame')}
                set={(isOn) => {
                  choose(at, isOn ? { isSame: true } : null);
                }}
              />
            )}
          />
        </Section>
      )}
      {settles.length > 0 && (
        <Section title={say(IMPORT.settles)}>
          <Some
            of={settles}
            first={SHOWN}
            list="ul"
            name="few"
            item={({ at, commitment: { reference, amount } }) => (
              <Check
                key={at}
                entry={read.entries[at]}
                label={say(IMPORT.settlesThis, { reference, amount: money(amount) })}
                isOn={isChosen(at, 'settles')}
                set={(isOn) => {
                  choose(at, isOn ? { settles: reference } : null);
                }}
              />
            )}
          />
        </Section>
      )}
    </>
  );
};

export const Rows = (props: Props): JSX.Element => {
  const { say } = useSession();
  const { read, it } = props;
  const count = (kind: string): number => it.fates.filter((fate) => fate.kind === kind).length;
  const open = read.entries.filter((_, at) => it.fates[at]?.kind === 'open');
  const broken = it.fates.flatMap((fate) => (fate.kind === 'open' && fate.why !== null ? [fate.why] : []));
  return (
    <Section title={say(IMPORT.preview)}>
      <ul class="counts">
        <li>{say(IMPORT.fresh, { count: count('taken') })}</li>
        <li>{say(IMPORT.duplicates, { count: count('duplicate') })}</li>
        <li>{say(IMPORT.leftOut, { count: count('left out') })}</li>
        <li class={open.length > 0 ? 'bad' : ''}>{say(IMPORT.open, { count: open.length })}</li>
      </ul>
      {[...new Set(broken.map((why) => say(why)))].map((why) => (
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
