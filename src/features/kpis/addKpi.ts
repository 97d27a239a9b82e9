/** Adds a KPI chosen from a list: its row and the expression that computes it are written for the person. */
import { done, type Feature } from '../../asking/feature';
import { oneOf, needed, textIn } from '../../asking/fields';
import { isSameKey } from '../../domain/keys';
import { freeId, goalIds } from '../../plan/goals/ids';
import { readPlan, type Plan } from '../../plan/plan';
import { placesIn } from '../../plan/sites/around';
import { Refusal } from '../../refusal';
import { nextFreeRow, rowsAt } from '../../sheet/append';
import type { RowValues } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import { layoutOf } from '../../sheet/layout';
import { spokenFigure } from '../../speech';
import { goals, kpis } from '../../tabs';
import { monthStart } from '../../tabs/formulas';
import { namedTabs } from '../../tabs/optional';
import { isInPoints } from '../../tabs/plan/kpis';
import * as titles from '../../titles';
import { fill, filled, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { acceptCounted, countedRow, type CountedInput } from './byHand';
import {
  choicesIn,
  madeOf,
  measureNames,
  MEASURES,
  plannedYear,
  type MadeKpi,
  type MeasureName,
} from './measures';

interface AddKpiInput {
  /** Null where it is counted by hand. */
  measure: MeasureName | null;
  counted: CountedInput | null;
  /** The group or line that is measured; blank where none is needed. */
  of: string;
  /** The goal that the KPI measures; null for none. */
  goal: string | null;
}

/** A group, line or goal to choose from, by Id. */
interface Choosable {
  id: string;
  name: string;
}
export interface AddKpiAnswer {
  /** Null until a group or line is chosen, where one is needed. */
  kpi: (Pick<MadeKpi, 'name' | 'madeOf' | 'denominator'> & { year: string }) | null;
  choices: Readonly<Record<'group' | 'line' | 'goal', Choosable[]>>;
}

const SAY = {
  none: {
    en: 'Budget has no line for this yet: write its lines first.',
    vi: 'Ngân sách chưa có khoản mục cho KPI này: hãy ghi khoản mục trước.',
  },
  there: { en: '{kpi} measures that already.', vi: '{kpi} đã đo điều này.' },
  ready: { en: 'Nothing is written yet.', vi: 'Chưa ghi gì vào bảng tính.' },
  done: { en: 'On KPIs now: {kpi}.', vi: 'Đã thêm vào trang KPI: {kpi}.' },
  counted: {
    en: 'On KPIs now: {kpi}. Check its planned months there; each month’s review asks for the actual figure.',
    vi: 'Đã thêm vào trang KPI: {kpi}. Hãy xem lại các tháng KH ở đó; khi rà soát tháng nào, tiện ích hỏi số thực hiện của tháng đó.',
  },
} as const satisfies Record<string, Words>;

/** A goal without a KPI. One that has no Id yet is shown with the Id it would get. */
interface OpenGoal extends Choosable {
  row: number;
  isNew: boolean;
}

const openGoals = ({ goals: rows }: Plan): OpenGoal[] => {
  const ids = goalIds(rows);
  return rows.flatMap(({ id: own, goal, kpi, row }): OpenGoal[] => {
    const id = ids.get(row);
    return kpi !== null || id === undefined ? [] : [{ id, name: goal ?? id, row, isNew: own === null }];
  });
};

const kpiEdits = (workbook: Workbook, plan: Plan, values: RowValues, shown: 'name' | 'plan'): Edit[] => {
  const cells = workbook.sheet(kpis)?.cells() ?? [];
  const layout = layoutOf(kpis.columns, cells, plan.first, workbook.dayOf);
  if (layout === null) return [];
  const row = nextFreeRow(kpis, cells, layout);
  const said: Readonly<Record<string, (line: Plan['lines'][number]) => string | null>> = {
    id: ({ id }) => id,
    line: ({ line }) => line,
    group: ({ group }) => group,
    department: ({ department }) => department,
  };
  const around = {
    style: plan.style,
    monthStart,
    place: placesIn(workbook, namedTabs, plan.first),
    valuesOf: (_: { key: string }, column: string): string[] =>
      plan.lines.flatMap((line) => said[column]?.(line) ?? []),
  };
  return [
    ...rowsAt({ tab: kpis, layout }, row, [{ ...values }], around),
    { kind: 'show', tab: kpis, cell: { row, column: layout.columns.get(shown)?.[0] ?? 1 } },
  ];
};

/** Names the KPI on the goal's row, and gives the goal the Id that the KPI refers to. */
const goalEdits = ({ layouts }: Plan, { row, id, isNew }: OpenGoal, kpi: string): Edit[] =>
  Object.entries({ ...(isNew ? { id } : {}), kpi }).flatMap(([key, content]): Edit[] => {
    const column = layouts.goals?.columns.get(key)?.[0];
    return column === undefined ? [] : [{ kind: 'write', tab: goals, row, column, cells: [[{ content }]] }];
  });

/** The row to write, and the KPI as the preview shows it. */
interface ToWrite {
  row: RowValues & { name: string };
  kpi: NonNullable<AddKpiAnswer['kpi']>;
}

const COUNTED: Words = {
  en: 'Counted by hand: the review of each month asks for it',
  vi: 'Tự đếm: khi rà soát từng tháng sẽ hỏi số này',
};

const countedKpi = (plan: Plan, input: CountedInput): ToWrite => {
  const { language } = plan;
  const row = countedRow(input, language);
  const each = row.plan?.[0];
  const figure = (value: number): string => spokenFigure(value, isInPoints(row.unit), language);
  const year = each === undefined ? '' : figure(row.rollUp === 'sum' ? each * 12 : each);
  const unit = isInPoints(row.unit) || year === '' ? '' : ` ${row.unit}`;
  const kpi = { name: row.name, madeOf: COUNTED[language], denominator: null, year: (year + unit).trimEnd() };
  return { row, kpi };
};

/** Null while the measure needs a group or line and none is chosen. */
const measuredKpi = (plan: Plan, measure: MeasureName, of: string): ToWrite | null => {
  const made = madeOf(plan, measure, of);
  if (made === null) return null;
  const { name, madeOf: text, denominator } = made;
  const year = spokenFigure(plannedYear(plan, made), made.unit === '%', plan.language);
  return { row: { ...made }, kpi: { name, madeOf: text, denominator, year } };
};

/** A preview without a group or line only lists the choices. */
export const addKpi: Feature<AddKpiInput, AddKpiAnswer> = {
  title: titles.addKpi,
  reads: false,
  menu: null,
  accept: (raw) => {
    const counted = acceptCounted(raw.counted);
    return {
      measure: counted === null ? needed(oneOf(raw, 'measure', measureNames), 'measure') : null,
      counted,
      of: textIn(raw, 'of') ?? '',
      goal: textIn(raw, 'goal'),
    };
  },
  run: (workbook, { measure, counted, of, goal }, isPreview = false) => {
    const plan = readPlan(workbook);
    const { language } = plan;
    const open = openGoals(plan);
    const choices = { ...choicesIn(plan), goal: open.map(({ id, name }) => ({ id, name })) };
    const kind = measure === null ? null : MEASURES[measure].of;
    const isLacking = kind !== null && !choices[kind].some(({ id }) => isSameKey(id, of));
    if (isLacking && isPreview) return done(plan, [], { kpi: null, choices }, SAY.ready[language]);
    const measured = measure === null || isLacking ? null : measuredKpi(plan, measure, of);
    const found = counted === null ? measured : countedKpi(plan, counted);
    if (found === null) throw new Refusal(SAY.none);
    const { row, kpi } = found;
    const same = plan.kpis.find((each) => each.name === kpi.name);
    if (same !== undefined) throw new Refusal(filled(SAY.there, { kpi: same.name }));
    const tied = open.find(({ id }) => goal !== null && isSameKey(id, goal));
    const ids = plan.kpis.map(({ id }) => id);
    const values = { ...row, id: freeId('K', ids, ids.length + 1), goal: tied?.id ?? null };
    return done(
      plan,
      [
        ...(tied === undefined ? [] : goalEdits(plan, tied, values.id)),
        ...kpiEdits(workbook, plan, values, counted === null ? 'name' : 'plan'),
      ],
      { kpi, choices },
      isPreview
        ? SAY.ready[language]
        : fill(SAY[counted === null ? 'done' : 'counted'], language, { kpi: kpi.name }),
    );
  },
};
