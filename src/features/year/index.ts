import { startNextYear } from './startNextYear';
import { workOnYear } from './workOnYear';
import { yearEnd } from './yearEnd';

/** Features for the year end and the next year. */
export const year = { yearEnd, startNextYear, workOnYear };
