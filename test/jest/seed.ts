/**
 * Random cases are the same in every run, so that what is green stays green: AOP_SEED is another seed, or `random`.
 * fast-check says the seed of what it finds.
 */
import { configureGlobal } from 'fast-check';

const { AOP_SEED: asked = '20260101' } = process.env;
if (asked !== 'random' && !/^-?\d+$/.test(asked))
  throw new Error(`AOP_SEED is neither a number nor "random": ${asked}`);
configureGlobal(asked === 'random' ? {} : { seed: Number(asked) });
