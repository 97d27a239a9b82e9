import type { Position } from '../../../domain/control/control';
import { BLANK } from '../../../domain/plan';
import { isBeyond, type LineFinding } from '../../../plan/findings';
import type { Cell } from '../../../sheet/edit';
import { looking } from '../../../sheet/page/row';
import { pattern, ruleColours, sharePattern } from '../../../sheet/style';
import { policies } from '../../../tabs/choices';
import * as terms from '../../../terms';
import { fill } from '../../../words';
import { headers } from '../headers';
import type { ReportInput, Section } from '../rows';

const WITHIN = { en: 'Within', vi: 'Trong hạn mức' };
const OVER = { en: 'Over: {policy}', vi: 'Vượt: {policy}' };
const RED = '#a50e0e';

type Period = 'year' | 'toDate';

/** Says whether the line is over within its tolerance or beyond it, and what its policy is. */
const verdict =
  (period: Period) =>
  (finding: LineFinding, { plan }: ReportInput): Cell => {
    const { line, standing } = finding;
    const { limit, used } = standing[period];
    const { language } = plan;
    if (limit === null || used <= limit) {
      return looking(WITHIN[language], { ...ruleColours.good, align: 'center' });
    }
    if (!isBeyond(finding, period)) {
      return looking(terms.overWithinTolerance[language], {
        ...ruleColours.warn,
        align: 'center',
        wrap: true,
      });
    }
    const policy =
      period === 'year' ? (line.yearPolicy ?? BLANK.yearPolicy) : (line.toDatePolicy ?? BLANK.toDatePolicy);
    const colours = { stop: ruleColours.bad, warn: ruleColours.warn, track: ruleColours.muted }[policy];
    const words = fill(OVER, language, { policy: policies[policy][language].toLowerCase() });
    return looking(words, { ...colours, bold: true, align: 'center', wrap: true });
  };

const money =
  (period: Period, key: keyof Position) =>
  ({ standing }: LineFinding, { plan }: ReportInput): Cell => {
    const value = standing[period][key];
    const format = pattern('money', plan.style);
    return looking(value, value !== null && value < 0 ? { format, colour: RED, bold: true } : { format });
  };

const share =
  (period: Period) =>
  ({ standing }: LineFinding): Cell => {
    const { limit, used } = standing[period];
    const part = limit === null || limit === 0 ? null : used / limit;
    return looking(part, { format: sharePattern(part) });
  };

const USED_SHARE = { en: 'Used %', vi: '% đã dùng' };

/** Lines that have used more than their budget, to date or over the year. */
export const overLimit: Section<LineFinding> = {
  kind: 'over',
  title: { en: 'Budget lines over their limit', vi: 'Khoản mục vượt hạn mức' },
  items: ({ findings }) => findings.over,
  id: ({ line }) => line.id,
  columns: [
    { at: 'id', header: headers.id, cell: ({ line }) => line.id },
    {
      at: 'name',
      header: terms.budgetLineShort,
      cell: ({ line }) => looking(line.line, { wrap: true, bold: true }),
    },
    { at: 'unit', header: headers.owner, cell: ({ line }) => looking(line.owner, { wrap: true }) },
    {
      at: 'monthPlan',
      header: { en: 'Limit to date', vi: 'Hạn mức luỹ kế' },
      cell: money('toDate', 'limit'),
    },
    {
      at: 'monthActual',
      header: { en: 'Used to date', vi: 'Đã dùng luỹ kế' },
      cell: money('toDate', 'used'),
    },
    {
      at: 'monthVariance',
      header: { en: 'Available to date', vi: 'Còn được chi luỹ kế' },
      cell: money('toDate', 'available'),
    },
    { at: 'monthVariancePct', header: USED_SHARE, cell: share('toDate') },
    { at: 'monthStatus', header: headers.verdict, cell: verdict('toDate') },
    { at: 'toDatePlan', header: terms.limitYear, cell: money('year', 'limit') },
    { at: 'toDateActual', header: terms.usedYear, cell: money('year', 'used') },
    {
      at: 'toDateVariance',
      header: { en: 'Available, year', vi: 'Còn được chi cả năm' },
      cell: money('year', 'available'),
    },
    { at: 'toDateVariancePct', header: USED_SHARE, cell: share('year') },
    { at: 'toDateStatus', header: headers.verdict, cell: verdict('year') },
  ],
};
