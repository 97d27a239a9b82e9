import { THOUSANDTHS, roundTo } from '../../../domain/money/money';
import { addMonths } from '../../../domain/months/months';
import type { Figure, Month } from '../../../domain/plan';
import { ceilingName } from '../../../plan/firm/ceilings';
import type { Around } from '../../../plan/sites/keptPage';
import { drawnIn, headerCells, laidOut, type Laid } from '../../../sheet/page/laid';
import { cellsToMend, keptNotes } from '../../../sheet/page/notes';
import { pageOf, placed, type Page } from '../../../sheet/page/page';
import {
  bandOver,
  blankRow,
  looking,
  REMARK,
  row,
  type PageCell,
  type PageRow,
} from '../../../sheet/page/row';
import type { Section } from '../../../sheet/page/section';
import { looks, pattern, signed } from '../../../sheet/style';
import { spokenMonth } from '../../../speech';
import { lineTypes, planStates, statuses } from '../../../tabs/choices';
import * as terms from '../../../terms';
import { capital, fill, type Words } from '../../../words';
import { statusLook } from '../../review';
import { monthSections } from './byMonth';
import { lookOf, summedRowName, type MadeKey, type MadeInput } from './madeInput';
import { madeColumns } from './madeTab';
import type { CeilingRow, SummedRow } from './sums';

const SAY = {
  title: { en: 'By department {month}', vi: 'Theo bộ phận, tháng {month}' },
  source: {
    en: 'Figures from the plan’s own tabs; Plan is the current budget, with all that was moved. Build it again to refresh; what is written under Remark stays with its row.',
    vi: 'Số liệu lấy từ các trang của kế hoạch; KH là ngân sách hiện hành, gồm các khoản đã điều chuyển. Lập lại để cập nhật; phần Ghi chú đi theo dòng của nó.',
  },
  month: { en: 'Month {month}', vi: 'Tháng {month}' },
  toDate: { en: 'To date: {from} – {month}', vi: 'Luỹ kế: {from} – {month}' },
  year: { en: 'Year to {to}', vi: 'Cả năm đến {to}' },
} as const satisfies Record<string, Words>;

const summedRow = (of: SummedRow, { plan }: MadeInput, { written }: Around): PageRow => {
  const { type, figures, tag } = of;
  const { language, style } = plan;
  const look = lookOf(of);
  const money = pattern('money', style);
  const amount = (value: Figure): PageCell => looking(value, { ...look, format: money });
  const change = (value: Figure): PageCell => looking(value, { ...look, format: signed(money) });
  const { month, toDate, year, outlook, status } = figures;
  const cells: readonly (readonly [MadeKey, PageCell])[] = [
    ['id', looking(lineTypes[type][language], look)],
    ['name', looking(summedRowName(of, plan), look)],
    ['monthPlan', amount(month.plan)],
    ['monthActual', amount(month.actual)],
    ['monthCommitted', amount(month.committed)],
    ['monthVariance', change(month.variance)],
    ['toDatePlan', amount(toDate.plan)],
    ['toDateActual', amount(toDate.actual)],
    ['toDateCommitted', amount(toDate.committed)],
    ['toDateVariance', change(toDate.variance)],
    ['status', looking(statuses[status][language], { ...look, ...statusLook[status], align: 'center' })],
    ['yearPlan', amount(year.plan)],
    ['yearCommitted', amount(year.committed)],
    ['outlook', amount(outlook)],
    [
      'outlookVariance',
      change(outlook === null || year.plan === null ? null : roundTo(outlook - year.plan, THOUSANDTHS)),
    ],
    ['remark', looking(written.get(tag)?.get('remark') ?? null, { wrap: true })],
  ];
  return row(tag, cells);
};

