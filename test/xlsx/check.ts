/**
 * `npm run xlsx-check`: the sample plan with a review, exported to .xlsx, shows the same in LibreOffice, which
 * calculates every formula by itself. Where LibreOffice is not installed nothing is checked, and that is said.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toSerial } from '../../local/google/dates';
import { openSpreadsheet, type Person } from '../../local/person';
import { calculated, office, withoutResults, type Held, type Tabs } from './office';

const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const SHOWN = 40;
/** What LibreOffice lacks; exported as values, if at all. */
const UNKNOWN = /\b(SPARKLINE|AOP_[A-Z_]+)\(/;

const withReview = (language: 'en' | 'vi'): Person => {
  const person = openSpreadsheet({
    language,
    timeZone: TIME_ZONE,
    locale: language === 'vi' ? 'vi_VN' : 'en_US',
  });
  for (const [feature, input] of [
    ['openSample', { language }],
    ['reviewMonth', { month: '2026-03' }],
  ] as const) {
    const heard = person.serve('ask', feature, input) as { ok: boolean; error?: string };
    if (!heard.ok) throw new Error(heard.error);
  }
  return person;
};

const exported = async (person: Person): Promise<Buffer> => {
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-check-'));
  try {
    await person.exportXlsx(join(folder, 'plan.xlsx'));
    return readFileSync(join(folder, 'plan.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Days and ticks are numbers to LibreOffice. */
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

/** The cells of a tab that hold something in either program. */
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

const check = async (program: string, language: 'en' | 'vi'): Promise<boolean> => {
  const person = withReview(language);
  const { xlsx, formulas } = withoutResults(await exported(person));
  const { cells, left, differences } = compared(person, calculated(program, xlsx));
  console.log(
    `xlsx check, ${language}: ${cells.length} cells, ${differences.length} differences; ` +
      `${formulas} formulas calculated anew, ${left} cells left out that only Sheets can draw`,
  );
  for (const difference of differences.slice(0, SHOWN)) console.log(`  ${difference}`);
  if (differences.length > SHOWN) console.log(`  … and ${differences.length - SHOWN} more`);
  return differences.length === 0 && formulas > 0;
};

const run = async (): Promise<void> => {
  const program = office();
  if (program === null) {
    console.log('xlsx check: LibreOffice is not installed: not checked');
    return;
  }
  for (const language of ['en', 'vi'] as const) if (!(await check(program, language))) process.exitCode = 1;
};

void run();
