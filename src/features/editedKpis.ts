/** An edit of what a KPI is made of: its row's formulas and formats follow. */
import { valuesOfRow } from '../sheet/complete';
import { slots } from '../sheet/content';
import type { Content, Edit } from '../sheet/edit';
import type { Place } from '../sheet/formula';
import {
  formRows,
  languageIn,
  layoutOf,
  placeOfForm,
  placeOfTable,
  type Cells,
  type Layout,
} from '../sheet/layout';
import { isBlankCell } from '../sheet/read';
import { formatOf, rowCell, type Surroundings } from '../sheet/scaffold';
import type { TableTab } from '../sheet/tab';
import { budget, direction, kpis } from '../tabs';
import { monthStart } from '../tabs/formulas';
import type { Sheet, Workbook } from '../workbook';
import type { Consequence, Edited } from './editedEvent';
import { editedRows, figuresTyped, held, inPlace, touches, yearOf, type Placed } from './editedCells';
import { textOf } from './editedLedger';

const TAB = kpis as unknown as TableTab;
const FOLLOWED = ['unit', 'rollUp', 'madeOf', 'denominator'];
const FIGURES = ['plan', 'actual', 'forecast', 'priorYear'];

export const kpisEdited = (workbook: Workbook, edited: Edited): Consequence | null => {
  const sheet = workbook.sheet(kpis);
  const first = yearOf(workbook, workbook.dayOf);
  const cells = sheet?.cells() ?? [];
  const layout = first === null ? null : layoutOf(kpis.columns, cells, first, workbook.dayOf);
  if (sheet === null || first === null || layout === null) return null;
  const typed = figuresTyped(cells, edited, layout, FIGURES);
  const asItWas = (row: number, column: number): Content => {
    const formula = sheet.formulas()[row - 1]?.[column - 1] ?? '';
    return formula === '' ? held(cells, workbook.dayOf, row, column) : { formula };
  };
  if (!touches(edited, layout, FOLLOWED)) return { edits: inPlace(kpis, typed, asItWas), toast: null };
  const [top, bottom] = editedRows(edited, layout, cells);
  const around = surroundings(workbook, sheet, layout, first);
  const rows = cells.slice(top - 1, bottom).map((line, index) => ({
    row: top + index,
    values: valuesOfRow(TAB, layout, line, workbook.dayOf),
  }));
  const formulas = rows.flatMap((row) => followed(sheet, layout, row, around));
  return {
    edits: [
      ...inPlace(kpis, [...typed, ...formulas], asItWas),
      ...(touches(edited, layout, ['unit']) ? formatted(TAB, layout, rows, around) : []),
    ],
    toast: null,
  };
};

export interface RowSaid {
  row: number;
  values: Readonly<Record<string, unknown>>;
}

/** The cells whose formula is another one now. What a person typed where a formula could stand is left alone. */
const followed = (sheet: Sheet, layout: Layout, { row, values }: RowSaid, around: Surroundings): Placed[] => {
  const spot = { here: placeOfTable('', layout), row, place: around.place };
  return slots(TAB.columns).flatMap((slot): Placed[] => {
    const column = layout.columns.get(slot.key)?.[slot.month];
    if (slot.column.formula === undefined || column === undefined) return [];
    const old = sheet.formulas()[row - 1]?.[column - 1] ?? '';
    if (old === '' && !isBlankCell(sheet.cells()[row - 1]?.[column - 1])) return [];
    const { content }: { content: Content } = rowCell(TAB, slot, values, around, spot);
    return old === '' && content === null ? [] : [{ row, column, content }];
  });
};

