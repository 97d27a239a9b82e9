import type { Edit, EditCount } from '../sheet/edit';
import type { CellPlace } from '../sheet/places/place';
import type { Problem } from '../sheet/problem';
import type { Language, Words } from '../words';
import type { Workbook } from '../workbook';

/** The result of running a feature: the edits it wants, the input it could not use, and what the person is told. */
export interface Outcome<A> {
  edits: readonly Edit[];
  problems: readonly Problem[];
  answer: A;
  /** One sentence for the person, in the plan's language. */
  message: string;
  /** The plan's language from now on. */
  language: Language;
  /**
   * What a person is shown before the feature is done, as plain data, where the edits depend on it. If it has changed
   * by then, the feature is refused and the person is shown the new state.
   */
  shown?: unknown;
  /** The view that is opened beside the sheet when all is done. */
  opens?: string;
}

/** A question that a menu item asks before its feature runs. */
export interface MenuQuestion<I> {
  text: string;
  language: Language;
  /** Turns the reply into the feature's input; a blank reply stands for a default. */
  input: (reply: string) => I;
}

/**
 * Something that a person can ask for. Features are listed once, in features/index.ts; menu and sidebar are drawn from
 * that list.
 */
export interface Feature<I = unknown, A = unknown> {
  title: Words;
  /** Turns what came from outside into an input, or throws a Refusal that says what is wrong with it. */
  accept: (raw: Readonly<Record<string, unknown>>) => I;
  /**
   * With `isPreview` nothing is changed, and input that is still missing is listed as problems instead of being
   * refused.
   */
  run: (workbook: Workbook, input: I, isPreview?: boolean) => Outcome<A>;
  /**
   * How the menu offers it: in the sidebar ('help': under Help too), after a confirmation, at once, or after a
   * question; null where it is not in the menu.
   */
  menu: 'sidebar' | 'help' | 'confirm' | 'run' | { ask(workbook: Workbook): MenuQuestion<I> } | null;
  /** Begins a plan: offered in the menu only while there is none. */
  begins?: true;
  /** Whether it only reads: then it runs without the document’s lock. */
  reads: boolean;
}

/** A problem as people read it. */
export interface ShownProblem {
  /** 'Budget!C5' */
  where: string;
  /** The cell, so that it can be opened; null where only the tab is named. */
  at: CellPlace | null;
  found: string;
  expected: string;
  understood: boolean;
  /** An entry's line that is not on Budget, and the Budget line that was probably meant. */
  mend?: { from: string; to: string };
  /** What is not as approved: the key under which its decision is asked for. */
  decide?: string;
}

/** What the sidebar receives: plain data only. */
export interface Reply<A> {
  answer: A;
  message: string;
  language: Language;
  problems: ShownProblem[];
  changes: EditCount;
  /**
   * The signature of what was shown. The sidebar sends it back when the feature is done, to prove what the person has
   * seen.
   */
  sign?: string;
}

/** The outcome of a feature, with its message in the plan's language. */
export const done = <A>(
  { language }: { language: Language },
  edits: readonly Edit[],
  answer: A,
  message: string,
  problems: Outcome<A>['problems'] = [],
): Outcome<A> => ({ edits, problems, answer, message, language });
