/** Protected ranges and tabs. They never prevent the owner; a warning asks the person first. */
import type { Annotation, Zone } from '../engine/annotations';
import { newId, send, structure, type Doc } from './document';
import { ProtectionType } from './enums';
import { mayEdit } from './guard';
import { makeRange } from './objects';
import type { RangeState } from './range/values';
import { other, read, service, stateOf, write } from './service';

interface State {
  doc: Doc;
  id: string;
}

/** A person who may not edit what is protected may neither change the protection nor see who may. */
const foundOwn = (state: State): Annotation => {
  const protection = found(state);
  if (!mayEdit(state.doc, protection))
    throw new Error('You do not have permission to edit the protected range or sheet.');
  return protection;
};

const put = (doc: Doc, annotation: Annotation) => {
  send(doc, 'ANNOTATE', { id: annotation.id, annotation });
};

const found = ({ doc, id }: State): Annotation => {
  const protection = structure(doc)
    .getAnnotations('protection')
    .find((entry: Annotation) => entry.id === id);
  if (!protection) throw new Error('The protection has been removed');
  return protection;
};

const change = (state: State, data: Record<string, unknown>) => {
  const protection = foundOwn(state);
  put(state.doc, { ...protection, data: { ...protection.data, ...data } });
};

const change_ =
  (key: string) =>
  (state: State, value: unknown): void => {
    change(state, { [key]: value });
  };

/** A user object as Google returns it. */
export const personNamed = (email: string) => ({ getEmail: () => email, toString: () => email });

const makeProtection = service('Protection', 'SpreadsheetApp.Protection', {
  getDescription: other('', (state: State) => found(state).data.description),
  setDescription: write('string', change_('description')),
  isWarningOnly: other('', (state: State) => found(state).data.warningOnly),
  setWarningOnly: write('boolean', change_('warningOnly')),
  getProtectionType: other('', (state: State) => ProtectionType[found(state).zone ? 'RANGE' : 'SHEET']),
  getRange: other('', (state: State) => {
    const { sheetId, zone } = found(state);
    return makeRange(state.doc, {
      sheetId: sheetId!,
      zone: zone ?? structure(state.doc).getSheetZone(sheetId),
    });
  }),
  setRange: write('Range', (state: State, range: unknown) => {
    const { sheetId, zone }: RangeState = stateOf(range);
    put(state.doc, { ...foundOwn(state), sheetId, zone });
  }),
  getUnprotectedRanges: other('', (state: State) => {
    const { sheetId, data } = found(state);
    return data.unprotected.map((zone: Zone) => makeRange(state.doc, { sheetId: sheetId!, zone }));
  }),
  setUnprotectedRanges: write('Range[]', (state: State, ranges: unknown[]) => {
    change(state, { unprotected: ranges.map((range) => stateOf(range).zone) });
  }),
  getEditors: read('', (state: State) => foundOwn(state).data.editors.map(personNamed)),
  addEditor: write('string', (state: State, email: string) => {
    change(state, { editors: [...found(state).data.editors, email] });
  }),
  addEditors: write('string[]', (state: State, emails: string[]) => {
    change(state, { editors: [...found(state).data.editors, ...emails] });
  }),
  removeEditors: write('any[]', (state: State, editors: any[]) => {
    const gone = editors.map((editor) => (typeof editor === 'string' ? editor : editor.getEmail()));
    change(state, { editors: found(state).data.editors.filter((email: string) => !gone.includes(email)) });
  }),
  canEdit: other('', (state: State) => mayEdit(state.doc, found(state))),
  canDomainEdit: other('', () => false),
  setDomainEdit: write('boolean', () => undefined),
  remove: write('', (state: State) => {
    send(state.doc, 'ANNOTATE', { id: foundOwn(state).id, annotation: null });
  }),
});

/** Protects a range (`zone`) or a tab so that only some people may edit it, always including the owner. */
export function protectFor(
  doc: Doc,
  { sheetId, zone }: { sheetId: string; zone?: Zone | undefined },
  editors: readonly string[],
  description = '',
): string {
  const id = `protection/${newId(doc)}`;
  const data = { description, warningOnly: false, unprotected: [], editors };
  put(doc, { id, kind: 'protection', sheetId, ...(zone && { zone }), data });
  return id;
}

/** The same, as a script does it for its user. */
export const protect = (doc: Doc, sheetId: string, zone?: RangeState['zone']) =>
  makeProtection(doc, { doc, id: protectFor(doc, { sheetId, zone }, doc.email ? [doc.email] : []) });

/** Protections of a type, on a tab or on all. */
export const protectionsOf = (doc: Doc, type: unknown, sheetId?: string) =>
  structure(doc)
    .getAnnotations('protection')
    .filter((one: Annotation) => (one.zone ? 'RANGE' : 'SHEET') === String(type))
    .filter((one: Annotation) => sheetId === undefined || one.sheetId === sheetId)
    .map(({ id }: Annotation) => makeProtection(doc, { doc, id }));
