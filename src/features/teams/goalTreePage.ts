/** The page of the goal tree: goals with their parts, how each is measured, and a timeline by team. */
import type { TreeFault } from '../../domain/goals/goalTree';
import { monthsOf } from '../../domain/months/months';
import type { Day, Figure, Month } from '../../domain/plan';
import { madeTab, type MadeColumn, type PageKept } from '../../plan/sites/madePage';
import type { Look } from '../../sheet/edit';
import { looking, row, type PageCell, type PageRow } from '../../sheet/page/row';
import type { Section } from '../../sheet/page/section';
import { ruleColours, sharePattern, type Style } from '../../sheet/style';
import { spokenMonth, spokenShare } from '../../speech';
import * as terms from '../../terms';
import * as titles from '../../titles';
import { fill, same, type Language, type Words } from '../../words';
import { CENTRED, dayCell, NOWHERE } from './cells';

/** A goal as the page shows it. */
export interface TreeGoalShown {
  id: string;
  name: string;
  depth: number;
  owner: string | null;
  department: string | null;
  weight: Figure;
  attainment: Figure;
  by: 'own KPI' | 'parts' | 'nothing';
  kpi: string | null;
  covered: Figure;
  from: Day | null;
  due: Day | null;
  faults: readonly TreeFault[];
  state: GoalState;
}
export type GoalState = 'reached' | 'overdue' | 'not begun' | 'running' | 'no data';

export const SAY = {
  title: { en: 'Goal tree at {day}', vi: 'Cây mục tiêu, tính đến {day}' },
  source: {
    en: 'A goal with a KPI is measured by it; one without is as far along as its parts, by their weight. Only goals at the top count in the year’s score.',
    vi: 'Mục tiêu có KPI thì đo bằng KPI đó; không có KPI thì cộng từ các mục tiêu con theo trọng số. Điểm cả năm chỉ tính các mục tiêu cấp cao nhất.',
  },
  score: {
    en: 'The year’s score: {score}, over {covered} of the weight.',
    vi: 'Điểm cả năm: {score}, tính trên {covered} trọng số.',
  },
  'own KPI': { en: 'Its own KPI {kpi}', vi: 'KPI riêng {kpi}' },
  parts: {
    en: 'Its parts, by weight ({covered} has data)',
    vi: 'Mục tiêu con, theo trọng số ({covered} có số liệu)',
  },
  nothing: { en: 'Nothing yet: name a KPI, or parts', vi: 'Chưa đo được: hãy ghi KPI hoặc mục tiêu con' },
} as const satisfies Record<string, Words>;

export const STATES: Readonly<Record<GoalState, Words>> = {
  reached: { en: 'On the way to its target', vi: 'Ước đạt chỉ tiêu' },
  overdue: { en: 'Due, and not reached', vi: 'Đã đến hạn, chưa đạt' },
  'not begun': { en: 'Not begun', vi: 'Chưa bắt đầu' },
  running: { en: 'Short of its target', vi: 'Ước chưa đạt' },
  'no data': terms.noData,
};

const WITHIN: Words = {
  en: 'a day within the time of the goal that it is a part of',
  vi: 'ngày nằm trong thời gian của mục tiêu lớn hơn',
};
export const FAULTS: Readonly<Record<TreeFault, Words>> = {
  circle: {
    en: 'a goal that is not itself a part of this one; it stands at the top until then',
    vi: 'mục tiêu không thuộc chính mục tiêu này; tạm thời đứng ở cấp cao nhất',
  },
  'no such goal': {
    en: 'the Id of a goal of this tab; it stands at the top until then',
    vi: 'mã một mục tiêu của trang này; tạm thời đứng ở cấp cao nhất',
  },
  'before its parent': WITHIN,
  'after its parent': WITHIN,
};

const HEADERS = {
  id: terms.id,
  goal: terms.goal,
  owner: terms.owner,
  department: terms.department,
  weight: terms.weight,
  attainment: terms.attainment,
  by: terms.measuredBy,
  from: { en: 'From', vi: 'Từ ngày' },
  due: terms.due,
  state: terms.entryState,
} as const satisfies Record<string, Words>;

const SLOTS = Array.from({ length: 12 }, (_, slot) => slot);
const at = (slot: number): string => `m${slot + 1}`;

