import { looking } from '../../../sheet/page/row';
import { pattern } from '../../../sheet/style';
import { spokenMonth } from '../../../speech';
import type { Words } from '../../../words';
import { proposalsOf, type Proposal } from '../../money';
import type { Section } from '../rows';

const KINDS: Readonly<Record<Proposal['kind'], Words>> = {
  transfer: { en: 'Transfer', vi: 'Điều chuyển' },
  late: { en: 'Late work', vi: 'Việc trễ' },
  risk: { en: 'Risk', vi: 'Rủi ro' },
  goal: { en: 'Goal', vi: 'Mục tiêu' },
};

/** Ways out, for a person to take up or leave. */
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
      header: { en: 'Kind', vi: 'Loại' },
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
      header: { en: 'Amount', vi: 'Số tiền' },
      cell: ({ amount }, { plan }) => looking(amount, { format: pattern('money', plan.style), bold: true }),
    },
    {
      at: 'monthActual',
      header: { en: 'From line', vi: 'Từ khoản mục' },
      cell: ({ from }) => looking(from?.line ?? null, { align: 'center' }),
    },
    {
      at: 'monthVariance',
      header: { en: 'From month', vi: 'Từ tháng' },
      cell: ({ from }) =>
        looking(from === null ? null : spokenMonth(from.month), { align: 'center', format: '@' }),
    },
    {
      at: 'monthVariancePct',
      header: { en: 'To line', vi: 'Đến khoản mục' },
      cell: ({ to }) => looking(to?.line ?? null, { align: 'center' }),
    },
    {
      at: 'monthStatus',
      header: { en: 'To month', vi: 'Đến tháng' },
      cell: ({ to }) => looking(to === null ? null : spokenMonth(to.month), { align: 'center', format: '@' }),
    },
    {
      at: 'toDatePlan',
      header: { en: 'Why', vi: 'Vì sao' },
      cell: ({ reason, warning }) => (warning === '' ? reason : `${reason} ${warning}`),
    },
  ],
};
