/** Finds the lines that each sum of a report by month adds up, so that it can be checked month by month. */
import { plainName, summedName, wayOfName, withoutNumber } from './called';
import { added, areEqual, areTelling, isLeaf, isSumOf, type Line } from './lines';

export interface Part {
  index: number;
  weight: 1 | -1;
}
/** A sum row and the lines it adds up, with their weights. */
export interface SumOf {
  index: number;
  label: string;
  parts: readonly Part[];
}

type Ways = ReadonlyMap<Line, 1 | -1>;

const isBorder = (line: Line): boolean => !isLeaf(line);

/** The runs of lines directly above a row, one for each place where a section may begin, the shortest first. */
const above = (lines: readonly Line[], at: number): Line[][] => {
  const found: Line[][] = [];
  for (let start = at - 1; start >= -1; start--) {
    const border = lines[start];
    if (border !== undefined && !isBorder(border)) continue;
    const leaves = lines.slice(start + 1, at).filter(isLeaf);
    if (leaves.length > 0 && leaves.length !== found[found.length - 1]?.length) found.push(leaves);
  }
  return found;
};

/** The runs of lines directly below a row, one for each place where a section may end. */
const below = (lines: readonly Line[], at: number): Line[][] => {
  const found: Line[][] = [];
  for (let end = at + 1; end <= lines.length; end++) {
    const border = lines[end];
    if (border !== undefined && !isBorder(border)) continue;
    const leaves = lines.slice(at + 1, end).filter(isLeaf);
    if (leaves.length > 0) found.push(leaves);
  }
  return found;
};

type Candidate = readonly Part[];
const plainly = (leaves: readonly Line[]): Candidate => leaves.map(({ index }) => ({ index, weight: 1 }));
/** The lines with money out deducted; none where the direction of a line is not known. */
const signedOnly = (leaves: readonly Line[], ways: Ways): Candidate[] =>
  leaves.every((line) => ways.has(line))
    ? [leaves.map((line) => ({ index: line.index, weight: ways.get(line) ?? 1 }))]
    : [];

/** Only money in or only money out, where sums stand below both. */
const ofOneWay = (leaves: readonly Line[], ways: Ways): Candidate[] =>
  ([1, -1] as const)
    .map((way) => leaves.filter((line) => ways.get(line) === way))
    .filter(({ length }) => length > 0 && length < leaves.length)
    .map(plainly);

/** The lines from the one that has the sum's name on. */
const ofName = (lines: readonly Line[], at: number): Candidate[] => {
  const name = summedName(plainName(lines[at]?.label ?? ''));
  const start = lines
    .slice(0, at)
    .map((line) => isLeaf(line) && plainName(line.label) === name)
    .lastIndexOf(true);
  return start < 0 ? [] : [plainly(lines.slice(start, at).filter(isLeaf))];
};

const comesTo = (candidate: Candidate, lines: readonly Line[], width: number): number[] => {
  const weights = new Map(candidate.map(({ index, weight }) => [index, weight]));
  return added(
    lines.filter(({ index }) => weights.has(index)),
    width,
    ({ index }) => weights.get(index) ?? 0,
  );
};

const candidatesOf = (lines: readonly Line[], at: number, ways: Ways): Candidate[] => {
  const [{ over } = {}, before] = [lines[at], lines[at - 1]];
  if (over !== undefined) {
    const inside = lines.slice(at + 1, at + 1 + over).filter(isLeaf);
    return [plainly(inside), ...signedOnly(inside, ways)];
  }
  const [up, down] = [above(lines, at), below(lines, at)];
  return [
    ...up.map(plainly),
    ...ofName(lines, at),
    ...up.flatMap((leaves) => ofOneWay(leaves, ways)),
    ...up.flatMap((leaves) => signedOnly(leaves, ways)),
    ...down.map(plainly),
    ...down.flatMap((leaves) => signedOnly(leaves, ways)),
    // A section may be empty.
    ...(before !== undefined && isBorder(before) ? [[]] : []),
  ];
};

/**
 * The lines that match the sum in all months, exactly or within rounding; else those that match in most months, or the
 * lines directly above.
 */
