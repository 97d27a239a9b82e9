/**
 * Sheet: line, column, bar, area, combo and pie charts. A chart that the engine can't draw is kept without being drawn.
 */
import { a1Of } from '../../engine/address';
import type { Annotation, Zone } from '../../engine/annotations';
import { own } from '../../own';
import { newId, send, structure, type Doc } from '../document';
import { ChartType, type EnumMember } from '../enums';
import { makeRange } from '../objects';
import type { RangeState } from '../range/values';
import { other, read, service, stateOf, write, type Methods } from '../service';
import type { SheetState } from './shape';

interface State {
  doc: Doc;
  sheetId: string;
  /** The chart's number; null before it is inserted. */
  number: number | null;
  type: keyof typeof ChartType;
  ranges: { sheetId: string; zone: Zone }[];
  options: Record<string, any>;
  headers: number;
  /** Whether rows are the series instead of columns. */
  transposed: boolean;
  place: { row: number; col: number; x: number; y: number };
}

const KINDS: Partial<Record<State['type'], object>> = {
  LINE: { type: 'line', labelsAsText: true, stacked: false, cumulative: false },
  AREA: { type: 'line', labelsAsText: true, stacked: false, cumulative: false, fillArea: true },
  COLUMN: { type: 'bar', stacked: false },
  BAR: { type: 'bar', stacked: false, horizontal: true },
  COMBO: { type: 'combo' },
  PIE: { type: 'pie' },
};

/** The series of the chart's ranges: columns, or rows if transposed. */
const linesOf = ({ ranges, transposed }: State): { sheetId: string; zone: Zone }[] =>
  ranges.flatMap(({ sheetId, zone }) => {
    const [first, last] = transposed ? [zone.top, zone.bottom] : [zone.left, zone.right];
    return Array.from({ length: last - first + 1 }, (_, index) => {
      const at = first + index;
      return {
        sheetId,
        zone: transposed ? { ...zone, top: at, bottom: at } : { ...zone, left: at, right: at },
      };
    });
  });

/** An option, set as a whole (`legend`) or by its path (`legend.position`). */
const optionAt = ({ options }: State, path: string): any => {
  if (Object.hasOwn(options, path)) return options[path];
  return path
    .split('.')
    .reduce<any>(
      (value, key) => (typeof value === 'object' && value !== null ? own(value, key) : undefined),
      options,
    );
};

const styleOf = (state: State, index: number): object => {
  const colour = optionAt(state, `series.${index}.color`) ?? optionAt(state, 'colors')?.[index];
  const kind = optionAt(state, `series.${index}.type`) ?? optionAt(state, 'seriesType');
  const isCombo = state.type === 'COMBO';
  return {
    ...(colour && { backgroundColor: colour }),
    ...(optionAt(state, `series.${index}.targetAxisIndex`) === 1 && { yAxisId: 'y1' }),
    ...(isCombo && { type: kind === 'line' ? 'line' : 'bar' }),
  };
};

const LEGENDS = new Set(['top', 'bottom', 'left', 'right', 'none']);

/** The first series gives the labels of the others, as at Google. */
const definitionOf = (state: State): object => {
  const { doc } = state;
  const kind = KINDS[state.type];
  if (!kind) throw new Error(`The local spreadsheet does not draw ${state.type} charts`);
  const address = ({ sheetId, zone }: { sheetId: string; zone: Zone }) =>
    `'${structure(doc).getSheetName(sheetId) as string}'!${a1Of(zone)}`;
  const [labels, ...series] = linesOf(state);
  const legend = optionAt(state, 'legend.position') ?? 'bottom';
  return {
    ...kind,
    ...(optionAt(state, 'isStacked') && { stacked: true }),
    title: { text: String(optionAt(state, 'title') ?? '') },
    legendPosition: LEGENDS.has(legend) ? legend : 'bottom',
    dataSetStyles: Object.fromEntries(series.map((_, index) => [String(index), styleOf(state, index)])),
    dataSource: {
      type: 'range',
      dataSets: series.map((column, index) => ({ dataSetId: String(index), dataRange: address(column) })),
      dataSetsHaveTitle: state.headers > 0,
      ...(labels && { labelRange: address(labels) }),
    },
  };
};

const idOf = (number: number) => `chart/${number}`;

const keep = (state: State, number: number) => {
  const { sheetId, type, ranges, options, headers, transposed, place } = state;
  const data = { number, type, ranges, options, headers, transposed, place };
  const annotation: Annotation = { id: idOf(number), kind: 'chart', sheetId, data };
  send(state.doc, 'ANNOTATE', { id: annotation.id, annotation });
};

const figureOf = (state: State, number: number) => ({
  sheetId: state.sheetId,
  chartId: idOf(number),
  figureId: `figure/${number}`,
  definition: definitionOf(state),
});

const insertChart = (sheet: SheetState, chart: unknown) => {
  const state: State = { ...stateOf(chart), sheetId: sheet.sheetId };
  const number = newId(sheet.doc);
  const { row, col, x, y } = state.place;
  const size = { width: optionAt(state, 'width') ?? 600, height: optionAt(state, 'height') ?? 371 };
  send(sheet.doc, 'CREATE_CHART', { ...figureOf(state, number), col, row, offset: { x, y }, size });
  keep(state, number);
};

