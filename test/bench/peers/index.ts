/**
 * `npm run bench -- --peers`: what people would use instead, on the same spreadsheet and ledger, compared by calls,
 * cells and time. The monthly sums of all are compared with each other.
 */
import { openSpreadsheet, type Person, type Saved } from '../../../local/person';
import { actuals } from '../../../src/tabs';
import { counted, type Count } from '../counting';
import { planWith } from '../plans';
import { ask } from '../sidebar';
import { hledger, libreOffice, type Sums, type Told } from './programs';
import { AT_ONCE, CELL_BY_CELL, FORMULAS, REPORT } from './scripts';

const thousands = (value: number): string => Math.round(value).toLocaleString('en-US');

const told = ({ what, reads, writes, cellsRead, cellsWritten, milliseconds }: Count): void => {
  console.log(
    `| ${what} | ${thousands(reads)} / ${thousands(writes)} | ${thousands(cellsRead)} / ${thousands(cellsWritten)} | ${thousands(milliseconds)} ms |`,
  );
};
const toldTime = (what: string, milliseconds: number | null): void => {
  const time = milliseconds === null ? 'not installed' : `${thousands(milliseconds)} ms`;
  console.log(`| ${what} | – | – | ${time} |`);
};

/** Opened and calculated once: that takes the same whatever follows, and is reported separately. */
const opened = (saved: Saved, code?: string): { person: Person; milliseconds: number } => {
  const start = performance.now();
  const scripts = code === undefined ? {} : { code };
  const person = openSpreadsheet({ saved, scriptTimeZone: 'Asia/Ho_Chi_Minh', ...scripts });
  person.values(actuals.name.en, 'A1');
  return { person, milliseconds: performance.now() - start };
};

const reported = (person: Person): Sums =>
  new Map(person.values(REPORT).map(([id, ...months]): [string, number[]] => [String(id), months]));

/** Runs a script and reads its result. */
const run = (plan: Saved, what: string, code: string): { person: Person; sums: Sums } => {
  const { person } = opened(plan, code);
  let sums: Sums = new Map();
  told(
    counted(person, what, null, () => {
      person.serve('report');
      sums = reported(person);
    }),
  );
  return { person, sums };
};

/** Lines and months with different sums, to the đồng. */
export const unlike = (one: Sums, other: Sums): string[] =>
  [...one].flatMap(([id, months]) =>
    months.flatMap((sum, month) =>
      (other.get(id)?.[month] ?? 0) === sum ? [] : [`${id} ${month + 1}: ${sum}, ${other.get(id)?.[month]}`],
    ),
  );

/** Each result is printed as soon as it is measured. */
const atSize = async (sample: Saved, size: number): Promise<void> => {
  const plan = planWith(sample, size);
  console.log(
    [
      `\n${thousands(size)} actuals\n`,
      '| | Calls read / written | Cells read / written | Time here |',
      '| --- | ---: | ---: | ---: |',
    ].join('\n'),
  );
  const own = opened(plan);
  toldTime('The spreadsheet opened and worked out, whatever is done in it then', own.milliseconds);
  told(
    counted(own.person, 'AOP Planner, monthly review', null, () => {
      ask(own.person, 'reviewMonth', { month: '2026-06' });
    }),
  );
  const { sums } = run(plan, 'A script, cell by cell', CELL_BY_CELL);
  const others: [string, Sums][] = [];
  others.push(['getValues once', run(plan, 'A script, getValues once', AT_ONCE).sums]);
  const formulas = run(plan, 'A tab of SUMIFS', FORMULAS);
  others.push(['SUMIFS', formulas.sums]);
  const program = (what: string, found: Told | null): void => {
    toldTime(what, found?.milliseconds ?? null);
    if (found) others.push([what, found.sums]);
  };
  program('LibreOffice, the tab of SUMIFS', await libreOffice(formulas.person));
  program('hledger balance --budget -M', await hledger(own.person));
  const months = [...sums.values()].flat().length;
  for (const [what, found] of others) {
    const differing = unlike(sums, found);
    if (differing.length > 0) process.exitCode = 1;
    if (differing.length > 0) console.error(`MISSED  ${what}: ${differing.join('; ')}`);
    else console.log(`${what}: the same ${months} sums of ${sums.size} lines, to the đồng`);
  }
};

export const peers = async (sample: Saved, sizes: readonly number[]): Promise<void> => {
  // The scripts take a date's month in their own time zone, which at Google is the spreadsheet's.
  process.env.TZ = 'Asia/Ho_Chi_Minh';
  for (const size of sizes) await atSize(sample, size);
};
