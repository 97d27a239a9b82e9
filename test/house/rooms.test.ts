/** The rooms as in the README's table: who may import from whom, and that there are no cycles. */
import { FLOORS } from './floors';
import { between, circlesIn, disordered, importsIn, roomsIn } from './imports';

const src = importsIn('src');
const top = (file: string): string => file.split('/')[1]!;
const capability = (file: string): string => file.split('/').slice(0, 3).join('/');

test('a cycle is found, wherever it is met first', () => {
  const imports = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', []],
    ['d', ['b']],
  ]);
  expect(circlesIn(imports)).toEqual([['b', 'd', 'b']]);
  expect(
    circlesIn(
      new Map([
        ['a', ['b']],
        ['b', []],
      ]),
    ),
  ).toEqual([]);
});

test('no file imports itself through others', () => {
  expect(src.get('src/main.ts')).toContain('src/functions/index.ts');
  expect(circlesIn(src)).toEqual([]);
  expect(circlesIn(importsIn('local'))).toEqual([]);
});

test('rooms import downwards only', () => {
  const up = [...between(src, top)].flatMap(([room, others]) =>
    others
      .filter((other) => FLOORS.indexOf(other) >= FLOORS.indexOf(room))
      .map((other) => `${room} → ${other}`),
  );
  expect([...between(src, top).keys()].filter((room) => !FLOORS.includes(room))).toEqual([]);
  expect(up).toEqual([]);
});

/** Rooms whose files and subrooms must not depend on each other in a cycle. */
const LAYERED = [
  'src/domain',
  'src/tabs',
  'src/imports',
  'src/edits',
  'src/sheet',
  'src/sidebar/parts',
  'src/sidebar/import',
  'src/features/departments',
  'local',
  'local/page',
];

test.each(LAYERED)('the rooms of %s do not import each other in a cycle', (folder) => {
  const room = (file: string): string => file.slice(folder.length + 1).split('/')[0]!;
  const inside = new Map(
    between(importsIn(folder), (file) => (file.startsWith(`${folder}/`) ? room(file) : '')),
  );
  inside.delete('');
  expect(circlesIn(inside)).toEqual([]);
});

/** Rooms that are lists: each file is one of a kind. */
const LISTS = [
  ...['src/features', 'src/features/review/sections', 'src/sidebar/panels', 'local/engine/quick'],
  ...['test/features', 'test/imports', 'test/imports/files', 'test/imports/kinds', 'test/sidebar'],
];

test('a room fits on one screen of names', () => {
  const full = ['src', 'local', 'test'].flatMap(roomsIn).filter(({ names }) => names > 20);
  expect(full.map(({ room }) => room).sort()).toEqual([...LISTS].sort());
});

test('imports stand from the furthest to the nearest, by name', () => {
  expect(disordered('src', 'local', 'test')).toEqual([]);
});

test('capabilities reach each other through their index, and never in a circle', () => {
  const features = importsIn('src/features');
  expect(circlesIn(between(features, capability))).toEqual([]);
  const past = [...features].flatMap(([file, targets]) =>
    targets
      .filter((target) => target.startsWith('src/features/') && capability(target) !== capability(file))
      .filter((target) => !target.endsWith('/index.ts'))
      .map((target) => `${file} → ${target}`),
  );
  expect(past).toEqual([]);
});

test('nobody outside imports past a capability’s index', () => {
  const past = [...src].flatMap(([file, targets]) =>
    top(file) === 'features'
      ? []
      : targets
          .filter((target) => /^src\/features\/[^/]+\//.test(target) && !target.endsWith('/index.ts'))
          .map((target) => `${file} → ${target}`),
  );
  expect(past).toEqual([]);
});
