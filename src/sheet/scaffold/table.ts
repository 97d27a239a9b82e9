import { slots, written, type RowValues } from '../content';
import type { Cell, Edit } from '../edit';
import type { TabPlace, Spot } from '../formula';
import { freshLayout, placeOfTable, type Layout } from '../layout';
import { looks, pattern } from '../style';
import type { AnyTab, Column, TableTab } from '../tab';
import { FREE_ROWS, hidingOf, joined, columnArea, protectWords } from './columns';
import { dressColumns, rulesOf } from './dress';
import { freshFormPlace } from './form';
import { headerCell } from './header';
import { cellDown } from './row';
import type { Surroundings } from './surroundings';
import { widthsOf } from './widths';

const totalCells = (tab: TableTab, around: Surroundings, place: TabPlace): Cell[][] =>
  tab.totals.map((total, index) =>
    slots(tab.columns).map(({ key, column, month }) => {
      if (key === total.labelIn) return { content: total.label[around.style.language], look: looks.total };
      const spot: Spot = { here: place, row: index + 1, place: around.place };
      if (index === 0 && key === tab.corner?.key)
        return { content: written(tab.corner.formula(), spot), look: looks.total };
      if (!column.total) return { content: null, look: looks.total };
      return {
        content: written(total.formula(key, month), spot),
        look: { ...looks.total, format: pattern('money', around.style) },
      };
    }),
  );

/**
 * Folds the columns that a shop can do without, in as few groups as they form runs; hidden columns within a run don't
 * split it.
 */
export const foldsOf = (tab: TableTab, layout: Layout): Edit[] => {
  const keyAt = new Map(
    [...layout.columns].flatMap(([key, places]) =>
      places.flatMap((place) => (place === undefined ? [] : [[place, key] as const])),
    ),
  );
  const of = (place: number): Column | undefined => tab.columns[keyAt.get(place) ?? ''];
  const groups: { column: number; columns: number }[] = [];
  for (const place of [...keyAt.keys()].sort((a, b) => a - b)) {
    if (of(place)?.more !== true) continue;
    const last = groups.at(-1);
    const next = last === undefined ? place : last.column + last.columns;
    const between = Array.from({ length: place - next }, (_, index) => next + index);
    if (last !== undefined && between.every((each) => of(each)?.hidden === true))
      last.columns = place - last.column + 1;
    else groups.push({ column: place, columns: 1 });
  }
  return groups.length === 0 ? [] : [{ kind: 'fold', tab, groups }];
};

/** Lays out a table from nothing, with the given rows. */
export const tableEdits = (
  tab: TableTab,
  name: string,
  rows: readonly RowValues[],
  around: Surroundings,
): Edit[] => {
  const layout = freshLayout(tab.columns, tab.totals.length + 1);
  const place = placeOfTable(name, layout);
  const count = Math.max(tab.readyRows, rows.length + FREE_ROWS);
  const spot: Spot = { here: place, row: layout.headerRow, place: around.place };
  const header = slots(tab.columns).map((slot) => headerCell(tab, slot, around, spot));
  const cells = slots(tab.columns).map((slot) => cellDown(tab, slot, around, spot));
  const body = Array.from({ length: count }, (_, index) =>
    cells.map((cellIn) => cellIn(rows[index] ?? {}, layout.headerRow + 1 + index)),
  );
  const computed = Object.entries(tab.columns)
    .filter(([, column]) => column.computed)
    .map(([key]) => key);
  const width = layout.nextColumn - 1;
  return [
    { kind: 'add tab', tab, name, rows: layout.headerRow + count, columns: width + 2, colour: tab.colour },
    ...dressColumns(tab, layout, around, Object.keys(tab.columns), count),
    { kind: 'write', tab, row: 1, column: 1, cells: [...totalCells(tab, around, place), header, ...body] },
    widthsOf(tab),
    ...hidingOf(tab, layout, Object.keys(tab.columns)),
    ...foldsOf(tab, layout),
    { kind: 'freeze', tab, rows: layout.headerRow, columns: tab.frozenColumns },
    ...rulesOf(tab, layout, place, around),
    {
      kind: 'protect',
      tab,
      areas: [
        { row: 1, column: 1, rows: layout.headerRow, columns: width },
        ...joined(computed.flatMap((key) => columnArea(layout, key))),
      ],
      why: protectWords[around.style.language],
    },
  ];
};

export const freshPlace = (tab: AnyTab, name: string, around: Surroundings): TabPlace =>
  tab.kind === 'form'
    ? freshFormPlace(tab, name, around)
    : placeOfTable(name, freshLayout(tab.columns, tab.totals.length + 1));
