/**
 * Dresses all new tabs at once. The first rows of each tab, and one row that stands for all below, are laid out below
 * each other on the widest tab. There every look, all notes and all list dropdowns are set in one call each, and then
 * copied to the tabs they belong to. The widest tab's own last row is copied down at the end: copying a format brings
 * its dropdown along, but no note. What an interrupted run painted is painted over by the next one.
 */
import type { Cell, Edit, Look, WriteEdit } from '../../sheet/edit';
import { dressCells } from './dress';
import { validationOf } from './guards';
import type { Job } from './job';
import type { GoogleSheet, Size } from './types';

export interface PaintSite {
  job: Job;
  sheet: GoogleSheet;
}
/** Answers the same tabs without the edits that are done. */
export type Paint = (sites: readonly PaintSite[]) => readonly PaintSite[];

type Face = Pick<Cell, 'look' | 'note'>;

/** The looks and notes of a new tab, row by row. */
interface Picture {
  site: PaintSite;
  rows: readonly (readonly Face[])[];
  columns: number;
  /** Whether its last row is repeated down to the end of the tab. */
  goesOn: boolean;
  /** Dropdowns for these rows, with areas as on the tab itself. */
  choices: readonly Choices[];
  /** The edits that remain. */
  edits: readonly Edit[];
}

type Dress = Extract<Edit, { kind: 'dress' }>;
type Choices = Extract<Edit, { kind: 'choices' }>;

const bare = ({ content, note }: Cell): Cell => ({ content, ...(note === undefined ? {} : { note }) });

/** The number of rows, from the first on, in which some cell has a look. */
const dressedRows = ({ cells }: WriteEdit): number => {
  const plain = cells.findIndex((line) => line.every(({ look }) => look === undefined));
  return plain < 0 ? cells.length : plain;
};

const isOpen = (edit: Edit): edit is Dress =>
  edit.kind === 'dress' && edit.areas.every(({ rows }) => rows === undefined);

/**
 * A list dropdown within the picture. Rules by formula or by cells depend on where they are, so they can't be copied.
 */
const isPainted =
  (top: number, goesOn: boolean) =>
  (edit: Edit): edit is Choices =>
    edit.kind === 'choices' &&
    edit.areas.every(({ row, rows }) =>
      goesOn ? row === top + 1 && rows === undefined : rows !== undefined && row + rows - 1 <= top,
    );

const isIn = ({ areas }: Dress, column: number): boolean =>
  areas.some((area) => column >= area.column && column < area.column + area.columns);

/** The look that all rows below share in a column; null where they differ or have none. */
const commonLook = (below: WriteEdit['cells'], column: number): Look | null => {
  const [look] = below.map((line) => line[column]?.look);
  const text = JSON.stringify(look);
  return look !== undefined && below.every((line) => JSON.stringify(line[column]?.look) === text)
    ? look
    : null;
};

const pictureOf = (site: PaintSite): Picture | null => {
  const { edits } = site.job;
  const [write, other] = edits.filter((edit) => edit.kind === 'write');
  if (!edits.some(({ kind }) => kind === 'add tab') || write === undefined || other !== undefined)
    return null;
  if (write.row !== 1 || write.column !== 1 || write.owned !== undefined) return null;
  const open = edits.filter(isOpen);
  const areas = open.flatMap((edit) => edit.areas);
  const goesOn = areas.length > 0;
  const top = goesOn ? Math.min(...areas.map(({ row }) => row)) - 1 : dressedRows(write);
  if (areas.some(({ row }) => row !== top + 1)) return null;
  const ends = areas.map(({ column, columns }) => column + columns - 1);
  const columns = Math.max(write.cells[0]?.length ?? 0, ...ends);
  const rows: Face[][] = write.cells
    .slice(0, top)
    .map((line) =>
      line.map(({ look, note }) => ({ look: look ?? {}, ...(note === undefined ? {} : { note }) })),
    );
  const common = Array.from({ length: columns }, (_, at) => commonLook(write.cells.slice(top), at));
  const last = common.map((own, at) => {
    const over = open.filter((edit) => isIn(edit, at + 1)).map(({ look }) => look);
    return { look: [...over, own ?? {}].reduce((all: Look, look) => ({ ...all, ...look }), {}) };
  });
  const undressed = {
    ...write,
    cells: write.cells.map((line, row) =>
      line.map((cell, at) => {
        if (row < top) return { content: cell.content };
        return goesOn && common[at] !== null ? bare(cell) : cell;
      }),
    ),
  };
  const isOwn = isPainted(top, goesOn);
  const left = edits
    .filter((edit) => !isOpen(edit) && !isOwn(edit))
    .map((edit) => (edit === write ? undressed : edit));
  return {
    site,
    rows: goesOn ? [...rows, last] : rows,
    columns,
    goesOn,
    choices: edits.filter(isOwn),
    edits: left,
  };
};

const sizeOf = ({ job: { has, wants } }: PaintSite): Size => ({
  rows: Math.max(has.rows, wants.rows),
  columns: Math.max(has.columns, wants.columns),
});

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The looks that differ from cell to cell, row by row; without a look, that of a new tab. */
const setLooks = (range: Range, faces: readonly (readonly Face[])[]): void => {
  const all = <T>(value: (look: Look) => T): T[][] =>
    faces.map((line) => line.map(({ look }) => value(look ?? {})));
  range.setNumberFormats(all(({ format }) => format ?? 'General'));
  range.setBackgrounds(all(({ background }) => background ?? null));
  range.setFontColors(all(({ colour }) => colour ?? null));
};

