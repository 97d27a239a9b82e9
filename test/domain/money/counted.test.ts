import { counted, PEOPLE } from '../../../src/domain/money/counted';

test.each([
  ['3', 3],
  ['3 người', 3],
  ['12 Thợ', 12],
  ['14 people', 14],
  ['1 nhân viên', 1],
  ['người', null],
  ['vài người', null],
  ['3 con', null],
])('%s is %p', (text, figure) => {
  expect(counted(text, PEOPLE)).toBe(figure);
});

test('a number before its own unit is that number, and a word that scales it still does', () => {
  expect([counted('35 khách', ['khách']), counted('1.250 Khách', ['khách'])]).toEqual([35, 1250]);
  expect([counted('5 triệu', ['triệu']), counted('5 khách', [''])]).toEqual([5_000_000, null]);
});
