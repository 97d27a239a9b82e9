/** A page that each run writes anew: what people wrote goes where its row goes, and nothing of it is lost. */
import type { Cell, Edit } from '../edit';
import type { Layout } from '../layout';
import type { Area } from '../places/address';
import { runsOf } from '../places/runs';
import { columnArea } from '../scaffold/columns';
import type { TabRef } from '../tab';
import { travelled, type Days, type SheetRead, type Travelled } from './beside';
import { ticksIn, type Laid } from './laid';
import type { Page } from './page';
import { NOTHING_STANDS, writtenLost, type Standing } from './standing';

/** What a page is about to become. */
export interface Settled {
  laid: Laid;
  /** The cells of a person's own columns, where rows go elsewhere. */
  own: Travelled['own'];
}

/** Lays the page out round what stands on it: `lay` is told what has no place of its own any more. */
export const settled = (
  before: { sheet: SheetRead; standing: Standing } | null,
  lay: (kept: readonly string[]) => Laid,
  page: Pick<Page<never>, 'openKind' | 'writtenAs' | 'isOurs'>,
  days: Days,
): Settled => {
  const { kept, written } = before?.standing ?? NOTHING_STANDS;
  const draft = lay(kept);
  const beside =
    before === null ? { own: null, lost: [] } : travelled(before.sheet, before.standing, draft.tags, days);
  // What is kept stands last: one row more of it moves no other.
  const lost = [...beside.lost, ...writtenLost(written, draft.tags, days.style.language, page)];
  return { own: beside.own, laid: lost.length === 0 ? draft : lay([...kept, ...lost]) };
};

/** All cells, and the boxes to tick. `before`: what stands there, null on a new tab. */
export const rewritten = (
  tab: TabRef,
  { laid, own }: Settled,
  layout: Layout,
  before: Pick<Standing, 'lastRow'> | null,
  page: Pick<Page<never>, 'ticks'>,
): Edit[] => [
  ...tickEdits(tab, { ...layout, headerRow: laid.headerRow }, ticksIn(laid, page), before === null),
  ...writes(tab, laid, layout, before?.lastRow ?? 0, own),
];

/**
 * The block as one write a run of neighbouring columns. Where rows go elsewhere, `own` are the cells that stand in
 * columns of a person's own, and all goes in one write: rows are known by their tags, and beside those of a run that
 * died after half of the columns the other half would belong to the wrong rows.
 */
const writes = (
  tab: TabRef,
  { cells }: Laid,
  layout: Layout,
  lastRow: number,
  own: ReadonlyMap<number, readonly Cell[]> | null,
): Edit[] => {
  const places = [...layout.columns.values()].flat().map((column) => ({ column }));
  const height = Math.max(cells.length, lastRow);
  const ours = runsOf(places);
  const slotAt = new Map(ours.flatMap(({ column, slots }) => slots.map((slot, at) => [column + at, slot])));
  const block = (column: number, columns: number): Edit => {
    const owned = ours
      .filter((run) => run.column >= column && run.column < column + columns)
      .map((run) => ({ column: run.column, columns: run.slots.length }));
    const across = Array.from({ length: columns }, (_, at) => slotAt.get(column + at));
    const rows = Array.from({ length: height }, (_, row) => {
      const line = cells[row] ?? [];
      return across.map(
        (slot, at): Cell =>
          (slot === undefined ? own?.get(column + at)?.[row] : line[slot]) ?? { content: null },
      );
    });
    return { kind: 'write', tab, row: 1, column, owned, below: true, cells: rows };
  };
  const all = [...slotAt.keys(), ...(own?.keys() ?? [])].sort((a, b) => a - b);
  const blocks = own === null ? ours : runsOf(all.map((column) => ({ column })));
  return blocks.map(({ column, slots }) => block(column, slots.length));
};

/** Boxes to tick stand where they are needed, and nowhere else: rows move when a page is written anew. */
const tickEdits = (
  tab: TabRef,
  layout: Layout,
  ticks: readonly { key: string; row: number }[],
  isFirst: boolean,
): Edit[] => {
  const keys = [...new Set(ticks.map(({ key }) => key))];
  const at = (key: string): number => layout.columns.get(key)?.[0] ?? 1;
  const columns = keys.flatMap((key) => columnArea(layout, key));
  const areas = ticks.map(({ key, row }) => ({ row, column: at(key), rows: 1, columns: 1 }));
  return [
    ...(isFirst || columns.length === 0 ? [] : [{ kind: 'unguard' as const, tab, areas: columns }]),
    ...(areas.length === 0 ? [] : [{ kind: 'ticks' as const, tab, areas: rowRuns(areas) }]),
  ];
};

/** Cells below each other as one area: fewer calls. */
const rowRuns = (areas: readonly Area[]): Area[] =>
  areas.reduce<{ row: number; column: number; rows: number; columns: number }[]>((runs, { row, column }) => {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, column, rows: 1, columns: 1 });
    return runs;
  }, []);
