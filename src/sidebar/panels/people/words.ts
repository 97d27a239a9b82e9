import * as terms from '../../../terms';
import * as titles from '../../../titles';
import type { Words } from '../../../words';
import { FORM } from '../../words';
import { ADD_PART } from '../parts/words';

/** The words of the panel about strategy, people and their work. */
export const PEOPLE = {
  title: { en: 'Strategy and people', vi: 'Chiến lược và con người' },
  lead: {
    en: 'From a strategy of several years to who does what this month. Each page is built from the plan’s own tabs, and nothing is moved by itself.',
    vi: 'Từ chiến lược nhiều năm đến ai làm việc gì trong tháng. Mỗi trang lập từ các trang của kế hoạch, không tự động điều chỉnh gì.',
  },
  working: { en: 'Building the page…', vi: 'Đang lập trang…' },
  load: titles.load,
  loadLead: {
    en: 'Hours by person, department and month against the hours there are; above 100%, what could move.',
    vi: 'Số giờ theo người, bộ phận và tháng so với số giờ có; vượt 100% thì chỉ ra có thể điều chỉnh gì.',
  },
  nobody: { en: 'Nobody is above 100%.', vi: 'Không ai vượt 100%.' },
  strategy: titles.strategyPath,
  strategyLead: {
    en: 'Themes over three to five years: each year’s target, this year’s outlook beside it, and which theme or goal stands alone.',
    vi: 'Chủ đề ba đến năm năm: mức của từng năm, ước thực hiện năm nay bên cạnh, chủ đề hay mục tiêu nào còn đứng riêng.',
  },
  brings: { en: 'Reward: {reward}.', vi: 'Thưởng: {reward}.' },
  build: { en: 'Build “{page}”', vi: 'Lập trang “{page}”' },
  addStrategy: { en: 'Add the tab Strategy', vi: 'Thêm trang Chiến lược' },
  addAppraisal: { en: 'Add the tab Scorecards', vi: 'Thêm trang Phiếu đánh giá' },
  adding: ADD_PART.adding,
  appraisal: titles.appraisal,
  appraisalLead: {
    en: 'Scorecards of people, departments or the firm: weights, how much was reached, how many got each rating, and whether the budget line can pay the rewards.',
    vi: 'Phiếu đánh giá nhân sự, bộ phận, công ty: trọng số, tỷ lệ hoàn thành, mỗi loại có bao nhiêu phiếu, và khoản mục có đủ tiền thưởng không.',
  },
  open: {
    en: 'Before the first scorecard: everyone who can open this spreadsheet can read it. To keep appraisal to a few, make it in a copy of its own (File › Make a copy) that only they can open. A salary is typed when a rating is agreed, and is not kept.',
    vi: 'Trước phiếu đầu tiên: ai mở được bảng tính này đều đọc được phiếu. Muốn chỉ vài người xem, hãy làm đánh giá trong một bản sao riêng (Tệp › Tạo bản sao) chỉ chia sẻ cho họ. Mức lương chỉ gõ khi thống nhất xếp loại và không được lưu.',
  },
  agree: titles.agreeRating,
  period: terms.period,
  card: terms.whoseCard,
  by: terms.agreedBy,
  salary: {
    en: 'Salary, where the rating brings a share of it',
    vi: 'Mức lương, nếu thưởng theo tỷ lệ lương',
  },
  reason: { en: 'Reason, where it was agreed before', vi: 'Lý do, nếu đã thống nhất trước đó' },
} as const satisfies Record<string, Words>;

/** The words for entering rewards on the ledger. */
export const REWARDS = {
  title: titles.enterRewards,
  lead: {
    en: 'What was agreed becomes a commitment of its budget line, once; limits are told first.',
    vi: 'Khoản thưởng đã thống nhất thành cam kết chi của khoản mục, chỉ ghi một lần; hạn mức được báo trước.',
  },
  back: titles.withdrawRewards,
} as const satisfies Record<string, Words>;

/** The words of the weekly update. */
export const UPDATE = {
  title: titles.openTasks,
  lead: {
    en: 'All open work of one person or department in one form. What you leave as it is stays; the rest goes to the Action plan and to the log.',
    vi: 'Mọi việc chưa xong của một người hoặc một bộ phận trong một biểu mẫu. Mục để nguyên thì giữ nguyên; phần còn lại ghi vào Kế hoạch hành động và nhật ký.',
  },
  whose: { en: 'Whose work', vi: 'Việc của ai' },
  choose: FORM.choose,
  people: terms.people,
  departments: terms.departments,
  none: { en: 'No open work.', vi: 'Không có việc nào chưa xong.' },
  due: { en: 'Due {day}.', vi: 'Hạn {day}.' },
  late: { en: 'Late {days} day{days:|s}.', vi: 'Trễ {days} ngày.' },
  now: { en: 'Now: {state}.', vi: 'Hiện nay: {state}.' },
  untold: { en: 'No update yet.', vi: 'Chưa có cập nhật nào.' },
  against: { en: 'Expected: {expected}.', vi: 'Cần: {expected}.' },
  progress: { en: 'Progress, %', vi: 'Tiến độ, %' },
  status: terms.state,
  asItIs: { en: 'As it follows from progress', vi: 'Theo tiến độ' },
  note: terms.note,
  take: titles.updateProgress,
  looking: { en: 'Reading the work…', vi: 'Đang đọc các việc…' },
  taking: { en: 'Writing the update…', vi: 'Đang ghi cập nhật…' },
} as const satisfies Record<string, Words>;
