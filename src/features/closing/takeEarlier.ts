/**
 * For a plan that begins in the middle of its year: closes the months before with totals only. They need no
 * explanations, and no review is built for them.
 */
import { done, type Feature } from '../../asking/feature';
import { monthIn, needed, signedIn, type Signed } from '../../asking/fields';
import { judgeAndEnter } from '../../domain/control/judge';
import { hasActuals } from '../../domain/control/ledger';
import { amountOf } from '../../domain/money/amount';
import { roundTo, split } from '../../domain/money/money';
import { addMonths, byDate, fiscalMonth, lastDayOf } from '../../domain/months/months';
import type { Entry, Month } from '../../domain/plan';
import { nextToClose } from '../../domain/review/closing';
import { archiveOf } from '../../plan/closings/archive';
import { carryingWith, closedMonths } from '../../plan/closings/closed';
import { snapshotNow } from '../../plan/closings/present';
import { figuresOf } from '../../plan/findings';
import { controlOf } from '../../plan/ledger/money';
import { reasonWords } from '../../plan/ledger/overWords';
import { readPlan, type Plan, type PlanLine } from '../../plan/plan';
import { lineName } from '../../plan/rows/lines';
import { around } from '../../plan/sites/around';
import { Refusal } from '../../refusal';
import { appended } from '../../sheet/append';
import type { RowValues } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import { decimalMark, spokenMoney, spokenMonth } from '../../speech';
import { actuals } from '../../tabs';
import { closings } from '../../tabs/made/closings';
import { reviewTab } from '../../tabs/made/review';
import { fill, filled, own, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { keepAll, nextClosing, versionNext } from './keep';
import { ledgerMissing } from './missing';

interface EarlierInput extends Signed {
  /** The last month to close in this way. */
  month: Month;
  /** Each line's total over all those months as it was typed, by the line's Id. */
  totals: Readonly<Record<string, string>>;
}
export interface EarlierAnswer {
  /** The months to close, as people read them. */
  months: string[];
  /** Lines without an entry in those months, with what was planned for them. */
  lines: { id: string; name: string; planned: string }[];
  /** What is missing, as sentences. */
  missing: string[];
}

const SAY = {
  none: {
    en: '{month} is already closed, and so are the months before it.',
    vi: 'Tháng {month} và các tháng trước đó đã khoá.',
  },
  reviewed: {
    en: '{month} has a review: explain it and close it as usual.',
    vi: 'Tháng {month} đã có bản rà soát: hãy giải trình và khoá như thường lệ.',
  },
  blocked: { en: 'First put this right. {first}', vi: 'Trước hết hãy sửa. {first}' },
  over: { en: '{line}: {why}', vi: '{line}: {why}' },
  entry: {
    en: 'Total of {from} to {to}, shared out as planned',
    vi: 'Tổng các tháng {from} đến {to}, chia theo kế hoạch',
  },
  ready: {
    en: '{from} to {to} can be taken as closed: {count} month{count:|s}.',
    vi: 'Có thể coi {count} tháng {from} đến {to} là đã khoá.',
  },
  year: {
    en: '{from} to {to} are taken as closed: the whole year. Next: “Year end”.',
    vi: 'Đã coi {from} đến {to} là đã khoá: trọn cả năm. Tiếp theo: “Tổng kết năm”.',
  },
  done: {
    en: '{from} to {to} are taken as closed: {count} month{count:|s}. Go on with {next}.',
    vi: 'Đã coi {count} tháng {from} đến {to} là đã khoá. Tiếp tục từ tháng {next}.',
  },
} as const satisfies Record<string, Words>;

const monthsUpTo = (from: Month, to: Month): Month[] =>
  from > to ? [] : [from, ...monthsUpTo(addMonths(from, 1), to)];

/** A line's total as one entry a month, dated on the month's last day; in proportion to the plan where there is one. */
const entriesOf = (plan: Plan, months: readonly Month[], line: PlanLine, total: number): Entry[] => {
  const planned = months.map((month) =>
    Math.max(0, line.months[(fiscalMonth(plan.first, month) ?? 1) - 1] ?? 0),
  );
  const weights = planned.some((weight) => weight > 0) ? planned : months.map(() => 1);
  const parts = split(roundTo(total, plan.style.decimals), weights, plan.style.decimals);
  return months.flatMap((month, at): Entry[] => {
    const part = parts[at] ?? 0;
    const stage = line.type === 'revenue' ? 'received' : 'spent';
    const entry = { date: lastDayOf(month), line: line.id, amount: part, stage } as const;
    return part === 0 ? [] : [{ ...entry, reference: null, settles: null }];
  });
};

/** Whether a line has an actual in one of the months. */
const isEntered = (plan: Plan, months: readonly Month[], line: PlanLine): boolean =>
  months.some((month) => hasActuals(plan.ledger, [line], (fiscalMonth(plan.first, month) ?? 1) - 1));

const entered = (plan: Plan, months: readonly Month[], { totals }: EarlierInput): Entry[] =>
  plan.lines.flatMap((line) => {
    const text = (own(totals, line.id) ?? '').trim();
    if (text === '') return [];
    const total = amountOf(text, plan.style.decimals, decimalMark(plan.language));
    if (total === null || !Number.isFinite(total))
      throw new Refusal(filled(NOT_AMOUNT, { line: lineName(line), found: text }));
    return entriesOf(plan, months, line, total);
  });
const NOT_AMOUNT: Words = {
  en: '{line}: “{found}” is not an amount. Write 12500 or 12.5k.',
  vi: '{line}: “{found}” không phải là số tiền. Hãy ghi 350000000 hoặc 350tr.',
};

/** The plan as if the entries were on the ledger, in order of date; a Refusal where a limit stops one. */
const counted = (plan: Plan, entries: readonly Entry[], last: Month): Plan => {
  const control = controlOf(plan);
  const inOrder = [...entries].sort(byDate);
  for (const entry of inOrder) {
    const verdict = judgeAndEnter(control, null, entry);
    if (verdict.outcome !== 'stop') continue;
    const line = plan.lines.find(({ id }) => id === entry.line);
    const name = line === undefined ? entry.line : lineName(line);
    throw new Refusal({
      en: fill(SAY.over, 'en', { line: name, why: reasonWords(verdict, entry, 'en') }),
      vi: fill(SAY.over, 'vi', { line: name, why: reasonWords(verdict, entry, 'vi') }),
    });
  }
  const { ledger } = control;
  return { ...plan, ledger, lastMonth: plan.lastMonth > last ? plan.lastMonth : last };
};

const edits = (workbook: Workbook, plan: Plan, months: readonly Month[], input: EarlierInput): Edit[] => {
  const { language, layouts } = plan;
  const entries = entered(plan, months, input);
  const [from = '', to = ''] = [months[0], months.at(-1)];
  const after = counted(plan, entries, to);
  const description = fill(SAY.entry, language, { from: spokenMonth(from), to: spokenMonth(to) });
  const rows = entries.map((entry): RowValues => ({ ...entry, description }));
  const archive = archiveOf(workbook, plan, plan.dayOf);
  const kept = keepAll(
    archive,
    after,
    months.map((month, at) => ({
      id: nextClosing(archive, at),
      version: versionNext(archive, month),
      on: input.date,
      by: input.who,
      state: 'closed',
      snapshot: snapshotNow(after, month, figuresOf(after, month), new Map()),
    })),
  );
  const cells = workbook.sheet(actuals)?.cells() ?? [];
  return [
    ...(layouts.actuals === null || rows.length === 0
      ? []
      : appended(actuals, cells, layouts.actuals, rows, around(workbook, plan))),
    ...kept.edits,
    { kind: 'carry', tab: closings, value: carryingWith(workbook, kept.closings) },
  ];
};

const totalsIn = (raw: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typeof raw === 'object' && raw !== null ? raw : {}).filter(
      (each): each is [string, string] => typeof each[1] === 'string',
    ),
  );

