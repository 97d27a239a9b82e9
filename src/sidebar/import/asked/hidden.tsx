import type { JSX } from 'preact';
import { sumOf } from '../../../imports/fates/sums';
import { plainHeader } from '../../../imports/table/headers';
import type { Table } from '../../../imports/table/table';
import { spokenMoney } from '../../../speech';
import { useSession } from '../../asking/session';
import { Choice } from '../../parts/fields/choice';
import { Section } from '../../parts/section';
import type { Import } from '../useImport';
import { IMPORT } from '../words';
import { asWritten } from './how';

/** 4, 7–9 */
const rowsSaid = (rows: readonly number[]): string => {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
};

const RowsAsked = ({ rows, it }: { rows: ReadonlySet<number>; it: Import }): JSX.Element => {
  const { say, language } = useSession();
  const own = (it.read?.entries ?? []).filter(({ at }) => rows.has(at));
  const sum = sumOf(own.map(({ amount }) => amount));
  const guide = say(IMPORT.hiddenGuide, {
    count: rows.size,
    rows: rowsSaid([...rows]),
    in: spokenMoney(sum.in, language),
    out: spokenMoney(sum.out, language),
  });
  return (
    <Section title={say(IMPORT.hiddenRows)} aside={guide}>
      <Choice<'count' | 'leave' | ''>
        label={say(IMPORT.hiddenRows)}
        value={it.isHiddenCounted === null ? '' : it.isHiddenCounted ? 'count' : 'leave'}
        options={[
          { value: 'count', label: say(IMPORT.hiddenCount) },
          { value: 'leave', label: say(IMPORT.hiddenLeave) },
        ]}
        onInput={(value) => {
          if (value !== '') it.countHidden(value === 'count');
        }}
      />
    </Section>
  );
};

/** Hidden parts of a table: the person is asked about rows once they are read; hidden columns in use are named. */
export const HiddenOf = ({ table, it }: { table: Table; it: Import }): JSX.Element | null => {
  const { say } = useSession();
  const { hidden } = table;
  if (hidden === undefined) return null;
  const used = new Set(Object.values(it.kept.mapping.columns).flat());
  const columns = hidden.columns.map(plainHeader).filter((name) => used.has(name));
  return (
    <>
      {hidden.isSheet && <p class="notice">{say(IMPORT.hiddenSheet, { sheet: table.sheet })}</p>}
      {columns.length > 0 && (
        <p class="notice">
          {say(IMPORT.hiddenColumns, { columns: columns.map((name) => asWritten(table, name)).join(', ') })}
        </p>
      )}
      {hidden.rows.size > 0 && it.read !== null && <RowsAsked rows={hidden.rows} it={it} />}
    </>
  );
};
