/** The review of a closed month, which stays as it is. */
import type { Outcome } from '../../asking/feature';
import type { Day, Month } from '../../domain/plan';
import type { Plan } from '../../plan/plan';
import { nameIn } from '../../plan/sites/site';
import { Refusal } from '../../refusal';
import { spokenDay, spokenMonth } from '../../speech';
import { closings } from '../../tabs/made/closings';
import { reviewTab } from '../../tabs/made/review';
import { fill, filled, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import type { ReviewAnswer } from './answer';
import { foundFor, isLeftOver } from './found';

const CLOSED: Words = {
  en: '{month} was closed on {on} by {by}: its review stays as it is, and what changed since is in the next one. To change it, reopen the month with a reason.',
  vi: 'Tháng {month} đã khoá ngày {on}, người khoá: {by}. Bản rà soát giữ nguyên, thay đổi về sau có ở bản rà soát kế tiếp; muốn sửa, hãy mở khoá và ghi lý do.',
};
const LOST: Words = {
  en: 'This review says that it is closed, but the hidden tab “{tab}” with what was kept of it is gone. The review is left as it is: bring the tab back from the version history, close the month again, or reopen it.',
  vi: 'Bản rà soát này ghi là đã khoá, nhưng trang ẩn “{tab}” lưu số liệu lúc khoá không còn. Bản rà soát được giữ nguyên: hãy khôi phục trang từ lịch sử phiên bản, khoá lại hoặc mở khoá tháng.',
};

/** The closing that froze this review; null where a run died before it closed the month. */
export const frozenBy = (workbook: Workbook, plan: Plan, month: Month): { on: Day; by: string } | null => {
  const found = foundFor(workbook, plan, month);
  const stands = found.closed.get(month) ?? null;
  if (stands === null && !isLeftOver(found))
    throw new Refusal(filled(LOST, { tab: nameIn(workbook, closings, plan.language) }));
  return stands;
};

/** The review of a closed month is shown, never built anew. */
export const asClosed = (
  workbook: Workbook,
  { language, style }: Plan,
  month: Month,
  { on, by }: { on: Day; by: string },
): Outcome<ReviewAnswer> => {
  const tab = reviewTab(month);
  return {
    edits: workbook.keys().includes(tab.key) ? [{ kind: 'show', tab }] : [],
    problems: [],
    answer: {
      month,
      tab: tab.name[language],
      statuses: {},
      toExplain: 0,
      over: 0,
      closed: { on, by },
    },
    message: fill(CLOSED, language, { month: spokenMonth(month), on: spokenDay(on, style.days), by }),
    language,
  };
};
