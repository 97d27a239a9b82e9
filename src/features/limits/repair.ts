/** Repairs formulas that a person broke, by moving cells onto those they refer to or by deleting those. */
import { limitsOf } from '../../domain/control/budget';
import { isLimited } from '../../domain/control/control';
import { actualsOf } from '../../domain/control/ledger';
import { HALF_A_THOUSANDTH } from '../../domain/money/money';
import type { Figure } from '../../domain/plan';
import type { Plan } from '../../plan/plan';
import { placesIn } from '../../plan/sites/around';
import type { Edit } from '../../sheet/edit';
import { layoutOf, type Cells, type Layout } from '../../sheet/layout';
import { brokenIn, completeTable } from '../../sheet/mending/complete';
import { isBlankCell } from '../../sheet/read';
import type { Surroundings } from '../../sheet/scaffold/surroundings';
import type { TableTab } from '../../sheet/tab';
import { actions, budget, decisions, goals, kpis, planTabs, risks } from '../../tabs';
import { monthStart } from '../../tabs/formulas';
import { sourceSums } from '../../tabs/ledger/sourceSums';
import type { Sheet, Workbook } from '../../workbook';
import { columnsBack, insteadOf, valuesIn } from '../set-up';

/** The tables that are read with the plan anyway, so looking at them costs nothing. */
const READ = [budget, kpis, goals, actions, risks, decisions];

const surroundings = (workbook: Workbook, { style, first }: Plan): Surroundings => {
  const place = placesIn(workbook, [...planTabs, sourceSums], first);
  return {
    style,
    place,
    monthStart,
    valuesOf: (tab, column) =>
      valuesIn(workbook.sheet(tab as TableTab), place(tab), [], column, insteadOf(tab as TableTab, column)),
  };
};

/**
 * Removes checkboxes from rows that hold nothing else. Earlier versions put them down to the sheet's end; since each
 * counts as content, all those rows were read with the plan.
 */
const boxesTakenAway = (tab: TableTab, layout: Layout, cells: Cells): Edit[] => {
  const flags = Object.entries(tab.columns).flatMap(([key, { format }]) =>
    format === 'flag' ? (layout.columns.get(key) ?? []).filter((at) => at !== undefined) : [],
  );
  const isUsed = (line: readonly unknown[]): boolean =>
    line.some((cell, at) => !isBlankCell(cell) && !(cell === false && flags.includes(at + 1)));
  const last = cells.reduce((most, line, index) => (isUsed(line) ? index + 1 : most), 0);
  const row = Math.max(last, layout.headerRow + tab.readyRows) + 1;
  const areas = flags.map((column) => ({ row, column, columns: 1 }));
  return cells.length < row || areas.length === 0
    ? []
    : [
        { kind: 'unguard', tab, areas },
        { kind: 'empty', tab, areas },
      ];
};

/**
 * Whether Budget's cells show another limit than its amounts and decisions give, because their formulas refer to cells
 * that were moved.
 */
const hasOtherLimits = ({ first, lines, moves, layouts }: Plan, cells: Cells): boolean => {
  const limits = limitsOf(first, lines, moves);
  const rows = new Map([...lines].reverse().map((line) => [line.id, line]));
  const at = (key: string) => layouts.budget?.columns.get(key) ?? [];
  const differs = (row: number, column: number | undefined, figure: Figure): boolean => {
    const told = column === undefined ? '' : cells[row - 1]?.[column - 1];
    return typeof told === 'number' && (figure === null || Math.abs(told - figure) > HALF_A_THOUSANDTH);
  };
  return [...rows.values()].some((line) => {
    const limit = limits.get(line.id);
    if (limit === undefined) return false;
    const isOther = at('current').some((column, month) =>
      differs(line.row, column, limit.months[month] ?? null),
    );
    return isOther || (isLimited(line) && differs(line.row, at('limitYear')[0], limit.year));
  });
};

/**
 * Whether KPI rows lack their formulas, for instance because they were pasted while the add-on was not running. In a
 * Budget without months, KPIs made of its lines are blank anyway.
 */
