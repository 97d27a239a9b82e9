import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportFacts } from '../../features/imports';
import { CHECK_WORDS, heldIn, sentOf, type Prepared } from '../../imports/prepared';
import { isWhole, type FileSums, type NamedSum, type Sum } from '../../imports/sums';
import { spokenMoney, spokenMonth } from '../../speech';
import { Button } from '../parts/button';
import { Failed } from '../parts/failed';
import { Field } from '../parts/field';
import { Section } from '../parts/section';
import { ask, type Failure, type InputOf } from '../asking/server';
import { useSession } from '../asking/session';
import type { Import } from './useImport';
import { IMPORT } from './words';

interface Props {
  read: Prepared;
  it: Import;
  facts: ImportFacts;
  file: string;
  finished: (message: string, id: string) => void;
}

const SumRow = ({ name, sum, isTotal }: { name: string; sum: Sum; isTotal?: boolean }): JSX.Element => {
  const { language } = useSession();
  return (
    <tr class={isTotal === true ? 'total' : ''}>
      <th scope="row">{name}</th>
      <td>{sum.rows}</td>
      <td>{spokenMoney(sum.in, language)}</td>
      <td>{spokenMoney(sum.out, language)}</td>
    </tr>
  );
};

const Sums = ({
  sums,
  named,
  unread,
}: {
  sums: FileSums;
  named: readonly NamedSum[];
  unread: number;
}): JSX.Element => {
  const { say } = useSession();
  return (
    <table class="sums">
      <thead>
        <tr>
          <td />
          <th scope="col">{say(IMPORT.rows)}</th>
          <th scope="col">{say(IMPORT.in)}</th>
          <th scope="col">{say(IMPORT.out)}</th>
        </tr>
      </thead>
      <tbody>
        <SumRow name={say(IMPORT.file)} sum={added(sums.total, unread)} isTotal />
        <SumRow name={say(IMPORT.taken)} sum={sums.taken} />
        <SumRow name={say(IMPORT.known)} sum={sums.duplicates} />
        {named.map((sum) => (
          <SumRow key={sum.why.en} name={`${say(IMPORT.leave)}: ${say(sum.why)}`} sum={sum} />
        ))}
        {sums.open.rows > 0 && <SumRow name={say(IMPORT.openRows)} sum={sums.open} />}
      </tbody>
    </table>
  );
};

/** What does not add up, with its place. */
const Held = ({ read }: { read: Prepared }): JSX.Element => {
  const { say, language } = useSession();
  const broken = read.ties.flatMap((tie) => tie.broken);
  const held = read.ties.flatMap((tie) => tie.held);
  const money = (value: number): string => spokenMoney(value, language);
  if (broken.length > 0)
    return (
      <ul class="notice bad" role="alert">
        {broken.map(({ check, expected, found, at, reference }, index) => (
          <li key={index}>
            {say(IMPORT.broken, {
              check: reference === '' ? CHECK_WORDS[check][language] : reference,
              ...{ expected: money(expected), found: money(found) },
              where: at === null ? '' : say(IMPORT.inRow, { row: at }),
            })}
          </li>
        ))}
      </ul>
    );
  return (
    <p class="aside">
      {held.length === 0 ? say(IMPORT.heldNot) : say(IMPORT.held, { held: heldIn(read.ties, language) })}
    </p>
  );
};

/** Rows that were not understood are named, and must be left out by name. */
const Unread = (props: {
  read: Prepared;
  left: ReadonlySet<number>;
  leave: (at: number, isLeft: boolean) => void;
}): JSX.Element | null => {
  const { say } = useSession();
  if (props.read.unread.length === 0) return null;
  return (
    <>
      <h2>{say(IMPORT.unread)}</h2>
      <ul class="few">
        {props.read.unread.map(({ at, header, found, expected }, index) => (
          <li key={at}>
            <label class="check-row">
              <input
                type="checkbox"
                checked={props.left.has(index)}
                onInput={({ currentTarget }) => {
                  props.leave(index, currentTarget.checked);
                }}
              />
              <span>{say(IMPORT.unreadRow, { row: at, header, found, expected: say(expected) })}</span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
};

const added = (sum: Sum, rows: number): Sum => ({ ...sum, rows: sum.rows + rows });

/** All rows and all money of the file, and whether they agree with the file's own figures; then it can be written. */
export const Tie = ({ read, it, facts, file, finished }: Props): JSX.Element => {
  const { say, language, who, setWho, take } = useSession();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [failure, setFailure] = useState<Failure | null>(null);
  const { kept, fates, made } = it;
  const unread = { rows: left.size, in: 0, out: 0, why: IMPORT.notReadable };
  const sent = sentOf({ file, who, kept, prepared: read, fates, rules: made, language, unread: left.size });
  const { sums } = sent;
  const named: NamedSum[] = [...sums.leftOut, ...(left.size > 0 ? [unread] : [])];
  const isReady =
    isWhole(sums) &&
    sums.open.rows === 0 &&
    left.size === read.unread.length &&
    read.ties.every(({ broken }) => broken.length === 0) &&
    kept.mapping.source.trim() !== '';
  const closed = facts.closed.filter((month) =>
    read.entries.some(({ day }, at) => fates[at]?.kind === 'taken' && day?.startsWith(month)),
  );
  const write = (): void => {
    const giveBack = take(IMPORT.writing);
    if (giveBack === null) return;
    setFailure(null);
    void ask('writeImport', sent.input as unknown as InputOf<'writeImport'>, false).then((heard) => {
      giveBack();
      if (heard.ok) finished(heard.reply.message, heard.reply.answer.id);
      else setFailure(heard.failure);
    });
  };
  return (
    <Section title={say(IMPORT.tieOut)}>
      <Sums sums={sums} named={named} unread={left.size} />
      <Held read={read} />
      <Unread
        read={read}
        left={left}
        leave={(at, isLeft) => {
          const next = new Set(left);
          if (isLeft) next.add(at);
          else next.delete(at);
          setLeft(next);
        }}
      />
      {closed.length > 0 && (
        <p class="notice bad">{say(IMPORT.closed, { months: closed.map(spokenMonth).join(', ') })}</p>
      )}
      <Field label={say(IMPORT.who)} value={who} onInput={setWho} isOptional />
      <Failed failure={failure} />
      {!isReady && <p class="aside">{say(IMPORT.notYet)}</p>}
      {isReady && sums.taken.rows === 0 && <p>{say(IMPORT.nothingNew)}</p>}
      {isReady && (sums.taken.rows > 0 || made.length > 0) && (
        <Button kind="primary" onPress={write}>
          {sums.taken.rows > 0 ? say(IMPORT.write, { count: sums.taken.rows }) : say(IMPORT.writeRules)}
        </Button>
      )}
    </Section>
  );
};
