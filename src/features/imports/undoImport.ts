import { done, type Feature } from '../../asking/feature';
import { textIn } from '../../asking/fields';
import { sumOf } from '../../imports/fates/sums';
import { openRequests } from '../../plan/decisions/log';
import { logged } from '../../plan/decisions/written';
import { rowsOf } from '../../plan/frame';
import { decisionNamed } from '../../plan/ledger/overWords';
import { readPlan, type Plan } from '../../plan/plan';
import { Refusal } from '../../refusal';
import { rowsAt } from '../../sheet/append';
import type { Edit } from '../../sheet/edit';
import { layoutOf } from '../../sheet/layout';
import type { Area } from '../../sheet/places/address';
import { areasOf } from '../../sheet/places/blocks';
import { voiceIn } from '../../speech';
import { actuals } from '../../tabs';
import type { LedgerRow } from '../../tabs/ledger/actuals';
import { filled, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { NOT_LOOKED_AT } from './facts';
import { ownColumns, placeFor, rowsAsRead } from './ledgerEdits';
import { importOf, isAsImported } from './ledgerRows';
import { readImports, surroundings } from './log';
import { listingEdits, unlistedIn } from './unlisted';

interface UndoInput {
  id: string;
  /** Whether rows that were edited since the import are removed too; otherwise they stay. */
  withEdited: boolean;
}

/** A row that was edited since it was imported. */
interface EditedRow {
  row: number;
  date: string;
  line: string;
  amount: number | null;
  description: string;
}

export interface UndoAnswer {
  id: string;
  file: string;
  /** The rows that are removed, and their sum on the ledger. */
  rows: number;
  amount: number;
  edited: EditedRow[];
}

const SAY = {
  none: { en: 'There is no import {id}.', vi: 'Không có lần nhập {id}.' },
  looked: { en: '{id}: {rows} row{rows:|s} would be taken out.', vi: '{id}: sẽ rút {rows} dòng.' },
  done: {
    en: '{id}: {rows} row{rows:|s} taken out of Actuals.',
    vi: '{id}: đã rút {rows} dòng khỏi trang Thực hiện.',
  },
  kept: { en: 'Edited since, and left: {count}.', vi: 'Đã sửa sau khi nhập, giữ lại: {count}.' },
  reason: { en: 'Import {id} was undone', vi: 'Đã rút lại lần nhập {id}' },
} as const satisfies Record<string, Words>;

/** The cells of these rows, one area for each run of neighbouring columns. */
const cellsOf = ({ layouts }: Plan, rows: readonly number[]): Area[] => {
  const places = layouts.actuals === null ? [] : ownColumns(layouts.actuals);
  const numbered = rows.map((row) => ({ row }));
  return areasOf(numbered, places).map(({ rows: block, columns }) => ({
    row: block[0]?.row ?? 1,
    column: columns[0] ?? 1,
    rows: block.length,
    columns: columns.length,
  }));
};

/** Withdraws the requests named in Check beside rows that are removed: no decision is needed any more. */
const requestsOf = (workbook: Workbook, plan: Plan, rows: readonly LedgerRow[], id: string): Edit[] => {
  const at = (plan.layouts.actuals?.columns.get('check')?.[0] ?? 0) - 1;
  const cells = workbook.sheet(actuals)?.cells() ?? [];
  const open = new Set(openRequests(plan.decisions).map((request) => request.id));
  const ids = rows.flatMap(({ row }) => {
    const named = decisionNamed(cells[row - 1]?.[at]);
    return named !== null && open.has(named) ? [named] : [];
  });
  const reason = voiceIn(plan.language).say(SAY.reason, { id });
  const taken = [...new Set(ids)].map((about) => ({
    kind: 'reversal' as const,
    when: workbook.today(),
    about,
    reason,
  }));
  return taken.length === 0 ? [] : logged(workbook, plan, taken);
};

const undone = (workbook: Workbook, plan: Plan, input: UndoInput) => {
  const log = readImports(workbook, plan);
  const ledger = rowsOf(workbook, actuals, plan).rows;
  const entry = log.rows.find(({ id }) => id === input.id) ?? null;
  const unlisted = unlistedIn(ledger, log).find(({ listed }) => listed.id === input.id) ?? null;
  if (entry === null && unlisted === null) throw new Refusal(filled(SAY.none, { id: input.id }));
  const all = ledger.filter((row) => importOf(row) === input.id);
  const edited = all.filter((row) => !isAsImported(row));
  const gone = input.withEdited ? all : all.filter(isAsImported);
  return { log, entry, unlisted, edited, gone };
};

/** An import that is only on the ledger is listed before its rows are removed. */
const listedFirst = (workbook: Workbook, plan: Plan, { log, unlisted }: ReturnType<typeof undone>): Edit[] =>
  unlisted === null
    ? []
    : listingEdits(workbook, plan, log, [{ ...unlisted, state: 'undone' }], surroundings(workbook, plan));

const stateEdits = (workbook: Workbook, plan: Plan, { log, entry }: ReturnType<typeof undone>): Edit[] => {
  const layout = layoutOf(log.tab.columns, log.site.sheet?.cells() ?? [], plan.first, plan.dayOf);
  if (layout === null || entry === null || entry.state === 'undone') return [];
  const around = surroundings(workbook, plan);
  return rowsAt({ tab: log.tab, layout }, entry.row, [{ state: 'undone' }], around, ['state']);
};

const shownOf = ({ row, date, line, amount, description }: LedgerRow): EditedRow => ({
  row,
  date: date ?? '',
  line: line ?? '',
  amount,
  description: description ?? '',
});

/** Removes an import's rows from the ledger. Rows that were edited since are listed for a person to decide on. */
export const undoImport: Feature<UndoInput, UndoAnswer> = {
  title: { en: 'Undo an import', vi: 'Rút lại một lần nhập' },
  reads: false,
  menu: null,
  accept: (raw) => ({ id: textIn(raw, 'id') ?? '', withEdited: raw.withEdited === true }),
  run: (workbook, input, isPreview = false) => {
    // Rows are matched by their import keys. Reading all cells first makes this the only read.
    workbook.sheet(actuals)?.cells();
    const plan = readPlan(workbook, NOT_LOOKED_AT);
    const { say } = voiceIn(plan.language);
    const found = undone(workbook, plan, input);
    const { gone, edited, entry, unlisted } = found;
    const { in: more, out: less } = sumOf(gone.map(({ amount }) => amount ?? 0));
    const answer: UndoAnswer = {
      id: input.id,
      file: (entry ?? unlisted?.listed)?.file ?? '',
      rows: gone.length,
      amount: more - less,
      edited: edited.map(shownOf),
    };
    const kept = input.withEdited ? 0 : edited.length;
    const message = [
      say(isPreview ? SAY.looked : SAY.done, { id: input.id, rows: gone.length }),
      ...(kept > 0 ? [say(SAY.kept, { count: kept })] : []),
    ].join(' ');
    if (isPreview) return done(plan, [], answer, message);
    const rows = gone.map(({ row }) => row);
    const areas = cellsOf(plan, rows);
    const place = rows.length === 0 ? null : placeFor(workbook, plan);
    const edits: Edit[] = [
      ...listedFirst(workbook, plan, found),
      ...requestsOf(workbook, plan, gone, input.id),
      ...(place === null ? [] : rowsAsRead(place, Math.min(...rows), Math.max(...rows))),
      ...(areas.length === 0 ? [] : [{ kind: 'empty' as const, tab: actuals, areas }]),
      ...stateEdits(workbook, plan, found),
    ];
    return done(plan, edits, answer, message);
  },
};
