/**
 * The features that begin with Check all limits: all reviews. That check is a run of its own under its own lock, so
 * that each of the two runs reads all it needs before its first write.
 */
const REVIEWS: readonly string[] = ['reviewMonth', 'reviewQuarter', 'yearEnd'];

export const beginsWithCheck = (feature: string): boolean => REVIEWS.includes(feature);
