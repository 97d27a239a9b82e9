/** What is said of an entry that goes over a limit: in its Check cell, in toasts, in lists. */
import type { Breach, Verdict } from '../domain/judge';
import type { Entry } from '../domain/plan';
import { fill, type Language, type Words } from '../words';
import { spokenMonth, spokenNumber } from '../plan/speech';

/** How an entry stands: three states of being over stay distinct. */
export type EntryState = 'within' | 'over' | 'warned' | 'approved';

export const STATES: Readonly<Record<Exclude<EntryState, 'within'>, Words>> = {
  over: { en: 'Over the limit', vi: 'Vượt hạn mức' },
  warned: { en: 'Over, warned', vi: 'Vượt, cảnh báo' },
  approved: { en: 'Over, approved', vi: 'Vượt, đã duyệt' },
};
const BUDGETS: Readonly<Record<'year' | 'to date', Words>> = {
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
  en: '{line} is not on the Budget tab: nothing limits it.',
  vi: 'Trang Ngân sách không có khoản mục {line}: chưa có hạn mức.',
};
const REQUEST: Words = { en: '(request {id})', vi: '(đề nghị {id})' };
const NOT_ENTERED: Words = {
  en: 'Not entered: {amount} on {line}. {why} Request {id}.',
  vi: 'Chưa ghi {amount} vào {line}. {why} Đề nghị {id}.',
};

export const spokenMoney = (value: number, language: Language): string =>
  spokenNumber(value, language, Number.isInteger(value) ? 0 : 2);

const breachWords = (breach: Breach, language: Language): string => {
  const { check, line, month, limit, over, alreadyOver, available } = breach;
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

/** Which limits an entry exceeds, by how much, and what was left; breaches that are only recorded are not said. */
export const reasonWords = (verdict: Verdict, entry: Entry, language: Language): string => {
  const told = verdict.breaches.filter(({ policy }) => policy !== 'track');
  if (told.length > 0) return told.map((breach) => breachWords(breach, language)).join(' ');
  return verdict.unchecked === 'unknown line' ? fill(UNKNOWN, language, { line: entry.line }) : '';
};

/** What stands in the Check cell of an entry; `decision`: what approved it, or the request that stands for it. */
export const checkWords = (
  state: EntryState,
  verdict: Verdict,
  entry: Entry,
  decision: string | null,
  language: Language,
): string => {
  if (state === 'within') return '';
  const reason = reasonWords(verdict, entry, language);
  if (state === 'warned' && verdict.breaches.length === 0) return reason;
  const about =
    decision === null
      ? ''
      : state === 'approved'
        ? ` (${decision})`
        : ` ${fill(REQUEST, language, { id: decision })}`;
  return `${STATES[state][language]}${about} – ${reason}`;
};

/** What stays in the Check cell where a value was put back. */
export const notEnteredWords = (entry: Entry, why: string, id: string, language: Language): string =>
  fill(NOT_ENTERED, language, {
    amount: spokenMoney(entry.amount, language),
    line: entry.line,
    why,
    id,
  });

/** Toasts: a title and what can be done. */
export const TOAST = {
  title: { en: 'Over the limit', vi: 'Vượt hạn mức' },
  approved: { en: 'The plan is approved', vi: 'Kế hoạch đã được duyệt' },
  putBack: {
    en: '{line}, {place}: the approved {was} is back, in place of {typed}. To change it, transfer or raise in AOP Planner’s sidebar.',
    vi: '{line}, {place}: đã trả lại số được duyệt {was} thay cho {typed}. Muốn thay đổi, hãy điều chuyển hoặc bổ sung trong bảng điều khiển AOP Planner.',
  },
  putBackAll: {
    en: '{count} approved cells are back. To change amounts, transfer or raise in AOP Planner’s sidebar.',
    vi: 'Đã trả lại {count} ô được duyệt. Muốn đổi số tiền, hãy điều chuyển hoặc bổ sung trong bảng điều khiển AOP Planner.',
  },
  keeps: {
    en: '{line}, {place}: the approved {was} is back, in place of {typed}. An approved line keeps its Id and type, and its limit is not loosened: ask for approval of an entry, or move money, in AOP Planner’s sidebar.',
    vi: '{line}, {place}: đã trả lại {was} như đã duyệt thay cho {typed}. Khoản mục đã duyệt giữ nguyên mã và loại, hạn mức không nới lỏng: hãy xin duyệt từng khoản chi hoặc điều chuyển trong bảng điều khiển AOP Planner.',
  },
  stands: {
    en: '{typed} stands in row {row} already and is approved there: this cell is as it was.',
    vi: 'Mã {typed} đã có ở dòng {row} và đã được duyệt: ô này trở về như cũ.',
  },
  lost: {
    en: '{lines}: approved, and no longer on Budget. Its limit still holds. Undo, or let “Check all limits” put it back.',
    vi: '{lines}: đã được duyệt nhưng không còn ở trang Ngân sách. Hạn mức vẫn có hiệu lực. Hãy hoàn tác, hoặc vào “Kiểm tra toàn bộ hạn mức” để trả lại.',
  },
  refused: {
    en: '{why} The old value is back; request {id} is in Decisions. Ask for approval or move money in AOP Planner’s sidebar.',
    vi: '{why} Ô đã trở về giá trị cũ; đề nghị {id} nằm ở trang Quyết định. Xin duyệt hoặc điều chuyển ngân sách trong bảng điều khiển AOP Planner.',
  },
  marked: {
    en: 'Rows over a limit, marked under Check: {count}. Requests in Decisions: {ids}. {why} Ask for approval or move money in AOP Planner’s sidebar.',
    vi: '{count} dòng vượt hạn mức, xem cột Kiểm tra; đề nghị {ids} nằm ở trang Quyết định. {why} Xin duyệt hoặc điều chuyển ngân sách trong bảng điều khiển AOP Planner.',
  },
  noLog: {
    en: 'Rows over a limit, marked under Check: {count}. There is no Decisions tab to keep the request: “Set up the plan” adds it.',
    vi: '{count} dòng vượt hạn mức, xem cột Kiểm tra. Chưa có trang Quyết định để ghi đề nghị: bấm “Thiết lập kế hoạch” để thêm.',
  },
  busy: {
    en: 'Someone else is changing the plan, so this edit was not checked. What you typed stays; “Check all limits” will judge it.',
    vi: 'Đang có người khác thay đổi kế hoạch nên chưa kiểm tra được ô này. Nội dung vừa gõ vẫn còn; bấm “Kiểm tra toàn bộ hạn mức” để kiểm tra.',
  },
  failed: {
    en: 'This edit could not be checked: {error}. What you typed stays; run “Check all limits”.',
    vi: 'Chưa kiểm tra được ô này: {error}. Nội dung vừa gõ vẫn còn; hãy bấm “Kiểm tra toàn bộ hạn mức”.',
  },
} as const satisfies Record<string, Words>;

/** What could not be read, and what was expected. */
export const UNREAD: Words = {
  en: 'Not understood: “{found}”. Expected: {expected}.',
  vi: 'Không hiểu “{found}”. Cần ghi: {expected}.',
};
