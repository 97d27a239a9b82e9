/** Developer metadata: keys on the spreadsheet, on tabs, rows and columns, that move with them. */
import { contains, overlaps } from '../engine/address';
import type { Annotation, Zone } from '../engine/annotations';
import { newId, send, structure, type Doc } from './document';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility, type EnumMember } from './enums';
import { makeRange, makeSheet, makeSpreadsheet } from './objects';
import { other, read, service, write, type Methods } from './service';

interface State {
  doc: Doc;
  annotation: Annotation;
}

/** Where metadata is, or where a finder looks: everywhere, on a tab, or on a range. */
export interface Place {
  doc: Doc;
  sheetId?: string;
  zone?: Zone;
}

const locationType = ({ sheetId, data }: Annotation): keyof typeof DeveloperMetadataLocationType =>
  data.dimension ?? (sheetId === undefined ? 'SPREADSHEET' : 'SHEET');

const makeLocation = service('DeveloperMetadataLocation', 'SpreadsheetApp.DeveloperMetadataLocation', {
  getLocationType: other(
    '',
    ({ annotation }: State) => DeveloperMetadataLocationType[locationType(annotation)],
  ),
  getSpreadsheet: other('', ({ doc, annotation }: State) =>
    annotation.sheetId === undefined ? makeSpreadsheet(doc) : null,
  ),
  getSheet: other('', ({ doc, annotation: { sheetId, zone } }: State) =>
    sheetId !== undefined && !zone ? makeSheet(doc, sheetId) : null,
  ),
  getRow: other('', (state: State) => lineOf(state, 'ROW')),
  getColumn: other('', (state: State) => lineOf(state, 'COLUMN')),
});

const lineOf = ({ doc, annotation: { sheetId, zone, data } }: State, dimension: string) =>
  data.dimension === dimension ? makeRange(doc, { sheetId: sheetId!, zone: zone! }) : null;

const put = (state: State, data: Record<string, unknown>) => {
  const { id } = state.annotation;
  const current = structure(state.doc)
    .getAnnotations('metadata')
    .find((entry: Annotation) => entry.id === id);
  if (!current) throw new Error('The developer metadata has been removed');
  state.annotation = { ...current, data: { ...current.data, ...data } };
  send(state.doc, 'ANNOTATE', { id, annotation: state.annotation });
};

const makeMetadata = service('DeveloperMetadata', 'SpreadsheetApp.DeveloperMetadata', {
  getId: other('', ({ annotation }: State) => annotation.data.number),
  getKey: other('', ({ annotation }: State) => annotation.data.key),
  getValue: other('', ({ annotation }: State) => annotation.data.value),
  getVisibility: other('', ({ annotation }: State) => visibility(annotation)),
  getLocation: other('', ({ doc, annotation }: State) => makeLocation(doc, { doc, annotation })),
  setKey: write('string', (state: State, key: string) => {
    put(state, { key });
  }),
  setValue: write('string', (state: State, value: string) => {
    put(state, { value });
  }),
  setVisibility: write('enum', (state: State, value: EnumMember) => {
    put(state, { visibility: value.name() });
  }),
  remove: write('', ({ doc, annotation: { id } }: State) => {
    send(doc, 'ANNOTATE', { id, annotation: null });
  }),
});

const visibility = ({ data }: Annotation) =>
  DeveloperMetadataVisibility[data.visibility as keyof typeof DeveloperMetadataVisibility];

/** Google's size limit for metadata of one key and value. */
const LIMIT = 30_000;

const add = ({ doc, sheetId, zone }: Place, key: string, ...rest: (string | EnumMember)[]) => {
  const value = rest.find((one) => typeof one === 'string') ?? null;
  const seen = rest.find((one) => typeof one !== 'string');
  if (key.length + (typeof value === 'string' ? value.length : 0) > LIMIT)
    throw new Error('Metadata too large');
  const dimension = zone && lineDimension(doc, sheetId!, zone);
  const number = newId(doc);
  const id = `metadata/${number}`;
  const data = {
    number,
    key,
    value,
    visibility: seen?.toString() ?? 'DOCUMENT',
    ...(dimension && { dimension }),
  };
  const annotation: Annotation = {
    id,
    kind: 'metadata',
    data,
    ...(sheetId !== undefined && { sheetId }),
    ...(zone && { zone }),
  };
  send(doc, 'ANNOTATE', { id, annotation });
};

const lineDimension = (doc: Doc, sheetId: string, zone: Zone): 'ROW' | 'COLUMN' => {
  const { right, bottom } = structure(doc).getSheetZone(sheetId);
  const isColumn = zone.left === zone.right && zone.top === 0 && zone.bottom === bottom;
  const isRow = zone.top === zone.bottom && zone.left === 0 && zone.right === right;
  if (!isColumn && !isRow) {
    throw new Error(
      'Adding developer metadata to arbitrary ranges is not currently supported. ' +
        'Developer metadata may only be added to the top-level spreadsheet, an individual sheet, ' +
        'or an entire row or column.',
    );
  }
  return isColumn ? 'COLUMN' : 'ROW';
};

const isAt = (place: Place, { sheetId, zone }: Annotation, intersecting: boolean) => {
  if (place.sheetId === undefined) return true;
  if (sheetId !== place.sheetId) return false;
  if (!place.zone) return true;
  if (!zone) return false;
  return intersecting ? overlaps(place.zone, zone) : contains(place.zone, zone);
};

interface Finder extends Place {
  tests: ((annotation: Annotation) => boolean)[];
  intersecting: boolean;
}

const having =
  (test: (annotation: Annotation, wanted: any) => boolean) => (finder: Finder, wanted: unknown) => {
    finder.tests.push((annotation) => test(annotation, wanted));
  };

const makeFinder = service('DeveloperMetadataFinder', 'SpreadsheetApp.DeveloperMetadataFinder', {
  withKey: other(
    'string',
    having(({ data }, key) => data.key === key),
  ),
  withValue: other(
    'string',
    having(({ data }, value) => data.value === value),
  ),
  withId: other(
    'int',
    having(({ data }, id) => data.number === id),
  ),
  withVisibility: other(
    'enum',
    having(({ data }, seen) => data.visibility === String(seen)),
  ),
  withLocationType: other(
    'enum',
    having((annotation, type) => locationType(annotation) === String(type)),
  ),
  onIntersectingLocations: other('', (finder: Finder) => {
    finder.intersecting = true;
  }),
  find: read('', (finder: Finder) => metadataAt(finder, finder.tests, finder.intersecting)),
});

const metadataAt = (place: Place, tests: Finder['tests'] = [], intersecting = false) =>
  structure(place.doc)
    .getAnnotations('metadata')
    .filter((one: Annotation) => isAt(place, one, intersecting) && tests.every((test) => test(one)))
    .map((annotation: Annotation) => makeMetadata(place.doc, { doc: place.doc, annotation }));

const isExactly = (place: Place) => (one: Annotation) =>
  one.sheetId === place.sheetId && Boolean(one.zone) === Boolean(place.zone);

/** The methods that Spreadsheet, Sheet and Range share. */
export const metadataMethods: Methods = {
  addDeveloperMetadata: write('string | string, enum | string, string | string, string, enum', add),
  getDeveloperMetadata: read('', (place: Place) => metadataAt(place, [isExactly(place)])),
  createDeveloperMetadataFinder: other('', ({ doc, sheetId, zone }: Place) =>
    makeFinder(doc, {
      doc,
      tests: [],
      intersecting: false,
      ...(sheetId !== undefined && { sheetId }),
      ...(zone && { zone }),
    }),
  ),
};
