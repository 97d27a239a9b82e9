import type { Feature, Outcome } from '../../asking/feature';
import { dayIn, monthIn, needed, textIn } from '../../asking/fields';
import type { Day, Month } from '../../domain/plan';
import { nextToClose } from '../../domain/review/closing';
import type { Review } from '../../domain/review/review';
import { carryingWith, closedMonths } from '../../plan/closings/closed';
import { snapshotNow } from '../../plan/closings/present';
import { figuresOf } from '../../plan/findings';
import { lineProducts, productsOf } from '../../plan/parts/products';
import { readPlan, type Plan } from '../../plan/plan';
import { Refusal } from '../../refusal';
import type { Edit } from '../../sheet/edit';
import { claimed } from '../../sheet/page/frame';
import type { Problem } from '../../sheet/problem';
import { spokenDay, spokenMonth } from '../../speech';
import { actions, goals, risks } from '../../tabs';
import { closings } from '../../tabs/made/closings';
import * as titles from '../../titles';
import { fill, type Language, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { foundFor, type ReviewFound } from '../review';
import { freeze } from './frozen';
import { keep, nextClosing, versionNext } from './keep';
import { faultWords, missingFor, type MissingToClose } from './missing';

interface CloseInput {
  /** Null for the next month to close. */
  month: Month | null;
  who: string | null;
  date: Day | null;
}
export interface CloseAnswer {
  month: Month;
  state: 'closed' | 'ready' | 'blocked';
  /** The name of the review's tab. */
  tab: string;
  /** What has to be done before the month can be closed, each with its cell. */
  missing: MissingToClose[];
  closed: { id: string; on: Day; by: string } | null;
}

const SAY = {
  done: {
    en: '{month} is closed. Its review stays as it is; what changes later is shown as restated.',
    vi: 'Đã khoá số liệu tháng {month}. Bản rà soát giữ nguyên; thay đổi về sau được ghi là điều chỉnh sau khi khoá.',
  },
  already: {
    en: '{month} was closed on {on} by {by}. To change it, reopen it with a reason.',
    vi: 'Tháng {month} đã khoá ngày {on}, người khoá: {by}. Muốn sửa, hãy mở khoá và ghi lý do.',
  },
  ready: {
    en: 'Nothing stands in the way: {month} can be closed.',
    vi: 'Không còn vướng mắc: có thể khoá tháng {month}.',
  },
  noYear: {
    en: 'No month can be closed while the year is not known. Direction, {cell}: {what}',
    vi: 'Chưa khoá được tháng nào khi chưa rõ năm tài chính. Trang Định hướng, ô {cell}: {what}',
  },
  blocked: {
    en: '{month} can’t be closed yet. Still to do: {count}. First: {first}',
    vi: 'Chưa khoá được tháng {month}. Việc còn lại: {count}. Trước hết: {first}',
  },
} as const satisfies Record<string, Words>;

type Said = Pick<CloseAnswer, 'state' | 'missing' | 'closed'> & { message: string };
const outcome = (
  plan: Plan,
  found: ReviewFound,
  edits: readonly Edit[],
  said: Said,
): Outcome<CloseAnswer> => {
  const { message, ...rest } = said;
  const answer = { month: found.month, tab: found.tab.name[plan.language], ...rest };
  return { edits, problems: [], answer, message, language: plan.language };
};

/**
 * What the sidebar signs: the figures that are frozen with their explanations, as the review shows them, and what is
 * missing.
 */
const frozen = (
  { month, previous }: ReviewFound,
  { kpis }: Review,
  missing: readonly MissingToClose[],
): unknown => [
  month,
  kpis.map(({ id, month: inMonth, toDate }) => [id, inMonth, toDate]),
  [...(previous?.explanations ?? [])],
  missing,
];

/** The month is closed already. In a copied file, this marks the copied closings as the copy's own. */
const already = (workbook: Workbook, plan: Plan, found: ReviewFound): Outcome<CloseAnswer> => {
  const { id = '', on = '', by = '' } = found.closed.get(found.month) ?? {};
  const value = carryingWith(workbook, [], found.unmarked);
  const edits: Edit[] = found.archive.isMarked
    ? []
    : [
        { kind: 'adopt', tab: closings, name: found.archive.name },
        { kind: 'carry', tab: closings, value },
      ];
  const message = fill(SAY.already, plan.language, {
    month: spokenMonth(found.month),
    on: spokenDay(on, plan.style.days),
    by,
  });
  return outcome(plan, found, edits, { state: 'closed', missing: [], closed: { id, on, by }, message });
};

/** First the complete snapshot, then the review, and last the mark that makes the month count as closed. */
const closing = (
  workbook: Workbook,
  plan: Plan,
  found: ReviewFound,
  figures: Review,
  { on, by }: { on: Day; by: string },
): Outcome<CloseAnswer> => {
  const { month, tab, name, sheet, previous, archive, unmarked } = found;
  const [id, version] = [nextClosing(archive), versionNext(archive, month)];
  const snapshot = snapshotNow(plan, month, figures, previous?.explanations ?? new Map());
  const kept = keep(archive, plan, { id, version, on, by, state: 'closed', snapshot });
  const edits: Edit[] = [
    ...kept.edits,
    ...claimed(tab, name),
    ...(previous === null ? [] : freeze(tab, sheet?.cells() ?? [], previous, plan, kept.closing)),
    { kind: 'show', tab },
    { kind: 'carry', tab: closings, value: carryingWith(workbook, [kept.closing], unmarked) },
  ];
  const message = fill(SAY.done, plan.language, { month: spokenMonth(month) });
  const closed = { id: kept.closing.id, on, by };
  return outcome(plan, found, edits, { state: 'closed', missing: [], closed, message });
};

/** The refusal where the plan's year is not known, and so none of its months. */
const noYear = (fault: Problem): Words => {
  const say = (language: Language): string =>
    fill(SAY.noYear, language, { cell: fault.cell, what: faultWords(fault, language) });
  return { en: say('en'), vi: say('vi') };
};

const run = (workbook: Workbook, input: CloseInput, isPreview = false): Outcome<CloseAnswer> => {
  const plan = readPlan(workbook, [goals, actions, risks]);
  const [fault] = plan.yearProblems;
  if (fault !== undefined) throw new Refusal(noYear(fault));
  const next = (): Month =>
    nextToClose(plan.first, new Set(closedMonths(workbook, plan).keys())) ?? plan.lastMonth;
  const found = foundFor(workbook, plan, input.month ?? next());
  const { month, closed, sheet, previous } = found;
  if (closed.has(month)) return already(workbook, plan, found);
  const figures = figuresOf(plan, month);
  const missing = missingFor(workbook, plan, {
    month,
    closed: new Set(closed.keys()),
    figures,
    cells: sheet?.cells() ?? null,
    previous,
    products: lineProducts(plan, productsOf(workbook, plan).rows, { from: month, to: month }),
  });
  const shown = frozen(found, figures, missing);
  const [first] = missing;
  if (first !== undefined) {
    const message = fill(SAY.blocked, plan.language, {
      month: spokenMonth(month),
      count: missing.length,
      first: `${first.where}: ${first.what}`,
    });
    return { ...outcome(plan, found, [], { state: 'blocked', missing, closed: null, message }), shown };
  }
  if (!isPreview) {
    const [on, by] = [input.date ?? workbook.today(), needed(input.who, 'who')];
    return { ...closing(workbook, plan, found, figures, { on, by }), shown };
  }
  const message = fill(SAY.ready, plan.language, { month: spokenMonth(month) });
  return { ...outcome(plan, found, [], { state: 'ready', missing, closed: null, message }), shown };
};

/** Closes a month once nothing is missing: its figures and the policy they were judged by are frozen. */
export const closeMonth: Feature<CloseInput, CloseAnswer> = {
  title: titles.closeMonth,
  reads: false,
  menu: 'sidebar',
  accept: (raw) => ({ month: monthIn(raw, 'month'), who: textIn(raw, 'who'), date: dayIn(raw) }),
  run,
};
