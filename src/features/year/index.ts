import { yearEnd } from './yearEnd';
import { startNextYear } from './startNextYear';
import { workOnYear } from './workOnYear';

/** What a person can ask for about the year’s end and the next one. */
export const year = { yearEnd, startNextYear, workOnYear };
