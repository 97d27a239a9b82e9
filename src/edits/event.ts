import type { Month } from '../domain/plan';
import type { Edit } from '../sheet/edit';
import type { Language } from '../words';

/** The cells that one action of a person changed, and what is known of it. */
export interface Touched {
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
/** The same, where something follows from it. */
export interface Edited extends Touched {
  memory: Memory;
}

/** What the add-on made of texts shortly before: an undo of that is an edit too, and brings the texts back. */
export interface Memory {
  /** Whether these texts, in this place, were made numbers before. From now on that is forgotten. */
  hadMade: (texts: string) => boolean;
  /** To be known by the edits that come. */
  keep: (texts: string) => void;
  /** The person took back what was made of texts. */
  tookBack: () => void;
}

export interface Toast {
  title: string;
  message: string;
  /** Nothing is wrong: it gives way to whatever else there is to say. */
  isNews?: true;
}
/** What is to be changed, and what the person is told; null where there is nothing to say. */
export interface Consequence {
  edits: readonly Edit[];
  toast: Toast | null;
  /** Closed months of which it changes entries. */
  closed?: { months: readonly Month[]; language: Language };
}
