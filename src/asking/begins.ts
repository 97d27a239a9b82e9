/**
 * What begins with Check all limits: every review. The check is a run of its own before it, under its own lock, so
 * that each reads all it needs before its first write.
 */
const REVIEWS: readonly string[] = ['reviewMonth', 'reviewQuarter', 'yearEnd'];

export const beginsWithCheck = (feature: string): boolean => REVIEWS.includes(feature);
