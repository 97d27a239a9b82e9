/** Tests whether a state from outside is a spreadsheet before it replaces the existing one. */
import { createDocument, type Saved, type Screen } from '../google/document';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTab = (tab: unknown): boolean =>
  isRecord(tab) && typeof tab.id === 'string' && typeof tab.name === 'string' && isRecord(tab.cells);

const isSaved = (state: unknown): state is Saved =>
  isRecord(state) &&
  [state.id, state.name, state.timeZone].every((text) => typeof text === 'string') &&
  [state.properties, state.cache, state.formats, state.workbook].every(isRecord) &&
  typeof state.used === 'boolean' &&
  typeof state.lastId === 'number' &&
  isRecord(state.workbook) &&
  Array.isArray(state.workbook.sheets) &&
  state.workbook.sheets.length > 0 &&
  state.workbook.sheets.every(isTab);

const nobody: Screen = {
  menu: () => undefined,
  toast: () => undefined,
  ask: ({ title }) => {
    throw new Error(`Nobody answers ${title}`);
  },
  sidebar: () => undefined,
  dialog: () => undefined,
};

/** Returns the state if it opens as a spreadsheet; otherwise throws the reason. */
export function opening(state: unknown): Saved {
  if (!isSaved(state)) throw new Error('This is no saved spreadsheet');
  createDocument({ saved: state, screen: nobody });
  return state;
}
