/** Tabs where an edit only turns amounts typed as text into numbers, such as `40tr` on the action plan. */
import { counted, PEOPLE } from '../domain/money/counted';
import { monthly } from '../domain/money/rate';
import { monthInText } from '../domain/months/monthText';
import type { Month } from '../domain/plan';
import { once } from '../once';
import type { Content } from '../sheet/edit';
import { ANSWER_COLUMN, formRows, layoutOf, type Cells, type Layout } from '../sheet/layout';
import { neighbours, type CellChange } from '../sheet/mending/inPlace';
import type { AnyTab, Column, FormTab, TableTab } from '../sheet/tab';
import { readFigure, readMonth, serialOfDay } from '../sheet/value';
import { actions, budget, direction, resources, risks } from '../tabs';
import { drivers } from '../tabs/drivers';
import { departments } from '../tabs/firm/departments';
import { ratings } from '../tabs/firm/scorecards';
import { strategy } from '../tabs/firm/strategy';
import { importRules } from '../tabs/imports/importRules';
import { reforecastMonth, reforecastTab } from '../tabs/made/reforecast';
import { products } from '../tabs/products';
import { whatIfs } from '../tabs/whatIfs';
import type { Workbook } from '../workbook';
import { ANY_YEAR, editedRows, figuresIn, figuresMade, isEditedIn, yearOf, type Rows } from './cells';
import type { Consequence, Edited } from './event';
import { languageOfPlan } from './language';
import { faultIn, faultsSaid, withFaults } from './notUnderstood';

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
];

const tabOf = (key: string): AnyTab | undefined => {
  const month = reforecastMonth(key);
  return month === null ? TABS.find((tab) => tab.key === key) : reforecastTab(month);
};

/** The keys of columns that people fill in with numbers. */
const figuresOf = (columns: Readonly<Record<string, Column>>): string[] =>
  Object.entries(columns).flatMap(([key, { read, computed }]) =>
    read === readFigure && !computed ? [key] : [],
  );

/** The value of a text typed into a column; null where it is not understood or should stay text. */
type Meant = (column: Column, text: string) => Content;

/**
 * Resources understands numbers of people; Drivers those and amounts per month; every tab understands months of the
 * plan's year.
 */
const meantOn =
  (tab: TableTab, year: () => Month | null): Meant =>
  ({ read, computed }, text) => {
    if (computed) return null;
    if (read === readFigure) {
      const words = tab.key === resources.key || tab.key === drivers.key ? PEOPLE : [];
      return counted(text, words) ?? (tab.key === drivers.key ? monthly(text) : null);
    }
    const first = read === readMonth ? year() : null;
    const month = first === null ? null : monthInText(text, first);
    return month === null ? null : serialOfDay(`${month}-01`);
  };

const textsIn = (
  cells: Cells,
  edited: Edited,
  { columns }: Layout,
  [top, bottom]: Rows,
  meant: (key: string, text: string) => Content,
): CellChange[] =>
  [...columns].flatMap(([key, places]) =>
    places.filter(isEditedIn(edited)).flatMap((column) =>
      cells.slice(top - 1, bottom).flatMap((line, down): CellChange[] => {
        const value = line[column - 1];
        const content = typeof value === 'string' && value.trim() !== '' ? meant(key, value) : null;
        return content === null ? [] : [{ row: top + down, column, content }];
      }),
    ),
  );

const inTable = (tab: TableTab, workbook: Workbook, edited: Edited, cells: Cells): Consequence | null => {
  const { dayOf } = workbook;
  const year = once(() => yearOf(workbook, dayOf));
  const hasMonths = Object.values(tab.columns).some(({ span }) => span === 12);
  const layout = layoutOf(tab.columns, cells, (hasMonths ? year() : null) ?? ANY_YEAR, dayOf);
  if (layout === null) return null;
  const meant = meantOn(tab, year);
  const found = textsIn(cells, edited, layout, editedRows(edited, layout, cells), (key, text) => {
    const column = tab.columns[key];
    return column === undefined ? null : meant(column, text);
  });
  const edits = neighbours(tab, figuresMade(edited, cells, found));
  return withFaults({ edits, toast: null }, tab, { cells, layout, workbook }, edited, found);
};

const inForm = (tab: FormTab, workbook: Workbook, edited: Edited, cells: Cells): Consequence | null => {
  const { row, rows, column, columns } = edited;
  if (column > ANSWER_COLUMN || column + columns <= ANSWER_COLUMN) return null;
  const places = formRows(tab, cells);
  const answers = figuresOf(tab.fields)
    .flatMap((key) => places.get(key) ?? [])
    .filter((at) => at >= row && at < row + rows);
  const found = answers.flatMap((at) =>
    figuresIn(cells, { row: at, column: ANSWER_COLUMN, rows: 1, columns: 1 }),
  );
  const faults = answers.flatMap((at) =>
    faultIn(cells, { row: at, column: ANSWER_COLUMN }, readFigure, workbook.dayOf),
  );
  const toast = faultsSaid(faults, found, () => languageOfPlan(workbook, { ...edited, tab: budget.key }));
  return { edits: neighbours(tab, figuresMade(edited, cells, found)), toast };
};

/** Null for a tab that is none of these. */
export const figuresEdited = (workbook: Workbook, edited: Edited): Consequence | null => {
  const tab = tabOf(edited.tab);
  if (tab === undefined) return null;
  const cells = workbook.sheet(tab)?.cells() ?? [];
  return tab.kind === 'form' ? inForm(tab, workbook, edited, cells) : inTable(tab, workbook, edited, cells);
};
