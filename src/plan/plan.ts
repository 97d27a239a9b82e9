import type { Ceiling } from '../domain/control/control';
import { hasActuals, type Ledger } from '../domain/control/ledger';
import { fiscalMonth, monthsOf } from '../domain/months/months';
import { BLANK, type BudgetLine, type Day, type Month, type Move } from '../domain/plan';
import type { VersionMonths } from '../domain/year/version';
import type { DayOf, Layout } from '../sheet/layout';
import type { Problem } from '../sheet/problem';
import type { Spellings } from '../sheet/read';
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

/** Everything that a review needs, read once. */
export interface Plan extends Frame, Log {
  lines: readonly PlanLine[];
  /** The lines that KPIs' plan figures are summed from: the plan's own, unless it is read against another version. */
  baseline: readonly BudgetLine[];
  /** The latest forecast, if a KPI uses it; null where there is none. */
  forecast: VersionMonths | null;
  kpis: readonly PlanKpi[];
  ledger: Ledger;
  /** Entries from other sources, which are not on Actuals. */
  outside: readonly OutsideEntry[];
  /** Which rows of Actuals are on which line. */
  rowLines: RowLines;
  /** The number of entries on the ledger. */
  entries: number;
  /** The last fiscal month with an actual on the ledger, else in a KPI filled in by hand, else the first month. */
  lastMonth: Month;
  goals: readonly TreeGoalRow[];
  /** Whether this year's plan is approved. */
  isApproved: boolean;
  /** The fixed values of goals as approved and decided since; empty while nothing is approved. */
  keptGoals: readonly ApprovedGoal[];
  actions: readonly ChainedActionRow[];
  risks: readonly RowOf<typeof risks>[];
  /** The lines that limits are taken from: those on Budget, and approved ones that are missing from it. */
  limited: readonly BudgetLine[];
  /** Lines added since the approval that were used although they have no money. */
  moneyless: ReadonlySet<string>;
  /** The plan's rules besides amounts. */
  rules: PlanRules;
  /** Ceilings of departments for the year; empty in a plan without departments. */
  ceilings: readonly Ceiling[];
  /** The budget moves of the log of decisions. */
  moves: readonly Move[];
  /** The layouts of tabs that are written to. */
  layouts: Readonly<Record<'actuals' | 'decisions' | 'budget' | 'goals' | 'actions', Layout | null>>;
  /** The calendar day of a date cell, and today's, in the spreadsheet's time zone. */
  dayOf: DayOf;
  today: () => Day;
  /** How Ids are spelled where they are defined. */
  spelled: Spellings;
  /** The cell of a KPI's column, for problems. */
  kpiCell: (key: string, row: number) => string;
}

const lineOf = (row: BudgetRow): PlanLine[] =>
  row.id === null ? [] : [{ ...row, id: row.id, type: row.type ?? BLANK.type }];

interface Kept {
  known: Pick<Plan, 'keptGoals' | 'moneyless' | 'rules'>;
  problems: readonly Problem[];
}
/** The approved goals, and where Budget and Goals are not as approved. */
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
      // If Budget was not read, no line can be called missing.
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

/** How many fiscal months have actuals, 0 to 12. */
export const reportedIn = ({ first, lastMonth, ledger, lines }: Plan): number =>
  hasActuals(ledger, lines) ? (fiscalMonth(first, lastMonth) ?? 0) : 0;

/** Where the year's actuals come from: the ledger, else KPIs filled in by hand; null while there are none. */
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

/** A KPI made from lines with the outlook method `manual` needs the forecast of its lines. */
const looksAhead = ({ outlookMethod, madeOf }: ReturnType<typeof kpiOf>): boolean =>
  outlookMethod === 'manual' && madeOf !== null;

const logIn = (workbook: Workbook, { first }: Frame, { decisions, marked }: TabsRead): Log =>
  logOf(workbook, first, decisions.rows, marked);

/** The KPIs, each with its expression in line Ids. */
const measuredBy = ({ kpis }: TabsRead, frame: Frame, lines: readonly PlanLine[]): PlanKpi[] => {
  const spelledBy = spelledIn(lines);
  return kpis.rows.map((row) => kpiOf(row, frame, spelledBy));
};

/** Reads the plan, each tab once. */
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
