/** Lines of the Budget that are not in the approved plan, so that nobody approved their limits. */
import { controlWith, usedOf } from '../../domain/control/control';
import type { Ledger } from '../../domain/control/ledger';
import { byKey } from '../../domain/keys';
import { THOUSANDTHS } from '../../domain/money/money';
import { monthsOf } from '../../domain/months/months';
import { BLANK, type Move } from '../../domain/plan';
import type { Layout } from '../../sheet/layout';
import { a1 } from '../../sheet/places/address';
import { problem, question, type Problem } from '../../sheet/problem';
import { anyOf, spokenMoney } from '../../speech';
import { budget } from '../../tabs';
import type { BudgetRow } from '../../tabs/plan/budget';
import { filledBy, type Language, type Words } from '../../words';
import type { Approved } from './approved';
import { approvedSaid, differencesOf, rowsWithoutId } from './lines';

const NEW: Words = {
  en: 'a line of the approved plan; a new one gets its money by transfer or raise',
  vi: 'một khoản mục của kế hoạch đã duyệt; khoản mới nhận tiền qua điều chuyển hoặc bổ sung',
};
/** {by}: who approves entries over the limit, in a firm. */
const LOOSE: Words = {
  en: '{was}: this line is not in the approved plan, and nobody approved a looser limit for it; have what is over it approved entry by entry{by}',
  vi: '{was}: khoản mục này không có trong kế hoạch đã duyệt nên chưa ai duyệt hạn mức lỏng hơn; hãy xin{by} duyệt từng khoản vượt',
};
const BY: Words = { en: ' by ', vi: ' ' };
const MONEYLESS: Words = {
  en: 'money for this line, by transfer or raise: it is not in the approved plan and has none, so nothing limits the {used} used of it',
  vi: 'tiền cho khoản mục này, qua điều chuyển hoặc bổ sung: khoản không có trong kế hoạch đã duyệt và chưa có tiền nên không hạn mức nào giới hạn {used} đã dùng',
};

type Added = BudgetRow & { id: string };
const addedIn = (approved: Approved, rows: readonly BudgetRow[]): Added[] => {
  const known = byKey(approved.lines);
  const bare = rowsWithoutId(approved.lines, rows);
  return rows.filter(
    (row): row is Added => row.id !== null && known(row.id) === undefined && !bare.has(row.row),
  );
};

/** Revenue has no limit, and nothing may be spent on the reserve, whatever their policies. */
const mayBeLoose = ({ type }: BudgetRow): boolean => type !== 'revenue' && type !== 'reserve';

const asLine = (row: Added) => ({ ...row, type: row.type ?? BLANK.type });

/** The settings by which a line is limited less strictly than one with blank settings would be. */
const loosened = (row: Added) =>
  mayBeLoose(row)
    ? differencesOf({ ...asLine(row), yearPolicy: null, toDatePolicy: null, tolerance: null }, asLine(row))
    : [];
type LimitKey = 'yearPolicy' | 'toDatePolicy' | 'tolerance';
type ApproversOf = (department: string | null) => readonly string[];

/** The moves since the approval, and the ledger. */
export interface Spending {
  moves: readonly Move[];
  ledger: Ledger;
}

/** Lines added since the approval that have no money but were used: line → the highest amount used to date. */
export const moneyless = (
  approved: Approved,
  rows: readonly BudgetRow[],
  { moves, ledger }: Spending,
): ReadonlyMap<string, number> => {
  const { first } = approved;
  const lines = addedIn(approved, rows).filter(mayBeLoose).map(asLine);
  const control = controlWith({ first, decimals: THOUSANDTHS, lines, moves }, ledger);
  const most = (id: string): number =>
    Math.max(...monthsOf(first).map((_, index) => usedOf(control, id, index + 1).toDate));
  return new Map(
    lines
      .filter(({ id }) => control.limits.get(id)?.year === null && most(id) > 0)
      .map(({ id }) => [id, most(id)]),
  );
};

/** Problems for what nobody approved in these lines, each with its cell. */
export const addedProblems = (
  approved: Approved,
  { rows, layout }: { rows: readonly BudgetRow[]; layout: Layout | null },
  language: Language,
  { used, approversOf }: { used: ReadonlyMap<string, number>; approversOf: ApproversOf },
): Problem[] => {
  const cellOf = (key: string, row: number): string => a1(row, layout?.columns.get(key)?.[0] ?? 1);
  return addedIn(approved, rows).flatMap((row) => {
    const { id, line, annual, months, department } = row;
    const own = cellOf(id === line ? 'line' : 'id', row.row);
    const people = approversOf(department);
    const loose = loosened(row).map((found) =>
      problem(
        budget,
        cellOf(found.key, row.row),
        approvedSaid({ ...found, was: row[found.key as LimitKey] }, language),
        filledBy(LOOSE, (spoken) => ({
          was: approvedSaid(found, spoken),
          by: people.length === 0 ? '' : BY[spoken] + anyOf(people, spoken),
        })),
      ),
    );
    const sum = used.get(id);
    const hasOwn = annual !== null || months.some((month) => month !== null);
    return [
      ...(hasOwn ? [problem(budget, own, id, NEW)] : []),
      ...(sum === undefined
        ? []
        : [
            question(
              budget,
              own,
              id,
              filledBy(MONEYLESS, (spoken) => ({ used: spokenMoney(sum, spoken) })),
            ),
          ]),
      ...loose,
    ];
  });
};
