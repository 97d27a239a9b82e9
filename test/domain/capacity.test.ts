import { capacities } from '../../src/domain/capacity';

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
