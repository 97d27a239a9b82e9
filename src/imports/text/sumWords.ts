/** Names of total rows and columns, in the form of plainHeader. */
import { MONTHS } from '../../domain/months/dayNamed';

const SUM = '(?:sub|grand )?totals?|sum|(?:tong )?cong|tong(?: so)?';
/** A grand total. */
export const SUM_ALONE = `(?:${SUM})`;
const ALONE = new RegExp(`^${SUM_ALONE}$`);
export const isSumAlone = (plain: string): boolean => ALONE.test(plain);

const OF = new RegExp(`^(?:${SUM}) (?:(?:for|of) )?(?!$)`);
/** What a sum adds up, by its name. */
export const summedName = (plain: string): string => plain.replace(OF, '');

/** A total of a day, month or page, which stands between rows and is not the grand total. */
export const SUM_OF_TIME = `(?:${SUM}) (?:(?:for|of) )?(?:the )?(?:ngay|thang|tuan|quy|trang|ca|page|day|week|(?:month|${MONTHS.join('|')})[a-z]*)`;
