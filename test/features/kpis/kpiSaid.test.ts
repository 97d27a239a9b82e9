/** A KPI's figure in a sentence has its unit, unless the currency's notation or % already shows it. */
import { kpiSaid } from '../../../src/plan/rows/kpiSaid';

test.each([
  [45.2, { unit: 'days', inPoints: false, worth: null, decimals: null }, '45.2 days', '45,2 days'],
  [43, { unit: 'days', inPoints: false, worth: null, decimals: null }, '43 days', '43 days'],
  [23.304, { unit: ' hours ', inPoints: false, worth: null, decimals: null }, '23.3 hours', '23,3 hours'],
  [8.25, { unit: 'x', inPoints: false, worth: null, decimals: null }, '8.25 x', '8,25 x'],
  [
    21_600,
    { unit: 'visits', inPoints: false, worth: null, decimals: null },
    '21,600 visits',
    '21.600 visits',
  ],
  [0.238, { unit: '%', inPoints: true, worth: null, decimals: null }, '23.8%', '23,8%'],
  [7_200_000_000, { unit: 'VND', inPoints: false, worth: 1, decimals: 0 }, '7.2 bn', '7,2 tỷ'],
  [
    45.2,
    { unit: 'million VND', inPoints: false, worth: 1e6, decimals: null },
    '45.2 million VND',
    '45,2 million VND',
  ],
  // Five months' pace has more decimals than a cent.
  [14_414.904, { unit: 'EUR', inPoints: false, worth: 1, decimals: 2 }, '14,414.90', '14.414,90'],
  [14_414.904, { unit: 'KWD', inPoints: false, worth: 1, decimals: 3 }, '14,414.904', '14.414,904'],
  [12.5, { unit: '', inPoints: false, worth: null, decimals: null }, '12.50', '12,50'],
  [null, { unit: 'days', inPoints: false, worth: null, decimals: null }, '–', '–'],
])('%j of %j is said as %s', (figure, kpi, en, vi) => {
  expect([kpiSaid(figure, kpi, 'en'), kpiSaid(figure, kpi, 'vi')]).toEqual([en, vi]);
});
