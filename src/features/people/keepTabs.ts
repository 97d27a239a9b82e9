/** Adds tabs that only a firm keeps, when a person asks for them. */
import { done, type Feature } from '../../asking/feature';
import { needed } from '../../asking/fields';
import { USUAL_SCALE } from '../../domain/goals/scorecard';
import { frameOf } from '../../plan/frame';
import type { RowValues } from '../../sheet/content';
import { firmPartKeys, firmParts, ratings, type FirmPart } from '../../tabs/firm';
import { fill, type Words } from '../../words';
import { scaffold } from '../set-up';

const SAY = {
  added: { en: '{tabs}: there now.', vi: 'Đã thêm: {tabs}.' },
  there: { en: '{tabs}: there already.', vi: 'Đã có: {tabs}.' },
} as const satisfies Record<string, Words>;

/** The rating scale starts with the usual steps. */
const SCALE: readonly RowValues[] = USUAL_SCALE.map((step) => ({ ...step }));

/** Adds what a part needs: its tabs, and the columns it adds to other tabs. */
export const keepTabs: Feature<{ part: FirmPart }, null> = {
  title: { en: 'Add to the plan', vi: 'Thêm vào kế hoạch' },
  reads: false,
  menu: null,
  accept: ({ part }) => ({ part: needed(firmPartKeys.find((key) => key === part) ?? null, 'what') }),
  run: (workbook, { part }) => {
    const frame = frameOf(workbook);
    const { first, style, language } = frame;
    const wanted = firmParts[part];
    const isNew = (tab: { key: string }): boolean => !workbook.keys().includes(tab.key);
    const content = part === 'appraisal' && isNew(ratings) ? { [ratings.key]: SCALE } : {};
    const edits = scaffold(workbook, { first, style, content, asked: wanted });
    const tabs = wanted.map(({ name }) => name[language]).join(', ');
    return done(frame, edits, null, fill(wanted.some(isNew) ? SAY.added : SAY.there, language, { tabs }));
  },
};
