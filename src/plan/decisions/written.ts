import { Refusal } from '../../refusal';
import { appended, nextFreeRow, rowsAt } from '../../sheet/append';
import { asRead, freeAsRead } from '../../sheet/asRead';
import type { RowValues } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import { columnsOf, type Layout } from '../../sheet/layout';
import { shown } from '../../sheet/problem';
import type { Voice } from '../../speech';
import { actuals, decisions } from '../../tabs';
import type { DecisionKind, DecisionRow } from '../../tabs/plan/decisions';
import { fill, type Language, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { ledgerCells, READ_COLUMNS } from '../ledger/head';
import { refusedIn } from '../ledger/overWords';
import type { Plan } from '../plan';
import { around } from '../sites/around';
import { KNOWN_COLUMNS } from './known';
import { nextId, reversedIds } from './log';

const NO_TAB: Words = {
  en: 'The tab “{tab}” is missing: “Set up the plan” adds it again. Nothing was changed.',
  vi: 'Thiếu trang “{tab}”: bấm “Thiết lập kế hoạch” để thêm lại. Chưa có gì bị thay đổi.',
};

const PARTS: Words = { en: '{id} in {count} parts', vi: '{id} gồm {count} phần' };

/** How to refer to a decision: by the Id of its first part, and how many parts it has. */
export const decisionSaid = (ids: readonly string[], { say }: Voice): string =>
  ids.length > 1 ? say(PARTS, { id: ids[0] ?? '', count: ids.length }) : (ids[0] ?? '');

/** The values of a row to be logged. */
export type Logged = RowValues & { kind: DecisionKind };

const layoutOf = (plan: Plan, tab: typeof actuals | typeof decisions): Layout => {
  const layout = plan.layouts[tab.key as 'actuals' | 'decisions'];
  const words = (language: Language): string => fill(NO_TAB, language, { tab: tab.name[language] });
  if (layout === null) throw new Refusal({ en: words('en'), vi: words('vi') });
  return layout;
};

const added = (
  workbook: Workbook,
  plan: Plan,
  tab: typeof actuals | typeof decisions,
  rows: readonly RowValues[],
): Edit[] => {
  const cells = tab.key === actuals.key ? ledgerCells(workbook) : (workbook.sheet(tab)?.cells() ?? []);
  return appended(tab, cells, layoutOf(plan, tab), rows, around(workbook, plan));
};

/** Appends rows to the log, with consecutive Ids. */
export const logged = (workbook: Workbook, plan: Plan, rows: readonly Logged[]): Edit[] =>
  added(
    workbook,
    plan,
    decisions,
    rows.map((row, index) => ({ ...row, id: nextId(plan, index) })),
  );

/** The same, but only if the log still ends as it was read, since other people decide too. */
export const decided = (workbook: Workbook, plan: Plan, rows: readonly Logged[]): Edit[] => {
  const [cells, layout] = [workbook.sheet(decisions)?.cells() ?? [], layoutOf(plan, decisions)];
  const row = nextFreeRow(decisions, cells, layout);
  return [
    ...freeAsRead(decisions, cells, columnsOf(layout, KNOWN_COLUMNS), row, rows.length),
    ...logged(workbook, plan, rows),
  ];
};

/** Appends whole rows to the ledger, but only if nobody has typed or moved rows there since it was read. */
export const posted = (workbook: Workbook, plan: Plan, ...rows: readonly RowValues[]): Edit[] => {
  const [cells, layout] = [ledgerCells(workbook), layoutOf(plan, actuals)];
  const row = nextFreeRow(actuals, cells, layout);
  return [
    ...freeAsRead(actuals, cells, columnsOf(layout, READ_COLUMNS), row, rows.length),
    ...added(workbook, plan, actuals, rows),
  ];
};

const checkIn = (workbook: Workbook, { layouts }: Plan, row: number): unknown =>
  ledgerCells(workbook)[row - 1]?.[(layouts.actuals?.columns.get('check')?.[0] ?? 0) - 1] ?? '';

/** Whether the Check cell of a ledger row names a decision. */
export const isMarked = (workbook: Workbook, plan: Plan, row: number, id: string): boolean =>
  shown(checkIn(workbook, plan, row), workbook.dayOf)
    .split(/[^\p{L}\d]+/u)
    .includes(id);

/** Whether the Check cell says that this request was refused, and the row has its old content again. */
export const isRefusedAt = (workbook: Workbook, plan: Plan, row: number, id: string | null): boolean => {
  const said = checkIn(workbook, plan, row);
  return typeof said === 'string' && refusedIn(said)?.id === id;
};

/** Rewrites some cells of a ledger row, if the row is still as it was read. */
export const rewritten = (
  workbook: Workbook,
  plan: Plan,
  at: number,
  row: RowValues,
  keys: readonly string[],
): Edit[] => {
  const layout = layoutOf(plan, actuals);
  return [
    ...asRead(actuals, ledgerCells(workbook), columnsOf(layout, READ_COLUMNS), at, at),
    ...rowsAt({ tab: actuals, layout }, at, [row], around(workbook, plan), keys),
  ];
};

/**
 * Decisions with exactly these values that are not reversed: a repeated call, perhaps after a failure, must not add
 * them twice.
 */
export const sameLogged = (plan: Plan, row: Partial<Logged>): DecisionRow[] => {
  const taken = reversedIds(plan.decisions);
  const says = (each: object, [key, value]: [string, unknown]): boolean =>
    value === undefined || IGNORED.includes(key) || (each as Record<string, unknown>)[key] === value;
  return plan.decisions.filter(
    (each) => !taken.has(each.id ?? '') && Object.entries(row).every((cell) => says(each, cell)),
  );
};

/** What may differ in a repetition: the entry's row, and a reference that is the decision's own Id. */
const IGNORED = ['entryReference', 'entryRow'];
