/**
 * Reads the direction from headings that stand alone above rows (THU, then CHI) or from balances, and adds it as a
 * column, as other tables have.
 */
import { isBlank } from '../grid';
import { plainHeader, rolesOf, type Role } from './headers';
import { withColumn, type Table, type TableRow } from './parts';
import type { Way } from './wayWords';
import { waysByBalance } from './waysByBalance';

const COLUMN = 'Thu/Chi';
const NUMBER = '((phan|muc) )?(([ivx]+|[a-d]|\\d{1,2}) )?';
const WHEN = '( (trong )?(ngay|thang|quy|nam|ky)( \\d+)*( nam \\d+)?)?';
const OF = '((cac|cong|danh sach|bang ke|so|phan|khoan|phieu|tong hop|bao cao) )*';
const [IN, OUT] = [
  `(tien |doanh |nguon )?thu( nhap| tien| tien mat)?|income|revenue|receipts|money in|cash in`,
  `(tien )?chi( phi| tieu| tien| tien mat)?|expenses?|payments|costs|money out|cash out`,
].map((words) => new RegExp(`^${NUMBER}${OF}(${words})${WHEN}$`)) as [RegExp, RegExp];

/** The direction that a heading gives; null where it gives none. */
const wayIn = (text: string): Way | null => {
  const plain = plainHeader(text.replace(/^Account: /, ''));
  if (IN.test(plain)) return 'Thu';
  return OUT.test(plain) ? 'Chi' : null;
};

/** The text of a row with a single cell. */
const aloneIn = ({ cells }: TableRow): string => {
  const [only, ...more] = cells.filter((cell) => !isBlank(cell));
  return only === undefined || more.length > 0 ? '' : only.text;
};

/** The headings of a table's sections. */
export const sectionsOf = ({ asides }: Table): ReadonlySet<string> =>
  new Set(
    asides
      .filter(({ why }) => why === 'below')
      .map((row) => plainHeader(aloneIn(row)))
      .filter((name) => name !== ''),
  );

export const SAYS_WAYS: readonly Role[] = ['in', 'out', 'direction'];

/** The direction of each row, by row number; null where that of some is not known. */
const waysOf = ({ sheet, blocks, asides }: Table): ReadonlyMap<number, string> | null => {
  const headings = [...asides].reverse().flatMap((aside) => {
    const way = wayIn(aloneIn(aside));
    return way === null ? [] : [{ at: aside.at, way }];
  });
  const ofSheet = wayIn(sheet);
  if (headings.length === 0 && ofSheet === null) return null;
  const ways = new Map<number, string>();
  for (const { at } of blocks.flatMap(({ rows }) => rows)) {
    const way = headings.find((heading) => heading.at < at)?.way ?? ofSheet;
    if (way === null) return null;
    ways.set(at, way);
  }
  return ways;
};

export const withWays = (table: Table): Table => {
  const roles = new Set(table.headers.flatMap(rolesOf));
  if (!roles.has('amount') || SAYS_WAYS.some((role) => roles.has(role))) return table;
  const ways = waysOf(table) ?? waysByBalance(table);
  return ways === null ? table : withColumn(table, COLUMN, ways);
};
