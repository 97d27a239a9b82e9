import type { Problem } from '../../../sheet/read';
import { isError } from '../../../sheet/value';
import { looking } from '../../../sheet/page/row';
import type { Section } from '../rows';

/** Cells that can't be used as they stand. */
export const cellsToMend: Section<Problem> = {
  kind: 'problem',
  title: { en: 'Cells to put right', vi: 'Các ô cần sửa' },
  items: ({ plan }) => plan.problems,
  id: (_problem, index) => String(index),
  isQuiet: true,
  columns: [
    {
      at: 'name',
      header: { en: 'Cell', vi: 'Ô' },
      cell: ({ tab, cell }, { tabName }) => `${tabName(tab)}${cell === '' ? '' : `!${cell}`}`,
    },
    {
      at: 'unit',
      header: { en: 'Found', vi: 'Đang ghi' },
      // In quotes an error is a word, not one more error.
      cell: ({ found }) => looking(isError(found) ? `“${found}”` : found, { wrap: true, format: '@' }),
    },
    {
      at: 'monthPlan',
      header: { en: 'Expected', vi: 'Cần ghi' },
      cell: ({ expected }, { plan }) => expected[plan.language],
    },
  ],
};

/** What people wrote on the tab outside the cells meant for it: moved down here, never lost. */
export const keptNotes: Section<string> = {
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
