import { isLimited } from '../domain/control/control';
import type { Plan, PlanLine } from '../plan/plan';
import { lineNamed, lineName } from '../plan/rows/lines';
import { Refusal } from '../refusal';
import { filled, plain, type Words } from '../words';
import { found, type AskedField } from './fields';

export const limitedLine = (plan: Plan, text: string, field: AskedField): PlanLine => {
  const line = found(lineNamed(plan, text), field, text);
  if (!isLimited(line)) throw new Refusal(filled(REVENUE, { line: lineName(line) }));
  return line;
};

const REVENUE: Words = {
  en: '{line} is revenue: it has no limit to spend or move. Choose a cost, an investment or the reserve.',
  vi: '{line} là doanh thu, không có hạn mức để chi hay điều chuyển. Hãy chọn chi phí, đầu tư hoặc dự phòng.',
};

export const goalNamed = (plan: Plan, text: string): Plan['goals'][number] =>
  found(
    plan.goals.find(({ id, goal }) => [id, goal].some((name) => plain(name ?? '') === plain(text))),
    'goal',
    text,
  );
