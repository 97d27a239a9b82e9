/** A mapped table as payments with their keys, and the request that writes them once every row has a fate. */
import * as terms from '../../terms';
import type { Language, Words } from '../../words';
import { statementsOf } from '../entries/statements';
import type { Entry, Unread, Writing } from '../entry';
import { summed } from '../exact';
import { withAnswers } from '../mapping/answers';
import { headersOf, proposedMapping, type Mapping } from '../mapping/mapping';
import { ROLES, type Role } from '../table/headers';
import type { Table } from '../table/table';
import type { Fate } from './fates';
import { identities } from './identity';
import type { RuleRow } from './rules';
import { namesOf, sumsOf, type Sum } from './sums';
import { tieOutOf, type Check, type TieOut } from './tieOut';

export interface Prepared {
  entries: readonly Entry[];
  /** One for each row. */
  keys: readonly string[];
  unread: readonly Unread[];
  /** One for each account. */
  ties: readonly TieOut[];
}

export const prepared = (table: Table, mapping: Mapping, writing: Writing): Prepared => {
  const statements = statementsOf(table, mapping, writing);
  const entries = statements.flatMap((statement) => statement.entries);
  return {
    entries,
    keys: identities(mapping.key, entries, table.months !== undefined),
    unread: statements.flatMap(({ unread }) => unread),
    ties: statements.map((statement) => tieOutOf(statement, mapping.isJournal)),
  };
};

/** How a source is read, as it is stored: the headers of its file at that time, and what people decided. */
export interface Kept {
  mapping: Mapping;
  vat: number | null;
  rates: Readonly<Record<string, number>>;
}

export const keptOf = (text: string): Kept | null => {
  try {
    const kept = JSON.parse(text) as Partial<Kept>;
    return typeof kept.mapping?.key === 'string' && Array.isArray(kept.mapping.headers)
      ? { mapping: kept.mapping, vat: kept.vat ?? null, rates: kept.rates ?? {} }
      : null;
  } catch {
    return null;
  }
};

/**
 * Applies a mapping to another file of its source: keys go on as before, and a person's answers hold. If a mapped
 * header is gone, its role is looked for among new headers.
 */
export const movedTo = (mapping: Mapping, table: Table): Mapping => {
  const headers = headersOf(table);
  const proposed = proposedMapping(table);
  const isChanged = headers.join('|') !== mapping.headers.join('|');
  const columns = ROLES.flatMap((role): [Role, readonly string[]][] => {
    const known = mapping.columns[role] ?? [];
    const there = known.filter((name) => headers.includes(name));
    if (known.length === 0 || there.length > 0) return known.length === 0 ? [] : [[role, known]];
    const added = (proposed.columns[role] ?? []).filter((name) => !mapping.headers.includes(name));
    return [[role, added.length > 0 ? added : known]];
  });
  const moved = { ...mapping, headers, columns: Object.fromEntries(columns) };
  return withAnswers(table, moved, proposed, isChanged);
};

export const CHECK_WORDS: Readonly<Record<Check, Words>> = {
  'total in': { en: 'total of money in', vi: 'tổng tiền vào' },
  'total out': { en: 'total of money out', vi: 'tổng tiền ra' },
  total: { en: 'total of the amounts', vi: 'tổng các số tiền' },
  'closing balance': { en: 'closing balance', vi: 'số dư cuối kỳ' },
  'running balance': { en: 'balance of each row', vi: 'số dư từng dòng' },
  'order total': { en: 'total of each order, counted once', vi: 'tổng của từng đơn hàng, chỉ tính một lần' },
  'month sums': { en: 'sums of lines and of months', vi: 'tổng các dòng và các tháng' },
  'rounded sums': {
    en: 'sums of lines and of months, but for rounding',
    vi: 'tổng các dòng và các tháng, chỉ lệch do làm tròn',
  },
  voucher: { en: 'debit and credit of each voucher', vi: 'nợ và có của từng chứng từ' },
};
const NOTHING_HELD: Words = { en: 'the file has no figures of its own', vi: 'tệp không có số để đối chiếu' };

export const heldIn = (ties: readonly TieOut[], language: Language): string => {
  const held = [...new Set(ties.flatMap((tie) => tie.held))].map((check) => CHECK_WORDS[check][language]);
  return held.length === 0 ? NOTHING_HELD[language] : held.join(', ');
};

const together = (sums: readonly Sum[]): Sum => ({
  rows: summed(sums.map(({ rows }) => rows)),
  in: summed(sums.map((sum) => sum.in)),
  out: summed(sums.map(({ out }) => out)),
});

interface Sending {
  file: string;
  who: string;
  kept: Kept;
  prepared: Prepared;
  fates: readonly Fate[];
  rules: readonly RuleRow[];
  language: Language;
  /** How many rows could not be read and are left out by a person's decision. */
  unread?: number;
}

const UNREADABLE: Words = terms.notRead;

/** What is sent for each row that is taken. */
const takenOf = ({ entries, keys }: Prepared, fates: readonly Fate[]): unknown[][] => {
  const taken: unknown[][] = [];
  entries.forEach(({ day, amount, text, reference }, at) => {
    const fate = fates[at];
    if (fate?.kind !== 'taken') return;
    const parts = fate.parts.map((part) => [part.line, part.amount, part.stage, part.settles]);
    taken.push([keys[at], day, amount, text.slice(0, 500), reference.slice(0, 200), parts]);
  });
  return taken;
};

/** The request to the server. */
export const sentOf = (sending: Sending): Readonly<Record<string, unknown>> => {
  const { file, who, kept, prepared: read, fates, rules, language, unread = 0 } = sending;
  const sums = sumsOf(read.entries, fates);
  const left = [...sums.leftOut, ...(unread > 0 ? [{ why: UNREADABLE, rows: unread, in: 0, out: 0 }] : [])];
  return {
    file,
    who,
    source: kept.mapping.source,
    mapping: JSON.stringify(kept),
    tieOut: heldIn(read.ties, language),
    total: together([sums.total, { rows: unread, in: 0, out: 0 }]),
    duplicates: sums.duplicates,
    leftOut: together(left),
    names: namesOf(left)[language],
    entries: takenOf(read, fates),
    rules,
  };
};
