/** The tab of a review: its frame, and what makes it ours again where it was frozen or lost its mark. */
import type { Edit } from '../../sheet/edit';
import { slots } from '../../sheet/content';
import type { Layout } from '../../sheet/layout';
import { claimed, firstHidden, frameEdits, ROOM } from '../../sheet/page/frame';
import { columnArea } from '../../sheet/scaffold/columns';
import type { TableTab } from '../../sheet/tab';
import { causes } from '../../tabs/choices';
import { reviewColumns } from '../../tabs/review';
import type { Language } from '../../words';
import type { Previous } from './previous';

type ReviewTab = TableTab<typeof reviewColumns>;

/** The tab as it is added; all down to the last cell that is worked out is ours. */
const added = (tab: ReviewTab, name: string, layout: Layout, rows: number, language: Language): Edit[] => {
  const width = layout.nextColumn - 1;
  const shown = slots(reviewColumns).filter(({ column }) => !column.hidden);
  return frameEdits(
    {
      tab,
      name,
      width,
      columns: width,
      rows: rows + ROOM,
      gridlines: true,
      widths: shown.map(({ column }) => column.width),
      hiddenFrom: firstHidden(reviewColumns, layout),
      ours: [{ row: 1, column: 1, columns: layout.columns.get('toExplain')?.[0] ?? 1 }],
    },
    language,
  );
};

const causeEdit = (tab: ReviewTab, layout: Layout, language: Language): Edit => ({
  kind: 'choices',
  tab,
  areas: columnArea(layout, 'cause'),
  values: Object.values(causes).map((words) => words[language]),
  help: reviewColumns.cause.note[language],
});

/** The tab as it is added, made ours again or only shown; one that was frozen lets itself be edited again. */
export const framed = (
  tab: ReviewTab,
  name: string,
  previous: Previous | null,
  layout: Layout,
  rows: number,
  language: Language,
): Edit[] => {
  const cause = causeEdit(tab, layout, language);
  if (previous === null) return [...added(tab, name, layout, rows, language), cause];
  const here: Edit[] = name === '' ? [{ kind: 'show', tab }] : claimed(tab, name);
  return [...here, ...(previous.closing === null ? [] : [{ kind: 'unprotect tab', tab } as const]), cause];
};
