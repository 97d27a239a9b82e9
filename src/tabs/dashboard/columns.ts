import type { Look } from '../../sheet/edit';
import type { Formula } from '../../sheet/formula';
import type { BoardCell } from '../../sheet/page/board/declared';
import { looks } from '../../sheet/style';
import { computed, type Column } from '../../sheet/tab';
import * as terms from '../../terms';
import { same, type Words } from '../../words';

const shown = (header: Words, width: number): Column => computed(header, same(''), () => null, { width });
const helper = (name: string): Column =>
  computed(same(`AOP ${name}`), same(''), () => null, { hidden: true, width: 60 });

/** Twelve months between a name and the sums; hidden on the right, values that the formulas of a row share. */
export const dashboardColumns = {
  label: shown({ en: 'KPIs, month by month', vi: 'KPI theo từng tháng' }, 276),
  months: computed(same(''), same(''), () => null, { span: 12, width: 64 }),
  toDate: shown(terms.toDate, 84),
  year: shown(terms.variance, 84),
  tag: helper('row'),
  id: helper('id'),
  at: helper('at'),
  inPoints: helper('points'),
  way: helper('way'),
  amber: helper('amber'),
  red: helper('red'),
  goal: helper('goal'),
  goalAt: helper('goal at'),
  reached: helper('goal reached'),
  weight: helper('goal weight'),
} as const satisfies Record<string, Column>;

export type DashboardKey = keyof typeof dashboardColumns;

/** The width of the printed page. */
export const PAGE_WIDTH = Object.values(dashboardColumns).reduce(
  (sum, { hidden, span, width }) => (hidden ? sum : sum + span * width),
  0,
);

const BASE: Look = { size: 9, colour: '#202124', format: 'General' };

export const at = (
  key: DashboardKey,
  value: BoardCell['value'],
  look: Look = {},
  month = 0,
  note?: Words,
): BoardCell => ({
  key,
  month,
  value,
  look: { ...BASE, ...look },
  ...(note === undefined ? {} : { note }),
});
/** One cell per month. */
export const monthly = (value: (month: number) => BoardCell['value'], look: Look): BoardCell[] =>
  Array.from({ length: 12 }, (_, month) => at('months', value(month), look, month));
/** A hidden cell that formulas of the row need. */
export const hiddenCell = (key: DashboardKey, value: string | Formula): BoardCell => ({
  key,
  month: 0,
  value,
  look: { format: typeof value === 'string' ? '@' : 'General' },
});

export const HEIGHT = 18;

/** A coloured band across the page, with words in some of its cells. */
export const band = (tag: string, cells: readonly BoardCell[]) => ({
  tag,
  height: 20,
  cells: cells.map((cell) => ({ ...cell, look: { ...BASE, ...looks.section, ...cell.look } })),
});

/** All cells of a band, so that it is coloured where there are no words, too. */
export const across = (cells: readonly BoardCell[]): BoardCell[] => {
  const given = new Map(cells.map((cell) => [`${cell.key} ${cell.month}`, cell]));
  return [at('label', null), ...monthly(() => null, {}), at('toDate', null), at('year', null)].map(
    (cell) => given.get(`${cell.key} ${cell.month}`) ?? cell,
  );
};
