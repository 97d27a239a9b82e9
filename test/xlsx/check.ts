/**
 * `npm run xlsx-check`: exports a plan, fresh and after use, to .xlsx, and compares it with SheetJS, which reads what
 * was written, and with LibreOffice, which calculates every formula itself. Without LibreOffice only the first is
 * checked, which is reported.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { begin } from '../../local/beginning';
import { toSerial } from '../../local/google/cells/dates';
import type { Person } from '../../local/person';
import type { Language } from '../../src/words';
import { calculated, office, withoutResults, type Held, type Tabs } from './office';
import { written } from './sheets';
import { afterUse } from './use';

const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const SHOWN = 40;
/** Functions that LibreOffice lacks; exported as values, if at all. */
const UNKNOWN = /\b(SPARKLINE|AOP_[A-Z_]+)\(/;

const exported = async (person: Person): Promise<Buffer> => {
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-check-'));
  try {
    await person.exportXlsx(join(folder, 'plan.xlsx'));
    return readFileSync(join(folder, 'plan.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Days and ticks are numbers in LibreOffice. */
const held = (value: unknown): Held => {
  if (value instanceof Date) return toSerial(value, TIME_ZONE);
  return typeof value === 'boolean' ? Number(value) : (value as string | number);
};

const isSame = (one: Held, two: Held): boolean =>
  typeof one === 'number' && typeof two === 'number'
    ? Math.abs(one - two) <= 1e-6 * Math.max(1, Math.abs(one), Math.abs(two))
    : one === two;

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

interface Cell {
  where: string;
  formula: string;
  ours: Held;
  theirs: Held;
}

/** The cells of a tab that have content in either program. */
const cellsOf = (person: Person, tab: string, theirs: Held[][]): Cell[] => {
  const formulas = person.formulas(tab);
  const ours = person.values(tab);
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, row) => {
    const width = Math.max(ours[row]?.length ?? 0, theirs[row]?.length ?? 0);
    return Array.from({ length: width }, (__, column) => ({
      where: `${tab}!${letters(column)}${row + 1}`,
      formula: formulas[row]?.[column] ?? '',
      ours: held(ours[row]?.[column] ?? ''),
      theirs: held(theirs[row]?.[column] ?? ''),
    }));
  })
    .flat()
    .filter((cell) => cell.formula !== '' || cell.ours !== '' || cell.theirs !== '');
};

const differenceOf = ({ where, formula, ours, theirs }: Cell): string =>
  `${where}: ${JSON.stringify(ours)} here, ${JSON.stringify(theirs)} there  ${formula}`;

const compared = (person: Person, tabs: Tabs): { cells: Cell[]; left: number; differences: string[] } => {
  const missing = person.tabs().filter((tab) => !tabs.has(tab));
  const all = person.tabs().flatMap((tab) => cellsOf(person, tab, tabs.get(tab) ?? []));
  const cells = all.filter(({ formula }) => !UNKNOWN.test(formula));
  return {
    cells,
    left: all.length - cells.length,
    differences: [
      ...missing.map((tab) => `${tab} is not there`),
      ...cells.filter(({ ours, theirs }) => !isSame(ours, theirs)).map(differenceOf),
    ],
  };
};

/** Whether two programs agree; prints differences. */
const agree = (person: Person, tabs: Tabs, who: string): boolean => {
  const { cells, left, differences } = compared(person, tabs);
  console.log(
    `  ${who}: ${cells.length} cells, ${differences.length} differences; ${left} left out that only Sheets can draw`,
  );
  for (const difference of differences.slice(0, SHOWN)) console.log(`    ${difference}`);
  if (differences.length > SHOWN) console.log(`    … and ${differences.length - SHOWN} more`);
  return differences.length === 0 && cells.length > 0;
};

const check = async (program: string | null, person: Person, what: string): Promise<boolean> => {
  const start = performance.now();
  const file = await exported(person);
  const { xlsx, formulas } = withoutResults(file);
  console.log(`xlsx check, ${what}: ${formulas} formulas`);
  const isSame = [agree(person, written(file), 'as SheetJS reads it')];
  if (program !== null)
    isSame.push(agree(person, calculated(program, xlsx), 'as LibreOffice calculates it anew'));
  console.log(`  ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return formulas > 0 && isSame.every(Boolean);
};

const PLANS: Record<string, (language: Language) => Person> = { fresh: begin, 'after use': afterUse };

const run = async (): Promise<void> => {
  const program = office();
  if (program === null) console.log('LibreOffice is not installed: the formulas are not calculated anew');
  for (const [what, made] of Object.entries(PLANS)) {
    for (const language of ['en', 'vi'] as const)
      if (!(await check(program, made(language), `${what}, ${language}`))) process.exitCode = 1;
  }
};

void run();
