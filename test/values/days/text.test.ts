/** A day as text: read where it has only one meaning, and reported with the reason where it is no day. */
import { inFigures } from '../../../src/domain/months/dayNamed';
import { dayInText } from '../../../src/domain/months/dayText';
import { readDay } from '../../../src/sheet/value';

test.each([
  ['16.01.2026', '2026-01-16'],
  ['3.4.2026', '2026-04-03'],
  ['16.1.26', '2026-01-16'],
  ['27/3/2026', '2026-03-27'],
  ['3/27/2026', '2026-03-27'],
  ['5/5/2026', '2026-05-05'],
  ['2026-03-27', '2026-03-27'],
  ['2026/3/7', '2026-03-07'],
  ['29-02-2028', '2028-02-29'],
])('%s is %s', (text, day) => {
  expect(dayInText(text)).toEqual({ day });
});

test.each([
  '3/4/2026',
  '15.1',
  '16.01.0026',
  '2026',
  '12:30',
  '16.01/2026',
  '13/13/2026',
  '0/0/2026',
  'tomorrow',
])('%s says no day of its own', (text) => {
  expect(dayInText(text)).toBeNull();
});

test.each([
  ['15/9', '2026-09-15'],
  ['5.8', '2026-08-05'],
  ['30/6', '2027-06-30'],
  ['1-2', '2027-02-01'],
  ['15/9/2025', '2025-09-15'],
])('%s is %s in the year from July 2026', (text, day) => {
  expect(dayInText(text, 'day', '2026-07')).toEqual({ day });
});

test.each([
  ['3 May 2026', '2026-05-03'],
  ['3rd May 26', '2026-05-03'],
  ['May 3, 2026', '2026-05-03'],
  ['1 Sept 2026', '2026-09-01'],
  ['3-Feb-2026', '2026-02-03'],
  ['3 tháng 5 năm 2026', '2026-05-03'],
  ['3 thg 5, 2026', '2026-05-03'],
  ['3 May', '2027-05-03'],
  ['Sep 15', '2026-09-15'],
  ['15 tháng 9', '2026-09-15'],
])('%s, with its month by name, is %s in the year from July 2026', (text, day) => {
  expect(dayInText(inFigures(text), 'month', '2026-07')).toEqual({ day });
});

test.each(['3 boxes', 'May 2026', '3/5/2026', '3 tháng 13'])('%s is no day by a name', (text) => {
  const read = dayInText(inFigures(text), null, '2026-07');
  expect(read).toBeNull();
});

test('29/2 is no day of a year without one', () => {
  expect(dayInText('29/2', 'day', '2026-07')).toEqual({ month: '2/2027', number: 29 });
  expect(dayInText('29/2', 'day', '2027-07')).toEqual({ day: '2028-02-29' });
});

test.each([
  ['31/02', 'tháng 02 không có ngày 31'],
  ['29/02/2026', 'tháng 02/2026 không có ngày 29'],
  ['31.4.2026', 'tháng 4/2026 không có ngày 31'],
  ['2026-02-30', 'tháng 02/2026 không có ngày 30'],
  ['32/1/2026', 'tháng 1/2026 không có ngày 32'],
])('%s is answered with the reason', (text, reason) => {
  let said = '';
  expect(
    readDay(
      text,
      ({ vi }) => (said = vi),
      () => '',
    ),
  ).toBeNull();
  expect(said).toBe(`ngày có thật: ${reason}`);
});
