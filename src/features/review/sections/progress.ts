/** What weekly updates contribute to a review: what moved, what stands still, and how far initiatives are behind. */
import type { WorkState } from '../../../domain/goals/progress';
import type { Figure } from '../../../domain/plan';
import type { ProgressFound } from '../../../plan/goals/progress';
import type { Cell } from '../../../sheet/edit';
import { looking } from '../../../sheet/page/row';
import { ruleColours } from '../../../sheet/style';
import { spokenShare } from '../../../speech';
import { actionStatuses, type ActionStatus } from '../../../tabs/choices';
import * as terms from '../../../terms';
import { fill, type Language, type Words } from '../../../words';
import { headers } from '../headers';
import type { ReportInput, Section } from '../rows';

const HEADERS = {
  before: { en: 'Was', vi: 'Trước đó' },
  now: { en: 'Now', vi: 'Nay' },
  note: terms.note,
  days: { en: 'Days without movement', vi: 'Số ngày đứng yên' },
  planned: { en: 'Planned', vi: 'Theo kế hoạch' },
  actual: { en: 'Actual', vi: 'Thực tế' },
  apart: terms.difference,
  how: { en: 'Measured by', vi: 'Cách đo' },
  department: terms.department,
  late: terms.late,
  initiatives: { en: 'Of them initiatives', vi: 'Trong đó sáng kiến' },
} as const satisfies Record<string, Words>;

const SAY = {
  byHours: { en: '{count} part{count:|s}, by hours', vi: '{count} phần, theo số giờ' },
  evenly: { en: '{count} part{count:|s}, all the same', vi: '{count} phần, tính đều' },
  itself: { en: 'its own dates and progress', vi: 'ngày và tiến độ của chính nó' },
  unknown: { en: '; {count} without progress left out', vi: '; bỏ qua {count} phần chưa ghi tiến độ' },
  behind: { en: 'Behind its dates', vi: 'Chậm so với hạn' },
  held: { en: 'On time', vi: 'Đúng hạn' },
  nowhere: { en: '(no department)', vi: '(không có bộ phận)' },
} as const satisfies Record<string, Words>;

type Moved = ProgressFound['moved'][number];
type Still = ProgressFound['still'][number];
type Initiative = ProgressFound['initiatives'][number];
type Late = ProgressFound['late'][number];

const PERCENT = { format: '0%', align: 'center' } as const;

const stateIn = (stand: WorkState | null, language: Language): string => {
  if (stand === null) return '';
  const state = stand.status === null ? '' : actionStatuses[stand.status as ActionStatus][language];
  const part = stand.progress === null ? '' : spokenShare(stand.progress, language);
  return [part, state].filter((text) => text !== '').join(', ');
};

const about = <T extends { action: { name: string | null; owner: string | null } | null }>() =>
  [
    {
      at: 'name' as const,
      header: headers.work,
      cell: ({ action }: T) => looking(action?.name ?? null, { wrap: true }),
    },
    {
      at: 'unit' as const,
      header: headers.owner,
      cell: ({ action }: T) => looking(action?.owner ?? null, { wrap: true }),
    },
  ] as const;

export const movedWork: Section<Moved> = {
  kind: 'moved',
  title: { en: 'Work that moved', vi: 'Việc có chuyển biến' },
  items: ({ progress }) => progress?.moved ?? [],
  id: ({ work }) => work,
  isQuiet: true,
  columns: [
    { at: 'id', header: headers.id, cell: ({ work }) => work },
    ...about<Moved>(),
    {
      at: 'monthPlan',
      header: HEADERS.before,
      cell: ({ from }, { plan }) => looking(stateIn(from, plan.language), { wrap: true }),
    },
    {
      at: 'monthActual',
      header: HEADERS.now,
      cell: ({ to }, { plan }) => looking(stateIn(to, plan.language), { wrap: true, bold: true }),
    },
    { at: 'monthVariance', header: HEADERS.note, cell: ({ note }) => note },
  ],
};

