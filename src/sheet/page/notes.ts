/**
 * The last sections of every page: cells of the plan that can't be used, and what people wrote where it was in the way.
 */
import * as terms from '../../terms';
import type { Language, Words } from '../../words';
import type { Problem } from '../problem';
import { isError } from '../value';
import { looking } from './row';
import type { Section } from './section';

interface Asked {
  plan: { language: Language };
  tabName: (key: string) => string;
}

const CELL: Words = { en: 'Cell', vi: 'Ô' };
const FOUND: Words = terms.found;
const EXPECTED: Words = terms.toWrite;

/** Cells that can't be used as they stand; `at`: the columns that show what was found and what is expected. */
export const cellsToMend = <I extends Asked, K extends string>(
  problems: (input: I) => readonly Problem[],
  [found, expected]: readonly [K, K],
): Section<Problem, I, K | 'name'> => ({
  kind: 'problem',
  title: terms.cellsToPutRight,
  items: problems,
  id: (_problem, index) => String(index),
  isQuiet: true,
  columns: [
    {
      at: 'name',
      header: CELL,
      cell: ({ tab, cell }, { tabName }) => `${tabName(tab)}${cell === '' ? '' : `!${cell}`}`,
    },
    {
      at: found,
      header: FOUND,
      // In quotes, so that an error is shown as text and is not another error.
      cell: ({ found: text }) => looking(isError(text) ? `“${text}”` : text, { wrap: true, format: '@' }),
    },
    {
      at: expected,
      header: EXPECTED,
      cell: ({ expected: words }, { plan }) => words[plan.language],
    },
  ],
});

/** What people wrote on the tab outside the cells meant for it: it is moved down here, never lost. */
export const keptNotes: Section<string, { kept: readonly string[] }, 'name'> = {
  kind: 'kept',
  title: { en: 'Also found on this tab, and kept', vi: 'Nội dung khác có trên trang này, được giữ lại' },
  items: ({ kept }) => kept,
  id: (_text, index) => String(index),
  isQuiet: true,
  columns: [
    {
      at: 'name',
      header: { en: 'Where it stood, and what', vi: 'Vị trí cũ và nội dung' },
      cell: (text) => text,
    },
  ],
};
