import { written } from '../../content';
import type { Edit } from '../../edit';
import type { TabPlace } from '../../formula';
import { rectangles } from '../../places/areas';
import { ruleColours } from '../../style';
import { kindOf } from '../row';
import { type Board } from './declared';

export const rulesOf = (board: Board, here: TabPlace, rows: ReadonlyMap<string, number>): Edit => ({
  kind: 'rules',
  tab: board,
  rules: board.rules.flatMap(({ rows: which, columns, when, colour }) => {
    const cells = [...rows]
      .filter(([tag]) => tag === which || kindOf(tag) === which)
      .flatMap(([, row]) =>
        columns.flatMap((key) =>
          Array.from({ length: board.columns[key]?.span ?? 1 }, (_, month) => here.columnOf(key, month))
            .filter((column) => column !== undefined)
            .map((column) => ({ row, column })),
        ),
      )
      .sort((a, b) => a.row - b.row || a.column - b.column);
    const areas = rectangles(cells);
    const formula = written(when, { here, row: areas[0]?.row ?? 0, place: () => undefined });
    return formula === null || typeof formula !== 'object' || !('formula' in formula) || areas.length === 0
      ? []
      : [{ areas, formula: formula.formula, ...ruleColours[colour] }];
  }),
});
