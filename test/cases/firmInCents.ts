/**
 * The firm's case computed directly from its CSV files in whole cents, without the add-on: plan, actual, committed and
 * variance by department, group and month.
 */
import { readFileSync } from 'node:fs';

/** Fields without quotes contain no comma; a doubled quote stands for one. */
const fieldsOf = (line: string): string[] => {
  const fields: string[] = [];
  let [field, isQuoted] = ['', false];
  for (const sign of line) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === ',' && !isQuoted) {
      fields.push(field);
      field = '';
    } else field += sign;
  }
  return [...fields, field];
};

export const told = (file: string): Record<string, string>[] => {
  const [head = '', ...lines] = readFileSync(`test/cases/firm/${file}`, 'utf8').trim().split(/\r?\n/);
  const headers = fieldsOf(head.replace(/^\uFEFF/, ''));
  return lines.map((line) =>
    Object.fromEntries(fieldsOf(line).map((field, at) => [headers[at] ?? '', field])),
  );
};

/** '1234.5' → 123450n */
export const centsIn = (text: string): bigint => {
  const [whole = '0', part = ''] = text.replace('-', '').split('.');
  const cents = BigInt(whole === '' ? '0' : whole) * 100n + BigInt(part.padEnd(2, '0').slice(0, 2));
  return text.startsWith('-') ? -cents : cents;
};

export interface Cents {
  plan: bigint;
  actual: bigint;
  committed: bigint;
}

const MONTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map(
  (month) => `${month > 3 ? 2026 : 2027}-${String(month).padStart(2, '0')}`,
);

/** Each line's figures in each month of the year, by its Id. */
export const firmInCents = () => {
  const lines = told('budget.csv');
  const entries = told('actuals.csv');
  const settled = new Map<string, bigint>();
  for (const { settles = '', amount = '' } of entries)
    if (settles !== '') settled.set(settles, (settled.get(settles) ?? 0n) + centsIn(amount));
  /**
   * The open part of a commitment counts in its own month; under one reference, the earliest commitment is settled
   * first.
   */
  const months = new Map<string, Cents[]>(
    lines.map((line) => [
      line.id ?? '',
      MONTHS.map((month) => ({ plan: centsIn(line[month] ?? ''), actual: 0n, committed: 0n })),
    ]),
  );
  const byDay = [...entries].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  for (const { date = '', line = '', amount = '', stage, reference = '' } of byDay) {
    const cell = months.get(line)?.[MONTHS.indexOf(date.slice(0, 7))];
    if (cell === undefined) continue;
    if (stage !== 'Committed') cell.actual += centsIn(amount);
    else {
      const left = settled.get(reference) ?? 0n;
      const used = left < centsIn(amount) ? left : centsIn(amount);
      settled.set(reference, left - used);
      cell.committed += centsIn(amount) - used;
    }
  }
  return { lines, months };
};

/** Sums of lines that are of some kind, over the first `upto` months of the year. */
export const summedInCents = (
  { lines, months }: ReturnType<typeof firmInCents>,
  isIn: (line: Record<string, string>) => boolean,
  from: number,
  before: number,
): Cents => {
  const sum: Cents = { plan: 0n, actual: 0n, committed: 0n };
  for (const line of lines.filter(isIn))
    for (const cell of (months.get(line.id ?? '') ?? []).slice(from, before)) {
      sum.plan += cell.plan;
      sum.actual += cell.actual;
      sum.committed += cell.committed;
    }
  return sum;
};
