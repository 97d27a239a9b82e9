import { done, type Feature } from '../../asking/feature';
import { byKey } from '../../domain/keys';
import {
  approvalRestored,
  approvedPlan,
  type ApprovedGoal,
  type ApprovedLine,
} from '../../plan/approved/approved';
import { goalDifferences, type GoalUnlike } from '../../plan/approved/goals';
import { differencesOf, rowsWithoutId } from '../../plan/approved/lines';
import { missingIn, type Unlike } from '../../plan/approved/unlike';
import { readMoney } from '../../plan/ledger/money';
import type { Plan } from '../../plan/plan';
import { standalone } from '../../plan/sites/around';
import { Refusal } from '../../refusal';
import { nextFreeRow, rowsAt } from '../../sheet/append';
import { contentOf } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import type { Layout } from '../../sheet/layout';
import { neighbours } from '../../sheet/mending/inPlace';
import type { TableTab } from '../../sheet/tab';
import { voiceIn } from '../../speech';
import { budget, goals } from '../../tabs';
import type { Language, Words } from '../../words';
import type { Workbook } from '../../workbook';

interface RestoreAnswer {
  /** The number of cells that are put back as approved. */
  cells: number;
  /** The Ids of approved lines and goals that are gone. */
  lines: string[];
}

const SAY = {
  done: {
    en: 'Back as approved: {cells} cell{cells:|s} and {lines} row{lines:|s} on Budget and Goals.',
    vi: 'Đã trả lại như đã duyệt: {cells} ô và {lines} dòng ở trang Ngân sách và Mục tiêu.',
  },
  same: {
    en: 'Budget and Goals are as they were approved.',
    vi: 'Trang Ngân sách và Mục tiêu đúng như đã duyệt.',
  },
  none: {
    en: 'The plan is not approved yet: there is nothing to put back.',
    vi: 'Kế hoạch chưa được duyệt nên chưa có gì để trả lại.',
  },
} as const satisfies Record<string, Words>;

/** A cell that is not as approved, and its row. */
type At<D> = D & { row: number };
interface NotAsApproved {
  cells: At<Unlike>[];
  gone: ApprovedLine[];
  goals: { cells: At<GoalUnlike>[]; gone: ApprovedGoal[] };
}

/** What on Budget and Goals is not as approved and can be put back. Rows that were added stay and are only named. */
export const unlikeApproved = (workbook: Workbook, plan: Plan): NotAsApproved | null => {
  const approved = approvedPlan(workbook);
  if (approved?.first !== plan.first) return null;
  const found = <L extends { id: string }, R extends { id: string | null; row: number }, D>(
    kept: readonly L[],
    rows: readonly R[],
    differences: (line: L, row: R) => readonly D[],
  ): { cells: At<D>[]; gone: L[] } => {
    const known = byKey(kept);
    const cells = rows.flatMap((now) => {
      const line = known(now.id);
      return line === undefined ? [] : differences(line, now).map((each) => ({ ...each, row: now.row }));
    });
    return { cells, gone: missingIn(kept, rows) };
  };
  const lines = found(approved.lines, plan.lines, differencesOf);
  const bare = rowsWithoutId(approved.lines, plan.lines);
  // A line that lost its Id gets it back in its own row: adding a second row would count its money twice.
  const named = plan.lines.flatMap((now): At<Unlike>[] => {
    const line = bare.get(now.row);
    if (line === undefined) return [];
    const differs = [{ key: 'id', month: 0, was: line.id }, ...differencesOf(line, now)];
    return differs.map((each) => ({ ...each, row: now.row }));
  });
  return {
    cells: [...lines.cells, ...named],
    gone: lines.gone.filter((line) => ![...bare.values()].includes(line)),
    // If the tab itself is missing, nothing can be put back on it.
    goals:
      plan.layouts.goals === null
        ? { cells: [], gone: [] }
        : found(plan.keptGoals, plan.goals, goalDifferences),
  };
};

/**
 * Lines whose Budget row is not as approved. An entry may seem over the limit in Budget, yet be within the approved
 * one, which counts.
 */
export const linesUnlike = ({ lines }: Plan, unlike: NotAsApproved | null): ReadonlySet<string> => {
  const rows = new Set(unlike?.cells.map(({ row }) => row));
  return new Set(lines.filter(({ row }) => rows.has(row)).map(({ id }) => id));
};

/** How many cells and rows are not as approved. */
export const unlikeCount = (unlike: NotAsApproved | null): number =>
  unlike === null
    ? 0
    : [unlike.cells, unlike.gone, unlike.goals.cells, unlike.goals.gone].reduce(
        (sum, { length }) => sum + length,
        0,
      );

const backWritten = (
  tab: TableTab,
  layout: Layout | null,
  cells: readonly At<Unlike>[],
  language: Language,
): Edit[] =>
  neighbours(
    tab,
    cells.flatMap(({ row, key, month, was }) => {
      const column = layout?.columns.get(key)?.[month];
      const kind = tab.columns[key];
      if (column === undefined || kind === undefined) return [];
      return [{ row, column, content: contentOf(kind, was, language) }];
    }),
  );

/** All columns that people fill in: since they are neighbours, a row comes back in one write or not at all. */
const filledIn = ({ columns }: TableTab): string[] =>
  Object.entries(columns)
    .filter(([, column]) => !column.computed)
    .map(([key]) => key);

/** Rows that are gone are added below all others with their approved values. */
const rowsBack = (
  workbook: Workbook,
  tab: TableTab,
  layout: Layout | null,
  gone: readonly object[],
  language: Language,
): Edit[] => {
  const cells = workbook.sheet(tab)?.cells() ?? [];
  if (layout === null) return [];
  const row = nextFreeRow(tab, cells, layout);
  const rows = gone.map((line) => ({ ...line }));
  return rowsAt({ tab, layout }, row, rows, standalone(language), filledIn(tab));
};

/** Puts approved values back on Budget and Goals; nothing else there changes. */
export const restorePlan: Feature<object, RestoreAnswer> = {
  title: { en: 'Put the approved plan back', vi: 'Trả lại kế hoạch đã duyệt' },
  reads: false,
  menu: null,
  accept: () => ({}),
  run: (workbook) => {
    const plan = readMoney(workbook);
    const unlike = unlikeApproved(workbook, plan);
    if (unlike === null) throw new Refusal(SAY.none);
    const { language, layouts } = plan;
    const edits = [
      ...backWritten(budget, layouts.budget, unlike.cells, language),
      ...rowsBack(workbook, budget, layouts.budget, unlike.gone, language),
      ...backWritten(goals, layouts.goals, unlike.goals.cells, language),
      ...rowsBack(workbook, goals, layouts.goals, unlike.goals.gone, language),
      ...approvalRestored(workbook),
    ];
    const gone = [...unlike.gone, ...unlike.goals.gone];
    const cells = unlike.cells.length + unlike.goals.cells.length;
    const said = voiceIn(language).say(unlikeCount(unlike) === 0 ? SAY.same : SAY.done, {
      cells,
      lines: gone.length,
    });
    return done(plan, edits, { cells, lines: gone.map(({ id }) => id) }, said);
  },
};
