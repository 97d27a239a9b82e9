import type { Month } from '../domain/plan';
import type { Edit } from '../sheet/edit';
import type { Language } from '../words';

/** The cells that one action of a person changed, and what is known about that edit. */
export interface Touched {
  /** The key of the tab. */
  tab: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
  /** What a single cell held, as text; null where it was blank, undefined where it is not known. */
  before: string | null | undefined;
  who: string;
}
/** An edit from which something follows. */
export interface Edited extends Touched {
  memory: Memory;
}

/**
 * Remembers which texts the add-on recently turned into numbers: undoing that is an edit too, and brings the texts
 * back.
 */
export interface Memory {
  /** Whether these texts were turned into numbers in this place before. Asking forgets them. */
  hadMade: (texts: string) => boolean;
  /** Remembers the texts for later edits. */
  keep: (texts: string) => void;
  /** Told when the person undid the numbers that texts were turned into. */
  tookBack: () => void;
}

export interface Toast {
  title: string;
  message: string;
  /** Only news, nothing is wrong: any other message takes precedence. */
  isNews?: true;
}
/** An edit of entries of closed months. `isKnown`: whether what stood there before is known. */
export interface ClosedEdit {
  months: readonly Month[];
  language: Language;
  isKnown: boolean;
}
/** The edits to make, and what the person is told; null where there is nothing to say. */
export interface Consequence {
  edits: readonly Edit[];
  toast: Toast | null;
  /** The closed months whose entries were changed. */
  closed?: ClosedEdit;
}
