import type { Status } from '../../domain/plan';
import type { Look } from '../../sheet/edit';
import {
  above,
  atMost,
  blankWhen,
  both,
  call,
  cell,
  column,
  either,
  equals,
  field,
  isBlank,
  minus,
  not,
  over,
  times,
  when,
  type Formula,
  type TabKey,
} from '../../sheet/formula';
import type { BoardRow } from '../../sheet/page/board/declared';
import { monthHeader } from '../../sheet/scaffold/header';
import { pctPattern } from '../../sheet/style';
import type { Language } from '../../words';
import { betterWhens } from '../choices';
import { DIRECTION, holds, monthsTold, monthStart } from '../formulas';
import { keyText } from '../keys';
import { isInPoints } from '../plan/kpis';
import { at, HEIGHT, hiddenCell, monthly } from './columns';

const KPIS: TabKey = { key: 'kpis' };

/** A sign for each status, so that it can be read without colour. */
export const SIGNS: Readonly<Record<Status, string>> = {
  'on track': '✓',
  'at risk': '!',
  'off track': '✗',
  'no data': '–',
  'no plan': '∅',
};

/** The value of another tab's column in the row number given. */
export const valueAt = (tab: TabKey, key: string, row: Formula, month = 0): Formula =>
  call('INDEX', column(tab, key, month), row);
/** Its name there, or its last known name if that row is gone: INDEX with a blank row would return the whole column. */
export const nameOr = (at: string, name: Formula, called: string): Formula =>
  when(isBlank(cell(at)), called, name);
const kpi = (key: string, month = 0): Formula => valueAt(KPIS, key, cell('at'), month);
const isFigure = (value: Formula): Formula => call('ISNUMBER', value);
const isInPointsHere = (): Formula => equals(cell('inPoints'), 1);

/** A plan of zero allows no percentage: the variance itself tells whether it is met. */
const isWhole = (plan: Formula): Formula => either(isInPointsHere(), equals(plan, 0));

/** The unfavourable variance ÷ |plan|, or in points; without floating-point noise. */
const shortfall = (actual: Formula, plan: Formula): Formula => {
  const short = times(minus(plan, actual), cell('way'));
  const relative = over(short, when(isWhole(plan), 1, call('ABS', plan)));
  return call('ROUND', call('MAX', 0, relative), 12);
};

/** The sign of the status, as in the review. `without`: what stands for no data. */
const sign = (actual: Formula, plan: Formula, without: Formula | string): Formula => {
  const short = shortfall(actual, plan);
  const upTo = (threshold: 'amber' | 'red'): Formula =>
    when(both(equals(cell('inPoints'), 0), equals(plan, 0)), 0, cell(threshold));
  const judged = when(
    atMost(short, upTo('amber')),
    SIGNS['on track'],
    when(atMost(short, upTo('red')), SIGNS['at risk'], SIGNS['off track']),
  );
  const known = when(isFigure(plan), judged, SIGNS['no plan']);
  return blankWhen(isBlank(cell('at')), when(isFigure(actual), known, without));
};

const variance = (): Formula => {
  const [actual, plan] = [kpi('actualToDate'), kpi('planToDate')];
  const difference = minus(actual, plan);
  const isKnown = both(not(isBlank(cell('at'))), isFigure(actual), isFigure(plan));
  const relative = blankWhen(equals(plan, 0), over(difference, call('ABS', plan)));
  return when(isKnown, when(isInPointsHere(), difference, relative), '');
};

/** The KPI's own threshold, else Direction's, else the default. */
const threshold = (own: 'amber' | 'red', points: Formula, fraction: Formula): Formula => {
  const orElse = (value: Formula, otherwise: Formula): Formula => when(isFigure(value), value, otherwise);
  const common = when(
    isInPointsHere(),
    orElse(field(DIRECTION, `${own}Points`), points),
    orElse(field(DIRECTION, own), fraction),
  );
  return blankWhen(isBlank(cell('at')), orElse(kpi(own), common));
};

const MIDDLE: Look = { align: 'center', bold: true };
/** The row of one KPI: its status in each month and to date. */
export const kpiRow = (id: string, unit: string, language: Language): BoardRow => ({
  tag: `kpi ${id}`,
  height: HEIGHT,
  cells: [
    at('label', nameOr('at', kpi('name'), id)),
    ...monthly(
      (month) =>
        sign(
          kpi('actual', month),
          kpi('plan', month),
          when(above(month + 1, monthsTold()), '', SIGNS['no data']),
        ),
      MIDDLE,
    ),
    at('toDate', sign(kpi('actualToDate'), kpi('planToDate'), SIGNS['no data']), MIDDLE),
    at('year', variance(), {
      format: pctPattern(isInPoints(unit), { language }),
      align: 'right',
    }),
    hiddenCell('id', id),
    hiddenCell('at', call('IFERROR', call('MATCH', keyText(id), column(KPIS, 'key'), 0), '')),
    hiddenCell(
      'inPoints',
      blankWhen(isBlank(cell('at')), when(equals(call('LEFT', call('TRIM', kpi('unit')), 1), '%'), 1, 0)),
    ),
    hiddenCell(
      'way',
      blankWhen(isBlank(cell('at')), when(holds(kpi('betterWhen'), betterWhens.lower), minus(0, 1), 1)),
    ),
    hiddenCell('amber', threshold('amber', over(1, 100), over(5, 100))),
    hiddenCell('red', threshold('red', over(3, 100), over(10, 100))),
  ],
});

const CENTER: Look = { align: 'center' };
export const monthNames = (): ReturnType<typeof monthly> =>
  monthly((month) => monthHeader('', monthStart(month)), CENTER);
