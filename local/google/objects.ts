/** Lets services make each other's objects without importing each other; each registers its own. */
import type { Zone } from '../engine/annotations';
import type { Doc } from './document';

interface RangePlace {
  sheetId: string;
  zone: Zone;
  /** The address as written, where it is open-ended (`A2:A`). */
  a1?: string;
}

type Maker<T> = (doc: Doc, state: T & { doc: Doc }) => any;

const makers: { range?: Maker<RangePlace>; sheet?: Maker<{ sheetId: string }>; spreadsheet?: Maker<object> } =
  {};

export const offerObjects = (more: typeof makers): void => {
  Object.assign(makers, more);
};

export const makeRange = (doc: Doc, place: RangePlace): any => makers.range!(doc, { doc, ...place });
export const makeSheet = (doc: Doc, sheetId: string): any => makers.sheet!(doc, { doc, sheetId });
export const makeSpreadsheet = (doc: Doc): any => makers.spreadsheet!(doc, { doc });
