import type { Feature } from '../../asking/feature';
import { Refusal } from '../../refusal';
import type { CellPlace } from '../../sheet/places/place';
import type { TabRef } from '../../sheet/tab';
import { reviewTab } from '../../tabs/made/review';
import { tabsByKey } from '../../tabs/optional';
import { own, type Words } from '../../words';

const GONE: Words = {
  en: 'The tab to go to is no longer there.',
  vi: 'Trang cần mở không còn nữa.',
};

const REVIEW = /^review (.+)$/;
const tabNamed = (key: string): TabRef | null => {
  const [, period] = REVIEW.exec(key) ?? [];
  return own<TabRef>(tabsByKey, key) ?? (period === undefined ? null : reviewTab(period));
};

const counted = (value: unknown): number => Math.max(1, Math.floor(Number(value)) || 1);

/** Opens a cell of the plan; nothing is changed. */
export const goTo: Feature<CellPlace, null> = {
  title: { en: 'Go to a cell', vi: 'Mở một ô' },
  reads: true,
  menu: null,
  accept: ({ tab, row, column }) => ({
    tab: typeof tab === 'string' ? tab : '',
    row: counted(row),
    column: counted(column),
  }),
  run: (workbook, { tab: key, row, column }) => {
    const tab = tabNamed(key);
    if (tab === null || workbook.sheet(tab) === null) throw new Refusal(GONE);
    const language = workbook.userLanguage;
    return {
      edits: [{ kind: 'show', tab, cell: { row, column } }],
      problems: [],
      answer: null,
      message: '',
      language,
    };
  },
};
