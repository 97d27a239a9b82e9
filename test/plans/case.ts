/** Reads a case, a folder of CSV files as in test/cases/babycare, into the domain's types. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { monthsOf } from '../../src/domain/months/months';
import type { BudgetLine, Entry, Figure, Kpi, Month, Twelve } from '../../src/domain/plan';

export type Row = Record<string, string>;

export interface Case {
  first: Month;
  lines: BudgetLine[];
  entries: Entry[];
  kpis: Kpi[];
}

const CASES = 'test/cases';

/** Fields may be quoted; a doubled quote stands for one. */
export function csv(text: string): string[][] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}

export function rowsOf(name: string, file: string): Row[] {
  const [headers = [], ...rows] = csv(readFileSync(join(CASES, name, file), 'utf8'));
  return rows.map((row) => Object.fromEntries(headers.map((header, i) => [header, row[i] ?? ''])));
}

export function caseOf(name: string): Case {
  const budget = rowsOf(name, 'budget.csv');
  const first = Object.keys(budget[0] ?? {}).find((header) => /^\d{4}-\d{2}$/.test(header)) ?? '';
  const months = monthsOf(first);
  const manual = rowsOf(name, 'kpi_manual.csv');
  return {
    first,
    lines: budget.map((row) => lineOf(row, months)),
    entries: rowsOf(name, 'actuals.csv').map(entryOf),
    kpis: rowsOf(name, 'kpis.csv').map((row) => kpiOf(row, manual, months)),
  };
}

export const figure = (text: string | undefined): Figure =>
  text === undefined || text === '' ? null : Number(text);

const orNull = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);

/** "5%" and "0.05" are the same. */
const fraction = (text: string | undefined): Figure =>
  text?.endsWith('%') === true ? Number(text.slice(0, -1)) / 100 : figure(text);

const twelve = (row: Row | undefined, months: readonly Month[]): Twelve =>
  months.map((month) => figure(row?.[month]));

const lineOf = (row: Row, months: readonly Month[]): BudgetLine => ({
  id: row.id ?? '',
  type: row.type as BudgetLine['type'],
  yearPolicy: orNull(row.year_policy) as BudgetLine['yearPolicy'],
  toDatePolicy: orNull(row.to_date_policy) as BudgetLine['toDatePolicy'],
  tolerance: fraction(row.tolerance),
  annual: figure(row.annual),
  months: twelve(row, months),
});

function entryOf(row: Row): Entry {
  const reference = row.reference ?? '';
  const settles = reference.startsWith('settles ') ? reference.slice('settles '.length) : null;
  return {
    date: row.date ?? '',
    line: row.line ?? '',
    amount: Number(row.amount),
    stage: orNull(row.stage) as Entry['stage'],
    reference: settles === null ? orNull(reference) : null,
    settles,
  };
}

function kpiOf(row: Row, manual: readonly Row[], months: readonly Month[]): Kpi {
  const byHand = row.numerator === 'manual';
  const inPoints = row.unit === '%';
  const scenario = (name: string) =>
    twelve(
      manual.find(({ kpi, scenario: found }) => kpi === row.id && found === name),
      months,
    );
  return {
    id: row.id ?? '',
    betterWhen: row.better_when as Kpi['betterWhen'],
    rollUp: row.roll_up as Kpi['rollUp'],
    inPoints,
    worth: row.unit === 'VND' && ['sum', 'last'].includes(row.roll_up ?? '') ? 1 : null,
    madeOf: byHand ? null : (row.numerator ?? null),
    denominator: orNull(row.denominator),
    amber: threshold(row.amber, inPoints),
    red: threshold(row.red, inPoints),
    outlookMethod: orNull(row.outlook) as Kpi['outlookMethod'],
    alwaysExplain: false,
    planMonths: scenario('plan'),
    actualMonths: scenario('actual'),
  };
}

/** "3%" of the plan; for a % KPI "0.5" is half a point. */
const threshold = (text: string | undefined, inPoints: boolean): Figure => {
  const value = fraction(text);
  return value !== null && inPoints && text?.endsWith('%') === false ? value / 100 : value;
};
