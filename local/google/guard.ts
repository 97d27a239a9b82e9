/** Protections: who may edit what, and whose edits need a confirmation. */
import { overlaps } from '../engine/address';
import type { Annotation, Zone } from '../engine/annotations';
import { structure, type Doc } from './document';
import type { Methods } from './service';

const covers = ({ sheetId: on, zone, data }: Annotation, sheetId: string, edited: Zone) => {
  if (on !== sheetId) return false;
  if (zone) return overlaps(zone, edited);
  return !(data.unprotected as Zone[]).some(
    (free) =>
      free.left <= edited.left &&
      free.right >= edited.right &&
      free.top <= edited.top &&
      free.bottom >= edited.bottom,
  );
};

/** The protections that an edit of these cells touches. */
export const protectionsOver = (doc: Doc, sheetId: string, zone: Zone): Annotation[] =>
  (structure(doc).getAnnotations('protection') as Annotation[]).filter((protection) =>
    covers(protection, sheetId, zone),
  );

/** Whether the person may edit under a protection. The owner always may, and a warning prevents nobody. */
export const mayEdit = (doc: Doc, { data }: Annotation): boolean =>
  doc.owner || data.warningOnly === true || (data.editors as string[]).includes(doc.email);

const refuse = (): never => {
  throw new Error(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
};

/** Throws for an edit of what others protected. Warnings apply to people only, not to scripts. */
export function guardProtected(doc: Doc, sheetId: string, zone: Zone, byPerson = false): void {
  if (doc.owner && !byPerson) return;
  for (const protection of protectionsOver(doc, sheetId, zone)) {
    if (!mayEdit(doc, protection)) refuse();
    if (protection.data.warningOnly && byPerson) doc.screen.warned?.(protection.data.description);
  }
}

/** On a tab that others protected as a whole, name, size, rows, columns and rules are protected, too. */
export const guardTab = (doc: Doc, sheetId: string): void => {
  if (doc.owner) return;
  const tabs = (structure(doc).getAnnotations('protection') as Annotation[]).filter(
    (protection) => protection.sheetId === sheetId && !protection.zone,
  );
  if (tabs.some((protection) => !mayEdit(doc, protection))) refuse();
};

/** The same methods; those that write check the protection first. */
export const guardedBy = (methods: Methods, guard: (state: any) => void): Methods =>
  Object.fromEntries(
    Object.entries(methods).map(([name, method]) => {
      if (method.kind !== 'write') return [name, method];
      const run = (state: any, ...args: unknown[]): unknown => {
        guard(state);
        return method.run(state, ...args);
      };
      return [name, { ...method, run }];
    }),
  );
