import type { Plugin } from 'esbuild';

/** Leaves out of the reader of workbooks what reads kinds that are never brought to it. */
export const withoutOtherKinds: Plugin;
