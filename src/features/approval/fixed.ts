/**
 * Approved figures stand as values: a formula would go on changing them, and what a formula spills over its neighbours
 * can't be put back cell by cell. Each formula is kept in its cell's note.
 */
import type { Plan } from '../../plan/plan';
import type { Cell, Edit } from '../../sheet/edit';
import type { Layout } from '../../sheet/layout';
import { held } from '../../sheet/mending/inPlace';
import { a1 } from '../../sheet/places/address';
import type { TabRef } from '../../sheet/tab';
import { budget, goals } from '../../tabs';
import { fill, type Words } from '../../words';
import type { Sheet, Workbook } from '../../workbook';

const NOTE: Words = {
  en: 'Before the plan was approved: {formula}',
  vi: 'Trước khi duyệt kế hoạch: {formula}',
};

/** A formula that is replaced by the value it shows. */
export interface FixedFormula {
  /** Such as 'L12'. */
  cell: string;
  formula: string;
}
interface Fixing {
  given: FixedFormula[];
  edits: Edit[];
}
const NOTHING: Fixing = { given: [], edits: [] };

interface Table {
  tab: TabRef;
  layout: Layout | null;
  rows: readonly { row: number }[];
  keys: readonly string[];
}

/** One write over the rows with formulas, including cells that a formula may spill into. */
const fixedIn = (
  workbook: Workbook,
  sheet: Sheet,
  { tab, layout, rows, keys }: Table,
  language: Plan['language'],
): Fixing => {
  const places = keys.flatMap((key) => layout?.columns.get(key) ?? []).filter((at) => at !== undefined);
  const formulas = sheet.formulas();
  const formulaAt = (row: number, at: number): string => formulas[row - 1]?.[at - 1] ?? '';
  const given = rows.flatMap(({ row }) =>
    places.flatMap((at) =>
      formulaAt(row, at) === '' ? [] : [{ cell: a1(row, at), formula: formulaAt(row, at) }],
    ),
  );
  if (given.length === 0) return NOTHING;
  const numbers = rows.map(({ row }) => row);
  const [top, bottom] = [Math.min(...numbers), Math.max(...numbers)];
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const isOurs = (row: number, at: number): boolean => numbers.includes(row) && places.includes(at);
  const cellAt = (row: number, at: number): Cell => {
    const formula = formulaAt(row, at);
    if (!isOurs(row, at) && formula !== '') return { content: { formula }, unchanged: true };
    const content = held(sheet.cells(), workbook.dayOf, row, at);
    return formula === '' ? { content, unchanged: true } : { content };
  };
  const noted = (row: number, at: number): string => {
    const [note, formula] = [sheet.notes()[row - 1]?.[at - 1] ?? '', formulaAt(row, at)];
    if (!isOurs(row, at) || formula === '') return note;
    return [note, fill(NOTE, language, { formula })].filter(Boolean).join('\n');
  };
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const cells = Array.from({ length: bottom - top + 1 }, (_, index) => {
    const row = top + index;
    const isNoted = places.some((at) => isOurs(row, at) && formulaAt(row, at) !== '');
    return columns.map((at) => ({ ...cellAt(row, at), ...(isNoted ? { note: noted(row, at) } : {}) }));
  });
  return { given, edits: [{ kind: 'write', tab, row: top, column: left, cells }] };
};

/** The amounts of Budget and the figures of Goals that come from formulas, and the edits that make them values. */
export const figuresFixed = (workbook: Workbook, plan: Plan): { given: string[]; edits: Edit[] } => {
  const tables: Table[] = [
    { tab: budget, layout: plan.layouts.budget, rows: plan.lines, keys: ['annual', 'months'] },
    { tab: goals, layout: plan.layouts.goals, rows: plan.goals, keys: ['start', 'target'] },
  ];
  const found = tables.map((table) => {
    const sheet = table.rows.length === 0 ? null : workbook.sheet(table.tab);
    if (sheet === null) return { given: [], edits: [] };
    const { given, edits } = fixedIn(workbook, sheet, table, plan.language);
    const name = given.length === 0 ? '' : sheet.name();
    return { given: given.map(({ cell, formula }) => `${name}!${cell} ${formula}`), edits };
  });
  return { given: found.flatMap(({ given }) => given), edits: found.flatMap(({ edits }) => edits) };
};