export const goalTreeTab = (first: Month) => {
  const months = monthsOf(first).map((month, slot): [string, MadeColumn] => [
    at(slot),
    [same(spokenMonth(month)), 62],
  ]);
  return madeTab(
    { key: 'goal tree', name: titles.goalTree },
    {
      id: [HEADERS.id, 100],
      name: [HEADERS.goal, 250],
      c1: [HEADERS.owner, 120],
      c2: [HEADERS.department, 120],
      c3: [HEADERS.weight, 80],
      c4: [HEADERS.attainment, 100],
      c5: [HEADERS.by, 220],
      c6: [HEADERS.from, 95],
      c7: [HEADERS.due, 95],
      c8: [HEADERS.state, 170],
      ...Object.fromEntries(months),
    },
    { colour: '#5e35b1', frozenColumns: 2 },
  );
};

export interface TreeInput extends PageKept {
  teams: readonly TreeGoalShown[];
  style: Style;
  first: Month;
}

const LOOKS: Readonly<Record<GoalState, Look>> = {
  reached: ruleColours.good,
  overdue: { ...ruleColours.bad, bold: true },
  'not begun': ruleColours.muted,
  running: ruleColours.warn,
  'no data': ruleColours.muted,
};

const byWords = ({ by, kpi, covered }: TreeGoalShown, language: Language): string =>
  fill(SAY[by], language, { kpi: kpi ?? '', covered: spokenShare(covered ?? 0, language) });

/** The months of a goal as a bar, with a sign in it, since colour alone is not enough. */
const bar = ({ from, due, state }: TreeGoalShown, first: Month): [string, PageCell][] =>
  SLOTS.map((slot) => {
    const month = monthsOf(first)[slot] ?? first;
    const isIn =
      (from !== null || due !== null) &&
      (from === null || from.slice(0, 7) <= month) &&
      (due === null || due.slice(0, 7) >= month);
    const isEnd = due !== null && due.slice(0, 7) === month;
    return [
      at(slot),
      isIn ? looking(isEnd ? '◆' : '■', { ...LOOKS[state], align: 'center' }) : { content: null },
    ];
  });

const cellsOf = (goal: TreeGoalShown, style: Style): [string, PageCell][] => [
  ['c4', looking(goal.attainment, { ...CENTRED, format: sharePattern(goal.attainment), bold: true })],
  ['c6', dayCell(goal.from, style)],
  ['c7', dayCell(goal.due, style)],
  ['c8', looking(STATES[goal.state][style.language], { ...LOOKS[goal.state], align: 'center', wrap: true })],
];

export const goalRow = (goal: TreeGoalShown, style: Style, first: Month): PageRow =>
  row(`goal ${goal.id}`, [
    ['id', goal.id],
    ['name', looking(`${'    '.repeat(goal.depth)}${goal.name}`, { wrap: true, bold: goal.depth === 0 })],
    ['c1', looking(goal.owner, { wrap: true })],
    ['c2', looking(goal.department, { wrap: true })],
    ['c3', looking(goal.weight, { ...CENTRED, format: '0%' })],
    ['c5', looking(byWords(goal, style.language), { wrap: true })],
    ...cellsOf(goal, style),
    ...bar(goal, first),
  ]);

/** A cell of the timeline. */
const cellIn = (goal: TreeGoalShown, key: string, { style, first }: TreeInput): PageCell =>
  new Map([...cellsOf(goal, style), ...bar(goal, first)]).get(key) ?? { content: null };

export const timelines = (first: Month): Section<TreeGoalShown, TreeInput> => ({
  kind: 'team',
  title: { en: 'Timeline by team', vi: 'Tiến trình theo bộ phận' },
  items: ({ teams }) => teams,
  id: ({ id }) => id,
  isQuiet: true,
  columns: [
    {
      at: 'id',
      header: HEADERS.department,
      cell: ({ department }, { style }) =>
        looking(department ?? NOWHERE[style.language], { wrap: true, bold: true }),
    },
    { at: 'name', header: HEADERS.goal, cell: ({ id, name }) => looking(`${id} ${name}`, { wrap: true }) },
    { at: 'c1', header: HEADERS.owner, cell: ({ owner }) => looking(owner, { wrap: true }) },
    { at: 'c4', header: HEADERS.attainment, cell: (goal, input) => cellIn(goal, 'c4', input) },
    { at: 'c6', header: HEADERS.from, cell: (goal, input) => cellIn(goal, 'c6', input) },
    { at: 'c7', header: HEADERS.due, cell: (goal, input) => cellIn(goal, 'c7', input) },
    { at: 'c8', header: HEADERS.state, cell: (goal, input) => cellIn(goal, 'c8', input) },
    ...monthsOf(first).map((month, slot) => ({
      at: at(slot),
      header: same(spokenMonth(month)),
      cell: (goal: TreeGoalShown, input: TreeInput) => cellIn(goal, at(slot), input),
    })),
  ],
});
