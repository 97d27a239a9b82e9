/** The tab of a review: its frame, and what makes it ours again where it was frozen or lost its mark. */
import type { Edit } from '../../sheet/edit';
import type { Layout } from '../../sheet/layout';
import { claimed, columnsAdded } from '../../sheet/page/frame';
import { columnArea } from '../../sheet/scaffold/columns';
import type { TableTab } from '../../sheet/tab';
import { causes } from '../../tabs/choices';
import { reviewColumns } from '../../tabs/made/review';
import type { Language } from '../../words';
import type { Previous } from './previous';

type ReviewTab = TableTab<typeof reviewColumns>;

/** Causes can be chosen only beside the KPIs, not in the sections below. */
const causeEdit = (tab: ReviewTab, layout: Layout, rows: number, language: Language): Edit => ({
  kind: 'choices',
  tab,
  areas: columnArea(layout, 'cause', Math.max(1, rows)),
  values: Object.values(causes).map((words) => words[language]),
  help: reviewColumns.cause.note[language],
});

/** Adds the tab, makes it ours again, or only shows it; a frozen tab becomes editable again. */
export const framed = (
  { tab, name, open }: { tab: ReviewTab; name: string; open: ReadonlySet<string> },
  previous: Previous | null,
  layout: Layout,
  rows: { all: number; kpis: number },
  language: Language,
): Edit[] => {
  const cause = causeEdit(tab, layout, rows.kpis, language);
  if (previous === null)
    return [...columnsAdded({ tab, name, ours: 'toExplain', open }, layout, rows.all, language), cause];
  const here: Edit[] = name === '' ? [{ kind: 'show', tab }] : claimed(tab, name);
  return [...here, ...(previous.closing === null ? [] : [{ kind: 'unprotect tab', tab } as const]), cause];
};
