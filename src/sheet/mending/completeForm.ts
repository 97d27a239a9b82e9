import { viewOf, written, type RowValues } from '../content';
import type { Cell, Content, Edit } from '../edit';
import { ANSWER_COLUMN, formRows, placeOfForm } from '../layout';
import { isBlankCell } from '../read';
import { formatOf } from '../scaffold/row';
import type { Surroundings } from '../scaffold/surroundings';
import type { Column, FormTab } from '../tab';
import type { TabRead } from './gaps';
import { sameFormula } from './same';

/** Whether a formula of ours has to be replaced, in a cell that only the add-on writes. */
const isFormer = ({ computed }: Column, old: string, wanted: Content): boolean =>
  computed &&
  old !== '' &&
  typeof wanted === 'object' &&
  wanted !== null &&
  'formula' in wanted &&
  !sameFormula(old, wanted.formula);

/** Adds what a form lacks: missing questions below all others, and formulas in blank cells. */
export const completeForm = (
  tab: FormTab,
  standing: TabRead,
  answers: RowValues,
  around: Surroundings,
): Edit[] => {
  const rows = new Map(formRows(tab, standing.cells));
  let next = standing.cells.length + 1;
  const added = Object.entries(tab.fields).filter(([key]) => !rows.has(key));
  for (const [key] of added) rows.set(key, [next++]);
  const here = placeOfForm(standing.name, rows);
  return Object.entries(tab.fields).flatMap(([key, question]): Edit[] => {
    const row = rows.get(key)?.[0];
    if (row === undefined) return [];
    const formula = question.formula?.(viewOf(answers, around.valuesOf), 0) ?? null;
    const content = written(formula, { here, row, place: around.place });
    const format = formatOf(question, answers, around);
    const answer: Cell = { content, ...(format === '' ? {} : { look: { format } }) };
    if (!rows.has(key) || added.some(([name]) => name === key)) {
      const words = [question.header, question.note].map((text): Cell => ({
        content: text[around.style.language],
      }));
      return [
        { kind: 'write', tab, row, column: 1, cells: [[words[0] ?? answer, answer, words[1] ?? answer]] },
      ];
    }
    const old = standing.formulas[row - 1]?.[ANSWER_COLUMN - 1] ?? '';
    const isOpen = old === '' && isBlankCell(standing.cells[row - 1]?.[ANSWER_COLUMN - 1]);
    if (content === null || !(isOpen || isFormer(question, old, content))) return [];
    return [{ kind: 'write', tab, row, column: ANSWER_COLUMN, cells: [[answer]] }];
  });
};
