/**
 * Makes the keys of whole columns quick: some thirty times SUBSTITUTE for each of a thousand texts, of which each goes
 * through the engine's checks and becomes an expression of its own.
 *
 * Changes SUBSTITUTE as formulas call it. Assumes that over a column it answers for each cell what it answers for that
 * cell alone, and of a text just the text that comes of it.
 */
import type { Package } from '../package';

type Cell = { value?: unknown } | undefined;
type Compute = (this: unknown, ...args: unknown[]) => unknown;

/** What a cell says as a text; null where the engine has to say. */
const textOf = (cell: Cell): string | null => {
  const value = cell?.value;
  if (value === null) return '';
  return typeof value === 'string' && !value.startsWith('#') ? value : null;
};
const plainText = (given: unknown): string | null => (Array.isArray(given) ? null : textOf(given as Cell));

/** Columns of texts that came of it: they say nothing else, so that what stays as it was is the same. */
const ofTexts = new WeakSet();

export function replaceInColumns({ registries }: Package): void {
  const functions = registries.functionRegistry as unknown as { mapping: Record<string, Compute> };
  const substitute = functions.mapping.SUBSTITUTE!;
  const alone = (self: unknown, cell: Cell, sought: string, by: string) => {
    const text = textOf(cell);
    return text === null
      ? substitute.call(self, cell, { value: sought }, { value: by })
      : { value: sought === '' ? text : text.replaceAll(sought, by) };
  };
  functions.mapping.SUBSTITUTE = function (this: unknown, ...args: unknown[]) {
    const [given, ...rest] = args;
    const [sought, by] = rest.map(plainText);
    // A dollar sign means something in what is put in.
    if (typeof sought !== 'string' || typeof by !== 'string' || rest.length > 2 || by.includes('$'))
      return substitute.apply(this, args);
    if (!Array.isArray(given)) return alone(this, given as Cell, sought, by);
    const [column] = given as Cell[][];
    if (given.length !== 1 || column!.length < 2) return substitute.apply(this, args);
    const areTexts = ofTexts.has(given);
    const texts = [
      column!.map((cell) =>
        areTexts && sought !== '' && !(cell!.value as string).includes(sought)
          ? cell
          : alone(this, cell, sought, by),
      ),
    ];
    if (areTexts || column!.every((cell) => textOf(cell) !== null)) ofTexts.add(texts);
    return texts;
  };
}