const CEILINGS: Section<CeilingRow, MadeInput, MadeKey> = {
  kind: 'ceiling',
  title: { en: 'Ceilings and what the lines ask for', vi: 'Mức trần và tổng các khoản mục' },
  items: ({ ceilings }) => ceilings,
  id: ({ name, group }) => [name ?? '', ...(group === null ? [] : ['/', group])].join(' ').trim(),
  isQuiet: true,
  columns: [
    {
      at: 'name',
      header: terms.departmentOrGroup,
      cell: ({ name, group }, { plan }) =>
        looking(capital(ceilingName({ department: name, group }, plan.language)), { bold: true }),
    },
    {
      at: 'monthPlan',
      header: { en: 'Ceiling', vi: 'Mức trần' },
      cell: ({ ceiling }, input) => money(ceiling, input),
    },
    {
      at: 'monthActual',
      header: { en: 'Its lines together', vi: 'Tổng các khoản mục' },
      cell: ({ sum }, input) => money(sum, input),
    },
    {
      at: 'monthCommitted',
      header: { en: 'Left under the ceiling', vi: 'Còn dưới mức trần' },
      cell: ({ gap }, input) => money(gap, input),
    },
    {
      at: 'monthVariance',
      header: terms.used,
      cell: ({ used }, input) => money(used, input),
    },
    {
      at: 'toDatePlan',
      header: { en: 'Available', vi: 'Còn được chi' },
      cell: ({ available }, input) => money(available, input),
    },
    {
      at: 'toDateActual',
      header: { en: 'Its plan', vi: 'Kế hoạch bộ phận' },
      cell: ({ department }, { plan }) =>
        department === null ? null : planStates[department.state ?? 'draft'][plan.language],
    },
    {
      at: 'toDateCommitted',
      header: { en: 'Said by', vi: 'Người ghi nhận' },
      cell: ({ department }) => department?.stateBy ?? null,
    },
    {
      at: 'toDateVariance',
      header: { en: 'Said on', vi: 'Ngày ghi nhận' },
      cell: ({ department }, { plan }) => {
        const day = department?.stateOn ?? null;
        return looking(day === null ? null : { day }, { format: pattern('day', plan.style) });
      },
    },
  ],
};

const money = (value: Figure, { plan }: MadeInput): PageCell =>
  looking(value, {
    format: pattern('money', plan.style),
    ...(value !== null && value < 0 ? { colour: '#a50e0e', bold: true } : {}),
  });

const TO_MEND = cellsToMend(({ problems }: MadeInput) => problems, ['monthPlan', 'monthActual']);

const SUMMED = ['department', 'group', 'other', 'none', 'total', 'unknown'];

const sectionsOf = (first: Month): Page<MadeInput> =>
  pageOf<MadeInput>(
    {
      used: { title: ['id'], source: ['monthPlan'], groups: ['id', 'monthPlan', 'toDatePlan', 'yearPlan'] },
      isOurs: (kind, key) => (SUMMED.includes(kind) ? key !== 'remark' : null),
    },
    [placed(CEILINGS), ...monthSections(first), placed(TO_MEND), placed(keptNotes)],
  );

/** The page's sections: sums, ceilings, months, problems, and what people wrote. A remark stays with its row. */
export const byDepartmentPage = (first: Month): Page<MadeInput> => {
  const sections = sectionsOf(first);
  return {
    ...sections,
    writtenAs: (tag, key) =>
      SUMMED.some((kind) => kind !== 'unknown' && tag.startsWith(`${kind} `)) && key === 'remark'
        ? madeColumns.remark.header
        : sections.writtenAs(tag, key),
  };
};

const topRows = ({ plan: { language, first }, month }: MadeInput): PageRow[] => {
  const said = { month: spokenMonth(month), from: spokenMonth(first), to: spokenMonth(addMonths(first, 11)) };
  return [
    row('title', [['id', looking(fill(SAY.title, language, said), looks.title)]]),
    row('source', [['monthPlan', looking(SAY.source[language], REMARK)]]),
    blankRow,
    bandOver(madeColumns)('groups', {
      monthPlan: fill(SAY.month, language, said),
      toDatePlan: fill(SAY.toDate, language, said),
      yearPlan: fill(SAY.year, language, said),
    }),
  ];
};

export const laidPage = (input: MadeInput, around: Around): Laid => {
  const { first, language } = input.plan;
  const drawn = drawnIn(madeColumns);
  return laidOut(
    {
      above: topRows(input).map(drawn),
      header: headerCells(madeColumns, first, language, ({ key }) => (key === 'tag' ? null : looks.header)),
      table: input.rows.map((each) => drawn(summedRow(each, input, around))),
      below: byDepartmentPage(first)
        .rows(input, { columns: madeColumns, language, written: around.written })
        .map(drawn),
    },
    around.placeOf,
    () => undefined,
  );
};
