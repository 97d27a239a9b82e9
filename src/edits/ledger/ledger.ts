/** The ledger as seen by an edit, with the limits in force and the decisions that were made. */
import { controlOf, type Control, type BudgetNow } from '../../domain/control/control';
import { exceeds } from '../../domain/control/judge';
import type { Spelling } from '../../domain/keys';
import { THOUSANDTHS } from '../../domain/money/money';
import { BLANK, type BudgetLine, type Entry, type Month } from '../../domain/plan';
import { carriedPlan, spelledAs } from '../../plan/approved/approved';
import { missingLines } from '../../plan/approved/lines';
import { approvalsOf, movesOf, sameEntry } from '../../plan/decisions/log';
import { ceilingsOf, firmLimits } from '../../plan/firm/ceilings';
import type { LedgerHead } from '../../plan/ledger/head';
import { allRequests, waitingRequests, type DecisionAbout } from '../../plan/ledger/limits';
import { outsideEntries } from '../../plan/ledger/outside';
import { decisionNamed } from '../../plan/ledger/overWords';
import type { EntryAsking } from '../../plan/ledger/questions';
import type { PlanEntry } from '../../plan/plan';
import { dayPattern } from '../../plan/reading/dayPattern';
import { spellingIn } from '../../plan/reading/spelling';
import { layoutOf, type DayOf } from '../../sheet/layout';
import { readTable } from '../../sheet/read';
import { isError } from '../../sheet/value';
import { actuals, budget, decisions } from '../../tabs';
import { stages } from '../../tabs/choices';
import type { LedgerRow } from '../../tabs/ledger/actuals';
import type { DecisionRow } from '../../tabs/plan/decisions';
import { LANGUAGES } from '../../words';
import type { Workbook } from '../../workbook';
import { editedRows, editedTable, headedYear, yearOf, type EditedTable } from '../cells';
import type { Touched } from '../event';
import { controlOfOthers, isWorkedOut, oddIn, usedIn } from './summed';

