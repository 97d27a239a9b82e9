/**
 * What stands alone above rows says of all of them which way they went: THU above, CHI below; or their balances say it.
 * The table then has a column that says it, as others have it in their rows.
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

/** Which way a heading says that money went; null where it is none. */
const wayIn = (text: string): Way | null => {
  const plain = plainHeader(text.replace(/^Account: /, ''));
  if (IN.test(plain)) return 'Thu';
  return OUT.test(plain) ? 'Chi' : null;
};

/** What stands alone in a row. */
const aloneIn = ({ cells }: TableRow): string => {
  const [only, ...more] = cells.filter((cell) => !isBlank(cell));
  return only === undefined || more.length > 0 ? '' : only.text;
};

/** By what sections of a table are called. */
export const sectionsOf = ({ asides }: Table): ReadonlySet<string> =>
  new Set(
    asides
      .filter(({ why }) => why === 'below')
      .map((row) => plainHeader(aloneIn(row)))
      .filter((name) => name !== ''),
  );

export const SAYS_WAYS: readonly Role[] = ['in', 'out', 'direction'];

/** The way of each row, by where it stands; null where nothing says it of some. */
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
