import type { JSX } from 'preact';

/** Replaced by the version of package.json in the build. */
declare const VERSION: string;

/** The version, which people give when asking for help. */
export const Version = (): JSX.Element => <p class="aside">AOP Planner {VERSION}</p>;
