import { nearMiss } from '../../src/domain/nearMiss';

const LINES = [
  { id: 'GV-CF', names: ['Cà phê hạt'] },
  { id: 'GV-SUA', names: ['Sữa'] },
  { id: 'MKT-ADS', names: ['Quảng cáo'] },
  { id: '6411', names: [] },
  { id: 'Lương nhân viên', names: [] },
];

test.each([
  ['GVCF', 'GV-CF'],
  ['gv cf', 'GV-CF'],
  ['ca phe hat', 'GV-CF'],
  ['Ca phê hạtt', 'GV-CF'],
  ['MKT-ASD', 'MKT-ADS'],
  ['Luong nhan vien', 'Lương nhân viên'],
  ['lương nhânviên', 'Lương nhân viên'],
  // Another account, and names that resemble none or two.
  ['6412', null],
  ['GV', null],
  ['Điện nước', null],
  ['', null],
])('%j may be meant for %j', (text, id) => {
  expect(nearMiss(text, LINES)).toBe(id);
});

test('a name equally close to two lines is taken for neither', () => {
  expect(
    nearMiss('BANHANG1', [
      { id: 'BANHANG2', names: [] },
      { id: 'BANHANG3', names: [] },
    ]),
  ).toBeNull();
});
