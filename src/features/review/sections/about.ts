import { roundTo } from '../../../domain/money/money';
import { addMonths, kindOf, monthsIn } from '../../../domain/months/months';
import type { Month } from '../../../domain/plan';
import { inSight } from '../../../sheet/page/inSight';
import { looking, REMARK, row, type PageRow } from '../../../sheet/page/row';
import { spokenAmount, spokenMonth, spokenPercent } from '../../../speech';
import { fill, type Words } from '../../../words';
import type { ReportInput } from '../rows';

const SAY = {
  closed: { en: 'Months closed: {months}.', vi: 'Tháng đã khoá: {months}.' },
  open: { en: 'Still open: {months}.', vi: 'Chưa khoá: {months}.' },
  ledger: {
    en: 'The figures are those of the ledger as it is now.',
    vi: 'Số liệu lấy theo sổ hiện tại.',
  },
  material: {
    en: 'To explain: unfavourable variances from {amount} ({months} times a month’s threshold) and {percent}.',
    vi: 'Cần giải trình: chênh lệch kém hơn kế hoạch từ {amount} ({months} lần ngưỡng của một tháng) và {percent}.',
  },
} as const satisfies Record<string, Words>;

/** What a quarter's figures rest on: which months are closed, and from which size variances need an explanation. */
export const aboutRows = ({ plan: { language, style }, findings, closed }: ReportInput): PageRow[] => {
  const { period, span, materiality } = findings;
  if (kindOf(period) === 'month') return [];
  const count = monthsIn(span);
  const months = Array.from({ length: count }, (_, index) => addMonths(span.from, index));
  const listed = (isClosed: boolean): Month[] => months.filter((month) => closed.has(month) === isClosed);
  const named = (words: Words, isClosed: boolean): string[] => {
    const list = listed(isClosed).map(spokenMonth).join(', ');
    return list === '' ? [] : [fill(words, language, { months: list })];
  };
  const { amount, percent } = materiality;
  const said = [
    ...named(SAY.closed, true),
    ...named(SAY.open, false),
    SAY.ledger[language],
    ...(amount === null
      ? []
      : [
          fill(SAY.material, language, {
            amount: spokenAmount(roundTo(amount, style.decimals), language),
            months: count,
            percent: spokenPercent(percent, language),
          }),
        ]),
  ];
  return inSight(said.join(' ')).map((line) => row('about', [['unit', looking(line, REMARK)]]));
};
