/**
 * jsdom, loaded by Node itself: jest's loader cannot read the ES modules that jsdom is partly made of, and
 * stands before every require but that of the process outside its sandbox.
 */
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';

type Jsdom = typeof import('jsdom');

export const loadJsdom = (): Jsdom => {
  const outside = runInThisContext('process') as NodeJS.Process;
  const { createRequire } = outside.getBuiltinModule('node:module');
  return createRequire(join(process.cwd(), 'package.json'))('jsdom') as Jsdom;
};
