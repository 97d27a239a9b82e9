/** The day of a text with the day first, and with the month first. */
import { dayIn } from '../../../src/imports/table/days';

test.each<[string, string | null, string | null]>([
  ['13/03/2026', '2026-03-13', null],
  ['31/12/2026', '2026-12-31', null],
  ['12/25/2026', null, '2026-12-25'],
  ['13092026', '2026-09-13', null],
  ['09132026', null, '2026-09-13'],
  ['13SEP2026', '2026-09-13', '2026-09-13'],
  ['Sep 13, 26', '2026-09-13', '2026-09-13'],
  ['13. März 2026', '2026-03-13', '2026-03-13'],
  ['13 Tháng Mười Hai 2026', '2026-12-13', '2026-12-13'],
  ['T2, 14/09/2026', '2026-09-14', null],
  ['CN 13/09/2026', '2026-09-13', null],
  ['13/09/2569', '2026-09-13', null],
  ['Sep 13 08:15', null, null],
  ['09-2026', null, null],
  ['Sep-26', null, null],
])('%s with the day first, and the month first', (text, dmy, mdy) => {
  expect([dayIn({ text }, 'dmy'), dayIn({ text }, 'mdy')]).toEqual([dmy, mdy]);
});
