import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { KnownAnswer } from '../../../features/imports';
import type { Entry } from '../../../imports/entry';
import type { Choice } from '../../../imports/fates/fates';
import { settling } from '../../../imports/fates/proposals';
import { spokenMoney } from '../../../speech';
import { useSession } from '../../asking/session';
import { Section } from '../../parts/section';
import { Many } from '../many';
import { IMPORT } from '../words';
import { RowLine, SHOWN, type Props } from './row';

/** A row of the file with a checkbox for a person's decision. */
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

interface Question {
  at: number;
  label: string;
  /** The choice that the checkbox stands for. */
  yes: Choice;
}

/** Questions of one kind, one for each row. */
const Asked = (props: Props & { title: string; questions: readonly Question[] }): JSX.Element | null => {
  const { read, it, title, questions } = props;
  if (questions.length === 0) return null;
  return (
    <Section title={title}>
      <Many
        of={questions}
        first={SHOWN}
        item={({ at, label, yes }) => (
          <Check
            key={at}
            entry={read.entries[at]}
            label={label}
            isOn={Object.keys(yes).every((key) => key in (it.choices.get(at) ?? {}))}
            set={(isOn) => {
              it.choose(at, isOn ? yes : null);
            }}
          />
        )}
      />
    </Section>
  );
};

type Near = KnownAnswer['near'][number];

/**
 * Rows that resemble one on the ledger, rows that may be the other side of a transfer, and payments that may settle a
 * commitment: a person decides on each.
 */
export const Deciding = (props: Props): JSX.Element => {
  const { say, dayOf, language } = useSession();
  const { read, it, facts } = props;
  const { known, choices, fates } = it;
  const money = (value: number): string => spokenMoney(value, language);
  const isAsked = ({ at }: Near): boolean => fates[at]?.kind !== 'left out' || choices.has(at);
  const values = ({ row, line, day, amount }: Near) => ({
    row,
    line,
    day: dayOf(day),
    amount: money(amount),
  });
  const near = (known?.near ?? []).filter(isAsked).map((row): Question => ({
    at: row.at,
    yes: { isSame: true },
    label: say(IMPORT.nearRow, values(row)),
  }));
  const sides = (known?.otherSides ?? []).filter(isAsked).map((row): Question => ({
    at: row.at,
    yes: { leaveOut: 'own transfer' },
    label: say(IMPORT.otherSide, values(row)),
  }));
  const settled = useMemo(() => settling(read.entries, fates, facts.commitments), [read, fates, facts]);
  const settles = settled.map(({ at, commitment: { reference, amount } }): Question => ({
    at,
    yes: { settles: reference },
    label: say(IMPORT.settlesThis, { reference, amount: money(amount) }),
  }));
  const differing = known?.differing ?? [];
  return (
    <>
      {differing.length > 0 && (
        <Section title={say(IMPORT.differing)}>
          <Many
            of={differing}
            first={SHOWN}
            item={(row) => (
              <li key={row.row}>{say(IMPORT.differingRow, { ...values(row), what: row.description })}</li>
            )}
          />
          <label class="check-row">
            <input
              type="checkbox"
              checked={it.areHeldLeftOut}
              onInput={({ currentTarget }) => {
                it.leaveHeldOut(currentTarget.checked);
              }}
            />
            <span>{say(IMPORT.differingKeep)}</span>
          </label>
        </Section>
      )}
      <Asked {...props} title={say(IMPORT.near)} questions={near} />
      <Asked {...props} title={say(IMPORT.otherSides)} questions={sides} />
      <Asked {...props} title={say(IMPORT.settles)} questions={settles} />
    </>
  );
};
