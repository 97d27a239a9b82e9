/** Goals as a tree. */
import { goalTree, type TreeGoal } from '../../../src/domain/goals/goalTree';

const goal = (
  id: string,
  partOf: string | null,
  weight: number | null,
  attainment: number | null,
  more: object = {},
): TreeGoal => ({
  id,
  partOf,
  weight,
  attainment,
  hasKpi: attainment !== null,
  from: null,
  due: null,
  ...more,
});
const told = (goals: TreeGoal[]) =>
  goalTree(goals).map(({ goal: { id }, depth, by, attainment, covered, faults }) => [
    id,
    depth,
    by,
    attainment,
    covered,
    faults.join(),
  ]);

test('parents roll up from their parts by weight, over several levels; one with a KPI is measured by that', () => {
  expect(
    told([
      goal('G1', null, 1, null),
      goal('G1.1', 'g1', 0.6, 0.5),
      goal('G1.2', 'G1', 0.4, null),
      goal('G1.2.1', 'G1.2', null, 1),
      goal('G1.2.2', 'G1.2', null, 0.5),
      goal('G2', null, 1, 0.9),
      goal('G2.1', 'G2', 1, 0.1),
      goal('G3', null, 1, null),
    ]),
  ).toEqual([
    ['G1', 0, 'parts', expect.closeTo(0.6 * 0.5 + 0.4 * 0.75, 12), 1, ''],
    ['G1.1', 1, 'own KPI', 0.5, null, ''],
    ['G1.2', 1, 'parts', 0.75, 1, ''],
    ['G1.2.1', 2, 'own KPI', 1, null, ''],
    ['G1.2.2', 2, 'own KPI', 0.5, null, ''],
    ['G2', 0, 'own KPI', 0.9, null, ''],
    ['G2.1', 1, 'own KPI', 0.1, null, ''],
    ['G3', 0, 'nothing', null, null, ''],
  ]);
});

test('parts without data are left out, and the weight that counts is told', () => {
  expect(
    told([goal('G1', null, 1, null), goal('G1.1', 'G1', 0.7, 0.5), goal('G1.2', 'G1', 0.3, null)])[0],
  ).toEqual([...['G1', 0, 'parts', 0.5, 0.7, '']]);
});

test('a part without a weight does not count beside those that have one', () => {
  expect(
    told([goal('G1', null, 1, null), goal('G1.1', 'G1', 0.5, 0.4), goal('G1.2', 'G1', null, 1)])[0],
  ).toEqual(['G1', 0, 'parts', 0.4, 1, '']);
});

test('circles, parents that are not there, and parts outside their parent’s time are named; no goal is lost', () => {
  const found = told([
    goal('G1', 'G2', 1, null),
    goal('G2', 'G1', 1, null),
    goal('G3', 'G9', 1, 1),
    goal('G4', null, 1, null, { from: '2026-02-01', due: '2026-06-30' }),
    goal('G4.1', 'G4', 1, 1, { from: '2026-01-15', due: '2026-07-31' }),
    goal('G4.2', 'G4', 1, 1, { from: '2026-02-01', due: '2026-06-30' }),
    goal('G5', 'G1', 1, 1),
  ]);
  expect(found.map(([id, depth, , , , faults]) => [id, depth, faults])).toEqual([
    ['G1', 0, 'circle'],
    ['G5', 1, ''],
    ['G2', 0, 'circle'],
    ['G3', 0, 'no such goal'],
    ['G4', 0, ''],
    ['G4.1', 1, 'before its parent,after its parent'],
    ['G4.2', 1, ''],
  ]);
});
