import type { JSX } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { CHECK_WORDS, heldIn, sentOf, type Prepared } from '../../../imports/fates/prepared';
import { isWhole, sumsOf, type FileSums, type NamedSum, type Sum } from '../../../imports/fates/sums';
import type { Tie as Off } from '../../../imports/fates/tieOut';
import type { Table } from '../../../imports/table/table';
import { spokenMoney } from '../../../speech';
import { capital } from '../../../words';
import { ask, type Failure, type InputOf } from '../../asking/server';
import { useSession } from '../../asking/session';
import { Button } from '../../parts/button';
import { Field } from '../../parts/fields/field';
import { Failed } from '../../parts/said/failed';
import { Section } from '../../parts/section';
import { Many } from '../many';
import type { Import } from '../useImport';
import { useJudged } from '../useJudged';
import { IMPORT } from '../words';
import { Around } from './around';
import { Likely } from './likely';
import { SHOWN } from './row';

interface Props {
  read: Prepared;
  it: Import;
  table: Table;
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
          <SumRow key={sum.why.en} name={say(IMPORT.leftOut, { count: say(sum.why) })} sum={sum} />
        ))}
        {sums.open.rows > 0 && <SumRow name={say(IMPORT.openRows)} sum={sums.open} />}
      </tbody>
    </table>
  );
};

/** What does not tie out, with its place. Rounding differences are mentioned and prevent nothing. */
const Held = ({ read }: { read: Prepared }): JSX.Element => {
  const { say, language } = useSession();
  const broken = read.ties.flatMap((tie) => tie.broken);
  const rounded = read.ties.flatMap((tie) => tie.rounded);
  const held = read.ties.flatMap((tie) => tie.held);
  const money = (value: number): string => spokenMoney(value, language);
  const line = ({ check, expected, found, at, reference }: Off, index: number): JSX.Element => (
    <li key={index}>
      {say(IMPORT.broken, {
        check: reference === '' ? capital(CHECK_WORDS[check][language]) : reference,
        expected: money(expected),
        found: money(found),
        where: at === null ? '' : say(IMPORT.inRow, { row: at }),
      })}
    </li>
  );
  return (
    <>
      {broken.length > 0 ? (
        <ul class="notice bad" role="alert">
          {broken.map(line)}
        </ul>
      ) : (
        <p class="aside">
          {held.length === 0 ? say(IMPORT.heldNot) : say(IMPORT.held, { held: heldIn(read.ties, language) })}
        </p>
      )}
      {rounded.length > 0 && <Many of={rounded} first={SHOWN} item={line} />}
    </>
  );
};

/** Rows that were not understood are listed, and have to be left out explicitly. */
const Unread = (props: {
  read: Prepared;
  left: ReadonlySet<number>;
  leave: (places: readonly number[], isLeft: boolean) => void;
}): JSX.Element | null => {
  const { say } = useSession();
  const { left, leave } = props;
  const { unread } = props.read;
  if (unread.length === 0) return null;
  const check = (isLeft: boolean, places: readonly number[], words: string): JSX.Element => (
    <label class="check-row">
      <input
        type="checkbox"
        checked={isLeft}
        onInput={({ currentTarget }) => {
          leave(places, currentTarget.checked);
        }}
      />
      <span>{words}</span>
    </label>
  );
  return (
    <>
      <h2>{say(IMPORT.unread)}</h2>
      {unread.length > SHOWN &&
        check(
          left.size === unread.length,
          [...unread.keys()],
          say(IMPORT.unreadAll, { count: unread.length }),
        )}
      <Many
        of={unread}
        first={SHOWN}
        item={({ at, header, found, expected }, index) => (
          <li key={at}>
            {check(
              left.has(index),
              [index],
              say(IMPORT.unreadRow, { row: at, header, found, expected: say(expected) }),
            )}
          </li>
        )}
      />
    </>
  );
};

const added = (sum: Sum, rows: number): Sum => ({ ...sum, rows: sum.rows + rows });

