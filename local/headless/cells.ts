/** What a person does to cells; the add-on's trigger is notified. */
import type { Addon } from '../addon';
import { send } from '../google/document';
import { guardProtected } from '../google/guard';
import { writeNotes } from '../google/range/values';
import { clearCells, fillTo, pasteInto, placeOf, selectPlace, transfer, typeInto } from './edits';

/** A block of cells to paste: texts as typed, or tab-separated lines. */
export type Block = string | (string | number | boolean)[][];

const rowsOf = (block: Block): string[][] =>
  typeof block === 'string'
    ? block
        .replace(/\r?\n$/, '')
        .split(/\r?\n/)
        .map((line) => line.split('\t'))
    : block.map((row) => row.map(String));

export const cellsOf = (addon: Addon) => {
  const { doc } = addon;
  const edit = (work: () => void) => {
    work();
    addon.drain();
  };
  return {
    /** Types a text into a cell, in the spreadsheet's locale. Throws when a validation rejects it. */
    type: (tab: string, cell: string, text: string): void => {
      addon.holdTriggers(true);
      const refusal = typeInto(doc, placeOf(doc, tab, cell), text);
      if (refusal !== null) addon.forgetEdits();
      addon.holdTriggers(false);
      addon.drain();
      if (refusal !== null) throw new Error(`There was a problem: ${refusal} (${tab}!${cell})`);
    },
    /** Pastes a block copied elsewhere, its top left at a cell; texts are parsed as typed. */
    paste: (tab: string, cell: string, block: Block): void => {
      edit(() => {
        pasteInto(doc, placeOf(doc, tab, cell), rowsOf(block));
      });
    },
    /** Copies cells with all they carry (formats, rules) and pastes them; references move along. */
    copy: (tab: string, from: string, to: string, toTab = tab): void => {
      edit(() => {
        transfer(doc, placeOf(doc, tab, from), placeOf(doc, toTab, to), { cut: false });
      });
    },
    /** Cuts cells and pastes them; formulas elsewhere follow. */
    cut: (tab: string, from: string, to: string, toTab = tab): void => {
      edit(() => {
        transfer(doc, placeOf(doc, tab, from), placeOf(doc, toTab, to), { cut: true });
      });
    },
    /** Presses Delete over cells. */
    clear: (tab: string, cells: string): void => {
      edit(() => {
        clearCells(doc, placeOf(doc, tab, cells));
      });
    },
    /** Writes a note on a cell, which fires no trigger. */
    note: (tab: string, cell: string, text: string): void => {
      const { sheetId, zone } = placeOf(doc, tab, cell);
      guardProtected(doc, sheetId, zone, true);
      writeNotes({ doc, sheetId, zone }, [[text]]);
    },
    /** Drags the fill handle of some cells to the end of others: `fill('Budget', 'H2', 'H2:H20')`. */
    fill: (tab: string, from: string, to: string): void => {
      edit(() => {
        fillTo(doc, placeOf(doc, tab, from), placeOf(doc, tab, to));
      });
    },
    /** Sorts rows of a block by one of its columns, given by its letter. */
    sort: (tab: string, cells: string, column: string, ascending = true): void => {
      const { sheetId, zone } = placeOf(doc, tab, cells);
      const { left: col } = placeOf(doc, tab, `${column}1`).zone;
      guardProtected(doc, sheetId, zone, true);
      const sortOptions = { sortHeaders: true, emptyCellAsZero: false };
      const sortDirection = ascending ? 'asc' : 'desc';
      edit(() => {
        send(doc, 'SORT_CELLS', { sheetId, zone, col, row: zone.top, sortDirection, sortOptions });
      });
    },
    /** Undoes the last action, including the add-on's (what one of its calls wrote is one action). */
    undo: (): void => {
      edit(() => {
        send(doc, 'REQUEST_UNDO', {});
      });
    },
    redo: (): void => {
      edit(() => {
        send(doc, 'REQUEST_REDO', {});
      });
    },
    /** Makes several edits faster than the trigger answers: only the first two reach it. */
    quickly: (edits: () => void): void => {
      addon.holdTriggers(true);
      edits();
      addon.holdTriggers(false);
      addon.drain();
    },
    /** Selects cells, which become the add-on's active range. */
    select: (tab: string, cells: string): void => {
      selectPlace(doc, placeOf(doc, tab, cells));
    },
  };
};
