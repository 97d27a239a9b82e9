import type { Series, WrittenChart } from '../sheet/edit';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Passed in by code that may draw, so that edits need not load it. */
export type DrawCharts = (
  sheet: GoogleSheet,
  charts: readonly WrittenChart[],
  there: readonly Chart[],
) => void;

const titleOf = (chart: Chart): string => String(chart.getOptions().get('title'));
const addressOf = (range: Range): string => `${range.getSheet().getSheetId()}!${range.getA1Notation()}`;

/** Sheets has no hatching: forecasts are lighter, and dashed if they are lines. */
const seriesOption = ({ as, colour, isDashed }: Series): object => ({
  color: colour,
  type: as === 'line' ? 'line' : 'bars',
  ...(as === 'line'
    ? { lineWidth: 2, pointSize: 0, ...(isDashed === true ? { lineDashStyle: [4, 4] } : {}) }
    : {}),
});

const drawn = (sheet: GoogleSheet, range: Range, wanted: WrittenChart): Chart =>
  sheet
    .newChart()
    .asComboChart()
    .addRange(range)
    .setTransposeRowsAndColumns(true)
    .setNumHeaders(1)
    .setPosition(wanted.at.row, wanted.at.column, wanted.at.x, wanted.at.y)
    .setOption('title', wanted.title)
    .setOption('width', wanted.width)
    .setOption('height', wanted.height)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('legend', { position: 'bottom' })
    .setOption('titleTextStyle', { fontSize: 12, bold: true, color: '#202124' })
    .setOption('series', Object.fromEntries(wanted.series.map((each, index) => [index, seriesOption(each)])))
    .build();

/**
 * A chart is ours by its title. One with another title over the same cells is one of ours that a person changed. Both
 * keep their look and place: only their cells are corrected. A missing chart is added again.
 */
export const drawCharts: DrawCharts = (sheet, charts, there) => {
  for (const wanted of charts) {
    const { row, column, rows, columns } = wanted.area;
    const range = sheet.getRange(row, column, rows, columns);
    const address = addressOf(range);
    const isOver = (chart: Chart): boolean => chart.getRanges().some((each) => addressOf(each) === address);
    const ours = there.filter((chart) => wanted.known.includes(titleOf(chart)));
    const [found] = ours;
    if (found === undefined) {
      if (!there.some(isOver)) sheet.insertChart(drawn(sheet, range, wanted));
    } else if (!ours.some(isOver) || !ours.some((chart) => titleOf(chart) === wanted.title)) {
      sheet.updateChart(
        found.modify().clearRanges().addRange(range).setOption('title', wanted.title).build(),
      );
    }
  }
};
