/** Units that do not match: figures are compared as they stand, and the unit's cell is reported. */
import { plainUnit } from '../../domain/money/currency';
import { worthOf } from '../../domain/money/unit';
import type { Figure, Kpi } from '../../domain/plan';
import { a1 } from '../../sheet/places/address';
import { question, type Problem } from '../../sheet/problem';
import type { TableRead } from '../../sheet/read';
import { spokenFigure } from '../../speech';
import { goals, kpis } from '../../tabs';
import type { GoalRow } from '../../tabs/plan/goals';
import { isInPoints, type KpiRow } from '../../tabs/plan/kpis';
import { filled, filledBy, type Words } from '../../words';
import { MOST_SHARE } from './questions';

const ASK = {
  goal: {
    en: 'the unit of KPI {kpi}, {unit}, for start and target, too; as it is, {target} is compared with figures in {unit}',
    vi: 'đơn vị của KPI {kpi} là {unit}, cho cả mức đầu năm và chỉ tiêu; hiện {target} đang được so thẳng với số tính bằng {unit}',
  },
  summed: {
    en: '{unit}: what is summed from Budget stays in it, and counts as such',
    vi: '{unit}: số cộng từ trang Ngân sách vẫn tính bằng {unit}, hiện đang được tính như vậy',
  },
} as const satisfies Record<string, Words>;

type Measured = Pick<Kpi, 'id' | 'inPoints' | 'worth' | 'madeOf'> & { unit: string; row: number };

/** Whether a KPI summed from Budget claims to be in a multiple of the currency, although it is not divided by that. */
const isMisnamed = ({ madeOf, worth }: Measured): boolean => madeOf !== null && worth !== null && worth !== 1;

/** What one unit of a KPI is in the plan's currency; null if it is no money. */
const scaleOf = (kpi: Measured): Figure => (isMisnamed(kpi) ? 1 : kpi.worth);

/** A share under another word than %. */
const SHARE =
  /^(?:percent(?:age)?|per cent|pct|pp|share|ratio|phần trăm|t[ỷỉ] lệ|điểm (?:%|phần trăm))(?!\p{L})/u;
/** Whether a target under such a word is given as a share: 58%, not 58. */
const isShare = (unit: string, target: number): boolean =>
  SHARE.test(plainUnit(unit)) && Math.abs(target) <= MOST_SHARE;

/**
 * Whether a figure in the goal's unit means something else than in its KPI's: a share, or another multiple of money.
 */
const isOther = (unit: string, target: number, kpi: Measured, currency: string): boolean => {
  if (isInPoints(unit) !== kpi.inPoints) return !kpi.inPoints || !isShare(unit, target);
  const [own, its] = [worthOf(unit, currency), scaleOf(kpi)];
  return own !== null && its !== null && own !== its;
};

/** Goals in another unit than the KPI that measures them. */
const goalUnits = (
  { rows, layout }: TableRead<GoalRow>,
  measured: readonly Measured[],
  currency: string,
): Problem[] =>
  rows.flatMap(({ row, unit, kpi: id, target }) => {
    const kpi = measured.find((each) => each.id === id);
    const column = layout?.columns.get('unit')?.[0];
    if (column === undefined || unit === null || kpi === undefined || target === null) return [];
    if (!isOther(unit, target, kpi, currency)) return [];
    const its = kpi.unit === '' || isMisnamed(kpi) ? currency : kpi.unit;
    const asked = filledBy(ASK.goal, (language) => ({
      kpi: kpi.id,
      unit: its,
      target: spokenFigure(target, isInPoints(unit), language),
    }));
    return [question(goals, a1(row, column), unit, asked)];
  });

/** All questions about the units of a plan. */
export const unitQuestions = (
  read: { goals: TableRead<GoalRow>; kpis: TableRead<KpiRow> },
  measured: readonly Measured[],
  currency: string,
): Problem[] => {
  const column = read.kpis.layout?.columns.get('unit')?.[0];
  const misnamed = column === undefined ? [] : measured.filter(isMisnamed);
  return [
    ...goalUnits(read.goals, measured, currency),
    ...misnamed.map(({ row, unit }) =>
      question(kpis, a1(row, column ?? 1), unit, filled(ASK.summed, { unit: currency })),
    ),
  ];
};
