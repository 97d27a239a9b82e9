import { done, type Feature } from '../../asking/feature';
import { found, monthIn, oneOf, textIn } from '../../asking/fields';
import { openParts } from '../../domain/control/commitments';
import { isLimited } from '../../domain/control/control';
import { isSameKey, spellingOf } from '../../domain/keys';
import { THOUSANDTHS, roundTo } from '../../domain/money/money';
import { addMonths, ordinal } from '../../domain/months/months';
import { LINE_TYPES, type Day, type Entry, type LineType, type Month } from '../../domain/plan';
import { entriesOn } from '../../domain/review/breakdown';
import { firmOf } from '../../plan/firm/departments';
import { withEntries, type MoneyPlan } from '../../plan/ledger/money';
import { periodOf } from '../../plan/period';
import { readPlan, type Plan, type PlanEntry, type PlanLine } from '../../plan/plan';
import { lineName, lineNamed, nameOf } from '../../plan/rows/lines';
import { spokenMoney } from '../../speech';
import { actions, goals, kpis, risks } from '../../tabs';
import type { OutsideEntry } from '../../tabs/ledger/sourceSums';
import { fill, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { booksOf, cutBy, FACETS, reachMonths, REACHES, type Facet, type Reach } from './books';

/**
 * Whose entries are listed: a line's, or those of a department or group within one type of lines. With no type and
 * `isWhole`, a department's entries are all that count under its ceiling.
 */
export interface BehindInput {
  line: string | null;
  by: Facet | null;
  type: LineType | null;
  /** Null for lines without a department, or without a group. */
  name: string | null;
  /** Includes the departments below it, according to the tab Departments. */
  isWhole: boolean;
  month: Month | null;
  reach: Reach;
}
export interface EntryShown {
  /** Row on Actuals; null for a month's sum that came from a source, which `text` names. */
  row: number | null;
  date: Day;
  line: string;
  department: string | null;
  amount: number;
  text: string;
  reference: string;
}
export interface OpenShown {
  reference: string;
  line: string;
  month: Month;
  amount: number;
}
export interface BehindAnswer {
  entries: EntryShown[];
  /** Over all entries, including those that are not listed: the figure itself. */
  sum: number;
  count: number;
  /** Commitments that are still open, and their sum. */
  open: OpenShown[];
  committed: number;
}

/** At most this many entries are listed, since nobody reads more beside a sheet. The sum covers all. */
const SHOWN = 300;

const SAY = {
  sum: { en: '{count} {count:entry|entries}, together {sum}.', vi: '{count} bút toán, tổng cộng {sum}.' },
  none: { en: 'There are no entries behind it.', vi: 'Không có bút toán nào.' },
} as const satisfies Record<string, Words>;

/** The lines of a department and of all departments below it; a Refusal where there is no such department. */
const linesBelow = (workbook: Workbook, plan: Plan, { type, name }: BehindInput): readonly PlanLine[] => {
  const firm = firmOf(workbook, plan);
  const department = found(firm?.named(name), 'name', name ?? '');
  const known = new Set<string>();
  return plan.lines.filter((line) => {
    if (known.has(line.id)) return false;
    known.add(line.id);
    const isAsked = type === null ? isLimited(line) : line.type === type;
    return isAsked && firm?.upFrom(line.department).includes(department) === true;
  });
};

const linesAsked = (workbook: Workbook, plan: Plan, asked: BehindInput): readonly PlanLine[] => {
  const { line, by, type, name, isWhole } = asked;
  if (isWhole) return linesBelow(workbook, plan, asked);
  if (line !== null) return [found(lineNamed(plan, line), 'line', line)];
  const slice = cutBy(plan, by ?? 'group').find(
    (each) => each.type === type && (name === null ? each.name === null : isSameKey(each.name, name)),
  );
  return found(slice, 'line', name ?? '').lines;
};

/** The open part of each reference, in the months asked about. */
const openOf = (
  plan: MoneyPlan,
  lines: readonly PlanLine[],
  isIn: (slot: number) => boolean,
): OpenShown[] => {
  const wanted = new Set(lines.map(({ id }) => id));
  const spelled = spellingOf(plan.entered().map(({ reference }) => reference));
  return [...plan.ledger.commitments].flatMap(([reference, group]) =>
    openParts(group)
      .filter(({ line, slot }) => wanted.has(line) && isIn(slot))
      .map(({ line, slot, amount }) => ({
        reference: spelled(reference),
        line: nameOf(plan, line),
        month: addMonths(plan.first, slot),
        amount,
      })),
  );
};

/** The entries behind a figure of a line, a department or a group: they sum to that figure. */
export const entriesBehind: Feature<BehindInput, BehindAnswer> = {
  title: { en: 'Entries behind a figure', vi: 'Bút toán tạo nên con số' },
  reads: true,
  menu: null,
  accept: (raw) => ({
    line: textIn(raw, 'line'),
    by: oneOf(raw, 'by', FACETS),
    type: oneOf(raw, 'type', LINE_TYPES),
    name: textIn(raw, 'name'),
    month: monthIn(raw, 'month'),
    isWhole: raw.isWhole === true,
    reach: oneOf(raw, 'reach', REACHES) ?? 'toDate',
  }),
  run: (workbook, asked) => {
    const plan = withEntries(workbook, readPlan(workbook, [kpis, goals, actions, risks]));
    const month = asked.month === null ? plan.lastMonth : periodOf(plan.first, asked.month);
    const books = booksOf(plan, month);
    const lines = linesAsked(workbook, plan, asked);
    const { from, before } = reachMonths(books, asked.reach);
    const start = ordinal(plan.first);
    const isIn = (slot: number, last: number): boolean => slot >= from && slot < last;
    const { outside } = plan;
    const of = entriesOn<PlanEntry | OutsideEntry>([...plan.entered(), ...outside], lines, ({ date }) =>
      isIn(ordinal(date) - start, Math.min(before, books.upto)),
    );
    const open = [
      ...openOf(plan, lines, (slot) => isIn(slot, before)),
      ...unnamed(plan, lines, [...plan.entered(), ...outside], ({ date }) =>
        isIn(ordinal(date) - start, before),
      ),
    ];
    const known = new Map(lines.map((line) => [line.id, line]));
    const sum = roundTo(
      of.reduce((all, { amount }) => all + amount, 0),
      THOUSANDTHS,
    );
    const answer: BehindAnswer = {
      entries: of.slice(0, SHOWN).map((entry) => ({
        row: 'row' in entry ? entry.row : null,
        date: entry.date,
        amount: entry.amount,
        line: lineName(known.get(entry.line) ?? ({ id: entry.line, line: null } as PlanLine)),
        department: known.get(entry.line)?.department ?? null,
        text: 'source' in entry ? entry.source : (entry.description ?? ''),
        reference: entry.reference ?? '',
      })),
      sum,
      count: of.length,
      open,
      committed: roundTo(
        open.reduce((all, { amount }) => all + amount, 0),
        THOUSANDTHS,
      ),
    };
    const message =
      of.length === 0
        ? SAY.none[plan.language]
        : fill(SAY.sum, plan.language, { count: of.length, sum: spokenMoney(sum, plan.language) });
    return done(plan, [], answer, message);
  },
};

/** Commitments without a reference. Nothing can settle them, so they are open in full. */
const unnamed = (
  plan: Plan,
  lines: readonly PlanLine[],
  entries: readonly Entry[],
  isIn: (entry: Entry) => boolean,
): OpenShown[] => {
  const wanted = new Set(lines.map(({ id }) => id));
  return entries
    .filter(
      (entry) =>
        wanted.has(entry.line) &&
        entry.stage === 'committed' &&
        entry.reference === null &&
        !(entry.settles !== null && entry.amount < 0) &&
        isIn(entry),
    )
    .map(({ line, amount, date }) => ({
      reference: '',
      line: nameOf(plan, line),
      month: date.slice(0, 7),
      amount,
    }));
};
