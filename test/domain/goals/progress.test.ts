/**
 * Status and progress, planned against actual, what moved and what stood still; the firm's late work from its files.
 */
import {
  contradiction,
  followed,
  initiativesProgress,
  lateBy,
  movedSince,
  plannedShare,
  stoodStill,
  type WorkReport,
  type Tracked,
} from '../../../src/domain/goals/progress';
import { figure, rowsOf } from '../../plans/case';

const rows = rowsOf('firm', 'actions.csv');
const firm: (Tracked & { department: string | null })[] = rows.map((row) => ({
  id: row.id!,
  kind: row.kind!.toLowerCase(),
  partOf: row.part_of === '' ? null : row.part_of!,
  hours: figure(row.hours_a_month),
  start: row.start!,
  due: row.due!,
  department: row.department!,
  status: row.status!.toLowerCase(),
  progress: Number(row.progress!.replace('%', '')) / 100,
}));

test('at 31 October the firm has 71 late items, 60 tasks and 11 initiatives; departments sum to it', () => {
  const groups = lateBy(firm, '2026-10-31');
  const all = groups.flatMap(({ work }) => work);
  const counts = (kind: string): number => all.filter((each) => each.kind === kind).length;
  // Milestones are counted with the tasks.
  expect([all.length, counts('initiative'), all.length - counts('initiative')]).toEqual([71, 11, 60]);
  const expected = new Map<string, number>();
  for (const row of rows)
    if (row.due! <= '2026-10-31' && row.status !== 'Done' && row.status !== 'Dropped')
      expected.set(row.department!, (expected.get(row.department!) ?? 0) + 1);
  expect(new Map(groups.map(({ department, work }) => [department, work.length]))).toEqual(expected);
});

test.each([
  [1, 'in progress', 'all but not done'],
  [1, 'not started', 'all but not done'],
  [1, null, 'all but not done'],
  [0.5, 'done', 'done below all'],
  [0.5, 'not started', 'begun but not started'],
  [0.5, null, 'begun but not started'],
  [0.5, 'in progress', null],
  [0.5, 'paused', null],
  [1, 'dropped', null],
  [1, 'done', null],
  [0, 'not started', null],
  [null, 'done', null],
] as const)('progress %s of work that is %s: %s', (progress, status, found) => {
  expect(contradiction({ progress, status })).toBe(found);
});

test.each([
  // before               said                                     after
  [[0, 'not started'], { progress: 0.4 }, [0.4, 'in progress']],
  [[0.4, 'in progress'], { progress: 1 }, [1, 'done']],
  [[0.4, 'in progress'], { status: 'done' }, [1, 'done']],
  [[1, 'done'], { progress: 0.9 }, [0.9, 'in progress']],
  [[1, 'done'], { status: 'not started' }, [0, 'not started']],
  [[0.4, 'paused'], { progress: 0.5 }, [0.5, 'paused']],
  [[0.4, 'in progress'], { status: 'paused' }, [0.4, 'paused']],
  [[null, null], { progress: 0 }, [0, null]],
  [[0.2, 'in progress'], {}, [0.2, 'in progress']],
] as const)('from %j, told %j: %j', ([progress, status], said, [after, state]) => {
  const now = followed({ progress, status }, said);
  expect([now.progress, now.status]).toEqual([after, state]);
  expect(contradiction(now)).toBeNull();
});

test.each([
  ['2026-03-31', 0],
  ['2026-04-01', 1 / 10],
  ['2026-04-05', 5 / 10],
  ['2026-04-10', 1],
  ['2026-12-31', 1],
])('ten days of April: by %s it should be %d', (on, share) => {
  expect(plannedShare({ kind: 'task', start: '2026-04-01', due: '2026-04-10' }, on)).toBe(share);
  expect(plannedShare({ kind: 'milestone', start: '2026-04-01', due: '2026-04-10' }, on)).toBe(
    share === 1 ? 1 : 0,
  );
});

const part = (
  id: string,
  hours: number | null,
  progress: number | null,
  status: string,
  more: object = {},
): Tracked => ({
  id,
  kind: 'task',
  partOf: 'a1',
  hours,
  start: '2026-04-01',
  due: '2026-04-10',
  progress,
  status,
  ...more,
});
const whole = part('A1', 99, 0.9, 'in progress', { kind: 'initiative', partOf: null });

