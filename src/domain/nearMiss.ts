/** What an unknown name may have been meant to be; people are asked, it is never assumed. */

/** Without accents, punctuation and capitals, so that 'GV-CF' and 'gvcf' are equal. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The edit distance: letters inserted, left out, changed, or swapped with their neighbour. */
const slips = (one: string, other: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(isSwap ? Math.min(best, (before[j - 2] ?? 0) + 1) : best);
    }
    [before, last] = [last, row];
  }
  return last[other.length] ?? 0;
};

const LETTERS_A_SLIP = 4;
/** Different numbers are different accounts, never a slip. */
const isNumber = (text: string): boolean => /^\p{N}*$/u.test(text);
const distance = (one: string, other: string): number => {
  if (one === other) return 0;
  const most = Math.floor(Math.min(one.length, other.length) / LETTERS_A_SLIP);
  if (isNumber(one) || isNumber(other) || Math.abs(one.length - other.length) > most) return Infinity;
  const found = slips(one, other);
  return found <= most ? found : Infinity;
};

/** A row by its Id, and its name where it has one. */
export interface Called {
  id: string;
  names: readonly string[];
}

/** The Id of the one row that a text is closest to; null where none is close, or several are equally close. */
export function nearMiss(text: string, rows: readonly Called[]): string | null {
  const wanted = bare(text);
  if (wanted === '') return null;
  const near = rows
    .map(({ id, names }) => ({
      id,
      far: Math.min(...[id, ...names].map((name) => distance(wanted, bare(name)))),
    }))
    .filter(({ far }) => far < Infinity)
    .sort((a, b) => a.far - b.far);
  const [first, second] = near;
  return first === undefined || first.far === second?.far ? null : first.id;
}
