import type { Edit } from '../sheet/edit';

/** The cells that one action of a person changed, and what is known of it. */
export interface Edited {
  /** The key of the tab. */
  tab: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
  /** Of a single cell: what it held, as text; null where it was blank; undefined where nobody knows. */
  before: string | null | undefined;
  who: string;
}

export interface Toast {
  title: string;
  message: string;
}
/** What is to be changed, and what the person is told; null where there is nothing to say. */
export interface Consequence {
  edits: readonly Edit[];
  toast: Toast | null;
}
