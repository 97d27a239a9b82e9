import type { GoalRow } from '../tabs/plan/goals';
import { departments } from './departments';
import type { SampleRow } from './told';

export const goals: readonly SampleRow<GoalRow>[] = [
  {
    id: 'G1',
    goal: { en: 'Revenue up 20% to 7.2 billion', vi: 'Doanh thu tăng 20%, đạt 7,2 tỷ' },
    kpi: 'K1',
    unit: 'VND',
    start: 6_000_000_000,
    target: 7_200_000_000,
    betterWhen: 'higher',
    weight: 0.3,
    priority: 'medium',
    owner: 'Chị Hoa',
    department: departments.shop,
  },
  {
    id: 'G2',
    goal: {
      en: 'Online share of revenue from 30% to 45%',
      vi: 'Tỷ trọng doanh thu online từ 30% lên 45%',
    },
    kpi: 'K4',
    unit: '%',
    start: 0.3,
    target: 0.45,
    betterWhen: 'higher',
    weight: 0.4,
    priority: 'high',
    owner: 'Minh',
    department: departments.online,
  },
  {
    id: 'G3',
    goal: { en: 'Gross margin of at least 35%', vi: 'Biên lợi nhuận gộp ít nhất 35%' },
    kpi: 'K5',
    unit: '%',
    start: 0.33,
    target: 0.35,
    betterWhen: 'higher',
    weight: 0.3,
    priority: 'high',
    owner: 'Chị Lan',
    department: departments.purchasing,
  },
];
