import { progress } from './progress';

/** Tabs that only a firm with departments and people keeps. */
export const firmTabs = [progress] as const;

export { progress };
