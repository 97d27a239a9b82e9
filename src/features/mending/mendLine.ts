/** Corrects a line name that is not on Budget, in one click, wherever it occurs. */
import { done, type Feature } from '../../asking/feature';
import { neededIn } from '../../asking/fields';
import { isSameKey } from '../../domain/keys';
import { readPlan, type Plan, type PlanLine } from '../../plan/plan';
import { lineNamed, lineName } from '../../plan/rows/lines';
import { Refusal } from '../../refusal';
import type { Edit } from '../../sheet/edit';
import { layoutOf } from '../../sheet/layout';
import { anyHeld, columnBlocks } from '../../sheet/mending/gaps';
import { actions, actuals } from '../../tabs';
import { products } from '../../tabs/products';
import { fill, type Words } from '../../words';
import type { Workbook } from '../../workbook';

interface MendInput {
  /** The name in the cells. */
  from: string;
  /** The Id of the line that is meant. */
  to: string;
}

const SAY = {
  gone: {
    en: 'The line is no longer on Budget. Look again.',
    vi: 'Khoản mục này không còn ở trang Ngân sách. Hãy kiểm tra lại.',
  },
  known: {
    en: 'Budget has a line of that name: nothing is to be put right.',
    vi: 'Ngân sách có khoản mục tên này: không có gì phải sửa.',
  },
  done: {
    en: 'Put right: {count} × “{from}” is now “{to}”.',
    vi: 'Đã sửa {count} ô: “{from}” thành “{to}”.',
  },
} as const satisfies Record<string, Words>;

/** The tabs on which people refer to lines. */
const TABS = [actuals, actions, products];

const mended = (workbook: Workbook, { first }: Plan, { from, to }: MendInput): Edit[] =>
  TABS.flatMap((tab): Edit[] => {
    const sheet = workbook.sheet(tab);
    const cells = sheet?.cells() ?? [];
    const layout = layoutOf(tab.columns, cells, first, workbook.dayOf);
    if (sheet === null || layout === null) return [];
    return Object.entries(tab.columns)
      .filter(([, { names }]) => names === 'line')
      .flatMap(([key]): Edit[] => {
        const at = layout.columns.get(key)?.[0];
        if (at === undefined) return [];
        const gaps = cells.flatMap((line, index) => {
          const value = line[at - 1];
          const isMeant = typeof value === 'string' && index >= layout.headerRow && isSameKey(value, from);
          return isMeant ? [{ row: index + 1, content: to }] : [];
        });
        return columnBlocks(tab, at, gaps, anyHeld(sheet, workbook.dayOf, at));
      });
  });

/** A line as the question and its button call it: the Id that the cells will hold, and the name if it is different. */
const called = (line: PlanLine): string =>
  lineName(line) === line.id ? line.id : `${line.id} (${lineName(line)})`;

const cellsIn = (edits: readonly Edit[]): number =>
  edits.reduce(
    (sum, edit) =>
      sum +
      (edit.kind === 'write' ? edit.cells.flat().filter(({ unchanged }) => unchanged !== true).length : 0),
    0,
  );

/** Changes nothing else; entries that are then over a limit are found by the check that follows. */
export const mendLine: Feature<MendInput, { cells: number }> = {
  title: { en: 'Put a line right', vi: 'Sửa tên khoản mục' },
  menu: null,
  reads: false,
  accept: ({ from, to }) => ({
    from: neededIn({ what: from }, 'what'),
    to: neededIn({ line: to }, 'line'),
  }),
  run: (workbook, input) => {
    const plan = readPlan(workbook);
    const line = plan.lines.find(({ id }) => isSameKey(id, input.to)) ?? null;
    if (line === null) throw new Refusal(SAY.gone);
    if (lineNamed(plan, input.from) !== null) throw new Refusal(SAY.known);
    const edits = mended(workbook, plan, { from: input.from, to: line.id });
    const cells = cellsIn(edits);
    const said = { count: cells, from: input.from, to: called(line) };
    return done(plan, edits, { cells }, fill(SAY.done, plan.language, said));
  },
};