/**
 * Lines without any entry in those months, with what was planned. A reserve is left out, since it is spent only by
 * transfer.
 */
const linesAsked = (plan: Plan, months: readonly Month[]): EarlierAnswer['lines'] =>
  plan.lines
    .filter((line) => line.type !== 'reserve' && !isEntered(plan, months, line))
    .map((line) => {
      const planned = months.map((month) => line.months[(fiscalMonth(plan.first, month) ?? 1) - 1] ?? 0);
      const sum = planned.reduce((all, each) => all + each, 0);
      return { id: line.id, name: lineName(line), planned: spokenMoney(sum, plan.language) };
    });

export const takeEarlier: Feature<EarlierInput, EarlierAnswer> = {
  title: { en: 'Take earlier months as closed', vi: 'Coi các tháng trước là đã khoá' },
  reads: false,
  menu: null,
  accept: (raw) => ({
    month: needed(monthIn(raw, 'month'), 'month'),
    ...signedIn(raw),
    totals: totalsIn(raw.totals),
  }),
  run: (workbook, input, isPreview = false) => {
    const plan = readPlan(workbook);
    const { language, first } = plan;
    const closed = closedMonths(workbook, plan);
    const from = nextToClose(first, new Set(closed.keys())) ?? addMonths(first, 12);
    const months = fiscalMonth(first, input.month) === null ? [] : monthsUpTo(from, input.month);
    if (months.length === 0) throw new Refusal(filled(SAY.none, { month: spokenMonth(input.month) }));
    const reviewed = months.find((month) => workbook.keys().includes(reviewTab(month).key));
    if (reviewed !== undefined) throw new Refusal(filled(SAY.reviewed, { month: spokenMonth(reviewed) }));
    const missing = ledgerMissing(workbook, plan, {
      month: input.month,
      closed: new Set(closed.keys()),
    }).map(({ where, what }) => `${where}: ${what}`);
    const said = {
      from: spokenMonth(from),
      to: spokenMonth(input.month),
      count: months.length,
      next: spokenMonth(addMonths(input.month, 1)),
    };
    const [blocking] = missing;
    if (blocking !== undefined && !isPreview) throw new Refusal(filled(SAY.blocked, { first: blocking }));
    const lines = linesAsked(plan, months);
    const answer = { months: months.map(spokenMonth), lines, missing };
    const isWhole = input.month === addMonths(first, 11);
    return isPreview
      ? done(plan, [], answer, fill(SAY.ready, language, said))
      : done(
          plan,
          edits(workbook, plan, months, input),
          answer,
          fill(isWhole ? SAY.year : SAY.done, language, said),
        );
  },
};
