import type { Feature } from '../../asking/feature';
import { approvalRestored } from '../../plan/approved/approved';
import { nextId } from '../../plan/decisions/log';
import { logKept } from '../../plan/decisions/lost';
import { requestRow } from '../../plan/decisions/request';
import type { PlanEntry } from '../../plan/ledger/entries';
import { allRulings, type Ruling } from '../../plan/ledger/limits';
import { checkWords, reasonWords, type EntryState } from '../../plan/ledger/overWords';
import { questionsOf, questionWords } from '../../plan/ledger/questions';
import { readPlan, type Plan } from '../../plan/plan';
import { yearNow } from '../../plan/sites/years';
import { appended, rowsAt } from '../../sheet/append';
import type { Edit } from '../../sheet/edit';
import { layoutOf, placeOfTable, type Layout } from '../../sheet/layout';
import { brokenIn, completeTable } from '../../sheet/mending/complete';
import { lacksSpill } from '../../sheet/mending/spill';
import { isBlankCell } from '../../sheet/read';
import { guards } from '../../sheet/scaffold/dress';
import type { Surroundings } from '../../sheet/scaffold/surroundings';
import { actuals, budget, decisions, direction } from '../../tabs';
import { monthStart } from '../../tabs/formulas';
import * as titles from '../../titles';
import type { Workbook } from '../../workbook';
import { linesUnlike, unlikeApproved, unlikeCount } from '../approval';
import { hasHeadersApart, scaffold } from '../set-up';
import { freshSources } from '../sources';
import { checkSummary, type CheckAnswer, type CheckedEntry } from './checkSummary';
import { hasOtherOpen, lacksSums } from './lacking';
import { repaired, sumsMended } from './repair';

const surroundings = (workbook: Workbook, plan: Plan): Surroundings => ({
  style: plan.style,
  place: ({ key }) => {
    const [tab, layout] =
      key === budget.key ? [budget, plan.layouts.budget] : [actuals, plan.layouts.actuals];
    const sheet = key === tab.key ? workbook.sheet(tab) : null;
    return sheet === null || layout === null ? undefined : placeOfTable(sheet.name(), layout);
  },
  valuesOf: () => [],
  monthStart,
});

/** The names of tabs with cells that can't be read, among those that entries are judged by. */
const unreadIn = (workbook: Workbook, { problems, yearProblems, language }: Plan): string[] => [
  ...(yearProblems.length > 0 ? [workbook.sheet(direction)?.name() ?? direction.name[language]] : []),
  ...[budget, actuals, decisions]
    .filter(({ key }) => problems.some(({ tab, unread }) => tab === key && unread === true))
    .map((tab) => workbook.sheet(tab)?.name() ?? tab.name[language]),
];

/**
 * Requests for entries that are over a limit and have none. If the plan can't be read in full, it is not known which
 * are over, and none are made.
 */
const requestsOf = (
  workbook: Workbook,
  plan: Plan,
  rulings: readonly Ruling<PlanEntry>[],
  unsure: ReadonlySet<string>,
): { ids: ReadonlyMap<PlanEntry, string>; edits: Edit[] } => {
  const { language, layouts } = plan;
  const sheet = workbook.sheet(decisions);
  const without = rulings.filter(
    ({ state, decision, entry }) => state === 'over' && decision === null && !unsure.has(entry.line),
  );
  const isWhole = unreadIn(workbook, plan).length === 0;
  if (sheet === null || layouts.decisions === null || without.length === 0 || !isWhole)
    return { ids: new Map(), edits: [] };
  const when = workbook.today();
  const ids = new Map(without.map(({ entry }, index) => [entry, nextId(plan, index)]));
  const rows = without.map(({ entry, verdict }) =>
    requestRow(
      { entry, why: reasonWords(verdict, entry, language) },
      {
        id: ids.get(entry) ?? '',
        when,
        who: '',
        goal: plan.lines.find(({ id }) => id === entry.line)?.goal ?? null,
        language,
      },
    ),
  );
  return {
    ids,
    edits: appended(decisions, sheet.cells(), layouts.decisions, rows, surroundings(workbook, plan)),
  };
};

