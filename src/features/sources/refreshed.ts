/** Sources that were read again: the sums that count from now on, and what is recorded about them. */
import { monthsLost, type SourceSum } from '../../domain/control/sourceSums';
import { addTo } from '../../domain/groups';
import { THOUSANDTHS, roundTo } from '../../domain/money/money';
import type { Month } from '../../domain/plan';
import { sourceFacts, type SourceFacts } from '../../plan/parts/sources';
import { standalone } from '../../plan/sites/around';
import { rowsAt } from '../../sheet/append';
import type { RowValues } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import { layoutOf, type Cells, type Layout } from '../../sheet/layout';
import { problem, question, type Problem } from '../../sheet/problem';
import { readTable, type ReadContext } from '../../sheet/read';
import type { TableTab } from '../../sheet/tab';
import { spokenMonth } from '../../speech';
import { sources } from '../../tabs/imports/sources';
import { sourceSums } from '../../tabs/ledger/sourceSums';
import { fill, type Language, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { readSource, type SourceContext, type SourceRead } from './reading';

/** A source as it is now. */
interface SourceNow {
  facts: SourceFacts;
  read: SourceRead;
  /** Months that had figures before and have none now. Until a person accepts this, the sums read before stay. */
  lost: readonly Month[];
  /** The sums that count. */
  sums: readonly SourceSum[];
}

const SAY = {
  lost: {
    en: 'It came back without {months}, which it had: what was read before still counts.',
    vi: 'Lần này thiếu {months}, trước đó có số: vẫn dùng số đã đọc lần trước.',
  },
  fault: { en: '{cell}: “{found}”. Expected: {expected}.', vi: '{cell}: “{found}”. Cần: {expected}.' },
  nothing: { en: '“{found}”. Expected: {expected}.', vi: '“{found}”. Cần: {expected}.' },
  more: { en: 'And {count} more.', vi: 'Và {count} ô khác.' },
} as const satisfies Record<string, Words>;
/** At most this many cells are named; the rest is only counted. */
const NAMED = 3;

/** What is missing, in a few sentences; blank where nothing is. */
export const toldOf = ({ read, lost }: SourceNow, language: Language): string => {
  const { faults } = read;
  return [
    ...(lost.length === 0 ? [] : [fill(SAY.lost, language, { months: lost.map(spokenMonth).join(', ') })]),
    ...faults
      .slice(0, NAMED)
      .map(({ cell, found, expected }) =>
        fill(cell === '' ? SAY.nothing : SAY.fault, language, { cell, found, expected: expected[language] }),
      ),
    ...(faults.length > NAMED ? [fill(SAY.more, language, { count: faults.length - NAMED })] : []),
  ].join(' ');
};

/** The same as problems, one for each cell. */
export const sourceProblems = ({ facts, read }: SourceNow): Problem[] =>
  read.faults.map(({ cell, found, expected, counts }) =>
    cell === ''
      ? problem(sources, '', found, expected)
      : (counts ? question : problem)({ key: facts.row.place ?? '' }, cell, found, expected),
  );

/** The sums of each source as they were read before. */
const sumsBefore = (cells: Cells, context: ReadContext): Map<string, SourceSum[]> => {
  const before = new Map<string, SourceSum[]>();
  for (const { source, line, month, actual, open } of readTable(sourceSums, cells, context).rows) {
    if (source === null || line === null || month === null) continue;
    addTo(before, source, { line, month, actual: actual ?? 0, open: open ?? 0 });
  }
  return before;
};

/** Reads each source, one read each. `taken`: sources that are accepted although they lost months. */
export const sourcesNow = (
  workbook: Workbook,
  known: SourceContext,
  taken: readonly string[],
): SourceNow[] => {
  const context: ReadContext = { first: known.first, dayOf: known.dayOf, spelled: { line: known.spelled } };
  const before = sumsBefore(workbook.sheet(sourceSums)?.cells() ?? [], context);
  return sourceFacts(workbook, context).map((facts) => {
    const { row, name } = facts;
    const read = readSource(row, workbook.foreign(row.place ?? ''), known);
    const had = before.get(name) ?? [];
    const lost = taken.includes(name) ? [] : monthsLost(had, read.sums);
    return { facts, read, lost, sums: lost.length === 0 ? read.sums : had };
  });
};

export const sumRows = (now: readonly SourceNow[]): RowValues[] =>
  now.flatMap(({ facts, sums }) =>
    sums.map(({ line, month, actual, open }) => ({
      source: facts.name,
      line,
      month,
      actual: actual === 0 ? null : actual,
      open: open === 0 ? null : open,
    })),
  );

const SUM_KEYS = ['source', 'line', 'month', 'actual', 'open'] as const;
const laidOut = (tab: TableTab, cells: Cells, { first, dayOf }: SourceContext): Layout | null =>
  layoutOf(tab.columns, cells, first, dayOf);

/** Writes the rows of sums, and blanks below where there were more before; one write, or none where nothing differs. */
export const sumEdits = (workbook: Workbook, known: SourceContext, rows: readonly RowValues[]): Edit[] => {
  const cells = workbook.sheet(sourceSums)?.cells() ?? [];
  const layout = laidOut(sourceSums, cells, known);
  if (layout === null) return [];
  const context: ReadContext = { first: known.first, dayOf: known.dayOf };
  const there = readTable(sourceSums, cells, context).rows;
  const isSame =
    there.length === rows.length &&
    there.every((row, index) => SUM_KEYS.every((key) => (row[key] ?? null) === (rows[index]?.[key] ?? null)));
  if (isSame) return [];
  const last = Math.max(0, ...there.map(({ row }) => row - layout.headerRow));
  const all = Array.from({ length: Math.max(last, rows.length) }, (_, index) => rows[index] ?? {});
  const isBelow = layout.headerRow + all.length > (workbook.sheet(sourceSums)?.size().rows ?? 0);
  return rowsAt({ tab: sourceSums, layout }, layout.headerRow + 1, all, standalone('en'), SUM_KEYS).map(
    (edit) => (edit.kind === 'write' && isBelow ? { ...edit, below: true } : edit),
  );
};

const total = (sums: readonly SourceSum[], key: 'actual' | 'open'): number =>
  roundTo(
    sums.reduce((sum, each) => sum + each[key], 0),
    THOUSANDTHS,
  );

const FACT_KEYS = ['readOn', 'rows', 'upTo', 'total', 'open', 'told', 'sum'] as const;

const saidOf = (source: SourceNow, workbook: Workbook, language: Language): RowValues => {
  const { read, sums } = source;
  return {
    ...(read.amounts === null
      ? {}
      : { readOn: workbook.today(), rows: read.rows, upTo: read.upTo, sum: read.amounts }),
    total: total(sums, 'actual'),
    open: total(sums, 'open'),
    told: toldOf(source, language) || null,
  };
};
const isAsSaid = (facts: SourceFacts, values: RowValues): boolean =>
  FACT_KEYS.every((key) => (values[key] ?? null) === facts[key]);

/** Writes the facts about each source on the tab of sources; none where they are there already. */
export const factEdits = (
  workbook: Workbook,
  known: SourceContext,
  now: readonly SourceNow[],
  language: Language,
): Edit[] => {
  const sheet = workbook.sheet(sources);
  const layout = sheet === null ? null : laidOut(sources, sheet.cells(), known);
  const [head, ...more] = now;
  if (sheet === null || layout === null || head === undefined) return [];
  const from = head.facts.row.row;
  const to = (more.at(-1) ?? head).facts.row.row;
  const values: RowValues[] = Array.from({ length: to - from + 1 }, () => ({}));
  const formulas: (string | null)[] = values.map(() => null);
  for (const source of now) {
    const at = source.facts.row.row - from;
    values[at] = saidOf(source, workbook, language);
    formulas[at] = source.read.formula;
  }
  // Compared as cells: while the source does not change, its formula gives the sum that was recorded.
  if (now.every(({ facts }) => !facts.isChanged && isAsSaid(facts, values[facts.row.row - from] ?? {})))
    return [];
  const nowAt = layout.columns.get('now')?.[0];
  return [
    ...rowsAt({ tab: sources, layout }, from, values, standalone(language), FACT_KEYS),
    ...(nowAt === undefined
      ? []
      : [
          {
            kind: 'write' as const,
            tab: sources,
            row: from,
            column: nowAt,
            cells: formulas.map((formula) => [{ content: formula === null ? null : { formula } }]),
          },
        ]),
  ];
};
