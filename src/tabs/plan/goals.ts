import {
  atLeast,
  atMost,
  blankWhen,
  call,
  cell,
  either,
  equals,
  isBlank,
  minus,
  not,
  over,
  times,
  when,
  type Formula,
} from '../../sheet/formula';
import {
  besideTab,
  inMore,
  choice,
  computed,
  key,
  number,
  share,
  tab,
  text,
  type Format,
  type RowOf,
  type RowView,
} from '../../sheet/tab';
import * as terms from '../../terms';
import { betterWhens, priorities } from '../choices';
import { holds, lookUp, monthsShown } from '../formulas';
import { keyColumn, keyOfCell, rowKey } from '../keys';
import { goalsTab } from './goalsTab';
import { formatOfUnit, kpis } from './kpis';

const byUnit = (row: RowView): Format => formatOfUnit(row.text('unit'));

/** The goal's own `better when`, else its KPI's, else higher, as in the review. */
const isLower = (): Formula =>
  when(
    isBlank(cell('betterWhen')),
    call(
      'IFERROR',
      holds(lookUp(kpis, 'betterWhen', 'key', keyOfCell(cell('kpi'))), betterWhens.lower),
      equals(0, 1),
    ),
    holds(cell('betterWhen'), betterWhens.lower),
  );

/** By the same rule as domain/goals/score.ts. */
const attainment = (): Formula => {
  const { reach, target, start } = { reach: cell('stands'), target: cell('target'), start: cell('start') };
  const way = when(isLower(), minus(0, 1), 1);
  const further = times(minus(reach, target), way);
  const reached = when(atLeast(call('ROUND', further, 12), 0), 1, 0);
  const measured = (part: Formula): Formula => call('MAX', 0, call('MIN', over(12, 10), part));
  const withoutStart = when(
    atMost(target, 0),
    reached,
    measured(when(isLower(), minus(2, over(reach, target)), over(reach, target))),
  );
  const withStart = when(
    atMost(times(minus(target, start), way), 0),
    reached,
    measured(over(minus(reach, start), minus(target, start))),
  );
  return when(isBlank(start), withoutStart, withStart);
};

/** What the year must achieve: a few goals, each with a KPI. */
export const goals = tab({
  ...goalsTab,
  colour: '#d93025',
  keys: ['id', 'goal'],
  unique: 'id',
  frozenColumns: 2,
  readyRows: 15,
  columns: {
    id: key(
      terms.id,
      { en: 'Short and unique: G1.', vi: 'Ngắn, không trùng: G1.' },
      { names: 'goal', width: 60 },
    ),
    goal: text(
      terms.goal,
      {
        en: 'A business result, not an activity. Three to five are enough.',
        vi: 'Một kết quả kinh doanh, không phải việc làm. Ba đến năm mục tiêu là đủ.',
      },
      { width: 280 },
    ),
    kpi: key(
      terms.kpi,
      { en: 'The Id of the KPI that measures it.', vi: 'Mã KPI đo mục tiêu này.' },
      { names: 'kpi', width: 80 },
    ),
    unit: text(
      terms.unit,
      { en: 'As its KPI has it: VND, %, …', vi: 'Như KPI của nó: VND, %, …' },
      { width: 80 },
    ),
    start: number(
      { en: 'Start value', vi: 'Mức đầu năm' },
      { en: 'Where last year ended.', vi: 'Kết quả năm trước.' },
      { format: byUnit, width: 125 },
    ),
    target: number(
      terms.target,
      { en: 'Where the year must end.', vi: 'Mức phải đạt cuối năm.' },
      { format: byUnit, width: 125 },
    ),
    betterWhen: inMore(choice(terms.betterWhen, undefined, betterWhens, { width: 140 })),
    weight: inMore(
      share(terms.weight, {
        en: 'How much it counts in the year’s score; together 100%.',
        vi: 'Tính bao nhiêu trong điểm cả năm; cộng lại bằng 100%.',
      }),
    ),
    priority: inMore(
      choice(
        { en: 'Priority', vi: 'Mức ưu tiên' },
        {
          en: 'What gives way when money or time is short: low first.',
          vi: 'Khi thiếu tiền hoặc thời gian, mức thấp nhường trước.',
        },
        priorities,
        { width: 95 },
      ),
    ),
    owner: inMore(text(terms.owner, undefined, { width: 120 })),
    department: inMore(text(terms.department, undefined, { width: 120 })),
    theme: besideTab(
      key(
        terms.theme,
        {
          en: 'The Id of the theme on Strategy that it serves.',
          vi: 'Mã chủ đề ở trang Chiến lược mà mục tiêu phục vụ.',
        },
        { width: 80 },
      ),
      'strategy',
    ),
    stands: computed(
      { en: 'Where it stands', vi: 'Đang ở mức' },
      {
        en: 'Its KPI’s full-year outlook: actual to date and the expected rest.',
        vi: 'Ước thực hiện cả năm của KPI: thực hiện luỹ kế cộng phần còn lại dự kiến.',
      },
      () =>
        call(
          'IFERROR',
          blankWhen(isBlank(cell('kpi')), lookUp(kpis, 'outlook', 'key', keyOfCell(cell('kpi')))),
          '',
        ),
      { format: byUnit, width: 125 },
    ),
    attainment: computed(
      terms.attainment,
      {
        en: 'How far from start to target, 0% to 120%. Blank until there are actuals.',
        vi: 'Đã đi được bao nhiêu từ mức đầu năm đến chỉ tiêu, 0% đến 120%. Để trống khi chưa có số liệu thực hiện.',
      },
      () =>
        blankWhen(
          // A plan alone is no data: until something is reported, a goal's figure is only its plan.
          either(not(call('ISNUMBER', cell('stands'))), isBlank(cell('target')), equals(monthsShown(), 0)),
          call('IFERROR', attainment(), ''),
        ),
      { format: 'percent', width: 110 },
    ),
    key: keyColumn(() => rowKey(cell('id'))),
  },
});

export type GoalRow = RowOf<typeof goals>;