export const stillWork: Section<Still> = {
  kind: 'still',
  title: { en: 'Work that has stood still for two weeks', vi: 'Việc đứng yên từ hai tuần trở lên' },
  items: ({ progress }) => [...(progress?.still ?? [])].sort((one, other) => other.days - one.days),
  id: ({ work }) => work,
  isQuiet: true,
  columns: [
    { at: 'id', header: headers.id, cell: ({ work }) => work },
    ...about<Still>(),
    {
      at: 'monthPlan',
      header: HEADERS.days,
      cell: ({ days }) => looking(days, { ...ruleColours.warn, align: 'center' }),
    },
    {
      at: 'monthActual',
      header: HEADERS.now,
      cell: ({ action }, { plan }) => looking(stateIn(action, plan.language), { wrap: true }),
    },
  ],
};

const apart = ({ planned, actual }: Initiative): Figure =>
  planned === null || actual === null ? null : actual - planned;

const howIn = ({ parts, byHours, unknown }: Initiative, language: Language): string => {
  const how = parts === 0 ? SAY.itself : byHours ? SAY.byHours : SAY.evenly;
  const left = unknown === 0 ? '' : fill(SAY.unknown, language, { count: unknown });
  return fill(how, language, { count: parts }) + left;
};

const verdict = (found: Initiative, { plan }: ReportInput): Cell => {
  const by = apart(found);
  if (by === null) return { content: null };
  const isBehind = by < 0;
  const look = isBehind ? ruleColours.bad : ruleColours.good;
  return looking(SAY[isBehind ? 'behind' : 'held'][plan.language], { ...look, align: 'center', wrap: true });
};

export const initiativeProgress: Section<Initiative> = {
  kind: 'progress',
  title: { en: 'Initiatives: planned progress and actual', vi: 'Sáng kiến: tiến độ kế hoạch và thực tế' },
  note: {
    en: 'Planned by the days from start to due of its parts; a milestone is all or nothing.',
    vi: 'Tiến độ kế hoạch tính theo số ngày từ bắt đầu đến hạn của từng phần; mốc chỉ tính khi đạt.',
  },
  items: ({ progress }) => progress?.initiatives ?? [],
  id: ({ id }) => id,
  isQuiet: true,
  columns: [
    { at: 'id', header: headers.id, cell: ({ id }) => id },
    ...about<Initiative>(),
    { at: 'monthPlan', header: HEADERS.planned, cell: ({ planned }) => looking(planned, PERCENT) },
    { at: 'monthActual', header: HEADERS.actual, cell: ({ actual }) => looking(actual, PERCENT) },
    {
      at: 'monthVariance',
      header: HEADERS.apart,
      cell: (found) => looking(apart(found), { ...PERCENT, format: '+0%;-0%;0%' }),
    },
    { at: 'monthStatus', header: headers.verdict, cell: verdict },
    { at: 'toDatePlan', header: HEADERS.how, cell: (found, { plan }) => howIn(found, plan.language) },
  ],
};

export const lateWork: Section<Late> = {
  kind: 'lateBy',
  title: { en: 'Late work by department', vi: 'Việc trễ hạn theo bộ phận' },
  items: ({ progress }) => progress?.late ?? [],
  id: ({ department }) => department ?? '',
  isQuiet: true,
  columns: [
    {
      at: 'name',
      header: HEADERS.department,
      cell: ({ department }, { plan }) => department ?? SAY.nowhere[plan.language],
    },
    { at: 'monthPlan', header: HEADERS.late, cell: ({ work }) => looking(work.length, { align: 'center' }) },
    {
      at: 'monthActual',
      header: HEADERS.initiatives,
      cell: ({ work }) =>
        looking(work.filter(({ kind }) => kind === 'initiative').length, { align: 'center' }),
    },
  ],
};
