/** The case's expected figures, and what the add-on's cells show. */
import type { Person } from '../../local/person';
import { statuses } from '../../src/tabs/choices';
import type { Language } from '../../src/words';
import { figure, rowsOf, type Row } from '../plans/case';
import { nameOf, reviewTable, table } from '../plans/shop';

/** Each column of expected-review, and the review column that shows it. */
const SHOWN: Record<string, string> = {
  month_plan: 'monthPlan',
  month_actual: 'monthActual',
  month_variance: 'monthVariance',
  month_variance_pct: 'monthVariancePct',
  month_status: 'monthStatus',
  to_date_plan: 'toDatePlan',
  to_date_actual: 'toDateActual',
  to_date_variance: 'toDateVariance',
  to_date_variance_pct: 'toDateVariancePct',
  to_date_status: 'toDateStatus',
  year_plan: 'yearPlan',
  outlook: 'yearActual',
  outlook_variance: 'yearVariance',
  outlook_variance_pct: 'yearVariancePct',
  outlook_status: 'yearStatus',
  needed_per_month: 'needed',
};

/** Rounded as in the case's files: shares to 8 decimals, averages to 4. Blank stays blank. */
export const written = (value: unknown, isShare: boolean): unknown =>
  typeof value === 'number' ? Number(value.toFixed(isShare ? 8 : 4)) + 0 : value;

/** The cells of a review, a row for each KPI. */
export const reviewShown = (person: Person, month: string, language: Language): unknown[][] =>
  reviewTable(person, month, language).rows.map(({ values }) => [
    values.id,
    ...Object.entries(SHOWN).map(([column, key]) =>
      written(values[key], values.unit === '%' || column.endsWith('_pct')),
    ),
  ]);

const expectedCell = (row: Row, column: string, language: Language): unknown => {
  const text = row[column] ?? '';
  return column.endsWith('_status')
    ? statuses[text as keyof typeof statuses][language]
    : (figure(text) ?? '');
};

/** The same as the case expects it. */
export const reviewExpected = (month: string, language: Language): unknown[][] =>
  rowsOf('babycare', `expected-review-${month}.csv`).map((row) => [
    row.kpi,
    ...Object.keys(SHOWN).map((column) => expectedCell(row, column, language)),
  ]);

/** Budget's cells for limited lines, in the case's format. */
export const availableShown = (person: Person, month: string, language: Language): Row[] => {
  const budget = table(person, nameOf('budget', language), 'budget', language);
  return rowsOf('babycare', `expected-available-${month}.csv`).map(({ line }) => {
    const { values } = budget.row(line!);
    return {
      line: values.id as string,
      month,
      limit_to_date: String(values.limitToDate),
      used_to_date: String(values.usedToDate),
      available_to_date: String(values.availableToDate),
      limit_year: String(values.annual),
      used_year: String(values.usedYear),
      available_year: String(values.availableYear),
    };
  });
};
