import type { JSX } from 'preact';

/** The build writes package.json's in. */
declare const VERSION: string;

/** What to name when asking for help. */
export const Version = (): JSX.Element => <p class="aside">AOP Planner {VERSION}</p>;
