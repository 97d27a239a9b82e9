import type { Words } from '../../../words';

/** What the panel about strategy, people and their work says. */
export const PEOPLE = {
  title: { en: 'Strategy and people', vi: 'Chiến lược và con người' },
  lead: {
    en: 'From a strategy of several years to who does what this month. Each page is built from the plan’s own tabs, and nothing is moved by itself.',
    vi: 'Từ chiến lược nhiều năm đến ai làm việc gì trong tháng. Mỗi trang lập từ các trang của kế hoạch, không tự động điều chỉnh gì.',
  },
  working: { en: 'Building the page…', vi: 'Đang lập trang…' },
  load: { en: 'Load', vi: 'Tải công việc' },
  loadLead: {
    en: 'Hours by person, department and month against the hours there are; above 100%, what could move.',
    vi: 'Số giờ theo người, bộ phận và tháng so với số giờ có; vượt 100% thì chỉ ra có thể điều chỉnh gì.',
  },
  above: { en: 'Above 100%', vi: 'Vượt 100%' },
  nobody: { en: 'Nobody is above 100%.', vi: 'Không ai vượt 100%.' },
} as const satisfies Record<string, Words>;
