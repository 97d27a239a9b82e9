/** A plan whose headers were moved out of their row, by a sort as a rule: nothing is added to it until they are back. */
import type { Month } from '../../domain/plan';
import { Refusal } from '../../refusal';
import { astray, astrayProblem } from '../../sheet/headerRow';
import { layoutOf } from '../../sheet/layout';
import type { Problem } from '../../sheet/problem';
import type { AnyTab } from '../../sheet/tab';
import { namedTabs } from '../../tabs/optional';
import { fill, type Language, type Words } from '../../words';
import type { Sheet, Workbook } from '../../workbook';

/** A table of the plan whose headers are in two rows, as a problem; null where none is. */
export const headersApart = (
  tabs: readonly AnyTab[],
  sheetOf: (tab: AnyTab) => Sheet | null,
  { first, dayOf }: { first: Month; dayOf: Workbook['dayOf'] },
): { sheet: Sheet; problem: Problem } | null => {
  for (const tab of tabs) {
    const sheet = tab.kind === 'form' ? null : sheetOf(tab);
    if (sheet === null || tab.kind === 'form') continue;
    const layout = layoutOf(tab.columns, sheet.cells(), first, dayOf);
    const found = layout === null ? null : astray(tab, sheet.cells(), layout, { first, dayOf });
    if (layout !== null && found !== null)
      return { sheet, problem: astrayProblem(tab, sheet.cells(), layout, found, dayOf) };
  }
  return null;
};

/** Whether a table of the plan has its headers in two rows. Nothing is added to such a plan. */
export const hasHeadersApart = (workbook: Workbook, first: Month): boolean =>
  headersApart(namedTabs, (tab) => workbook.sheet(tab), {
    first,
    dayOf: workbook.dayOf,
  }) !== null;

const HEADERS_FIRST: Words = {
  en: 'Nothing was added, since headers of {tab} are not in their row. {tab}!{cell}, expected: {expected}.',
  vi: 'Chưa thêm gì, vì tiêu đề của trang {tab} không nằm đúng dòng. {tab}!{cell}, cần có: {expected}.',
};
export const headersFirst = ({
  sheet,
  problem: { cell, expected },
}: {
  sheet: Sheet;
  problem: Problem;
}): Refusal => {
  const said = (language: Language): string =>
    fill(HEADERS_FIRST, language, { tab: sheet.name(), cell, expected: expected[language] });
  return new Refusal({ en: said('en'), vi: said('vi') });
};
