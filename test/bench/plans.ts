/** Spreadsheets that hold the sample plan with as many actuals as asked for. */
import { openSpreadsheet, type Saved } from '../../local/person';
import { actuals } from '../../src/tabs';
import { stages } from '../../src/tabs/choices';
import { ask } from './sidebar';

/** 1 January 2026 as a serial number. */
const FIRST_DAY = 46_023;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export const samplePlan = (): Saved => {
  const person = openSpreadsheet();
  ask(person, 'openSample', { language: 'en' });
  return person.save();
};

type Cells = Record<string, string>;

/** The letter of each column of the ledger, by its key. */
const lettersIn = (cells: Cells): Record<keyof typeof actuals.columns, string> =>
  Object.fromEntries(
    Object.entries(actuals.columns).map(([key, { header, spill }]) => {
      const letter = Array.from(LETTERS).find((each) => {
        const said = cells[`${each}1`];
        return spill === undefined ? said === header.en : said?.includes(`"${header.en}"`) === true;
      });
      if (letter === undefined) throw new Error(`The sample's ledger has no column ${header.en}`);
      return [key, letter];
    }),
  ) as Record<keyof typeof actuals.columns, string>;

const isSame = (one = '', other = ''): boolean => one.toLowerCase() === other.toLowerCase();

/** The computed cells beside a commitment, from the rows that settle it; blank for other rows. */
const besideCommitment = (
  row: Readonly<Record<string, string>>,
  others: readonly Readonly<Record<string, string>>[],
): Record<string, string> => {
  if (row.stage === undefined || !isSame(row.stage, stages.committed.en)) return {};
  const settling = others.filter(
    ({ settles, line }) => isSame(settles, row.reference) && isSame(line, row.line),
  );
  const paid = settling.reduce((sum, { amount }) => sum + Number(amount), 0);
  const left = String(Math.max(0, Number(row.amount) - paid));
  return { open: left, ownOpen: left, ownSettled: String(paid) };
};

/**
 * Repeats the sample's rows, spreading days over the year and the sample's total over all rows. Each repetition has its
 * own references.
 */
const ledger = (from: Cells, count: number, waiting: readonly Begun[]): Cells => {
  const at = lettersIn(from);
  const cells = Object.fromEntries(Object.entries(from).filter(([place]) => /^[A-Z]+1$/.test(place)));
  let sampled = 0;
  while (from[`${at.date}${sampled + 2}`] !== undefined) sampled++;
  const rows = Array.from({ length: sampled }, (_, index) => {
    const said = Object.entries(at).map(([key, letter]) => [key, from[`${letter}${index + 2}`]]);
    const row = Object.fromEntries(said.filter(([, value]) => value !== undefined)) as Record<string, string>;
    return { ...row, amount: String(Math.round((Number(row.amount) * sampled) / count)) };
  });
  // As after pasting a ledger, formulas stand beside the first rows only. Below them, values replace formulas, so that
  // completing the plan has none to add; the engine would take minutes for 50,000.
  const pasted = rows.map((row) => ({ ...row, ...besideCommitment(row, rows) }));
  for (let index = 0; index < count; index++) {
    const round = Math.floor(index / sampled);
    const own = (round > 0 ? pasted : rows)[index % sampled]!;
    for (const [key, value] of Object.entries(own)) {
      const isReference = round > 0 && (key === 'reference' || key === 'settles');
      cells[`${at[key as keyof typeof at]}${index + 2}`] = isReference ? `${value}-${round}` : value;
    }
    cells[`${at.date}${index + 2}`] = String(FIRST_DAY + Math.floor((index * 365) / count));
  }
  waiting.forEach(({ line, day }, index) => {
    const row = count + 2 + index;
    Object.assign(cells, { [`${at.date}${row}`]: String(FIRST_DAY + day), [`${at.line}${row}`]: line });
  });
  return cells;
};

/** A row without its amount: a line, and a day counted from the start of the year. */
export interface Begun {
  line: string;
  day: number;
}

/**
 * Writes the rows into the saved file, since typing 50,000 would take minutes. Below them come unfinished rows, and
 * blank ones.
 */
export const planWith = (sample: Saved, count: number, waiting: readonly Begun[] = [], blank = 0): Saved => {
  const rows = count + 1 + waiting.length + blank;
  const saved = structuredClone(sample);
  const sheet = saved.workbook.sheets.find(({ name }: { name: string }) => name === actuals.name.en);
  const longer = (area: string): string => area.replace(String(sheet.rowNumber), String(rows));
  const grown = (areas: Record<string, number>): Record<string, number> =>
    Object.fromEntries(Object.entries(areas).map(([area, id]) => [longer(area), id]));
  const spread = (rules: { ranges: string[] }[]): object[] =>
    rules.map((rule) => ({ ...rule, ranges: rule.ranges.map(longer) }));
  Object.assign(sheet, {
    cells: ledger(sheet.cells, count, waiting),
    formats: grown(sheet.formats),
    styles: grown(sheet.styles),
    conditionalFormats: spread(sheet.conditionalFormats),
    dataValidationRules: spread(sheet.dataValidationRules),
    rowNumber: rows,
  });
  return saved;
};
