/** What a person sees on a tab; reading it counts no service call. */
import { a1Of, mapCells } from '../engine/address';
import { displayedIn, formulaAt, valuesIn } from '../google/cells/values';
import { settled, structure, type Doc } from '../google/document';
import { readNotes } from '../google/range/values';
import { extent } from '../google/sheet/shape';
import { placeOf, sheetNamed } from './edits';
import { cellAt, type CellView } from './view';

/** Reads a tab up to its last cell with content, or the given cells. */
export const viewOf = (doc: Doc) => {
  const placeIn = (tab: string, cells?: string) => {
    if (cells) return placeOf(doc, tab, cells);
    const sheetId = sheetNamed(doc, tab);
    const { rows, columns } = extent({ doc, sheetId });
    return {
      sheetId,
      zone: { left: 0, top: 0, right: Math.max(columns, 1) - 1, bottom: Math.max(rows, 1) - 1 },
    };
  };
  return {
    /** Values as a script would read them: numbers, texts, booleans, Dates, ''. */
    values: (tab: string, cells?: string): any[][] => {
      const { sheetId, zone } = placeIn(tab, cells);
      return valuesIn(doc, sheetId, zone);
    },
    /** Texts as shown. */
    displayed: (tab: string, cells?: string): string[][] => {
      const { sheetId, zone } = placeIn(tab, cells);
      return displayedIn(doc, sheetId, zone);
    },
    /** Formulas as a script would read them, '' elsewhere. */
    formulas: (tab: string, cells?: string): string[][] => {
      const { sheetId, zone } = placeIn(tab, cells);
      return mapCells(zone, (col, row) => formulaAt(doc, sheetId, col, row));
    },
    /** Notes, '' where there is none. */
    notes: (tab: string, cells?: string): string[][] => readNotes({ doc, ...placeIn(tab, cells) }),
    /** One cell with everything that is visible of it. */
    cell: (tab: string, cell: string): CellView => {
      const { sheetId, zone } = placeOf(doc, tab, cell);
      return cellAt(doc, sheetId, zone.left, zone.top);
    },
    /** Cells that show an error, as `Tab!A1 #REF!`. */
    errors: (): string[] => errorsIn(doc),
    /** Protections as `Tab!A1:B2 description`, with a mark on those that only warn. */
    protections: (): string[] =>
      structure(doc)
        .getAnnotations('protection')
        .map(({ sheetId, zone, data }: any) => {
          const at = `${structure(doc).getSheetName(sheetId) as string}${zone ? `!${a1Of(zone)}` : ''}`;
          return [at, data.description, data.warningOnly && '(warning)'].filter(Boolean).join(' ');
        }),
  };
};

const errorsIn = (doc: Doc): string[] => {
  const getters = settled(doc);
  return getters.getSheetIds().flatMap((sheetId: string) =>
    getters.getEvaluatedCellsPositions(sheetId).flatMap(({ col, row }: { col: number; row: number }) => {
      const cell = getters.getEvaluatedCell({ sheetId, col, row });
      if (cell.type !== 'error') return [];
      const zone = { left: col, right: col, top: row, bottom: row };
      const text = displayedIn(doc, sheetId, zone)[0]![0]!;
      const where = `${getters.getSheetName(sheetId) as string}!${a1Of(zone)}`;
      return [
        `${where} ${text} ${formulaAt(doc, sheetId, col, row)} ${(cell.message as string | undefined) ?? ''}`.trim(),
      ];
    }),
  );
};