const bestOf = (line: Line, candidates: readonly Candidate[], lines: readonly Line[]): Candidate => {
  const width = line.figures.length;
  const matching = candidates.map((candidate) => {
    const sums = comesTo(candidate, lines, width);
    return {
      candidate,
      isAll: areEqual(sums, line.figures),
      isNear: isSumOf(line, sums, candidate.length),
      months: sums.filter((sum, month) => sum === line.figures[month] && sum !== 0).length,
    };
  });
  const all = matching.find(({ isAll }) => isAll) ?? matching.find(({ isNear }) => isNear);
  if (all !== undefined) return all.candidate;
  const most = Math.max(0, ...matching.map(({ months }) => months));
  return matching.find(({ months }) => months === most)?.candidate ?? [];
};

/** Whether a row equals the sum of some lines in all months; exactly, unless its name says that it is a sum. */
const isOneOf = (line: Line, candidates: readonly Candidate[], lines: readonly Line[]): boolean =>
  candidates.some((one) => {
    const sums = comesTo(one, lines, line.figures.length);
    return line.kind === 'sum' ? isSumOf(line, sums, one.length) : areEqual(sums, line.figures);
  });

/** The known directions. */
const waysOf = (placed: readonly Placed[]): Ways =>
  new Map(placed.flatMap(({ line, way }) => (way === null ? [] : [[line, way] as const])));

export const sumsIn = (lines: readonly Line[], placed: readonly Placed[]): SumOf[] => {
  const ways = waysOf(placed);
  return lines.flatMap((line, at) =>
    line.kind === 'sum'
      ? [
          {
            index: line.index,
            label: line.label.trim(),
            parts: bestOf(line, candidatesOf(lines, at, ways), lines),
          },
        ]
      : [],
  );
};

const NO_WAYS: Ways = new Map();
/** How many rows below a sum it adds up, being their heading; 0 where it adds up none. */
const reachOf = (lines: readonly Line[], at: number): number => {
  const line = lines[at];
  if (line?.kind !== 'sum') return 0;
  if (line.over !== undefined) return line.over;
  const isOf = (leaves: readonly Line[]): boolean =>
    isSumOf(line, added(leaves, line.figures.length), leaves.length);
  const found = above(lines, at).some(isOf) ? undefined : below(lines, at).find(isOf);
  const last = found?.[found.length - 1];
  return last === undefined ? 0 : lines.indexOf(last) - at;
};

interface Heading {
  name: string;
  label: string;
  way: 1 | -1 | null;
  /** The last row that it covers, if it is above what it sums up. */
  until?: number;
  /** Whether it is their sum, all of them added. */
  isSum?: boolean;
}

/**
 * The headings in force after a line. A heading with another direction ends all before it; a sum ends the heading it
 * names.
 */
const stepped = (
  open: readonly Heading[],
  line: Line,
  isHeading: boolean,
  isClosed: (name: string) => boolean,
) => {
  const name = plainName(line.label);
  if (isHeading) {
    const way = wayOfName(line.label);
    const first = open.find((heading) => heading.way !== null);
    const kept =
      way !== null && way !== first?.way ? [] : open.filter((one) => one.way !== null || isClosed(one.name));
    return [...kept, { name, label: withoutNumber(line.label), way }];
  }
  if (line.kind !== 'sum') return open;
  const of = summedName(name);
  const named = open.map((heading) => heading.name).lastIndexOf(of);
  if (named >= 0) return open.slice(0, named);
  const way = wayOfName(of);
  return way !== null && open.some((heading) => heading.way === way) ? [] : open;
};

export interface Placed {
  line: Line;
  /** The headings above it, and its name. */
  path: string;
  way: 1 | -1 | null;
}

/**
 * The direction of the heading above. Null where the line's own name contradicts it and no sum shows where that heading
 * ends.
 */
const wayBelow = (
  open: readonly Heading[],
  line: Line,
  isEnded: (name: string) => boolean,
): 1 | -1 | null => {
  const own = wayOfName(line.label);
  const heading = [...open].reverse().find(({ way }) => way !== null);
  if (heading === undefined) return own;
  const isSure = own === null || own === heading.way || heading.isSum === true || isEnded(heading.name);
  return isSure ? heading.way : null;
};

