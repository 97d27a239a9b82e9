/** Shows every column of the tabs, or only those that a small shop needs. No cell is written. */
import { done, type Feature } from '../../asking/feature';
import { frameOf } from '../../plan/frame';
import { slots } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import { layoutOf } from '../../sheet/layout';
import { foldsOf } from '../../sheet/scaffold/table';
import { namedTabs } from '../../tabs/optional';
import * as titles from '../../titles';
import type { Words } from '../../words';

interface FoldInput {
  /** Whether to show every column. */
  all: boolean;
}

const SAY = {
  all: {
    en: 'Every column is open. The signs above each tab’s columns fold them again.',
    vi: 'Đã mở hết các cột. Bấm dấu phía trên các cột của từng trang để thu lại.',
  },
  essentials: {
    en: 'Each tab shows what a shop needs. The + above the columns opens the rest.',
    vi: 'Mỗi trang chỉ còn các cột cần nhất. Bấm dấu + phía trên các cột để mở phần còn lại.',
  },
} as const satisfies Record<string, Words>;

const tables = namedTabs.filter((tab) => tab.kind === 'table');

export const foldColumns: Feature<FoldInput, null> = {
  title: titles.foldColumns,
  menu: null,
  reads: false,
  accept: ({ all }) => ({ all: all === true || all === 'true' }),
  run: (workbook, { all }) => {
    const { first, language } = frameOf(workbook);
    const edits = tables.flatMap((tab): Edit[] => {
      const sheet = workbook.sheet(tab);
      const layout = sheet === null ? null : layoutOf(tab.columns, sheet.cells(), first, workbook.dayOf);
      if (layout === null) return [];
      const folds = foldsOf(tab, layout);
      if (folds.length === 0) return [];
      // With all columns open, earlier versions froze fewer of them: the codes but not the names beside them.
      const { frozenColumns: columns } = tab;
      const frozen = { kind: 'freeze', tab, rows: layout.headerRow, columns } as const;
      const isOther = slots(tab.columns)
        .slice(0, columns)
        .some(({ column }) => column.more);
      return [...(all ? [{ kind: 'unfold', tab } as const] : folds), ...(isOther ? [frozen] : [])];
    });
    return done({ language }, edits, null, SAY[all ? 'all' : 'essentials'][language]);
  },
};
