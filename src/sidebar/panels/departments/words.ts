import type { Words } from '../../../words';

export const DEPARTMENTS = {
  title: { en: 'Departments', vi: 'Bộ phận' },
  lead: {
    en: 'The money of each department and group on a tab: the month, to date and the year, with ceilings beside what the lines ask for.',
    vi: 'Số tiền của từng bộ phận, từng nhóm trên một trang: trong tháng, luỹ kế, cả năm, có mức trần bên cạnh tổng các khoản mục.',
  },
  month: { en: 'Month', vi: 'Tháng' },
  make: { en: 'Build the tab', vi: 'Lập trang' },
  making: { en: 'Summing the departments…', vi: 'Đang cộng theo bộ phận…' },
} as const satisfies Record<string, Words>;
