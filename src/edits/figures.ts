/** Tabs of which edits only make numbers of amounts that were typed as text: `40tr` on the action plan. */
import { ANSWER_COLUMN, formRows, layoutOf, type Cells } from '../sheet/layout';
import { neighbours, type Placed } from '../sheet/inPlace';
import type { AnyTab, Column, FormTab, TableTab } from '../sheet/tab';
import { readFigure } from '../sheet/value';
import { actions, direction, resources, risks } from '../tabs';
import { departments } from '../tabs/departments';
import { drivers } from '../tabs/drivers';
import { ratings } from '../tabs/firm/scorecards';
import { strategy } from '../tabs/firm/strategy';
import { importRules } from '../tabs/importRules';
import { products } from '../tabs/products';
import { whatIfs } from '../tabs/whatIfs';
import { reforecastMonth, reforecastTab } from '../tabs/reforecast';
import type { Workbook } from '../workbook';
import { ANY_YEAR, figuresIn, figuresMade, figuresTyped, yearOf } from './cells';
import type { Consequence, Edited } from './event';

const TABS = [
  direction,
  actions,
  resources,
  risks,
  products,
  drivers,
  importRules,
  departments,
  whatIfs,
  strategy,
  ratings,
] as unknown as readonly AnyTab[];

const tabOf = (key: string): AnyTab | undefined => {
  const month = reforecastMonth(key);
  return month === null ? TABS.find((tab) => tab.key === key) : reforecastTab(month);
};

/** What people fill in with a number, by key. */
const figuresOf = (columns: Readonly<Record<string, Column>>): string[] =>
  Object.entries(columns).flatMap(([key, { read, computed }]) =>
    read === readFigure && !computed ? [key] : [],
  );

const inTable = (tab: TableTab, workbook: Workbook, edited: Edited, cells: Cells): readonly Placed[] => {
  const { dayOf } = workbook;
  const hasMonths = Object.values(tab.columns).some(({ span }) => span === 12);
  const first = hasMonths ? yearOf(workbook, dayOf) : ANY_YEAR;
  const layout = layoutOf(tab.columns, cells, first ?? ANY_YEAR, dayOf);
  return layout === null ? [] : figuresTyped(cells, edited, layout, figuresOf(tab.columns));
};

const inForm = (tab: FormTab, edited: Edited, cells: Cells): readonly Placed[] => {
  const { row, rows, column, columns } = edited;
  if (column > ANSWER_COLUMN || column + columns <= ANSWER_COLUMN) return [];
  const places = formRows(tab, cells);
  const found = figuresOf(tab.fields)
    .flatMap((key) => places.get(key) ?? [])
    .filter((at) => at >= row && at < row + rows)
    .flatMap((at) => figuresIn(cells, { row: at, column: ANSWER_COLUMN, rows: 1, columns: 1 }));
  return figuresMade(edited, cells, found);
};

/** Null for a tab that is none of these. */
export const figuresEdited = (workbook: Workbook, edited: Edited): Consequence | null => {
  const tab = tabOf(edited.tab);
  if (tab === undefined) return null;
  const cells = workbook.sheet(tab)?.cells() ?? [];
  const found = tab.kind === 'form' ? inForm(tab, edited, cells) : inTable(tab, workbook, edited, cells);
  return { edits: neighbours(tab, found), toast: null };
};
