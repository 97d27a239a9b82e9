import type { Language } from '../words';

const PLAN = '+';

/** What is remembered for the menu at the next opening: the language, and whether there is a plan. */
export const keptAs = (language: Language, hasPlan: boolean): string =>
  hasPlan ? language + PLAN : language;

export const saysPlan = (kept: string): boolean => kept.endsWith(PLAN);
