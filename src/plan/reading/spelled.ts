/** How the plan's Ids are spelled where they are given: whoever names one elsewhere may spell it in his own way. */
import type { Month } from '../../domain/plan';
import type { Spellings } from '../../sheet/read';
import type { Named, TableTab } from '../../sheet/tab';
import { actions, budget, goals, kpis } from '../../tabs';
import type { Workbook } from '../../workbook';
import { spellingIn } from './spelling';

const GIVEN: readonly [Named, TableTab][] = [
  ['line', budget],
  ['kpi', kpis],
  ['goal', goals],
  ['action', actions],
];

/** Of the tabs that are read; for what is on none of them each spelling stays. */
export const spellingsIn = (
  workbook: Workbook,
  leftOut: readonly { key: string }[] = [],
  year?: Month,
): Spellings =>
  Object.fromEntries(
    GIVEN.filter(([, tab]) => !leftOut.some(({ key }) => key === tab.key)).map(([named, tab]) => [
      named,
      spellingIn(tab, workbook, year),
    ]),
  );
