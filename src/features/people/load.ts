import { done, type Feature } from '../../asking/feature';
import { dayIn } from '../../asking/fields';
import {
  departmentLoads,
  loads,
  overloads,
  type DepartmentLoad,
  type LoadWork,
  type Overload,
  type PersonLoad,
  type ReliefWay,
} from '../../domain/goals/load';
import { addMonths, monthOfDay, monthsOf } from '../../domain/months/months';
import type { Day, Figure, Month } from '../../domain/plan';
import { readPlan } from '../../plan/plan';
import { madePage, madeTab, type MadeColumn, type PageKept } from '../../plan/sites/madePage';
import { placed } from '../../sheet/page/page';
import { looking, row, type PageCell, type PageRow } from '../../sheet/page/row';
import type { Section } from '../../sheet/page/section';
import { looks, ruleColours, sharePattern } from '../../sheet/style';
import { spokenMonth, spokenNumber, spokenShare } from '../../speech';
import * as terms from '../../terms';
import * as titles from '../../titles';
import { fill, same, type Language, type Words } from '../../words';
import { OTHER_TABS } from './tasks';
import { peopleOf, resourcesOf, ownedWork } from './work';

export interface LoadAnswer {
  tab: string;
  /** Everyone above 100 % in a month. */
  over: { name: string; department: string; month: Month; label: string; share: string; ways: string[] }[];
  people: number;
}

const SAY = {
  title: { en: 'Load: hours by person and month', vi: 'Tải công việc theo người và tháng' },
  source: {
    en: 'Hours a month of the work on the Action plan, from start to due, against the hours on Resources: months that have been as they were planned, from {month} on what is unfinished. Build it again to refresh.',
    vi: 'Số giờ mỗi tháng của việc trên Kế hoạch hành động, từ ngày bắt đầu đến hạn, so với số giờ có ở Nguồn lực: tháng đã qua theo kế hoạch, từ tháng {month} chỉ tính việc chưa xong. Bấm lại “Tải công việc” để cập nhật.',
  },
  undated: {
    en: 'Work without a start counts from the year’s first month, without a due day to its last. Paused, done and dropped work takes no hours from now on.',
    vi: 'Việc không ghi ngày bắt đầu tính từ tháng đầu năm, không ghi hạn tính đến tháng cuối năm. Việc tạm dừng, đã xong, đã bỏ không tính giờ từ nay về sau.',
  },
  done: {
    en: 'The load is on the tab “{tab}”: {over} {over:person is|people are} above 100% in some month.',
    vi: 'Tải công việc ở trang “{tab}”: {over} người vượt 100% trong ít nhất một tháng.',
  },
  later: {
    en: 'Start {work} in {month} instead, and move its due day with it',
    vi: 'Lùi {work} sang bắt đầu từ {month}, hạn hoàn thành lùi theo',
  },
  other: {
    en: 'Hand {work} ({hours} hour{hours:|s} a month) to {who}, who has room',
    vi: 'Giao {work} ({hours} giờ mỗi tháng) cho {who} đang còn giờ',
  },
  part: {
    en: 'Hand {hours} of the hours of {work} to {who}',
    vi: 'Chuyển {hours} giờ của {work} cho {who}',
  },
  none: {
    en: 'Nobody in the department has room and no work can start later: take work out, or add hours.',
    vi: 'Không ai trong bộ phận còn giờ, cũng không việc nào lùi được: bớt việc hoặc thêm giờ.',
  },
  past: { en: 'The month has been.', vi: 'Tháng đã qua.' },
  unknown: { en: 'not on Resources', vi: 'không có ở Nguồn lực' },
  nowhere: { en: '(no department)', vi: '(không có bộ phận)' },
} as const satisfies Record<string, Words>;

