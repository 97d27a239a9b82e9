/** An edit of the Budget after approval: approved values are put back. */
import { byKey } from '../../domain/keys';
import { approvedPlan, spelledAs, type Approved, type ApprovedLine } from '../../plan/approved/approved';
import {
  approvedSaid,
  differencesOf,
  FIXED_COLUMNS,
  placeSaid,
  type UnlikeCell,
  type KeptKey,
} from '../../plan/approved/lines';
import { spellingIn } from '../../plan/reading/spelling';
import { languageIn, layoutOf, type DayOf, type Layout } from '../../sheet/layout';
import { inPlace } from '../../sheet/mending/inPlace';
import { shown } from '../../sheet/problem';
import { readTable } from '../../sheet/read';
import { spokenMoney } from '../../speech';
import { budget } from '../../tabs';
import type { BudgetRow } from '../../tabs/plan/budget';
import { fill, type Language } from '../../words';
import type { Workbook } from '../../workbook';
import { MONEY, spillerIn } from '../budget';
import { asItWas, editedRows, figuresTyped, headedYear, touches } from '../cells';
import type { Consequence, Edited, Toast } from '../event';
import { APPROVED } from './approvedWords';
import { putBack, type Fixed as FixedOf } from './rows';

type Fixed = FixedOf<UnlikeCell>;
/** The approved fields of a row, as they stand now. */
type Kept = Pick<BudgetRow, 'row' | 'id' | 'line' | KeptKey>;
/** A line is known by its Id, or by its name where it has none. */
const NAMED = ['id', 'line'] as const;

/** A line known by its name may be given an Id; typing over any other Id makes the row another line. */
const approvedFor = (workbook: Workbook, edited: Edited, layout: Layout): Approved | null => {
  const isAnothers = touches(edited, layout, NAMED) && edited.before !== null;
  return spelledAs(approvedPlan(workbook), isAnothers ? {} : { line: spellingIn(budget, workbook) });
};

export const approvedBudgetEdited = (workbook: Workbook, edited: Edited): Consequence | null => {
  const sheet = workbook.sheet(budget);
  const cells = sheet?.cells() ?? [];
  const first = headedYear(workbook);
  const layout = layoutOf(budget.columns, cells, first, workbook.dayOf);
  if (sheet === null || layout === null || !touches(edited, layout, [...NAMED, ...FIXED_COLUMNS]))
    return null;
  const [top, bottom] = editedRows(edited, layout, cells);
  if (top > bottom) return null;
  const approved = approvedFor(workbook, edited, layout);
  const known = byKey(approved?.lines ?? []);
  const { rows } = readTable(budget, cells, { first, dayOf: workbook.dayOf });
  /** For a line that was approved without an Id, its name stands in for the Id; any other line is known by its Id. */
  const rowAt = (row: number): Kept => {
    const kept = keptIn(cells[row - 1] ?? [], row, layout, workbook.dayOf);
    return kept.id === null && known(kept.line)?.line === null ? { ...kept, id: kept.line } : kept;
  };
  const isSpread = (row: number): boolean => spillerIn(sheet, layout, row) !== undefined;
  const { fixed, lost } =
    approved?.first === first
      ? putBack<ApprovedLine, Kept, UnlikeCell>({
          columns: budget.columns,
          approved: approved.lines,
          rows: rows.map(({ row }) => rowAt(row)),
          layout,
          edited,
          range: [top, bottom],
          named: NAMED,
          differences: differencesOf,
          tells: MONEY,
          isSpread,
          rowAt,
        })
      : { fixed: [], lost: [] };
  const figures = figuresTyped(cells, edited, layout, MONEY);
  const language = languageIn(budget.columns, cells, layout);
  const placed = fixed.map(({ content, ...at }) => ({ ...at, content: content(language) }));
  const edits = inPlace(budget, [...figures, ...placed], asItWas(sheet, workbook.dayOf));
  const typed = ({ row, column }: Fixed): string =>
    said(cells[row - 1]?.[column - 1], language, workbook.dayOf);
  return { edits, toast: toastOf(fixed, lost, typed, first, language) };
};

/** A row's cells, read as the table would read them if the row had a key. */
const keptIn = (line: readonly unknown[], row: number, layout: Layout, dayOf: DayOf): Kept => {
  const read = (key: 'id' | 'line' | KeptKey, month = 0): unknown =>
    budget.columns[key].read(line[(layout.columns.get(key)?.[month] ?? 0) - 1] ?? '', () => undefined, dayOf);
  const single = Object.fromEntries(([...NAMED, ...FIXED_COLUMNS] as const).map((key) => [key, read(key)]));
  const months = Array.from({ length: 12 }, (_, month) => read('months', month));
  return { ...single, row, months } as unknown as Kept;
};

const said = (value: unknown, language: Language, dayOf: DayOf): string => {
  if (typeof value === 'number') return spokenMoney(value, language);
  return value === null || value === undefined || value === '' ? '–' : shown(value, dayOf);
};

const toastOf = (
  fixed: readonly Fixed[],
  lost: readonly string[],
  typed: (one: Fixed) => string,
  first: string,
  language: Language,
): Toast | null => {
  const title = APPROVED.title[language];
  const [one] = fixed;
  if (lost.length > 0) return { title, message: fill(APPROVED.lost, language, { lines: lost.join(', ') }) };
  if (one === undefined) return null;
  if (fixed.length > 1)
    return { title, message: fill(APPROVED.putBackAll, language, { count: fixed.length }) };
  const { difference, id, takenBy } = one;
  const values = { line: id, typed: typed(one) };
  if (takenBy !== null)
    return { title, message: fill(APPROVED.stands, language, { ...values, row: takenBy }) };
  const isMoney = difference !== null && MONEY.includes(difference.key);
  const was = difference === null ? id : approvedSaid(difference, language);
  const place =
    difference === null ? budget.columns.id.header[language] : placeSaid(difference, first, language);
  return {
    title,
    message: fill(isMoney ? APPROVED.putBack : APPROVED.keeps, language, { ...values, was, place }),
  };
};
