import { done, type Feature } from '../../asking/feature';
import { monthIn, saidIn } from '../../imports/fates/identity';
import { byOtherSide, bySize, nearest, otherSide } from '../../imports/fates/transfers';
import { frameOf, rowsOf } from '../../plan/frame';
import { isEntry, type PlanEntry } from '../../plan/ledger/entries';
import { actuals } from '../../tabs';
import type { LedgerRow } from '../../tabs/ledger/actuals';
import { fill, type Words } from '../../words';
import { askedIn, type AskedRow } from './input';
import { isImported, knowing } from './ledgerRows';

/** A row of the ledger that resembles one of the file; a person decides whether it is the same. */
interface NearRow {
  /** The index in the file's rows; −1 where no row of the file corresponds. */
  at: number;
  row: number;
  day: string;
  line: string;
  amount: number;
  description: string;
}

export interface KnownAnswer {
  /** Indexes of rows that are already on the ledger. */
  known: number[];
  near: NearRow[];
  /** Rows that came from another account and may be the other side of a transfer between own accounts. */
  otherSides: NearRow[];
  /** Rows from an earlier version of this report, for months that it now reports differently. */
  differing: DifferingRow[];
}

interface DifferingRow extends NearRow {
  /** The last day of the month that the row is the sum of, even if the row was given another date. */
  month: string;
}

const SAY: Words = {
  en: '{known} of {rows} rows are in the ledger already.',
  vi: '{known} trong {rows} dòng đã có trên sổ.',
};

const shownOf = (at: number, { row, date, line, amount, description }: PlanEntry): NearRow => ({
  at,
  row,
  day: date,
  line,
  amount,
  description: description ?? '',
});

/** Rows from an earlier version of the same report that are not in this one, for months that it covers. */
const differingIn = (ledger: readonly LedgerRow[], asked: readonly AskedRow[]): DifferingRow[] => {
  const keys = new Set(asked.filter(({ key }) => monthIn(key) !== null).map(({ key }) => key));
  if (keys.size === 0) return [];
  const months = new Set([...keys].map(ofMonth));
  return ledger.filter(isImported).flatMap((row): DifferingRow[] => {
    const month = monthIn(row.importKey);
    const isOther = month !== null && !keys.has(row.importKey) && months.has(ofMonth(row.importKey));
    return isOther ? [{ ...shownOf(-1, row), month }] : [];
  });
};
/** Identifies the report's source and the month. */
const ofMonth = (key: string): string => [saidIn(key).from, monthIn(key)].join(' ');

/** Finds the rows of a file that are on the ledger, judged by their keys alone, and those that resemble one that is. */
export const importKnown: Feature<{ rows: readonly AskedRow[] }, KnownAnswer> = {
  title: { en: 'Look for duplicates', vi: 'Tìm dòng trùng' },
  reads: true,
  menu: null,
  accept: (raw) => ({ rows: askedIn(raw) }),
  run: (workbook, { rows }) => {
    const frame = frameOf(workbook);
    const ledger = rowsOf(workbook, actuals, { first: frame.first, dayOf: workbook.dayOf }).rows;
    const know = knowing(ledger);
    const found = rows.map(know);
    const asked = new Set(found.map(({ key }) => key));
    const others = ledger
      .filter(isEntry)
      .filter(({ importKey }) => importKey === null || !asked.has(importKey))
      .map((row) => ({ ...row, day: row.date }));
    const sizes = bySize(others);
    const sides = byOtherSide(
      others.flatMap((row) =>
        row.importKey === null ? [] : [{ day: row.day, ...saidIn(row.importKey), found: row }],
      ),
    );
    const answer: KnownAnswer = { known: [], near: [], otherSides: [], differing: differingIn(ledger, rows) };
    rows.forEach((each, at) => {
      if (found[at]?.isKnown === true) return void answer.known.push(at);
      const side = otherSide({ ...saidIn(each.key), day: each.day }, sides)?.found;
      const near = side === undefined ? nearest(each, sizes) : null;
      if (side !== undefined) answer.otherSides.push(shownOf(at, side));
      if (near !== null) answer.near.push(shownOf(at, near));
    });
    const said = { known: answer.known.length, rows: rows.length };
    return done(frame, [], answer, fill(SAY, frame.language, said));
  },
};
