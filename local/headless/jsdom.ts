/**
 * Loads jsdom by Node itself: jest's loader cannot read the ES modules in jsdom and replaces every `require` but that
 * of the outer process.
 */
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';

type Jsdom = typeof import('jsdom');

export const loadJsdom = (): Jsdom => {
  const outside = runInThisContext('process') as NodeJS.Process;
  const { createRequire } = outside.getBuiltinModule('node:module');
  return createRequire(join(process.cwd(), 'package.json'))('jsdom') as Jsdom;
};
