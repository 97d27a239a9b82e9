import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ImportFacts } from '../../features/imports';
import { areLegs } from '../../imports/mapping/legs';
import type { Months } from '../../imports/table/parts';
import type { Table as ReadTable } from '../../imports/table/table';
import { withYearOf } from '../../imports/table/years';
import { useSession } from '../asking/session';
import { Button } from '../parts/button';
import { Field } from '../parts/fields/field';
import { Failed } from '../parts/said/failed';
import { Asking } from './asked/asking';
import { HiddenOf } from './asked/hidden';
import { How } from './asked/how';
import { tableName, unreadIn, type ReadFile } from './files/readFile';
import { Rows } from './rows/rows';
import { Tie } from './rows/tie';
import { beginning, useImport, type LookUp } from './useImport';
import { IMPORT } from './words';

interface Props {
  facts: ImportFacts;
  file: ReadFile;
  /** Other files were chosen with it. */
  isMore: boolean;
  another: () => void;
  /** `at`: the index of the table. */
  finished: (message: string, id: string, at: number) => void;
  /** Replaces the request to the ledger for known rows. */
  lookUp?: LookUp;
}

/** What a person must know about a report by month. */
const ByMonth = ({ months: { passed } }: { months: Months }): JSX.Element => {
  const { say } = useSession();
  return (
    <>
      <p class="notice">{say(IMPORT.monthly)}</p>
      {passed.length > 0 && <p class="aside">{say(IMPORT.passedColumns, { columns: passed.join(', ') })}</p>}
    </>
  );
};

const One = (props: Props & { table: ReadTable; at: number }): JSX.Element => {
  const { facts, file, table, at, finished, lookUp } = props;
  const { say } = useSession();
  const begun = useMemo(() => beginning(table, facts, file.name), [table]);
  const it = useImport(table, facts, begun.kept, lookUp);
  return (
    <>
      {table.isYearless === true && (
        <p class="notice">{say(table.months === undefined ? IMPORT.yearless : IMPORT.yearlessMonths)}</p>
      )}
      {table.months !== undefined && <ByMonth months={table.months} />}
      {table.cut !== undefined && <p class="notice">{say(IMPORT.cut, { header: table.cut })}</p>}
      {areLegs(it.kept.mapping) && <p class="notice">{say(IMPORT.legs)}</p>}
      <Asking table={table} it={it} />
      <HiddenOf table={table} it={it} />
      <How table={table} it={it} begun={begun} currency={facts.currency} />
      <Failed failure={it.failure} />
      {it.read !== null && it.known !== null && it.isHiddenCounted !== null && (
        <>
          <Rows read={it.read} it={it} facts={facts} />
          <Tie
            read={it.read}
            it={it}
            table={table}
            file={file.name}
            finished={(message, id) => {
              finished(message, id, at);
            }}
          />
        </>
      )}
    </>
  );
};

/** A file with several tables is read one table at a time. */
export const Table = (props: Props): JSX.Element => {
  const { say } = useSession();
  const { file, isMore, another } = props;
  const unread = unreadIn(file);
  const [at, setAt] = useState(unread[0] ?? 0);
  const read = file.tables[at] ?? file.tables[0];
  const { first } = props.facts;
  const table = useMemo(() => (read === undefined ? undefined : withYearOf(read, first)), [read, first]);
  return (
    <>
      <div class="stack">
        <b>{file.name}</b>
        <Button kind="quiet" onPress={another}>
          {say(isMore ? IMPORT.next : IMPORT.another)}
        </Button>
        {unread.length > 1 && (
          <Field
            label={say(IMPORT.table)}
            value={String(at)}
            as={unread.map((place) => ({ value: String(place), label: tableName(file, place, say) }))}
            onInput={(value) => {
              setAt(Number(value));
            }}
          />
        )}
      </div>
      {file.passed.length > 0 && (
        <p class="aside">{say(IMPORT.passed, { sheets: file.passed.join(', ') })}</p>
      )}
      {table !== undefined && <One key={at} {...props} at={at} table={table} />}
    </>
  );
};
