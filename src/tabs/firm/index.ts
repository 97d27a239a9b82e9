import { progress } from './progress';
import { agreements, ratings, scorecards } from './scorecards';
import { strategy } from './strategy';

/** Tabs that only a firm with departments and people keeps. */
export const firmTabs = { strategy, progress, scorecards, ratings, agreements } as const;

/** Those that are added when they are asked for, by what they are about. */
export const firmParts = { strategy: [strategy], appraisal: [scorecards, ratings] } as const;
export type FirmPart = keyof typeof firmParts;
export const firmPartKeys = Object.keys(firmParts) as FirmPart[];

export { agreements, progress, ratings, scorecards, strategy };
