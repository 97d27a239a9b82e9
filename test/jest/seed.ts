/**
 * Random cases are the same in every run, so that a passing run keeps passing. AOP_SEED sets another seed, or `random`;
 * fast-check prints the seed of a failure.
 */
import { configureGlobal } from 'fast-check';

const { AOP_SEED: asked = '20260101' } = process.env;
if (asked !== 'random' && !/^-?\d+$/.test(asked))
  throw new Error(`AOP_SEED is neither a number nor "random": ${asked}`);
configureGlobal(asked === 'random' ? {} : { seed: Number(asked) });
