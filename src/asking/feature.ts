import type { Edit, EditCount } from '../sheet/edit';
import type { Place } from '../sheet/places/place';
import type { Problem } from '../sheet/read';
import type { Language, Words } from '../words';
import type { Workbook } from '../workbook';

/** What a feature thought up: the edits it wants, what it could not use, and what it tells the person. */
export interface Outcome<A> {
  edits: readonly Edit[];
  problems: readonly Problem[];
  answer: A;
  /** One sentence for the person, in the plan's language. */
  message: string;
  /** The plan's language from now on. */
  language: Language;
  /**
   * What a person sees before it is done, as plain data, where what is written follows from it: whoever was shown
   * something else is refused, and shown it anew.
   */
  shown?: unknown;
  /** The view that is opened beside the sheet when all is done. */
  opens?: string;
}

/** A question that a menu item asks before it runs. */
export interface Question<I> {
  text: string;
  language: Language;
  /** What a blank reply stands for. */
  input: (reply: string) => I;
}

/** A thing that a person can ask for. Listed once in index.ts; menu and sidebar are drawn from there. */
export interface Feature<I = unknown, A = unknown> {
  title: Words;
  /** Turns what came from outside into an input, or throws a Refusal that says what is wrong with it. */
  accept: (raw: Readonly<Record<string, unknown>>) => I;
  /** With `isPreview` nothing is changed, and what a person must still fill in is told rather than refused. */
  run: (workbook: Workbook, input: I, isPreview?: boolean) => Outcome<A>;
  /** How the menu runs it: at once, after a question, or in the sidebar; there under Help, too. */
  menu: 'sidebar' | 'help' | 'confirm' | 'run' | { ask(workbook: Workbook): Question<I> } | null;
  /** Begins a plan: the menu has it while there is none. */
  begins?: true;
  /** Whether what people see first changes nothing. */
  reads: boolean;
}

/** A problem as people read it. */
export interface ShownProblem {
  /** 'Budget!C5' */
  where: string;
  /** The cell, to be opened; null where it is named by its tab alone. */
  at: Place | null;
  found: string;
  expected: string;
  understood: boolean;
  /** A line that is on no Budget, and the one that may be meant. */
  mend?: { from: string; to: string };
  /** Not as approved: by which it is asked about, where it is decided. */
  decide?: string;
}

/** What the sidebar gets: plain data only. */
export interface Reply<A> {
  answer: A;
  message: string;
  language: Language;
  problems: ShownProblem[];
  changes: EditCount;
  /** Of what was shown: sent along when it is done, it says what whoever does it has seen. */
  sign?: string;
}

/** What came of it, said in the plan's language. */
export const done = <A>(
  { language }: { language: Language },
  edits: readonly Edit[],
  answer: A,
  message: string,
  problems: Outcome<A>['problems'] = [],
): Outcome<A> => ({ edits, problems, answer, message, language });
