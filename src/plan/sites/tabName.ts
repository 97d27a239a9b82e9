import type { TabRef } from '../../sheet/tab';
import { tabsByKey } from '../../tabs/optional';
import { own, type Language } from '../../words';
import type { Workbook } from '../../workbook';

/** The present name of a tab by its key, since people rename tabs. */
export const tabNames =
  (workbook: Workbook, language: Language) =>
  (key: string): string => {
    const tab = own<TabRef>(tabsByKey, key);
    return tab === undefined ? key : (workbook.sheet(tab)?.name() ?? tab.name[language]);
  };
