import { openParts } from '../../domain/control/commitments';
import { keyOf } from '../../domain/keys';
import { roundTo } from '../../domain/money/money';
import { addMonths, byDate, quarterNamed, quartersOf } from '../../domain/months/months';
import type { Day } from '../../domain/plan';
import { findingsOf } from '../../plan/findings';
import { eachRow } from '../../plan/frame';
import { strategyOf } from '../../plan/goals/strategy';
import { isEntry } from '../../plan/ledger/entries';
import type { Plan } from '../../plan/plan';
import { actuals } from '../../tabs';
import { stages } from '../../tabs/choices';
import type { LedgerRow } from '../../tabs/ledger/actuals';
import { reviewTab } from '../../tabs/made/review';
import { says } from '../../words';
import type { Workbook } from '../../workbook';
import { QUARTER, previousOf } from '../review';
import type { OpenCommitment, QuarterLesson, YearEnd } from './facts';

const promisedIn = (workbook: Workbook, plan: Plan): LedgerRow[] => {
  const rows: LedgerRow[] = [];
  eachRow(
    workbook,
    actuals,
    plan,
    (row) => {
      if (row.stage === 'committed') rows.push(row);
    },
    ({ columns }, cells) => {
      const stage = (columns.get('stage')?.[0] ?? 0) - 1;
      // Most rows are no commitments, so they are skipped without being parsed.
      return (from) => {
        let at = from;
        while (at < cells.length && !isPromise(cells[at]?.[stage])) at++;
        return at;
      };
    },
  );
  return rows;
};
const isPromise = (cell: unknown): boolean => typeof cell === 'string' && says(stages.committed, cell);

/** The year's open commitments, by day. */
export const openCommitments = (workbook: Workbook, plan: Plan): OpenCommitment[] => {
  const { ledger, style } = plan;
  const rows = promisedIn(workbook, plan).filter(isEntry);
  const last = new Map<string, (typeof rows)[number]>();
  const alone: OpenCommitment[] = [];
  // Commitments dated after the year belong to another year, with or without a reference.
  const isOver = (date: Day): boolean => date.slice(0, 7) >= addMonths(plan.first, 12);
  for (const row of rows) {
    const { reference, line, date, description, amount, settles } = row;
    if (reference !== null) last.set(`${keyOf(reference) ?? ''} ${line}`, row);
    else if (settles === null && amount > 0 && !isOver(date))
      alone.push({ reference: '', line, date, description, open: amount });
  }
  const named = [...ledger.commitments].flatMap(([reference, group]) => {
    const parts = new Map<string, number>();
    for (const { line, slot, amount } of openParts(group))
      if (slot < 12) parts.set(line, (parts.get(line) ?? 0) + amount);
    return [...parts].flatMap(([line, sum]): OpenCommitment[] => {
      const row = last.get(`${reference} ${line}`);
      const open = roundTo(sum, style.decimals);
      if (row === undefined || open <= 0) return [];
      return [
        { reference: row.reference ?? reference, line, date: row.date, description: row.description, open },
      ];
    });
  });
  return [...named, ...alone].sort(byDate);
};

/** What people wrote on the quarters' reviews. One read for each review that exists. */
const lessonsIn = (workbook: Workbook, plan: Plan): QuarterLesson[] =>
  quartersOf(plan.first).flatMap(([month = '']) => {
    const quarter = quarterNamed(plan.first, month) ?? '';
    const tab = reviewTab(quarter);
    const sheet = workbook.keys().includes(tab.key) ? workbook.sheet(tab) : null;
    if (sheet === null) return [];
    return [...previousOf(sheet, tab, plan, QUARTER).written].flatMap(([tag, cells]): QuarterLesson[] =>
      tag.startsWith('lesson ')
        ? [{ quarter, lesson: cells.get('name') ?? null, change: cells.get('unit') ?? null }]
        : [],
    );
  });

export const yearEndFound = (workbook: Workbook, plan: Plan): YearEnd => ({
  commitments: openCommitments(workbook, plan),
  lessons: lessonsIn(workbook, plan),
  strategy: strategyOf(workbook, plan, () => findingsOf(plan, plan.first.slice(0, 4))),
});
