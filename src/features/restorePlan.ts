import { nextFreeRow, rowsAt } from '../sheet/append';
import { contentOf } from '../sheet/content';
import type { Cell, Edit } from '../sheet/edit';
import { budget } from '../tabs';
import type { TableTab } from '../sheet/tab';
import type { Words } from '../words';
import type { Workbook } from '../workbook';
import { approvalRestored, approvedPlan, type ApprovedLine } from './approved';
import { differencesOf, missingLines, type Difference } from './approvedLines';
import { alone } from './editedRequests';
import { Refusal, type Feature } from './feature';
import { done, readMoney, voiceIn } from './money/money';
import type { Plan } from './plan';

export interface RestoreAnswer {
  /** Cells that go back to what was approved. */
  cells: number;
  /** Approved lines that are gone from Budget, by their Ids. */
  lines: string[];
}

const SAY = {
  done: {
    en: 'Back as approved: {cells} cells and {lines} lines on Budget.',
    vi: 'Đã trả lại như đã duyệt: {cells} ô và {lines} khoản mục ở trang Ngân sách.',
  },
  same: { en: 'Budget is as it was approved.', vi: 'Trang Ngân sách đúng như đã duyệt.' },
  none: {
    en: 'The plan is not approved yet: there is nothing to put back.',
    vi: 'Kế hoạch chưa được duyệt nên chưa có gì để trả lại.',
  },
} as const satisfies Record<string, Words>;

/** What of the Budget is not as approved and can be put back; what was added to it stays, and is only named. */
export const unlikeApproved = (
  workbook: Workbook,
  { first, lines }: Plan,
): { cells: (Difference & { row: number })[]; gone: ApprovedLine[] } | null => {
  const approved = approvedPlan(workbook);
  if (approved?.first !== first) return null;
  const known = new Map(approved.lines.map((line) => [line.id, line]));
  const cells = lines.flatMap((now) => {
    const line = known.get(now.id);
    return line === undefined ? [] : differencesOf(line, now).map((each) => ({ ...each, row: now.row }));
  });
  return { cells, gone: missingLines(approved, lines) };
};

const TABLE = budget as unknown as TableTab;

/** One write for neighbours in a row; what stands between others is never written. */
const backWritten = (
  { layouts, language }: Plan,
  cells: readonly (Difference & { row: number })[],
): Edit[] => {
  const runs: { row: number; column: number; cells: Cell[] }[] = [];
  const placed = cells.flatMap(({ row, key, month, was }) => {
    const column = layouts.budget?.columns.get(key)?.[month];
    const cell = { content: contentOf(budget.columns[key], was, language) };
    return column === undefined ? [] : [{ row, column, cell }];
  });
  for (const { row, column, cell } of placed.sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.cells.length === column) last.cells.push(cell);
    else runs.push({ row, column, cells: [cell] });
  }
  return runs.map((run) => ({ kind: 'write', tab: budget, ...run, cells: [run.cells] }));
};

/** All that people fill in: neighbours, so that a line comes back in one write or not at all. */
const FILLED = Object.entries(budget.columns)
  .filter(([, column]) => !column.computed)
  .map(([key]) => key);

/** Lines that are gone come back below all others, with what was approved of them. */
const linesBack = (
  workbook: Workbook,
  { layouts, language }: Plan,
  gone: readonly ApprovedLine[],
): Edit[] => {
  const cells = workbook.sheet(budget)?.cells() ?? [];
  if (layouts.budget === null) return [];
  const row = nextFreeRow(TABLE, cells, layouts.budget);
  return rowsAt(
    TABLE,
    layouts.budget,
    row,
    gone.map((line) => ({ ...line })),
    alone(language),
    '',
    FILLED,
  );
};

/** Puts back on Budget what was approved; nothing else of it changes. */
export const restorePlan: Feature<object, RestoreAnswer> = {
  title: { en: 'Put the approved plan back', vi: 'Trả lại kế hoạch đã duyệt' },
  reads: false,
  menu: null,
  accept: () => ({}),
  run: (workbook) => {
    const plan = readMoney(workbook);
    const unlike = unlikeApproved(workbook, plan);
    if (unlike === null) throw new Refusal(SAY.none);
    const { cells, gone } = unlike;
    const edits = [
      ...backWritten(plan, cells),
      ...linesBack(workbook, plan, gone),
      ...approvalRestored(workbook),
    ];
    const answer = { cells: cells.length, lines: gone.map(({ id }) => id) };
    const said = { cells: cells.length, lines: gone.length };
    const isSame = cells.length + gone.length === 0;
    return done(plan, edits, answer, voiceIn(plan.language).say(isSame ? SAY.same : SAY.done, said));
  },
};
