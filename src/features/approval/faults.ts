import { isAlike, total } from '../../domain/money/figures';
import { roundTo } from '../../domain/money/money';
import type { Plan, PlanLine } from '../../plan/plan';
import { a1 } from '../../sheet/places/address';
import { problem, type Problem } from '../../sheet/problem';
import { voiceIn } from '../../speech';
import { budget, goals } from '../../tabs';
import { filledBy, type Words } from '../../words';

const SHARED: Words = {
  en: '{sum}, which its months add up to; or let the months add up to it',
  vi: 'bằng {sum} là tổng các tháng; hoặc chia lại các tháng cho đủ',
};

/** Filling in the months is a feature of its own, called by the name on its button. */
const BLANK: Words = {
  en: 'shared out: its months are blank. “Share out over the months” in the sidebar fills them in',
  vi: 'được chia vào các tháng: các tháng còn trống. “Chia vào các tháng” ở bảng điều khiển sẽ điền giúp',
};

/**
 * Lines whose months do not add up to the year's amount, each with what they add up to; floating-point noise is
 * ignored.
 */
export const notSharedOut = (
  plan: Pick<Plan, 'lines' | 'style'>,
): { line: PlanLine; annual: number; sum: number }[] =>
  plan.lines.flatMap((line) => {
    const sum = roundTo(total(line.months) ?? 0, plan.style.decimals);
    return line.annual === null || isAlike(line.annual, sum) ? [] : [{ line, annual: line.annual, sum }];
  });

/** What on Budget and Goals keeps the plan from being approved, cell by cell. */
export const approvalFaults = (plan: Plan): Problem[] => {
  const annualAt = plan.layouts.budget?.columns.get('annual')?.[0] ?? 1;
  const sums = notSharedOut(plan).map(({ line: { row, months }, annual, sum }) => {
    const shared = filledBy(SHARED, (language) => ({ sum: voiceIn(language).money(sum) }));
    const isBlank = months.every((figure) => figure === null);
    const expected = isBlank ? BLANK : shared;
    return problem(budget, a1(row, annualAt), voiceIn(plan.language).money(annual), expected);
  });
  return [
    ...plan.problems.filter(
      ({ tab, understood, canWait }) =>
        canWait !== true && (tab === budget.key || (tab === goals.key && !understood)),
    ),
    ...sums,
  ];
};
