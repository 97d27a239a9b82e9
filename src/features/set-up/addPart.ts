/** Optional parts of a plan, each added by one click. */
import { done, type Feature } from '../../asking/feature';
import { needed } from '../../asking/fields';
import { frameOf } from '../../plan/frame';
import type { Edit } from '../../sheet/edit';
import { namedTabs, partKeys, parts, type PartKey } from '../../tabs/optional';
import * as titles from '../../titles';
import { fill, type Words } from '../../words';
import { columns } from '../columns';
import { namesDepartments, scaffold } from './scaffold';

const named = new Set(namedTabs.filter(namesDepartments).map(({ key }) => key));

const SAY = {
  added: { en: '{tab} is there now.', vi: 'Đã thêm trang {tab}.' },
  there: { en: '{tab} is there already.', vi: 'Đã có trang {tab}.' },
} as const satisfies Record<string, Words>;

/** Adds one tab and leaves the others as they are. */
export const addPart: Feature<{ part: PartKey }, null> = {
  title: titles.addPart,
  reads: false,
  menu: null,
  accept: ({ part }) => ({ part: needed(partKeys.find((key) => key === part) ?? null, 'what') }),
  run: (workbook, { part }) => {
    const frame = frameOf(workbook);
    const { first, style, language } = frame;
    const edits = scaffold(workbook, { first, style, content: {}, asked: [parts[part]] });
    const own = edits.filter(({ tab }) => tab.key === part);
    const isNew = own.some(({ kind }) => kind === 'add tab');
    const tab = parts[part].name[language];
    // With departments, the department columns of other tabs are unfolded.
    const opened = (): Edit[] =>
      [...columns.foldColumns.run(workbook, { all: true }).edits].filter(
        (edit) => 'tab' in edit && named.has(edit.tab.key),
      );
    return done(
      frame,
      isNew ? [...own, ...(part === 'departments' ? opened() : [])] : [],
      null,
      fill(isNew ? SAY.added : SAY.there, language, { tab }),
    );
  },
};
