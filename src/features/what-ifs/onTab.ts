import { done, type Feature } from '../../asking/feature';
import { readPlan } from '../../plan/plan';
import { madePage } from '../../plan/sites/madePage';
import { nameIn } from '../../plan/sites/site';
import { Refusal } from '../../refusal';
import { placed } from '../../sheet/page/page';
import { fill, type Words } from '../../words';
import { expectedNow, monthsWith, yearOutcome } from './compare';
import {
  changedIn,
  changedSection,
  comparedRows,
  comparedTab,
  NAME,
  SAY as PAGE,
  type Compared,
  type ComparedInput,
} from './page';
import { whatIfsOf } from './read';

const SAY = {
  done: {
    en: '{count} what-if{count: is|s are} compared on the tab “{tab}”.',
    vi: 'Đã so sánh {count} phương án ở trang “{tab}”.',
  },
  taken: { en: '{name} (taken over)', vi: '{name} (đã áp dụng)' },
  none: {
    en: 'Write a what-if on the tab What-ifs first.',
    vi: 'Trước hết hãy ghi một phương án ở trang Phương án giả định.',
  },
} as const satisfies Record<string, Words>;

/** Compares the plan and all what-ifs on a tab, or brings that up to date; the plan is not changed. */
export const whatIfsOnTab: Feature<null, { tab: string }> = {
  title: NAME,
  reads: false,
  menu: null,
  accept: () => null,
  run: (workbook) => {
    const plan = readPlan(workbook);
    const { language, style, first } = plan;
    const found = whatIfsOf(workbook, plan);
    const { whatIfs, problems } = found;
    if (whatIfs.length === 0) throw new Refusal(SAY.none);
    const now = expectedNow(workbook, plan);
    const planned = PAGE.plan[language];
    const asPlanned: Compared = {
      name: planned,
      shown: planned,
      months: now,
      outcome: yearOutcome(plan, now),
    };
    const others = whatIfs.map((each): Compared => {
      const months = monthsWith(plan, now, each, found);
      const { name, takenBy } = each;
      const shown = takenBy.length === 0 ? name : fill(SAY.taken, language, { name });
      return { name, shown, months, outcome: yearOutcome(plan, months) };
    });
    const edits = madePage<ComparedInput>(workbook, plan, {
      tab: comparedTab,
      kind: 'what-if',
      title: PAGE.title[language],
      lead: [PAGE.source[language]],
      table: comparedRows([asPlanned, ...others], first, style),
      sections: [placed(changedSection)],
      input: ({ kept }) => ({
        style,
        kept,
        changed: others.flatMap((each) => changedIn(plan.lines, now, each, style.decimals)),
      }),
    });
    const tab = nameIn(workbook, comparedTab, language);
    const message = fill(SAY.done, language, { count: others.length, tab });
    return done(plan, edits, { tab }, message, [...plan.problems, ...problems]);
  },
};
