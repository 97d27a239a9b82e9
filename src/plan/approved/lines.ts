/** Where the Budget differs from what was approved. */
import { byKey, isSameKey } from '../../domain/keys';
import { addMonths } from '../../domain/months/months';
import { BLANK, POLICIES, type Figure, type Policy } from '../../domain/plan';
import { monthLabel, type Layout } from '../../sheet/layout';
import { a1 } from '../../sheet/places/address';
import { problem, type Problem } from '../../sheet/problem';
import { anyOf, spokenMoney, spokenPercent } from '../../speech';
import { budget } from '../../tabs';
import { lineTypes, policies } from '../../tabs/choices';
import type { BudgetRow } from '../../tabs/plan/budget';
import { filled, filledBy, type Language, type Words } from '../../words';
import type { Approved, ApprovedLine } from './approved';
import { missingIn } from './unlike';

/** What is fixed for an approved line besides its Id. */
export const FIXED_COLUMNS = ['type', 'yearPolicy', 'toDatePolicy', 'tolerance', 'annual', 'months'] as const;
export type KeptKey = (typeof FIXED_COLUMNS)[number];

/** A cell of the Budget that is not as approved. */
export interface UnlikeCell {
  line: ApprovedLine;
  key: KeptKey;
  /** The index in the fiscal year, from 0; 0 for a column without months. */
  month: number;
  /** The approved value. */
  was: Figure | string;
}

/** Whether a policy is less strict than it was; a blank one counts as `otherwise`. */
export const isLooser = (now: Policy | null, was: Policy | null, otherwise: Policy): boolean =>
  POLICIES.indexOf(now ?? otherwise) > POLICIES.indexOf(was ?? otherwise);

/** Differences that loosen a limit or change its amounts; making a limit stricter is always allowed. */
export const differencesOf = (line: ApprovedLine, now: Pick<BudgetRow, KeptKey>) => {
  const differs: Readonly<Record<Exclude<KeptKey, 'months'>, boolean>> = {
    type: now.type !== line.type,
    yearPolicy: isLooser(now.yearPolicy, line.yearPolicy, BLANK.yearPolicy),
    toDatePolicy: isLooser(now.toDatePolicy, line.toDatePolicy, BLANK.toDatePolicy),
    tolerance: (now.tolerance ?? 0) > (line.tolerance ?? 0),
    annual: now.annual !== line.annual,
  };
  return FIXED_COLUMNS.flatMap((key): UnlikeCell[] =>
    key === 'months'
      ? line.months.flatMap((was, month) => (now.months[month] === was ? [] : [{ line, key, month, was }]))
      : differs[key]
        ? [{ line, key, month: 0, was: line[key] }]
        : [],
  );
};

/** The approved value as text, with a blank policy as what it stands for. */
export const approvedSaid = ({ key, was }: UnlikeCell, language: Language): string => {
  if (key === 'type') return lineTypes[was as keyof typeof lineTypes][language];
  if (key === 'yearPolicy') return policies[(was as Policy | null) ?? BLANK.yearPolicy][language];
  if (key === 'toDatePolicy') return policies[(was as Policy | null) ?? BLANK.toDatePolicy][language];
  if (key === 'tolerance') return spokenPercent((was as Figure) ?? 0, language);
  return was === null ? '–' : spokenMoney(was as number, language);
};

/** The header of the cell's column. */
export const placeSaid = ({ key, month }: UnlikeCell, first: string, language: Language): string =>
  key === 'months' ? monthLabel(addMonths(first, month)) : budget.columns[key].header[language];

/** Approved lines that the Budget no longer has. */
export const missingLines = (approved: Approved, lines: readonly { id: string | null }[]): ApprovedLine[] =>
  missingIn(approved.lines, lines);

