/**
 * The self-test: tries each belief on a tab of its own. What an interrupted run left is removed by the next one: a
 * property lists the sheets that existed before, and only newer ones with the tab's name are removed.
 */
import { beside, type BeliefId } from '../../features/installation';
import { once } from '../../once';
import type { Tries } from '../../workbook';
import { clock } from '../clock';
import { MARK, TRIED, type Tabs } from '../tabs';
import { calendarsSeen, placeCells, seenInCells, writeFormulas, type TryPlaces } from './cells';
import { chartsSeen, groupsSeen } from './drawing';
import { ANSWERS, placeFunctions, seenOfFunctions } from './functions';
import { COLUMNS, newGrid, ROWS } from './grid';
import { blockSeen, rulesSeen, validationsSeen } from './guards';
import { forgetRunning, keepRunning, placeHands, running, seenOfHands, type HandWords } from './hands';
import { marksSeen } from './marks';
import { cacheSeen, filesSeen, isNamed, lockSeen, personSeen, propertiesSeen } from './services';
import { together, type BeliefsFound, type TryStage } from './stage';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** No tab of the plan has this name in either language; a copy of the tab contains it. */
const NAME = 'AOP Planner ✓';

const sheetsSince = (spreadsheet: Spreadsheet, before: readonly number[]): Sheet[] =>
  spreadsheet
    .getSheets()
    .filter((sheet) => !before.includes(sheet.getSheetId()) && sheet.getName().includes(NAME));

/** If the check's own tab is known, the number of sheets tells whether anything else of it is left. */
const leftOf = (spreadsheet: Spreadsheet, before: readonly number[], tried: Sheet | null): Sheet[] => {
  if (tried === null) return sheetsSince(spreadsheet, before);
  const others = spreadsheet.getNumSheets() > before.length + 1 ? sheetsSince(spreadsheet, before) : [];
  return [tried, ...others.filter((sheet) => sheet.getSheetId() !== tried.getSheetId())];
};

/** Removes everything that a check has left. */
const clear = (spreadsheet: Spreadsheet, left: readonly Sheet[]): void => {
  for (const sheet of left) spreadsheet.deleteSheet(sheet);
  forgetRunning();
};

const written = (stage: TryStage, words: HandWords): TryPlaces => {
  const grid = newGrid();
  const placed = placeCells(grid);
  placeFunctions(grid);
  placeHands(grid, words);
  const range = stage.sheet.getRange(1, 1, ROWS, COLUMNS);
  range.setNumberFormats(grid.formats());
  range.setValues(grid.values());
  writeFormulas(stage.sheet);
  return placed;
};

const CELLS = [
  ...(['formula.semicolon', 'formula.comma', 'formula.point', 'formula.decimal comma'] as const),
  ...(['formula.fraction', 'formula.true', 'formula.date', 'formula.stack', 'formula.open'] as const),
  ...([
    'formula.letters',
    'formula.keys',
    'formula.accents',
    'formula.back',
    'formula.as given',
    'text.apostrophe',
    'text.letters',
  ] as const),
  ...(['text.format', 'date.number', 'date.instant', 'format.shown'] as const),
] satisfies readonly BeliefId[];

const cellsSeen = (stage: TryStage, words: HandWords): BeliefsFound => {
  const placed = written(stage, words);
  const range = stage.sheet.getRange(1, 1, ROWS, COLUMNS);
  const read = { values: range.getValues(), shown: range.getDisplayValues(), formulas: range.getFormulas() };
  return seenInCells(read, placed, stage.dayOf);
};

/** Each group by itself, so that a failure in one does not affect the others. */
const allSeen = (stage: TryStage, words: HandWords): BeliefsFound => ({
  ...together(CELLS, () => cellsSeen(stage, words)),
  ...together(['date.calendar'], () => calendarsSeen((zone) => clock(() => zone).dayOf)),
  ...together(['rule.semicolon', 'rule.other tab'], () => rulesSeen(stage)),
  ...together(['validation.flag', 'validation.reject', 'validation.semicolon'], () => validationsSeen(stage)),
  ...together(['chart.options', 'chart.changed'], () => chartsSeen(stage)),
  ...together(['group.columns'], () => groupsSeen(stage)),
  ...together(['store.property'], propertiesSeen),
  ...together(['store.cache'], cacheSeen),
  ...together(['store.lock'], lockSeen),
  ...together(['page.file'], filesSeen),
  ...together(['user.owner'], () => personSeen(stage)),
  ...together(['validation.box', 'protection.warning', 'cost.cells'], () => blockSeen(stage)),
  ...together(['protection.twice', 'mark.tab', 'mark.row', 'mark.column', 'mark.copy', 'file.marks'], () =>
    marksSeen(stage, NAME),
  ),
});

export const tries = (spreadsheet: Spreadsheet, tabs: Tabs): Tries => {
  const zone = once(() => spreadsheet.getSpreadsheetTimeZone());
  return {
    alone: (words) => {
      const begun = Date.now();
      const left = running();
      if (left !== null) clear(spreadsheet, sheetsSince(spreadsheet, left.before));
      const [other, ...others] = spreadsheet.getSheets();
      const before = [...(other === undefined ? [] : [other]), ...others].map((sheet) => sheet.getSheetId());
      keepRunning({ before, heard: [] });
      const { dayOf } = clock(zone);
      try {
        const sheet = spreadsheet.insertSheet(`${NAME} …`);
        const { PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
        sheet.addDeveloperMetadata(MARK, `${TRIED}|${sheet.getSheetId()}`, PROJECT);
        const seen = allSeen({ spreadsheet, sheet, other, dayOf }, words);
        return { ...seen, 'cost.all': String(Date.now() - begun) };
      } catch (error) {
        clear(spreadsheet, sheetsSince(spreadsheet, before));
        throw error;
      }
    },
    rest: () => {
      const state = running();
      if (state === null) return {};
      const left = leftOf(spreadsheet, state.before, tabs.tried);
      const [sheet] = left;
      const ids: BeliefId[] = [
        ...([
          'function.range',
          'function.one',
          'function.date',
          'function.error',
          'function.occupied',
        ] as const),
      ];
      const seen = together(ids, () => {
        if (sheet === undefined) return {};
        const { row, column, rows, columns } = ANSWERS;
        return seenOfFunctions(sheet.getRange(row, column, rows, columns).getValues());
      });
      const { heard } = state;
      const address = beside(
        String(isNamed()),
        heard.length === 0 ? 'none' : String(heard.some((one) => one.isNamed)),
      );
      clear(spreadsheet, left);
      return { ...seen, ...seenOfHands(state), 'user.address': address };
    },
    place: () => ({
      locale: spreadsheet.getSpreadsheetLocale(),
      timeZone: zone(),
    }),
  };
};
