import type { Breach, Verdict } from '../../domain/control/judge';
import type { Entry } from '../../domain/plan';
import { spokenMonth, spokenMoney } from '../../speech';
import { entryStates } from '../../tabs/choices';
import { fill, type Language, type Words } from '../../words';
import { ceilingName } from '../firm/ceilings';

/**
 * The state of an entry. The three ways of being over stay distinct, and `unknown`, a line not on Budget, is none of
 * them.
 */
export type EntryState = 'within' | 'over' | 'warned' | 'approved' | 'unknown';

export const STATES: Readonly<Record<Exclude<EntryState, 'within' | 'unknown'>, Words>> = entryStates;

const BUDGETS: Readonly<Record<'year' | 'to date' | 'ceiling', Words>> = {
  ceiling: { en: 'The ceiling of {line}', vi: 'Mức trần của {line}' },
  year: { en: 'The year’s budget of {line}', vi: 'Hạn mức năm của {line}' },
  'to date': { en: 'The budget of {line} up to {month}', vi: 'Hạn mức luỹ kế đến {month} của {line}' },
};

const OVER: Words = {
  en: '{budget} is exceeded by {over}: limit {limit}, left before this entry {available}.',
  vi: '{budget} bị vượt {over}: hạn mức {limit}, trước khoản này còn được chi {available}.',
};

const ALREADY: Words = {
  en: '{budget} was exceeded by {already} before, now by {over}: limit {limit}.',
  vi: '{budget} đã bị vượt {already} từ trước, nay vượt {over}: hạn mức {limit}.',
};

const RESERVE: Words = {
  en: 'The reserve {line} is spent only by transfer.',
  vi: 'Dự phòng {line} chỉ dùng bằng cách điều chuyển.',
};

const UNKNOWN: Words = {
  en: '{line} is not on the Budget tab: choose from the list, or add it there.',
  vi: 'Trang Ngân sách không có khoản mục {line}: chọn trong danh sách, hoặc thêm vào đó.',
};

const REQUEST: Words = { en: '(request {id})', vi: '(đề nghị {id})' };

const NOT_ENTERED: Words = {
  en: 'Not entered: {amount} on {line}. {why} Request {id}.',
  vi: 'Chưa ghi {amount} vào {line}. {why} Đề nghị {id}.',
};

const breachWords = (breach: Breach, language: Language): string => {
  const { check, of, month, limit, over, alreadyOver, available } = breach;
  const line = of === undefined ? breach.name : ceilingName(of, language);
  if (check === 'reserve') return fill(RESERVE, language, { line });
  const money = (value: number | null): string => spokenMoney(value ?? 0, language);
  return fill(alreadyOver > 0 ? ALREADY : OVER, language, {
    budget: fill(BUDGETS[check], language, { line, month: spokenMonth(month) }),
    over: money(over),
    limit: money(limit),
    already: money(alreadyOver),
    available: money(available),
  });
};

/** Which limits an entry exceeds, by how much, and what was left; tracked breaches are not mentioned. */
export const reasonWords = (verdict: Verdict, entry: Entry, language: Language): string => {
  const told = verdict.breaches.filter(({ policy }) => policy !== 'track');
  if (told.length > 0) return told.map((breach) => breachWords(breach, language)).join(' ');
  return verdict.unchecked === 'unknown line' ? fill(UNKNOWN, language, { line: entry.line }) : '';
};

/** The text of an entry's Check; `decision`: what approved it, or the open request for it. */
export const checkWords = (
  state: EntryState,
  verdict: Verdict,
  entry: Entry,
  decision: string | null,
  language: Language,
): string => {
  if (state === 'within') return '';
  const reason = reasonWords(verdict, entry, language);
  if (state === 'unknown') return reason;
  const about =
    decision === null
      ? ''
      : state === 'approved'
        ? ` (${decision})`
        : ` ${fill(REQUEST, language, { id: decision })}`;
  return `${STATES[state][language]}${about} – ${reason}`;
};

const NAMED = new RegExp(
  `^(?:${Object.values(STATES)
    .flatMap(({ en, vi }) => [en, vi])
    .join('|')}) \\((?:[^()]* )?(D\\d+)\\)`,
);
/** The decision named beside the state in a Check cell; the reason after it names only lines. */
export const decisionNamed = (text: unknown): string | null =>
  typeof text === 'string' ? (NAMED.exec(text)?.[1] ?? null) : null;

/** What remains in Check after a value was put back. */
export const notEnteredWords = (
  entry: Entry,
  { breaches }: Verdict,
  why: string,
  id: string,
  language: Language,
): string =>
  fill(NOT_ENTERED, language, {
    amount: spokenMoney(entry.amount, language),
    line: breaches.find(({ line }) => line === entry.line)?.name ?? entry.line,
    why,
    id,
  });

/** The part of a Check cell about a value that was put back, and the request for it; null where there is none. */
export const refusedIn = (text: string): { note: string; id: string } | null => {
  const [note, id] = /^(?:Not entered:|Chưa ghi) .*? (?:Request|Đề nghị) (D\d+)\./.exec(text) ?? [];
  return note === undefined || id === undefined ? null : { note, id };
};