/** What limits and closed months say about the rows, and then the button: nothing is written before this is shown. */
const Writing = (props: {
  inputOf: () => Readonly<Record<string, unknown>>;
  taken: number;
  /** Whether rows are left out by name. */
  isLeft: boolean;
  made: number;
  finished: Props['finished'];
}): JSX.Element => {
  const { say, take } = useSession();
  const { inputOf, taken, isLeft, made, finished } = props;
  const [failure, setFailure] = useState<Failure | null>(null);
  const { said, failure: notJudged } = useJudged(inputOf, taken > 0);
  const write = (): void => {
    const giveBack = take(IMPORT.writing);
    if (giveBack === null) return;
    setFailure(null);
    void ask('writeImport', inputOf() as unknown as InputOf<'writeImport'>, false).then((heard) => {
      giveBack();
      if (heard.ok) finished(heard.reply.message, heard.reply.answer.id);
      else setFailure(heard.failure);
    });
  };
  if (taken === 0)
    return (
      <>
        <p>{say(isLeft ? IMPORT.nothingTaken : IMPORT.nothingNew)}</p>
        <Failed failure={failure} />
        {made > 0 && (
          <Button kind="primary" onPress={write}>
            {say(IMPORT.writeRules)}
          </Button>
        )}
      </>
    );
  return (
    <>
      <Failed failure={failure ?? notJudged} />
      {said !== null && said.message !== '' && (
        <p class={said.isBad ? 'notice bad' : 'notice'} role="status">
          {said.message}
        </p>
      )}
      {said === null && notJudged === null && <p class="aside">{say(IMPORT.judging)}</p>}
      {said !== null && (
        <Button kind="primary" onPress={write}>
          {say(IMPORT.write, { count: taken })}
        </Button>
      )}
    </>
  );
};

/** Rows and money of the file, compared with its own figures; then it can be written. */
export const Tie = ({ read, it, table, file, finished }: Props): JSX.Element => {
  const { say, language, who, setWho } = useSession();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const { kept, fates, made } = it;
  const unread = { rows: left.size, in: 0, out: 0, why: IMPORT.notReadable };
  const sums = useMemo(() => sumsOf(read.entries, fates), [read, fates]);
  const inputOf = useCallback(
    () => sentOf({ file, who, kept, prepared: read, fates, rules: made, language, unread: left.size }),
    [file, who, kept, read, fates, made, language, left.size],
  );
  const named: NamedSum[] = [...sums.leftOut, ...(left.size > 0 ? [unread] : [])];
  const unreadLeft = read.unread.length - left.size;
  const lacks = [
    ...(sums.open.rows > 0 ? [say(IMPORT.lacksLines, { count: sums.open.rows })] : []),
    ...(unreadLeft > 0 ? [say(IMPORT.lacksRows, { count: unreadLeft })] : []),
    ...(read.ties.some(({ broken }) => broken.length > 0)
      ? [say(read.unread.length > 0 ? IMPORT.lacksUnread : IMPORT.lacksTie)]
      : []),
    ...(kept.mapping.source.trim() === '' ? [say(IMPORT.lacksSource)] : []),
  ];
  return (
    <Section title={say(IMPORT.tieOut)}>
      <Sums sums={sums} named={named} unread={left.size} />
      <Held read={read} />
      <Likely read={read} table={table} it={it} />
      <Around table={table} />
      <Unread
        read={read}
        left={left}
        leave={(places, isLeft) => {
          const next = new Set(left);
          for (const at of places)
            if (isLeft) next.add(at);
            else next.delete(at);
          setLeft(next);
        }}
      />
      <Field label={say(IMPORT.who)} value={who} onInput={setWho} isOptional />
      {isWhole(sums) && lacks.length === 0 ? (
        <Writing
          inputOf={inputOf}
          taken={sums.taken.rows}
          isLeft={named.length > 0}
          made={made.length}
          finished={finished}
        />
      ) : (
        <p class="aside">{say(IMPORT.notYet, { lacks: lacks.join('; ') })}</p>
      )}
    </Section>
  );
};
