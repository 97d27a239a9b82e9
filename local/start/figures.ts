/** The review's figures as a table in the terminal, for machines without a screen. */
import { reviewColumns } from '../../src/tabs/made/review';
import { plain, says, type Language, type Words } from '../../src/words';
import type { Person } from '../person';

interface Figure {
  readonly key: keyof typeof reviewColumns;
  readonly title: Words;
}
const FIGURES: readonly Figure[] = [
  { key: 'name', title: { en: 'KPI', vi: 'KPI' } },
  { key: 'monthPlan', title: { en: 'Plan', vi: 'Kế hoạch' } },
  { key: 'monthActual', title: { en: 'Actual', vi: 'Thực hiện' } },
  { key: 'monthVariancePct', title: { en: 'Var. %', vi: 'Lệch %' } },
  { key: 'monthStatus', title: { en: 'Status', vi: 'Trạng thái' } },
  { key: 'toDateActual', title: { en: 'To date', vi: 'Luỹ kế' } },
  { key: 'toDateVariancePct', title: { en: 'Var. %', vi: 'Lệch %' } },
  { key: 'yearActual', title: { en: 'Outlook', vi: 'Ước cả năm' } },
  { key: 'yearVariancePct', title: { en: 'Var. %', vi: 'Lệch %' } },
];
const TEXTS: readonly Figure['key'][] = ['name', 'monthStatus'];

/** The newest review as lines of text; none where there is no review. */
export function reviewTable(person: Person, language: Language): string[] {
  const tab = person
    .tabs()
    .filter((name) => /\d{4}-\d{2}$/.test(name))
    .sort((a, b) => a.slice(-7).localeCompare(b.slice(-7)))
    .at(-1);
  if (!tab) return [];
  const cells = person.displayed(tab);
  const header = cells.find((row) => row.some((cell) => says(reviewColumns.monthPlan.header, cell)));
  if (!header) return [];
  const at = ({ header: words }: { header: Words }) => header.findIndex((cell) => says(words, cell));
  const tag = at(reviewColumns.tag);
  const rows = cells
    .filter((row) => plain(row[tag] ?? '').startsWith('kpi '))
    .map((row) => FIGURES.map(({ key }) => row[at(reviewColumns[key])] ?? ''));
  return [tab, '', ...aligned([FIGURES.map(({ title }) => title[language]), ...rows])];
}

/** Figures right-aligned, texts left-aligned, with a line under the header. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = FIGURES.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        TEXTS.includes(FIGURES[column]!.key) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  );
  return [lines[0]!, widths.map((width) => '─'.repeat(width)).join('  '), ...lines.slice(1)];
}
