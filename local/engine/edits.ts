/**
 * Finds the cells that a person's command edited, for the simple trigger `onEdit`. A script's writes are no edits. All
 * commands that the engine derives from one root command are one edit.
 */
import type { Zone } from './annotations';
import type { UIPlugin as Base } from './package';

/** Cells on one tab that one action of a person changed, and the old value if it is a single cell. */
export interface Edit {
  sheetId: string;
  zone: Zone;
  before?: { value: unknown; format?: string };
}

/** Root commands by which people change cell contents; formatting and moving columns are no edits. */
const EDITING = new Set([
  ...['UPDATE_CELL', 'CLEAR_CELL', 'CLEAR_CELLS', 'DELETE_CONTENT', 'DELETE_UNFILTERED_CONTENT'],
  ...[
    'PASTE',
    'PASTE_FROM_OS_CLIPBOARD',
    'REPEAT_PASTE',
    'COPY_PASTE_CELLS_ABOVE',
    'COPY_PASTE_CELLS_ON_LEFT',
  ],
  ...['COPY_PASTE_CELLS_ON_ZONE', 'AUTOFILL', 'AUTOFILL_AUTO', 'AUTOFILL_TABLE_COLUMN', 'REQUEST_UNDO'],
  ...['REQUEST_REDO', 'SORT_CELLS', 'REPLACE_SEARCH', 'SUM_SELECTION', 'SPLIT_TEXT_INTO_COLUMNS'],
  ...['REMOVE_DUPLICATES', 'TRIM_WHITESPACE', 'TOGGLE_CHECKBOX', 'DELETE_CELL', 'INSERT_CELL'],
]);

export const isOneCell = ({ left, right, top, bottom }: Zone): boolean => left === right && top === bottom;

const grown = (zone: Zone | undefined, to: Zone): Zone =>
  zone
    ? {
        left: Math.min(zone.left, to.left),
        top: Math.min(zone.top, to.top),
        right: Math.max(zone.right, to.right),
        bottom: Math.max(zone.bottom, to.bottom),
      }
    : { left: to.left, top: to.top, right: to.right, bottom: to.bottom };

const zonesOf = (command: any): Zone[] => {
  if (command.type === 'UPDATE_CELL' && 'content' in command) {
    return [{ left: command.col, right: command.col, top: command.row, bottom: command.row }];
  }
  return command.type === 'DELETE_CONTENT' || command.type === 'CLEAR_CELLS' ? command.target : [];
};

export function editsPlugin(UIPlugin: typeof Base): any {
  return class EditsPlugin extends (UIPlugin as any) {
    private root: string | undefined;
    /** Set when more than one cell will be edited, so that old values are not needed. */
    private isMany = false;
    private zones: Record<string, Zone> = {};
    private before: Edit['before'];
    private readonly edited: ((edits: Edit[]) => void) | undefined;

    constructor(config: any) {
      super(config);
      this.edited = config.custom.edited;
    }

    beforeHandle(command: any) {
      if (this.root === undefined) this.isMany = command.isMany === true;
      this.root ??= command.type === 'RUN' && command.byPerson ? 'PERSON' : command.type;
      if (this.root !== 'PERSON' && !EDITING.has(this.root!)) return;
      // Undo lists the commands it reverts instead of dispatching them.
      const parts = command.type === 'UNDO' || command.type === 'REDO' ? command.commands : [command];
      for (const part of parts) for (const zone of zonesOf(part)) this.note(part.sheetId, zone);
    }

    private note(sheetId: string, zone: Zone) {
      if (!this.getters.tryGetSheet(sheetId)) return;
      // Reading a cell triggers all pending calculation, so it is done only for single cells.
      if (Object.keys(this.zones).length === 0 && isOneCell(zone) && !this.isMany) {
        const { value, format } = this.getters.getEvaluatedCell({ sheetId, col: zone.left, row: zone.top });
        this.before = { value, format };
      }
      this.zones[sheetId] = grown(this.zones[sheetId], zone);
    }

    finalize() {
      this.root = undefined;
      const found = Object.entries(this.zones);
      if (found.length === 0) return;
      const { before } = this;
      const edits = found.map(([sheetId, zone]): Edit => ({ sheetId, zone, ...(before && { before }) }));
      this.zones = {};
      this.before = undefined;
      this.edited?.(edits);
    }
  };
}
