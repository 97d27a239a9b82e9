/** Lines with more refunds than spending: counted as they stand, but questioned. */
import { controlWith, isLimited, usedOf } from '../../domain/control/control';
import { THOUSANDTHS } from '../../domain/money/money';
import { byDate, fiscalMonth } from '../../domain/months/months';
import type { BudgetLine } from '../../domain/plan';
import { a1 } from '../../sheet/places/address';
import { question, type Problem } from '../../sheet/problem';
import type { ReadContext } from '../../sheet/read';
import { spokenMoney } from '../../speech';
import { actuals, budget } from '../../tabs';
import { filledBy, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import type { LedgerRead, PlanEntry } from './entries';
import { plainOn } from './onLines';

const ASK: Words = {
  en: 'no more than was spent: with this, what is used of {line} is {used}, below zero; enter what was spent, or correct the line or the amount; a refund of another year’s spending may stay',
  vi: 'không quá số đã chi: với khoản này, số đã dùng của {line} là {used}, nhỏ hơn 0; hãy ghi khoản đã chi, hoặc sửa khoản mục hay số tiền; tiền hoàn của khoản chi năm khác thì cứ để vậy',
};

/** Entries that lower what a line uses in the year, the latest last. */
const loweringIn = (entries: readonly PlanEntry[], line: string, { first }: ReadContext): PlanEntry[] =>
  entries
    .filter((entry) => entry.line === line && entry.amount < 0 && fiscalMonth(first, entry.date) !== null)
    .sort((a, b) => byDate(a, b) || a.row - b.row);

/** One problem per line, at its last refund; at the line itself, if no refund is on Actuals. */
export const overReturned = (
  workbook: Workbook,
  context: ReadContext,
  read: { ledger: LedgerRead; budgetAt: (key: string, row: number) => string },
  lines: readonly (BudgetLine & { row: number })[],
): Problem[] => {
  const { ledger, rowLines, layout } = read.ledger;
  const control = controlWith({ first: context.first, decimals: THOUSANDTHS, lines, moves: [] }, ledger);
  const below = lines
    .filter((line) => control.lines.get(line.id) === line && isLimited(line))
    .map(({ id, row }) => ({ id, row, used: usedOf(control, id, 12).year }))
    .filter(({ used }) => used < 0);
  if (below.length === 0) return [];
  const ids = new Set(below.map(({ id }) => id));
  const entries = [...plainOn(workbook, context, rowLines, ids), ...rowLines.settling];
  return below.map(({ id, row, used }) => {
    const words = filledBy(ASK, (language) => ({ line: id, used: spokenMoney(used, language) }));
    const last = loweringIn(entries, id, context).at(-1);
    return last === undefined
      ? question(budget, read.budgetAt('usedYear', row), spokenMoney(used, 'en'), words)
      : question(actuals, a1(last.row, layout?.columns.get('amount')?.[0] ?? 1), String(last.amount), words);
  });
};