/** A picture with its first row on the widest tab. */
type Placed = Picture & { row: number };

type Rule = GoogleAppsScript.Spreadsheet.DataValidation | null;

/** The dropdowns of a picture, row by row. */
const rulesOf = ({ rows, choices }: Picture, columns: number): Rule[][] => {
  const built = choices.map((edit) => ({ areas: edit.areas, rule: validationOf(edit, () => null) }));
  const ruleAt = (at: number, column: number): Rule =>
    built.find(({ areas }) =>
      areas.some(
        (area) =>
          at >= area.row &&
          at < area.row + (area.rows ?? 1) &&
          column >= area.column &&
          column < area.column + area.columns,
      ),
    )?.rule ?? null;
  return rows.map((_, at) => Array.from({ length: columns }, (__, column) => ruleAt(at + 1, column + 1)));
};

/** The range of rows from the first to the last that has something; null if none has. */
const filledRows = <T>(
  block: readonly (readonly T[])[],
  isFilled: (one: T) => boolean,
): [number, number] | null => {
  const rows = block.flatMap((line, at) => (line.some(isFilled) ? [at] : []));
  const [first, last] = [rows[0], rows.at(-1)];
  return first === undefined || last === undefined ? null : [first, last + 1];
};

/** A look without the aspects that `setLooks` sets. */
const unset = ({ format: _, background: __, colour: ___, align: ____, ...look }: Look): Look => look;

/** Sets everything that the pictures show, below each other on the widest tab. */
const dressAll = (sheet: GoogleSheet, pictures: readonly Placed[]): void => {
  const columns = Math.max(...pictures.map((picture) => picture.columns));
  const faces = pictures.flatMap(({ rows }) =>
    rows.map((line) => Array.from({ length: columns }, (_, at) => line[at] ?? {})),
  );
  const range = sheet.getRange(1, 1, faces.length, columns);
  setLooks(range, faces);
  const notes = faces.map((line) => line.map(({ note }) => note ?? ''));
  const noted = filledRows(notes, (note) => note !== '');
  if (noted !== null)
    sheet.getRange(noted[0] + 1, 1, noted[1] - noted[0], columns).setNotes(notes.slice(...noted));
  const rules = pictures.flatMap((picture) => rulesOf(picture, columns));
  const ruled = filledRows(rules, (rule) => rule !== null);
  if (ruled !== null)
    sheet.getRange(ruled[0] + 1, 1, ruled[1] - ruled[0], columns).setDataValidations(rules.slice(...ruled));
  const others = faces.flatMap((line, row) =>
    line.map(({ look }, column) => ({
      row: row + 1,
      column: column + 1,
      cell: { content: null, look: unset(look ?? {}) },
    })),
  );
  dressCells(sheet, others);
  range.setHorizontalAlignments(faces.map((line) => line.map(({ look }) => look?.align ?? null)));
};

/** Removes what an interrupted run has left, since it would be copied too. */
const cleared = ({ sheet, job }: PaintSite, { rows, columns }: Size): void => {
  if (job.sheet === null) return;
  sheet.clearConditionalFormatRules();
  sheet.getRange(1, 1, rows, columns).clearFormat().clearDataValidations().clearNote();
};

/** Copies everything including notes, onto cells that are still empty. */
const copyWhole = (from: Range, to: Range): void => {
  from.copyTo(to, SpreadsheetApp.CopyPasteType.PASTE_NORMAL, false);
};

/** Repeats the last row of a picture, in its final place, down to the end of the tab. */
const goDown = ({ site, rows, goesOn }: Picture, columns: number): void => {
  const below = sizeOf(site).rows - rows.length;
  if (!goesOn || below < 1) return;
  const row = site.sheet.getRange(rows.length, 1, 1, columns);
  const rest = site.sheet.getRange(rows.length + 1, 1, below, columns);
  row.copyTo(rest, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
};

/** The widest tab that repeats its last row first, then others that do, then those that don't. */
const inOrder = (pictures: readonly Picture[]): Placed[] => {
  let row = 1;
  return [...pictures]
    .sort((one, other) => Number(other.goesOn) - Number(one.goesOn) || other.columns - one.columns)
    .map((picture) => {
      const placed = { ...picture, row };
      row += picture.rows.length;
      return placed;
    });
};

export const paint: Paint = (sites) => {
  const pictures = inOrder(sites.map(pictureOf).filter((picture) => picture !== null));
  const [widest, ...others] = pictures;
  // A single page is dressed while it is written.
  if (widest?.goesOn !== true) return sites;
  const host = widest.site;
  const has = sizeOf(host);
  const columns = Math.max(...pictures.map((picture) => picture.columns));
  if (columns > has.columns || pictures.reduce((sum, { rows }) => sum + rows.length, 0) > has.rows)
    return sites;
  cleared(host, has);
  dressAll(host.sheet, pictures);
  for (const { site, rows, row, columns: own } of others)
    copyWhole(host.sheet.getRange(row, 1, rows.length, own), site.sheet.getRange(1, 1, rows.length, own));
  const below = others.reduce((sum, { rows }) => sum + rows.length, 0);
  if (below > 0) host.sheet.getRange(widest.rows.length + 1, 1, below, columns).clearNote();
  for (const picture of others) goDown(picture, picture.columns);
  goDown(widest, columns);
  return sites.map((site) => {
    const done = pictures.find((picture) => picture.site === site);
    return done === undefined ? site : { ...site, job: { ...site.job, edits: done.edits } };
  });
};
