/** The page of coordination: late work by department, who must work together, what depends on what. */
import type { Link } from '../../domain/goals/chains';
import type { LateIn, Tie, TieState } from '../../domain/goals/coordination';
import { madeTab, type PageKept } from '../../plan/sites/madePage';
import type { Look } from '../../sheet/edit';
import { looking, row, type PageCell, type PageRow } from '../../sheet/page/row';
import type { Section } from '../../sheet/page/section';
import { looks, pattern, ruleColours, type Style } from '../../sheet/style';
import type { ActionKind } from '../../tabs/choices';
import * as terms from '../../terms';
import * as titles from '../../titles';
import { fill, type Language, type Words } from '../../words';
import { CENTRED, dayCell, NOWHERE } from './cells';
import type { TeamWork } from './work';

export const KINDS: readonly ActionKind[] = ['initiative', 'milestone', 'task'];

const HEADERS = {
  department: terms.department,
  oldest: { en: 'Late longest', vi: 'Trễ lâu nhất' },
  initiatives: { en: 'Initiatives late', vi: 'Sáng kiến trễ hạn' },
  milestones: { en: 'Milestones late', vi: 'Mốc trễ hạn' },
  tasks: { en: 'Tasks late', vi: 'Việc trễ hạn' },
  together: { en: 'Late together', vi: 'Tổng số trễ hạn' },
  ties: { en: 'Coordination open', vi: 'Phối hợp đang mở' },
  unagreed: { en: 'Of it, not agreed', vi: 'Trong đó chưa thống nhất' },
  state: terms.entryState,
  needed: { en: 'What is needed', vi: 'Cần gì' },
  agreedBy: terms.agreedBy,
  agreedOn: { en: 'Agreed on', vi: 'Ngày thống nhất' },
} as const satisfies Record<string, Words>;

export const SAY = {
  title: { en: 'Coordination at {day}', vi: 'Phối hợp, tính đến {day}' },
  source: {
    en: 'From the Action plan: an initiative ties its own department with those that must help, and with those that own its milestones and tasks. Yellow cells are yours and stay.',
    vi: 'Lấy từ Kế hoạch hành động: mỗi sáng kiến nối bộ phận chủ trì với bộ phận phối hợp và bộ phận nhận mốc, việc của sáng kiến đó. Ô vàng do bạn ghi và được giữ nguyên.',
  },
  together: { en: 'Together', vi: 'Cộng' },
  days: { en: '{count} day{count:|s} late: {what}', vi: 'Trễ {count} ngày: {what}' },
  late: { en: 'Late: {count}', vi: 'Trễ hạn: {count}' },
  'late, not agreed': { en: 'Late: {count}, not agreed', vi: 'Trễ hạn: {count}, chưa thống nhất' },
  'not agreed': { en: 'Not agreed', vi: 'Chưa thống nhất' },
  agreed: terms.agreed,
  done: { en: 'Done', vi: 'Đã xong' },
  noDay: { en: 'Not agreed: “{found}” is not a date', vi: 'Chưa thống nhất: “{found}” không phải ngày' },
  slack: { en: '{days} day{days:|s} in hand', vi: 'Còn dư {days} ngày' },
  behind: { en: 'Begins {days} day{days:|s} too late', vi: 'Bắt đầu muộn {days} ngày' },
  circle: { en: 'Waits for itself', vi: 'Chờ chính mình' },
} as const satisfies Record<string, Words>;

/** A tie with what people wrote about it. */
export interface TieShown extends Tie<TeamWork> {
  state: TieState;
  isAgreed: boolean;
  /** Text where a day was expected; blank where all is well. */
  noDay: string;
}
export interface LateDepartment extends LateIn<ActionKind> {
  oldest: { name: string; days: number } | null;
  ties: number;
  unagreed: number;
}
export interface CoordinationInput extends PageKept {
  departments: readonly LateDepartment[];
  ties: readonly TieShown[];
  links: readonly Link<TeamWork>[];
  cycles: readonly string[];
  style: Style;
}

