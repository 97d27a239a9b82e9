/** A KPI chosen from a list: its row, and the expression that works it out, are written for the person. */
import { isSameKey } from '../../domain/keys';
import { done, type Feature } from '../../asking/feature';
import { oneOf, needed, textIn } from '../../asking/fields';
import { readPlan, type Plan } from '../../plan/plan';
import { placesIn } from '../../plan/sites/around';
import { Refusal } from '../../refusal';
import { nextFreeRow, rowsAt } from '../../sheet/append';
import type { Edit } from '../../sheet/edit';
import { layoutOf } from '../../sheet/layout';
import type { TableTab } from '../../sheet/tab';
import { spokenFigure } from '../../speech';
import { goals, kpis } from '../../tabs';
import { monthStart } from '../../tabs/formulas';
import { namedTabs } from '../../tabs/optional';
import { fill, filled, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import {
  choicesIn,
  madeOf,
  measureNames,
  MEASURES,
  plannedYear,
  type Made,
  type MeasureName,
} from './measures';

export interface AddKpiInput {
  measure: MeasureName;
  /** The group or the line that it is of; blank where it is of none. */
  of: string;
  /** The goal that it tells about; null for none. */
  goal: string | null;
}

/** A group, a line or a goal, by what it is asked for. */
interface Choosable {
  id: string;
  name: string;
}
export interface AddKpiAnswer {
  /** Null while it lacks what it is of. */
  kpi: (Pick<Made, 'name' | 'madeOf' | 'denominator'> & { year: string }) | null;
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
} as const satisfies Record<string, Words>;

/** Goals that no KPI tells about yet. */
const openGoals = ({ goals: rows }: Plan): Choosable[] =>
  rows.flatMap(({ id, goal, kpi }) => (id === null || kpi !== null ? [] : [{ id, name: goal ?? id }]));

const nextId = ({ kpis: rows }: Plan): string => {
  for (let number = rows.length + 1; ; number++)
    if (!rows.some(({ id }) => isSameKey(id, `K${number}`))) return `K${number}`;
};

const kpiEdits = (
  workbook: Workbook,
  plan: Plan,
  values: Made & { id: string; goal: string | null },
): Edit[] => {
  const tab = kpis as unknown as TableTab;
  const cells = workbook.sheet(kpis)?.cells() ?? [];
  const layout = layoutOf(kpis.columns, cells, plan.first, workbook.dayOf);
  if (layout === null) return [];
  const row = nextFreeRow(tab, cells, layout);
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
    ...rowsAt(tab, layout, row, [{ ...values }], around),
    { kind: 'show', tab: kpis, cell: { row, column: layout.columns.get('name')?.[0] ?? 1 } },
  ];
};

/** The goal says which KPI tells about it. */
const goalEdits = ({ goals: rows, layouts }: Plan, goal: string | null, kpi: string): Edit[] => {
  const row = rows.find(({ id }) => goal !== null && isSameKey(id, goal))?.row;
  const column = layouts.goals?.columns.get('kpi')?.[0];
  return row === undefined || column === undefined
    ? []
    : [{ kind: 'write', tab: goals, row, column, cells: [[{ content: kpi }]] }];
};

/** Looked at first without what it is of, it only says what that may be. */
export const addKpi: Feature<AddKpiInput, AddKpiAnswer> = {
  title: { en: 'Add a KPI', vi: 'Thêm KPI' },
  reads: false,
  menu: null,
  accept: (raw) => ({
    measure: needed(oneOf({ what: raw.measure }, 'what', measureNames), 'what'),
    of: textIn({ what: raw.of }, 'what') ?? '',
    goal: textIn(raw, 'goal'),
  }),
  run: (workbook, { measure, of, goal }, isPreview = false) => {
    const plan = readPlan(workbook);
    const { language } = plan;
    const choices = { ...choicesIn(plan), goal: openGoals(plan) };
    const kind = MEASURES[measure].of;
    const isLacking = kind !== null && !choices[kind].some(({ id }) => isSameKey(id, of));
    if (isLacking && isPreview) return done(plan, [], { kpi: null, choices }, SAY.ready[language]);
    const made = isLacking ? null : madeOf(plan, measure, of);
    if (made === null) throw new Refusal(SAY.none);
    const same = plan.kpis.find((each) => each.name === made.name);
    if (same !== undefined) throw new Refusal(filled(SAY.there, { kpi: same.name }));
    const tied = choices.goal.find(({ id }) => goal !== null && isSameKey(id, goal))?.id ?? null;
    const id = nextId(plan);
    const year = spokenFigure(plannedYear(plan, made), made.unit === '%', language);
    const { name, madeOf: text, denominator } = made;
    return done(
      plan,
      [...goalEdits(plan, tied, id), ...kpiEdits(workbook, plan, { ...made, id, goal: tied })],
      { kpi: { name, madeOf: text, denominator, year }, choices },
      isPreview ? SAY.ready[language] : fill(SAY.done, language, { kpi: name }),
    );
  },
};
