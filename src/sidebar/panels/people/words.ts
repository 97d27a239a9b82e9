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

/** What the weekly update says. */
export const UPDATE = {
  title: { en: 'Weekly update', vi: 'Cập nhật tuần' },
  lead: {
    en: 'All open work of one person or department in one form. What you leave as it is stays; the rest goes to the Action plan and to the log.',
    vi: 'Mọi việc chưa xong của một người hoặc một bộ phận trong một biểu. Mục để nguyên thì giữ nguyên; phần còn lại ghi vào Kế hoạch hành động và nhật ký.',
  },
  whose: { en: 'Whose work', vi: 'Việc của ai' },
  choose: { en: 'Choose…', vi: 'Chọn…' },
  people: { en: 'People', vi: 'Nhân sự' },
  departments: { en: 'Departments', vi: 'Bộ phận' },
  none: { en: 'No open work.', vi: 'Không có việc nào chưa xong.' },
  due: { en: 'Due {day}.', vi: 'Hạn {day}.' },
  late: { en: 'Late {days} days.', vi: 'Trễ {days} ngày.' },
  against: { en: 'Expected: {expected}.', vi: 'Cần: {expected}.' },
  progress: { en: 'Progress, %', vi: 'Tiến độ, %' },
  status: { en: 'State', vi: 'Trạng thái' },
  asItIs: { en: 'As it follows from progress', vi: 'Theo tiến độ' },
  note: { en: 'In a line', vi: 'Ghi chú' },
  take: { en: 'Take the update', vi: 'Ghi cập nhật' },
  looking: { en: 'Reading the work…', vi: 'Đang đọc các việc…' },
  taking: { en: 'Writing the update…', vi: 'Đang ghi cập nhật…' },
} as const satisfies Record<string, Words>;