/** Rows that lost the Id of an approved line but still have its name, which no other row has: row → line. */
export const rowsWithoutId = (
  approved: readonly ApprovedLine[],
  rows: readonly { id: string | null; line: string | null; row: number }[],
): ReadonlyMap<number, ApprovedLine> => {
  const gone = missingIn(approved, rows);
  const isNamed = (line: string | null) => (other: { line: string | null }) => isSameKey(other.line, line);
  const bare = rows.filter(({ id, line }) => isSameKey(id, line));
  return new Map(
    gone.flatMap((line): [number, ApprovedLine][] => {
      const [row, ...others] = bare.filter(isNamed(line.line));
      const isItsOwn = others.length === 0 && gone.filter(isNamed(line.line)).length === 1;
      return row !== undefined && isItsOwn ? [[row.row, line]] : [];
    }),
  );
};

const EXPECTED: Words = {
  en: '{was}, as approved; a budget changes by moving money',
  vi: '{was} như đã duyệt; muốn đổi hãy điều chuyển ngân sách',
};
/** Nobody may loosen a limit: what exceeds it is approved entry by entry, by those responsible. */
const LIMIT = {
  alone: {
    en: '{was}, as approved; a limit is not loosened by hand: put it back, and have what is over it approved entry by entry',
    vi: '{was} như đã duyệt; hạn mức không nới lỏng bằng tay: hãy trả lại như cũ và xin duyệt từng khoản vượt',
  },
  firm: {
    en: '{was}, as approved; a limit is not loosened by hand: put it back, and have what is over it approved entry by entry by {people}',
    vi: '{was} như đã duyệt; hạn mức không nới lỏng bằng tay: hãy trả lại như cũ và xin {people} duyệt từng khoản vượt',
  },
} as const satisfies Record<string, Words>;
const LIMITS: readonly KeptKey[] = ['yearPolicy', 'toDatePolicy', 'tolerance'];
const ID: Words = {
  en: '{id}, as approved: this row bears the name of that line; put its Id back',
  vi: '{id} như đã duyệt: dòng này mang tên khoản mục đó; hãy trả lại mã',
};
const GONE: Words = {
  en: 'the approved line {id}; it still limits what is entered on it',
  vi: 'khoản mục đã duyệt {id}; hạn mức của khoản này vẫn có hiệu lực',
};

/** Problems where the Budget is not as approved, each with its cell; single edits could not detect them. */
export const approvalProblems = (
  approved: Approved,
  { rows, layout }: { rows: readonly BudgetRow[]; layout: Layout | null },
  language: Language,
  approversOf: (department: string | null) => readonly string[],
): Problem[] => {
  const known = byKey(approved.lines);
  const bare = rowsWithoutId(approved.lines, rows);
  const cellOf = (key: string, month: number, row: number): string =>
    a1(row, layout?.columns.get(key)?.[month] ?? 1);
  const withoutId = [...bare].map(([row, { id }]) =>
    problem(budget, cellOf('id', 0, row), '', filled(ID, { id })),
  );
  const changed = rows.flatMap((row) => {
    const line = known(row.id) ?? bare.get(row.row);
    if (line === undefined) return [];
    return differencesOf(line, row).map((found) => {
      const now = found.key === 'months' ? (row.months[found.month] ?? null) : row[found.key];
      const people = LIMITS.includes(found.key) ? approversOf(row.department) : [];
      const words = people.length > 0 ? LIMIT.firm : LIMITS.includes(found.key) ? LIMIT.alone : EXPECTED;
      const expected = filledBy(words, (spoken) => ({
        was: approvedSaid(found, spoken),
        people: anyOf(people, spoken),
      }));
      return problem(
        budget,
        cellOf(found.key, found.month, row.row),
        now === null ? '' : approvedSaid({ ...found, was: now }, language),
        expected,
      );
    });
  });
  const isGone = (line: ApprovedLine): boolean => ![...bare.values()].includes(line);
  const gone = missingLines(approved, rows)
    .filter(isGone)
    .map(({ id }) => problem(budget, '', '', filled(GONE, { id })));
  return [...withoutId, ...changed, ...gone];
};
