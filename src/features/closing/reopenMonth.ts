import type { Feature, Outcome } from '../../asking/feature';
import { dayIn, monthIn, needed, textIn } from '../../asking/fields';
import type { Day, Month } from '../../domain/plan';
import { lastOf } from '../../plan/closings/archive';
import { carryingWithout } from '../../plan/closings/closed';
import { logged, sameLogged, type Logged } from '../../plan/decisions/written';
import { readPlan, type Plan } from '../../plan/plan';
import { nameIn } from '../../plan/sites/site';
import { Refusal } from '../../refusal';
import type { Edit } from '../../sheet/edit';
import { spokenMonth } from '../../speech';
import { actions, budget, goals, kpis, risks } from '../../tabs';
import { closings } from '../../tabs/made/closings';
import * as titles from '../../titles';
import { fill, filled, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { foundFor, type ReviewFound } from '../review';
import { thaw } from './frozen';
import { marked } from './keep';

interface ReopenInput {
  month: Month;
  who: string | null;
  reason: string | null;
  date: Day | null;
}
interface ReopenAnswer {
  month: Month;
  /** The closing, which stays on the hidden tab; null where it is lost. */
  closed: { id: string; on: Day; by: string } | null;
}

const SAY = {
  open: {
    en: '{month} is open: there is nothing to reopen.',
    vi: 'Tháng {month} đang mở, không cần mở khoá.',
  },
  later: {
    en: '{later} is closed too: months are reopened from the latest one.',
    vi: 'Tháng {later} cũng đã khoá: phải mở lần lượt từ tháng mới nhất.',
  },
  ready: {
    en: '{month} can be reopened. What was closed stays on the tab “{tab}”.',
    vi: 'Có thể mở khoá tháng {month}. Số liệu lúc khoá vẫn giữ ở trang “{tab}”.',
  },
  done: {
    en: '{month} is open again. Run “Monthly review” to bring its review up to date.',
    vi: 'Đã mở khoá tháng {month}. Hãy chạy “Rà soát tháng” để cập nhật bản rà soát.',
  },
  what: { en: 'Reopen {month} (closing {id})', vi: 'Mở khoá tháng {month} (lần khoá {id})' },
} as const satisfies Record<string, Words>;

/**
 * First the log, then the hidden tab and the review, and last the mark: until it is gone the month counts as closed.
 */
const reopening = (workbook: Workbook, plan: Plan, found: ReviewFound, input: ReopenInput): Edit[] => {
  const { month, tab, previous, archive, unmarked } = found;
  const [who, reason] = [needed(input.who, 'who'), needed(input.reason, 'reason')];
  const when = input.date ?? workbook.today();
  const closing = lastOf(archive, month);
  const id = closing?.id ?? previous?.closing ?? '';
  const what = fill(SAY.what, plan.language, { month: spokenMonth(month), id });
  const row: Logged = { kind: 'reopening', when, who, what, reason };
  const value = carryingWithout(workbook, archive, month, unmarked);
  return [
    ...(sameLogged(plan, row).length > 0 ? [] : logged(workbook, plan, [row])),
    ...(closing === null || !found.closed.has(month)
      ? []
      : marked(archive, closing, plan, {
          state: 'reopened',
          reopenedOn: when,
          reopenedBy: who,
          reason,
        })),
    ...(previous === null ? [] : thaw(tab, previous, plan, when, who)),
    ...(archive.sheet === null
      ? []
      : [
          ...(archive.isMarked ? [] : [{ kind: 'adopt' as const, tab: closings, name: archive.name }]),
          { kind: 'carry' as const, tab: closings, value },
        ]),
  ];
};

const run = (workbook: Workbook, input: ReopenInput, isPreview = false): Outcome<ReopenAnswer> => {
  const plan = readPlan(workbook, [budget, kpis, goals, actions, risks]);
  const { language } = plan;
  const found = foundFor(workbook, plan, input.month);
  const { month, closed, previous } = found;
  // A review that says it is closed can be reopened even if no closing was kept.
  if (!closed.has(month) && (previous?.closing ?? null) === null)
    throw new Refusal(filled(SAY.open, { month: spokenMonth(month) }));
  const later = [...closed.keys()].sort().at(-1) ?? month;
  if (later > month) throw new Refusal(filled(SAY.later, { later: spokenMonth(later) }));
  const at = closed.get(month);
  return {
    edits: isPreview ? [] : reopening(workbook, plan, found, input),
    problems: [],
    answer: { month, closed: at === undefined ? null : { id: at.id, on: at.on, by: at.by } },
    message: fill(isPreview ? SAY.ready : SAY.done, language, {
      month: spokenMonth(month),
      tab: nameIn(workbook, closings, language),
    }),
    language,
  };
};

/** Reopens a closed month for a reason; the closing is kept on the hidden tab. */
export const reopenMonth: Feature<ReopenInput, ReopenAnswer> = {
  title: titles.reopenMonth,
  reads: false,
  menu: null,
  accept: (raw) => ({
    month: needed(monthIn(raw, 'month'), 'month'),
    who: textIn(raw, 'who'),
    reason: textIn(raw, 'reason'),
    date: dayIn(raw),
  }),
  run,
};
