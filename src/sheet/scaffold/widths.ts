import { slots } from '../content';
import type { Edit } from '../edit';
import type { TableTab } from '../tab';

/** Columns beside each other, and how wide they may be: as wide as they want it, or somewhat wider. */
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

/** A column of a new sheet, in pixels: what is about as wide needs no call. */
export const OWN_WIDTH = 100;
/** Neighbours that want nearly the same width get one: each width of its own is a call. */
const NEARLY = 45;
/** What is folded away may be wider, what stays in sight hardly: it takes room from all others. */
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

/** Widths laid over each other, and how many pixels they take. */
interface Over {
  over: readonly Width[];
  pixels: number;
}
/** The same, with the width of what lies below and how many columns show it. */
interface Laid extends Over {
  width: number;
  columns: number;
}

const bare = (width: number): Laid => ({ width, columns: 0, over: [], pixels: 0 });

/** Each width is a call; of as many, those that leave most room. */
const isBetter = (own: Over, rest: Laid, than: Laid | undefined): boolean => {
  if (than === undefined) return true;
  const more = own.over.length + rest.over.length - than.over.length;
  const pixels = own.pixels + rest.pixels - than.pixels;
  return more === 0 ? rest.width * rest.columns + pixels < than.width * than.columns : more < 0;
};

/**
 * The fewest widths that suit all runs, each laid over those before it: one that goes through may be narrower than
 * some columns in its midst, which get their own afterwards.
 */
const fewest = (runs: readonly Run[]): readonly Width[] => {
  const known = new Map<string, Laid>();
  const knownAlone = new Map<number, Over>();
  /** From one run to another, over a width that is between two. */
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
  /** The same where the first of them begins a width of its own. */
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

/** The widths of a table's columns, those that come later laid over those before. */
export const widthsOf = (tab: TableTab): Extract<Edit, { kind: 'widths' }> => ({
  kind: 'widths',
  tab,
  widths: fewest(widthRuns(tab)),
});
