import type { Model } from '../../engine';

interface Zone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
interface Payload {
  readonly sheetId?: string;
  readonly col?: number;
  readonly row?: number;
  readonly zone?: Zone;
  readonly target?: readonly Zone[];
  readonly dimension?: 'COL' | 'ROW';
  readonly elements?: readonly number[];
  readonly clipboardContent?: { readonly text?: string };
}
type Dispatch = (type: string, payload?: Payload) => unknown;

const CELL = ['UPDATE_CELL', 'CLEAR_CELL'];
const TARGET = [
  'DELETE_CONTENT',
  'DELETE_UNFILTERED_CONTENT',
  'CLEAR_CELLS',
  'CLEAR_FORMATTING',
  'TOGGLE_CHECKBOX',
];
const ZONE = ['SORT_CELLS', 'DELETE_CELL', 'INSERT_CELL'];
const EVERYTHING = 1e7;
/** The model is handling no command, so the next one is a person's and not part of a script's run. */
const IDLE = 0;
/** The page's answer to the grid while a person is still being asked. */
const ACCEPTED = { isSuccessful: true, reasons: [], isCancelledBecause: () => false };

const size = ({ left, right, top, bottom }: Zone) => ({ columns: right - left, rows: bottom - top });
const union = (a: Zone, b: Zone): Zone => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});
const cell = (col: number, row: number): Zone => ({ left: col, right: col, top: row, bottom: row });
/** How far a pasted text reaches beyond its first cell. */
const sizeOf = (content = '') => {
  const rows = content.replace(/\r?\n$/, '').split(/\r?\n/);
  return { rows: rows.length - 1, columns: Math.max(...rows.map((row) => row.split('\t').length)) - 1 };
};

/**
 * Asks for a confirmation before a person edits cells under a warning-only protection, as Google does; scripts are not
 * asked. Placed before the model's dispatch, where only a person's whole commands arrive: inside, a paste is many small
 * edits.
 */
export function guardEdits(model: Model, { isProtected, confirm }: Guard): void {
  const seat = model as unknown as { dispatch: Dispatch; status: number };
  const dispatch = seat.dispatch;
  const edited = zonesEdited(model);
  seat.dispatch = (type, payload = {}) => {
    if (seat.status !== IDLE) return dispatch(type, payload);
    const sheetId = payload.sheetId ?? model.getters.getActiveSheetId();
    if (!edited(type, payload).some((zone) => isProtected(sheetId, zone))) return dispatch(type, payload);
    void confirm().then((yes) => {
      if (yes) dispatch(type, payload);
    });
    return ACCEPTED;
  };
}

export interface Guard {
  readonly isProtected: (sheetId: string, zone: Zone) => boolean;
  readonly confirm: () => Promise<boolean>;
}

/** The zones that a command is about to change; for a paste or fill they depend on preceding commands. */
function zonesEdited(model: Model): (type: string, payload: Payload) => Zone[] {
  let copied = { columns: 0, rows: 0 };
  let filledTo: Zone | null = null;
  const selected = (): Zone => model.getters.getSelectedZone();
  const pasted = (target: readonly Zone[], { columns, rows }: typeof copied) =>
    target.map((at) => union(at, cell(at.left + columns, at.top + rows)));

  return (type, payload) => {
    const { col = 0, row = 0, target = [] } = payload;
    if (type === 'COPY' || type === 'CUT') copied = size(selected());
    if (type === 'AUTOFILL_SELECT') filledTo = cell(col, row);
    if (type === 'AUTOFILL') return [filledTo ? union(selected(), filledTo) : selected()];
    if (type === 'PASTE') return pasted(target, copied);
    if (type === 'PASTE_FROM_OS_CLIPBOARD') return pasted(target, sizeOf(payload.clipboardContent?.text));
    return named(type, payload);
  };
}

/** The zones that a command names itself. */
function named(type: string, payload: Payload): Zone[] {
  const { col = 0, row = 0, zone, target = [] } = payload;
  if (type === 'REMOVE_COLUMNS_ROWS') return removed(payload);
  if (TARGET.includes(type)) return [...target];
  if (CELL.includes(type)) return [cell(col, row)];
  return ZONE.includes(type) && zone ? [zone] : [];
}

const removed = ({ dimension, elements = [] }: Payload): Zone[] =>
  elements.map((at) =>
    dimension === 'COL' ? { ...cell(at, 0), bottom: EVERYTHING } : { ...cell(0, at), right: EVERYTHING },
  );
