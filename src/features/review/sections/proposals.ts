import { looking } from '../../../sheet/page/row';
import { pattern } from '../../../sheet/style';
import { spokenMonth } from '../../../speech';
import * as terms from '../../../terms';
import type { Words } from '../../../words';
import { proposalsOf, type Proposal } from '../../money';
import type { Section } from '../rows';

const KINDS: Readonly<Record<Proposal['kind'], Words>> = {
  transfer: terms.transfer,
  late: { en: 'Late work', vi: 'Việc trễ' },
  risk: terms.risk,
  goal: terms.goal,
};

/** Suggestions for a person to take up or leave. */
export const proposed: Section<Proposal> = {
  kind: 'proposal',
  title: { en: 'Proposals, for you to decide', vi: 'Đề xuất để bạn quyết định' },
  note: {
    en: 'Nothing is done by itself: “Proposals” in the sidebar takes one into its form.',
    vi: 'Không có gì tự thực hiện: mở “Đề xuất” trong bảng điều khiển để đưa vào biểu mẫu.',
  },
  items: ({ plan, findings }) => proposalsOf(plan, findings),
  id: ({ kind, id }) => `${kind} ${id}`,
  isQuiet: true,
  columns: [
    {
      at: 'id',
      header: terms.kind,
      cell: ({ kind }, { plan }) => KINDS[kind][plan.language],
    },
    {
      at: 'name',
      header: { en: 'What could be done', vi: 'Có thể làm gì' },
      cell: ({ text }) => looking(text, { wrap: true, bold: true }),
    },
    {
      at: 'unit',
      header: { en: 'About', vi: 'Về' },
      cell: ({ id, to }) => looking(to?.line ?? id, { wrap: true }),
    },
    {
      at: 'monthPlan',
      header: terms.amount,
      cell: ({ amount }, { plan }) => looking(amount, { format: pattern('money', plan.style), bold: true }),
    },
    {
      at: 'monthActual',
      header: terms.fromLine,
      cell: ({ from }) => looking(from?.line ?? null, { align: 'center' }),
    },
    {
      at: 'monthVariance',
      header: terms.fromMonth,
      cell: ({ from }) =>
        looking(from === null ? null : spokenMonth(from.month), { align: 'center', format: '@' }),
    },
    {
      at: 'monthVariancePct',
      header: terms.toLine,
      cell: ({ to }) => looking(to?.line ?? null, { align: 'center' }),
    },
    {
      at: 'monthStatus',
      header: terms.toMonth,
      cell: ({ to }) => looking(to === null ? null : spokenMonth(to.month), { align: 'center', format: '@' }),
    },
    {
      at: 'toDatePlan',
      header: terms.why,
      cell: ({ reason, warning }) => (warning === '' ? reason : `${reason} ${warning}`),
    },
  ],
};
