import type { Figure } from '../../domain/plan';
import type { LineFinding } from '../../plan/findings';
import type { Cell } from '../../sheet/edit';
import { looking } from '../../sheet/page/row';
import type { Written } from '../../sheet/page/section';
import { pattern } from '../../sheet/style';
import * as terms from '../../terms';
import type { Words } from '../../words';
import { headers, type ReportInput, type Section } from '../review';
import type { OpenCommitment } from './facts';

const CARRY: Words = { en: 'Carry over', vi: 'Chuyển sang năm sau' };
const TICK = 'unit' as const;
const tick = {
  at: TICK,
  header: CARRY,
  isWritten: true as const,
  isTick: true as const,
  cell: (): Cell => looking(false, { align: 'center' }),
};

const money = (value: Figure, { plan }: ReportInput, bold = false): Cell =>
  looking(value, { format: pattern('money', plan.style), bold });

/** Identifies a commitment from one refresh to the next. */
export const commitmentId = ({ reference, line, date, open }: OpenCommitment): string =>
  reference === '' ? `${line} ${date} ${open}` : `${reference} ${line}`;

/** Commitments that were not paid: a person ticks those that go into the next year. */
export const openPromises = (commitments: readonly OpenCommitment[]): Section<OpenCommitment> => ({
  kind: 'commitment',
  title: { en: 'Commitments still open', vi: 'Cam kết chi chưa thanh toán' },
  note: {
    en: 'Tick what the next year must pay: it is carried over when you start next year’s plan.',
    vi: 'Đánh dấu khoản năm sau phải trả: khoản đó được chuyển sang khi bắt đầu kế hoạch năm sau.',
  },
  items: () => commitments,
  id: commitmentId,
  columns: [
    {
      at: 'id',
      header: terms.reference,
      cell: ({ reference }) => (reference === '' ? null : reference),
    },
    {
      at: 'name',
      header: terms.description,
      cell: ({ description }) => looking(description, { wrap: true, bold: true }),
    },
    tick,
    {
      at: 'monthPlan',
      header: terms.stillCommitted,
      cell: ({ open }, input) => money(open, input, true),
    },
    {
      at: 'monthActual',
      header: { en: 'Promised on', vi: 'Ngày cam kết' },
      cell: ({ date }, { plan }) =>
        looking({ day: date }, { format: pattern('day', plan.style), align: 'right' }),
    },
    {
      at: 'monthVariance',
      header: terms.budgetLineShort,
      cell: ({ line }) => looking(line, { align: 'center', wrap: true }),
    },
  ],
});

/** Lines that did not use all their money in the year. */
export const linesWithMoney = (lines: readonly LineFinding[]): LineFinding[] =>
  lines.filter(({ standing }) => (standing.year.available ?? 0) > 0);

/** What lines have left: a person ticks what is added to the next year. */
export const moneyLeft: Section<LineFinding> = {
  kind: 'left',
  title: { en: 'Lines with money left', vi: 'Khoản mục còn tiền' },
  note: {
    en: 'Tick a line to add what it has left to its first month of the next year.',
    vi: 'Đánh dấu để cộng số còn lại vào tháng đầu năm sau của khoản mục đó.',
  },
  items: ({ findings }) => linesWithMoney(findings.lines),
  id: ({ line }) => line.id,
  columns: [
    { at: 'id', header: headers.id, cell: ({ line }) => line.id },
    {
      at: 'name',
      header: terms.budgetLineShort,
      cell: ({ line }) => looking(line.line, { wrap: true, bold: true }),
    },
    tick,
    {
      at: 'monthPlan',
      header: terms.limitYear,
      cell: ({ standing }, input) => money(standing.year.limit, input),
    },
    {
      at: 'monthActual',
      header: terms.usedYear,
      cell: ({ standing }, input) => money(standing.year.used, input),
    },
    {
      at: 'monthVariance',
      header: { en: 'Left', vi: 'Còn lại' },
      cell: ({ standing }, input) => money(standing.year.available, input, true),
    },
  ],
};

/** Whether a person ticked an item, by the section's kind and the item's Id. */
export const isTicked = (written: Written, kind: string, id: string): boolean =>
  written.get(`${kind} ${id}`)?.get(TICK) === true;
