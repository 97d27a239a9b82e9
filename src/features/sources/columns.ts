/** Finds the columns of a source: by the headers that a person gave, or by usual names. */
import type { Cells } from '../../sheet/layout';
import { actuals } from '../../tabs';
import type { SourceRow } from '../../tabs/imports/sources';
import { LANGUAGES, plain } from '../../words';

export const PARTS = ['date', 'line', 'amount', 'stage', 'reference', 'settles'] as const;
export type SourcePart = (typeof PARTS)[number];
/** Without these columns nothing can be counted. */
export const NEEDED = ['date', 'line', 'amount'] as const satisfies readonly SourcePart[];

/** Usual headers in extracts, pivots and other tools, besides those of our own ledger. */
const USUAL: Readonly<Record<SourcePart, readonly string[]>> = {
  date: ['day', 'month', 'entry_date', 'posting date', 'tháng', 'ngày hạch toán', 'ngày chứng từ'],
  line: ['line', 'line id', 'mã', 'khoản mục', 'mã khoản mục'],
  amount: ['sum', 'sum of amount', 'total', 'value', 'tổng', 'tổng tiền', 'sum of số tiền', 'thành tiền'],
  stage: ['stage', 'status', 'trạng thái', 'giai đoạn'],
  reference: ['ref', 'số ct'],
  settles: [],
};

const namesOf = (part: SourcePart): ReadonlySet<string> =>
  new Set(
    [...LANGUAGES.map((language) => actuals.columns[part].header[language]), ...USUAL[part]].map(plain),
  );

export interface SourceColumns {
  /** The first row below the headers, counted from 0. */
  below: number;
  /** Columns, counted from 0. */
  at: Readonly<Partial<Record<SourcePart, number>>>;
}

/** Headers are looked for in this many rows. */
const WITHIN = 100;

/** Takes the first row with the most matching headers; `missing`: the parts whose header is not in it. */
export const sourceColumns = (
  cells: Cells,
  row: Pick<SourceRow, SourcePart>,
): SourceColumns & { missing: readonly SourcePart[] } => {
  const wanted = PARTS.map((part) => {
    const named = row[part];
    return { part, names: named === null ? namesOf(part) : new Set([plain(named)]), isNamed: named !== null };
  });
  let best: SourceColumns & { missing: readonly SourcePart[] } = { below: 0, at: {}, missing: NEEDED };
  let most = 0;
  cells.slice(0, WITHIN).forEach((line, index) => {
    const texts = line.map((cell) => (typeof cell === 'string' ? plain(cell) : ''));
    const found = wanted.flatMap(({ part, names }) => {
      const at = texts.findIndex((text) => text !== '' && names.has(text));
      return at < 0 ? [] : [[part, at] as const];
    });
    if (found.length <= most) return;
    most = found.length;
    const at = Object.fromEntries(found);
    const missing = wanted
      .filter(({ part, isNamed }) => !(part in at) && (isNamed || NEEDED.some((each) => each === part)))
      .map(({ part }) => part);
    best = { below: index + 1, at, missing };
  });
  return best;
};
