/** Amounts with what they are for, and months, as people write them. */
import { monthly, yearly } from '../../../src/domain/money/rate';
import { monthInText } from '../../../src/domain/months/monthText';

// prettier-ignore
test.each([
  // typed               a month        a year
  ['6tr',                6_000_000,     6_000_000],
  ['6tr/tháng',          6_000_000,     72_000_000],
  ['6 tr / tháng',       6_000_000,     72_000_000],
  ['6 triệu một tháng',  6_000_000,     72_000_000],
  ['6tr mỗi Tháng',      6_000_000,     72_000_000],
  ['7tr/người/tháng',    7_000_000,     null],
  ['7tr/tháng/người',    7_000_000,     null],
  ['12m a month',        12_000_000,    144_000_000],
  ['£500 per month',     500,           6_000],
  ['1,2 tỷ/năm',         null,          1_200_000_000],
  ['72tr một năm',       null,          72_000_000],
  ['6tr/tuần',           null,          null],
  ['tháng',              null,          null],
  ['',                   null,          null],
])('“%s” asked for by the month is %j, by the year %j', (text, month, year) => {
  expect([monthly(text), yearly(text)]).toEqual([month, year]);
});

// prettier-ignore
test.each([
  ['T8',            '2027-08'],
  ['t 12',          '2027-12'],
  ['tháng 8',       '2027-08'],
  ['Tháng 3',       '2028-03'],
  ['thang 03',      '2028-03'],
  ['tháng 8/2026',  '2026-08'],
  ['T3.2027',       '2027-03'],
  ['T13',           null],
  ['T0',            null],
  ['8',             null],
  ['Tết 8',         null],
])('in a year from July 2027 on “%s” is %j', (text, month) => {
  expect(monthInText(text, '2027-07')).toBe(month);
});
