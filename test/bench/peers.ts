/**
 * `npm run bench -- --peers`: what people would use instead, on the same spreadsheet and ledger. Both scripts are written
 * here, in the manner of those that are pasted from the web: they hold no limit, keep nothing, and know no commitment.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSpreadsheet, type Person, type Saved } from '../../local/person';
import { actuals, budget } from '../../src/tabs';
import { counted, type Count } from './counting';
import { planWith } from './plans';
import { ask } from './sidebar';

const REPORT = 'Budget against actual';

/** A loop over the ledger with a getValue a cell, and a setValue for each sum. */
const CELL_BY_CELL = `
function report() {
  var file = SpreadsheetApp.getActiveSpreadsheet();
  var ledger = file.getSheetByName('${actuals.name.en}');
  var budget = file.getSheetByName('${budget.name.en}');
  var sums = {};
  for (var row = 2; row <= ledger.getLastRow(); row++) {
    var date = ledger.getRange(row, 1).getValue();
    var line = ledger.getRange(row, 2).getValue();
    var amount = ledger.getRange(row, 3).getValue();
    if (!(date instanceof Date) || line === '') continue;
    var key = line + ' ' + date.getMonth();
    sums[key] = (sums[key] || 0) + Number(amount);
  }
  var out = file.insertSheet('${REPORT}');
  var at = 1;
  for (var from = 5; from <= budget.getLastRow(); from++) {
    var id = budget.getRange(from, 1).getValue();
    if (id === '') continue;
    out.getRange(at, 1).setValue(id);
    for (var month = 0; month < 12; month++) out.getRange(at, month + 2).setValue(sums[id + ' ' + month] || 0);
    at++;
  }
}`;

/** The same with getValues once, and setValues once. */
const AT_ONCE = `
function report() {
  var file = SpreadsheetApp.getActiveSpreadsheet();
  var rows = file.getSheetByName('${actuals.name.en}').getDataRange().getValues();
  var lines = file.getSheetByName('${budget.name.en}').getDataRange().getValues();
  var sums = {};
  for (var index = 1; index < rows.length; index++) {
    var date = rows[index][0];
    if (!(date instanceof Date) || rows[index][1] === '') continue;
    var key = rows[index][1] + ' ' + date.getMonth();
    sums[key] = (sums[key] || 0) + Number(rows[index][2]);
  }
  var table = [];
  for (var at = 4; at < lines.length; at++) {
    var id = lines[at][0];
    if (id === '') continue;
    var line = [id];
    for (var month = 0; month < 12; month++) line.push(sums[id + ' ' + month] || 0);
    table.push(line);
  }
  file.insertSheet('${REPORT}').getRange(1, 1, table.length, 13).setValues(table);
}`;

/** A tab of SUMIFS, as people fill one in by hand: one formula a line and month. */
const FORMULAS = `
function report() {
  var file = SpreadsheetApp.getActiveSpreadsheet();
  var lines = file.getSheetByName('${budget.name.en}').getDataRange().getValues();
  var table = [];
  for (var at = 4; at < lines.length; at++) {
    if (lines[at][0] === '') continue;
    var row = table.length + 1;
    var line = [lines[at][0]];
    for (var month = 1; month <= 12; month++)
      line.push('=SUMIFS(Actuals!$C:$C;Actuals!$B:$B;$A' + row + ';Actuals!$A:$A;">="&DATE(2026;' + month +
        ';1);Actuals!$A:$A;"<"&DATE(2026;' + (month + 1) + ';1))');
    table.push(line);
  }
  file.insertSheet('${REPORT}').getRange(1, 1, table.length, 13).setValues(table);
}`;

interface Peer {
  count: Count;
  /** Line by line, with twelve sums. */
  sums: unknown[][];
}

const run = (plan: Saved, what: string, code: string): Peer => {
  const person = openSpreadsheet({ saved: plan, code, scriptTimeZone: 'Asia/Ho_Chi_Minh' });
  let sums: unknown[][] = [];
  const count = counted(person, what, null, () => {
    person.serve('report');
    sums = person.values(REPORT);
  });
  return { count, sums };
};

const entriesOf = (person: Person): [date: Date, line: string, amount: number][] =>
  person
    .values(actuals.name.en)
    .slice(1)
    .flatMap(([date, line, amount]): [Date, string, number][] =>
      date instanceof Date && typeof amount === 'number' ? [[date, String(line), amount]] : [],
    );

const isInstalled = (program: string): boolean => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Two digits. */
const two = (value: number): string => String(value).padStart(2, '0');

