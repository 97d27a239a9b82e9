/** LibreOffice as a reference: it opens an .xlsx, calculates everything, and gives the value of each cell. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { helpers } from '../../local/engine';
import { contains } from '../../local/engine/address';
import { zip } from '../../local/headless/zip';
import { unzip } from './unzip';

export type Held = string | number | boolean;
export type Tabs = ReadonlyMap<string, Held[][]>;

const PROGRAMS = ['soffice', 'libreoffice'];

/** The program's name, or null where it is not installed. */
export const office = (): string | null =>
  PROGRAMS.find((program) => {
    try {
      execFileSync(program, ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  }) ?? null;

const ARRAY = /<f t="array" ref="([A-Z]+\d+:[A-Z]+\d+)"/g;
const VALUE = /(<c r="([A-Z]+\d+)"[^>]*>)\s*<v>[^<]*<\/v>/g;

/** Removes what formulas have spilled into other cells. */
const withoutSpilled = (sheet: string): string => {
  const areas = [...sheet.matchAll(ARRAY)].map(([, area]) => helpers.toZone(area!));
  return sheet.replace(VALUE, (cell, opening: string, place: string) =>
    areas.some((area) => contains(area, helpers.toZone(place))) ? opening : cell,
  );
};

/** Removes the results from formulas' cells: what is read back has been calculated anew, or is missing. */
export const withoutResults = (xlsx: Buffer): { xlsx: Buffer; formulas: number } => {
  let formulas = 0;
  const files = unzip(xlsx).map(({ path, content }) => {
    if (!path.startsWith('xl/worksheets/')) return { path, content };
    const sheet = content.toString('utf8').replace(/<\/f>\s*<v>[^<]*<\/v>/g, () => {
      formulas++;
      return '</f>';
    });
    return { path, content: Buffer.from(withoutSpilled(sheet)) };
  });
  return { xlsx: zip(files), formulas };
};

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const unescaped = (xml: string): string =>
  xml.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    return ENTITIES[name ?? ''] ?? all;
  });

const plainText = (xml: string): string =>
  unescaped(
    xml
      .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count: string | undefined) =>
        ' '.repeat(Number(count ?? 1)),
      )
      .replace(/<text:line-break\/>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  );

/** Cells count days from 30 December 1899. */
const serialOf = (day: string): number =>
  (Date.parse(day.includes('T') ? `${day}Z` : `${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];

const heldIn = (attributes: string, inside: string): Held => {
  const type = attribute(attributes, 'office:value-type');
  const isError = attribute(attributes, 'calcext:value-type') === 'error';
  if (type === undefined) return '';
  if (type === 'boolean') return attribute(attributes, 'office:boolean-value') === 'true';
  if (type === 'date') return serialOf(attribute(attributes, 'office:date-value') ?? '');
  if (type !== 'string' && !isError) return Number(attribute(attributes, 'office:value'));
  const paragraphs = [...inside.matchAll(/<text:p(?:\/>|[^>]*>(.*?)<\/text:p>)/gs)];
  return paragraphs.map(([, text]) => plainText(text ?? '')).join('\n');
};

const CELL =
  /<table:(?:covered-)?table-cell\b((?:[^>"]|"[^"]*")*?)(?:\/>|>(.*?)<\/table:(?:covered-)?table-cell>)/gs;
const ROW = /<table:table-row\b((?:[^>"]|"[^"]*")*?)>(.*?)<\/table:table-row>/gs;
const TABLE = /<table:table table:name="([^"]*)"(.*?)<\/table:table>/gs;
/** Drawings over cells, such as a chart with a table inside. */
const DRAWN = /<draw:object\b(?:[^>"]|"[^"]*")*>.*?<\/draw:object>/gs;
const FRAME = /<draw:frame\b.*?<\/draw:frame>/gs;
/** Longer runs of equal cells are the unused rest of a sheet. */
const REST = 2_000;

const repeats = (attributes: string, what: string): number => {
  const count = Number(attribute(attributes, `table:number-${what}-repeated`) ?? 1);
  return count > REST ? 0 : count;
};

/** The tabs of a flat OpenDocument spreadsheet. */
export const tabsIn = (fods: string): Tabs =>
  new Map(
    [...fods.replace(DRAWN, '').replace(FRAME, '').matchAll(TABLE)].map(([, name, table]) => [
      unescaped(name ?? ''),
      [...(table ?? '').matchAll(ROW)].flatMap(([, attributes, row]) => {
        const cells = [...(row ?? '').matchAll(CELL)].flatMap(([, of, inside]) =>
          Array<Held>(repeats(of ?? '', 'columns')).fill(heldIn(of ?? '', inside ?? '')),
        );
        return Array<Held[]>(repeats(attributes ?? '', 'rows')).fill(cells);
      }),
    ]),
  );

/** The tabs as the program calculates them. */
export const calculated = (program: string, xlsx: Buffer): Tabs => {
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-check-'));
  try {
    writeFileSync(join(folder, 'plan.xlsx'), xlsx);
    execFileSync(
      program,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        ...['--headless', '--convert-to', 'fods', '--outdir', folder, join(folder, 'plan.xlsx')],
      ],
      { stdio: 'ignore', timeout: 300_000 },
    );
    return tabsIn(readFileSync(join(folder, 'plan.fods'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
