/** An edit of what a KPI is made of: its row's formulas and formats follow. */
import { rowFormats, saidRows, type SaidRow } from '../sheet/complete';
import { slots } from '../sheet/content';
import type { Content } from '../sheet/edit';
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
import { isBlankCell, placeIn } from '../sheet/read';
import { rowCell } from '../sheet/scaffold/row';
import type { Surroundings } from '../sheet/scaffold/surroundings';
import type { TableTab } from '../sheet/tab';
import { budget, kpis } from '../tabs';
import { directionMonths as direction } from '../tabs/directionMonths';
import { monthStart } from '../tabs/formulas';
import type { Sheet, Workbook } from '../workbook';
import type { Consequence, Edited } from './event';
import { asItWas, editedRows, figuresTyped, touches, yearOf } from './cells';
import { inPlace, type Placed } from '../sheet/inPlace';
import { textOf } from './ledger';
import { DAY_FIRST } from '../speech';

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
  const between = asItWas(sheet, workbook.dayOf);
  if (!touches(edited, layout, FOLLOWED)) return { edits: inPlace(kpis, typed, between), toast: null };
  const [top, bottom] = editedRows(edited, layout, cells);
  const around = surroundings(workbook, sheet, layout, first);
  const rows = saidRows(TAB, layout, cells, [top, bottom], workbook.dayOf);
  const formulas = rows.flatMap((row) => followed(sheet, layout, row, around));
  return {
    edits: [
      ...inPlace(kpis, [...typed, ...formulas], between),
      ...(touches(edited, layout, ['unit']) ? rowFormats(TAB, layout, rows, around) : []),
    ],
    toast: null,
  };
};

/** The cells whose formula is another one now. What a person typed where a formula could stand is left alone. */
const followed = (sheet: Sheet, layout: Layout, { row, values }: SaidRow, around: Surroundings): Placed[] => {
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
  const idIn = (line: readonly unknown[]): string => {
    const at = budgetLayout === null ? undefined : placeIn(budget.columns, budgetLayout, 'id', line);
    return textOf(line[(at ?? 0) - 1]).trim();
  };
  const rows = budgetCells.slice(budgetLayout?.headerRow ?? 0);
  const textIn = (line: readonly unknown[], key: string): string =>
    key === 'id' ? idIn(line) : textOf(line[(budgetLayout?.columns.get(key)?.[0] ?? 0) - 1]).trim();
  const places = new Map<string, Place | undefined>();
  return {
    style: {
      language: languageIn(kpis.columns, sheet.cells(), layout),
      decimals: decimalsIn(budgetCells, budgetLayout),
      days: DAY_FIRST,
    },
    place: ({ key }) => {
      if (!places.has(key)) places.set(key, key === budget.key ? budgetPlace() : directionPlace());
      return places.get(key);
    },
    valuesOf: (_, key) => rows.map((line) => textIn(line, key)).filter((text) => text !== ''),
    monthStart,
  };
};
