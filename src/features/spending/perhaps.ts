/**
 * Finds an entry on Actuals that may already be what a request asks for, corrected in its row or typed anew; then the
 * approver is asked.
 */
import { isSameKey } from '../../domain/keys';
import { monthOfDay } from '../../domain/months/months';
import { approvalsOf, sameEntry } from '../../plan/decisions/log';
import { isRefusedAt } from '../../plan/decisions/written';
import { isEntry, type PlanEntry } from '../../plan/ledger/entries';
import type { MoneyPlan } from '../../plan/ledger/money';
import { nameOf } from '../../plan/rows/lines';
import { spokenDay, type Voice } from '../../speech';
import type { DecisionRow } from '../../tabs/plan/decisions';
import type { Words } from '../../words';
import type { Workbook } from '../../workbook';
import type { RequestRuling } from './ruling';

const SAY = {
  row: { en: 'Row {row} of Actuals: {entry}.', vi: 'Dòng {row} trang Thực hiện: {entry}.' },
  beside: {
    en: 'This may be the same entry. Approving adds another one beside it; if it is the same, refuse {id}.',
    vi: 'Có thể chính là khoản này. Nếu duyệt sẽ ghi thêm một khoản nữa; nếu là cùng một khoản, hãy từ chối {id}.',
  },
  instead: {
    en: 'Approving changes this to {entry}; if the row is right as it is, refuse {id}.',
    vi: 'Nếu duyệt, dòng này sẽ thành {entry}; nếu dòng đang ghi đúng, hãy từ chối {id}.',
  },
} as const satisfies Record<string, Words>;

export interface Perhaps {
  row: number;
  text: string;
  /**
   * Nothing shows that the row is still waiting for the request as it was, so the approver must have been told of it.
   */
  isAsked: boolean;
}

/** How many of date, line and amount are the same. */
const shared = (one: RequestRuling['entry'], other: PlanEntry): number =>
  (['date', 'line', 'amount'] as const).filter((key) => one[key] === other[key]).length;

/**
 * Whether an entry may be what was asked for: it is in the request's row; or it has the same document; or it is in the
 * same month in a row typed later. A request from the sidebar had no row.
 */
const isLike = (request: DecisionRow, entry: RequestRuling['entry'], there: PlanEntry): boolean => {
  const { what, entryReference, entryRow } = request;
  const at = Number(entryRow ?? 0);
  const count = shared(entry, there);
  const hasWords = what !== null && what === there.description;
  if (there.row === at) return count > 0 || hasWords;
  if (at !== 0 && entryReference !== null && there.reference !== null)
    return isSameKey(entryReference, there.reference) && (entry.line === there.line || count > 1);
  const isThen = there.row > at && monthOfDay(there.date) === monthOfDay(entry.date);
  return isThen && (count > 1 || (hasWords && entry.line === there.line));
};

/**
 * The most similar entry: the request's own row first, then the one with most in common. Entries that another request
 * let in are left out.
 */
const likest = (plan: MoneyPlan, request: DecisionRow, entry: RequestRuling['entry']): PlanEntry | null => {
  const isOwn = ({ row }: PlanEntry): number => Number(row === Number(request.entryRow ?? 0));
  const others = approvalsOf(plan.decisions).filter(({ row }) => row.about !== request.id);
  const isOthers = (there: PlanEntry): boolean => others.some((each) => sameEntry(each.entry, there));
  const [best] = plan
    .entered()
    .filter((there) => isLike(request, entry, there) && (isOwn(there) === 1 || !isOthers(there)))
    .sort((a, b) => isOwn(b) - isOwn(a) || shared(entry, b) - shared(entry, a));
  return best ?? null;
};

/** What approving a request would change or might enter twice; null where there is nothing like it. */
export const perhapsEntered = (
  workbook: Workbook,
  plan: MoneyPlan,
  request: DecisionRow,
  { entry, standing }: RequestRuling,
  { say, money }: Voice,
): Perhaps | null => {
  if (standing?.isEntered === true) return null;
  const told = ({ date, line, amount }: RequestRuling['entry']): string =>
    [spokenDay(date, plan.style.days), nameOf(plan, line), money(amount)].join(' · ');
  const perhaps = (there: PlanEntry, words: Words, isAsked: boolean): Perhaps => {
    const row = say(SAY.row, { row: there.row, entry: told(there) });
    return {
      row: there.row,
      text: `${row} ${say(words, { id: request.id ?? '', entry: told(entry) })}`,
      isAsked,
    };
  };
  const own = standing?.row;
  if (own !== undefined && isEntry(own))
    return perhaps(own, SAY.instead, !isRefusedAt(workbook, plan, own.row, request.id));
  const there = likest(plan, request, entry);
  return there === null ? null : perhaps(there, SAY.beside, true);
};
