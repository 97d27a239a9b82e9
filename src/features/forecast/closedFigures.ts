import { fiscalMonth, monthsOf } from '../../domain/months/months';
import type { Figure, Month } from '../../domain/plan';
import { closedMonths } from '../../plan/closings/closed';
import type { Plan } from '../../plan/plan';
import { Refusal } from '../../refusal';
import { spokenMonth } from '../../speech';
import { filled, type Words } from '../../words';
import type { Workbook } from '../../workbook';

/** The actuals of the closed months, as they were frozen. */
export interface ClosedFigures {
  /** The last closed month; the forecast begins after it. */
  month: Month;
  months: readonly Month[];
  actualsOf: (line: string) => Figure[];
}

const SAY = {
  none: {
    en: 'No month is closed yet, and a forecast starts from closed months. Review {month}, explain what is large, and close it first.',
    vi: 'Chưa tháng nào được khoá, mà dự báo lại phải bắt đầu từ tháng đã khoá. Trước hết hãy rà soát tháng {month}, giải trình rồi khoá số liệu.',
  },
  open: {
    en: '{month} is not closed. Close it first, or choose a month that is: the last one is {last}.',
    vi: 'Tháng {month} chưa khoá. Hãy khoá trước, hoặc chọn một tháng đã khoá: gần nhất là {last}.',
  },
  over: {
    en: '{month} is the last month of the year: there is none left to forecast.',
    vi: '{month} là tháng cuối năm: không còn tháng nào để dự báo.',
  },
  lost: {
    en: 'What was kept of {month} when it was closed is lost. Close it again first.',
    vi: 'Số liệu lúc khoá tháng {month} không còn. Hãy khoá lại tháng này trước.',
  },
} as const satisfies Record<string, Words>;

/** The closed figures that a forecast starts from; a Refusal says what must be done first. */
export const closedFigures = (workbook: Workbook, plan: Plan, asked: Month | null): ClosedFigures => {
  const closed = closedMonths(workbook, plan);
  const last = [...closed.keys()].sort().at(-1);
  if (last === undefined) throw new Refusal(filled(SAY.none, { month: spokenMonth(plan.first) }));
  const month = asked ?? last;
  if (!closed.has(month))
    throw new Refusal(filled(SAY.open, { month: spokenMonth(month), last: spokenMonth(last) }));
  const count = fiscalMonth(plan.first, month) ?? 12;
  if (count === 12) throw new Refusal(filled(SAY.over, { month: spokenMonth(month) }));
  const months = monthsOf(plan.first).slice(0, count);
  const stands = months.map((each) => {
    const stand = closed.get(each)?.stand ?? null;
    if (stand === null) throw new Refusal(filled(SAY.lost, { month: spokenMonth(each) }));
    return new Map(stand.lines.map(({ id, actual }) => [id, actual]));
  });
  return { month, months, actualsOf: (line) => stands.map((lines) => lines.get(line) ?? 0) };
};
