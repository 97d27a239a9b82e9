/**
 * Decisions that were in the log when it was last checked and are now missing or different: the log may only be added
 * to.
 */
import { isSameKey } from '../../domain/keys';
import { HALF_A_THOUSANDTH } from '../../domain/money/money';
import type { Month } from '../../domain/plan';
import type { Edit } from '../../sheet/edit';
import type { Layout } from '../../sheet/layout';
import { a1 } from '../../sheet/places/address';
import { problem, question, shown, type Problem } from '../../sheet/problem';
import type { Spellings } from '../../sheet/read';
import { withoutLastBlanks } from '../../sheet/value';
import { spokenMoney, spokenMonth } from '../../speech';
import { budget, decisions } from '../../tabs';
import { decisionKinds, type DecisionRow } from '../../tabs/plan/decisions';
import { filled, filledBy, own, type Language, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import type { RowLines } from '../ledger/plainRows';
import { knownLog, numberOf, KNOWN_COLUMNS, type KnownRow, type Log, type KnownKey } from './known';
import { markedIn } from './marked';

const SAY = {
  gone: {
    en: 'decision {id}, gone from the log: {what}. Undo, take its row from File › Version history, or type it again; a decision is taken back by another one',
    vi: 'quyết định {id}, đã mất khỏi nhật ký: {what}. Hãy hoàn tác, lấy lại dòng từ Tệp › Nhật ký phiên bản, hoặc gõ lại; muốn rút lại một quyết định thì ghi quyết định khác',
  },
  unknown: {
    en: '{ids}, gone from the log; what stood there is not known. Undo, or take the rows from File › Version history; a decision is taken back by another one',
    vi: '{ids}, đã mất khỏi nhật ký; không còn biết nội dung. Hãy hoàn tác, hoặc lấy lại dòng từ Tệp › Nhật ký phiên bản; muốn rút lại một quyết định thì ghi quyết định khác',
  },
  changed: {
    en: 'decision {id} as it was: {what}. Undo, or write it back; a decision is taken back by another one',
    vi: 'quyết định {id} như đã ghi: {what}. Hãy hoàn tác hoặc ghi lại như cũ; muốn rút lại một quyết định thì ghi quyết định khác',
  },
} as const satisfies Record<string, Words>;

type Value = string | number | null;
const told = (row: KnownRow, key: KnownKey): Value => row[KNOWN_COLUMNS.indexOf(key)] ?? null;
const place = (line: Value, month: Value): string =>
  [line ?? '', month === null ? '' : spokenMonth(String(month))].filter((text) => text !== '').join(' ');

/** As people read it: 'Transfer, GIFT 05/2026 → ADS 03/2026, 100'; blank where only the Id is known. */
const whatSaid = (row: KnownRow, language: Language): string => {
  const [kind, amount] = [told(row, 'kind'), told(row, 'amount')];
  const from = place(told(row, 'fromLine'), told(row, 'fromMonth'));
  const to = place(told(row, 'toLine') ?? told(row, 'goal'), told(row, 'toMonth'));
  return [
    kind === null ? '' : (own(decisionKinds, String(kind))?.[language] ?? ''),
    from !== '' && to !== '' ? `${from} → ${to}` : from + to,
    typeof amount === 'number' ? spokenMoney(amount, language) : '',
    told(row, 'about') ?? '',
    told(row, 'what') ?? '',
  ]
    .filter((text) => text !== '')
    .join(', ');
};

const LINES: readonly KnownKey[] = ['fromLine', 'toLine', 'goal'];
const isSame = (key: KnownKey, now: Value, was: Value, spelled: Spellings): boolean => {
  if (typeof now === 'number' && typeof was === 'number') return Math.abs(now - was) < HALF_A_THOUSANDTH;
  if (!LINES.includes(key) || now === null || was === null) return now === was;
  const spelling = spelled[key === 'goal' ? 'goal' : 'line'] ?? String;
  return isSameKey(spelling(String(now)), spelling(String(was)));
};

/**
 * The first column in which a decision differs from what was known. What was blank may be filled in; if only the Id was
 * known, nothing differs.
 */
const otherwise = (row: DecisionRow, was: KnownRow, spelled: Spellings): KnownKey | undefined =>
  KNOWN_COLUMNS.find((key) => told(was, key) !== null && !isSame(key, row[key], told(was, key), spelled));

interface LogRead {
  rows: readonly DecisionRow[];
  layout: Layout | null;
}
interface Reading {
  workbook: Workbook;
  first: Month;
  spelled: Spellings;
  /** Problems already reported for the plan. */
  named: readonly Problem[];
  /** Ids of decisions named beside entries. */
  marked: readonly string[];
}

/** Ids are given in sequence, so missing numbers up to `last` were decisions of which nothing is known: 'D4–D6'. */
const gapsIn = (ids: readonly unknown[], last: number): string[] => {
  const numbers = [...new Set([...ids.map(numberOf), last + 1])].sort((a, b) => a - b);
  return numbers.flatMap((number, at) => {
    const before = numbers[at - 1] ?? 0;
    if (number <= before + 1) return [];
    return number === before + 2 ? `D${before + 1}` : `D${before + 1}–D${number - 1}`;
  });
};

/** A problem for each missing or changed decision, with what is known of it. */
export const lostIn = (
  { rows, layout }: LogRead,
  { workbook, first, spelled, named, marked }: Reading,
): Problem[] => {
  if (layout === null) return [];
  const known = knownLog(workbook, first);
  const cells = workbook.sheet(decisions)?.cells() ?? [];
  const there = new Map(rows.map((row) => [row.id, row]));
  const isNamed = new Set(named.flatMap(({ tab, cell }) => (tab === decisions.key ? [cell] : [])));
  const found = known.flatMap((was): Problem[] => {
    const id = String(was[0]);
    const row = there.get(id);
    const saying = (words: Words): Words =>
      filledBy(words, (language) => ({ id, what: whatSaid(was, language) }));
    if (row === undefined && was.length > 1) return [problem(decisions, '', '', saying(SAY.gone))];
    const key = row === undefined ? undefined : otherwise(row, was, spelled);
    if (row === undefined || key === undefined) return [];
    const at = layout.columns.get(key)?.[0] ?? 1;
    const cell = a1(row.row, at);
    const now = shown(cells[row.row - 1]?.[at - 1] ?? '', workbook.dayOf);
    return isNamed.has(cell) ? [] : [question(decisions, cell, now, saying(SAY.changed))];
  });
  const details = known.flatMap((was) => (was.length > 1 ? [was[0]] : []));
  const ids = [...rows.map(({ id }) => id), ...details];
  const all = [...ids, ...marked, ...known.map(([id]) => id)];
  const gaps = gapsIn(ids, Math.max(0, ...all.map(numberOf)));
  return gaps.length === 0
    ? found
    : [...found, problem(decisions, '', '', filled(SAY.unknown, { ids: gaps.join(', ') }))];
};

/** The room in a tab's mark, and the number of Ids kept. */
const ROOM = 28_000;
const MOST = 2000;
const tupleOf = (row: DecisionRow): KnownRow => {
  // What a rule became is only in the text, so it is stored for rules alone.
  const values = KNOWN_COLUMNS.map((key) => (key === 'what' && row.kind !== 'rule' ? null : row[key]));
  return withoutLastBlanks(values);
};

/** What identifies the log of a year, as it was read. */
interface LogOfYear {
  first: Month;
  spelled: Spellings;
  layouts: Readonly<Record<'decisions' | 'actuals', Layout | null>>;
  rowLines: Pick<RowLines, 'checked'>;
}

/**
 * Stores what is now known of the log. A missing or changed decision stays as it was known, and is reported until it is
 * restored. No edit if nothing is new, or if Budget, which carries it, is missing.
 */
export const logKept = (
  workbook: Workbook,
  { first, decisions: rows, spelled, layouts, rowLines }: Log & LogOfYear,
): Edit[] => {
  const known = knownLog(workbook, first);
  const isRow = (row: DecisionRow): boolean => row.id !== null;
  const there = new Map(rows.filter(isRow).map((row) => [row.id, row]));
  const kept = known.map((was) => {
    const row = there.get(String(was[0]));
    return row === undefined || otherwise(row, was, spelled) !== undefined ? was : tupleOf(row);
  });
  const isKnown = new Set(known.map(([id]) => id));
  const added = rows.filter((row) => isRow(row) && !isKnown.has(row.id)).map(tupleOf);
  // Decisions that only Check cells name: a cell may not name its decision for long, so their Ids are stored.
  const gone = [...new Set(markedIn(workbook, first, layouts.actuals, rowLines.checked))].filter(
    (id) => !isKnown.has(id) && !there.has(id),
  );
  const all = [...kept, ...gone.map((id) => [id]), ...added].slice(-MOST);
  let length = JSON.stringify([first, all]).length;
  const fitting = all.map((row) => {
    if (length <= ROOM) return row;
    length -= JSON.stringify(row).length - JSON.stringify(row.slice(0, 1)).length;
    return row.slice(0, 1);
  });
  const value = JSON.stringify([first, fitting]);
  if (workbook.sheet(budget) === null || layouts.decisions === null || all.length === 0) return [];
  if (value === workbook.carried(budget)) return [];
  return [{ kind: 'carry', tab: budget, value }];
};