/** Rows that differ are written in at most this many blocks, which include as few unchanged rows as possible. */
const BLOCKS_MOST = 3;
const blocksOf = (rows: readonly number[]): [first: number, last: number][] => {
  const gaps = rows.map((row, at) => row - (rows[at - 1] ?? row)).sort((a, b) => b - a);
  const widest = Math.max(gaps[BLOCKS_MOST - 1] ?? 0, 1);
  const blocks: [number, number][] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (last === undefined || (row - last[1] > widest && blocks.length < BLOCKS_MOST))
      blocks.push([row, row]);
    else last[1] = row;
  }
  return blocks;
};

/** Writes the Check cells of entries whose text has changed; a note beside a row that is no entry stays. */
const marksOf = (
  workbook: Workbook,
  layout: Layout,
  entries: readonly PlanEntry[],
  words: ReadonlyMap<number, string>,
  around: Surroundings,
): Edit[] => {
  const cells = workbook.sheet(actuals)?.cells() ?? [];
  const at = (layout.columns.get('check')?.[0] ?? 0) - 1;
  const was = (row: number): unknown => cells[row - 1]?.[at] ?? '';
  const isEntry = new Set(entries.map(({ row }) => row));
  const said = (row: number): unknown => (isEntry.has(row) ? (words.get(row) ?? '') : was(row));
  const differ = entries.map(({ row }) => row).filter((row) => was(row) !== said(row));
  return blocksOf(differ.sort((a, b) => a - b)).flatMap(([first, last]) => {
    const rows = Array.from({ length: last - first + 1 }, (_, index) => {
      const text = said(first + index);
      return { check: isBlankCell(text) ? null : text };
    });
    return rowsAt({ tab: actuals, layout }, first, rows, around, ['check']);
  });
};

/** Questions about entries, by row. */
const askedOf = (
  { first, limited, language, style }: Plan,
  entries: readonly PlanEntry[],
): [row: number, text: string][] => {
  const types = new Map([...limited].reverse().map(({ id, type }) => [id, type]));
  const asking = { first, days: style.days, typeOf: (line: string) => types.get(line) };
  return entries.flatMap((entry): [number, string][] => {
    const words = questionWords(questionsOf(entry, asking), language);
    return words === '' ? [] : [[entry.row, words]];
  });
};

/** The text of each row's Check cell: its standing against the limits, and the questions about it. */
const wordsOf = (
  plan: Plan,
  entries: readonly PlanEntry[],
  rulings: readonly Ruling<PlanEntry>[],
): ReadonlyMap<number, string> => {
  const words = new Map(askedOf(plan, entries));
  for (const { entry, verdict, state, decision } of rulings) {
    const said = [checkWords(state, verdict, entry, decision, plan.language), words.get(entry.row) ?? ''];
    words.set(entry.row, said.filter((text) => text !== '').join(' '));
  }
  return words;
};

/** Whether each row has its computed values: those of spilled columns, and those of commitments. */
const isWorkedOut = (workbook: Workbook, layout: Layout, entries: readonly PlanEntry[]): boolean => {
  const cells = workbook.sheet(actuals)?.cells() ?? [];
  const at = (key: string): number => (layout.columns.get(key)?.[0] ?? 0) - 1;
  const [serial, line, open] = [at('serial'), at('lineKey'), at('open')];
  return (
    !lacksSpill(actuals.columns, layout) &&
    entries.every(({ row, stage }) => {
      const here = cells[row - 1] ?? [];
      const isOpen = stage !== 'committed' || typeof here[open] === 'number';
      return typeof here[serial] === 'number' && !isBlankCell(here[line]) && isOpen;
    })
  );
};

/** Adds what existing tabs lack; adds no tab. */
const broughtOver = (workbook: Workbook, { first, style }: Plan): Edit[] => {
  if (hasHeadersApart(workbook, first)) return [];
  const edits = scaffold(workbook, { first, style, content: {} });
  const added = edits.flatMap(({ kind, tab }) => (kind === 'add tab' ? [tab.key] : []));
  return edits.filter(({ kind, tab }) => kind !== 'show' && !added.includes(tab.key));
};

/** Reads formulas only where one seems to be missing, since that reads all of them. */
const formulasOf = (
  workbook: Workbook,
  plan: Plan,
  layout: Layout,
  entries: readonly PlanEntry[],
  around: Surroundings,
): Edit[] => {
  const sheet = workbook.sheet(actuals);
  if (sheet === null) return [];
  if (lacksSums(workbook, plan)) return broughtOver(workbook, plan);
  const isRight = isWorkedOut(workbook, layout, entries) && !hasOtherOpen(workbook, plan, layout, entries);
  if (isRight && !brokenIn(actuals, layout, sheet.cells())) return [];
  const standing = { name: sheet.name(), cells: sheet.cells(), formulas: sheet.formulas() };
  return completeTable(actuals, standing, plan.first, workbook.dayOf, around);
};

