import type { Ceiling } from '../domain/control/control';
import { hasActuals, type Ledger } from '../domain/control/ledger';
import { fiscalMonth, monthsOf } from '../domain/months/months';
import { BLANK, type BudgetLine, type Day, type Month, type Move } from '../domain/plan';
import type { VersionMonths } from '../domain/year/version';
import type { DayOf, Layout } from '../sheet/layout';
import type { Problem, Spellings } from '../sheet/read';
import type { RowOf } from '../sheet/tab';
import type { risks } from '../tabs';
import type { ChainedActionRow, TreeGoalRow } from '../tabs/firm/teams';
import type { OutsideEntry } from '../tabs/ledger/sourceSums';
import type { BudgetRow } from '../tabs/plan/budget';
import type { Workbook } from '../workbook';
import { addedProblems, moneyless } from './approved/added';
import { approvedHere, spelledAs, type Approved, type ApprovedGoal } from './approved/approved';
import { goalProblems, goalsAsDecided } from './approved/goals';
import { approvalProblems, missingLines } from './approved/lines';
import { NO_RULES, rulesIn, type PlanRules } from './approved/rulesRead';
import { logOf, type Log } from './decisions/known';
import { movesOf } from './decisions/log';
import { approversIn } from './firm/agreed';
import { ceilingsOf, firmLimits } from './firm/ceilings';
import { frameOf, type Frame } from './frame';
import type { RowLines } from './ledger/plainRows';
import { cellOf, namedIn } from './named/named';
import { spellingsIn } from './reading/spelled';
import { readTabs, type TabsRead } from './reading/tabsRead';
import { kpiOf, lastFilled, type PlanKpi } from './rows/kpi';
import { spelledIn } from './rows/madeOf';
import type { PlanLine } from './rows/planLine';
import { latestForecast } from './versions/forecast';

export type { PlanEntry } from './ledger/entries';
export type { PlanKpi } from './rows/kpi';
export type { PlanLine };

/** Everything that a review looks at, read once. */
export interface Plan extends Frame, Log {
  lines: readonly PlanLine[];
  /** The lines whose months the KPIs' plan figures come from: the plan's own, unless read against another version. */
  baseline: readonly BudgetLine[];
  /** What was forecast last, where a KPI looks at it; null where nothing was. */
  forecast: VersionMonths | null;
  kpis: readonly PlanKpi[];
  ledger: Ledger;
  /** What of it stands on no row of Actuals. */
  outside: readonly OutsideEntry[];
  /** Which lines the rows of Actuals are on. */
  rowLines: RowLines;
  /** How many entries the ledger has. */
  entries: number;
  /** The last fiscal month that has an actual on the ledger, or else in a KPI filled in by hand; or else the first. */
  lastMonth: Month;
  goals: readonly TreeGoalRow[];
  /** Whether the plan of this year is approved. */
  isApproved: boolean;
  /** The core of goals as approved, and as decided since; none while nothing is approved. */
  keptGoals: readonly ApprovedGoal[];
  actions: readonly ChainedActionRow[];
  risks: readonly RowOf<typeof risks>[];
  /** What limits are held by: the lines of the Budget, and approved ones that are gone from it. */
  limited: readonly BudgetLine[];
  /** Lines added since the plan was approved of which some is used, and that nobody gave any money. */
  moneyless: ReadonlySet<string>;
  /** What governs besides amounts. */
  rules: PlanRules;
  /** What departments may use in the year; none in a plan without them. */
  ceilings: readonly Ceiling[];
  /** What the log of decisions moves in the budget. */
  moves: readonly Move[];
  /** Where the tables' columns stand, for what is to be written. */
  layouts: Readonly<Record<'actuals' | 'decisions' | 'budget' | 'goals' | 'actions', Layout | null>>;
  /** The calendar day of a date cell, and today, where the spreadsheet is. */
  dayOf: DayOf;
  today: () => Day;
  /** How Ids are spelled where they are given. */
  spelled: Spellings;
  /** Where a KPI's column stands, so that a mistake in it can be named by its cell. */
  kpiCell: (key: string, row: number) => string;
}

const lineOf = (row: BudgetRow): PlanLine[] =>
  row.id === null ? [] : [{ ...row, id: row.id, type: row.type ?? BLANK.type }];

