import { done, type Feature } from '../../asking/feature';
import { monthIn, oneOf } from '../../asking/fields';
import { LINE_TYPES, type LineType, type Month } from '../../domain/plan';
import { limitsIn, slicesOf } from '../../domain/review/breakdown';
import { periodOf } from '../../plan/period';
import { readPlan, type PlanLine } from '../../plan/plan';
import { lineName } from '../../plan/rows/lines';
import { spokenMonth } from '../../speech';
import { actions, goals, kpis, risks } from '../../tabs';
import { lineTypes } from '../../tabs/choices';
import * as titles from '../../titles';
import type { Words } from '../../words';
import { booksOf, cutBy, FACETS, figuresByReach, type Facet, type Figures } from './books';

interface BreakdownInput {
  by: Facet | null;
  /** Null for the last month with actuals. */
  month: Month | null;
}
export interface BreakdownLine extends Figures {
  id: string;
  name: string;
}
export interface SliceShown extends Figures {
  /** Null for lines that have none. */
  name: string | null;
  lines: BreakdownLine[];
  /**
   * The same lines by the other facet: a department's groups or a group's departments. Empty where there is only one.
   */
  parts: PartShown[];
}
export interface PartShown extends Figures {
  name: string | null;
  /** The Ids of the lines in it. */
  lines: string[];
}
export interface KindShown {
  type: LineType;
  name: string;
  slices: SliceShown[];
  total: Figures;
}
export interface BreakdownAnswer {
  by: Facet;
  month: Month;
  label: string;
  kinds: KindShown[];
  /** Whether any line names a department. */
  hasDepartments: boolean;
}

const NOTHING: Words = { en: '', vi: '' };

/** The plan’s money by department or group: each sum with the lines in it. The sums add up to the plan. */
export const breakdown: Feature<BreakdownInput, BreakdownAnswer> = {
  title: titles.breakdown,
  reads: true,
  menu: 'sidebar',
  accept: (raw) => ({ by: oneOf(raw, 'by', FACETS), month: monthIn(raw, 'month') }),
  run: (workbook, asked) => {
    const plan = readPlan(workbook, [kpis, goals, actions, risks]);
    const { language } = plan;
    const month = asked.month === null ? plan.lastMonth : periodOf(plan.first, asked.month);
    const hasDepartments = plan.lines.some(({ department }) => department !== null);
    const by = asked.by ?? (hasDepartments ? 'department' : 'group');
    const books = booksOf(plan, month);
    const [known, slices] = [limitsIn(books), cutBy(plan, by)];
    const other = by === 'department' ? 'group' : 'department';
    const partsOf = (lines: readonly PlanLine[]): PartShown[] => {
      const parts = slicesOf(lines, (line) => line[other]);
      return parts.length < 2
        ? []
        : parts.map(({ name, lines: of }) => ({
            name,
            ...figuresByReach(books, of, known),
            lines: of.map(({ id }) => id),
          }));
    };
    const kinds = LINE_TYPES.map((type): KindShown => {
      const of = slices.filter((slice) => slice.type === type);
      return {
        type,
        name: lineTypes[type][language],
        slices: of.map(({ name, lines }) => ({
          name,
          ...figuresByReach(books, lines, known),
          parts: partsOf(lines),
          lines: lines.map((line) => ({
            id: line.id,
            name: lineName(line),
            ...figuresByReach(books, [line], known),
          })),
        })),
        total: figuresByReach(
          books,
          of.flatMap(({ lines }) => lines),
          known,
        ),
      };
    }).filter((kind) => kind.slices.length > 0);
    const answer = { by, month, label: spokenMonth(month), kinds, hasDepartments };
    return done(plan, [], answer, NOTHING[language], plan.problems);
  },
};
