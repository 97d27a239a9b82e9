import type { Feature, Outcome } from '../../asking/feature';
import { addMonths } from '../../domain/months/months';
import type { Day } from '../../domain/plan';
import { findingsOf } from '../../plan/findings';
import { readPlan, reportedIn, type Plan } from '../../plan/plan';
import { lineName } from '../../plan/rows/lines';
import { editsOf, isThere, seenIn, workOn, yearAfter, yearNow } from '../../plan/sites/years';
import { Refusal } from '../../refusal';
import { spokenAmount, spokenDay, spokenMonth } from '../../speech';
import { reviewTab } from '../../tabs/made/review';
import { parts } from '../../tabs/optional';
import * as titles from '../../titles';
import { fill, filled, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { scaffold } from '../set-up';
import { nextYearOf, type NextYear } from './next/content';
import { tickedIn, type Ticked } from './next/ticked';
import { SAY } from './next/words';

interface NextYearAnswer {
  year: string;
  /** What is carried over, as sentences. */
  carried: string[];
}

type Spoken = (day: Day) => string;
type Say = (words: Words, values?: Record<string, string | number>) => string;

/** How many lines continue and with which figures, and which do not. */
const linesTold = (
  { first, lines }: Plan,
  { content: { budget }, isMoved, unknown }: NextYear,
  say: Say,
): string[] => {
  const last = first.slice(0, 4);
  const aligned = isMoved ? say(SAY.aligned) : unknown === null ? '.' : say(SAY.unaligned, { unknown });
  const carried = new Set(budget.map(({ id, line }) => id ?? line));
  const without = lines.filter(({ id }) => !carried.has(id)).map(lineName);
  const named = { count: without.length, last, lines: without.join(', ') };
  return [
    say(SAY.lines, { count: budget.length, last }) + aligned,
    ...(without.length === 0 ? [] : [say(SAY.without, named)]),
  ];
};

/** Empty in a plan without departments. */
const departmentsTold = ({ content: { departments = [] } }: NextYear, say: Say): string[] => {
  const count = [departments].flat().length;
  return count === 0 ? [] : [say(SAY.departments, { count })];
};

/** At most this many are named in a sentence; the tab has them all. */
const NAMED = 4;
/** Work that is carried over with a due date before the new year. */
const oldDatesTold = (
  { overdue }: NextYear,
  year: string,
  day: string,
  spoken: Spoken,
  say: Say,
): string[] => {
  const count = overdue.length;
  if (count === 0) return [];
  const told = overdue
    .slice(0, NAMED)
    .map(({ name, id, due }) => say(SAY.dated, { name: name ?? id ?? '', day: spoken(due) }))
    .join(', ');
  const work = count > NAMED ? say(SAY.moreWork, { work: told, count: count - NAMED }) : told;
  return [say(SAY.oldDates, { count, day, year, work })];
};

/** What the person should know about what is carried over and what is not. */
const toldOf = (workbook: Workbook, plan: Plan, ticked: Ticked, next: NextYear): string[] => {
  const { first, language, style } = plan;
  const { goals, kpis, actions, resources, risks, products } = next.content;
  const say: Say = (words, values = {}) => fill(words, language, values);
  const last = first.slice(0, 4);
  const spoken: Spoken = (day) => spokenDay(day, style.days);
  const day = spoken(`${addMonths(first, 12)}-01`);
  const reported = reportedIn(plan);
  const item = (name: string, amount: number): string =>
    say(SAY.item, { name, amount: spokenAmount(amount, language) });
  const left = [...ticked.left].map(([line, amount]) => item(line, amount));
  const promised = ticked.commitments.map(({ reference, line, open }) =>
    item(reference === '' ? line : reference, open),
  );
  const nothing = left.length + promised.length === 0;
  return [
    ...linesTold(plan, next, say),
    ...(reported === 12
      ? []
      : [
          say(SAY.expected, {
            from: spokenMonth(addMonths(first, reported)),
            to: spokenMonth(addMonths(first, 11)),
          }),
        ]),
    ...(left.length === 0 ? [] : [say(SAY.left, { lines: left.join(', ') })]),
    ...(promised.length === 0 ? [] : [say(SAY.commitments, { day, lines: promised.join(', ') })]),
    ...(nothing ? [say(SAY.nothing, { tab: workbook.sheet(reviewTab(last))?.name() ?? '' })] : []),
    ...(products.length === 0 ? [] : [say(SAY.products, { count: products.length, last })]),
    say(SAY.goals, { count: goals.length }),
    say(SAY.kpis, { count: kpis.length, last }),
    ...departmentsTold(next, say),
    say(SAY.rest, { actions: actions.length, resources: resources.length, risks: risks.length }),
    ...oldDatesTold(next, yearAfter(first), day, spoken, say),
  ];
};

const run = (workbook: Workbook, _: null, isPreview = false): Outcome<NextYearAnswer> => {
  const plan = readPlan(workbook);
  const { first, language, style } = plan;
  const [last, year] = [first.slice(0, 4), yearAfter(first)];
  if (workbook.keys().length === 0) throw new Refusal(filled(SAY.unmarked, { year }));
  if (isThere(workbook, year)) throw new Refusal(filled(SAY.there, { year }));
  const findings = findingsOf(plan, last);
  const ticked = tickedIn(workbook, plan, findings);
  if (ticked === null) throw new Refusal(filled(SAY.noYearEnd, { year }));
  const next = nextYearOf(workbook, plan, findings, ticked);
  const built = scaffold(seenIn(workbook, year), {
    first: addMonths(first, 12),
    style,
    content: next.content,
    asked: Object.values(parts).filter(({ key }) => workbook.keys().includes(key)),
  });
  const years = [...new Set([...workbook.years, yearNow(workbook, last), year])].sort();
  const answer = { year, carried: toldOf(workbook, plan, ticked, next) };
  return {
    edits: [...editsOf(built, year), ...workOn(workbook, year, years)],
    problems: plan.problems,
    answer,
    message: fill(isPreview ? SAY.ready : SAY.done, language, { year, last }),
    language,
    shown: answer,
  };
};

/**
 * Starts next year's plan from this one on tabs of its own, and switches to it. Nothing changes on this year's tabs.
 */
export const startNextYear: Feature<null, NextYearAnswer> = {
  title: titles.startNextYear,
  reads: false,
  menu: null,
  accept: () => null,
  run,
};
