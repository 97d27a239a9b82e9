/**
 * An edit of Goals: amounts typed as text become numbers in the format of their unit. Once the plan is approved, the
 * core of an approved goal is put back, and a toast says where to change it.
 */
import { approvedPlan, type ApprovedGoal } from '../plan/approved/approved';
import {
  GOAL_CORE,
  goalDifferences,
  goalsAsDecided,
  goalSaid,
  type GoalCore,
  type GoalKey,
  type GoalUnlike,
} from '../plan/approved/goals';
import type { Edit } from '../sheet/edit';
import { languageIn, layoutOf, type DayOf, type Layout } from '../sheet/layout';
import { rowFormats, saidRows, type SaidRow } from '../sheet/mending/complete';
import { inPlace, neighbours } from '../sheet/mending/inPlace';
import { readTable } from '../sheet/read';
import type { Surroundings } from '../sheet/scaffold/surroundings';
import { DAY_FIRST } from '../speech';
import { budget, decisions, goals } from '../tabs';
import { monthStart } from '../tabs/formulas';
import { approved as approvals } from '../tabs/made/approved';
import { fill, type Language, type Words } from '../words';
import type { Workbook } from '../workbook';
import { APPROVED } from './approved/approvedWords';
import { putBack, type Fixed } from './approved/rows';
import { ANY_YEAR, asItWas, editedRows, figuresTyped, headedYear, touches, yearOf } from './cells';
import type { Consequence, Edited, Toast } from './event';
import { decimalsIn } from './kpis/lines';
import { withFaults } from './notUnderstood';

const SAY = {
  target: {
    en: '{goal}: the approved target {was} is back, in place of {typed}. To change it with a reason: “Change a goal’s target” in AOP Planner’s sidebar.',
    vi: '{goal}: đã trả lại chỉ tiêu được duyệt {was} thay cho {typed}. Muốn đổi, hãy vào “Đổi chỉ tiêu của mục tiêu” trong bảng điều khiển AOP Planner và nêu lý do.',
  },
  keeps: {
    en: '{goal}, {place}: the approved {was} is back, in place of {typed}. An approved goal keeps its Id, name, KPI, start value, direction and weight for the year; its target changes with a reason in AOP Planner’s sidebar.',
    vi: '{goal}, {place}: đã trả lại {was} như đã duyệt thay cho {typed}. Mục tiêu đã duyệt giữ nguyên mã, tên, KPI, mức đầu năm, chiều tốt hơn và trọng số trong năm; chỉ tiêu đổi được khi nêu lý do trong bảng điều khiển AOP Planner.',
  },
  all: {
    en: '{count} approved cells of Goals are back. To change a target with a reason: “Change a goal’s target” in AOP Planner’s sidebar.',
    vi: 'Đã trả lại {count} ô được duyệt ở trang Mục tiêu. Muốn đổi chỉ tiêu, hãy vào “Đổi chỉ tiêu của mục tiêu” trong bảng điều khiển AOP Planner và nêu lý do.',
  },
  lost: {
    en: '{goals}: approved, and no longer on Goals. Undo, or let “Check all limits” put it back.',
    vi: '{goals}: đã được duyệt nhưng không còn ở trang Mục tiêu. Hãy hoàn tác, hoặc vào “Kiểm tra toàn bộ hạn mức” để trả lại.',
  },
} as const satisfies Record<string, Words>;
const MOST_WRITES = 4;

/** The goals as approved in the plan's year, with later decisions on them. */
const keptHere = (workbook: Workbook): ApprovedGoal[] => {
  if (!workbook.keys().includes(approvals.key)) return [];
  const approved = approvedPlan(workbook);
  const { dayOf } = workbook;
  const first = yearOf(workbook, dayOf);
  if (approved?.first !== first) return [];
  const cells = workbook.sheet(decisions)?.cells() ?? [];
  return goalsAsDecided(approved, readTable(decisions, cells, { first, dayOf }).rows);
};

