/** Adds new tabs, each as a copy of the most similar one just added, so that shared settings are made once. */
import type { Edit } from '../../sheet/edit';
import { namedTabs } from '../../tabs/optional';
import { same } from '../../words';
import type { Tabs } from '../tabs';
import { addEach, grow, type AddTabs, type Job } from './job';
import type { GoogleSheet, Spreadsheet } from './types';

/** The numbers of frozen rows and columns, and the width of the first column if it is frozen; 0 as on a new sheet. */
interface Shape {
  rows: number;
  columns: number;
  first: number;
}
/** A tab that was just made; null stands for an empty new sheet. */
interface Made extends Shape {
  sheet: GoogleSheet | null;
}
const BARE: Made = { rows: 0, columns: 0, first: 0, sheet: null };
const ASPECTS = ['rows', 'columns', 'first'] as const;

type Width = Extract<Edit, { kind: 'widths' }>['widths'][number];
const isFirst = ({ column, columns }: Width): boolean => column === 1 && columns === 1;

const shapeIn = (edits: readonly Edit[]): Shape => {
  const { rows, columns } = edits.find((edit) => edit.kind === 'freeze') ?? BARE;
  const [width] = edits.flatMap((edit) => (edit.kind === 'widths' ? edit.widths : []));
  return { rows, columns, first: columns > 0 && width !== undefined && isFirst(width) ? width.width : 0 };
};

/** The edits that remain once frozen rows and columns and the first width are set. */
const withoutShape = (edits: readonly Edit[], { first }: Shape): Edit[] =>
  edits.flatMap((edit): Edit[] => {
    if (edit.kind === 'freeze') return [];
    const isSet = first > 0 && edit.kind === 'widths';
    return [isSet ? { ...edit, widths: edit.widths.slice(1) } : edit];
  });

/**
 * The tab to copy: the one with the fewest differences, among those without any setting that would have to be undone.
 * So even an interrupted run leaves tabs that the next one can finish.
 */
const nearest = (made: readonly Made[], wanted: Shape): Made => {
  const left = (one: Made): number => ASPECTS.filter((aspect) => one[aspect] !== wanted[aspect]).length;
  const fits = (one: Made): boolean =>
    ASPECTS.every((aspect) => one[aspect] === 0 || wanted[aspect] > 0) &&
    (one.first === 0 || one.first === wanted.first);
  return made.filter(fits).reduce((best, one) => (left(one) < left(best) ? one : best), BARE);
};

/** Adds a tab at an index (from 0), in the size it will need. */
const madeFrom = (
  spreadsheet: Spreadsheet,
  { name, has, wants }: Job,
  at: number,
  like: Made,
  { rows, columns, first }: Shape,
): GoogleSheet => {
  const { sheet: template } = like;
  const sheet =
    template === null ? spreadsheet.insertSheet(name, at) : spreadsheet.insertSheet(name, at, { template });
  grow(sheet, has, wants);
  if (like.rows !== rows) sheet.setFrozenRows(rows);
  if (like.columns !== columns) sheet.setFrozenColumns(columns);
  if (like.first !== first) sheet.setColumnWidths(1, 1, first);
  return sheet;
};

/** The order of a plan's tabs. */
const ORDER: readonly string[] = namedTabs.map(({ key }) => key);
/** The existing tab that one of the plan's comes after; undefined for any other tab. */
const before = (key: string, isThere: (key: string) => boolean): string | undefined =>
  ORDER.slice(0, Math.max(ORDER.indexOf(key), 0))
    .reverse()
    .find(isThere);

/** The existing tab that one of the plan's comes before; undefined for any other tab. */
const behind = (key: string, isThere: (key: string) => boolean): string | undefined =>
  ORDER.includes(key) ? ORDER.slice(ORDER.indexOf(key) + 1).find(isThere) : undefined;

/**
 * The positions, from 1, of tabs that new ones come after; and, for a new tab that comes after none, the position of
 * the one it comes before. Read before any tab is added. A tab that an earlier run left half-built has no mark yet.
 */
const standing = (
  jobs: readonly Job[],
  tabs: Tabs,
): [behind: Map<string, number>, before: Map<string, number>] => {
  const [marked, here] = [new Set(tabs.keys()), new Map(jobs.map(({ key, sheet }) => [key, sheet]))];
  const [indexes, firsts] = [new Map<string, number>(), new Map<string, number>()];
  const indexOf = (key: string): number | undefined => {
    const known = here.get(key);
    return (known === undefined ? tabs.find({ key, name: same(key) }) : known)?.getIndex();
  };
  const isThere = (key: string): boolean => marked.has(key) || here.has(key);
  for (const { key, sheet, isFirst } of jobs) {
    if (sheet !== null || isFirst) continue;
    const left = before(key, isThere);
    const by = left ?? behind(key, (each) => isThere(each) && here.get(each) !== null);
    if (by === undefined || indexes.has(by)) continue;
    const index = indexOf(by);
    if (index !== undefined) (left === undefined ? firsts : indexes).set(left ?? key, index);
  }
  return [indexes, firsts];
};

/** New tabs go where the plan's order wants them; others to the right of the tab added before, or of the active one. */
export const addTabs: AddTabs = (spreadsheet, jobs, tabs) => {
  const added = jobs.filter(({ sheet }) => sheet === null);
  const [indexes, firsts] = standing(jobs, tabs);
  const places = indexes.size + firsts.size;
  if (added.length === 0 || (added.length === 1 && places === 0)) return addEach(spreadsheet, jobs, tabs);
  const made: Made[] = [];
  // Google does not document where a copied tab is placed, so each gets an explicit index.
  const isInOrder = places > 0 && added.every(({ key }) => ORDER.includes(key));
  let next = isInOrder ? 0 : spreadsheet.getActiveSheet().getIndex();
  return jobs.map((job) => {
    if (job.sheet !== null) return { job, sheet: job.sheet };
    const { has, wants } = job;
    const left = before(job.key, (key) => indexes.has(key));
    const place = left === undefined ? (firsts.get(job.key) ?? next + 1) - 1 : indexes.get(left);
    const at = job.isFirst ? 0 : (place ?? next);
    for (const [key, index] of indexes) if (index > at) indexes.set(key, index + 1);
    indexes.set(job.key, at + 1);
    next = at + 1;
    const shape = shapeIn(job.edits);
    const sheet = madeFrom(spreadsheet, job, at, nearest(made, shape), shape);
    // A tab larger than a new sheet would make its copies too large.
    if (wants.rows <= has.rows && wants.columns <= has.columns) made.push({ ...shape, sheet });
    const size = { rows: Math.max(has.rows, wants.rows), columns: Math.max(has.columns, wants.columns) };
    return { job: { ...job, edits: withoutShape(job.edits, shape), has: size }, sheet };
  });
};