test('an initiative is what its parts are, by their hours; by itself where it has none', () => {
  const parts = [part('A1.1', 30, null, 'done'), part('A1.2', 10, 0.2, 'in progress', { due: '2026-04-30' })];
  const dropped = part('A1.3', 50, 0, 'dropped');
  expect(initiativesProgress([whole, ...parts, dropped], '2026-04-15')).toEqual([
    { id: 'A1', parts: 2, byHours: true, planned: (30 + 10 * 0.5) / 40, actual: (30 + 2) / 40, unknown: 0 },
  ]);
  const noHours = [part('A1.1', null, null, 'done'), part('A1.2', 10, null, 'in progress')];
  expect(initiativesProgress([whole, ...noHours], '2026-04-15')).toMatchObject([
    { byHours: false, planned: 1, actual: 1, unknown: 1 },
  ]);
  expect(initiativesProgress([whole], '2026-04-05')).toMatchObject([{ parts: 0, planned: 0.5, actual: 0.9 }]);
});

test('the firm’s initiatives: planned and actual, worked out from the files another way', () => {
  const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
  const found = initiativesProgress(firm, '2026-10-31');
  expect(found).toHaveLength(rows.filter(({ kind }) => kind === 'Initiative').length);
  for (const { id, planned, actual } of found) {
    const [sums, parts] = [{ weight: 0, planned: 0, actual: 0 }, rows.filter((row) => row.part_of === id)];
    for (const row of parts.filter(({ status }) => status !== 'Dropped')) {
      const weight = Number(row.hours_a_month);
      const [from, to, now] = [day(row.start!), day(row.due!), day('2026-10-31')];
      const running = row.kind === 'Milestone' || now < from ? 0 : (now - from + 1) / (to - from + 1);
      sums.weight += weight;
      sums.planned += weight * (now >= to ? 1 : running);
      sums.actual += weight * (row.status === 'Done' ? 1 : Number(row.progress!.replace('%', '')) / 100);
    }
    expect(planned).toBeCloseTo(sums.planned / sums.weight, 12);
    expect(actual).toBeCloseTo(sums.actual / sums.weight, 12);
  }
});

const log: WorkReport[] = [
  { on: '2026-04-06', work: 'A1.1', progress: 0.2, status: 'in progress', note: null },
  { on: '2026-04-13', work: 'a1.1', progress: 0.2, status: 'in progress', note: 'waiting' },
  { on: '2026-04-20', work: 'A1.2', progress: 0.5, status: 'in progress', note: 'half' },
  { on: '2026-04-20', work: 'A1.2', progress: 0.6, status: 'in progress', note: 'a little more' },
];

test('moved since a day means another status or progress now; a line of text alone is no movement', () => {
  expect(movedSince(log, '2026-04-12', '2026-04-30')).toMatchObject([
    { work: 'A1.2', from: null, to: { progress: 0.6 }, note: 'a little more' },
  ]);
  expect(movedSince(log, '2026-04-01', '2026-04-10')).toMatchObject([
    { work: 'A1.1', to: { progress: 0.2 } },
  ]);
  expect(movedSince(log, '2026-04-20', '2026-04-30')).toEqual([]);
});

test('stood still for two weeks: repeating the same is no movement; paused, done and later work is left out', () => {
  const work = [
    part('A1.1', 5, 0.2, 'in progress'),
    part('A1.2', 5, 0.6, 'in progress'),
    part('A1.3', 5, 0, 'not started'),
    part('A1.4', 5, 0, 'paused'),
    part('A1.5', 5, 1, 'done'),
    part('A1.6', 5, 0, 'not started', { start: '2026-05-01', due: '2026-05-30' }),
  ];
  expect(stoodStill(work, log, '2026-04-19')).toEqual(
    [
      { work: 'A1.3', days: 18 },
      { work: 'A1.2', days: 18 },
    ].reverse(),
  );
  expect(stoodStill(work, log, '2026-04-20')).toEqual([
    { work: 'A1.1', days: 14 },
    { work: 'A1.3', days: 19 },
  ]);
});
