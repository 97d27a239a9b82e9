/**
 * Makes keys of whole columns fast: they use SUBSTITUTE some thirty times on each of a thousand texts, each going
 * through the engine's checks and parsing.
 *
 * Changes SUBSTITUTE as formulas call it. Assumes that for a column its result is that for each cell alone, and that
 * its result for a text is only a text.
 */
import type { Package } from '../package';

type Cell = { value?: unknown } | undefined;
type Compute = (this: unknown, ...args: unknown[]) => unknown;

/** The text of a cell; null where the engine has to do it. */
const textOf = (cell: Cell): string | null => {
  const value = cell?.value;
  if (value === null) return '';
  return typeof value === 'string' && !value.startsWith('#') ? value : null;
};
const plainText = (given: unknown): string | null => (Array.isArray(given) ? null : textOf(given as Cell));

/** Columns of texts that this function made. They contain nothing else, so unchanged cells can be reused. */
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
    // A dollar sign has a meaning in replacement texts.
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
