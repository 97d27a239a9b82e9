import type { Day } from '../domain/plan';

export const YEAR = 2026;

/** The day of a 'MM-DD' in the plan's year. */
export const dayIn = (monthAndDay: string): Day => `${YEAR}-${monthAndDay}`;
