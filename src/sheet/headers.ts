/** Headers of a table that are missing, or that occur twice. */
import { addMonths } from '../domain/months/months';
import type { Month } from '../domain/plan';
import { filled, type Language, type Words } from '../words';
import { astray, astrayProblem, goneOf, rowsAbove } from './headerRow';
import { headerText, type Cells } from './layout';
import { a1 } from './places/address';
import { problem, shown, unread, type Problem } from './problem';
import { slotsOf, type ReadContext, type TableFound, type Slot } from './read';
import type { Columns, TableTab } from './tab';

const MISSING_HEADER: Words = {
  en: 'a column headed “{header}”; “Set up the plan” adds it again',
  vi: 'cột có tiêu đề “{header}”; bấm “Thiết lập kế hoạch” để thêm lại',
};
const TWICE: Words = {
  en: 'this header once: it stands in {read}, which is read, and in {other}; give one of them another name',
  vi: 'tiêu đề này chỉ một lần: đang có ở {read} (ô được đọc) và {other}; hãy đổi tên một trong hai',
};

/** The headers that are missing; months are named. */
const missingHeaders = (
  tab: { key: string },
  slots: readonly Slot[],
  headerRow: number,
  first: Month,
): Problem[] =>
  slots.flatMap((slot) => {
    const [{ column }, gone] = [slot, goneOf(slot)];
    if (column.optional || gone.length === 0) return [];
    const names = (language: Language): string => {
      const of = gone.map((month) => headerText(column, language, addMonths(first, month)));
      return of.length < 4 ? of.join('”, “') : `${of[0] ?? ''}” … “${of.at(-1) ?? ''}`;
    };
    const [en, vi] = [names('en'), names('vi')];
    const expected = {
      en: filled(MISSING_HEADER, { header: en }).en,
      vi: filled(MISSING_HEADER, { header: vi }).vi,
    };
    return [unread(problem(tab, a1(headerRow, 1), '', expected))];
  });

/** A reading with the problems of its headers put before all others. */
export const withHeaders = <R extends TableFound, C extends Columns>(
  tab: TableTab<C>,
  cells: Cells,
  context: ReadContext,
  reading: R,
): R => {
  const { layout } = reading;
  if (layout === null) return reading;
  const { headerRow } = layout;
  const [slots, header] = [slotsOf(tab.columns, layout), cells[headerRow - 1] ?? []];
  const twice = layout.twice.filter(({ key }) => tab.columns[key]?.computed === false);
  const named = twice.map(({ read, other }) =>
    problem(
      tab,
      a1(headerRow, other),
      shown(header[other - 1], context.dayOf),
      filled(TWICE, { read: a1(headerRow, read), other: a1(headerRow, other) }),
    ),
  );
  const elsewhere = astray(tab, cells, layout, context);
  const missing =
    elsewhere === null
      ? missingHeaders(tab, slots, headerRow, context.first)
      : [astrayProblem(tab, cells, layout, elsewhere, context.dayOf)];
  const above = rowsAbove(tab, cells, layout, context.dayOf);
  const problems: Problem[] = [...missing, ...above, ...named];
  return {
    ...reading,
    problems: [...problems, ...reading.problems],
    twice: new Set(twice.map(({ key }) => key)),
  };
};
