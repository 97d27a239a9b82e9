/** A page that every run writes anew: what people wrote moves with its row, and nothing is lost. */
import type { Cell, Edit } from '../edit';
import type { Layout } from '../layout';
import type { Area } from '../places/address';
import { runsOf } from '../places/runs';
import { columnArea } from '../scaffold/columns';
import type { TabRef } from '../tab';
import { travelled, type DayWriting, type SheetRead, type Travelled } from './beside';
import { ticksIn, type Laid } from './laid';
import type { Page } from './page';
import { NOTHING_STANDS, writtenLost, type PageStanding } from './standing';

/** A page ready to be written. */
export interface Settled {
  laid: Laid;
  /** The cells of a person's own columns, where rows move. */
  own: Travelled['own'];
}

/** Lays out the page around what people wrote on it: `lay` gets the texts that have no place of their own any more. */
export const settled = (
  before: { sheet: SheetRead; standing: PageStanding } | null,
  lay: (kept: readonly string[]) => Laid,
  page: Pick<Page<never>, 'openKind' | 'writtenAs' | 'isOurs'>,
  days: DayWriting,
): Settled => {
  const { kept, written } = before?.standing ?? NOTHING_STANDS;
  const draft = lay(kept);
  const beside =
    before === null ? { own: null, lost: [] } : travelled(before.sheet, before.standing, draft.tags, days);
  // Kept texts come last, so that one more of them moves no other row.
  const lost = [...beside.lost, ...writtenLost(written, draft.tags, days.style.language, page)];
  return { own: beside.own, laid: lost.length === 0 ? draft : lay([...kept, ...lost]) };
};

/** Writes all cells and tick boxes. `before`: what is there now, null on a new tab. */
export const rewritten = (
  tab: TabRef,
  { laid, own }: Settled,
  layout: Layout,
  before: Pick<PageStanding, 'lastRow'> | null,
  page: Pick<Page<never>, 'ticks'>,
): Edit[] => {
  const now = { ...layout, headerRow: laid.headerRow };
  const ticks = ticksIn(laid, page);
  return [
    ...(before === null ? [] : withoutTicks(tab, now, ticks)),
    ...tickEdits(tab, now, ticks),
    ...writes(tab, laid, layout, before?.lastRow ?? 0, own),
  ];
};

/**
 * One write per run of our neighbouring columns. Where rows move, `own` has the cells of a person's columns, and
 * everything goes in one write: if a run died between two, the columns not yet written would stand beside the tags of
 * other rows.
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

interface Tick {
  key: string;
  row: number;
}

/** Takes the tick boxes of these columns away: rows move when a page is rewritten. */
const withoutTicks = (tab: TabRef, layout: Layout, ticks: readonly Tick[]): Edit[] => {
  const keys = [...new Set(ticks.map(({ key }) => key))];
  const areas = keys.flatMap((key) => columnArea(layout, key));
  return areas.length === 0 ? [] : [{ kind: 'unguard', tab, areas }];
};

/** Puts tick boxes only where they are needed now. */
const tickEdits = (tab: TabRef, layout: Layout, ticks: readonly Tick[]): Edit[] => {
  const at = (key: string): number => layout.columns.get(key)?.[0] ?? 1;
  const areas = ticks.map(({ key, row }) => ({ row, column: at(key), rows: 1, columns: 1 }));
  return areas.length === 0 ? [] : [{ kind: 'ticks', tab, areas: rowRuns(areas) }];
};

/** Merges cells below each other into one area, to save calls. */
const rowRuns = (areas: readonly Area[]): Area[] =>
  areas.reduce<{ row: number; column: number; rows: number; columns: number }[]>((runs, { row, column }) => {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, column, rows: 1, columns: 1 });
    return runs;
  }, []);
