import { done, type Feature } from '../../asking/feature';
import { readPlan } from '../../plan/plan';
import { spokenDay, spokenMoney, voiceIn } from '../../speech';
import { actions, goals, kpis, risks } from '../../tabs';
import { planStates, type PlanState } from '../../tabs/choices';
import * as terms from '../../terms';
import type { Words } from '../../words';
import { waitsFor } from './agreeing';
import { firmIn } from './pages/byDepartment';
import { moneySaid } from './pages/moneySaid';
import { ceilingRows } from './pages/sums';

export interface DepartmentShown {
  name: string;
  /** Depth in the tree; 0 at the top. */
  depth: number;
  head: string | null;
  state: PlanState;
  /** The state of its plan, by whom and when; as people read it. */
  said: string;
  /** Its ceiling beside the sum of its lines; as people read it. */
  money: string;
  /** The sum of its lines, or what they have used, is above its ceiling. */
  isOver: boolean;
}
export interface DepartmentsAnswer {
  departments: DepartmentShown[];
}

const OVER: Words = {
  en: 'Ceiling {ceiling}, its lines {sum}: {gap} too much. Used {used}.',
  vi: 'Mức trần {ceiling}, tổng khoản mục {sum}: vượt {gap}. Đã dùng {used}.',
};
const CEILING: Words = {
  en: 'Ceiling {ceiling}, its lines {sum}: {gap} left. Used {used}.',
  vi: 'Mức trần {ceiling}, tổng khoản mục {sum}: còn {gap}. Đã dùng {used}.',
};

/** The departments with their ceilings and the states of their plans; nothing is changed. */
export const departmentsList: Feature<null, DepartmentsAnswer> = {
  title: terms.departments,
  reads: true,
  menu: null,
  accept: () => null,
  run: (workbook) => {
    const plan = readPlan(workbook, [kpis, goals, actions, risks]);
    const { language, style } = plan;
    const firm = firmIn(workbook, plan);
    const depths = new Map(firm.standing.map(({ department, depth }) => [department, depth]));
    const money = (value: number): string => spokenMoney(value, language);
    const departments = ceilingRows(plan, firm).departments.map(
      ({ department, gap, available, ...row }): DepartmentShown => {
        const { name, head, stateBy, stateOn } = department;
        const state = department.state ?? 'draft';
        const said = [
          planStates[state][language],
          ...(stateBy === null ? [] : [stateBy]),
          ...(stateOn === null ? [] : [spokenDay(stateOn, style.days)]),
          ...[waitsFor(firm, department, voiceIn(language))].filter((text) => text !== ''),
          ...(state === 'sent back' && department.reason !== null ? [department.reason] : []),
        ];
        return {
          name,
          depth: depths.get(department) ?? 0,
          head,
          state,
          said: said.join(' · '),
          money:
            (gap ?? 0) < 0
              ? moneySaid({ ...row, gap: -(gap ?? 0) }, OVER, money, language)
              : moneySaid({ ...row, gap }, CEILING, money, language),
          isOver: (gap ?? 0) < 0 || (available ?? 0) < 0,
        };
      },
    );
    return done(plan, [], { departments }, '', [...plan.problems, ...firm.problems]);
  },
};
