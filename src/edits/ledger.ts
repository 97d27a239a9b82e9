/** The ledger as an edit finds it, with the limits that hold and the decisions that were made. */
import { CENTS, type Limits } from '../domain/control';
import type { Spelling } from '../domain/keys';
import type { Entry } from '../domain/plan';
import { readTable } from '../sheet/read';
import type { DayOf } from '../sheet/layout';
import type { TableTab } from '../sheet/tab';
import { spellingIn } from '../plan/spelling';
import { actuals, budget, decisions } from '../tabs';
import type { LedgerRow } from '../tabs/actuals';
import type { Workbook } from '../workbook';
import { carriedPlan, spelledAs } from '../plan/approved/approved';
import { missingLines } from '../plan/approved/lines';
import type { Edited } from './event';
import { ANY_YEAR, editedTable, yearOf, type EditedTable } from './cells';
import type { Asking } from '../plan/ledger/questions';
import { requested, waiting, type About } from '../plan/ledger/limits';
import { approvalsOf, movesOf, sameEntry } from '../plan/decisions/log';
import type { PlanEntry } from '../plan/plan';

export interface LedgerEdited extends EditedTable<(typeof actuals)['columns']> {
  dayOf: DayOf;
  today(): string;
  entries: readonly PlanEntry[];
  limits: Limits;
  asking: Asking;
  /** The line's goal, which a request serves. */
  goalOf(line: string): string | null;
  /** The log, with its cells as they were read; null where there is none. */
  log: EditedTable<(typeof decisions)['columns']> | null;
  row(row: number): LedgerRow | null;
  blankRow(row: number): LedgerRow;
  /** The entry that a row makes; null while it lacks its date, line or amount. */
  entryOf(row: LedgerRow): PlanEntry | null;
  /** The entry that undoes one that was taken away, as a request for it. */
  takenAway(before: Entry | null, row: number): PlanEntry | null;
  /** A decision about it is there, and its Check cell names it: it waits, or was let through. */
  isAskedFor(entry: PlanEntry): boolean;
  /** Approvals and waiting requests that no other row has used. */
  approvals: About[];
  requests: About[];
  workbook: Workbook;
  /** How the Budget spells a line. */
  spelled: Spelling;
}

const entryOf = (row: LedgerRow): PlanEntry | null => {
  const { date, line, amount } = row;
  return date === null || line === null || amount === null ? null : { ...row, date, line, amount };
};

const blankRow = (row: number): LedgerRow => ({
  row,
  date: null,
  line: null,
  amount: null,
  stage: null,
  description: null,
  reference: null,
  settles: null,
  importKey: null,
  imported: null,
});

/** Reads what an edit of the ledger is judged by: three tabs, one read each. Null where there is no ledger or budget. */
export const ledgerEdited = (workbook: Workbook, edited: Edited): LedgerEdited | null => {
  const cells = workbook.sheet(actuals)?.cells() ?? [];
  const { dayOf, today } = workbook;
  const line = spellingIn(budget as unknown as TableTab, workbook);
  const spelled = { line };
  const table = editedTable(actuals, cells, ANY_YEAR, dayOf, spelled);
  const first = yearOf(workbook, dayOf);
  if (table === null || first === null) return null;
  const rows = readTable(budget, workbook.sheet(budget)?.cells() ?? [], { first, dayOf, spelled }).rows;
  const lines = rows.flatMap((line) =>
    line.id === null ? [] : [{ ...line, id: line.id, type: line.type ?? 'cost' }],
  );
  const approved = carriedPlan(workbook);
  const gone = approved?.first !== first ? [] : missingLines(spelledAs(approved, spelled), lines);
  const logCells = workbook.sheet(decisions)?.cells();
  const log = logCells === undefined ? null : editedTable(decisions, logCells, first, dayOf, spelled);
  const made = log?.rows ?? [];
  const decided = [...approvalsOf(made), ...requested(made)];
  const named = namedElsewhere(table, edited);
  const isFree = ({ id }: About): boolean => !named.has(id);
  const types = new Map([...lines, ...gone].reverse().map(({ id, type }) => [id, type]));
  const byRow = new Map(table.rows.map((row) => [row.row, row]));
  return {
    ...table,
    ...{ workbook, dayOf, today, spelled: line },
    entries: table.rows.map(entryOf).filter((entry) => entry !== null),
    limits: { first, decimals: CENTS, lines: [...lines, ...gone], moves: movesOf(made) },
    asking: { first, typeOf: (line) => types.get(line) },
    goalOf: (line) => lines.find(({ id }) => id === line)?.goal ?? null,
    log,
    row: (row) => byRow.get(row) ?? null,
    blankRow,
    entryOf,
    takenAway: (before, row) =>
      before === null ? null : { ...blankRow(row), ...before, amount: -before.amount },
    isAskedFor: (entry) => {
      const id = decisionIn(checkAt(table, entry.row));
      return id !== null && decided.some((each) => each.id === id && sameEntry(each.entry, entry));
    },
    approvals: approvalsOf(made).filter(isFree),
    requests: waiting(made).filter(isFree),
  };
};

/** What a cell says in words. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

type LedgerTable = EditedTable<(typeof actuals)['columns']>;
const checkAt = ({ cells, layout }: LedgerTable, row: number): string =>
  textOf(cells[row - 1]?.[(layout.columns.get('check')?.[0] ?? 0) - 1]);
/** The decision that a Check cell names. */
const decisionIn = (text: string): string | null => /\((?:[^()]* )?(D\d+)\)/.exec(text)?.[1] ?? null;

/** Decisions are about one entry each: those that the Check cells of unchanged rows name are used up. */
const namedElsewhere = (table: LedgerTable, { row, rows }: Edited): ReadonlySet<string> =>
  new Set(
    table.cells.flatMap((_, index) =>
      index + 1 < row || index + 1 >= row + rows ? (decisionIn(checkAt(table, index + 1)) ?? []) : [],
    ),
  );
