import type { Month } from '../../domain/plan';
import type { TabPlace } from '../../sheet/formula';
import { placeOfTable, formRows, layoutOf, placeOfForm } from '../../sheet/layout';
import type { Surroundings } from '../../sheet/scaffold/surroundings';
import type { AnyTab } from '../../sheet/tab';
import { DAY_FIRST } from '../../speech';
import { budget } from '../../tabs';
import { monthStart } from '../../tabs/formulas';
import type { Language } from '../../words';
import type { Workbook, Sheet } from '../../workbook';
import type { Plan } from '../plan';

/** The surroundings of a tab in this plan. */
export const around = (workbook: Workbook, { style, layouts }: Plan): Surroundings => ({
  style,
  place: ({ key }) => {
    const sheet = key === budget.key ? workbook.sheet(budget) : null;
    return sheet === null || layouts.budget === null ? undefined : placeOfTable(sheet.name(), layouts.budget);
  },
  valuesOf: () => [],
  monthStart,
});

/** The surroundings for writing rows that refer to no other tab. */
export const standalone = (language: Language): Surroundings => ({
  style: { language, decimals: 0, days: DAY_FIRST },
  place: () => undefined,
  valuesOf: () => [],
  monthStart,
});

export const placeOf = (
  tab: AnyTab,
  sheet: Sheet,
  workbook: Workbook,
  first: Month,
): TabPlace | undefined => {
  if (tab.kind === 'form') return placeOfForm(sheet.name(), formRows(tab, sheet.cells()));
  const layout = layoutOf(tab.columns, sheet.cells(), first, workbook.dayOf);
  return layout === null ? undefined : placeOfTable(sheet.name(), layout);
};

/** The places of existing tabs, by key. Cached, since formulas ask thousands of times. */
export const placesIn = (
  workbook: Workbook,
  tabs: readonly AnyTab[],
  first: Month,
): Surroundings['place'] => {
  const known = new Map<string, TabPlace | undefined>();
  return ({ key }) => {
    if (!known.has(key)) {
      const tab = tabs.find((each) => each.key === key);
      const sheet = tab === undefined ? null : workbook.sheet(tab);
      known.set(key, tab === undefined || sheet === null ? undefined : placeOf(tab, sheet, workbook, first));
    }
    return known.get(key);
  };
};
