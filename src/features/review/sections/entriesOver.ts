import type { PlanEntry } from '../../../plan/ledger/entries';
import type { Ruling } from '../../../plan/ledger/limits';
import { STATES as OVER, reasonWords } from '../../../plan/ledger/overWords';
import { periodWords, type PeriodWords } from '../../../plan/period';
import { looking } from '../../../sheet/page/row';
import { looks, pattern, ruleColours } from '../../../sheet/style';
import * as terms from '../../../terms';
import type { Words } from '../../../words';
import { headers } from '../headers';
import type { Section } from '../rows';

const COLOURS = {
  over: ruleColours.bad,
  warned: ruleColours.warn,
  approved: ruleColours.muted,
  unknown: ruleColours.warn,
};
const STATES = { ...OVER, unknown: { en: 'Not on Budget', vi: 'Không có ở Ngân sách' } };
const ROW: Words = { en: 'Row on Actuals', vi: 'Dòng ở trang Thực hiện' };

const THAT_STOPS: Words = {
  en: 'Entries over a limit that stops',
  vi: 'Từng khoản chi vượt hạn mức “chặn”',
};
const TITLE: PeriodWords = {
  month: { en: 'Entries over a limit', vi: 'Từng khoản chi vượt hạn mức' },
  quarter: THAT_STOPS,
  year: THAT_STOPS,
};

/** Entries over a limit: stopped, warned of, or approved all the same; judged in date order. */
export const entriesOver: Section<Ruling<PlanEntry>> = {
  kind: 'entry',
  title: ({ findings }) => periodWords(TITLE, findings.period),
  items: ({ rulings }) => rulings,
  id: ({ entry }) => String(entry.row),
  columns: [
    { at: 'id', header: headers.id, cell: ({ entry }) => entry.line },
    {
      at: 'name',
      header: terms.description,
      cell: ({ entry }) => looking(entry.description, { wrap: true, bold: true }),
    },
    { at: 'unit', header: ROW, cell: ({ entry }) => looking(entry.row, { align: 'center' }) },
    {
      at: 'monthPlan',
      header: terms.date,
      cell: ({ entry }, { plan }) =>
        looking({ day: entry.date }, { format: pattern('day', plan.style), align: 'right' }),
    },
    {
      at: 'monthActual',
      header: terms.amount,
      cell: ({ entry }, { plan }) =>
        looking(entry.amount, { format: pattern('money', plan.style), bold: true }),
    },
    {
      at: 'monthVariance',
      header: terms.decision,
      cell: ({ decision }) => looking(decision, { align: 'center' }),
    },
    {
      at: 'monthStatus',
      header: headers.verdict,
      cell: ({ state }, { plan }) =>
        looking(STATES[state][plan.language], { ...COLOURS[state], bold: true, align: 'center', wrap: true }),
    },
    {
      at: 'toDatePlan',
      header: terms.why,
      cell: ({ verdict, entry }, { plan }) =>
        looking(reasonWords(verdict, entry, plan.language), { colour: looks.guidance.colour }),
    },
  ],
};
