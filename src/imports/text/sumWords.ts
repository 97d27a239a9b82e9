/** What rows and columns of sums are called, in texts as plainHeader has them. */
import { MONTHS } from '../../domain/months/dayNamed';

const SUM = '(?:sub|grand )?totals?|sum|(?:tong )?cong|tong(?: so)?';
/** A sum of all there is. */
export const SUM_ALONE = `(?:${SUM})`;
const ALONE = new RegExp(`^${SUM_ALONE}$`);
export const isSumAlone = (plain: string): boolean => ALONE.test(plain);

const OF = new RegExp(`^(?:${SUM}) (?:(?:for|of) )?(?!$)`);
/** What a sum is of, as it is called. */
export const summedName = (plain: string): string => plain.replace(OF, '');

/** Of a day, a month or a page: it stands between rows, and is none of the whole. */
export const SUM_OF_TIME = `(?:${SUM}) (?:(?:for|of) )?(?:the )?(?:ngay|thang|tuan|quy|trang|ca|page|day|week|(?:month|${MONTHS.join('|')})[a-z]*)`;
