import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { amount } from '../../../domain/money/amount';
import type { Kept } from '../../../imports/fates/prepared';
import { cellAt } from '../../../imports/grid';
import { unanswered } from '../../../imports/mapping/answers';
import { columnsFor, type Columns } from '../../../imports/mapping/mapping';
import { plainHeader, type Role } from '../../../imports/table/headers';
import type { Table } from '../../../imports/table/table';
import { useSession } from '../../asking/session';
import { Button } from '../../parts/button';
import { Field } from '../../parts/fields/field';
import { Opening } from '../opening';
import type { Beginning, Import } from '../useImport';
import { IMPORT, ROLE_WORDS } from '../words';
import { Uncounted } from './uncounted';

const ROLES = Object.keys(ROLE_WORDS) as (keyof typeof ROLE_WORDS)[];
const FIRST = 3;
const RATES = [0.1, 0.08, 0.05];

const withColumn = (kept: Kept, role: Role, name: string): Kept => {
  const others = Object.entries(kept.mapping.columns).filter(([each]) => each !== role);
  const columns = Object.fromEntries([...others, ...(name === '' ? [] : [[role, [name]]])]) as Columns;
  return { ...kept, mapping: { ...kept.mapping, columns } };
};

/** The first rows, by the roles of their columns. */
const FirstRows = ({ table, it }: { table: Table; it: Import }): JSX.Element => {
  const { say } = useSession();
  const rows = table.blocks.flatMap((block) => block.rows.slice(0, FIRST)).slice(0, FIRST);
  const roles = ROLES.filter((role) => columnsFor(table, it.kept.mapping, role).length > 0);
  const said = (row: (typeof rows)[number], role: Role): string =>
    columnsFor(table, it.kept.mapping, role)
      .map((column) => cellAt(row.cells, column).text.trim())
      .filter((text) => text !== '')
      .join(' · ');
  return (
    <>
      <p class="label">{say(IMPORT.firstRows)}</p>
      <ul class="few">
        {rows.map((row) => (
          <li key={row.at}>
            {roles
              .filter((role) => said(row, role) !== '')
              .map((role) => (
                <div key={role}>
                  <span class="aside">{say(ROLE_WORDS[role])}:</span> {said(row, role)}
                </div>
              ))}
          </li>
        ))}
      </ul>
    </>
  );
};

const currenciesIn = ({ read, kept }: Import, own: string): string[] => {
  const found = new Set<string>();
  let last = '';
  // Thousands of consecutive rows share a currency, so the last one is compared first.
  for (const { currency } of read?.entries ?? []) if (currency !== last) found.add((last = currency));
  return [...new Set([...found, ...Object.keys(kept.rates)])].filter((code) => code !== '' && code !== own);
};

const VatField = ({ it }: { it: Import }): JSX.Element => {
  const { say } = useSession();
  const { kept, setKept } = it;
  const { vat } = kept;
  return (
    <Field
      label={say(IMPORT.vat)}
      value={String(vat ?? '')}
      as={[
        { value: '', label: say(IMPORT.vatNone) },
        ...RATES.map((rate) => ({
          value: String(rate),
          label: say(IMPORT.vatOut, { rate: Math.round(rate * 100) }),
        })),
      ]}
      onInput={(value) => {
        setKept({ ...kept, vat: value === '' ? null : Number(value) });
      }}
    />
  );
};

/** A header as written in the file, if it is still there. */
export const asWritten = ({ headers }: Table, name: string): string =>
  headers.find((header) => plainHeader(header) === name)?.replace(/\s+/g, ' ') ?? name;

const written = (table: Table, names: readonly string[]): string =>
  names.map((name) => asWritten(table, name)).join(', ');

