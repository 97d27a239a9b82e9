/** What a day field says about a text that is no day. */
import { dayFault } from '../../src/sidebar/parts/fields/day';

const HERE = { days: 'dd/mm/yyyy', first: '2026-04' };
const THERE = { days: 'm/d/yyyy', first: '2026-01' };

// prettier-ignore
test.each([
  ['t7',           HERE,  'Đây mới là tháng. Cần ghi một ngày trong tháng, ví dụ 15/07/2026.'],
  ['tháng 2',      HERE,  'Đây mới là tháng. Cần ghi một ngày trong tháng, ví dụ 15/02/2027.'],
  ['T2/2026',      HERE,  'Đây mới là tháng. Cần ghi một ngày trong tháng, ví dụ 15/02/2026.'],
  ['7/2026',       HERE,  'Đây mới là tháng. Cần ghi một ngày trong tháng, ví dụ 15/07/2026.'],
  ['July',         THERE, 'This is a month. Write a day in it: for example 7/15/2026.'],
  ['Jul 2027',     THERE, 'This is a month. Write a day in it: for example 7/15/2027.'],
  ['7',            THERE, 'A date, please: for example 3/15/2026.'],
  ['t13',          HERE,  'Cần ghi ngày, ví dụ 15/03/2027.'],
  ['sometime',     THERE, 'A date, please: for example 3/15/2026.'],
])('“%s” is no day, and what to write is said', (text, here, expected) => {
  const fault = dayFault(text, here);
  expect(fault).not.toBe(false);
  if (fault !== false) expect(Object.values(fault)).toContain(expected);
});
