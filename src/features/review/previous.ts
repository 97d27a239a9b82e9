import type { Plan } from '../../plan/plan';
import { freshLayout, layoutOf, type Cells, type DayOf, type Layout } from '../../sheet/layout';
import { HEADER, numbered } from '../../sheet/page/row';
import { standingOn, textOf, type PageStanding } from '../../sheet/page/standing';
import { isBlankCell } from '../../sheet/read';
import type { TableTab } from '../../sheet/tab';
import { EXPLANATION, type Explanation, reviewColumns, type Wording } from '../../tabs/made/review';
import type { Sheet } from '../../workbook';
import type { ReviewPage } from './page';

/** What people wrote about KPIs on the tab of an earlier review. */
interface Said {
  /** The explanations as they were understood, by the KPI's Id. */
  explanations: ReadonlyMap<string, Explanation>;
  /** The explanations word for word, by the tag of the KPI's row. */
  worded: ReadonlyMap<string, Wording>;
  names: ReadonlyMap<string, string>;
  /** The rows of KPIs, including those that no longer exist. */
  rows: ReadonlyMap<string, number>;
}

/** What the tab of an earlier review holds that must not be lost. */
export interface Previous extends PageStanding, Said {
  /** The rows that say where the figures come from or that the month is closed; empty where a person removed them. */
  sourceRows: readonly number[];
  /** The Id of the closing that froze the tab, as the tab says it. */
  closing: string | null;
  /** The month was reopened, and the review has not been built anew since. */
  isReopened: boolean;
}

/** The tag of the row that says where the figures come from, between a reopening and the next review. */
export const REOPENED_TAG = 'source reopened';

/** The value for a first review, with nothing written yet. */
export const NOTHING_SAID: Pick<Said, 'worded' | 'names'> = { worded: new Map(), names: new Map() };

/** What was written: a choice or day as it was understood, anything else word for word. */
const wordedAs = (value: unknown, read: string | null, dayOf: DayOf): string | null =>
  isBlankCell(value) ? null : (read ?? textOf(value, dayOf));

/** The explanation in a row, as the columns of a review read it. */
const explanationOf = (at: (key: string) => unknown, dayOf: DayOf): Explanation => {
  const { cause, explanation, action, owner, due } = reviewColumns;
  const tell = (): undefined => undefined;
  return {
    cause: cause.read(at('cause'), tell, dayOf),
    explanation: explanation.read(at('explanation'), tell, dayOf),
    action: action.read(at('action'), tell, dayOf),
    owner: owner.read(at('owner'), tell, dayOf),
    due: due.read(at('due'), tell, dayOf),
  };
};

/** The tags of all rows. If the tag column was removed, rows of KPIs are found by their Id. */
const tagsOf = (cells: Cells, layout: Layout, dayOf: DayOf): string[] => {
  const [tagAt, idAt] = ['tag', 'id'].map((key) => layout.columns.get(key)?.[0]);
  let isKpi = false;
  const tags = cells.map((line, index) => {
    if (index + 1 === layout.headerRow) {
      isKpi = true;
      return HEADER;
    }
    if (tagAt !== undefined) return textOf(line[tagAt - 1], dayOf);
    const id = idAt === undefined ? '' : textOf(line[idAt - 1], dayOf);
    isKpi &&= id !== '';
    return isKpi ? `kpi ${id}` : 'unknown';
  });
  return numbered(tags);
};

const saidOn = (cells: Cells, { tags, layout }: PageStanding, dayOf: DayOf): Said => {
  const explanations = new Map<string, Explanation>();
  const worded = new Map<string, Wording>();
  const names = new Map<string, string>();
  const rows = new Map<string, number>();
  tags.forEach((tag, index) => {
    if (!tag.startsWith('kpi ')) return;
    const cell = (key: string): unknown => cells[index]?.[(layout.columns.get(key)?.[0] ?? 0) - 1] ?? '';
    const id = tag.slice('kpi '.length);
    const said = explanationOf(cell, dayOf);
    const words = Object.fromEntries(
      EXPLANATION.map((key) => {
        const isTyped = key === 'cause' || key === 'due';
        return [key, wordedAs(cell(key), isTyped ? said[key] : null, dayOf)];
      }),
    ) as Wording;
    rows.set(id, index + 1);
    if (EXPLANATION.every((key) => words[key] === null)) return;
    explanations.set(id, said);
    worded.set(tag, words);
    names.set(tag, textOf(cell('name'), dayOf));
  });
  return { explanations, worded, names, rows };
};

export const previousOf = (
  sheet: Sheet,
  tab: TableTab<typeof reviewColumns>,
  plan: Pick<Plan, 'first' | 'dayOf'>,
  page: ReviewPage,
): Previous => {
  const cells = sheet.cells();
  const { dayOf } = plan;
  // If the header row is missing, the tab is read in its original layout.
  const found = layoutOf(tab.columns, cells, plan.first, dayOf) ?? {
    ...freshLayout(tab.columns, 0),
    headerRow: 0,
  };
  const layout = { ...found, nextColumn: Math.max(found.nextColumn, (cells[0]?.length ?? 0) + 1) };
  const standing = standingOn(cells, layout, tagsOf(cells, layout, dayOf), dayOf, page);
  const { tags } = standing;
  const isSource = (tag: string): boolean => /^(source|closed)\b/.test(tag);
  const top = tags.slice(0, layout.headerRow).findIndex(isSource);
  const count = top < 0 ? 0 : tags.slice(top).findIndex((tag) => !isSource(tag));
  return {
    ...standing,
    ...saidOn(cells, standing, dayOf),
    sourceRows: Array.from({ length: count }, (_, index) => top + 1 + index),
    closing: /^closed (\S+)/.exec(tags[top] ?? '')?.[1] ?? null,
    isReopened: tags[top] === REOPENED_TAG,
  };
};