export interface LedgerEdited extends EditedTable<(typeof actuals)['columns']> {
  dayOf: DayOf;
  today(): string;
  /** Entries of the edited rows; all entries where the whole ledger was read. */
  entries: readonly PlanEntry[];
  /** Entries that count but stand outside the ledger; empty where sums already include everything used. */
  outside: readonly Entry[];
  /** The use of all entries except those given. A new object at each call, so the caller may change it. */
  others(changed: readonly PlanEntry[]): Control;
  /** The same with the whole ledger, which is read at the first call. */
  whole(): LedgerEdited;
  /**
   * The amount of a line in the year that the Check cells of other rows say is requested, as far as decisions concern
   * them.
   */
  asked: (line: string) => number;
  isWhole: boolean;
  limits: BudgetNow;
  asking: EntryAsking;
  /** The line's goal, which its request serves. */
  goalOf(line: string): string | null;
  /** The decisions log with its cells as read; null where there is none. */
  log: EditedTable<(typeof decisions)['columns']> | null;
  row(row: number): LedgerRow | null;
  blankRow(row: number): LedgerRow;
  /** The entry of a row; null while its date, line or amount is missing. */
  entryOf(row: LedgerRow): PlanEntry | null;
  /** The entry to request in order to undo one that was deleted. */
  takenAway(before: Entry | null, row: number): PlanEntry | null;
  /** Whether a decision on the entry exists and is named by its Check cell: waiting, or approved. */
  isAskedFor(entry: PlanEntry): boolean;
  /**
   * Approvals and waiting requests for an entry that no other row has used up. May be empty for an entry about which
   * there is none.
   */
  approvals(about: Entry): DecisionAbout[];
  requests(about: Entry): DecisionAbout[];
  workbook: Workbook;
  /** How Budget spells a line's key. */
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

type LedgerTable = EditedTable<(typeof actuals)['columns']>;
/** What the two ways of reading the ledger have in common: in whole, or by sums. */
type Around = Omit<
  LedgerEdited,
  'entries' | 'outside' | 'others' | 'whole' | 'isWhole' | 'asked' | 'approvals' | 'requests' | 'isAskedFor'
> & {
  made: readonly DecisionRow[];
  lines: readonly (BudgetLine & { row: number })[];
  gone: readonly unknown[];
};

const spellingsOf = (workbook: Workbook): { line: Spelling } => ({
  line: spellingIn(budget, workbook),
});

/** The lines of Budget that have a name or an Id. */
const budgetLines = (workbook: Workbook, first: Month, spelled: { line: Spelling }) => {
  const cells = workbook.sheet(budget)?.cells() ?? [];
  const { rows } = readTable(budget, cells, { first, dayOf: workbook.dayOf, spelled });
  return rows.flatMap((line) =>
    line.id === null ? [] : [{ ...line, id: line.id, type: line.type ?? BLANK.type }],
  );
};

/** Reads Budget and Decisions, one read each, for a ledger table that is already read. */
const around = (workbook: Workbook, table: LedgerTable, spelled: { line: Spelling }): Around | null => {
  const { dayOf, today } = workbook;
  const first = yearOf(workbook, dayOf);
  if (first === null) return null;
  const lines = budgetLines(workbook, first, spelled);
  const approved = carriedPlan(workbook);
  const gone = approved?.first !== first ? [] : missingLines(spelledAs(approved, spelled), lines);
  const logCells = workbook.sheet(decisions)?.cells();
  const log = logCells === undefined ? null : editedTable(decisions, logCells, first, dayOf, spelled);
  const made = log?.rows ?? [];
  const types = new Map([...lines, ...gone].reverse().map(({ id, type }) => [id, type]));
  const byRow = new Map(table.rows.map((row) => [row.row, row]));
  return {
    ...table,
    workbook,
    dayOf,
    today,
    spelled: spelled.line,
    made,
    gone,
    lines,
    limits: {
      first,
      decimals: THOUSANDTHS,
      lines: [...lines, ...gone],
      moves: movesOf(made),
      ceilings: ceilingsOf(firmLimits(workbook, { first, dayOf }), lines),
    },
    asking: { first, days: dayPattern(workbook), typeOf: (line) => types.get(line) },
    goalOf: (line) => lines.find(({ id }) => id === line)?.goal ?? null,
    log,
    row: (row) => byRow.get(row) ?? null,
    blankRow,
    entryOf,
    takenAway: (before, row) =>
      before === null ? null : { ...blankRow(row), ...before, amount: -before.amount },
  };
};

const entriesIn = ({ rows }: LedgerTable): PlanEntry[] => rows.map(entryOf).filter((entry) => entry !== null);

/**
 * Reads what is needed to judge an edit of the ledger: three tabs, one read each. Null where there is no ledger or no
 * Budget.
 */
export const ledgerEdited = (workbook: Workbook, edited: Touched): LedgerEdited | null => {
  const spelled = spellingsOf(workbook);
  const cells = workbook.sheet(actuals)?.cells() ?? [];
  const table = editedTable(actuals, cells, headedYear(workbook), workbook.dayOf, spelled);
  const known = table === null ? null : around(workbook, table, spelled);
  if (table === null || known === null) return null;
  const decided = [...approvalsOf(known.made), ...allRequests(known.made)];
  const named = namedElsewhere(table, edited);
  const isFree = ({ id }: DecisionAbout): boolean => !named.has(id);
  const [approvals, requests] = [
    approvalsOf(known.made).filter(isFree),
    waitingRequests(known.made).filter(isFree),
  ];
  const entries = entriesIn(table);
  const outside = outsideEntries(workbook, { first: known.limits.first, dayOf: workbook.dayOf, spelled });
  const ledger: LedgerEdited = {
    ...known,
    entries,
    outside,
    others: (changed) => {
      const own = new Set(changed);
      return controlOf(known.limits, [...outside, ...entries.filter((entry) => !own.has(entry))]);
    },
    whole: () => ledger,
    // `isAskedFor` below tells this exactly, row by row.
    asked: () => 0,
    isWhole: true,
    isAskedFor: (entry) => {
      const id = decisionNamed(checkAt(table, entry.row));
      return id !== null && decided.some((each) => each.id === id && sameEntry(each.entry, entry));
    },
    approvals: () => approvals,
    requests: () => requests,
  };
  return ledger;
};

/** The ledger's cells, filled in for the edited rows only; null where Budget's cells do not describe the ledger. */
const cellsOfEdit = (workbook: Workbook, edited: Touched, { cells, layout, odd }: LedgerHead) => {
  const sheet = workbook.sheet(actuals);
  if (sheet === null) return null;
  const found = [...cells];
  found.length = sheet.size().rows;
  const [top, bottom] = editedRows(edited, layout, found);
  const count = bottom - top + 1;
  // If cells elsewhere are not understood, or the edit covers a large part of the ledger, the whole ledger is read
  // instead.
  if (count < 1 || count * PART > found.length || odd.some((each) => each > count)) return null;
  const own = sheet.rows(top, bottom);
  own.forEach((line, index) => {
    found[top + index - 1] = [...line];
  });
  const isTold =
    oddIn(own, layout, isStage).every((each, at) => each === odd[at]) &&
    own.every((line) => isWorkedOut(line, layout, workbook.dayOf));
  return isTold ? found : null;
};

/**
 * The same, but reads only the edited rows of the ledger and takes the rest from Budget's sums. Null where Budget's
 * cells do not give the sums, or disagree with those rows.
 */
export const summedLedger = (workbook: Workbook, edited: Touched, head: LedgerHead): LedgerEdited | null => {
  const spelled = spellingsOf(workbook);
  const cells = cellsOfEdit(workbook, edited, head);
  const table =
    cells === null ? null : editedTable(actuals, cells, headedYear(workbook), workbook.dayOf, spelled);
  const known = table === null ? null : around(workbook, table, spelled);
  if (table === null || known === null || known.gone.length > 0) return null;
  const sums = usedBy(workbook, known.limits.first, known.lines);
  if (sums === null) return null;
  const cell = (row: number, key: string): unknown =>
    table.cells[row - 1]?.[(head.layout.columns.get(key)?.[0] ?? 0) - 1];
  const isCounted = ({ row }: PlanEntry): boolean =>
    typeof cell(row, 'amount') === 'number' && typeof cell(row, 'date') !== 'string';
  const decided = [...approvalsOf(known.made), ...allRequests(known.made)];
  let whole: LedgerEdited | null = null;
  const read = (): LedgerEdited => (whole ??= ledgerEdited(workbook, edited) ?? ledger);
  const isAbout = (list: readonly DecisionAbout[], entry: Entry): boolean =>
    list.some((each) => sameEntry(each.entry, entry));
  const ledger: LedgerEdited = {
    ...known,
    entries: entriesIn(table),
    outside: [],
    others: (changed) => controlOfOthers(known.limits, sums, changed.filter(isCounted)),
    asked: (line) => {
      const own = entriesIn(table).filter((entry) => entry.line === line);
      const inRows = own.reduce((sum, { row }) => sum + amountIn(cell(row, 'asked')), 0);
      const about = decided.filter(({ entry }) => entry.line === line);
      const told = (sums.asked.get(line) ?? 0) - inRows;
      const most = about.reduce((sum, { entry }) => sum + entry.amount, 0);
      return exceeds(told, most, 0) ? 0 : told;
    },
    whole: read,
    isWhole: false,
    isAskedFor: (entry) => read().isAskedFor(entry),
    approvals: (entry) => (isAbout(approvalsOf(known.made), entry) ? read().approvals(entry) : []),
    requests: (entry) => (isAbout(waitingRequests(known.made), entry) ? read().requests(entry) : []),
  };
  return ledger;
};

const amountIn = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** The whole ledger is read if more than one row in this many was edited. */
const PART = 4;

const STAGES = new Set(
  Object.values(stages).flatMap((words) => LANGUAGES.map((language) => words[language].toLowerCase())),
);
const isStage = (value: unknown): boolean => typeof value === 'string' && STAGES.has(value.toLowerCase());

/** What the lines use, according to Budget's cells. */
const usedBy = (workbook: Workbook, first: Month, lines: Around['lines']) => {
  const cells = workbook.sheet(budget)?.cells() ?? [];
  const layout = layoutOf(budget.columns, cells, first, workbook.dayOf);
  return layout === null ? null : usedIn(cells, layout, lines);
};

/** Whether something blocks a formula in the header that fills its column. */
export const isCramped = ({ cells, layout }: LedgerTable): boolean =>
  (cells[layout.headerRow - 1] ?? []).some(isError);

/** A cell's text; empty where it holds something else. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const checkAt = ({ cells, layout }: LedgerTable, row: number): unknown =>
  cells[row - 1]?.[(layout.columns.get('check')?.[0] ?? 0) - 1];

/** A decision covers one entry: those that are named by the Check cells of unchanged rows are used up. */
const namedElsewhere = (table: LedgerTable, { row, rows }: Touched): ReadonlySet<string> =>
  new Set(
    table.cells.flatMap((_, index) =>
      index + 1 < row || index + 1 >= row + rows ? (decisionNamed(checkAt(table, index + 1)) ?? []) : [],
    ),
  );
