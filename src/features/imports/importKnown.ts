import type { Words } from '../../words';
import { fill } from '../../words';
import { bySize, nearest } from '../../imports/transfers';
import { done, type Feature } from '../../asking/feature';
import { frameOf, rowsOf } from '../../plan/frame';
import { isEntry } from '../../plan/ledger/entries';
import { actuals } from '../../tabs';
import { askedIn, type Asked } from './input';
import { byKey, importOf } from './ledgerRows';
import { listed, readImports } from './log';

/** A row of the ledger that resembles one of the file: a person decides whether it is the same. */
export interface NearRow {
  /** The place in the file's rows. */
  at: number;
  row: number;
  day: string;
  line: string;
  amount: number;
  description: string;
}

export interface KnownAnswer {
  /** Places of rows that are on the ledger already. */
  known: number[];
  near: NearRow[];
}

const SAY: Words = {
  en: '{known} of {rows} rows are in the ledger already.',
  vi: '{known} trong {rows} dòng đã có trên sổ.',
};

/** Which rows of a file are on the ledger, by their keys alone; and which resemble one that is. */
export const importKnown: Feature<{ rows: readonly Asked[] }, KnownAnswer> = {
  title: { en: 'Look for duplicates', vi: 'Tìm dòng trùng' },
  reads: true,
  menu: null,
  accept: (raw) => ({ rows: askedIn(raw) }),
  run: (workbook, { rows }) => {
    const frame = frameOf(workbook);
    const ledger = rowsOf(workbook, actuals, { first: frame.first, dayOf: workbook.dayOf }).rows;
    const keys = byKey(ledger);
    const logged = listed(readImports(workbook, { ...frame, dayOf: workbook.dayOf }));
    // A run that died before it was listed is done again: its rows are none of an earlier import.
    const isKnown = ({ key }: Asked): boolean =>
      keys.get(key)?.some((row) => logged.has(importOf(row) ?? '')) ?? false;
    const asked = new Set(rows.map(({ key }) => key));
    const others = ledger
      .filter(isEntry)
      .filter(({ importKey }) => importKey === null || !asked.has(importKey))
      .map((row) => ({ ...row, day: row.date }));
    const sizes = bySize(others);
    const answer: KnownAnswer = { known: [], near: [] };
    rows.forEach((each, at) => {
      if (isKnown(each)) answer.known.push(at);
      else {
        const found = nearest(each, sizes);
        if (found !== null)
          answer.near.push({
            ...{ at, row: found.row, day: found.day, line: found.line, amount: found.amount },
            description: found.description ?? '',
          });
      }
    });
    const said = { known: answer.known.length, rows: rows.length };
    return done(frame, [], answer, fill(SAY, frame.language, said));
  },
};
