import type { SourceFacts } from '../../../plan/parts/sources';
import { looking } from '../../../sheet/page/row';
import { pattern } from '../../../sheet/style';
import { spokenMonth } from '../../../speech';
import { sources } from '../../../tabs/imports/sources';
import type { Words } from '../../../words';
import type { Section } from '../rows';

const CHANGED: Words = {
  en: 'It has changed since it was read: “Check all limits” reads it again.',
  vi: 'Không còn như lúc đọc: bấm “Kiểm tra toàn bộ hạn mức” để đọc lại.',
};
const { upTo, readOn, total, open, told } = sources.columns;

/** Actuals read from other tabs: up to which month, when they were read, and what is missing. */
export const fromSources: Section<SourceFacts> = {
  kind: 'source',
  title: { en: 'Actuals from sources', vi: 'Số liệu thực hiện từ các nguồn' },
  items: ({ sources: all }) => all,
  id: ({ name }) => name,
  isQuiet: true,
  columns: [
    { at: 'name', header: sources.columns.name.header, cell: ({ name }) => name },
    {
      at: 'unit',
      header: upTo.header,
      cell: ({ upTo: month }) => (month === null ? null : spokenMonth(month)),
    },
    {
      at: 'monthPlan',
      header: readOn.header,
      cell: ({ readOn: day }, { plan: { style } }) =>
        looking(day === null ? null : { day }, { format: pattern('day', style) }),
    },
    {
      at: 'monthActual',
      header: total.header,
      cell: ({ total: sum }, { plan: { style } }) => looking(sum, { format: pattern('money', style) }),
    },
    {
      at: 'monthVariance',
      header: open.header,
      cell: ({ open: left }, { plan: { style } }) => looking(left, { format: pattern('money', style) }),
    },
    {
      at: 'toDatePlan',
      header: told.header,
      cell: ({ told: text, isChanged }, { plan }) =>
        looking([isChanged ? CHANGED[plan.language] : '', text ?? ''].filter(Boolean).join(' ') || null, {}),
    },
  ],
};
