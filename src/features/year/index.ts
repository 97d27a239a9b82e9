import { startNextYear } from './startNextYear';
import { workOnYear } from './workOnYear';
import { yearEnd } from './yearEnd';

/** What a person can ask for about the year’s end and the next one. */
export const year = { yearEnd, startNextYear, workOnYear };
