/**
 * `npm run bench`: counts the calls, cells and bytes that the add-on asks of Google's services, and times what it
 * computes, with 500, 5,000, 50,000 and 200,000 actuals, or as many as given (`-- 500 5000`). `-- --growth`: the same
 * as a plan grows in lines, KPIs and initiatives; `-- --warehouse`: the SQL of docs/bigquery on 10 million entries; `--
 * --peers`: the alternatives that people would use; `-- --imports`: a file of 5,000 rows from its bytes to its preview.
 * Fails if a required number of calls is exceeded; times depend on the machine and are only printed.
 */
import { loading } from '../../local/build/loading.mjs';
import type { Saved } from '../../local/person';
import { QUICK_CELLS, COLUMNS_READ } from '../../src/plan/reading/size';
import { computing, type Times } from './computing';
import { counts, type Count } from './counting';
import { edits } from './editing';
import { growing } from './growing';
import { importing } from './importing';
import { peers } from './peers/index';
import { planWith, samplePlan } from './plans';
import { warehouse } from './warehouse';

const asked = process.argv.slice(2);
const numbers = asked.map(Number).filter((size) => size > 0);
if (asked.includes('--warehouse')) {
  await warehouse(numbers[0] ?? 10_000_000);
  process.exit();
}
if (asked.includes('--peers')) {
  await peers(samplePlan(), numbers.length > 0 ? numbers : [500, 5_000, 50_000]);
  process.exit(process.exitCode);
}
if (asked.includes('--imports')) {
  for (const { kind, page, library, whole, ratio } of await importing(numbers[0] ?? 5_000, 9))
    console.log(
      `${kind}, ${page} page: library ${library.toFixed(1)} ms, all ${whole.toFixed(1)} ms, ${ratio.toFixed(1)} ×`,
    );
  process.exit();
}
const SIZES = numbers.length > 0 ? numbers : [500, 5_000, 50_000, 200_000];
/** Above this size only everyday actions are counted and nothing is timed, since the rest would take long. */
const MOST = 50_000;
/** Whether features that use the whole plan warn of a long ledger, which costs one more read for its tab's name. */
const isLong = (size: number): boolean => size * COLUMNS_READ > QUICK_CELLS;
const RUNS = 9;
/** A bare loop over fewer entries is too short to be measured. */
const JUDGED = 50_000;
const WANTED = [
  { kind: 'warm', key: 'lastReadToFirstWrite', most: 3, of: 'from the last read to the first write' },
  { kind: 'cold', key: 'own', most: 8, of: 'for all of it up to the first write' },
] as const;

const thousands = (value: number): string => value.toLocaleString('en-US');
const ms = (value: number): string => `${value < 100 ? value.toFixed(1) : thousands(Math.round(value))} ms`;
const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
const table = (header: string[], rows: string[][]): string =>
  [
    row(...header),
    row(...header.map((_, at) => (at === 0 ? '---' : '---:'))),
    ...rows.map((cells) => row(...cells)),
  ].join('\n');

interface Measured {
  size: number;
  counts: Count[];
  /** Null above the size up to which it is timed. */
  cold: Times | null;
  warm: Times | null;
}

/** Features from the menu and the sidebar. The spreadsheet is released before edits open another one. */
const menuAndSidebar = (sample: Saved, size: number): Omit<Measured, 'size'> => {
  const { counts: found, person } = counts(planWith(sample, size), size <= MOST);
  const times = (kind: 'cold' | 'warm', runs: number): Times | null =>
    size > MOST ? null : computing(person, kind, runs);
  return { counts: found, cold: times('cold', RUNS), warm: times('warm', RUNS + 1) };
};

const measure = (): Measured[] => {
  const sample = samplePlan();
  return SIZES.map((size) => {
    console.error(`${thousands(size)} actuals …`);
    const { counts: found, ...times } = menuAndSidebar(sample, size);
    return { size, counts: [...found, ...edits(sample, size)], ...times };
  });
};

const calls = ({ reads, writes, readsAfterWrite }: Count): string =>
  `${reads} / ${writes} / ${readsAfterWrite}`;

const cells = ({ cellsRead, cellsWritten }: Count): string =>
  `${thousands(cellsRead)} / ${thousands(cellsWritten)}`;

/** The operations in order, each with its count at every size where it was made. */
const rowsOf = (
  all: readonly { counts: readonly Count[] }[],
): { what: string; found: (Count | undefined)[] }[] =>
  (all[0]?.counts ?? []).map(({ what }) => ({
    what,
    found: all.map(({ counts: each }) => each.find((count) => count.what === what)),
  }));

/** The count of an operation at a size, without the extra read for a long ledger. */
const steady = (count: Count, size: number): Count =>
  count.namesLong && isLong(size) ? { ...count, reads: count.reads - 1 } : count;