/** The formats of a row's columns that go by what the row says. */
export const formatted = (
  tab: TableTab,
  layout: Layout,
  rows: readonly RowSaid[],
  around: Surroundings,
): Edit[] => {
  const byFormat = new Map<string, { row: number; column: number; rows: number; columns: number }[]>();
  for (const { row, values } of rows)
    for (const [key, column] of Object.entries(tab.columns)) {
      const places = (layout.columns.get(key) ?? []).filter((at) => at !== undefined);
      if (typeof column.format !== 'function') continue;
      const format = formatOf(column, values, around);
      const areas = places.map((at) => ({ row, column: at, rows: 1, columns: 1 }));
      byFormat.set(format, [...(byFormat.get(format) ?? []), ...areas]);
    }
  return [...byFormat].map(([format, areas]) => ({ kind: 'dress', tab, areas, look: { format } }));
};

const NAME = String.raw`((?:'(?:[^']|'')+')|[^\s'!(;,=<>+*/&-]+)!`;
const COLUMN = new RegExp(String.raw`${NAME}\$[A-Z]+\$\d+:`);
const SHOWN = new RegExp(String.raw`${NAME}\$[A-Z]+\$(\d+)>=`);
const LATEST = new RegExp(String.raw`>${NAME}\$[A-Z]+\$(\d+)`);
const unquoted = (name: string): string => name.replace(/^'|'$/g, '').replaceAll("''", "'");

/** The currency's decimals, as the Budget's amounts use them: Direction is not read for them. */
export const decimalsIn = (cells: Cells, layout: Layout | null): number => {
  const places = ['annual', 'months'].flatMap((key) => layout?.columns.get(key) ?? []);
  const isFine = (value: unknown): boolean => typeof value === 'number' && !Number.isInteger(value);
  return cells.some((line) => places.some((at) => at !== undefined && isFine(line[at - 1]))) ? 2 : 0;
};

/**
 * Where the formulas' other tabs stand. Asking for names and rows is dear: the formulas that are there tell them,
 * and only where they do not (the first KPI that is made of lines) are Budget and Direction asked.
 */
const surroundings = (workbook: Workbook, sheet: Sheet, layout: Layout, first: string): Surroundings => {
  const texts = [
    ...new Set(
      sheet
        .formulas()
        .slice(layout.headerRow)
        .flat()
        .filter((text) => text.includes('!')),
    ),
  ];
  const found = (pattern: RegExp): RegExpExecArray | null =>
    texts.reduce<RegExpExecArray | null>((known, text) => known ?? pattern.exec(text), null);
  const budgetCells = workbook.sheet(budget)?.cells() ?? [];
  const budgetLayout = layoutOf(budget.columns, budgetCells, first, workbook.dayOf);
  const [column, shown, latest] = [found(COLUMN), found(SHOWN), found(LATEST)];
  const budgetPlace = (): Place | undefined => {
    const name = column?.[1] === undefined ? workbook.sheet(budget)?.name() : unquoted(column[1]);
    return budgetLayout === null || name === undefined ? undefined : placeOfTable(name, budgetLayout);
  };
  const directionPlace = (): Place | undefined => {
    if (shown?.[1] !== undefined && latest !== null)
      return placeOfForm(
        unquoted(shown[1]),
        new Map([
          ['shown', [Number(shown[2])]],
          ['latest', [Number(latest[2])]],
        ]),
      );
    const form = workbook.sheet(direction);
    return form === null ? undefined : placeOfForm(form.name(), formRows(direction, form.cells()));
  };
  const idAt = (budgetLayout?.columns.get('id')?.[0] ?? 0) - 1;
  const ids = budgetCells.slice(budgetLayout?.headerRow ?? 0).map((line) => textOf(line[idAt]).trim());
  const places = new Map<string, Place | undefined>();
  return {
    style: {
      language: languageIn(kpis.columns, sheet.cells(), layout),
      decimals: decimalsIn(budgetCells, budgetLayout),
    },
    place: ({ key }) => {
      if (!places.has(key)) places.set(key, key === budget.key ? budgetPlace() : directionPlace());
      return places.get(key);
    },
    valuesOf: () => ids.filter((id) => id !== ''),
    monthStart,
  };
};
