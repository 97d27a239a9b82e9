import { controlWith, isLimited, type Control } from '../../domain/control';
import type { Figure, Move } from '../../domain/plan';
import type { Edit } from '../../sheet/edit';
import { appended, rowsAt } from '../../sheet/append';
import type { RowValues } from '../../sheet/content';
import { placeOfTable, type Layout } from '../../sheet/layout';
import { shown } from '../../sheet/read';
import type { Surroundings } from '../../sheet/scaffold';
import type { TableTab } from '../../sheet/tab';
import { actions, actuals, budget, decisions, kpis, risks } from '../../tabs';
import type { LedgerRow } from '../../tabs/actuals';
import type { DecisionKind, DecisionRow } from '../../tabs/decisions';
import { monthStart } from '../../tabs/formulas';
import { fill, filled, plain, type Language, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { spokenMoney } from '../../edits/words';
import { Refusal, type Outcome } from '../feature';
import { nextId, reversedIds } from '../../plan/log';
import { readPlan, type Plan, type PlanEntry, type PlanLine } from '../../plan/plan';
import { isEntry } from '../../plan/entries';
import { rowsOf } from '../../plan/frame';
import { found, type Field } from './fields';

const NO_TAB: Words = {
  en: 'The tab “{tab}” is missing: “Set up the plan” adds it again. Nothing was changed.',
  vi: 'Thiếu trang “{tab}”: bấm “Thiết lập kế hoạch” để thêm lại. Chưa có gì bị thay đổi.',
};

/** What money is decided by: the frame, Budget, Actuals, Goals and Decisions. */
export const readMoney = (workbook: Workbook): MoneyPlan =>
  withEntries(workbook, readPlan(workbook, [kpis, actions, risks]));

/** A plan whose ledger can be looked at row by row; it is read that way only when it has to be. */
export interface MoneyPlan extends Plan {
  /** All rows, those that lack something included. */
  rows: () => readonly LedgerRow[];
  entered: () => readonly PlanEntry[];
}
export const withEntries = (workbook: Workbook, plan: Plan): MoneyPlan => {
  let read: readonly LedgerRow[] | null = null;
  const rows = (): readonly LedgerRow[] => (read ??= rowsOf(workbook, actuals, plan).rows);
  return { ...plan, rows, entered: () => rows().filter(isEntry) };
};

export const controlOf = (plan: Plan, moves: readonly Move[] = plan.moves): Control =>
  controlWith({ first: plan.first, decimals: plan.style.decimals, lines: plan.limited, moves }, plan.ledger);

/** A line by its Id, or by its name if no other has it. */
export const lineNamed = (plan: Plan, text: string): PlanLine | null => {
  const wanted = plain(text);
  const named = plan.lines.filter(({ line }) => plain(line ?? '') === wanted);
  return (
    plan.lines.find(({ id }) => plain(id) === wanted) ?? (named.length === 1 ? (named[0] ?? null) : null)
  );
};
export const limitedLine = (plan: Plan, text: string, field: Field): PlanLine => {
  const line = found(lineNamed(plan, text), field, text);
  if (!isLimited(line)) throw new Refusal(filled(REVENUE, { line: lineName(line) }));
  return line;
};
const REVENUE: Words = {
  en: '{line} is revenue: it has no limit to spend or move. Choose a cost, an investment or the reserve.',
  vi: '{line} là doanh thu, không có hạn mức để chi hay điều chuyển. Hãy chọn chi phí, đầu tư hoặc dự phòng.',
};

export const lineName = ({ line, id }: PlanLine): string => line ?? id;
export const nameOf = (plan: Plan, id: string | null): string => {
  const line = plan.lines.find((each) => each.id === id);
  return line === undefined ? (id ?? '') : lineName(line);
};

/** Says things in one language. */
export interface Voice {
  language: Language;
  say: (words: Words, values?: Readonly<Record<string, string | number>>) => string;
  money: (value: Figure) => string;
}
export const voiceIn = (language: Language): Voice => ({
  language,
  say: (words, values = {}) => fill(words, language, values),
  money: (value) => (value === null ? '–' : spokenMoney(value, language)),
});

const PARTS: Words = { en: '{id} in {count} parts', vi: '{id} gồm {count} phần' };
/** A decision by the Id of its first part. */
export const decisionSaid = (ids: readonly string[], { say }: Voice): string =>
  ids.length > 1 ? say(PARTS, { id: ids[0] ?? '', count: ids.length }) : (ids[0] ?? '');

/** A refusal with figures in it, each language in its own notation. */
export const refuse = (tell: (voice: Voice) => string): Refusal =>
  new Refusal({ en: tell(voiceIn('en')), vi: tell(voiceIn('vi')) });

/** What a cell of Decisions or Actuals is given. */
export type Logged = RowValues & { kind: DecisionKind };

export const around = (workbook: Workbook, { style, layouts }: Plan): Surroundings => ({
  style,
  place: ({ key }) => {
    const sheet = key === budget.key ? workbook.sheet(budget) : null;
    return sheet === null || layouts.budget === null ? undefined : placeOfTable(sheet.name(), layouts.budget);
  },
  valuesOf: () => [],
  monthStart,
});

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
  const cells = workbook.sheet(tab)?.cells() ?? [];
  const table = tab as unknown as TableTab;
  return appended(table, cells, layoutOf(plan, tab), rows, around(workbook, plan));
};

/** Rows below the log, numbered on. */
export const logged = (workbook: Workbook, plan: Plan, rows: readonly Logged[]): Edit[] =>
  added(
    workbook,
    plan,
    decisions,
    rows.map((row, index) => ({ ...row, id: nextId(plan.decisions, index) })),
  );
/** A row below the ledger, whole. */
export const posted = (workbook: Workbook, plan: Plan, row: RowValues): Edit[] =>
  added(workbook, plan, actuals, [row]);
/** Whether the Check cell of a row of the ledger names a decision. */
export const isMarked = (workbook: Workbook, { layouts }: Plan, row: number, id: string): boolean => {
  const at = layouts.actuals?.columns.get('check')?.[0] ?? 0;
  const said = shown(workbook.sheet(actuals)?.cells()[row - 1]?.[at - 1] ?? '');
  return said.split(/[^\p{L}\d]+/u).includes(id);
};
/** Some cells of a row of the ledger. */
export const rewritten = (
  workbook: Workbook,
  plan: Plan,
  at: number,
  row: RowValues,
  keys: readonly string[],
): Edit[] => {
  const tab = actuals as unknown as TableTab;
  return rowsAt(tab, layoutOf(plan, actuals), at, [row], around(workbook, plan), '', keys);
};

/** Decisions that say the very same and still stand: asked again, after a failure perhaps, nothing is added twice. */
export const sameLogged = (plan: Plan, row: Partial<Logged>): DecisionRow[] => {
  const taken = reversedIds(plan.decisions);
  const says = (each: object, [key, value]: [string, unknown]): boolean =>
    value === undefined || IGNORED.includes(key) || (each as Record<string, unknown>)[key] === value;
  return plan.decisions.filter(
    (each) => !taken.has(each.id ?? '') && Object.entries(row).every((cell) => says(each, cell)),
  );
};
/** What may differ in a repetition: where the entry stands, and what the entry is called after the decision itself. */
const IGNORED = ['entryReference', 'entryRow'];

export const done = <A>(
  plan: Plan,
  edits: readonly Edit[],
  answer: A,
  message: string,
  problems: Outcome<A>['problems'] = [],
): Outcome<A> => ({ edits, problems, answer, message, language: plan.language });