const HEADERS = {
  department: terms.department,
  person: terms.person,
  available: { en: 'Hours a month available', vi: 'Số giờ có mỗi tháng' },
  above: { en: 'Months above 100%', vi: 'Số tháng vượt 100%' },
  month: terms.month,
  hours: { en: 'Hours', vi: 'Số giờ' },
  have: { en: 'Available', vi: 'Có' },
  share: { en: 'Load', vi: 'Tải' },
  excess: { en: 'Above by', vi: 'Vượt' },
  ways: { en: 'What could move', vi: 'Có thể điều chỉnh' },
} as const satisfies Record<string, Words>;

const SLOTS = Array.from({ length: 12 }, (_, slot) => slot);
const at = (slot: number): string => `m${slot + 1}`;

const loadTab = (first: Month) => {
  const months = monthsOf(first).map((month, slot): [string, MadeColumn] => [
    at(slot),
    [same(spokenMonth(month)), 75],
  ]);
  const headings: Record<string, MadeColumn> = {
    id: [HEADERS.department, 150],
    name: [HEADERS.person, 190],
    unit: [HEADERS.available, 110],
    ...Object.fromEntries(months),
    above: [HEADERS.above, 90],
  };
  return madeTab({ key: 'load', name: titles.load }, headings, { colour: '#f9ab00', frozenColumns: 2 });
};

interface LoadInput extends PageKept {
  people: readonly PersonLoad[];
  departments: readonly DepartmentLoad[];
  over: readonly Overload[];
  /** The current month; those before it are over. */
  now: Month;
  language: Language;
}

const overIn = (available: Figure, months: readonly number[]): number =>
  months.filter((hours) => available !== null && hours > available).length;

/** Hours by month. Hours above those available are red, and counted in the last column. */
const monthCells = (available: Figure, months: readonly number[]): [string, PageCell][] => [
  ...months.map((hours, slot): [string, PageCell] => {
    const isOver = available !== null && hours > available;
    return [at(slot), looking(hours, isOver ? { ...ruleColours.bad, bold: true } : {})];
  }),
  ['above', looking(overIn(available, months), { align: 'center' })],
];

const personRow = (person: PersonLoad, language: Language): PageRow => {
  const { name, department, available, isListed, months } = person;
  return row(`person ${name}`, [
    ['id', looking(department ?? SAY.nowhere[language], { wrap: true })],
    ['name', name],
    ['unit', available ?? looking(isListed ? null : SAY.unknown[language], { wrap: true })],
    ...monthCells(available, months),
  ]);
};

const totalRow = ({ people, language }: Pick<LoadInput, 'people' | 'language'>): PageRow => {
  const sums = SLOTS.map((slot) => people.reduce((sum, { months }) => sum + (months[slot] ?? 0), 0));
  const words: Words = { en: 'Together', vi: 'Cộng' };
  return row('person total #all', [
    ['name', looking(words[language], looks.total)],
    ...sums.map((hours, slot): [string, PageCell] => [at(slot), looking(hours, looks.total)]),
  ]);
};

const byDepartment = (first: Month): Section<DepartmentLoad, LoadInput> => ({
  kind: 'department',
  title: { en: 'By department', vi: 'Theo bộ phận' },
  items: ({ departments }) => departments,
  id: ({ name }) => name ?? '',
  columns: [
    {
      at: 'name',
      header: HEADERS.department,
      cell: ({ name }, { language }) => name ?? SAY.nowhere[language],
    },
    { at: 'unit', header: HEADERS.available, cell: ({ available }) => available },
    ...SLOTS.map((slot) => ({
      at: at(slot),
      header: same(spokenMonth(addMonths(first, slot))),
      cell: ({ available, months }: DepartmentLoad): PageCell =>
        new Map(monthCells(available, months)).get(at(slot)) ?? { content: null },
    })),
    {
      at: 'above',
      header: HEADERS.above,
      cell: ({ available, months }) => looking(overIn(available, months), { align: 'center' }),
    },
  ],
});

const hoursIn = (hours: number, language: Language): string =>
  spokenNumber(hours, language, Number.isInteger(hours) ? 0 : 1);

const wayIn = (way: ReliefWay, language: Language): string =>
  way.kind === 'later'
    ? fill(SAY.later, language, { work: way.work, month: spokenMonth(way.to) })
    : fill(SAY[way.kind], language, { ...way, hours: hoursIn(way.hours, language) });