export const coordinationTab = madeTab(
  { key: 'coordination', name: titles.coordination },
  {
    id: [HEADERS.department, 110],
    name: [HEADERS.oldest, 240],
    c1: [HEADERS.initiatives, 130],
    c2: [HEADERS.milestones, 130],
    c3: [HEADERS.tasks, 130],
    c4: [HEADERS.together, 100],
    c5: [HEADERS.ties, 120],
    c6: [HEADERS.unagreed, 110],
    c7: [HEADERS.state, 170],
    needed: [HEADERS.needed, 260],
    agreedBy: [HEADERS.agreedBy, 130],
    agreedOn: [HEADERS.agreedOn, 110],
  },
  { colour: '#00897b', frozenColumns: 2 },
);

const WRAPPED: Look = { wrap: true };
const figure = (count: number): PageCell =>
  looking(count, count > 0 ? CENTRED : { ...CENTRED, colour: '#9aa0a6' });

export const departmentRow = (shown: LateDepartment, language: Language): PageRow => {
  const { department, oldest, counts, total, ties, unagreed } = shown;
  const longest =
    oldest === null ? null : fill(SAY.days, language, { count: oldest.days, what: oldest.name });
  return row(`late ${department ?? ''}`, [
    ['id', looking(department ?? NOWHERE[language], WRAPPED)],
    ['name', looking(longest, WRAPPED)],
    ...KINDS.map((kind, at): [string, PageCell] => [`c${at + 1}`, figure(counts[kind])]),
    ['c4', looking(total, total > 0 ? { ...ruleColours.bad, bold: true, align: 'center' } : CENTRED)],
    ['c5', figure(ties)],
    ['c6', looking(unagreed, unagreed > 0 ? { ...ruleColours.warn, align: 'center' } : CENTRED)],
  ]);
};

/** The total counts late work only: a tie has two departments and would be counted twice. */
export const togetherRow = (rows: readonly LateDepartment[], language: Language): PageRow => {
  const sum = (of: (shown: LateDepartment) => number): number =>
    rows.reduce((all, each) => all + of(each), 0);
  const look: Look = { ...looks.total, align: 'center' };
  return row('late #together', [
    ['id', looking(SAY.together[language], looks.total)],
    ...KINDS.map((kind, at): [string, PageCell] => [
      `c${at + 1}`,
      looking(
        sum(({ counts }) => counts[kind]),
        look,
      ),
    ]),
    [
      'c4',
      looking(
        sum(({ total }) => total),
        look,
      ),
    ],
  ]);
};

export const stateWords = ({ state, late, isAgreed, noDay }: TieShown, language: Language): string => {
  if (noDay !== '' && state !== 'done') return fill(SAY.noDay, language, { found: noDay });
  const words = state === 'late' && !isAgreed ? SAY['late, not agreed'] : SAY[state];
  return fill(words, language, { count: late.length });
};

const STATE_LOOKS: Readonly<Record<TieState, Look>> = {
  late: { ...ruleColours.bad, bold: true },
  'not agreed': ruleColours.warn,
  agreed: ruleColours.good,
  done: ruleColours.muted,
};

const idsOf = (work: readonly TeamWork[]): string => work.map(({ id }) => id).join(', ');

/** The tie's work, with the Ids of the parts that are still open. */
const whatIn = ({ name, id }: TeamWork, open: readonly TeamWork[]): string => {
  const others = open.filter((each) => each.id !== id);
  return others.length === 0 ? name : `${name}: ${idsOf(others)}`;
};

