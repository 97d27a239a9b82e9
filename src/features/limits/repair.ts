/** Formulas of ours that a person broke: cells were cut onto the ones that they look at, or those were deleted. */
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
import { insteadOf, valuesIn } from '../set-up';

/** The tables that are read along with the plan: to look at them costs nothing. */
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
 * Boxes to tick that stand in rows where nothing else does, as earlier versions put them to the sheet's end: each is
 * content, and all those rows were read along with the plan.
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

/** Whether Budget's cells say another limit than its amounts and decisions: their formulas look at cells cut elsewhere. */
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
 * KPIs whose rows have no formulas of their own yet, as where they were pasted while the add-on was not at work. Of a
 * Budget without months what is made of its lines is blank anyway.
 */
const lacksFormulas = ({ kpis: rows, lines }: Plan, layout: Layout, cells: Cells): boolean => {
  const isPlanned = lines.some(({ months }) => months.some((figure) => figure !== null));
  const isBlank = (row: number, key: string): boolean =>
    (layout.columns.get(key) ?? []).every((at) => at === undefined || isBlankCell(cells[row - 1]?.[at - 1]));
  return rows.some(
    ({ row, madeOf }) => isBlank(row, 'key') || (isPlanned && madeOf !== null && isBlank(row, 'plan')),
  );
};

/** What KPIs lack is worked out again; nothing is read for it where they lack nothing. */
export const kpisMended = (workbook: Workbook, plan: Plan): Edit[] => {
  const sheet = workbook.sheet(kpis);
  const layout = sheet === null ? null : layoutOf(kpis.columns, sheet.cells(), plan.first, workbook.dayOf);
  if (sheet === null || layout === null || !lacksFormulas(plan, layout, sheet.cells())) return [];
  return completed(workbook, plan, kpis, sheet);
};

const completed = (workbook: Workbook, plan: Plan, tab: TableTab, sheet: Sheet): Edit[] => {
  const standing = { name: sheet.name(), cells: sheet.cells(), formulas: sheet.formulas() };
  return completeTable(tab, standing, plan.first, workbook.dayOf, surroundings(workbook, plan));
};

/** What was broken says again what it should, in rows that stand ready too. Formulas are read only of broken tabs. */
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

/** A month of a line of which Budget's own cell says another sum than the ledger. */
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
 * What edits of the ledger are judged by is held against the ledger: where a person wrote over one of those cells, it
 * works out again what it should. One that does, and says otherwise, tells of something in the ledger that is named.
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