const coreIn = (line: readonly unknown[], row: number, layout: Layout, dayOf: DayOf): GoalCore => {
  const core = (['id', 'unit', ...GOAL_CORE] as const).map((key): [string, unknown] => {
    const cell = line[(layout.columns.get(key)?.[0] ?? 0) - 1] ?? '';
    return [key, goals.columns[key].read(cell, () => undefined, dayOf)];
  });
  return { row, ...Object.fromEntries(core) } as unknown as GoalCore;
};

/** Formats a goal's figures by its unit, which may have been filled in after them. */
const dressed = (
  workbook: Workbook,
  layout: Layout,
  rows: readonly SaidRow[],
  language: Language,
): Edit[] => {
  const cells = workbook.sheet(budget)?.cells() ?? [];
  const first = headedYear(workbook);
  const decimals = decimalsIn(cells, layoutOf(budget.columns, cells, first, workbook.dayOf));
  const around: Surroundings = {
    style: { language, decimals, days: DAY_FIRST },
    place: () => undefined,
    valuesOf: () => [],
    monthStart,
  };
  return rowFormats(goals, layout, rows, around);
};

export const goalsEdited = (workbook: Workbook, edited: Edited): Consequence | null => {
  const { dayOf } = workbook;
  const sheet = workbook.sheet(goals);
  const cells = sheet?.cells() ?? [];
  const layout = layoutOf(goals.columns, cells, ANY_YEAR, dayOf);
  if (sheet === null || layout === null || !touches(edited, layout, ['id', 'unit', ...GOAL_CORE]))
    return null;
  const [top, bottom] = editedRows(edited, layout, cells);
  if (top > bottom) return null;
  const rowAt = (row: number): GoalCore => coreIn(cells[row - 1] ?? [], row, layout, dayOf);
  const { fixed, lost } = putBack<ApprovedGoal, GoalCore, GoalUnlike>({
    columns: goals.columns,
    approved: keptHere(workbook),
    layout,
    edited,
    range: [top, bottom],
    rowAt,
    rows: readTable(goals, cells, { first: ANY_YEAR, dayOf }).rows,
    differences: goalDifferences,
    tells: ['goal', 'target'],
  });
  const language = languageIn(goals.columns, cells, layout);
  const placed = [
    ...figuresTyped(cells, edited, layout, ['start', 'target']).filter(
      ({ row, column }) => !fixed.some((one) => one.row === row && one.column === column),
    ),
    ...fixed.map(({ content, ...at }) => ({ ...at, content: content(language) })),
  ];
  const few = neighbours(goals, placed);
  const edits = few.length <= MOST_WRITES ? few : inPlace(goals, placed, asItWas(sheet, dayOf));
  const looks = touches(edited, layout, ['unit'])
    ? dressed(workbook, layout, saidRows(goals, layout, cells, [top, bottom], dayOf), language)
    : [];
  const found = { edits: [...edits, ...looks], toast: toastOf(fixed, lost, rowAt, language) };
  return withFaults(found, goals, { cells, layout, workbook }, edited);
};

const toastOf = (
  fixed: readonly Fixed<GoalUnlike>[],
  lost: readonly string[],
  rowAt: (row: number) => GoalCore,
  language: Language,
): Toast | null => {
  const toast = (words: Words, values: Readonly<Record<string, string | number>>): Toast => ({
    title: APPROVED.title[language],
    message: fill(words, language, values),
  });
  const [one] = fixed;
  if (lost.length > 0) return toast(SAY.lost, { goals: lost.join(', ') });
  if (one === undefined) return null;
  if (fixed.length > 1) return toast(SAY.all, { count: fixed.length });
  const { difference, id, row, takenBy } = one;
  const now = rowAt(row);
  if (takenBy !== null) return toast(APPROVED.stands, { typed: now.id ?? '–', row: takenBy });
  const said = (key: GoalKey, value: GoalCore[GoalKey]): string => goalSaid(key, value, now.unit, language);
  if (difference === null)
    return toast(SAY.keeps, {
      goal: id,
      was: id,
      typed: now.id ?? '–',
      place: goals.columns.id.header[language],
    });
  const { key, was } = difference;
  return toast(key === 'target' ? SAY.target : SAY.keeps, {
    goal: id,
    was: said(key, was),
    typed: said(key, now[key]),
    place: goals.columns[key].header[language],
  });
};