const waysIn = (
  { ways, month }: Overload,
  { now, language }: Pick<LoadInput, 'now' | 'language'>,
): string[] => {
  if (month < now) return [SAY.past[language]];
  return ways.length === 0 ? [SAY.none[language]] : ways.map((way) => wayIn(way, language));
};

const above: Section<Overload, LoadInput> = {
  kind: 'over',
  title: { en: 'Above 100%, and what could move', vi: 'Vượt 100%, và có thể điều chỉnh gì' },
  note: {
    en: 'Nothing is moved by itself: change owner, start or hours on the Action plan, then refresh.',
    vi: 'Không tự động điều chỉnh: hãy sửa người phụ trách, ngày bắt đầu hoặc số giờ ở Kế hoạch hành động rồi cập nhật.',
  },
  items: ({ over }) => over,
  id: ({ name, month }) => `${name} ${month}`,
  columns: [
    {
      at: 'id',
      header: HEADERS.department,
      cell: ({ department }, { language }) => looking(department ?? SAY.nowhere[language], { wrap: true }),
    },
    { at: 'name', header: HEADERS.person, cell: ({ name }) => name },
    {
      at: 'unit',
      header: HEADERS.month,
      cell: ({ month }) => looking(spokenMonth(month), { align: 'center' }),
    },
    { at: 'm1', header: HEADERS.hours, cell: ({ hours }) => hours },
    { at: 'm2', header: HEADERS.have, cell: ({ available }) => available },
    {
      at: 'm3',
      header: HEADERS.share,
      cell: ({ hours, available }) =>
        looking(available === 0 ? null : hours / available, {
          ...ruleColours.bad,
          format: sharePattern(available === 0 ? null : hours / available),
        }),
    },
    { at: 'm4', header: HEADERS.excess, cell: ({ hours, available }) => hours - available },
    { at: 'm5', header: HEADERS.ways, cell: (over, input) => waysIn(over, input).join('; ') },
  ],
};

const found = (
  first: Month,
  now: Month,
  input: { people: ReturnType<typeof peopleOf>; work: readonly LoadWork[] },
) => {
  const people = loads(first, input.people, input.work, now);
  const over = overloads(first, people, input.work, now);
  return { people, departments: departmentLoads(people), over, now };
};

/** Builds or refreshes the page of everyone's hours. Work that could move is named but never moved. */
export const load: Feature<{ date: Day | null }, LoadAnswer> = {
  title: titles.load,
  reads: false,
  menu: null,
  accept: (raw) => ({ date: dayIn(raw) }),
  run: (workbook, { date }) => {
    const plan = readPlan(workbook, OTHER_TABS);
    const { first, language } = plan;
    const listed = resourcesOf(workbook, plan);
    const work = ownedWork(plan);
    const now = monthOfDay(date ?? plan.today());
    const figures = found(first, now, { people: peopleOf(listed.rows, work), work });
    const tab = loadTab(first);
    const edits = madePage<LoadInput>(workbook, plan, {
      tab,
      kind: 'person',
      title: SAY.title[language],
      lead: [fill(SAY.source, language, { month: spokenMonth(now) }), SAY.undated[language]],
      table: [
        ...figures.people.map((person) => personRow(person, language)),
        totalRow({ people: figures.people, language }),
      ],
      sections: [placed(byDepartment(first)), placed(above)],
      input: ({ kept }) => ({ ...figures, language, kept }),
    });
    const over = figures.over.map((each) => ({
      name: each.name,
      department: each.department ?? '',
      month: each.month,
      label: spokenMonth(each.month),
      ways: waysIn(each, { now, language }),
      share: each.available === 0 ? '' : spokenShare(each.hours / each.available, language),
    }));
    const answer = { tab: tab.name[language], over, people: figures.people.length };
    const names = new Set(over.map(({ name }) => name)).size;
    const message = fill(SAY.done, language, { tab: answer.tab, over: names });
    return done(plan, edits, answer, message, listed.problems);
  },
};
