import type { Findings } from '../../plan/findings';
import type { Plan } from '../../plan/plan';
import { problem, type Problem } from '../../sheet/problem';
import { kpis as kpiTab } from '../../tabs';
import { filled, type Words } from '../../words';

const EXPRESSION = {
  unknown: {
    en: 'a budget line, by Id or name, or a [group] instead of “{what}”',
    vi: 'một khoản mục ngân sách (mã hoặc tên) hoặc một [nhóm] thay cho “{what}”',
  },
  expected: { en: 'budget lines joined by + or −', vi: 'các khoản mục ngân sách nối bằng + hoặc −' },
  missing: {
    en: 'what the ratio is made of; a KPI filled in by hand is an average or a last value',
    vi: 'tử số và mẫu số của tỷ lệ; KPI nhập tay thì gộp theo bình quân hoặc cuối kỳ',
  },
} as const satisfies Record<string, Words>;

/** Problems of KPIs, each at its cell. */
export const kpiProblems = (plan: Plan, { kpis }: Findings): Problem[] =>
  kpis.flatMap(({ kpi, review }) =>
    review.problems.map(({ part, problem: fault }) => {
      const [key, found] =
        part === 'numerator'
          ? (['madeOf', kpi.madeOf] as const)
          : (['denominator', kpi.denominator] as const);
      const words = EXPRESSION[fault.kind];
      const what = fault.kind === 'missing' ? '' : fault.what;
      return problem(kpiTab, plan.kpiCell(key, kpi.row), found ?? '', filled(words, { what }));
    }),
  );