/** The role of each column, which a person can change. */
const ColumnFields = (props: { table: Table; it: Import; isOpen: boolean }): JSX.Element => {
  const { say } = useSession();
  const { table, it, isOpen } = props;
  const { kept, setKept } = it;
  const { mapping } = kept;
  const options = [
    { value: '', label: say(IMPORT.noColumn) },
    ...table.headers.flatMap((header) =>
      plainHeader(header) === '' ? [] : [{ value: plainHeader(header), label: header.replace(/\s+/g, ' ') }],
    ),
  ];
  const known = ROLES.filter((role) => (mapping.columns[role]?.length ?? 0) > 0);
  const alsoOf = (role: Role): string => {
    const others = (mapping.columns[role] ?? []).slice(1);
    return others.length === 0 ? '' : say(IMPORT.also, { columns: written(table, others) });
  };
  const isSigned = known.includes('amount') && !known.includes('direction') && mapping.isSignAsked !== true;
  return (
    <Opening summary={known.map((role) => say(ROLE_WORDS[role])).join(', ')} isOpen={isOpen}>
      {() => (
        <div class="stack">
          {ROLES.map((role) => (
            <Field
              key={role}
              label={say(ROLE_WORDS[role])}
              value={mapping.columns[role]?.[0] ?? ''}
              guide={alsoOf(role)}
              as={options}
              onInput={(name) => {
                setKept(withColumn(kept, role, name));
              }}
            />
          ))}
          {isSigned && (
            <Field
              label={say(IMPORT.signField)}
              value={String(mapping.sign)}
              as={[
                { value: '1', label: say(IMPORT.signIn) },
                { value: '-1', label: say(IMPORT.signOut) },
              ]}
              onInput={(value) => {
                setKept({ ...kept, mapping: { ...mapping, sign: value === '1' ? 1 : -1 } });
              }}
            />
          )}
          <VatField it={it} />
        </div>
      )}
    </Opening>
  );
};

/** The rates of other currencies. Rows in a currency without a rate are left out by name. */
const Rates = ({ it, currency }: { it: Import; currency: string }): JSX.Element => {
  const { say } = useSession();
  const { kept, setKept } = it;
  const { rates } = kept;
  return (
    <>
      {currenciesIn(it, currency.toUpperCase()).map((code) => (
        <Field
          key={code}
          label={say(IMPORT.rate, { currency: code, plan: currency })}
          guide={rates[code] === undefined ? say(IMPORT.rateGuide, { currency: code }) : ''}
          value={String(rates[code] ?? '')}
          inputMode="numeric"
          onInput={(value) => {
            const others = Object.entries(rates).filter(([each]) => each !== code);
            const rate = amount(value);
            const written = rate === null || rate <= 0 ? [] : [[code, rate] as const];
            setKept({ ...kept, rates: Object.fromEntries([...others, ...written]) });
          }}
        />
      ))}
    </>
  );
};

/** The roles of columns; folded where the source is known and unchanged. */
export const How = (props: { table: Table; it: Import; begun: Beginning; currency: string }): JSX.Element => {
  const { say } = useSession();
  const { table, it, begun, currency } = props;
  const { kept, setKept } = it;
  const { mapping } = kept;
  const [chosen, setChosen] = useState(0);
  const fresh = useMemo(() => unanswered(table, mapping), [table, mapping]);
  const names = (list: readonly string[]): string =>
    list.length === 0 ? say(IMPORT.none) : written(table, list);
  return (
    <details open={!begun.isKnown || begun.changed !== null}>
      <summary>
        {say(IMPORT.how)}: {mapping.source}
      </summary>
      <div class="stack">
        {begun.changed !== null && (
          <p class="notice bad" role="alert">
            {say(IMPORT.changed, { added: names(begun.changed.added), gone: names(begun.changed.gone) })}
          </p>
        )}
        <Field
          label={say(IMPORT.source)}
          guide={say(IMPORT.sourceGuide)}
          value={mapping.source}
          error={mapping.source.trim() === '' ? say(IMPORT.sourceNeeded) : null}
          onInput={(source) => {
            setKept({ ...kept, mapping: { ...mapping, source } });
          }}
        />
        <FirstRows table={table} it={it} />
        <Uncounted
          table={table}
          it={it}
          choose={() => {
            setChosen((before) => before + 1);
          }}
        />
        <ColumnFields key={chosen} table={table} it={it} isOpen={chosen > 0} />
        <Rates it={it} currency={currency} />
        {fresh !== null && (
          <Button
            kind="quiet"
            onPress={() => {
              setKept({ ...kept, mapping: fresh });
            }}
          >
            {say(IMPORT.again)}
          </Button>
        )}
      </div>
    </details>
  );
};
