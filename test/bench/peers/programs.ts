/** Programs that sum actuals by line and month from the same entries, where they are installed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Person } from '../../../local/person';
import { actuals, budget } from '../../../src/tabs';
import { REPORT } from './scripts';

/** A line's amounts by month. */
export type Sums = Map<string, number[]>;

export interface Told {
  milliseconds: number;
  sums: Sums;
}

const isInstalled = (program: string): boolean => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const inFolder = async <T>(work: (folder: string) => T | Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Rows of a .csv without line breaks or commas within its cells. */
const rowsOf = (csv: string): string[][] =>
  csv
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')));

const two = (value: number): string => String(value).padStart(2, '0');
/** The day in Vietnam's time zone. */
const day = (date: Date): string => new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

const booked = (person: Person): string[] =>
  person
    .values(actuals.name.en)
    .slice(1)
    .flatMap(([date, line, amount]) =>
      date instanceof Date && typeof amount === 'number'
        ? [`${day(date)} entry\n    ${line}  ${amount}\n    balance\n`]
        : [],
    );

const planned = (person: Person): string[] => {
  const lines = person
    .values(budget.name.en)
    .slice(4)
    .filter(([id]) => id !== '');
  return Array.from({ length: 12 }, (_, month) =>
    [
      `~ monthly from 2026-${two(month + 1)}-01 to ${month === 11 ? '2027-01' : `2026-${two(month + 2)}`}-01`,
      ...lines.map((line) => `    ${String(line[0])}  ${Number(line[11 + month] ?? 0)}`),
      '    balance\n',
    ].join('\n'),
  );
};

const HLEDGER = 'balance --budget -M -b 2026-01-01 -e 2027-01-01 -O csv'.split(' ');

/** From the journal file to the sums; writing that file is not timed. */
export const hledger = async (person: Person): Promise<Told | null> => {
  if (!isInstalled('hledger')) return null;
  return inFolder((folder) => {
    const journal = join(folder, 'plan.journal');
    writeFileSync(journal, [...planned(person), ...booked(person)].join('\n'));
    let csv = '';
    const milliseconds = timed(() => {
      csv = execFileSync('hledger', ['-f', journal, ...HLEDGER], { maxBuffer: 1 << 28 }).toString();
    });
    // Each month has two columns: actual and planned.
    const sums = rowsOf(csv).map(([id, ...cells]): [string, number[]] => [
      id!,
      Array.from({ length: 12 }, (_, month) => Number(cells[2 * month] ?? 0)),
    ]);
    return { milliseconds, sums: new Map(sums) };
  });
};

/** Converts one tab (counted from 1) to .csv with unformatted numbers; the filter's options go by position. */
const csvOf = (tab: number): string =>
  `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,${tab}`;

/**
 * From the .xlsx with a tab of SUMIFS to its sums: it opens the file, recalculates that tab (it does not trust results
 * it did not write) and exports it. Writing the .xlsx is not timed.
 */
export const libreOffice = async (person: Person): Promise<Told | null> => {
  if (!isInstalled('soffice')) return null;
  return inFolder(async (folder) => {
    const file = join(folder, 'plan.xlsx');
    await person.exportXlsx(file);
    const tab = csvOf(person.tabs().indexOf(REPORT) + 1);
    const milliseconds = timed(() => {
      execFileSync('soffice', ['--headless', '--convert-to', tab, '--outdir', folder, file], {
        stdio: 'ignore',
      });
    });
    const written = readdirSync(folder).find((name) => name.endsWith('.csv'));
    if (written === undefined) throw new Error('LibreOffice wrote nothing');
    const rows = rowsOf(readFileSync(join(folder, written), 'utf8'));
    return { milliseconds, sums: new Map(rows.map(([id, ...months]) => [id!, months.map(Number)])) };
  });
};