/** Missed requirements, as sentences. */
const misses = (all: readonly Measured[]): string[] =>
  rowsOf(all.map(({ size, counts }) => ({ counts: counts.map((count) => steady(count, size)) }))).flatMap(
    ({ what, found: each }) => {
      const found = each.filter((count) => count !== undefined);
      const over = (key: 'reads' | 'writes'): string[] =>
        found.some((one) => one.wanted !== null && one[key] > one.wanted[key])
          ? [`${what}: over ${found[0]!.wanted![key]} ${key}`]
          : [];
      return [
        ...(new Set(found.map(calls)).size > 1 ? [`${what}: not the same calls at every size`] : []),
        ...(found.some((one) => one.readsAfterWrite > 0) ? [`${what}: reads after a write`] : []),
        ...over('reads'),
        ...over('writes'),
      ];
    },
  );

/** Two table cells for each count. */
const pairs = (found: readonly (Count | undefined)[], two: (count: Count) => [string, string]): string[] =>
  found.flatMap((count) => (count === undefined ? ['–', '–'] : two(count)));

const kilobytes = ({ bytes }: Count): string => `${thousands(Math.round(bytes / 1000))} KB`;

if (asked.includes('--growth')) {
  const grown = growing();
  const heads = grown.flatMap((size) => [`${size.lines} / ${size.kpis} / ${size.initiatives}`, '']);
  console.log(
    'Lines / KPIs / initiatives: calls (reads / writes / reads after a write) and cells read / written:\n',
  );
  console.log(
    table(
      ['', ...heads],
      rowsOf(grown).map(({ what, found }) => [
        what,
        ...pairs(found, (count) => [calls(count), cells(count)]),
      ]),
    ),
  );
  process.exit();
}

const all = measure();
const heads = ['Actuals', ...all.flatMap(({ size }) => [thousands(size), ''])];

console.log(
  'Service calls (reads / writes / reads after a write), and the time it took in the local spreadsheet:\n',
);
console.log(
  table(
    heads,
    rowsOf(all).map(({ what, found }) => [
      what,
      ...pairs(found, (count) => [calls(count), ms(count.milliseconds)]),
    ]),
  ),
);

console.log('\nCells read / written, and thousands of bytes of both:\n');
console.log(
  table(
    heads,
    rowsOf(all).map(({ what, found }) => [
      what,
      ...pairs(found, (count) => [cells(count), kilobytes(count)]),
    ]),
  ),
);

type Timed = Measured & Record<'cold' | 'warm', Times>;
const timed = all.filter((each): each is Timed => each.cold !== null && each.warm !== null);
const share = (times: Times, key: keyof Times): string =>
  `${ms(times[key])} (${(times[key] / times.bare).toFixed(1)} ×)`;
if (timed.length > 0) {
  console.log(`\nThe review’s own computing, services aside (medians of ${RUNS} runs):\n`);
  console.log(
    table(
      ['Actuals', ...timed.map(({ size }) => thousands(size))],
      (['cold', 'warm'] as const).flatMap((kind) => [
        [`Bare loop, ${kind}`, ...timed.map((each) => ms(each[kind].bare))],
        [
          `From the last read to the first write, ${kind}`,
          ...timed.map((each) => share(each[kind], 'lastReadToFirstWrite')),
        ],
        [`All of it up to the first write, ${kind}`, ...timed.map((each) => share(each[kind], 'own'))],
      ]),
    ),
  );
}

const [smallest, largest] = [timed[0], timed.at(-1)];
if (smallest && largest && smallest !== largest) {
  const grown = (kind: 'cold' | 'warm') =>
    (largest[kind].own - smallest[kind].own) / (largest[kind].bare - smallest[kind].bare);
  console.log(
    `\nWhat ${thousands(largest.size)} actuals cost more than ${thousands(smallest.size)}: ` +
      `${grown('cold').toFixed(1)} × the bare loop cold, ${grown('warm').toFixed(1)} × warm.`,
  );
}

const { edit, menu, milliseconds } = loading('dist');
console.log(
  `\nGoogle loads all code on every call: for an edit in ${ms(milliseconds.edit)} (${edit.toFixed(1)} × a bare script of ` +
    `the same size), for the menu in ${ms(milliseconds.menu)} (${menu.toFixed(1)} ×).`,
);

const missed = misses(all);
for (const { kind, key, most, of } of WANTED) {
  const slow = timed.filter((each) => each.size >= JUDGED && each[kind][key] > most * each[kind].bare);
  for (const { size } of slow)
    console.log(`\nSlower than wanted at ${thousands(size)}: ${most} × the bare loop ${of}, ${kind}.`);
}
for (const miss of missed) console.error(`MISSED  ${miss}`);
console.log(
  missed.length === 0 ? '\nAll counts are as wanted.' : `\n${missed.length} counts are not as wanted.`,
);
process.exitCode = missed.length === 0 ? 0 : 1;
