/** Columns that a firm with departments can ask for; other plans do not have them. */
import { day, key, tab, text, type RowOf, type TableTab } from '../../sheet/tab';
import * as terms from '../../terms';
import { actions } from '../plan/actions';
import { goals } from '../plan/goals';

/** The action plan with dependencies between pieces of work. */
export const chainedActions = tab({
  ...actions,
  columns: {
    ...actions.columns,
    dependsOn: text(
      { en: 'Depends on', vi: 'Phụ thuộc vào' },
      {
        en: 'The Ids of what must be finished first; separate with commas.',
        vi: 'Mã của những việc phải xong trước; cách nhau bằng dấu phẩy.',
      },
      { width: 120, optional: true },
    ),
  },
});

/** Goals as a tree, each with its own period. */
export const goalTree = tab({
  ...goals,
  columns: {
    ...goals.columns,
    partOf: key(
      { en: 'Part of', vi: 'Thuộc' },
      {
        en: 'The Id of the goal that it is a part of. Its weight then is its share of that goal. “Attainment” of a goal without a KPI stays blank here: the goal tree and each review work it out from its parts.',
        vi: 'Mã của mục tiêu lớn hơn. Khi đó trọng số là phần của mục tiêu đó. “Tỷ lệ hoàn thành” của mục tiêu không có KPI để trống ở đây: cây mục tiêu và các bản rà soát tính từ mục tiêu con.',
      },
      { names: 'goal', width: 70, optional: true },
    ),
    from: day(
      { en: 'From', vi: 'Từ ngày' },
      { en: 'When work on it begins.', vi: 'Ngày bắt đầu thực hiện.' },
      { optional: true },
    ),
    due: day(
      terms.due,
      { en: 'By when it must be reached.', vi: 'Phải đạt trước ngày nào.' },
      { width: 110, optional: true },
    ),
  },
});

export type TeamColumns = 'chain' | 'tree';
/** The columns that each of the two adds. */
export const asked: Readonly<
  Record<TeamColumns, { tab: TableTab; columns: readonly [string, ...string[]] }>
> = {
  chain: { tab: chainedActions, columns: ['dependsOn'] },
  tree: { tab: goalTree, columns: ['partOf', 'from', 'due'] },
};

export type ChainedActionRow = RowOf<typeof chainedActions>;
export type TreeGoalRow = RowOf<typeof goalTree>;
