import { capacities } from '../../../src/domain/goals/capacity';

test('a name is known however it is spelled, as the cells know it', () => {
  const work = ['lan anh', 'Lan  Anh ', 'LAN\u00a0ANH'].map((owner) => ({ owner, hours: 10 }));
  expect(capacities([{ name: 'Lan Anh', available: 25 }], work)).toEqual([
    { name: 'Lan Anh', available: 25, allocated: 30, gap: 5 },
  ]);
});

test('an owner who is no resource is listed below, once; unknown hours count as none', () => {
  const work = [
    { owner: 'Minh', hours: 4 },
    { owner: ' minh', hours: null },
    { owner: 'Hoa', hours: null },
  ];
  expect(capacities([{ name: 'Lan', available: null }], work)).toEqual([
    { name: 'Lan', available: null, allocated: 0, gap: null },
    { name: 'Minh', available: null, allocated: 4, gap: null },
  ]);
});

test('the first of a person’s two rows counts, as in the load, so that no work is listed twice', () => {
  const rows = [
    { name: 'Ann Lee', available: 80 },
    { name: 'ann  lee', available: 70 },
    { name: 'Ann', available: 60 },
  ];
  expect(capacities(rows, [{ owner: 'Ann Lee', hours: 90 }])).toEqual([
    { name: 'Ann Lee', available: 80, allocated: 90, gap: 10 },
    { name: 'Ann', available: 60, allocated: 0, gap: -60 },
  ]);
});

test('hours that sum to exactly those available leave no gap, whatever floating-point noise the sum has', () => {
  const work = [1.1, 2.2].map((hours) => ({ owner: 'Lan', hours }));
  expect(capacities([{ name: 'Lan', available: 3.3 }], work)).toEqual([
    { name: 'Lan', available: 3.3, allocated: 3.3, gap: 0 },
  ]);
});
