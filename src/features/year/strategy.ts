import type { Figure } from '../../domain/plan';
import type { Theme } from '../../plan/goals/strategy';
import type { Cell } from '../../sheet/edit';
import { looking } from '../../sheet/page/row';
import { looks, pattern, sharePattern } from '../../sheet/style';
import * as terms from '../../terms';
import { headers, type ReportInput, type Section } from '../review';
import type { YearEnd } from './facts';

const figure = ({ format }: Theme, value: Figure, { plan }: ReportInput): Cell =>
  looking(value, { format: pattern(format, plan.style) });

/** What the year brought for each theme, and cells to say whether its path still holds. */
export const pathHolds = ({ strategy }: YearEnd): Section<Theme> => ({
  kind: 'theme',
  title: { en: 'The strategy: does its path hold?', vi: 'Chiến lược: lộ trình còn đúng không?' },
  note: {
    en: 'The year’s result stands on Strategy now. Say in the yellow cell whether the path holds, or what changes.',
    vi: 'Kết quả năm đã ghi vào trang Chiến lược. Ghi vào ô vàng: lộ trình còn đúng, hay thay đổi gì.',
  },
  items: () => strategy?.themes ?? [],
  id: ({ id }) => id,
  isQuiet: true,
  columns: [
    { at: 'id', header: headers.id, cell: ({ id }) => id },
    {
      at: 'name',
      header: terms.theme,
      cell: ({ row: { theme } }) => looking(theme, { wrap: true, bold: true }),
    },
    { at: 'unit', header: headers.owner, cell: ({ row: { owner } }) => looking(owner, { wrap: true }) },
    {
      at: 'monthPlan',
      header: { en: 'This year’s mark', vi: 'Mức của năm nay' },
      cell: (theme, input) => figure(theme, theme.mark, input),
    },
    {
      at: 'monthActual',
      header: { en: 'Result', vi: 'Kết quả' },
      cell: (theme, input) => figure(theme, theme.outlook, input),
    },
    {
      at: 'monthVariance',
      header: terms.attainment,
      cell: ({ held }) => looking(held.attainment, { format: sharePattern(held.attainment) }),
    },
    {
      at: 'toDatePlan',
      header: { en: 'Needed in each year left', vi: 'Mỗi năm còn lại cần thêm' },
      cell: (theme, input) => figure(theme, theme.held.neededAYear, input),
    },
    {
      at: 'explanation',
      header: { en: 'Does the path hold?', vi: 'Lộ trình còn đúng không?' },
      cell: () => looking(null, looks.input),
      isWritten: true,
    },
  ],
});