interface Kept {
  known: Pick<Plan, 'keptGoals' | 'moneyless' | 'rules'>;
  problems: readonly Problem[];
}
/** What is approved of goals, and what of Budget and Goals is not as approved. */
const keptIn = (workbook: Workbook, approved: Approved | null, frame: Frame, read: TabsRead): Kept => {
  const { language, first } = frame;
  if (approved === null)
    return { known: { keptGoals: [], moneyless: new Set(), rules: NO_RULES }, problems: [] };
  const kept = goalsAsDecided(approved, read.decisions.rows);
  const { ledger } = read.ledger;
  const used = moneyless(approved, read.budget.rows, { moves: movesOf(read.decisions.rows), ledger });
  const approversOf = approversIn(workbook, first);
  const rules = rulesIn(workbook, approved, frame, read);
  return {
    known: { keptGoals: kept, moneyless: new Set(used.keys()), rules },
    problems: [
      // Of a Budget that nobody read nothing is known, and no line of it is gone.
      ...(read.isBudgetRead
        ? [
            ...approvalProblems(approved, read.budget, language, approversOf),
            ...addedProblems(approved, read.budget, language, { used, approversOf }),
          ]
        : []),
      ...(read.goals.layout === null ? [] : goalProblems(kept, read.goals.rows, read.goals.layout, language)),
      ...rules.changes.map(({ problem }) => problem),
    ],
  };
};

/** How many fiscal months have actuals: 0 to 12. */
export const reportedIn = ({ first, lastMonth, ledger, lines }: Plan): number =>
  hasActuals(ledger, lines) ? (fiscalMonth(first, lastMonth) ?? 0) : 0;

/** What tells how the year goes: the ledger, else the KPIs that people fill in; null where nothing does yet. */
export const toldBy = ({ first, ledger, lines, kpis }: Plan): 'ledger' | 'kpis' | null => {
  if (hasActuals(ledger, lines)) return 'ledger';
  return lastFilled(kpis, monthsOf(first)) === null ? null : 'kpis';
};

const layoutsOf = ({ ledger, decisions, budget, goals, actions }: TabsRead): Plan['layouts'] => ({
  actuals: ledger.layout,
  decisions: decisions.layout,
  budget: budget.layout,
  goals: goals.layout,
  actions: actions.layout,
});

/** What is made of lines and expected by hand takes what was forecast for them. */
const looksAhead = ({ outlookMethod, madeOf }: ReturnType<typeof kpiOf>): boolean =>
  outlookMethod === 'manual' && madeOf !== null;

const logIn = (workbook: Workbook, { first }: Frame, { decisions, marked }: TabsRead): Log =>
  logOf(workbook, first, decisions.rows, marked);

/** The KPIs, each with the lines that it is made of. */
const measuredBy = ({ kpis }: TabsRead, frame: Frame, lines: readonly PlanLine[]): PlanKpi[] => {
  const spelledBy = spelledIn(lines);
  return kpis.rows.map((row) => kpiOf(row, frame, spelledBy));
};

/** Reads the plan: nothing is asked for twice. */
export const readPlan = (workbook: Workbook, leftOut: readonly { key: string }[] = []): Plan => {
  const frame = frameOf(workbook);
  const { dayOf, today } = workbook;
  const spelled = spellingsIn(workbook, leftOut, frame.first);
  const read = readTabs(workbook, frame, spelled, leftOut);
  const lines = read.budget.rows.flatMap(lineOf);
  const measured = measuredBy(read, frame, lines);
  const approved = spelledAs(approvedHere(workbook, frame.first), spelled);
  const kept = keptIn(workbook, approved, frame, read);
  const firm = firmLimits(workbook, { first: frame.first, dayOf });
  const asked = { first: frame.first, dayOf, spelled, lines, decisions: read.decisions.rows };
  return {
    ...frame,
    spelled,
    dayOf,
    today,
    problems: namedIn(workbook, frame, read, { lines, measured, firm, spelled, kept, approved }),
    lines,
    baseline: lines,
    limited: approved === null ? lines : [...lines, ...missingLines(approved, lines)],
    ceilings: ceilingsOf(firm, lines),
    forecast: measured.some(looksAhead) ? latestForecast(workbook, asked) : null,
    ledger: read.ledger.ledger,
    outside: read.ledger.outside,
    rowLines: read.ledger.rowLines,
    entries: read.ledger.count,
    lastMonth: read.ledger.lastMonth ?? lastFilled(measured, monthsOf(frame.first)) ?? frame.first,
    kpis: measured,
    goals: read.goals.rows,
    ...kept.known,
    isApproved: approved !== null,
    actions: read.actions.rows,
    risks: read.risks.rows,
    ...logIn(workbook, frame, read),
    moves: movesOf(read.decisions.rows),
    layouts: layoutsOf(read),
    kpiCell: (key, row) => cellOf(read.kpis, key, row),
  };
};