const listed = (
  { entry, verdict, decision }: Ruling<PlanEntry>,
  language: Plan['language'],
): CheckedEntry => ({
  row: entry.row,
  date: entry.date,
  line: entry.line,
  amount: entry.amount,
  description: entry.description ?? '',
  why: reasonWords(verdict, entry, language),
  decision: decision ?? '',
});

const budgetGuards = (workbook: Workbook, { first }: Plan, around: Surroundings): Edit[] => {
  const sheet = workbook.sheet(budget);
  const layout = sheet === null ? null : layoutOf(budget.columns, sheet.cells(), first, workbook.dayOf);
  return layout === null ? [] : guards(budget, layout, around);
};

/** Restores the ledger's missing rules and formulas, and updates its Check cells. */
const ledgerEdits = (
  workbook: Workbook,
  plan: Plan,
  entries: readonly PlanEntry[],
  words: ReadonlyMap<number, string>,
  around: Surroundings,
): Edit[] => {
  const layout = plan.layouts.actuals;
  if (layout === null) return [];
  return [
    ...guards(actuals, layout, around),
    ...formulasOf(workbook, plan, layout, entries, around),
    ...marksOf(workbook, layout, entries, words, around),
  ];
};

/** Counts entries by standing, and lists those that are over. */
const answerOf = (
  plan: Plan,
  rulings: readonly Ruling<PlanEntry>[],
): Omit<CheckAnswer, 'requests' | 'unlike' | 'moneyless' | 'begins'> => {
  const of = (state: EntryState): CheckedEntry[] =>
    rulings.filter((ruling) => ruling.state === state).map((ruling) => listed(ruling, plan.language));
  return { over: of('over'), warned: of('warned'), approved: of('approved'), unknown: of('unknown').length };
};

const told = (workbook: Workbook, plan: Plan, answer: CheckAnswer): string =>
  checkSummary(answer, plan.language, {
    unread: unreadIn(workbook, plan),
    cells: plan.problems.filter(({ understood }) => !understood).length,
    asked: plan.problems.filter(({ understood }) => understood).length,
    year: workbook.years.length > 1 ? yearNow(workbook, '') : '',
  });

/**
 * Judges the whole ledger in date order, marks entries that are over, requests approval where none was requested, and
 * restores missing rules and formulas: what no single edit can see.
 */
export const checkLimits: Feature<object, CheckAnswer> = {
  title: titles.checkLimits,
  reads: false,
  menu: 'run',
  accept: () => ({}),
  run: (before) => {
    const { workbook, edits: read } = freshSources(before);
    // Computed columns are needed too. Reading all cells first makes this the only read.
    workbook.sheet(actuals)?.cells();
    const plan = readPlan(workbook);
    const { language } = plan;
    const around = surroundings(workbook, plan);
    const { entries, rulings } = allRulings(workbook, plan);
    // While the year is not known, its months can't be compared with approved ones.
    const unlike = plan.yearProblems.length > 0 ? null : unlikeApproved(workbook, plan);
    const { ids, edits } = requestsOf(workbook, plan, rulings, linesUnlike(plan, unlike));
    const known = rulings.map((ruling) => ({
      ...ruling,
      decision: ruling.decision ?? ids.get(ruling.entry) ?? null,
    }));
    const words = wordsOf(plan, entries, known);
    const kept = approvalRestored(workbook, plan.rules.toKeep ?? undefined);
    const answer = {
      ...answerOf(plan, known),
      requests: ids.size,
      moneyless: entries.filter(({ line }) => plan.moneyless.has(line)).length,
      begins: plan.rules.toKeep !== null && kept.length > 0,
      unlike: unlikeCount(unlike),
    };
    return {
      edits: [
        ...ledgerEdits(workbook, plan, entries, words, around),
        ...budgetGuards(workbook, plan, around),
        ...read,
        ...repaired(workbook, plan),
        ...sumsMended(workbook, plan),
        ...edits,
        ...kept,
        ...logKept(workbook, plan),
      ],
      problems: plan.problems,
      answer,
      message: told(workbook, plan, answer),
      language,
    };
  },
};
