import { slots } from '../content';
import type { Edit } from '../edit';
import type { TableTab } from '../tab';

/** Neighbouring columns with the range of widths that suits them: at least what they want, at most somewhat wider. */
interface Run {
  column: number;
  columns: number;
  least: number;
  most: number;
}
interface Width {
  column: number;
  columns: number;
  width: number;
}

/** The default width of a column in pixels: columns of about this width need no call. */
export const OWN_WIDTH = 100;
/** Neighbours whose widths differ by less than this share one, since setting a width is a call. */
const NEARLY = 45;
/** Folded columns may be somewhat wider; frozen ones hardly, since they take room from all others. */
const NEARLY_FOLDED = 60;
const NEARLY_FROZEN = 15;

const widthRuns = (tab: TableTab): Run[] => {
  const runs: Run[] = [];
  slots(tab.columns).forEach(({ column: { hidden, more, width } }, index) => {
    const room = index < tab.frozenColumns ? NEARLY_FROZEN : more ? NEARLY_FOLDED : NEARLY;
    const own = hidden ? { least: 0, most: Infinity } : { least: width, most: width + room };
    const last = runs.at(-1);
    if (last?.least === own.least && last.most === own.most) last.columns += 1;
    else runs.push({ column: index + 1, columns: 1, ...own });
  });
  return runs;
};

/** Widths set one after the other, each over part of those before, and the pixels they take. */
interface Over {
  over: readonly Width[];
  pixels: number;
}
/** The same, with the width beneath them and the number of columns that show it. */
interface Laid extends Over {
  width: number;
  columns: number;
}

const bare = (width: number): Laid => ({ width, columns: 0, over: [], pixels: 0 });

/** Fewer widths are better, since each is a call; of equally many, the narrower result. */
const isBetter = (own: Over, rest: Laid, than: Laid | undefined): boolean => {
  if (than === undefined) return true;
  const more = own.over.length + rest.over.length - than.over.length;
  const pixels = own.pixels + rest.pixels - than.pixels;
  return more === 0 ? rest.width * rest.columns + pixels < than.width * than.columns : more < 0;
};

/**
 * The fewest widths that suit all runs, each set over those before: a width may span columns in its middle that need
 * another one, which then get their own.
 */
const fewest = (runs: readonly Run[]): readonly Width[] => {
  const known = new Map<string, Laid>();
  const knownAlone = new Map<number, Over>();
  /** The best result for the runs `from` to `to` over a width between `least` and `most`. */
  const over = (from: number, to: number, least: number, most: number): Laid => {
    const run = runs[from];
    if (run === undefined || from > to) return bare(least);
    const key = `${from} ${to} ${least} ${most}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let best: Laid | undefined;
    const [low, high] = [Math.max(least, run.least), Math.min(most, run.most)];
    if (low <= high) {
      const rest = over(from + 1, to, low, high);
      best = { ...rest, columns: rest.columns + (run.least > 0 ? run.columns : 0) };
    }
    for (let last = from; last <= to; last++) {
      const [own, rest] = [alone(run, from, last), over(last + 1, to, least, most)];
      if (isBetter(own, rest, best))
        best = { ...rest, over: [...own.over, ...rest.over], pixels: own.pixels + rest.pixels };
    }
    const found = best ?? bare(least);
    known.set(key, found);
    return found;
  };
  /** The same where the first run starts a width of its own. */
  const alone = (first: Run, from: number, to: number): Over => {
    const at = from * runs.length + to;
    let found = knownAlone.get(at);
    if (found === undefined) knownAlone.set(at, (found = laidAlone(first, from, to)));
    return found;
  };
  const laidAlone = (first: Run, from: number, to: number): Over => {
    const last = runs[to] ?? first;
    const below = over(from + 1, to, first.least, first.most);
    const columns = last.column + last.columns - first.column;
    return {
      over: [{ column: first.column, columns, width: below.width }, ...below.over],
      pixels: below.pixels + below.width * (below.columns + first.columns),
    };
  };
  return over(0, runs.length - 1, OWN_WIDTH, OWN_WIDTH).over;
};

/** The widths of a table's columns; later ones are set over earlier ones. */
export const widthsOf = (tab: TableTab): Extract<Edit, { kind: 'widths' }> => ({
  kind: 'widths',
  tab,
  widths: fewest(widthRuns(tab)),
});
