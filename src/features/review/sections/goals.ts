import { scored, type GoalScore } from '../../../plan/goals/goalScores';
import { looking } from '../../../sheet/page/row';
import { looks, sharePattern } from '../../../sheet/style';
import { spokenShare } from '../../../speech';
import * as terms from '../../../terms';
import { fill, type Words } from '../../../words';
import type { ReportInput, Section } from '../rows';
import { goalsThen } from './goalsThen';

/** A goal; the last row is the total score. */
type Item = GoalScore | { score: number | null; covered: number | null };

const COVERED: Words = {
  en: 'over {share} of the weight: the goals that have data',
  vi: 'tính trên {share} trọng số: các mục tiêu đã có số liệu',
};

const itemsOf = ({ findings }: ReportInput): Item[] => {
  const { goals, score } = scored(findings);
  return goals.length === 0 ? [] : [...goals, score];
};

/** The score row's content in one of the goals' columns. */
const scoreCell = (
  at: string,
  { score, covered }: Exclude<Item, GoalScore>,
  { plan: { language } }: ReportInput,
) => {
  if (at === 'name') return looking(terms.score[language], looks.total);
  if (at === 'monthVariancePct') return looking(score, { ...looks.total, format: sharePattern(score) });
  if (at !== 'toDatePlan') return null;
  return fill(COVERED, language, { share: spokenShare(covered ?? 0, language) });
};

/** The goals in a month's review, each with its weight, and the total score. */
export const goalScores: Section<Item> = {
  kind: 'scored',
  title: goalsThen.title,
  note: {
    en: 'Attainment runs from the start value to the target, 0% to 120%, by the full-year outlook of the goal’s KPI.',
    vi: 'Tỷ lệ hoàn thành tính từ mức đầu năm đến chỉ tiêu, 0% đến 120%, theo ước thực hiện cả năm của KPI đo mục tiêu.',
  },
  items: itemsOf,
  id: (item) => ('finding' in item ? (item.finding.goal.id ?? '') : 'score'),
  columns: [
    ...goalsThen.columns.map((column): Section<Item>['columns'][number] => ({
      ...column,
      cell: (item, input) =>
        'finding' in item ? column.cell(item, input) : scoreCell(column.at, item, input),
    })),
    {
      at: 'toDateStatus',
      header: terms.weight,
      cell: (item) => ('finding' in item ? looking(item.finding.goal.weight, { format: '0%' }) : null),
    },
  ],
};
