/** Protections: who may edit what, and who is asked first. */
import { overlaps } from '../engine/address';
import type { Annotation, Zone } from '../engine/annotations';
import { structure, type Doc } from './document';

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

/** Protections that an edit of these cells meets. */
export const protectionsOver = (doc: Doc, sheetId: string, zone: Zone): Annotation[] =>
  (structure(doc).getAnnotations('protection') as Annotation[]).filter((protection) =>
    covers(protection, sheetId, zone),
  );

/** Refuses an edit of what others protected. Warnings are asked of people only, not of scripts. */
export function guardProtected(doc: Doc, sheetId: string, zone: Zone, byPerson = false): void {
  if (doc.owner && !byPerson) return;
  for (const { data } of protectionsOver(doc, sheetId, zone)) {
    if (data.warningOnly) {
      if (byPerson) doc.screen.warned?.(data.description);
    } else if (!doc.owner && !(data.editors as string[]).includes(doc.email)) {
      throw new Error(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner.',
      );
    }
  }
}