const updateChart = ({ doc }: SheetState, chart: unknown) => {
  const state: State = stateOf(chart);
  if (state.number === null) throw new Error('The chart has not been inserted');
  const { sheetId, chartId, figureId, definition } = figureOf(state, state.number);
  const { row, col, x, y } = state.place;
  send(doc, 'UPDATE_CHART', { sheetId, chartId, figureId, definition });
  const size = { width: optionAt(state, 'width') ?? 600, height: optionAt(state, 'height') ?? 371 };
  send(doc, 'UPDATE_FIGURE', { sheetId, figureId, col, row, offset: { x, y }, ...size });
  keep(state, state.number);
};

const removeChart = ({ doc }: SheetState, chart: unknown) => {
  const { number, sheetId }: State = stateOf(chart);
  if (number === null) throw new Error('The chart has not been inserted');
  send(doc, 'DELETE_FIGURE', { sheetId, figureId: `figure/${number}` });
  send(doc, 'ANNOTATE', { id: idOf(number), annotation: null });
};

const getCharts = ({ doc, sheetId }: SheetState) =>
  (structure(doc).getAnnotations('chart') as Annotation[])
    .filter(({ sheetId: on, data }) => on === sheetId && structure(doc).isChartDefined(idOf(data.number)))
    .map(({ data }) => makeChart(doc, { doc, sheetId, ...data }));

const rangesOf = ({ doc, ranges }: State) => ranges.map((range) => makeRange(doc, range));

const copy = (state: State): State => ({
  ...state,
  options: { ...state.options },
  ranges: [...state.ranges],
});

const makeOptions = service('ChartOptions', 'Charts.ChartOptions', {
  get: other('string', (state: State, path: string) => optionAt(state, path) ?? null),
});

const makeContainer = service('ContainerInfo', 'SpreadsheetApp.ContainerInfo', {
  getAnchorRow: other('', ({ place }: State) => place.row + 1),
  getAnchorColumn: other('', ({ place }: State) => place.col + 1),
  getOffsetX: other('', ({ place }: State) => place.x),
  getOffsetY: other('', ({ place }: State) => place.y),
});

const makeChart = service('EmbeddedChart', 'SpreadsheetApp.EmbeddedChart', {
  getChartId: other('', ({ number }: State) => number),
  getRanges: other('', rangesOf),
  getNumHeaders: other('', ({ headers }: State) => headers),
  getTransposeRowsAndColumns: other('', ({ transposed }: State) => transposed),
  getOptions: other('', (state: State) => makeOptions(state.doc, state)),
  getContainerInfo: other('', (state: State) => makeContainer(state.doc, state)),
  modify: other('', (state: State) => makeBuilder(state.doc, copy(state))),
});

const as = (type: State['type']) =>
  other('', (state: State) => {
    state.type = type;
  });

const option = (name: string, type: string) =>
  other(type, (state: State, value: unknown) => {
    state.options[name] = value;
  });

const makeBuilder = service('EmbeddedChartBuilder', 'SpreadsheetApp.EmbeddedChartBuilder', {
  asLineChart: as('LINE'),
  asColumnChart: as('COLUMN'),
  asBarChart: as('BAR'),
  asAreaChart: as('AREA'),
  asComboChart: as('COMBO'),
  asPieChart: as('PIE'),
  setChartType: other('enum', (state: State, type: EnumMember) => {
    state.type = type.name() as State['type'];
  }),
  addRange: other('Range', (state: State, range: unknown) => {
    const { sheetId, zone }: RangeState = stateOf(range);
    state.ranges.push({ sheetId, zone });
  }),
  clearRanges: other('', (state: State) => {
    state.ranges = [];
  }),
  getRanges: other('', rangesOf),
  setNumHeaders: other('int', (state: State, headers: number) => {
    state.headers = headers;
  }),
  setTransposeRowsAndColumns: other('boolean', (state: State, transpose: boolean) => {
    state.transposed = transpose;
  }),
  setPosition: other('int, int, int, int', (state: State, row: number, col: number, x: number, y: number) => {
    state.place = { row: row - 1, col: col - 1, x, y };
  }),
  setOption: other('string, any', (state: State, name: string, value: unknown) => {
    state.options = { ...state.options, [name]: value };
  }),
  setTitle: option('title', 'string'),
  setColors: option('colors', 'string[]'),
  setStacked: other('', (state: State) => {
    state.options.isStacked = true;
  }),
  setLegendPosition: other('enum', (state: State, position: EnumMember) => {
    state.options['legend.position'] = position.name().toLowerCase();
  }),
  build: other('', (state: State) => {
    if (state.ranges.length === 0) throw new Error('A chart needs at least one range');
    return makeChart(state.doc, copy(state));
  }),
});

const newChart = ({ doc, sheetId }: SheetState) =>
  makeBuilder(doc, {
    doc,
    sheetId,
    number: null,
    type: 'LINE',
    ranges: [],
    options: {},
    headers: 1,
    transposed: false,
    place: { row: 0, col: 0, x: 0, y: 0 },
  });

export const chartMethods: Methods = {
  newChart: other('', newChart),
  getCharts: read('', getCharts),
  insertChart: write('EmbeddedChart', insertChart),
  updateChart: write('EmbeddedChart', updateChart),
  removeChart: write('EmbeddedChart', removeChart),
};
