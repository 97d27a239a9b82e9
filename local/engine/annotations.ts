/**
 * What Google keeps beside the cells and the engine lacks: notes, protections and developer metadata. As a plugin of
 * the model they move with rows and columns, and follow undo, copies of tabs and saving.
 */
import type { CorePlugin as Base } from './package';

export interface Zone {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** One annotation: on a range (`zone`), on a whole tab (`sheetId` alone), or on the spreadsheet (neither). */
export interface Annotation {
  id: string;
  kind: 'note' | 'protection' | 'metadata' | 'chart';
  sheetId?: string;
  zone?: Zone;
  data: Record<string, any>;
}

interface Item extends Omit<Annotation, 'zone'> {
  range?: any;
}

/** Commands of the plugin; each becomes part of the undo history. */
export const ANNOTATE = 'ANNOTATE';

const zoneOf = ({ left, top, right, bottom }: Zone): Zone => ({ left, top, right, bottom });

export function annotationsPlugin(CorePlugin: typeof Base): any {
  return class AnnotationsPlugin extends (CorePlugin as any) {
    static getters = ['getAnnotations', 'getNote'];
    items: Record<string, Item> = {};

    adaptRanges({ applyChange }: { applyChange: (range: any) => any }) {
      for (const [id, item] of Object.entries(this.items)) {
        if (!item.range) continue;
        const change = applyChange(item.range);
        if (change.changeType === 'NONE') continue;
        const kept = change.changeType === 'REMOVE' ? undefined : { ...item, range: change.range };
        this.history.update('items', id, kept);
      }
    }

    handle(command: any) {
      if (command.type === ANNOTATE) this.annotate(command);
      if (command.type === 'DELETE_SHEET') {
        for (const item of Object.values(this.items)) {
          if (item.sheetId === command.sheetId) this.history.update('items', item.id, undefined);
        }
      }
      if (command.type === 'DUPLICATE_SHEET') this.copyAnnotations(command.sheetId, command.sheetIdTo);
    }

    private annotate({ id, annotation }: { id: string; annotation: Annotation | null }) {
      if (!annotation) {
        this.history.update('items', id, undefined);
        return;
      }
      const { zone, ...item } = annotation;
      const range = zone && this.getters.getRangeFromZone(item.sheetId, zone);
      this.history.update('items', id, range ? { ...item, range } : item);
    }

    private copyAnnotations(from: string, to: string) {
      for (const item of this.getAnnotations()) {
        if (item.sheetId !== from) continue;
        const id = `${item.id}@${to}`;
        this.annotate({ id, annotation: { ...structuredCopy(item), id, sheetId: to } });
      }
    }

    /** All annotations, or those of one kind. */
    getAnnotations(kind?: Annotation['kind']): Annotation[] {
      const found: Annotation[] = [];
      for (const { range, ...item } of Object.values(this.items)) {
        if (kind && item.kind !== kind) continue;
        found.push(range ? { ...item, zone: zoneOf(range.zone) } : item);
      }
      return found;
    }

    /** The note on a cell, or ''. */
    getNote({ sheetId, col, row }: { sheetId: string; col: number; row: number }): string {
      for (const { kind, range, data, sheetId: on } of Object.values(this.items)) {
        if (kind === 'note' && on === sheetId && range.zone.left === col && range.zone.top === row) {
          return data.text;
        }
      }
      return '';
    }

    import(data: any) {
      for (const annotation of data.annotations ?? []) {
        this.annotate({ id: annotation.id, annotation });
      }
    }

    export(data: any) {
      data.annotations = this.getAnnotations();
    }
  };
}

const structuredCopy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
