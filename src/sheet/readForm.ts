import { ANSWER_COLUMN, formRows, type Cells, type DayOf } from './layout';
import { a1 } from './places/address';
import { shown, told, type Problem } from './problem';
import type { AnswersOf, Fields, FormTab } from './tab';
import type { Tell } from './value';

interface FormRead<A> {
  answers: A;
  /** For a list field, all its answers. */
  lists: Readonly<Record<string, readonly string[]>>;
  problems: Problem[];
  rows: ReadonlyMap<string, readonly number[]>;
}

/** The answers of a form; questions are found in either language. */
export const readForm = <F extends Fields>(
  tab: FormTab<F>,
  cells: Cells,
  dayOf: DayOf,
): FormRead<AnswersOf<FormTab<F>>> => {
  const rows = formRows(tab, cells);
  const problems: Problem[] = [];
  const answers: Record<string, unknown> = {};
  const lists: Record<string, string[]> = {};
  for (const [key, question] of Object.entries(tab.fields)) {
    if (question.computed) continue;
    const values = (rows.get(key) ?? []).map((row) => {
      const value = cells[row - 1]?.[ANSWER_COLUMN - 1];
      const tell: Tell = (expected, understood) =>
        problems.push(told(understood)(tab, a1(row, ANSWER_COLUMN), shown(value, dayOf), expected));
      return question.read(value ?? '', tell, dayOf);
    });
    answers[key] = values[0] ?? null;
    if (question.lines > 1) lists[key] = values.filter((value): value is string => typeof value === 'string');
  }
  return { answers: answers as AnswersOf<FormTab<F>>, lists, problems, rows };
};