/** Each line with its headings, and the direction given by these or by its own name. */
export const placedIn = (lines: readonly Line[]): Placed[] => {
  const closed = new Set(
    lines
      .filter(({ kind, over }) => kind === 'sum' && over === undefined)
      .map(({ label }) => summedName(plainName(label))),
  );
  let open: readonly Heading[] = [];
  return lines.flatMap((line, at): Placed[] => {
    const step = (isHeading: boolean, reach = 0): void => {
      const next = stepped(open, line, isHeading, (name) => closed.has(name));
      const last = next[next.length - 1];
      const inside = lines.slice(at + 1, at + 1 + reach).filter(isLeaf);
      const isSum = isSumOf(line, added(inside, line.figures.length), inside.length);
      open =
        reach > 0 && last !== undefined
          ? [...next.slice(0, -1), { ...last, until: at + reach, isSum }]
          : next;
    };
    open = open.filter(({ until = at }) => until >= at);
    if (line.kind !== 'line') {
      const reach = reachOf(lines, at);
      step(line.kind === 'heading' || reach > 0, reach);
      return [];
    }
    const names = [...open.map(({ label }) => label), line.group, withoutNumber(line.label)];
    const way = wayOfName(line.group) ?? wayBelow(open, line, (name) => closed.has(name));
    // If a later sum has its name, it is a heading, with amounts of its own or without.
    if (closed.has(plainName(line.label))) step(true);
    return [{ line, way, path: [...new Set(names.filter((text) => text !== ''))].join(' · ') }];
  });
};

/** Lines of unknown direction get the one direction with which all sums of the report hold. */
export const withWaysProven = (lines: readonly Line[], placed: readonly Placed[]): Placed[] => {
  const known = placed.filter(({ way }) => way !== null).length;
  if (known === placed.length || known === 0) return [...placed];
  const isHeld = (line: Line, ways: Ways): boolean =>
    isOneOf(line, candidatesOf(lines, lines.indexOf(line), ways), lines);
  const open = lines.filter((line) => line.kind === 'sum' && !isHeld(line, NO_WAYS));
  for (const way of [-1, 1] as const) {
    const tried = placed.map((one) => ({ ...one, way: one.way ?? way }));
    const ways = waysOf(tried);
    if (open.length > 0 && open.every((line) => isHeld(line, ways))) return tried;
  }
  return [...placed];
};

/**
 * Where a sum adds amounts above and below zero, their signs show the direction; lines of unknown direction get it from
 * their sign.
 */
export const withSignsProven = (lines: readonly Line[], placed: readonly Placed[]): Placed[] => {
  const signOf = ({ figures }: Line): number => Math.sign(figures.reduce((sum, figure) => sum + figure, 0));
  const isSigned = (parts: readonly Placed[]): boolean =>
    [1, -1].every((sign) => parts.some(({ line }) => signOf(line) === sign)) &&
    parts.some(({ way }) => way === 1) &&
    parts.every(({ line, way }) => way === null || signOf(line) !== -way);
  const proven = new Set(
    lines.flatMap((line, at) => {
      const candidates = line.kind === 'sum' ? candidatesOf(lines, at, NO_WAYS) : [];
      if (!isOneOf(line, candidates, lines)) return [];
      const within = new Set(bestOf(line, candidates, lines).map(({ index }) => index));
      const parts = placed.filter((one) => within.has(one.line.index));
      return isSigned(parts) ? parts.map((one) => one.line) : [];
    }),
  );
  return placed.map((one) => (one.way === null && proven.has(one.line) ? { ...one, way: 1 } : one));
};

/**
 * Finds sums that have no telling name: rows whose figures equal the lines above, added up or with money out deducted.
 */
export const withUnnamedSums = (lines: readonly Line[], placed: readonly Placed[]): Line[] => {
  const ways = waysOf(placed);
  const last = lines.map(isLeaf).lastIndexOf(true);
  return lines.map((line, at) => {
    if (line.kind !== 'line') return line;
    const isSure = areTelling(line.figures) || (at === last && line.figures.some((figure) => figure !== 0));
    const candidates = above(lines, at)
      .filter((leaves) => leaves.length > 1)
      .flatMap((leaves) => [plainly(leaves), ...signedOnly(leaves, ways)]);
    return isSure && isOneOf(line, candidates, lines) ? { ...line, kind: 'sum' } : line;
  });
};
