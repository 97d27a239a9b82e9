/** What the tab Sources has for each source, as written when it was last read. */
import { HALF_A_THOUSANDTH } from '../../domain/money/money';
import type { Day, Month } from '../../domain/plan';
import { layoutOf } from '../../sheet/layout';
import { readTable, type ReadContext } from '../../sheet/read';
import { readDay, readFigure, readMonth, readText, type Reader } from '../../sheet/value';
import { sources, type SourceRow } from '../../tabs/imports/sources';
import type { Workbook } from '../../workbook';

export interface SourceFacts {
  row: SourceRow;
  /** Its name. */
  name: string;
  readOn: Day | null;
  rows: number | null;
  upTo: Month | null;
  total: number | null;
  open: number | null;
  told: string | null;
  /** The sum of its amounts when it was read. */
  sum: number | null;
  /** Whether the sum has changed since it was read. */
  isChanged: boolean;
}

/** The sources that name a place. One read, and none in a plan without the tab. */
export const sourceFacts = (workbook: Workbook, context: ReadContext): SourceFacts[] => {
  const sheet = workbook.sheet(sources);
  const cells = sheet?.cells() ?? [];
  const layout = layoutOf(sources.columns, cells, context.first, context.dayOf);
  if (sheet === null || layout === null) return [];
  const { rows } = readTable(sources, cells, context);
  return rows.flatMap((row) => {
    if (row.place === null) return [];
    const read = <V>(key: keyof typeof sources.columns, reader: Reader<V>): V => {
      const at = layout.columns.get(key)?.[0];
      return reader(
        at === undefined ? '' : (cells[row.row - 1]?.[at - 1] ?? ''),
        () => undefined,
        context.dayOf,
      );
    };
    const [now, sum] = [read('now', readFigure), read('sum', readFigure)];
    return [
      {
        row,
        name: row.name ?? row.place,
        readOn: read('readOn', readDay),
        rows: read('rows', readFigure),
        upTo: read('upTo', readMonth),
        total: read('total', readFigure),
        open: read('open', readFigure),
        told: read('told', readText),
        sum,
        isChanged: Math.abs((now ?? 0) - (sum ?? 0)) > HALF_A_THOUSANDTH,
      },
    ];
  });
};
