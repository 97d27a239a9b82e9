import { nameKey } from '../../domain/departments';
import { addMonths } from '../../domain/months';
import { done, type Feature } from '../../asking/feature';
import { found, neededIn } from '../../asking/fields';
import { readPlan, type Plan, type PlanLine } from '../../plan/plan';
import { placeNamed } from '../../plan/sites/site';
import { contentOf, slots, valueAt } from '../../sheet/content';
import type { Cell, Edit } from '../../sheet/edit';
import { headerText } from '../../sheet/layout';
import { frameEdits, ROOM } from '../../sheet/page/frame';
import { wholeBlock } from '../../sheet/page/laid';
import { looks, pattern } from '../../sheet/style';
import type { Column, TabRef } from '../../sheet/tab';
import { actions, budget, goals, kpis, risks } from '../../tabs';
import { fill, type Words } from '../../words';
import { firmIn } from './byDepartment';

export interface HandOutAnswer {
  name: string;
  /** The name of the tab that goes to the department. */
  tab: string;
  lines: number;
}

const NAME: Words = { en: 'Plan of {name}', vi: 'Kế hoạch {name}' };
const SAY = {
  made: {
    en: 'The tab “{tab}” holds the {count} lines of {name}: copy or move it out, have it filled in, and bring it back with Merge plans.',
    vi: 'Trang “{tab}” có {count} khoản mục của {name}: chép hoặc chuyển ra tệp khác, điền xong thì đưa lại bằng Gộp kế hoạch.',
  },
} as const satisfies Record<string, Words>;

/** Columns that a department fills in; what is worked out stays behind. */
const COLUMNS = Object.fromEntries(
  Object.entries(budget.columns as unknown as Record<string, Column>).filter(
    ([, column]) => !column.computed,
  ),
);

const tabOf = (name: string): TabRef => {
  const plain = name
    .replace(/[[\]*?:/\\']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    key: `plan of ${nameKey(name) ?? ''}`,
    name: { en: fill(NAME, 'en', { name: plain }), vi: fill(NAME, 'vi', { name: plain }) },
  };
};

const cellsOf = (lines: readonly PlanLine[], { first, language, style }: Plan): Cell[][] => {
  const header = slots(COLUMNS).map(({ column, month }): Cell => ({
    content: headerText(column, language, addMonths(first, month)),
    look: looks.header,
  }));
  const rows = lines.map((line) =>
    slots(COLUMNS).map(({ key, column, month }): Cell => {
      const format = typeof column.format === 'string' ? column.format : 'general';
      const content = contentOf(
        column,
        valueAt(line as unknown as Record<string, unknown>, key, month),
        language,
      );
      return { content, look: { format: pattern(format, style) } };
    }),
  );
  return [header, ...rows];
};

/**
 * A department's rows of Budget on a tab of their own, to be moved or copied out: plain values, no formula looks into
 * this file. What stands under that name already is left alone: the new one bears a number.
 */
export const handOut: Feature<{ name: string }, HandOutAnswer> = {
  title: { en: 'Make a tab to hand out', vi: 'Lập trang giao cho bộ phận' },
  reads: false,
  menu: null,
  accept: (raw) => ({ name: neededIn(raw, 'name') }),
  run: (workbook, asked) => {
    const plan = readPlan(workbook, [kpis, goals, actions, risks]);
    const { language } = plan;
    const firm = firmIn(workbook, plan);
    const department = found(firm.named(asked.name), 'name', asked.name);
    const lines = plan.lines.filter((line) => firm.upFrom(line.department).includes(department));
    const own = tabOf(department.name);
    const { name } = placeNamed(workbook, own, language, () => false);
    const tab = { ...own, key: `${own.key} ${name}` };
    const cells = cellsOf(lines, plan);
    const width = cells[0]?.length ?? 1;
    const frame = {
      ...{ tab: { ...tab, colour: '#3949ab', frozenColumns: 4 }, name, width, columns: width },
      ...{
        rows: cells.length + ROOM,
        gridlines: true,
        widths: slots(COLUMNS).map(({ column }) => column.width),
      },
    };
    const edits: Edit[] = [...frameEdits(frame, language), wholeBlock(tab, { cells }), { kind: 'show', tab }];
    const message = fill(SAY.made, language, { tab: name, name: department.name, count: lines.length });
    return done(plan, edits, { name: department.name, tab: name, lines: lines.length }, message);
  },
};