/** hledger on the same ledger: what each line comes to by month, held to the others'; null where it is not installed. */
const hledger = (
  plan: Saved,
  sums: readonly unknown[][],
): { milliseconds: number; unlike: number } | null => {
  if (!isInstalled('hledger')) return null;
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const journal = join(folder, 'plan.journal');
    const day = (date: Date): string => new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
    const person = openSpreadsheet({ saved: plan });
    const booked = entriesOf(person).map(
      ([date, line, amount]) => `${day(date)} entry\n    ${line}  ${amount}\n    balance\n`,
    );
    const lines = person
      .values(budget.name.en)
      .slice(4)
      .filter(([id]) => id !== '');
    const planned = Array.from({ length: 12 }, (_, month) =>
      [
        `~ monthly from 2026-${two(month + 1)}-01 to ${month === 11 ? '2027-01' : `2026-${two(month + 2)}`}-01`,
        ...lines.map((line) => `    ${String(line[0])}  ${Number(line[11 + month] ?? 0)}`),
        '    balance\n',
      ].join('\n'),
    );
    writeFileSync(journal, [...planned, ...booked].join('\n'));
    const start = performance.now();
    const options = [
      '-f',
      journal,
      'balance',
      '--budget',
      '-M',
      '-b',
      '2026-01-01',
      '-e',
      '2027-01-01',
      '-O',
      'csv',
    ];
    const told = execFileSync('hledger', options, { maxBuffer: 1 << 28 }).toString();
    const milliseconds = performance.now() - start;
    const rows = told.split('\n').map((line) => line.split('","').map((cell) => cell.replace(/^"|"$/g, '')));
    const unlike = sums.filter(([id, ...months]) => {
      const row = rows.find(([name]) => name === id);
      // Each month stands there twice: what it came to, and what was planned.
      return months.some((sum, month) => Number(row?.[1 + 2 * month] ?? 0) !== sum);
    });
    return { milliseconds, unlike: unlike.length };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Up to so many entries a cell at a time is run; above it takes hours here, and minutes more than a run may take at Google. */
const SLOWEST = 5_000;

const thousands = (value: number): string => Math.round(value).toLocaleString('en-US');

/** What LibreOffice takes to open and work out the same tab again; null where it is not installed. */
const libreOffice = async (plan: Saved): Promise<number | null> => {
  if (!isInstalled('soffice')) return null;
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const person = openSpreadsheet({ saved: plan, code: FORMULAS });
    person.serve('report');
    const file = join(folder, 'plan.xlsx');
    await person.exportXlsx(file);
    const start = performance.now();
    execFileSync('soffice', ['--headless', '--convert-to', 'ods', '--outdir', folder, file], {
      stdio: 'ignore',
    });
    if (!existsSync(join(folder, 'plan.ods'))) throw new Error('LibreOffice wrote nothing');
    return performance.now() - start;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const told = ({ what, reads, writes, cellsRead, cellsWritten, milliseconds }: Count): void => {
  console.log(
    `| ${what} | ${thousands(reads)} / ${thousands(writes)} | ${thousands(cellsRead)} / ${thousands(cellsWritten)} | ${thousands(milliseconds)} ms |`,
  );
};
const toldTime = (what: string, milliseconds: number | null): void => {
  const time = milliseconds === null ? 'not installed' : `${thousands(milliseconds)} ms`;
  console.log(`| ${what} | – | – | ${time} |`);
};

/** Each is told as soon as it is measured: at 50,000 entries some take minutes here. */
const atSize = async (sample: Saved, size: number): Promise<void> => {
  const plan = planWith(sample, size);
  console.log(
    [
      `\n${thousands(size)} actuals\n`,
      '| | Calls read / written | Cells read / written | Time here |',
      '| --- | ---: | ---: | ---: |',
    ].join('\n'),
  );
  const own = openSpreadsheet({ saved: plan });
  const review = counted(own, 'AOP Planner, monthly review', null, () => {
    ask(own, 'reviewMonth', { month: '2026-06' });
  });
  told(review);
  const codes = [
    ...(size > SLOWEST ? [] : [['A script, cell by cell', CELL_BY_CELL] as const]),
    ['A script, getValues once', AT_ONCE] as const,
    ['A tab of SUMIFS', FORMULAS] as const,
  ];
  const scripts = codes.map(([what, code]) => {
    const peer = run(plan, what, code);
    told(peer.count);
    return peer;
  });
  const [first] = scripts;
  const unlike = scripts.filter(({ sums }) => JSON.stringify(sums) !== JSON.stringify(first?.sums));
  const ledger = hledger(plan, first?.sums ?? []);
  toldTime('hledger balance --budget -M', ledger?.milliseconds ?? null);
  if (unlike.length > 0 || (ledger?.unlike ?? 0) > 0) {
    console.error(
      `MISSED  ${unlike.length} scripts and ${ledger?.unlike ?? 0} lines of hledger say otherwise`,
    );
    process.exitCode = 1;
  }
  toldTime('LibreOffice, the tab of SUMIFS', await libreOffice(plan));
};

export const peers = async (sample: Saved, sizes: readonly number[]): Promise<void> => {
  // The scripts take a date's month by the clock that they run by, as they do at Google: the spreadsheet's own.
  process.env.TZ = 'Asia/Ho_Chi_Minh';
  for (const size of sizes) await atSize(sample, size);
};