const lacksFormulas = ({ kpis: rows, lines }: Plan, layout: Layout, cells: Cells): boolean => {
  const isPlanned = lines.some(({ months }) => months.some((figure) => figure !== null));
  const isBlank = (row: number, key: string): boolean =>
    (layout.columns.get(key) ?? []).every((at) => at === undefined || isBlankCell(cells[row - 1]?.[at - 1]));
  return rows.some(
    ({ row, madeOf }) => isBlank(row, 'key') || (isPlanned && madeOf !== null && isBlank(row, 'plan')),
  );
};

/** Adds the formulas that KPIs lack; reads nothing if they lack none. */
export const kpisMended = (workbook: Workbook, plan: Plan): Edit[] => {
  const sheet = workbook.sheet(kpis);
  const layout = sheet === null ? null : layoutOf(kpis.columns, sheet.cells(), plan.first, workbook.dayOf);
  if (sheet === null || layout === null || !lacksFormulas(plan, layout, sheet.cells())) return [];
  return completed(workbook, plan, kpis, sheet);
};

const completed = (workbook: Workbook, plan: Plan, tab: TableTab, sheet: Sheet): Edit[] => {
  const standing = { name: sheet.name(), cells: sheet.cells(), formulas: sheet.formulas() };
  return [
    ...completeTable(tab, standing, plan.first, workbook.dayOf, surroundings(workbook, plan)),
    ...columnsBack(workbook, tab, sheet, plan).edits,
  ];
};

/** Restores broken formulas, in prepared rows too. Formulas are read only of tabs where something is broken. */
export const repaired = (workbook: Workbook, plan: Plan): Edit[] =>
  READ.flatMap((tab) => {
    const sheet = workbook.sheet(tab);
    const layout = sheet === null ? null : layoutOf(tab.columns, sheet.cells(), plan.first, workbook.dayOf);
    if (sheet === null || layout === null) return [];
    const boxes = boxesTakenAway(tab, layout, sheet.cells());
    const isAstray =
      (tab.key === budget.key && hasOtherLimits(plan, sheet.cells())) ||
      (tab.key === kpis.key && lacksFormulas(plan, layout, sheet.cells()));
    if (!isAstray && !brokenIn(tab, layout, sheet.cells())) return boxes;
    return [...boxes, ...completed(workbook, plan, tab, sheet)];
  });

/** Months of lines whose cell on Budget disagrees with the ledger. */
const unlikeLedger = ({ lines, ledger, layouts }: Plan, cells: Cells): { row: number; column: number }[] =>
  lines.filter(isLimited).flatMap(({ id, row }) =>
    (layouts.budget?.columns.get('used') ?? []).flatMap((column, month) => {
      const told = column === undefined ? '' : cells[row - 1]?.[column - 1];
      const sum = (actualsOf(ledger, id)[month] ?? 0) + (ledger.open.get(id)?.[month] ?? 0);
      return column !== undefined && typeof told === 'number' && Math.abs(told - sum) > HALF_A_THOUSANDTH
        ? [{ row, column }]
        : [];
    }),
  );

/**
 * Compares the sums on Budget that edits rely on with the ledger. A cell that a person overwrote gets its formula back;
 * a formula that gives another sum is left alone, as its cause is something in the ledger that is named elsewhere.
 */
export const sumsMended = (workbook: Workbook, plan: Plan): Edit[] => {
  const sheet = workbook.sheet(budget);
  const unlike = sheet === null ? [] : unlikeLedger(plan, sheet.cells());
  if (sheet === null || unlike.length === 0) return [];
  const formulas = sheet.formulas();
  const typed = unlike.filter(({ row, column }) => (formulas[row - 1]?.[column - 1] ?? '') === '');
  if (typed.length === 0) return [];
  const cells = sheet.cells().map((line) => [...line]);
  for (const { row, column } of typed) cells[row - 1]?.splice(column - 1, 1, '');
  const standing = { name: sheet.name(), cells, formulas };
  return completeTable(budget, standing, plan.first, workbook.dayOf, surroundings(workbook, plan));
};
