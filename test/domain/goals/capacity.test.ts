import { capacities } from '../../../src/domain/goals/capacity';

test('a name is known however it is spelled, as the cells know it', () => {
  const work = ['lan anh', 'Lan  Anh ', 'LAN\u00a0ANH'].map((owner) => ({ owner, hours: 10 }));
  expect(capacities([{ name: 'Lan Anh', available: 25 }], work)).toEqual([
    { name: 'Lan Anh', available: 25, allocated: 30, gap: 5 },
  ]);
});

test('who owns work and is no resource stands below, once; hours that are not known are none', () => {
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

test('of a person who has two rows the first one counts, as in the load: no work is told twice', () => {
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

test('hours that come to just what there is leave no gap, whatever last digits their sum has', () => {
  const work = [1.1, 2.2].map((hours) => ({ owner: 'Lan', hours }));
  expect(capacities([{ name: 'Lan', available: 3.3 }], work)).toEqual([
    { name: 'Lan', available: 3.3, allocated: 3.3, gap: 0 },
  ]);
});
