/** How the plan's Ids are spelled where they are defined, since references may spell them differently. */
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

/** For the tabs that are read; Ids that are on none of them keep their spelling. */
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