export const ties: Section<TieShown, CoordinationInput> = {
  kind: 'tie',
  title: { en: 'Who must work together', vi: 'Ai phải cùng làm' },
  note: {
    en: 'One row for each two departments that an initiative ties. Write what is needed, and who agreed to it on which day.',
    vi: 'Mỗi dòng là hai bộ phận cùng làm một sáng kiến. Hãy ghi cần gì, ai đã thống nhất và ngày nào.',
  },
  items: ({ ties: all }) => all,
  id: ({ id }) => id,
  columns: [
    { at: 'id', header: terms.initiative, cell: ({ root }) => root.id },
    {
      at: 'name',
      header: terms.what,
      cell: ({ root, open }) => looking(whatIn(root, open), WRAPPED),
    },
    { at: 'c1', header: { en: 'Leads', vi: 'Chủ trì' }, cell: ({ lead }) => looking(lead, WRAPPED) },
    { at: 'c2', header: { en: 'Helps', vi: 'Phối hợp' }, cell: ({ helper }) => looking(helper, WRAPPED) },
    {
      at: 'c3',
      header: { en: 'Who leads', vi: 'Người chủ trì' },
      cell: ({ leader }) => looking(leader, WRAPPED),
    },
    { at: 'c4', header: { en: 'Open', vi: 'Đang mở' }, cell: ({ open }) => figure(open.length) },
    { at: 'c5', header: terms.late, cell: ({ late }) => figure(late.length) },
    {
      at: 'c6',
      header: { en: 'Needed first by', vi: 'Cần sớm nhất' },
      cell: ({ by }, { style }) => dayCell(by, style),
    },
    {
      at: 'c7',
      header: HEADERS.state,
      cell: (tie, { style }) =>
        looking(stateWords(tie, style.language), { ...STATE_LOOKS[tie.state], align: 'center', wrap: true }),
    },
    { at: 'needed', header: HEADERS.needed, cell: () => looking(null, looks.input), isWritten: true },
    { at: 'agreedBy', header: HEADERS.agreedBy, cell: () => looking(null, looks.input), isWritten: true },
    {
      at: 'agreedOn',
      header: HEADERS.agreedOn,
      cell: (_tie, { style }) => looking(null, { ...looks.input, format: pattern('day', style) }),
      isWritten: true,
    },
  ],
};

const slackCell = ({ slack }: Link<TeamWork>, language: Language): PageCell => {
  if (slack === null) return { content: null };
  const words = slack < 0 ? SAY.behind : SAY.slack;
  const look = slack < 0 ? { ...ruleColours.bad, bold: true } : ruleColours.good;
  return looking(fill(words, language, { days: Math.abs(slack) }), { ...look, align: 'center', wrap: true });
};

export const chains: Section<Link<TeamWork>, CoordinationInput> = {
  kind: 'chain',
  title: { en: 'What waits for what', vi: 'Việc nào chờ việc nào' },
  note: {
    en: 'By “Depends on” of the Action plan. The latest start leaves everything that waits for it in time.',
    vi: 'Theo cột “Phụ thuộc vào” của Kế hoạch hành động. Bắt đầu muộn nhất vào ngày này thì các việc chờ nó vẫn kịp.',
  },
  items: ({ links }) => links,
  id: ({ work }) => work.id,
  isQuiet: true,
  columns: [
    { at: 'id', header: terms.id, cell: ({ work }) => work.id },
    { at: 'name', header: terms.what, cell: ({ work }) => looking(work.name, WRAPPED) },
    {
      at: 'c1',
      header: { en: 'Waits for', vi: 'Chờ' },
      cell: ({ waitsFor }) => looking(idsOf(waitsFor), WRAPPED),
    },
    {
      at: 'c2',
      header: { en: 'Holds up', vi: 'Bị chờ bởi' },
      cell: ({ holds }) => looking(idsOf(holds), WRAPPED),
    },
    {
      at: 'c3',
      header: terms.owner,
      cell: ({ work }) => looking(work.owner, WRAPPED),
    },
    {
      at: 'c4',
      header: { en: 'Start', vi: 'Bắt đầu' },
      cell: ({ work }, { style }) => dayCell(work.start, style),
    },
    { at: 'c5', header: { en: 'Due', vi: 'Hạn' }, cell: ({ work }, { style }) => dayCell(work.due, style) },
    {
      at: 'c6',
      header: { en: 'Latest start', vi: 'Bắt đầu muộn nhất' },
      cell: ({ latestStart }, { style }) => dayCell(latestStart, style),
    },
    { at: 'c7', header: HEADERS.state, cell: (link, { style }) => slackCell(link, style.language) },
  ],
};

export const circles: Section<string, CoordinationInput> = {
  kind: 'circle',
  title: { en: 'Work that waits for itself', vi: 'Việc chờ chính mình' },
  items: ({ cycles }) => cycles,
  id: (_cycle, index) => String(index),
  isQuiet: true,
  columns: [
    {
      at: 'name',
      header: {
        en: 'Until one of these is taken out, none of them counts',
        vi: 'Cần bỏ bớt một mắt xích; tạm thời không tính',
      },
      cell: (cycle) => cycle,
    },
  ],
};
