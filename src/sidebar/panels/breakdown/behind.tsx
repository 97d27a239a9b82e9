import type { JSX } from 'preact';
import type { Reply } from '../../../asking/feature';
import type { BehindAnswer, EntryShown, OpenShown } from '../../../features/breakdown';
import { spokenMoney, spokenMonth } from '../../../speech';
import { useSession } from '../../asking/session';
import { Section } from '../../parts/section';
import { Some } from '../../parts/some';
import { BREAKDOWN } from './words';

const SHOWN = 12;

const joined = (...texts: (string | null)[]): string => texts.filter((text) => text).join(' · ');

const Entry = ({ entry }: { entry: EntryShown }): JSX.Element => {
  const { say, dayOf, language } = useSession();
  const { row, date, line, department, amount, text, reference } = entry;
  return (
    <li>
      <span class="name">{text === '' ? line : text}</span>
      <b class="figure">{spokenMoney(amount, language)}</b>
      <span class="aside wide">
        {joined(
          row === null ? spokenMonth(date.slice(0, 7)) : dayOf(date),
          text === '' ? null : line,
          department,
          reference,
          row === null ? null : say(BREAKDOWN.row, { row }),
        )}
      </span>
    </li>
  );
};

const Open = ({ open }: { open: OpenShown }): JSX.Element => {
  const { say, language } = useSession();
  return (
    <li>
      <span class="name">{open.reference === '' ? say(BREAKDOWN.noReference) : open.reference}</span>
      <b class="figure">{spokenMoney(open.amount, language)}</b>
      <span class="aside wide">{joined(spokenMonth(open.month), open.line)}</span>
    </li>
  );
};

/** The entries behind a figure, and the commitments that are still open. */
export const Behind = ({ name, reply }: { name: string; reply: Reply<BehindAnswer> }): JSX.Element => {
  const { say, language } = useSession();
  const { entries, sum, count, open, committed } = reply.answer;
  const rest = sum - entries.reduce((all, { amount }) => all + amount, 0);
  return (
    <>
      <Section title={say(BREAKDOWN.entriesOf, { name })} aside={reply.message}>
        <Some
          of={entries}
          first={SHOWN}
          list="ul"
          name="money"
          item={(entry, index) => <Entry key={index} entry={entry} />}
        />
        {count > entries.length && (
          <p class="aside">
            {say(BREAKDOWN.rest, { count: count - entries.length, sum: spokenMoney(rest, language) })}
          </p>
        )}
      </Section>
      {open.length > 0 && (
        <Section title={`${say(BREAKDOWN.open)}: ${spokenMoney(committed, language)}`}>
          <Some
            of={open}
            first={SHOWN}
            list="ul"
            name="money"
            item={(one, index) => <Open key={index} open={one} />}
          />
        </Section>
      )}
    </>
  );
};
