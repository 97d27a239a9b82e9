import { progress } from './progress';
import { agreements, ratings, scorecards } from './scorecards';
import { strategy } from './strategy';

/** Tabs that only a firm with departments and people keeps. */
export const firmTabs = { strategy, progress, scorecards, ratings, agreements } as const;

/** Tabs that are added on request, by subject. */
export const firmParts = { strategy: [strategy], appraisal: [scorecards, ratings] } as const;
export type FirmPart = keyof typeof firmParts;
export const firmPartKeys = Object.keys(firmParts) as FirmPart[];

export { agreements, progress, ratings, scorecards, strategy };
