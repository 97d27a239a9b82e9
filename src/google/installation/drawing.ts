/** Charts and groups of columns. */
import { beside } from '../../features/installation';
import { outcomeOf, type BeliefsFound, type TryStage } from './stage';

export const chartsSeen = ({ sheet }: TryStage): BeliefsFound => {
  const range = sheet.getRange('H1:I4');
  const made = sheet
    .newChart()
    .asComboChart()
    .addRange(range)
    .setTransposeRowsAndColumns(true)
    .setNumHeaders(1)
    .setPosition(1, 16, 0, 0)
    .setOption('title', 'try')
    .setOption('useFirstColumnAsDomain', true)
    .setOption('legend', { position: 'bottom' })
    .setOption('series', { 0: { color: '#1a73e8', type: 'line', lineDashStyle: [4, 4] } })
    .build();
  sheet.insertChart(made);
  const charts = sheet.getCharts();
  const [chart] = charts;
  if (chart === undefined) return { 'chart.options': '0', 'chart.changed': 'none' };
  const direction = chart.getTransposeRowsAndColumns() ? 'rows' : 'columns';
  const cells = chart.getRanges().map((each) => each.getA1Notation());
  const title = String(chart.getOptions().get('title') ?? 'none');
  return {
    'chart.options': beside(String(charts.length), title, direction, ...cells),
    'chart.changed': outcomeOf(() => {
      const other = sheet.getRange('H1:I5');
      sheet.updateChart(chart.modify().clearRanges().addRange(other).setOption('title', 'tried').build());
    }),
  };
};

export const groupsSeen = ({ sheet }: TryStage): BeliefsFound => {
  sheet.getRange('R:S').shiftColumnGroupDepth(1);
  return { 'group.columns': String(sheet.getColumnGroupDepth(18)) };
};
