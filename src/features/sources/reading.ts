/** A source as it stands: its rows as entries, their sums, and every cell that could not be used. */
import { sourceSums, sumKey, type SourceSum } from '../../domain/control/sourceSums';
import type { Spelling } from '../../domain/keys';
import { THOUSANDTHS } from '../../domain/money/money';
import { fiscalMonth } from '../../domain/months/months';
import type { Day, Entry, Month } from '../../domain/plan';
import { monthFrom } from '../../plan/period';
import type { DayOf } from '../../sheet/layout';
import { a1, columnLetters, quoted } from '../../sheet/places/address';
import { shown } from '../../sheet/problem';
import { isBlankCell } from '../../sheet/read';
import { readChoice, readDay, readFigure, readKey, type Reader } from '../../sheet/value';
import { actuals } from '../../tabs';
import { stages } from '../../tabs/choices';
import type { SourceRow } from '../../tabs/imports/sources';
import { fill, plain, type Language, type Words } from '../../words';
import type { Foreign } from '../../workbook';
import { sourceColumns, type SourcePart } from './columns';

/** A cell of the source; where `cell` is blank, the source as a whole. */
export interface SourceFault {
  cell: string;
  found: string;
  expected: Words;
  /** It is only remarked on and still counts. */
  counts: boolean;
}

/** The content of a source. */
export interface SourceRead {
  sums: readonly SourceSum[];
  /** The number of rows counted; rows of other years are left out. */
  rows: number;
  upTo: Month | null;
  /** The sum of all numbers in the amount column, as a formula would give it; null where there is no such column. */
  amounts: number | null;
  /** The formula for that sum. */
  formula: string | null;
  faults: readonly SourceFault[];
}

/** What the plan knows, which rows are checked against. */
export interface SourceContext {
  first: Month;
  dayOf: DayOf;
  spelled: Spelling;
  isLine: (id: string) => boolean;
}

const SAY = {
  gone: { en: 'a tab or a named range of this name', vi: 'một trang hoặc vùng có tên như vậy' },
  header: {
    en: 'a header “{header}” in the first hundred rows',
    vi: 'tiêu đề “{header}” trong một trăm dòng đầu',
  },
  line: {
    en: 'a line of the Budget tab, by its name or its Id',
    vi: 'một khoản mục ở trang Ngân sách, ghi tên hoặc mã',
  },
  date: { en: 'a date or a month', vi: 'một ngày hoặc một tháng' },
  amount: { en: 'an amount', vi: 'một số tiền' },
  twice: {
    en: 'one row for a line, month and state: only the first of these counts',
    vi: 'mỗi khoản mục, tháng, tình trạng chỉ một dòng: chỉ tính dòng đầu',
  },
} as const satisfies Record<string, Words>;

const readStage = readChoice(stages);
/** A day; a month given as text means its first day. */
const readWhen: Reader<Day | null> = (value, tell, dayOf) => {
  const month = typeof value === 'string' ? monthFrom(value.trim()) : null;
  return month === null ? readDay(value, tell, dayOf) : `${month}-01`;
};
/** Names of total rows that pivots add. */
const TOTALS = new Set(['grand total', 'total', 'tổng cộng', 'tổng', 'cộng']);

const NOTHING: SourceRead = { sums: [], rows: 0, upTo: null, amounts: null, formula: null, faults: [] };
const lacking = (found: string, expected: Words): SourceRead => ({
  ...NOTHING,
  faults: [{ cell: '', found, expected, counts: false }],
});

/** The header to look for: the one that a person gave, or that of our own ledger. */
const headerWords = (named: string | null, part: SourcePart): Words => {
  const say = (language: Language): string =>
    fill(SAY.header, language, { header: named ?? actuals.columns[part].header[language] });
  return { en: say('en'), vi: say('vi') };
};

/** A row as an entry; null where it is none, which is reported. */
const entryIn = (
  line: readonly unknown[],
  at: Readonly<Partial<Record<SourcePart, number>>>,
  { dayOf, spelled, isLine }: SourceContext,
  tell: (part: SourcePart, expected: Words, counts?: boolean) => void,
): Entry | null => {
  const told = new Set<SourcePart>();
  const read = <V>(part: SourcePart, reader: Reader<V>): V =>
    reader(
      at[part] === undefined ? '' : (line[at[part]] ?? ''),
      (expected, understood) => {
        told.add(part);
        tell(part, expected, understood === 'understood');
      },
      dayOf,
    );
  const [date, named, amount] = [read('date', readWhen), read('line', readKey), read('amount', readFigure)];
  const stage = read('stage', readStage);
  const [reference, settles] = [read('reference', readKey), read('settles', readKey)];
  const id = named === null ? null : spelled(named);
  const lacks = (part: SourcePart, isThere: boolean): void => {
    if (!isThere && !told.has(part)) tell(part, SAY[part as 'date' | 'line' | 'amount']);
  };
  lacks('date', date !== null);
  lacks('line', id !== null && isLine(id));
  lacks('amount', amount !== null);
  if (date === null || id === null || amount === null || !isLine(id)) return null;
  return { date, line: id, amount, stage, reference, settles };
};

const isTotal = (line: readonly unknown[], at: Readonly<Partial<Record<SourcePart, number>>>): boolean =>
  [at.line, at.date].some((place) => {
    const cell = place === undefined ? '' : line[place];
    return typeof cell === 'string' && TOTALS.has(plain(cell));
  });

export const readSource = (row: SourceRow, source: Foreign | null, known: SourceContext): SourceRead => {
  if (source === null) return lacking(row.place ?? '', SAY.gone);
  const { cells } = source;
  const { below, at, missing } = sourceColumns(cells, row);
  const [absent] = missing;
  if (absent !== undefined) return lacking(row[absent] ?? '', headerWords(row[absent], absent));
  const faults: SourceFault[] = [];
  const entries: Entry[] = [];
  const seen = new Set<string>();
  let upTo: Month | null = null;
  cells.slice(below).forEach((line, index) => {
    const parts = [at.date, at.line, at.amount].map((place) => line[place ?? -1]);
    if (parts.every((cell) => isBlankCell(cell)) || isTotal(line, at)) return;
    const place = (part: SourcePart): string =>
      a1(source.row + below + index, source.column + (at[part] ?? 0));
    const tell = (part: SourcePart, expected: Words, counts = false): void => {
      const value = at[part] === undefined ? '' : line[at[part]];
      faults.push({ cell: place(part), found: shown(value ?? '', known.dayOf), expected, counts });
    };
    const entry = entryIn(line, at, known, tell);
    if (entry === null || fiscalMonth(known.first, entry.date) === null) return;
    const key = row.kind === 'sums' ? sumKey(entry) : '';
    if (row.kind === 'sums' && seen.has(key)) {
      tell('amount', SAY.twice);
      return;
    }
    seen.add(key);
    entries.push(entry);
    const month = entry.date.slice(0, 7);
    if (entry.stage !== 'committed' && (upTo === null || month > upTo)) upTo = month;
  });
  const column = columnLetters(source.column + (at.amount ?? 0));
  return {
    // Monthly sums of commitments are taken as open.
    sums: sourceSums(
      known.first,
      row.kind === 'sums' ? entries.map((entry) => ({ ...entry, reference: null, settles: null })) : entries,
      THOUSANDTHS,
    ),
    rows: entries.length,
    upTo,
    amounts: cells.reduce((sum, line) => {
      const value = line[at.amount ?? 0];
      return typeof value === 'number' ? sum + value : sum;
    }, 0),
    formula: `=SUM(${quoted(source.sheet)}!${column}${source.row}:${column})`,
    faults,
  };
};
