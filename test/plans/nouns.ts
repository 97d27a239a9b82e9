/** A line, an entry and a KPI with defaults, so that each test states only what it is about; and twelve months. */
import type { BudgetLine, Entry, Kpi } from '../../src/domain/plan';

export const A_LINE: BudgetLine = {
  id: 'A',
  type: 'cost',
  yearPolicy: null,
  toDatePolicy: null,
  tolerance: null,
  annual: null,
  months: [],
};

export const AN_ENTRY: Entry = {
  date: '2026-01-05',
  line: 'A',
  amount: 1,
  stage: null,
  reference: null,
  settles: null,
};

export const A_KPI: Kpi = {
  id: 'K',
  betterWhen: 'higher',
  rollUp: 'sum',
  inPoints: false,
  worth: 1,
  madeOf: null,
  denominator: null,
  amber: null,
  red: null,
  outlookMethod: null,
  alwaysExplain: false,
  planMonths: [],
  actualMonths: [],
};

/** The same value in each month of a year. */
export const even = <T>(each: T): T[] => new Array<T>(12).fill(each);
