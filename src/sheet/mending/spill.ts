/**
 * Columns filled by one formula in their header cell: finding them, and repairing them where a cell blocks the spill.
 */
import { plain, LANGUAGES, type Language } from '../../words';
import type { Content, Edit } from '../edit';
import type { Spot } from '../formula';
import { placeOfTable, type Cells, type Layout } from '../layout';
import { headerContent } from '../scaffold/header';
import type { Surroundings } from '../scaffold/surroundings';
import type { Column, Columns, TableTab } from '../tab';
import { sameFormula } from './same';

interface SpillRead {
  name: string;
  cells: Cells;
  formulas: readonly (readonly string[])[];
}

/** The columns that are filled by a formula in their header. */
export const spilledIn = (columns: Columns): [string, Column][] =>
  Object.entries(columns).filter(([, { spill }]) => spill !== undefined);

/**
 * Whether a spilled column was not found: a blocking cell turns its header into an error, so it has to be found by its
 * formula.
 */
export const lacksSpill = (columns: Columns, layout: Layout): boolean =>
  spilledIn(columns).some(([key]) => layout.columns.get(key)?.[0] === undefined);

/** The layout with the columns whose header shows an error, recognised by their formulas. */
export const foundSpills = (
  columns: Columns,
  layout: Layout,
  formulas: readonly (readonly string[])[],
): Layout => {
  const header = formulas[layout.headerRow - 1] ?? [];
  const places = new Map(layout.columns);
  for (const [key, column] of spilledIn(columns)) {
    if (places.get(key)?.[0] !== undefined) continue;
    const at = header.findIndex((formula) =>
      LANGUAGES.some((language) => plain(formula).includes(`"${plain(column.header[language])}"`)),
    );
    if (at >= 0) places.set(key, [at + 1]);
  }
  return { ...layout, columns: places };
};

/** Clears the cells below a header, which block its formula. */
export const cleared = (tab: TableTab, { headerRow }: Layout, at: number, cells: Cells): Edit[] =>
  cells.length <= headerRow
    ? []
    : [
        {
          kind: 'write',
          tab,
          row: headerRow + 1,
          column: at,
          cells: Array.from({ length: cells.length - headerRow }, () => [{ content: null }]),
        },
      ];

/** Rewrites header formulas that are not as they should be, and clears the cells below them. */
export const spillsMended = (
  tab: TableTab,
  found: Layout,
  standing: SpillRead,
  around: Surroundings,
  layout: Layout,
): Edit[] => {
  const { headerRow } = found;
  const spot: Spot = { here: placeOfTable(standing.name, layout), row: headerRow, place: around.place };
  return spilledIn(tab.columns).flatMap(([key, column]): Edit[] => {
    const at = found.columns.get(key)?.[0];
    if (at === undefined) return [];
    const isOurs = (content: Content): boolean =>
      typeof content === 'object' &&
      content !== null &&
      'formula' in content &&
      sameFormula(content.formula, standing.formulas[headerRow - 1]?.[at - 1] ?? '');
    const inLanguage = (language: Language): Content =>
      headerContent(tab, { column, month: 0 }, { ...around, style: { ...around.style, language } }, spot);
    const wanted = inLanguage(around.style.language);
    const shown = standing.cells[headerRow - 1]?.[at - 1];
    const isWhole = LANGUAGES.some((language) => isOurs(inLanguage(language)));
    if (typeof wanted !== 'object' || (isWhole && typeof shown === 'string' && !shown.startsWith('#')))
      return [];
    return [
      ...cleared(tab, found, at, standing.cells),
      ...(isWhole
        ? []
        : [{ kind: 'write' as const, tab, row: headerRow, column: at, cells: [[{ content: wanted }]] }]),
    ];
  });
};
